import type { Fact } from '../../facts/fact';
import { figureOf } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import { coversMember, parentMember } from '../../tables/coordinates/aspect-members';
import { stageOfDocument } from '../../tables/columns/own-period';
import type { RecognisedTable } from '../../tables/table';
import type { CheckContext, CheckResult } from '../check-context';
import { isOneBody } from '../entity-names';
import type { FormRule } from '../rules/form-rule';
import type { Comparison, Counterpart } from './compare-figures';
import { NOTHING_COMPARED, compareGroup, joinResults, notCompared } from './document-rule';
import type { OtherDocument } from './other-document';
import { isFit } from './other-document';

/** D4: the tables of the 单位 add up to those of their 部门, less what they pay to each other. */
export const unitTotalRule: FormRule = {
  id: 'D4',
  comparesDocuments: true,
  check(context) {
    const given = context.documents.filter(({ use }) => use === 'units');
    const units = given.length > 0 ? givenUnits(context, given) : unitsBeside(context);
    if ('outcomes' in units) return units;
    return joinResults(
      context.book.set.tables.map((table) =>
        compareGroup({
          rule: 'D4',
          use: 'units',
          severity: 'warning',
          comparisons: comparisonsOf(context.book, table, units),
          tell: (difference) => ({ code: 'unitsDiffer', ...difference }),
        }),
      ),
    );
  },
};

type Units = readonly OtherDocument[] | CheckResult;

function givenUnits(context: CheckContext, given: readonly OtherDocument[]): Units {
  const { set } = context.book;
  const names = listedUnits(context.book);
  const isListed = (entity: string) =>
    names.length === 0 || names.some((name) => isOneBody(name, entity));
  const fitting = given.filter(({ book }) => isFit(set, 'units', book.set));
  if (fitting.length === 0) return notCompared('D4', context, 'units');
  const own = fitting.filter(({ book }) => isListed(book.set.entity));
  // Of another 部门: what it is, is said of the file.
  if (own.length === 0) return NOTHING_COMPARED;
  if (names.length === 0 || names.length === own.length) return own;
  return incomplete(names.length, own.length);
}

/** In one workbook: only where the 部门 lists its 单位 and each of them has its own tables. */
function unitsBeside({ book, documents }: CheckContext): Units {
  const others = documents.filter(
    ({ use, book: { set } }) => use === null && isFit(book.set, 'units', set),
  );
  // The rows need not be looked through where there are no two sets that could be theirs.
  const names = others.length < 2 ? [] : listedUnits(book);
  if (names.length < 2) return NOTHING_COMPARED;
  const units = names.flatMap(
    (name) => others.find(({ book: { set } }) => isOneBody(name, set.entity)) ?? [],
  );
  const isWhole = new Set(units).size === names.length;
  return isWhole ? units : NOTHING_COMPARED;
}

function incomplete(listed: number, given: number): CheckResult {
  return {
    outcomes: [
      {
        rule: 'D4',
        relation: 'D4',
        outcome: 'missing-data',
        sheet: null,
        cell: null,
        reason: { kind: 'unitsIncomplete', listed, given },
      },
    ],
    findings: [],
  };
}

/** The names of the 单位 in the rows of the first table that has any; a 部门 above them is none. */
export function listedUnits(book: FactBook): readonly string[] {
  for (const table of book.set.tables) {
    const names = unitsOf(table);
    if (names.length > 0) return names;
  }
  return [];
}

function unitsOf({ blocks }: RecognisedTable): readonly string[] {
  const names = new Map<string, string>();
  for (const { coordinates, label } of blocks.flatMap(({ rows }) => rows)) {
    const { unit, project, line } = coordinates;
    if (unit === undefined || project !== undefined || line !== undefined) continue;
    names.set(unit, label.replace(/^\d+ ?/, ''));
  }
  const above = new Set([...names.keys()].map((unit) => parentMember('unit', unit)));
  return [...names].filter(([unit]) => !above.has(unit)).map(([, name]) => name);
}

const PAID_INSIDE: ReadonlySet<string> = new Set([
  'superiorSubsidy',
  'subordinateRemittance',
  'remittanceToSuperior',
  'subsidyToSubordinates',
]);

function comparisonsOf(
  book: FactBook,
  table: RecognisedTable,
  units: readonly OtherDocument[],
): readonly Comparison[] {
  if (!isUnderstood(table) || !units.every((unit) => hasLike(unit.book, table))) return [];
  const onlyFiscal = units.some((unit) => unit.book.amounts.some(isPaidInside));
  return book.amounts
    .filter((fact) => fact.table === table && isComparable(fact))
    .filter(
      ({ coordinates: { fund = '' } }) =>
        !onlyFiscal || coversMember('fund', 'fiscalAppropriation', fund),
    )
    .map((fact) => ({ fact, counterparts: units.flatMap((unit) => partOf(unit, fact)) }))
    .filter(({ counterparts }) =>
      table.kind.closed ? counterparts.length > 0 : counterparts.length === units.length,
    );
}

/** A closed list without a row says 0. */
function partOf(document: OtherDocument, fact: Fact): readonly Counterpart[] {
  const found = document.book
    .find(fact.coordinates)
    .find((one) => one.table.kind === fact.table.kind);
  return found === undefined ? [] : [{ fact: found, document }];
}

function isComparable({ coordinates, period, table }: Fact): boolean {
  const { unit, project, line } = coordinates;
  const isWhole = unit === undefined && project === undefined && line === undefined;
  const stage = stageOfDocument(table.kind.document);
  return isWhole && period.year === table.year && period.stage === stage;
}

function isPaidInside(fact: Fact): boolean {
  const { fund = '', nature = '' } = fact.coordinates;
  return (PAID_INSIDE.has(fund) || PAID_INSIDE.has(nature)) && (figureOf(fact) ?? 0) !== 0;
}

function isUnderstood({ blocks }: RecognisedTable): boolean {
  return blocks.every(
    ({ unknownRows, unknownColumns }) => unknownRows.length + unknownColumns.length === 0,
  );
}

function hasLike(book: FactBook, { kind }: RecognisedTable): boolean {
  const [like] = book.tablesOf(kind.id);
  return like !== undefined && isUnderstood(like);
}
