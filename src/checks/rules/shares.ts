import { shownPlaces } from '../../tables/sets/shown-places';
import type { CellRef } from '../../base/address';
import type { Fact } from '../../facts/fact';
import { figureOf } from '../../facts/fact';
import type { CellValue } from '../../grid/cell-value';
import { isForm } from '../../tables/forms/is-form';
import type { AxisNode, Block, RecognisedTable } from '../../tables/table';
import type { CheckContext } from '../check-context';
import type { FormRule, Problem } from './form-rule';
import { perTableRule } from './form-rule';

/** C10: 占比 is the line's part of the total, at the printed digits. */
export const shareRule: FormRule = perTableRule(
  'C10',
  (table) => isForm(table) && table.blocks.some((block) => sharesOf(block).length > 0),
  (context, table) => {
    // Where the lines do not make up the total, that is what has to be put right first.
    const lists = table.blocks.map((block) => statedShares(context, block)).filter(addsUp);
    return lists.length === 0
      ? { outcome: 'not-applicable', reason: { kind: 'nothingToCheck' } }
      : lists.flatMap((shares) => shareProblems(table, shares));
  },
);

interface RowShare {
  readonly row: AxisNode;
  readonly cell: CellRef;
}

function sharesOf({ rows }: Block): readonly RowShare[] {
  return rows.flatMap((row) => {
    const cell = row.attributes?.['share'];
    return cell === undefined ? [] : { row, cell };
  });
}

/** A share as printed, in steps of its last place: 34.02% are 3402 of 10000. */
interface Share {
  readonly steps: number;
  readonly whole: number;
  readonly shown: string;
}

interface StatedShare extends Share {
  readonly cell: CellRef;
  readonly part: Fact;
  readonly total: Fact;
}

function statedShares({ book, valueAt }: CheckContext, block: Block): readonly StatedShare[] {
  // Shares stand beside the year of the form, in the column that says no other.
  const column = block.columns.find(({ year }) => year === undefined);
  if (column === undefined) return [];
  return sharesOf(block).flatMap(({ row, cell }) => {
    const share = readShare(valueAt(cell));
    const part = book.at(row, column);
    const total = book.at(row.parent ?? row, column);
    return share === null || part === null || total === null ? [] : { ...share, cell, part, total };
  });
}

/** 34.02% as a number or a text; anything else does not say of what it is a share. */
function readShare(value: CellValue): Share | null {
  const shown =
    value.kind === 'number'
      ? value.shown
      : value.kind === 'text'
        ? value.text.normalize('NFKC')
        : '';
  const printed = /^\s*(\d+)(?:\.(\d+))?\s*%\s*$/.exec(shown);
  if (printed === null) return null;
  const [, whole = '', fraction = ''] = printed;
  return {
    steps: Number(whole + fraction),
    whole: 100 * 10 ** fraction.length,
    shown: shown.trim(),
  };
}

function shareProblems(table: RecognisedTable, shares: readonly StatedShare[]): readonly Problem[] {
  const adjusted = isAdjusted(shares);
  return shares.flatMap((share) => {
    const { cell, part, total, shown } = share;
    const gap = distance(share);
    if (gap === null || gap <= 0.5 || (adjusted && gap < 1)) return [];
    const own = (figureOf(part) ?? 0) * 100;
    const places = shownPlaces(shown.replace('%', ''), table.unit);
    return {
      key: `share:${part.key}`,
      severity: 'error',
      cell,
      others: [part.cell, total.cell],
      problem: {
        code: 'wrongShare',
        shown,
        expected: `${(own / (figureOf(total) ?? 1)).toFixed(places)}%`,
      },
    } as const;
  });
}

/** How many steps of its last place the share is away from what the figures can be read as. */
function distance({ part, total, steps, whole }: StatedShare): number | null {
  const [own, all] = [figureOf(part) ?? 0, figureOf(total)];
  if (all === null || all <= part.step || own < 0) return null;
  const low = ((own - part.step / 2) / (all + total.step / 2)) * whole;
  const high = ((own + part.step / 2) / (all - total.step / 2)) * whole;
  return part === total ? Math.abs(steps - whole) : Math.max(low - steps, steps - high, 0);
}

function addsUp(shares: readonly StatedShare[]): boolean {
  const [first] = shares;
  const all = first === undefined ? null : figureOf(first.total);
  const parts = shares.filter(({ part, total }) => part !== total);
  if (first === undefined || all === null) return false;
  const sum = parts.reduce((amount, { part }) => amount + (figureOf(part) ?? 0), 0);
  const slack = parts.reduce((steps, { part }) => steps + part.step, first.total.step);
  return Math.abs(sum - all) * 2 <= slack;
}

/** Offices round one share the other way so that all of them make 100%. */
function isAdjusted(shares: readonly StatedShare[]): boolean {
  const parts = shares.filter(({ part, total }) => part !== total);
  const sum = parts.reduce((amount, { steps, whole }) => amount + steps / whole, 0);
  return Math.abs(sum - 1) < 1e-9;
}
