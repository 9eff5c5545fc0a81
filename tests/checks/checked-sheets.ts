import type { CellRef } from '../../src/base/address';
import { cellAddress, cellKey } from '../../src/base/address';
import { exactDecimal } from '../../src/base/amount';
import type { CheckContext, CheckResult } from '../../src/checks/check-context';
import { finish } from '../../src/base/steps';
import { deriveRelations, deriveStaticRelations } from '../../src/checks/derive-relations';
import { readFigures } from '../../src/checks/figures';
import type { ArithmeticFinding, Finding } from '../../src/checks/finding';
import type { Outcome } from '../../src/checks/outcome';
import type { Generator, Relation } from '../../src/checks/relation';
import { runChecks } from '../../src/checks/run-checks';
import { suspectsOf } from '../../src/checks/suspects';
import { findingText } from '../../src/checks/words/wording.zh-CN';
import { loadCodeBooks } from '../../src/codes/load-code-book';
import type { FactBook } from '../../src/facts/fact-book';
import type { Grid } from '../../src/grid/grid';
import { readWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { viewSheets } from '../../src/session/inspecting/sheet-view';
import { rereadSet } from '../../src/session/inspecting/reread-set';
import type { Assumptions } from '../../src/tables/assumptions';
import { NO_ASSUMPTIONS } from '../../src/tables/assumptions';
import { withCells } from '../fixtures/sheet';

/** The only set of a workbook, ready to be checked. */
export function contextOf(...grids: readonly Grid[]): CheckContext {
  return assumedContext(grids, NO_ASSUMPTIONS);
}

/** The same, as the user says what its tables are. */
export function assumedContext(grids: readonly Grid[], assumptions: Assumptions): CheckContext {
  const { sets, unrecognised } = readWorkbook(grids, { assumptions });
  const [set, ...more] = sets;
  if (set === undefined || more.length > 0) throw new Error(`${sets.length} sets`);
  const refused = unrecognised.filter((area) => area.kind === 'refused');
  return {
    book: set.book,
    books: loadCodeBooks(),
    ...viewSheets(grids),
    documents: [],
    refusedCount: refused.length,
    reread: rereadSet({ grids, assumptions }, set.book, function* (changed) {
      yield;
      return readWorkbook(changed.grids, changed).sets.map(({ book }) => book);
    }),
    confidentialOmitted: false,
  };
}

/** What checking came to, as the tests ask for it. */
export class CheckedSheets {
  readonly book: FactBook;
  readonly result: CheckResult;

  constructor(context: CheckContext) {
    this.book = context.book;
    this.result = runChecks(context);
  }

  get findings(): readonly Finding[] {
    return this.result.findings;
  }

  /** Findings as `error C2 支出!C5`, without 尾差 and without the tables that a few sheets do not have. */
  get briefs(): readonly string[] {
    return this.findings
      .filter(({ kind }) => kind !== 'rounding')
      .filter((one) => one.kind !== 'form' || one.problem.code !== 'missingTables')
      .map(({ severity, rule, cell }) => `${severity} ${rule} ${cell.sheet}!${cellAddress(cell)}`);
  }

  get texts(): readonly string[] {
    return this.findings.map((finding) => findingText(this.book, finding));
  }

  /** The form findings of a rule, as `error 支出!A12 duplicateCode 205 支出!A11`: the problem and what it says. */
  told(rule: string): readonly string[] {
    return this.findings.flatMap((finding) =>
      finding.rule === rule && finding.kind === 'form'
        ? `${finding.severity} ${cellKey(finding.cell)} ${dataText(finding.problem)}`
        : [],
    );
  }

  /** Why something was not checked, as `unknownColumns 机动经费`. */
  get reasons(): readonly string[] {
    return this.result.outcomes.flatMap(({ reason }) => (reason === null ? [] : dataText(reason)));
  }

  /** The conditions of broken relations, as `onlyFunds generalPublicBudget`. */
  get conditions(): readonly string[] {
    return this.arithmetic.flatMap(({ relations }) =>
      relations.flatMap(({ relation: { condition } }) =>
        condition === null ? [] : dataText(condition),
      ),
    );
  }

  get arithmetic(): readonly ArithmeticFinding[] {
    return this.findings.filter((finding) => finding.kind === 'arithmetic');
  }

  /** Outcomes other than pass, as `fail C2 支出!C5`; with `rule`, every one of it. */
  outcomes(rule?: string): readonly string[] {
    return this.result.outcomes
      .filter((one) => (rule === undefined ? one.outcome !== 'pass' : one.rule === rule))
      .map((one) => `${one.outcome} ${one.rule} ${placeOf(one)}`);
  }

  /** Outcomes of the relations whose first cell this is; with `generator`, of its relations. */
  outcomesAt(place: string, generator?: Generator): readonly string[] {
    return this.result.outcomes
      .filter((one) => placeOf(one) === place)
      .filter((one) => generator === undefined || one.relation.split(':')[1] === generator)
      .map((one) => one.outcome);
  }

  /** How far the search for the wrong cell came, for each cause. */
  get suspects(): readonly string[] {
    return this.arithmetic.map((finding) => suspectsOf(finding).kind);
  }

  /** Culprits of a finding as `支出!C5 12.00→11.00`, best first. */
  culprits(position = 0): readonly string[] {
    return (this.arithmetic[position]?.culprits ?? []).map((culprit) => {
      const { table, cell } = culprit.fact;
      const print = (amount: number | null, none: string) =>
        amount === null ? none : exactDecimal(amount, table.unit, table.places);
      const copies = culprit.copies.map((copy) => `+${copy.cell.sheet}!${cellAddress(copy.cell)}`);
      const change = `${print(culprit.stated, 'blank')}→${print(culprit.proposed, '?')}`;
      return `${cell.sheet}!${cellAddress(cell)}${copies.join('')} ${change}`;
    });
  }
}

/** The values of a finding, reason or condition in a row, cells as addresses. */
function dataText(data: object): string {
  const text = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(text).join('、');
    return isCell(value) ? cellKey(value) : String(value);
  };
  return Object.values(data).map(text).join(' ');
}

function isCell(value: unknown): value is CellRef {
  return typeof value === 'object' && value !== null && 'sheet' in value && 'row' in value;
}

function placeOf({ sheet, cell }: Outcome): string {
  return sheet === null || cell === null ? '' : `${sheet}!${cell}`;
}

/** Checks hand-written or sample sheets the whole way. */
export function check(...grids: readonly Grid[]): CheckedSheets {
  return new CheckedSheets(contextOf(...grids));
}

/** The sheets with other contents in some cells: `{ '支出!C5': '12.50' }`, as `sheet` writes them. */
export function changed(
  grids: readonly Grid[],
  changes: Readonly<Record<string, string>>,
): readonly Grid[] {
  return Object.entries(changes).reduce<readonly Grid[]>((sheets, [place, content]) => {
    const [name = '', address = ''] = place.split('!');
    if (!sheets.some((grid) => grid.name === name)) throw new Error(`there is no ${place}`);
    return sheets.map((grid) =>
      grid.name === name ? withCells(grid, { [address]: content }) : grid,
    );
  }, grids);
}

export interface DerivedRelations {
  readonly book: FactBook;
  readonly relations: readonly Relation[];
  /** As `C2 rollUp 支出!C5 = 支出!C6 + 支出!C7`, sorted. */
  readonly texts: readonly string[];
  /** What could not be stated, as `C2 支出!C5 unknownColumns`. */
  readonly unstated: readonly string[];
  readonly voidFunds: ReadonlySet<string>;
}

/** Everything that must hold between the figures of the sheets. */
export function relationsOf(...grids: readonly Grid[]): DerivedRelations {
  const { book, valueAt } = contextOf(...grids);
  const list = deriveRelations(
    book,
    readFigures(book),
    finish(deriveStaticRelations(book, valueAt)),
  );
  return {
    book,
    relations: list.relations,
    texts: list.relations.map((relation) => relationText(book, relation)).sort(),
    unstated: list.unstated.map(
      ({ rule, sheet, cell, reason }) => `${rule} ${sheet ?? ''}!${cell ?? ''} ${reason.kind}`,
    ),
    voidFunds: list.voidFunds,
  };
}

/** The relations of one generator, as texts. */
export function generated(generator: Generator, grids: readonly Grid[]): readonly string[] {
  return relationsOf(...grids).texts.filter((text) => text.split(' ')[1] === generator);
}

function relationText(book: FactBook, relation: Relation): string {
  const side = (sign: 1 | -1) =>
    relation.terms
      .filter((term) => term.coefficient * sign > 0)
      .flatMap(({ fact, coefficient }) => {
        const cell = book.facts[fact]?.cell;
        const times = Math.abs(coefficient) === 1 ? '' : `${Math.abs(coefficient)} × `;
        return cell === undefined ? [] : `${times}${cell.sheet}!${cellAddress(cell)}`;
      })
      .join(' + ');
  const sign = relation.comparison === 'equal' ? '=' : '≥';
  return `${relation.rule} ${relation.generator} ${side(1)} ${sign} ${side(-1) || '0'}`;
}
