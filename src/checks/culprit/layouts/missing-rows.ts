import type { CellRef } from '../../../base/address';
import type { Amount } from '../../../base/amount';
import { formatAmount } from '../../../base/amount';
import { stepsPerUnit } from '../../../base/unit';
import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import type { CellValue } from '../../../grid/cell-value';
import { parentMember } from '../../../tables/coordinates/aspect-members';
import { withMember } from '../../../tables/coordinates/coordinates';
import type { AxisNode, Block, RecognisedTable } from '../../../tables/table';
import { isNonZero, valueOf } from '../../figures';
import type { ClassifiedRow } from '../../rules/classified-nodes';
import { classifiedRows } from '../../rules/classified-nodes';
import type { Gap } from '../incidence/gaps';
import { gapsOf } from '../incidence/gaps';
import type { Incidence } from '../incidence/incidence';
import { placedRow } from './layout-mistake';
import { rewriteCode } from './rewrite-code';
import type { TriedLayout } from './tried-layout';

/** Another table prints the row with money, or with the very figure that is lacking. */
const LISTED = 1;
const EQUAL = 1;
/** So many times the rounding of the gap, an equal figure elsewhere is none by chance. */
const FAR_BEYOND = 10;

/** Rows that other tables print and that would fill the gap between a total and its rows. */
export function missingRows(
  book: FactBook,
  incidence: Incidence,
  textAt: (cell: CellRef) => string,
): readonly TriedLayout[] {
  return gapsOf(book, incidence).flatMap((gap) => {
    const printed = classifiedRows(gap.table).filter(({ node }) => gap.block.rows.includes(node));
    const siblings = printed.filter(({ node }) => node.parent === gap.total);
    const [sibling] = siblings;
    if (sibling === undefined) return [];
    const codes = new Set(printed.map(({ code }) => code));
    const lengths = new Set(siblings.map(({ code }) => code.length));
    const above = gap.total.coordinates[sibling.aspect] ?? '';
    const candidates = new Map<string, ClassifiedRow>();
    for (const row of book.set.tables.flatMap(classifiedRows)) {
      if (row.aspect !== sibling.aspect || codes.has(row.code)) continue;
      if (!lengths.has(row.code.length) || candidates.has(row.code)) continue;
      if (parentMember(row.aspect, row.code) === above) candidates.set(row.code, row);
    }
    return [...candidates.values()].flatMap(
      (candidate) => tryRow(book, incidence, gap, siblings, candidate, textAt) ?? [],
    );
  });
}

function tryRow(
  book: FactBook,
  incidence: Incidence,
  { table, block, total, columns }: Gap,
  siblings: readonly ClassifiedRow[],
  candidate: ClassifiedRow,
  textAt: (cell: CellRef) => string,
): TriedLayout | null {
  const { aspect, code, name } = candidate;
  const listed = figuresOf(book, incidence, candidate);
  if (listed.size === 0) return null;
  let agreeing = 0;
  const amounts = new Map<AxisNode, Amount>();
  for (const column of block.columns) {
    const above = book.at(total, column);
    if (above === null) continue;
    const gap = columns.get(column) ?? { amount: 0, doubleSlack: above.step };
    const stated = statedElsewhere(book, incidence, table, above, aspect, code);
    const fits = (amount: Amount) => 2 * Math.abs(amount - gap.amount) <= gap.doubleSlack;
    const fitting = stated.find(fits);
    if (stated.length > 0 && fitting === undefined) return null;
    if (fitting !== undefined && fitting !== 0) agreeing += 1;
    const printed = gap.amount === 0 ? undefined : [...listed].find(fits);
    amounts.set(column, fitting ?? printed ?? Math.round(gap.amount / above.step) * above.step);
  }
  for (const [column, amount] of amounts) {
    // The lack is known to its rounding only: a total of the row is what its parts come to.
    const parts = block.columns.filter((part) => part.parent === column && !part.ofWhich);
    const sum = parts.reduce((all, part) => all + (amounts.get(part) ?? 0), 0);
    const slack = columns.get(column)?.doubleSlack ?? 0;
    if (parts.length > 0 && 2 * Math.abs(sum - amount) <= slack) amounts.set(column, sum);
  }
  const equal = [...amounts].filter(([, amount]) => amount !== 0 && listed.has(amount));
  const isTelling = equal.some(
    ([column, amount]) => Math.abs(amount) > FAR_BEYOND * (columns.get(column)?.doubleSlack ?? 0),
  );
  const model = siblings.filter((row) => row.code < code).at(-1) ?? siblings[0];
  if (model === undefined) return null;
  const rewritten = rewriteCode(model, code, textAt);
  if (rewritten === null) return null;
  const below = lastWithin(block, model.node);
  const cells = new Map<number, CellValue>();
  for (const { cell, text } of rewritten.cells) cells.set(cell.column, { kind: 'text', text });
  const named = cells.get(model.nameCell.column);
  const before = named?.kind === 'text' ? named.text : textAt(model.nameCell);
  const text = model.name === '' ? name : before.replace(model.name, name);
  cells.set(model.nameCell.column, { kind: 'text', text });
  for (const [column, amount] of amounts) {
    cells.set(below.amountColumn ?? column.index, amountValue(amount, table));
  }
  const nonZero = [...amounts].filter(([, amount]) => amount !== 0);
  return {
    change: { kind: 'newRow', below: placeOf(table, below), cells },
    mistake: {
      kind: 'missingRow',
      row: placedRow(table, total),
      missing: candidate.node.label,
      code,
      amounts: nonZero.map(([column, amount]) => ({ column: column.label, amount })),
      unit: table.unit,
      places: table.places,
      source: candidate.codeCell,
    },
    facts: [...columns.keys()].flatMap((column) => book.at(total, column)?.index ?? []),
    row: null,
    evidence: LISTED + agreeing + (equal.length > 0 ? EQUAL : 0),
    tellsByItself: isTelling,
  };
}

function statedElsewhere(
  book: FactBook,
  { figures }: Incidence,
  table: RecognisedTable,
  above: Fact,
  aspect: ClassifiedRow['aspect'],
  code: string,
): readonly Amount[] {
  return book
    .find(withMember(above.coordinates, aspect, code))
    .filter((fact) => fact.table !== table)
    .map(({ index }) => valueOf(figures, index));
}

/** What the rows of this code hold in all tables. */
function figuresOf(
  book: FactBook,
  { figures }: Incidence,
  { aspect, code }: ClassifiedRow,
): ReadonlySet<Amount> {
  const facts = book.set.tables.flatMap((table) => {
    const rows = classifiedRows(table).filter((row) => row.aspect === aspect && row.code === code);
    return rows.flatMap(({ node }) =>
      table.blocks
        .filter(({ rows: own }) => own.includes(node))
        .flatMap(({ columns }) => columns.flatMap((column) => book.at(node, column) ?? [])),
    );
  });
  return new Set(
    facts.flatMap(({ index }) => (isNonZero(figures, index) ? valueOf(figures, index) : [])),
  );
}

function lastWithin(block: Block, row: AxisNode): AxisNode {
  const isWithin = (one: AxisNode) => {
    for (let above: AxisNode | null = one; above !== null; above = above.parent) {
      if (above === row) return true;
    }
    return false;
  };
  return block.rows.filter(isWithin).at(-1) ?? row;
}

function placeOf(table: RecognisedTable, row: AxisNode): CellRef {
  const { sheet, row: index } = row.place ?? { sheet: table.sheet, row: row.index };
  return { sheet, row: index, column: 0 };
}

function amountValue(amount: Amount, { unit, places }: RecognisedTable): CellValue {
  if (amount === 0) return { kind: 'blank' };
  const shown = formatAmount(amount, unit, places);
  return { kind: 'number', number: amount / stepsPerUnit(unit), shown, general: false };
}
