import { cellAddress } from '../../../src/base/address';
import { coordinatesText } from '../../../src/tables/coordinates/coordinates';
import type { Fact } from '../../../src/facts/fact';
import { stageOfDocument } from '../../../src/tables/columns/own-period';
import type { RecognisedTable } from '../../../src/tables/table';
import { extractFacts } from '../../../src/facts/extract-facts';
import { factBooks, recognise } from '../../fixtures/read-tables';
import type { Stated } from './bases/base';
import type { Draft } from './draft';
import { gridOf, isBlank, textOf } from './draft';

/** What became of the tables and amounts of a varied workbook. */
export interface Verdict {
  readonly tables: number;
  readonly cells: number;
  /** Tables of which something was not understood, with the reason. */
  readonly refused: readonly string[];
  /** Amounts that got another meaning, or that were dropped without a word. */
  readonly wrong: readonly string[];
}

/** Money of the base's amounts by cell, or null for what is no figure. */
export type BaseAmounts = ReadonlyMap<string, number | null>;

/** Reads a varied workbook and compares every amount with what its base states. */
export function judge(
  drafts: readonly Draft[],
  stated: ReadonlyMap<string, Stated>,
  amounts: BaseAmounts,
  touched: ReadonlySet<string>,
): Verdict {
  const grids = drafts.map(gridOf);
  const { sets, unrecognised } = recognise(...grids);
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  const facts = new Map(
    sets
      .flatMap((set) => extractFacts(set, (name) => byName.get(name)).amounts)
      .map((fact) => [`${fact.cell.sheet}!${cellAddress(fact.cell)}`, fact] as const),
  );
  const tables = sets.flatMap((set) => set.tables);
  const refused: string[] = [];
  const wrong: string[] = [];
  let cells = 0;
  for (const draft of drafts) {
    if (draft.layout.kind === '') {
      for (const { name } of tables
        .filter((table) => table.sheet === draft.name)
        .map(({ kind }) => ({ name: kind.id })))
        wrong.push(`${draft.name}: ${name}`);
      continue;
    }
    const own = tables.filter((table) => table.sheet === draft.name);
    const reason = unrecognised.find(
      (area) => area.kind === 'refused' && area.sheet === draft.name,
    );
    if (own.length === 0 && reason?.kind === 'refused') {
      refused.push(`${draft.name}: ${reason.reason}`);
      cells += countStated(draft, stated);
      continue;
    }
    const [table, ...more] = own;
    if (table === undefined || more.length > 0 || table.kind.id !== draft.layout.kind) {
      wrong.push(`${draft.name}: ${own.map(({ kind }) => kind.id).join('、') || 'no table'}`);
      continue;
    }
    const left = judgeCells(draft, table, { stated, amounts, facts }, wrong);
    cells += countStated(draft, stated);
    if (left.length > 0) refused.push(`${draft.name}: ${left.join('、')}`);
  }
  return { tables: touched.size, cells, refused, wrong };
}

function countStated(draft: Draft, stated: ReadonlyMap<string, Stated>): number {
  return draft.rows.flat().filter(({ origin }) => origin !== null && stated.has(origin)).length;
}

interface Known {
  readonly stated: ReadonlyMap<string, Stated>;
  readonly amounts: BaseAmounts;
  readonly facts: ReadonlyMap<string, Fact>;
}

/** Pushes what is wrong; returns the labels of rows and columns that were left out with a word. */
function judgeCells(
  draft: Draft,
  table: RecognisedTable,
  { stated, amounts, facts }: Known,
  wrong: string[],
): readonly string[] {
  const leftOut = new Set<string>();
  draft.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const place = `${draft.name}!${cellAddress({ row, column })}`;
      const fact = facts.get(place);
      const expected = cell.origin === null ? undefined : stated.get(cell.origin);
      if (expected === undefined) {
        if (fact !== undefined && isOwnFigure(fact, table) && !isHeaderWord(fact, draft)) {
          wrong.push(`${place} is ${meaning(fact)}, and was nothing (${cell.origin ?? 'new'})`);
        }
      } else if (fact === undefined) {
        // Of a column or a row without any figure nothing is lost, nor is a heading one.
        if (isBlank(cell) || /\p{Script=Han}/u.test(textOf(cell))) return;
        const label = unknownLabel(table, row, column);
        if (label === null) wrong.push(`${place} is nothing (${cell.origin ?? ''})`);
        else leftOut.add(label);
      } else {
        const said = `${expected.year} ${expected.stage} ${coordinatesText(expected.coordinates)}`;
        if (meaning(fact) !== said) wrong.push(`${place} is ${meaning(fact)}, not ${said}`);
        const value = wrongValue(fact, cell.cell.value.kind, {
          base: amounts.get(cell.origin ?? '') ?? null,
          scale: draft.scale,
        });
        if (value !== null) wrong.push(`${place} is read as ${value}`);
      }
    });
  });
  return [...leftOut];
}

function meaning({ period, coordinates }: Fact): string {
  return `${period.year} ${period.stage} ${coordinatesText(coordinates)}`;
}

/** Says a figure of the table's own year and stage; one of another period has a key of its own. */
function isOwnFigure({ reading, period }: Fact, { kind, year }: RecognisedTable): boolean {
  if (reading.kind === 'blank') return false;
  return period.year === year && period.stage === stageOfDocument(kind.document);
}

/** A heading that stands in the row of 合计 is no figure. */
function isHeaderWord({ reading, cell }: Fact, draft: Draft): boolean {
  return reading.kind === 'unreadable' && draft.rowKinds[cell.row] === 'header';
}

function unknownLabel(table: RecognisedTable, row: number, column: number): string | null {
  for (const { unknownRows, unknownColumns } of table.blocks) {
    const found =
      unknownRows.find(({ index }) => index === row) ??
      unknownColumns.find(({ index }) => index === column);
    if (found !== undefined) return found.label === '' ? '(blank)' : found.label;
  }
  return null;
}

/** What a figure was read as, where that is neither its amount nor a refusal to read a text. */
function wrongValue(
  { reading }: Fact,
  content: string,
  { base, scale }: { readonly base: number | null; readonly scale: number },
): string | null {
  switch (reading.kind) {
    case 'blank':
      return content === 'number' ? 'blank' : null;
    case 'unreadable':
      return content === 'number' ? `unreadable ${reading.content}` : null;
    case 'figure':
      if (content !== 'number') return String(reading.value);
      return Math.abs(reading.value - (base ?? 0) * scale) < 1 ? null : String(reading.value);
  }
}

/** The amounts of a workbook that is read without any variation. */
export function baseAmounts(drafts: readonly Draft[]): BaseAmounts {
  const amounts = new Map<string, number | null>();
  for (const book of factBooks(...drafts.map(gridOf))) {
    for (const { cell, reading } of book.amounts) {
      const value = reading.kind === 'figure' ? reading.value : null;
      amounts.set(`${cell.sheet}!${cellAddress(cell)}`, value);
    }
  }
  return amounts;
}
