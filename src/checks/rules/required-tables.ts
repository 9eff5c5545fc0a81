import type { FactBook } from '../../facts/fact-book';
import { isForm } from '../../tables/forms/is-form';
import type { RecognisedTable } from '../../tables/table';
import type { DocumentKind } from '../../tables/catalogue/table-kind';
import type { CheckContext, CheckResult } from '../check-context';
import type { FormFinding } from '../finding';
import type { MoneyShown } from '../money-shown';
import { absenceProblems } from './absence-sentences';
import type { FormRule, Problem } from './form-rule';
import { tableOutcome, toFinding } from './form-rule';
import { FUND_TABLES, findMoney, shownBy } from './find-money';
import { unneededTables } from './optional-tables';

/** A kind that every department publishes. */
interface RequiredTable {
  readonly kind: string;
  /** Other kinds that show the same where a place prints it in them. */
  readonly or?: readonly string[];
  /**
   * Asked for only where some table of the set has a place for this money, which older forms have
   * not, or an amount of it; with null only where there is such an amount.
   */
  readonly ifPlaceFor?: string | null;
}

/** What every department publishes; the other kinds are local custom. */
const REQUIRED_TABLES: Readonly<Record<DocumentKind, readonly (string | RequiredTable)[]>> = {
  预算: [
    '部门收支总表',
    '部门收入总表',
    '部门支出总表',
    '财政拨款收支总表',
    '一般公共预算支出表',
    // 云南 publishes it project by project.
    { kind: '一般公共预算基本支出表', or: ['基本支出表（分项目）'] },
    '“三公”经费支出表',
    '政府性基金预算支出表',
    { kind: '国有资本经营预算支出表', ifPlaceFor: null },
  ],
  决算: [
    '收入支出决算总表',
    '收入决算表',
    '支出决算表',
    '财政拨款收入支出决算总表',
    '一般公共预算财政拨款支出决算表',
    '一般公共预算财政拨款基本支出决算表',
    { kind: '财政拨款“三公”经费支出决算表', or: ['机构运行信息表'] },
    '政府性基金预算财政拨款收入支出决算表',
    { kind: '国有资本经营预算财政拨款支出决算表', ifPlaceFor: 'stateCapital' },
  ],
};

/** The kinds that the tables of this set stand for, each with those that may stand for it. */
function requiredOf(book: FactBook): readonly RequiredTable[] {
  const { document, tables } = book.set;
  const hasPlace = (fund: string) =>
    tables.some(({ blocks }) =>
      blocks.some(({ rows, columns }) =>
        [...rows, ...columns].some(({ coordinates }) => coordinates.fund === fund),
      ),
    );
  return REQUIRED_TABLES[document]
    .map((entry) => (typeof entry === 'string' ? { kind: entry } : entry))
    .filter(
      ({ kind, ifPlaceFor }) =>
        ifPlaceFor === undefined ||
        (ifPlaceFor !== null && hasPlace(ifPlaceFor)) ||
        moneyOfKind(book, kind) !== null,
    );
}

function moneyOfKind(book: FactBook, kind: string): MoneyShown | null {
  const money = FUND_TABLES[kind];
  const [first] = money === undefined ? [] : findMoney(book, money);
  return first === undefined ? null : shownBy(first);
}

/** E7: the required tables are there, and an empty one says that it is empty. */
export const requiredTablesRule: FormRule = {
  id: 'E7',
  check(context) {
    const sentences = checkSentences(context);
    const wrong = new Set(sentences.map(({ cell }) => cell.sheet));
    const empty = checkEmptyTables(context.book, wrong);
    const required = context.confidentialOmitted ? NOT_REQUIRED : checkRequired(context, wrong);
    return {
      outcomes: [...empty.outcomes, ...required.outcomes],
      findings: [...empty.findings, ...sentences, ...required.findings],
    };
  },
};

/** Where 涉密 content is not published, a table may be missing for that. */
const NOT_REQUIRED: CheckResult = {
  outcomes: [
    {
      rule: 'E7',
      relation: 'E7:required',
      outcome: 'not-applicable',
      sheet: null,
      cell: null,
      reason: { kind: 'confidentialOmitted' },
    },
  ],
  findings: [],
};

/** In final accounts what the sentences say is a rule of its own. */
function checkSentences(context: CheckContext): readonly FormFinding[] {
  const { document, tables } = context.book.set;
  if (document === '决算') return [];
  return tables.flatMap((table) =>
    absenceProblems(context, table).map((problem) => toFinding('E7', table.sheet, problem)),
  );
}

function checkEmptyTables(book: FactBook, wrong: ReadonlySet<string>): CheckResult {
  const empty = book.set.tables.filter((table) => table.empty && !isForm(table));
  const findings = empty.flatMap((table) => {
    const problem = emptyProblem(book, table);
    return problem === null ? [] : toFinding('E7', table.sheet, problem);
  });
  const failing = new Set([...wrong, ...findings.map(({ cell }) => cell.sheet)]);
  return {
    outcomes: empty.map((table) => tableOutcome('E7', table, failing.has(table.sheet))),
    findings,
  };
}

/** What is wrong with a table for being empty; null where it may be. */
function emptyProblem(book: FactBook, table: RecognisedTable): Problem | null {
  const { absence, titleCell } = table;
  const kindName = table.kind.id;
  const money = moneyOutside(book, table);
  if (money !== null) {
    return {
      key: 'money',
      severity: 'error',
      cell: titleCell,
      others: [money.cell],
      problem: { code: 'emptyDespiteMoney', kindName, ...money },
    };
  }
  if (absence !== null) return null;
  return {
    key: 'empty',
    severity: 'warning',
    cell: titleCell,
    problem: { code: 'emptyWithoutSentence', kindName },
  };
}

/**
 * What the other tables show of the money that a fund table is there for. A single one may be what is
 * wrong, which its sums tell.
 */
function moneyOutside(book: FactBook, table: RecognisedTable): MoneyShown | null {
  const money = FUND_TABLES[table.kind.id];
  if (money === undefined) return null;
  const [first, ...others] = findMoney(book, money);
  if (first === undefined || others.every((other) => other.table === first.table)) return null;
  return shownBy(first);
}

function checkRequired(
  { book, refusedCount }: CheckContext,
  wrong: ReadonlySet<string>,
): CheckResult {
  const { set } = book;
  const required = requiredOf(book);
  const tableOf = ({ kind, or = [] }: RequiredTable) =>
    set.tables.find((table) => table.kind.id === kind) ??
    set.tables.find((table) => or.includes(table.kind.id));
  const found = required.flatMap((entry) => tableOf(entry) ?? []);
  const missing = required.flatMap((entry) => (tableOf(entry) === undefined ? entry.kind : []));
  const shown = missing.flatMap((kindName) => {
    const money = moneyOfKind(book, kindName);
    return money === null ? [] : { kindName, ...money };
  });
  // A part that could not be read may be the very table: then it is not known to be missing.
  const known = refusedCount === 0;
  const unneeded = known ? unneededTables(book) : [];
  const [first] = set.tables;
  // A few tables alone are no document: of what else there should be they say nothing.
  if (found.length * 2 < required.length) return { outcomes: [], findings: [] };
  return {
    outcomes: [
      ...found
        .filter((table) => !table.empty)
        .map((table) => tableOutcome('E7', table, wrong.has(table.sheet))),
      ...missing.map((kindName) => ({
        rule: 'E7',
        relation: `E7:missing:${kindName}`,
        outcome: known ? ('fail' as const) : ('missing-data' as const),
        sheet: null,
        cell: null,
        reason: known ? null : ({ kind: 'missingTables', kinds: [kindName] } as const),
      })),
      ...unneeded
        .filter((kind) => !missing.includes(kind))
        .map((kind) => ({
          rule: 'E7',
          relation: `E7:unneeded:${kind}`,
          outcome: 'not-applicable' as const,
          sheet: null,
          cell: null,
          reason: { kind: 'unneededTables', kinds: [kind] } as const,
        })),
    ],
    findings:
      missing.length > 0 && first !== undefined
        ? [
            toFinding('E7', `${set.entity}${set.year}${set.document}`, {
              key: `missing:${missing.join('、')}`,
              severity: known ? 'warning' : 'info',
              cell: first.titleCell,
              problem: {
                code: 'missingTables',
                kindNames: missing,
                refusedCount,
                ...(shown.length > 0 ? { shown } : {}),
              },
            }),
          ]
        : [],
  };
}
