import type { Area } from '../../../src/base/address';
import { foldLabel } from '../../../src/base/label-text';
import type { Draft, DraftCell } from './draft';
import {
  BLANK_DRAFT,
  at,
  columnsOf,
  isBlank,
  numberCell,
  rowsOf,
  textCell,
  textOf,
  withText,
} from './draft';
import { areaAt, insertRow, mapCells, removeRow } from './edit-draft';
import { headerOf, mapHeadings } from './header-parts';
import { headingsInTotalRow } from './headings-in-total-row';
import { otherHeadings } from './other-headings';
import { withOuterLevel } from './outer-level';
import type { Random } from './seeded-random';
import type { Variation } from './variation';
import { ofSheets } from './variation';

function inHeader(draft: Draft, area: Area): boolean {
  const header = headerOf(draft);
  return header !== null && area.top >= header.top && area.bottom <= header.bottom;
}

function unmerged(draft: Draft, dissolves: (area: Area) => boolean): Draft {
  const merges = draft.merges.filter((area) => !inHeader(draft, area) || !dissolves(area));
  return merges.length === draft.merges.length ? draft : { ...draft, merges };
}

/** Merges over several columns become merges of one row each; labels are printed in every cell. */
function repeatedGroups(draft: Draft): Draft {
  const groups = draft.merges.filter((area) => inHeader(draft, area) && area.right > area.left);
  const bare = unmerged(draft, (area) => area.right > area.left);
  return mapCells(bare, (cell, row, column) => {
    const group = groups.find(
      (area) => area.top === row && area.left < column && area.right >= column,
    );
    return group === undefined || !isBlank(cell)
      ? cell
      : textCell(textOf(at(draft, row, group.left)));
  });
}

function broken(draft: Draft, random: Random): Draft {
  const breaks = random.pick(['\n', '\r\n', ' ', '　', '  ']);
  return mapHeadings(draft, (text) => {
    const letters = [...text];
    const place = 1 + random.below(Math.max(letters.length - 1, 1));
    return letters.slice(0, place).join('') + breaks + letters.slice(place).join('');
  });
}

function wide(draft: Draft): Draft {
  return mapHeadings(draft, (text) =>
    text
      .replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
      .replace(/ /g, '　'),
  );
}

/** The outermost level is left out where every column keeps a label that says as much. */
function withoutRedundantLevel(draft: Draft): Draft {
  const header = headerOf(draft);
  if (header === null || header.bottom === header.top) return draft;
  const tops = (draft.rows[header.top] ?? []).map(textOf).map(foldLabel);
  const redundant = tops.every((text) => text === '' || REDUNDANT.test(text));
  return redundant ? removeRow(draft, header.top) : draft;
}

const REDUNDANT =
  /^(部门预算支出经济分类科目|本年一般公共预算基本支出|项目|科目|本年政府性基金预算支出|国有资本经营预算支出|预算数|.*年预算数?|本年预算数?)$/;

/** 收入 over 项目 and 预算数: the side's name stands for 项目. */
function sideNames(draft: Draft, random: Random): Draft {
  const header = headerOf(draft);
  if (header === null || draft.layout.shape !== 'twoSided') return draft;
  if (header.bottom !== header.top + 1) return draft;
  const labels = columnsOf(draft, 'label');
  if (labels.length !== 2) return draft;
  const [income, expenditure] = random.pick<readonly [string, string]>([
    ['收入', '支出'],
    ['收 入', '支 出'],
    ['收入项目', '支出项目'],
    ['收入', '支出（按功能分类）'],
    ['收入项目', '支出功能分类'],
    ['收入', '支出功能分类科目'],
  ]);
  const named = mapCells(draft, (cell, row, column) => {
    if (row !== header.bottom) return cell;
    if (!labels.includes(column)) return cell;
    const isIncome = textOf(at(draft, header.top, column)).startsWith('收');
    return withText(cell, isIncome ? income : expenditure);
  });
  return random.oneIn(2) ? removeRow(named, header.top) : named;
}

/** Column numbers below the header. */
function numbered(draft: Draft, random: Random): Draft {
  const header = headerOf(draft);
  if (header === null || draft.layout.shape === 'twoSided' || draft.layout.shape === 'bands') {
    return draft;
  }
  const bare = rowsOf(draft, 'numbers').reduceRight(removeRow, draft);
  const style = random.pick(['plain', 'number', 'letters', 'lines', 'brackets', 'circled', 'sums']);
  const labels = columnsOf(bare, 'code', 'name', 'order', 'text', 'other');
  let count = 0;
  const cells = bare.columnKinds.map((kind, column): DraftCell => {
    const isLabel = kind !== 'amount';
    if (isLabel && style === 'letters')
      return textCell('甲乙丙丁戊己庚辛壬癸子丑寅卯'.charAt(labels.indexOf(column)));
    if (isLabel && style === 'lines')
      return column === labels.at(-1) || labels.length === 0 ? textCell('栏次') : BLANK_DRAFT;
    if (isLabel && style === 'sums') return textCell('**');
    count += 1;
    if (style === 'number') return numberCell(count);
    if (style === 'brackets') return textCell(`（${count}）`);
    if (style === 'circled') return textCell(String.fromCharCode(0x2460 + count - 1));
    if (style === 'sums' && count === 1) return textCell('1=2+3');
    return textCell(String(count));
  });
  if (style === 'lines' && labels.length === 0) return draft;
  return insertRow(bare, header.bottom + 1, 'numbers', cells);
}

/** One label over one column reaches down over a further row. */
function deeper(draft: Draft): Draft {
  const header = headerOf(draft);
  if (header === null) return draft;
  const grown = insertRow(draft, header.bottom + 1, 'header');
  const merges = draft.columnKinds.flatMap((_, column): Area[] => {
    const area = areaAt(draft, header.bottom, column);
    return area.left === column && area.right === column
      ? [{ ...area, bottom: header.bottom + 1 }]
      : [];
  });
  const others = grown.merges.filter(
    (area) => !merges.some((own) => own.top === area.top && own.left === area.left),
  );
  return { ...grown, merges: [...others, ...merges] };
}

/** How a header is printed. */
export const HEADER_VARIATIONS: readonly Variation[] = [
  ofSheets('a header without merges', (draft) => unmerged(draft, () => true)),
  ofSheets('labels merged down only', (draft) => unmerged(draft, (area) => area.right > area.left)),
  ofSheets('labels merged across only', (draft) =>
    unmerged(draft, (area) => area.right === area.left),
  ),
  ofSheets('groups repeated over every column', repeatedGroups),
  ofSheets('blanks and breaks in headings', broken),
  ofSheets('headings of full width', wide),
  ofSheets('an outer level', withOuterLevel),
  ofSheets('no outer level where it says nothing', withoutRedundantLevel),
  ofSheets('the side in the place of 项目', sideNames),
  ofSheets('other words in the header', otherHeadings),
  ofSheets('column numbers', numbered),
  ofSheets('no column numbers', (draft) => rowsOf(draft, 'numbers').reduceRight(removeRow, draft)),
  ofSheets('headings in the row of 合计', headingsInTotalRow),
  ofSheets('a header one row deeper', deeper),
];
