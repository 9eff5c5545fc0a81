import type { Area } from '../../../src/base/address';
import { foldLabel } from '../../../src/base/label-text';
import type { Draft, DraftCell } from './draft';
import { BLANK_DRAFT, at, columnsOf, isBlank, numberCell, rowsOf, textCell, textOf, withText } from './draft';
import { areaAt, insertRow, mapCells, removeRow } from './edit-draft';
import type { Random } from './random';
import type { Variation } from './variation';
import { ofSheets } from './variation';

function headerOf(draft: Draft): { readonly top: number; readonly bottom: number } | null {
  const rows = rowsOf(draft, 'header');
  const [top] = rows;
  const bottom = rows.at(-1);
  return top === undefined || bottom === undefined ? null : { top, bottom };
}

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

function mapHeadings(draft: Draft, change: (text: string, column: number) => string): Draft {
  const header = new Set(rowsOf(draft, 'header'));
  return mapCells(draft, (cell, row, column) => {
    if (!header.has(row) || textOf(cell) === '') return cell;
    const text = change(textOf(cell), column);
    return text === textOf(cell) ? cell : withText(cell, text);
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

const OUTER_GROUPS: readonly [string, ...string[]] = [
  '预算数',
  '本年预算数',
  '@年预算数',
  '@年预算',
  '本年预算',
  '@年度预算数',
  '金额',
];

const OUTER_GROUPS_OF_ACCOUNTS: readonly [string, ...string[]] = ['决算数', '@年决算数', '本年决算数', '金额'];

const LABEL_GROUPS: readonly [string, ...string[]] = ['项目', '科目', '功能分类科目', '支出功能分类科目'];

const ECONOMIC_GROUPS: readonly [string, ...string[]] = [
  '项目',
  '科目',
  '经济分类科目',
  '部门预算支出经济分类科目',
  '支出经济分类科目',
];

function yearOf(draft: Draft): string | null {
  const titles = rowsOf(draft, 'title', 'frame').flatMap((row) => draft.rows[row] ?? []);
  const title = titles.map(textOf).find((text) => /20\d{2}年/.test(text));
  return title === undefined ? null : (/20\d{2}/.exec(title)?.[0] ?? null);
}

/** A level above all others: it groups the figures, and the codes with the names. */
function withOuterLevel(draft: Draft, random: Random): Draft {
  const header = headerOf(draft);
  const { shape, codes, kind } = draft.layout;
  if (header === null || shape === 'twoSided' || shape === 'bands') return draft;
  if (kind.includes('“三公”') && kind.includes('决算')) return draft;
  const amounts = columnsOf(draft, 'amount');
  const labels = columnsOf(draft, 'code', 'name');
  const [firstAmount] = amounts;
  const lastAmount = amounts.at(-1);
  if (firstAmount === undefined || lastAmount === undefined) return draft;
  const words = kind.includes('决算') ? OUTER_GROUPS_OF_ACCOUNTS : OUTER_GROUPS;
  const group = random.pick(words);
  const year = yearOf(draft);
  if (group.includes('@') && year === null) return draft;
  const cells = draft.columnKinds.map((): DraftCell => BLANK_DRAFT);
  const row = header.top;
  const raised = insertRow(draft, row, 'header');
  const spans: Area[] = [{ top: row, bottom: row, left: firstAmount, right: lastAmount }];
  cells[firstAmount] = textCell(group.replace('@', year ?? ''));
  const [firstLabel] = labels;
  const lastLabel = labels.at(-1);
  const groupLabels =
    codes !== undefined && firstLabel !== undefined && lastLabel !== undefined && random.oneIn(2);
  if (groupLabels) {
    cells[firstLabel] = textCell(random.pick(codes === 'economy' ? ECONOMIC_GROUPS : LABEL_GROUPS));
    spans.push({ top: row, bottom: row, left: firstLabel, right: lastLabel });
  }
  const spanned = (column: number) =>
    spans.some(({ left, right }) => column >= left && column <= right);
  // What stands beside the groups reaches up to their level.
  const merges = raised.merges.map((area) =>
    area.top === row + 1 && !spanned(area.left) ? { ...area, top: row } : area,
  );
  const rows = raised.rows.map((own, index) => {
    if (index === row) {
      return own.map((cell, column) =>
        spanned(column) ? (cells[column] ?? cell) : at(raised, row + 1, column),
      );
    }
    return index === row + 1
      ? own.map((cell, column) => (spanned(column) ? cell : BLANK_DRAFT))
      : own;
  });
  const single = draft.columnKinds.flatMap((_, column) =>
    spanned(column) || merges.some((area) => area.top === row && area.left <= column && area.right >= column)
      ? []
      : [{ top: row, bottom: row + 1, left: column, right: column }],
  );
  const own = spans.filter(({ left, right }) => right > left);
  return { ...raised, rows, merges: [...merges, ...single, ...own] };
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

/** Headings of equal meaning; the first word is what the bases print. */
const SYNONYMS: readonly (readonly [RegExp, readonly [string, ...string[]], ('function' | 'economy')?])[] = [
  [
    /^(科目编码|功能分类科目编码|功能科目编码|经济科目编码)$/,
    ['科目编码', '科目代码', '编码', '科目编号', '分类科目编码'],
  ],
  [/^(科目编码|功能分类科目编码|功能科目编码)$/, ['功能科目编码', '功能分类科目编码', '支出功能分类科目编码', '功能分类编码', '功能科目代码'], 'function'],
  [/^(科目编码|经济科目编码)$/, ['经济科目编码', '经济分类科目编码', '支出经济分类科目编码', '部门预算支出经济分类科目编码', '经济分类编码'], 'economy'],
  [/^(科目名称|功能科目名称|经济科目名称)$/, ['科目名称', '科目', '名称', '单位名称（科目）', '科目（单位）名称']],
  [/^(科目名称|功能科目名称)$/, ['功能科目名称', '功能分类科目名称', '支出功能分类科目名称', '功能分类名称', '项目'], 'function'],
  [/^(科目名称|经济科目名称)$/, ['经济科目名称', '经济分类科目名称', '支出经济分类科目名称', '经济分类名称'], 'economy'],
  [/^人员(经费|支出)$/, ['人员经费', '人员支出', '人员经费支出']],
  [/^公用(经费|支出)$/, ['公用经费', '公用支出', '日常公用经费', '日常公用支出', '公用经费支出']],
  [/^基本支出$/, ['基本支出', '基本支出合计', '基本支出预算']],
  [/^项目支出$/, ['项目支出', '项目支出合计', '项目支出预算']],
  [/^(事业单位)?经营支出$/, ['经营支出', '事业单位经营支出']],
  [/^上缴上级支出$/, ['上缴上级支出', '上缴上级单位支出']],
  [/^对附属单位补助支出$/, ['对附属单位补助支出', '对下级单位补助支出', '对附属单位补助', '补助下级支出']],
  [/^(部门|单位)(\(单位\))?(代码|编码)$/, ['单位编码', '单位代码', '部门代码', '预算单位编码', '部门（单位）代码', '预算单位代码']],
  [/^(部门|单位)(\(单位\))?名称$/, ['单位名称', '部门名称', '预算单位名称', '部门（单位）名称', '预算单位', '单位']],
  [/^预算数$/, ['预算数', '金额', '预算金额', '本年预算数', '本年预算', '@年预算数', '@年预算', '当年预算数', '年初预算数', '预算额']],
  [/^决算数$/, ['决算数', '金额', '本年决算数', '@年决算数', '决算金额']],
  [/^合计$/, ['合计', '总计', '合 计', '合　计']],
  [/^小计$/, ['小计', '合计', '小 计']],
  [/^一般公共预算(拨款收入)?$/, ['一般公共预算', '一般公共预算拨款', '一般公共预算财政拨款', '一般公共预算收入', '一般公共预算拨款收入', '一般公共预算资金', '一般公共预算财政拨款收入']],
  [/^政府性基金预算(拨款收入)?$/, ['政府性基金预算', '政府性基金预算拨款', '政府性基金预算财政拨款', '政府性基金预算收入', '政府性基金预算资金', '政府性基金', '政府性基金预算拨款收入']],
  [/^国有资本经营预算$/, ['国有资本经营预算', '国有资本经营预算拨款', '国有资本经营预算财政拨款', '国有资本经营预算收入', '国有资本经营预算资金']],
  [/^财政专户管理资金$/, ['财政专户管理资金', '财政专户管理资金收入', '财政专户资金', '财政专户拨款']],
  [/^事业单位经营收入$/, ['事业单位经营收入', '经营收入']],
  [/^附属单位上缴收入$/, ['附属单位上缴收入', '附属单位缴款收入']],
  [/^事业收入$/, ['事业收入', '事业收入资金', '事业单位收入']],
  [/^因公出国\(境\)(费|费用)$/, ['因公出国（境）费', '因公出国（境）费用', '因公出国（境）经费', '因公出国(境)支出', '因公出国境费', '出国（境）费']],
  [/^公务用车购置(及|和)运行(维护)?费$/, ['公务用车购置及运行费', '公务用车购置及运行维护费', '公务用车购置和运行费', '公务用车购置及运行维护支出', '公务用车购置及运行维护费用']],
  [/^公务用车购置费$/, ['公务用车购置费', '公务用车购置', '公务用车购置费用', '公务用车购置支出']],
  [/^公务用车运行(维护|及维护)?费$/, ['公务用车运行费', '公务用车运行维护费', '公务用车运行及维护费', '公务用车运行维护支出', '公务用车运行维护费用']],
  [/^公务接待费$/, ['公务接待费', '公务接待费用', '公务接待支出', '公务接待经费']],
  [/^"三公"经费合计$/, ['“三公”经费合计', '合计', '三公经费合计', '“三公”经费', '“三公”经费支出合计', '“三公”经费总额']],
  [/^项目编码$/, ['项目编码', '项目代码', '项目编号']],
  [/^项目单位$/, ['项目单位', '项目承担单位', '实施单位']],
  [/^政府采购品目$/, ['政府采购品目', '采购品目', '采购品目名称', '采购目录', '采购品目（目录）']],
];

/** 合计 and 小计 inside a group keep their difference: a 合计 under 本年收入 is no grand total. */
function respelled(draft: Draft, random: Random): Draft {
  const header = headerOf(draft);
  if (header === null) return draft;
  const year = yearOf(draft);
  const { codes, shape } = draft.layout;
  const chosen = new Map<string, string>();
  return mapHeadings(draft, (text, column) => {
    const folded = foldLabel(text);
    const known = chosen.get(`${folded}`);
    if (known !== undefined) return known;
    const isLabel = draft.columnKinds[column] !== 'amount';
    // Two stages side by side are told by nothing else.
    if (/^(预算|决算)数$/.test(folded) && draft.layout.kind.includes('“三公”')) return text;
    const found = SYNONYMS.filter(
      ([pattern, , aspect]) =>
        pattern.test(folded) && (aspect === undefined || (isLabel && aspect === codes)),
    );
    const words = found.flatMap(([, own]) => own).filter((word) => !word.includes('@') || year !== null);
    const [first, ...rest] = words;
    if (first === undefined) return text;
    // 项目 over the codes of a list would be its projects.
    const word = random.pick([first, ...rest]).replace('@', year ?? '');
    if (folded === '小计' && shape !== 'single' && codes === undefined) return text;
    if (draft.layout.kind === '部门收入总表' && folded === '合计') return text;
    chosen.set(folded, word);
    return word;
  });
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
    if (isLabel && style === 'letters') return textCell('甲乙丙丁戊己庚辛壬癸子丑寅卯'.charAt(labels.indexOf(column)));
    if (isLabel && style === 'lines') return column === labels.at(-1) || labels.length === 0 ? textCell('栏次') : BLANK_DRAFT;
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

/**
 * The words of the last level stand in the row of 合计, in the place of its
 * figures; the columns without a second level keep theirs.
 */
function inTotalRow(draft: Draft): Draft {
  const header = headerOf(draft);
  const total = header === null ? undefined : rowsOf(draft, 'total').at(0);
  if (header === null || total === undefined || draft.layout.codes === undefined) return draft;
  if (draft.layout.shape !== 'matrix') return draft;
  const bare = rowsOf(draft, 'numbers').reduceRight(removeRow, draft);
  const totalRow = rowsOf(bare, 'total').at(0);
  if (totalRow !== header.bottom + 1) return draft;
  const amounts = columnsOf(bare, 'amount');
  const last = rowsOf(bare, 'header')
    .filter((row) => amounts.some((column) => textOf(at(bare, row, column)) !== ''))
    .at(-1);
  if (last === undefined || last === header.top) return draft;
  const sunk = amounts.filter((column) => textOf(at(bare, last, column)) !== '');
  const keepsLabels = columnsOf(bare, 'code', 'name').some(
    (column) => textOf(at(bare, last, column)) !== '',
  );
  const filled = mapCells(bare, (cell, row, column) => {
    if (!sunk.includes(column)) return cell;
    if (row === totalRow) return { ...at(bare, last, column), origin: cell.origin };
    return row === last ? withText(cell, '') : cell;
  });
  return rowsOf(filled, 'header')
    .filter((row) => row > last || (row === last && !keepsLabels))
    .reduceRight(removeRow, filled);
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
  ofSheets('other words in the header', respelled),
  ofSheets('column numbers', numbered),
  ofSheets('no column numbers', (draft) => rowsOf(draft, 'numbers').reduceRight(removeRow, draft)),
  ofSheets('headings in the row of 合计', inTotalRow),
  ofSheets('a header one row deeper', deeper),
];
