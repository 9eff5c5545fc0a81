import type { Draft, DraftCell } from './draft';
import { at, columnsOf, rewritten, rowsOf, textOf, withText } from './draft';
import { areaAt, mapCells, moveRow, removeRow } from './edit-draft';
import type { Random } from './seeded-random';
import type { Variation } from './variation';
import { ofSheets } from './variation';

function mapNames(
  draft: Draft,
  change: (text: string, cell: DraftCell, row: number) => DraftCell,
): Draft {
  const names = new Set(columnsOf(draft, 'name', 'label'));
  const rows = new Set(rowsOf(draft, 'body', 'total'));
  return mapCells(draft, (cell, row, column) =>
    rows.has(row) && names.has(column) && textOf(cell) !== ''
      ? change(textOf(cell), cell, row)
      : cell,
  );
}

/** How deep a code stands, where the row has one. */
function depthOf(draft: Draft, row: number): number {
  const codes = columnsOf(draft, 'code').map((column) => textOf(at(draft, row, column)).trim());
  return Math.max(0, Math.min(2, Math.floor((codes.join('').length - 3) / 2)));
}

function indented(draft: Draft, step: string): Draft {
  return mapNames(draft, (text, cell, row) =>
    withText(rewritten(cell, { indent: 0 }), step.repeat(depthOf(draft, row) + 1) + text.trim()),
  );
}

const NUMERALS = [
  ...'一二三四五六七八九十',
  ...[...'一二三四五六七八九'].map((digit) => `十${digit}`),
  '二十',
  ...[...'一二三四五六七八九'].map((digit) => `二十${digit}`),
  '三十',
  '三十一',
];

const ORDINAL =
  /^\s*([（(][一二三四五六七八九十廿卅]{1,4}[）)]|[一二三四五六七八九十廿卅]{1,4}、|\d{1,2}、)/;

type Style = 'none' | 'arabic' | 'chinese' | 'dots' | 'brackets' | 'arabicBrackets';

/** The ordinals of functional lines in another style; those that tell a group stay. */
function ordinals(draft: Draft, random: Random): Draft {
  if (draft.layout.shape !== 'twoSided') return draft;
  const [number, deep] = random.pick<readonly [Style, Style]>([
    ['none', 'none'],
    ['arabic', 'none'],
    ['chinese', 'brackets'],
    ['dots', 'arabicBrackets'],
  ]);
  const counts = new Map<number, number>();
  const labels = columnsOf(draft, 'label');
  return mapCells(draft, (cell, row, column) => {
    if (!labels.includes(column) || draft.rowKinds[row] !== 'body') return cell;
    const match = ORDINAL.exec(textOf(cell));
    if (match === null) return cell;
    const inner = /^[（(]/.test(match[1] ?? '');
    const count = (counts.get(column) ?? 0) + 1;
    counts.set(column, count);
    const bare = textOf(cell).slice(match[0].length).replace(/^、/, '');
    const style = inner ? deep : number;
    const ordinal = {
      none: '',
      arabic: `${count}、`,
      dots: `${count}.`,
      chinese: `${NUMERALS[count - 1] ?? ''}、`,
      brackets: `（${NUMERALS[count - 1] ?? ''}）`,
      arabicBrackets: `（${count}）`,
    }[style];
    return withText(cell, ordinal + bare);
  });
}

const TOTAL_NAME = /^(合计|总计)$/;

function totalPlace(draft: Draft): { readonly row: number; readonly column: number } | null {
  if (draft.layout.shape === 'twoSided' || draft.layout.shape === 'bands') return null;
  for (const row of rowsOf(draft, 'total')) {
    const column = (draft.rows[row] ?? []).findIndex((cell) =>
      TOTAL_NAME.test(textOf(cell).trim()),
    );
    if (column !== -1) return { row, column };
  }
  return null;
}

function renamedTotal(draft: Draft, name: string): Draft {
  const place = totalPlace(draft);
  if (place === null) return draft;
  return mapCells(draft, (cell, row, column) =>
    row === place.row && column === place.column ? withText(cell, name) : cell,
  );
}

/** Over code and name, in the first of their columns. */
function mergedTotal(draft: Draft): Draft {
  const place = totalPlace(draft);
  const labels = columnsOf(draft, 'order', 'code', 'other', 'name');
  const [first] = labels;
  const last = columnsOf(draft, 'name').at(-1);
  if (place === null || first === undefined || last === undefined || last <= first) return draft;
  if (labels.some((column) => areaAt(draft, place.row, column).bottom > place.row)) return draft;
  if (labels.some((column) => areaAt(draft, place.row, column).top < place.row)) return draft;
  const named = mapCells(draft, (cell, row, column) => {
    if (row !== place.row || column < first || column > last) return cell;
    return withText(cell, column === first ? '合计' : '');
  });
  const others = named.merges.filter(
    ({ top, left, right }) => top !== place.row || left > last || right < first,
  );
  const area = { top: place.row, bottom: place.row, left: first, right: last };
  return { ...named, merges: [...others, area] };
}

function totalInCodeColumn(draft: Draft): Draft {
  const place = totalPlace(draft);
  const [code] = columnsOf(draft, 'code', 'order');
  if (place === null || code === undefined || place.column === code) return draft;
  if (areaAt(draft, place.row, code).top < place.row) return draft;
  return mapCells(draft, (cell, row, column) => {
    if (row !== place.row) return cell;
    if (column === code) return withText(cell, '合计');
    return column === place.column ? withText(cell, '') : cell;
  });
}

/** 合计 below everything it sums. */
function totalLast(draft: Draft): Draft {
  const place = totalPlace(draft);
  const last = rowsOf(draft, 'body').at(-1);
  if (place === null || last === undefined || last < place.row) return draft;
  const alone = draft.merges.every(
    ({ top, bottom }) => top === bottom || top > place.row || bottom < place.row,
  );
  return alone ? moveRow(draft, place.row, last + 1) : draft;
}

function withoutTotal(draft: Draft): Draft {
  const place = totalPlace(draft);
  const alone = draft.merges.every(
    ({ top, bottom }) => place === null || top === bottom || top > place.row || bottom < place.row,
  );
  // Of a list of a single level nobody knows then what is a heading.
  if (place === null || !alone || draft.layout.codes === undefined) return draft;
  return removeRow(draft, place.row);
}

/** Of final accounts every form has its total; a budget's may stand unnamed. */
function unnamedTotal(draft: Draft): Draft {
  const first = rowsOf(draft, 'total', 'body').at(0);
  return totalPlace(draft)?.row === first && draft.layout.kind !== '政府采购预算表'
    ? renamedTotal(draft, '')
    : draft;
}

const TOTAL_NAMES: readonly [string, ...string[]] = [
  '总计',
  '合 计',
  '合　　计',
  '合计：',
  '总 计',
  '合\n计',
  ' 合计 ',
  '支出合计',
  '合 计 数',
  '一、合计',
  '本年合计',
];

/** How lines and totals are named. */
export const NAME_VARIATIONS: readonly Variation[] = [
  ofSheets('names set in by blanks', (draft) => indented(draft, '  ')),
  ofSheets('names set in by wide blanks', (draft) => indented(draft, '　')),
  ofSheets('names set in by the cell', (draft) =>
    mapNames(draft, (text, cell, row) =>
      withText(rewritten(cell, { indent: depthOf(draft, row) }), text.trim()),
    ),
  ),
  ofSheets('names not set in', (draft) =>
    mapNames(draft, (text, cell) => withText(rewritten(cell, { indent: 0 }), text.trim())),
  ),
  ofSheets('blanks within names', (draft, random) => {
    const blank = random.pick([' ', '　', '\n']);
    return mapNames(draft, (text, cell) =>
      withText(cell, text.slice(0, 2) + blank + text.slice(2)),
    );
  }),
  ofSheets('other ordinals', ordinals),
  ofSheets('another name for 合计', (draft, random) =>
    renamedTotal(draft, random.pick(TOTAL_NAMES)),
  ),
  ofSheets('合计 without a name', unnamedTotal),
  ofSheets('合计 over code and name', mergedTotal),
  ofSheets('合计 in the code column', totalInCodeColumn),
  ofSheets('合计 last', totalLast),
  ofSheets('no 合计', withoutTotal),
];
