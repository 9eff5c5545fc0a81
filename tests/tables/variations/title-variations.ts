import { foldLabel } from '../../../src/base/label-text';
import type { Draft } from './draft';
import { at, rowsOf, textCell, textOf, withText } from './draft';
import { insertRow, mapCell, mapCells } from './edit-draft';
import type { Random } from './seeded-random';
import { OTHER_TITLES } from './other-titles';
import type { Variation } from './variation';
import { ofSheets } from './variation';

function titlePlace(draft: Draft): { readonly row: number; readonly column: number } | null {
  const [row] = rowsOf(draft, 'title');
  if (row === undefined) return null;
  const column = (draft.rows[row] ?? []).findIndex((cell) => textOf(cell) !== '');
  return column === -1 ? null : { row, column };
}

function yearOf(title: string): string | null {
  return /(20\d{2})年/.exec(foldLabel(title))?.[1] ?? null;
}

function withoutYear(title: string): string {
  return title.replace(/[（(]20\d{2}年度?[）)]/, '').replace(/^.*20\d{2}年度?/, '');
}

function retitled(draft: Draft, change: (title: string) => string): Draft {
  const place = titlePlace(draft);
  if (place === null) return draft;
  return mapCell(draft, place.row, place.column, (cell) => withText(cell, change(textOf(cell))));
}

const OTHER_TITLE = ofSheets('another title', (draft, random) => {
  const others = OTHER_TITLES[draft.layout.kind];
  if (others === undefined) return draft;
  return retitled(draft, (title) => {
    const year = yearOf(title);
    const before =
      year === null
        ? ''
        : random.pick([`${year}年`, `${year}年度`, `示例区数据中心${year}年`, `${year}年示例区`]);
    const [first, ...rest] = others;
    const unit = /[（(][^（）()]*元[）)]$/.exec(title)?.[0] ?? '';
    return before + random.pick([first, ...rest]) + unit;
  });
});

const SPACED_TITLE = ofSheets('blanks in the title', (draft, random) => {
  const blank = random.pick([' ', '　', '\u00a0', '\n']);
  return retitled(draft, (title) => [...title].join(blank));
});

const YEAR_ELSEWHERE = ofSheets('the year below the title', (draft) => {
  const place = titlePlace(draft);
  const year = place === null ? null : yearOf(textOf(at(draft, place.row, place.column)));
  if (place === null || year === null) return draft;
  const bare = retitled(draft, (title) => title.replace(/[（(]?20\d{2}年度?[）)]?/, ''));
  return insertRow(bare, place.row + 1, 'frame', [textCell(`${year}年度`)]);
});

/** One sheet at least keeps the year, or nobody knows it. */
const NO_YEAR: Variation = {
  name: 'a title without its year',
  vary: (drafts, random) => {
    const dated = drafts.filter((draft) => {
      const place = titlePlace(draft);
      return place !== null && yearOf(textOf(at(draft, place.row, place.column))) !== null;
    });
    const spared = dated[random.below(dated.length)];
    return drafts.map((draft) =>
      draft === spared || random.oneIn(2) ? draft : retitled(draft, withoutYear),
    );
  },
};

const YEAR_BEHIND = ofSheets('the year behind the title', (draft, random) =>
  retitled(draft, (title) => {
    const year = yearOf(title);
    if (year === null || title.includes('（') || title.includes('(')) return title;
    const bare = withoutYear(title);
    return `${bare}${random.pick([`（${year}年）`, `(${year}年度)`])}`;
  }),
);

const NUMBERS: readonly [string, ...string[]] = [
  '表3',
  '附表3',
  '表三',
  '公开03表',
  '预算公开表3',
  '部门公开表3',
  '附件2-3',
  '附表1-3',
  '预算03表',
  '表1-3',
  '表03',
];

function withoutNumber(draft: Draft): Draft {
  const places = new Set(rowsOf(draft, 'number', 'frame', 'title'));
  return mapCells(draft, (cell, row) =>
    places.has(row) && /^(预算|公开|部门公开)?(\d+表|表\d+)$/.test(foldLabel(textOf(cell)))
      ? withText(cell, '')
      : cell,
  );
}

function numbered(place: 'above' | 'beside' | 'below' | 'none', draft: Draft, random: Random) {
  const bare = withoutNumber(draft);
  const title = titlePlace(bare);
  if (title === null || place === 'none') return bare;
  const number = textCell(random.pick(NUMBERS));
  const last = bare.columnKinds.length - 1;
  if (place === 'beside') return besideTitle(bare, number.cell, title.row);
  const column = random.oneIn(2) ? 0 : last;
  const cells = bare.columnKinds.map((_, at) => (at === column ? number : textCell('')));
  return insertRow(bare, place === 'above' ? title.row : title.row + 1, 'number', cells);
}

/** In the last column, which the title then does not cover. */
function besideTitle(draft: Draft, cell: ReturnType<typeof textCell>['cell'], row: number): Draft {
  const last = draft.columnKinds.length - 1;
  const merges = draft.merges.map((area) =>
    area.top === row && area.right === last ? { ...area, right: last - 1 } : area,
  );
  const kept = merges.filter(({ left, right, top, bottom }) => right > left || bottom > top);
  return mapCell({ ...draft, merges: kept }, row, last, (own) => ({ ...own, cell }));
}

/** What stands above a table. */
export const TITLE_VARIATIONS: readonly Variation[] = [
  OTHER_TITLE,
  SPACED_TITLE,
  YEAR_ELSEWHERE,
  NO_YEAR,
  YEAR_BEHIND,
  ofSheets('no table number', (draft, random) => numbered('none', draft, random)),
  ofSheets('a table number above', (draft, random) => numbered('above', draft, random)),
  ofSheets('a table number below', (draft, random) => numbered('below', draft, random)),
  ofSheets('a table number beside the title', (draft, random) => numbered('beside', draft, random)),
  ofSheets('the number before the title', (draft, random) =>
    retitled(
      withoutNumber(draft),
      (title) => `${random.pick(NUMBERS)}${random.pick(['：', ' ', '、', '　', '. '])}${title}`,
    ),
  ),
];
