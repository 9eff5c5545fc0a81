import type { Draft, DraftCell } from './draft';
import { BLANK_DRAFT, at, columnsOf, isBlank, numberCell, rowsOf, textCell } from './draft';
import { insertColumn, insertRow, mapCells } from './edit-draft';
import type { Random } from './seeded-random';

function filled(draft: Draft, row: number): boolean {
  return columnsOf(draft, 'amount').some((column) => !isBlank(at(draft, row, column)));
}

/** Twice the first amount of the row: an invented figure that adds up as the table does. */
export function twiceTheFirst(draft: Draft, row: number): DraftCell {
  const { value } = at(draft, row, columnsOf(draft, 'amount')[0] ?? 0).cell;
  return value.kind === 'number' ? someFigure(draft, row, value.number * 2) : BLANK_DRAFT;
}

/** An invented figure, in rows that have figures. */
export function someFigure(draft: Draft, row: number, number: number): DraftCell {
  if (!filled(draft, row)) return BLANK_DRAFT;
  const shown = number.toFixed(2);
  const cell = numberCell(number, shown).cell;
  return {
    cell: { ...cell, value: { kind: 'number', number, shown, general: false } },
    origin: null,
  };
}

/** Its columns say what its figures are. */
export function isWide({ layout: { shape } }: Draft): boolean {
  return shape === 'matrix' || shape === 'list' || shape === 'single';
}

/** The year before the one in the title, or null. */
export function yearBefore(draft: Draft): string | null {
  const titles = rowsOf(draft, 'title', 'frame').flatMap((row) => draft.rows[row] ?? []);
  for (const { cell } of titles) {
    const year =
      cell.value.kind === 'text' ? /20\d{2}(?=年)/.exec(cell.value.text)?.[0] : undefined;
    if (year !== undefined) return String(Number(year) - 1);
  }
  return null;
}

const GROUPS_OF_PERIODS: readonly (readonly [string, string])[] = [
  ['上年预算数', '本年预算数'],
  ['@年预算数', '#年预算数'],
  ['上年执行数', '预算数'],
  ['@年执行数', '#年预算'],
  ['上年预算', '本年预算'],
  ['@年度预算数', '#年度预算数'],
];

/** All columns of figures a second time, for the year before. */
export function bothPeriods(draft: Draft, random: Random): Draft {
  const { kind, shape } = draft.layout;
  if (!isWide(draft) || shape === 'list' || kind.startsWith('政府采购') || kind.includes('决算'))
    return draft;
  const header = rowsOf(draft, 'header');
  const [top] = header;
  const amounts = columnsOf(draft, 'amount');
  const [first] = amounts;
  const last = amounts.at(-1);
  const year = yearBefore(draft);
  if (top === undefined || first === undefined || last === undefined || year === null) return draft;
  if (last - first + 1 !== amounts.length || rowsOf(draft, 'numbers').length > 0) return draft;
  const [[before, own] = ['', '']] = random.shuffled(GROUPS_OF_PERIODS);
  const says = (text: string) =>
    textCell(text.replace('@', year).replace('#', String(Number(year) + 1)));
  const isFirst = random.oneIn(2);
  const place = isFirst ? first : last + 1;
  let wider = insertRow(draft, top, 'header');
  const inner = draft.merges.filter(({ top: row, left }) => header.includes(row) && left >= first);
  amounts.forEach((_, offset) => {
    wider = insertColumn(wider, place + offset, 'other');
  });
  const shift = (column: number) => column - first + place;
  const copied = mapCells(wider, (cell, row, column) => {
    const offset = column - place;
    const from = draft.rows[row - 1];
    if (row === top) {
      if (column === place) return says(before);
      return column === (isFirst ? first + amounts.length : first) ? says(own) : cell;
    }
    if (offset < 0 || offset >= amounts.length || from === undefined) return cell;
    if (draft.rowKinds[row - 1] === 'header')
      return { ...(from[first + offset] ?? cell), origin: null };
    const figure = from[first + offset]?.cell.value;
    const inBody = ['body', 'total'].includes(draft.rowKinds[row - 1] ?? '');
    return inBody && figure?.kind === 'number'
      ? someFigure(draft, row - 1, figure.number * 2)
      : cell;
  });
  const ownFirst = isFirst ? first + amounts.length : first;
  const spans = [place, ownFirst].map((left) => ({
    top,
    bottom: top,
    left,
    right: left + amounts.length - 1,
  }));
  const copies = inner.map((area) => ({
    top: area.top + 1,
    bottom: area.bottom + 1,
    left: shift(area.left),
    right: shift(area.right),
  }));
  return {
    ...copied,
    merges: [...copied.merges, ...copies, ...spans.filter(({ left, right }) => right > left)],
  };
}
