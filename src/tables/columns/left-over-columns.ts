import type { NodeDraft } from '../axes/build-tree';
import type { BoundColumns } from './bind-columns';
import { covers } from '../coordinates/coordinates';

/** Half of the last of two places that a figure shows. */
const HALF_PLACE = 0.005;

/** The number in a cell, null where there is none; for deciding only. */
export type NumberAt = (row: number, column: number) => number | null;

/**
 * 一般公共预算, 单位资金 and 上年结转结余 beside each other: where the total is the sum of
 * them all, 一般公共预算 is this year's money only; where it is the sum without what was
 * left over, that is a part of them. Where the figures show neither, nobody knows, and
 * the funds are not read. Without such money the question does not arise.
 */
export function besideLeftOver(
  bound: BoundColumns,
  parents: readonly number[],
  rows: readonly number[],
  numberAt: NumberAt,
): BoundColumns {
  if (!bound.amounts.some(isLeftOver)) return bound;
  let { amounts } = bound;
  const doubtful = new Set<number>();
  bound.amounts.forEach((leftOver, position) => {
    const parent = bound.amounts[parents[position] ?? -1];
    if (parent === undefined || !isLeftOver(leftOver)) return;
    const filled = rows.filter((row) => (numberAt(row, leftOver.index) ?? 0) !== 0);
    if (filled.length === 0) return;
    const beside = bound.amounts.filter(
      (draft, place) => parents[place] === parents[position] && isOfSource(draft),
    );
    const open = beside.filter((draft) => isOpen(draft, leftOver));
    if (open.length === 0) return;
    const rowsOf = (parts: readonly NodeDraft[]) =>
      filled.filter((row) => {
        const sum = parts.reduce((amount, { index }) => amount + (numberAt(row, index) ?? 0), 0);
        const slack = HALF_PLACE * (parts.length + 1);
        return Math.abs(sum - (numberAt(row, parent.index) ?? 0)) <= slack;
      }).length;
    const [apart, within] = [rowsOf(beside), rowsOf(beside.filter((draft) => !isLeftOver(draft)))];
    // One wrong figure in the two rows of a short list hides nothing.
    if (Math.max(apart, within) * 2 < filled.length || apart === within) {
      for (const draft of bound.amounts) if (isWithin(draft, open)) doubtful.add(draft.index);
    } else if (apart > within) {
      amounts = amounts.map((draft) =>
        isWithin(draft, open) ? { ...draft, coordinates: ofThisYear(draft) } : draft,
      );
    }
  });
  if (doubtful.size === 0) return amounts === bound.amounts ? bound : { ...bound, amounts };
  return {
    ...bound,
    amounts: amounts.filter(({ index }) => !doubtful.has(index)),
    unknown: [
      ...bound.unknown,
      ...amounts.flatMap(({ index, label, headingRow }) =>
        doubtful.has(index) ? { index, label, headingRow } : [],
      ),
    ],
  };
}

function isLeftOver({ coordinates, ofWhich }: NodeDraft): boolean {
  return coordinates.timing === 'carriedOver' && ofWhich !== true;
}

/** One of the columns that divide a total by where the money comes from. */
function isOfSource({ coordinates, ofWhich }: NodeDraft): boolean {
  const { fund, timing, nature } = coordinates;
  return nature === undefined && ofWhich !== true && (fund ?? timing) !== undefined;
}

/**
 * Whether what was left over may as well be counted in the column. Only of appropriations
 * tables tell the years apart; other money is counted as one.
 */
function isOpen({ coordinates }: NodeDraft, leftOver: NodeDraft): boolean {
  const { flow = '', fund, timing } = coordinates;
  const counted = { fund: leftOver.coordinates.fund ?? APPROPRIATION };
  return (
    timing === undefined &&
    fund !== undefined &&
    SPENT.has(flow) &&
    covers(counted, { fund }) &&
    covers({ fund: APPROPRIATION }, { fund })
  );
}

const APPROPRIATION = 'fiscalAppropriation';
const SPENT = new Set(['', 'expenditure', 'uses']);

/** One of these columns, or one that divides it further. */
function isWithin(draft: NodeDraft, open: readonly NodeDraft[]): boolean {
  return (
    draft.coordinates.timing === undefined &&
    open.some((one) => one === draft || covers(one.coordinates, draft.coordinates))
  );
}

function ofThisYear({ coordinates }: NodeDraft): NodeDraft['coordinates'] {
  return { ...coordinates, timing: 'current' };
}
