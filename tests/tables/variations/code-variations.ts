import { foldLabel } from '../../../src/base/label-text';
import { labelText } from '../../../src/grid/cell-value';
import type { Draft, DraftCell } from './draft';
import {
  BLANK_DRAFT,
  at,
  columnsOf,
  numberCell,
  rewritten,
  rowsOf,
  textCell,
  textOf,
  withText,
} from './draft';
import { insertColumn, mapCells, removeColumn } from './edit-draft';
import type { Random } from './seeded-random';
import type { Variation } from './variation';
import { ofSheets } from './variation';

/** The only code column of a table of classification codes, without the columns merged with it. */
function codeColumn(draft: Draft): number | null {
  if (draft.layout.codes === undefined || draft.layout.shape === 'bands') return null;
  const [column, ...more] = columnsOf(draft, 'code');
  return column === undefined || more.length > 0 ? null : column;
}

function codeRows(draft: Draft, column: number): readonly number[] {
  return rowsOf(draft, 'body', 'total').filter((row) => codeAt(draft, row, column) !== '');
}

/** The code of a row as it was before its cell was varied, or nothing. */
function codeAt(draft: Draft, row: number, column: number): string {
  const code = foldLabel(labelText(at(draft, row, column).cell));
  return /^\d{3,7}$/.test(code) ? code : '';
}

function mapCodes(draft: Draft, change: (code: string) => DraftCell['cell']['value']): Draft {
  const codes = new Set(columnsOf(draft, 'code'));
  if (draft.layout.codes === undefined) return draft;
  const rows = new Set(rowsOf(draft, 'body', 'total'));
  return mapCells(draft, (cell, row, column) =>
    rows.has(row) && codes.has(column) && /^\d{3,7}$/.test(textOf(cell))
      ? rewritten(cell, { value: change(textOf(cell)) })
      : cell,
  );
}

/** Without the blank columns that a code is merged over. */
function withoutSpareColumns(draft: Draft): Draft {
  const spare = columnsOf(draft, 'other').filter((column) =>
    rowsOf(draft, 'body', 'total').every((row) => textOf(at(draft, row, column)) === ''),
  );
  return spare.reduceRight(removeColumn, draft);
}

function partsOf(code: string): readonly string[] {
  return [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].filter((part) => part !== '');
}

const SPLITS = ['parts', 'lastPart', 'cumulative', 'stepped', 'partsMerged'] as const;

/** 类 款 项 in columns of their own. */
function split(draft: Draft, random: Random): Draft {
  const bare = withoutSpareColumns(draft);
  const code = codeColumn(bare);
  if (code === null) return draft;
  const rows = codeRows(bare, code);
  const header = rowsOf(bare, 'header');
  const bottom = header.at(-1);
  if (bottom === undefined || rows.length === 0) return draft;
  const deepest = Math.max(...rows.map((row) => partsOf(codeAt(bare, row, code)).length));
  if (deepest < 2) return draft;
  const way = random.pick(SPLITS);
  let wider = bare;
  for (let level = 1; level < deepest; level += 1)
    wider = insertColumn(wider, code + level, 'code');
  // The heading reaches over the parts, whose names stand in a row of their own below it.
  const area = bare.merges.find(
    ({ top, left, bottom: end }) => left === code && top <= bottom && end >= bottom,
  );
  const top = area?.top ?? bottom;
  const raised = insertHeadings(wider, bottom, code, deepest, top);
  return mapCells(raised, (cell, row, column) => {
    const level = column - code;
    if (level < 0 || level >= deepest) return cell;
    const original = row > bottom ? row - 1 : row;
    if (!rows.includes(original)) return cell;
    const parts = partsOf(codeAt(bare, original, code));
    return textCell(partText(way, parts, level));
  });
}

function partText(way: (typeof SPLITS)[number], parts: readonly string[], level: number): string {
  const isLast = level === parts.length - 1;
  switch (way) {
    case 'parts':
    case 'partsMerged':
      return parts[level] ?? '';
    case 'lastPart':
      return isLast ? (parts[level] ?? '') : '';
    case 'cumulative':
      return level < parts.length ? parts.slice(0, level + 1).join('') : '';
    case 'stepped':
      return isLast ? parts.join('') : '';
  }
}

function insertHeadings(
  draft: Draft,
  bottom: number,
  code: number,
  deepest: number,
  top: number,
): Draft {
  const row = bottom + 1;
  const heading = at(draft, top, code);
  const cells = draft.columnKinds.map((_, column) =>
    column >= code && column < code + deepest
      ? textCell('类款项'.charAt(column - code))
      : BLANK_DRAFT,
  );
  const rows = [...draft.rows.slice(0, row), cells, ...draft.rows.slice(row)];
  const kinds = [...draft.rowKinds.slice(0, row), 'header' as const, ...draft.rowKinds.slice(row)];
  const within = (column: number) => column >= code && column < code + deepest;
  const moved = draft.merges.map((area) => ({
    ...area,
    top: area.top >= row ? area.top + 1 : area.top,
    bottom: area.bottom >= row ? area.bottom + 1 : area.bottom,
  }));
  const others = moved.filter(
    ({ left, top: at, bottom: end }) => !within(left) || at > row || end < top,
  );
  const merges = others.map((area) =>
    area.bottom === bottom && area.left === area.right && area.top <= bottom
      ? { ...area, bottom: row }
      : area,
  );
  const own = { top, bottom, left: code, right: code + deepest - 1 };
  const wide = { ...draft, rows, rowKinds: kinds, merges: [...merges, own] };
  return mapCells(wide, (cell, at, column) => (at === top && column === code ? heading : cell));
}

const JOINED = [
  (code: string, name: string) => `${code}${name}`,
  (code: string, name: string) => `[${code}]${name}`,
  (code: string, name: string) => `${code}-${name}`,
  (code: string, name: string) => `${code} ${name}`,
  (code: string, name: string) => `${code}　${name}`,
  (code: string, name: string) => `（${code}）${name}`,
  (code: string, name: string) => `${code}、${name}`,
  (code: string, name: string) => `【${code}】${name}`,
  (code: string, name: string) => `${code}_${name}`,
  (code: string, name: string) => `${code}|${name}`,
] as const;

/** Code and name in one cell; the column of codes goes away. */
function insideName(draft: Draft, random: Random): Draft {
  const bare = withoutSpareColumns(draft);
  const code = codeColumn(bare);
  const [name, ...more] = columnsOf(bare, 'name');
  if (code === null || name === undefined || more.length > 0) return draft;
  const rows = codeRows(bare, code);
  const join = random.pick([...JOINED]);
  const words = [
    '科目名称',
    '功能分类科目',
    '科目',
    '支出功能分类科目',
    '功能科目',
    '科目编码及名称',
    '项目',
  ];
  const economic = [
    '科目名称',
    '经济分类科目',
    '科目',
    '支出经济分类科目',
    '经济科目',
    '科目编码及名称',
  ];
  const [first, ...rest] = bare.layout.codes === 'economy' ? economic : words;
  const heading = random.pick([first ?? '', ...rest]);
  const joined = mapCells(bare, (cell, row, column) => {
    if (column !== name) return cell;
    if (rows.includes(row)) {
      const own = textOf(cell);
      return withText(
        cell,
        (/^\s*/.exec(own)?.[0] ?? '') + join(codeAt(bare, row, code), own.trim()),
      );
    }
    const isHeading = bare.rowKinds[row] === 'header' && /名称/.test(textOf(cell));
    return isHeading ? withText(cell, heading) : cell;
  });
  // A group such as 项目 over both stays over the one; a total named in the code column too.
  return removeColumn(joined, code);
}

/** How classification codes are written. */
export const CODE_VARIATIONS: readonly Variation[] = [
  ofSheets('codes as numbers', (draft) =>
    mapCodes(draft, (code) => numberCell(Number(code)).cell.value),
  ),
  ofSheets('codes behind blanks', (draft, random) => {
    const blank = random.pick([' ', '　', '\u00a0']);
    return mapCodes(draft, (code) => ({
      kind: 'text',
      text: blank.repeat(code.length - 2) + code,
    }));
  }),
  ofSheets('blanks behind codes', (draft) =>
    mapCodes(draft, (code) => ({ kind: 'text', text: `${code} ` })),
  ),
  ofSheets('codes of full width', (draft) =>
    mapCodes(draft, (code) => ({
      kind: 'text',
      text: code.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    })),
  ),
  ofSheets('类 款 项 in columns', split),
  ofSheets('codes inside names', insideName),
];
