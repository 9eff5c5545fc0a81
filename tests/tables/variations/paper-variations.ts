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
import { insertColumn, insertRow, mapCell, mapCells } from './edit-draft';
import type { Random } from './seeded-random';
import type { Variation } from './variation';
import { ofSheets } from './variation';

const HAN = /\p{Script=Han}/u;

const MARKS: readonly [string, ...string[]] = ['①', '②', '*', '（注1）', '[2]', '²', '※', '注1'];

/** Marks that call a note, behind texts of rows of the kind. */
function marked(draft: Draft, random: Random, kind: 'header' | 'body' | 'total'): Draft {
  const rows = new Set(rowsOf(draft, kind));
  const amounts = new Set(kind === 'header' ? [] : columnsOf(draft, 'amount', 'price', 'code'));
  return mapCells(draft, (cell, row, column) =>
    rows.has(row) && !amounts.has(column) && HAN.test(textOf(cell)) && random.oneIn(3)
      ? withText(cell, textOf(cell) + random.pick(MARKS))
      : cell,
  );
}

function isList({ layout }: Draft): boolean {
  return layout.shape !== 'twoSided' && layout.shape !== 'bands' && layout.shape !== 'single';
}

/** The column in which the rows are named. */
function nameColumn(draft: Draft): number | null {
  return columnsOf(draft, 'name', 'label', 'text')[0] ?? null;
}

function withPageSums(draft: Draft, random: Random): Draft {
  const body = rowsOf(draft, 'body');
  const name = nameColumn(draft);
  const row = body[Math.floor(body.length / 2)];
  if (!isList(draft) || body.length < 3 || row === undefined || name === null) return draft;
  const label = random.pick(['本页小计', '本页合计', '承前页', '过次页', '本页累计']);
  const cells = draft.columnKinds.map((kind, column): DraftCell => {
    if (column === name) return textCell(label);
    return kind === 'amount' ? numberCell(100 + column, `${100 + column}.00`) : BLANK_DRAFT;
  });
  return insertRow(draft, row, 'other', cells);
}

/** The header once more where a page ends, with the column numbers or without. */
function withHeaderAgain(draft: Draft): Draft {
  const body = rowsOf(draft, 'body');
  const row = body[Math.floor(body.length / 2)];
  if (body.length < 3 || row === undefined) return draft;
  const header = rowsOf(draft, 'header', 'numbers');
  if (header.length === 0 || columnsOf(draft, 'amount').length === 0) return draft;
  return header.reduceRight((longer, own) => {
    const cells = (draft.rows[own] ?? []).map((cell) => ({ ...cell, origin: null }));
    return insertRow(longer, row, 'other', cells);
  }, draft);
}

function withTotalAgain(draft: Draft): Draft {
  const [total, ...more] = rowsOf(draft, 'total');
  const last = rowsOf(draft, 'body').at(-1);
  if (!isList(draft) || total === undefined || last === undefined || more.length > 0) return draft;
  if (total > last) return draft;
  return insertRow(draft, last + 1, 'total', draft.rows[total] ?? []);
}

const CHINESE = '一二三四五六七八九十';
const ROMAN = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', 'Ⅵ', 'Ⅶ', 'Ⅷ', 'Ⅸ', 'Ⅹ'];

/** 一、 written in another way, whatever stands below it. */
function counted(draft: Draft, write: (place: number) => string): Draft {
  const labels = new Set(columnsOf(draft, 'label'));
  const rows = new Set(rowsOf(draft, 'body', 'total'));
  return mapCells(draft, (cell, row, column) => {
    const [, blanks = '', digit, rest = ''] = /^(\s*)(.)、(.+)$/.exec(textOf(cell)) ?? [];
    const place = digit === undefined ? -1 : CHINESE.indexOf(digit);
    return place === -1 || !rows.has(row) || !labels.has(column)
      ? cell
      : withText(cell, blanks + write(place) + rest);
  });
}

function remarksInFront(draft: Draft, random: Random): Draft {
  const [top] = rowsOf(draft, 'header');
  const bottom = rowsOf(draft, 'header').at(-1);
  if (!isList(draft) || top === undefined || bottom === undefined) return draft;
  const places = new Set(rowsOf(draft, 'body', 'total'));
  const wider = insertColumn(draft, 0, 'other', (row) => {
    if (row === top) return textCell(random.pick(['备注', '说明']));
    return places.has(row) && random.oneIn(3) ? textCell('见说明') : BLANK_DRAFT;
  });
  const own = { top, bottom, left: 0, right: 0 };
  return bottom > top ? { ...wider, merges: [...wider.merges, own] } : wider;
}

/** The title in two rows, broken behind the year or anywhere behind it. */
function titleInTwoRows(draft: Draft, random: Random): Draft {
  const [row] = rowsOf(draft, 'title');
  if (row === undefined) return draft;
  const column = (draft.rows[row] ?? []).findIndex((cell) => textOf(cell) !== '');
  const title = textOf(at(draft, row, column));
  const [, dated, rest = ''] = /^(.*20\d{2}年度?)([^（(]{6,})/.exec(title) ?? [];
  if (dated === undefined) return draft;
  const place = dated.length + random.below(rest.length - 4);
  const below = mapCell(draft, row, column, (cell) => withText(cell, title.slice(place)));
  const cells = draft.columnKinds.map((_, at) =>
    at === column ? textCell(title.slice(0, place)) : BLANK_DRAFT,
  );
  return insertRow(below, row, 'other', cells);
}

function unitAndShare(draft: Draft, random: Random): Draft {
  const frame = new Set(rowsOf(draft, 'frame', 'title', 'number'));
  return mapCells(draft, (cell, row) =>
    frame.has(row) && /单位[:：]\s*(万元|元|千元)$/.test(textOf(cell))
      ? withText(cell, textOf(cell) + random.pick(['、%', '，%', '（%）', '、辆']))
      : cell,
  );
}

/** 类 named without their codes, which those of the 款 below them tell. */
function classesWithoutCodes(draft: Draft): Draft {
  const [code, ...more] = columnsOf(draft, 'code');
  const [name] = columnsOf(draft, 'name');
  if (draft.layout.codes === undefined || code === undefined || more.length > 0) return draft;
  if (name === undefined || draft.layout.shape === 'bands') return draft;
  return mapCells(draft, (cell, row, column) => {
    const below = textOf(at(draft, row + 1, code));
    const isAbove = column === code && /^\d{3}$/.test(textOf(cell)) && below.length > 3;
    return isAbove && below.startsWith(textOf(cell)) && textOf(at(draft, row, name)) !== ''
      ? withText(cell, '')
      : cell;
  });
}

/** A draft of one table that was left in, hidden. */
const HIDDEN_DRAFT: Variation = {
  name: 'a hidden draft with other figures',
  vary: (drafts, random) => {
    const first = drafts[random.below(drafts.length)];
    if (first === undefined) return drafts;
    const rows = first.rows.map((cells) =>
      cells.map((cell): DraftCell => {
        const { value } = cell.cell;
        const own = { ...cell, origin: null };
        if (value.kind !== 'number' || value.number === 0) return own;
        return rewritten(own, { value: { ...value, number: value.number + 1 } });
      }),
    );
    const layout = { ...first.layout, kind: '' };
    const draft = { ...first, name: `${first.name} (2)`, visibility: 'hidden' as const };
    return [...drafts, { ...draft, rows, layout }];
  },
};

/** What offices add for those who read a table on paper, or leave behind in its workbook. */
export const PAPER_VARIATIONS: readonly Variation[] = [
  ofSheets('marks of notes in headings', (draft, random) => marked(draft, random, 'header')),
  ofSheets('marks of notes in labels', (draft, random) => marked(draft, random, 'body')),
  ofSheets('a mark of a note at the total', (draft, random) => marked(draft, random, 'total')),
  ofSheets('sums of pages', withPageSums),
  ofSheets('the header again at a page break', withHeaderAgain),
  ofSheets('the total again at the end', withTotalAgain),
  ofSheets('Roman ordinals', (draft) => counted(draft, (place) => `${ROMAN[place] ?? ''}、`)),
  ofSheets('Arabic ordinals above Chinese ones', (draft) =>
    draft.layout.kind.startsWith('财政拨款') ? counted(draft, (place) => `${place + 1}.`) : draft,
  ),
  ofSheets('remarks in front', remarksInFront),
  ofSheets('the title in two rows', titleInTwoRows),
  ofSheets('the unit of shares beside that of money', unitAndShare),
  ofSheets('类 without codes', classesWithoutCodes),
  HIDDEN_DRAFT,
];
