import type { Fact } from '../../facts/fact';
import { figureOf } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import { coversMember } from '../../tables/coordinates/aspect-members';
import { formsOf } from '../../tables/forms/is-form';
import type { AxisNode, Block, RecognisedTable } from '../../tables/table';
import type { Figures } from '../figures';
import { isNonZero } from '../figures';
import type { Relation } from '../relation';
import { makeRelation } from './make-relation';

/** What a form says twice in other words: 收入 = 支出 of each year, 其中, the lines of a project. */
export function generateFormRelations(book: FactBook): readonly Relation[] {
  return formsOf(book.set).flatMap((table) => [
    ...compositionBalances(book, table),
    ...table.blocks.flatMap((block) => partsOfLines(book, table, block)),
  ]);
}

/** Those that depend on what is filled in: the lines of a project, and what it costs in all years. */
export function generateFilledFormRelations(book: FactBook, figures: Figures): readonly Relation[] {
  return formsOf(book.set).flatMap((table) => [
    ...linesOfProject(book, table, figures),
    ...lifetimes(book, table, figures),
  ]);
}

function compositionBalances(book: FactBook, table: RecognisedTable): readonly Relation[] {
  const totals = (side: Block['side']) =>
    table.blocks
      .filter((block) => block.side === side)
      .flatMap((block) => block.columns.flatMap((column) => totalAt(book, block, column) ?? []));
  const uses = totals('expenditure');
  return totals('income').flatMap((income) => {
    const expenditure = uses.find(({ column }) => column.index === income.column.index);
    if (expenditure === undefined || isBlank(income) || isBlank(expenditure)) return [];
    const { balance } = table.kind.rules;
    return makeRelation({
      rule: balance,
      generator: 'balance',
      left: [income],
      right: [expenditure],
    });
  });
}

/** The total of a block is what its lines are part of. */
function totalAt(book: FactBook, { rows }: Block, column: AxisNode): Fact | null {
  const total = rows.find((row) => rows.some((other) => other.parent === row));
  return total === undefined ? null : book.at(total, column);
}

function partsOfLines(
  book: FactBook,
  table: RecognisedTable,
  { rows, columns }: Block,
): readonly Relation[] {
  return rows.flatMap((row) => {
    const { parent } = row;
    if (!row.ofWhich || parent === null) return [];
    return columns.flatMap((column) => {
      const whole = book.at(parent, column);
      const part = book.at(row, column);
      if (whole === null || part === null || isBlank(part)) return [];
      return makeRelation({
        rule: table.kind.rules.rollUp,
        generator: 'ofWhich',
        comparison: 'atLeast',
        severity: 'warning',
        left: [whole],
        right: [part],
      });
    });
  });
}

/** The amount that a form gives its project for the year, or null. */
export function yearAmountOf(book: FactBook, table: RecognisedTable): Fact | null {
  for (const block of table.blocks) {
    for (const row of block.rows) {
      const fact = block.columns.flatMap((column) => book.at(row, column) ?? []).find(isYearAmount);
      if (fact !== undefined && figureOf(fact) !== null) return fact;
    }
  }
  return null;
}

function isYearAmount({ coordinates }: Fact): boolean {
  const { flow, fund, line, project } = coordinates;
  return (
    flow === 'expenditure' && project !== undefined && fund === undefined && line === undefined
  );
}

/** 支出明细 without a total of their own add up to the amount of the project. */
function linesOfProject(
  book: FactBook,
  table: RecognisedTable,
  figures: Figures,
): readonly Relation[] {
  const total = yearAmountOf(book, table);
  if (total === null) return [];
  return table.blocks.flatMap((block) => {
    const { rows, columns } = block;
    const isList = block !== total.block && rows.length > 0 && rows.every(isLine);
    if (!isList || block.unknownRows.length > 0) return [];
    if (!coverSources(book, total.block, columns, figures)) return [];
    return makeRelation({
      rule: table.kind.rules.rollUp,
      generator: 'rollUp',
      severity: 'warning',
      left: [total],
      right: rows.flatMap((row) => columns.flatMap((column) => book.at(row, column) ?? [])),
    });
  });
}

function isLine({ coordinates }: AxisNode): boolean {
  return coordinates.line !== undefined;
}

/** Whether the columns of a list hold the money of every source that pays for the project. */
function coverSources(
  book: FactBook,
  { rows, columns: [amounts] }: Block,
  columns: readonly AxisNode[],
  figures: Figures,
): boolean {
  const funds = columns.map(({ coordinates }) => coordinates.fund ?? '');
  if (funds.includes('')) return true;
  if (amounts === undefined) return false;
  const sources = rows.filter((row) => row.parent !== null && !row.ofWhich);
  const paying = sources.filter((row) => {
    const fact = book.at(row, amounts);
    return fact !== null && isNonZero(figures, fact.index);
  });
  const covered = ({ coordinates: { fund } }: AxisNode) =>
    fund !== undefined && funds.some((wide) => coversMember('fund', wide, fund));
  return paying.length > 0 && paying.every(covered);
}

/** 项目总预算 is not smaller than what the project gets this year; many leave it blank. */
function lifetimes(book: FactBook, table: RecognisedTable, figures: Figures): readonly Relation[] {
  const own = book.amounts.filter(
    (fact) => fact.table === table && isNonZero(figures, fact.index) && figureOf(fact) !== null,
  );
  const ofLifetime = own.filter(({ coordinates }) => coordinates.flow === 'projectLifetime');
  return ofLifetime.flatMap((lifetime) => {
    const year = own.find(
      (fact) => isYearAmount(fact) && fact.coordinates.project === lifetime.coordinates.project,
    );
    if (year === undefined) return [];
    return makeRelation({
      rule: table.kind.rules.rollUp,
      generator: 'ofWhich',
      comparison: 'atLeast',
      severity: 'warning',
      left: [lifetime],
      right: [year],
    });
  });
}

function isBlank({ reading }: Fact): boolean {
  return reading.kind === 'blank';
}
