import type { CellRef } from '../../base/address';
import { amountText } from './fact-wording.zh-CN';
import { cellText } from '../../base/cell-text';
import type { LackingAmounts, LayoutMistake, PlacedRow } from '../culprit/layouts/layout-mistake';
import type { UnevenRow } from '../finding';
import { columnNameBeside } from './column-name.zh-CN';
import { evidenceText } from './document-evidence.zh-CN';
import type { OpenSuspects } from '../suspects';
import { openCellCount, openCount } from '../suspects';

/** What is wrong with a row or the unit, and what to do about it. */
export function layoutText(mistake: LayoutMistake): string {
  switch (mistake.kind) {
    case 'repeatedRow': {
      const rows = mistake.count > 1 ? `起 ${mistake.count} 行` : '';
      return `${rowText(mistake.row)}${rows}与 ${placeText(mistake.first)} 重复列示，请删去重复的${mistake.count > 1 ? '各行' : '一行'}`;
    }
    case 'surplusRow':
      return `${rowText(mistake.row)}${SURPLUS_WORDS[mistake.evidence ?? 'none']}`;
    case 'staleTotals':
      return `${rowText(mistake.row)}${mistake.above.length === 0 ? '' : `及${aboveText(mistake.above)}`}没有随分项更新，${uncountedText(mistake.uncounted)}，请按分项重新加总`;
    case 'missingRow':
      return `${rowText(mistake.row)}之下缺少一行，请补上：${mistake.missing}，${amountsText(mistake)}（${cellText(mistake.source)} 列有此行）`;
    case 'swappedRows':
      return `${rowText(mistake.row)}与 ${rowText(mistake.other)}两行的数互换，请对调`;
    case 'swappedColumns':
      return `《${mistake.title}》（${cellText(mistake.cell)} 起）${headingTexts(mistake.columns).join('、')}这两列的数可能填反${mistake.kept.length === 0 ? '' : `，${keptText(mistake.kept)}一行没有填反`}，共 ${mistake.rows} 行，对调后才与其他各数相符，请核对两列和表头${rivalsText(mistake.rivals)}`;
    case 'blankRow':
      return `${rowText(mistake.row)}漏填，应为：${amountsText(mistake)}`;
    case 'totalAsPart':
      return `${rowText(mistake.row)}的数与 ${rowText(mistake.total)}相同，其他各行也有数，疑把合计填到了这一行，应为：${amountsText(mistake)}`;
    case 'omittedRow':
      return `${rowText(mistake.row)}的数比下面列出的各行之和多：${surplusesText(mistake)}，可能漏列了一行，或合计没有随删去的行更新，也可能是其中一行的数都有误，请核对`;
    case 'blankColumn': {
      const names = headingTexts(mistake.columns);
      const which =
        names.length === 1
          ? `${cellText(mistake.cell)} 起的${names.join('')}一列 ${mistake.figures} 个数漏填`
          : `疑漏填了一列 ${mistake.figures} 个数，可能是${names.join('、')}之一（${cellText(mistake.cell)} 起）`;
      return `${which}，各行的合计与分项因此不符`;
    }
    case 'foreignTable':
      return `《${mistake.title}》（${cellText(mistake.cell)}）${foreignText(mistake)}`;
    case 'wrongCode':
      return `${rowText(mistake.row)}${codeText(mistake)}`;
    case 'wrongUnit':
      return `${cellText(mistake.cell)} 写明的金额单位“${mistake.printed}”疑应为“${mistake.expected}”，表中 ${mistake.figures} 个数按“${mistake.expected}”才与其他表相符；数须换算的，请把全表换算为“${mistake.printed}”`;
  }
}

const SURPLUS_WORDS = {
  hidden: '这一行被隐藏，它的数不在合计之内，请删去这一行，或取消隐藏并计入合计',
  outOfOrder:
    '这一行疑为后来添加：编码与上下行不成顺序，它的数不在合计之内，请核实后删去这一行，或计入合计',
  none: '这一行疑为多余，它的数不在合计之内，请核实后删去这一行，或计入合计',
} as const;

/** The same in a headline: the row or cell is named beside it. */
export function layoutTitle(mistake: LayoutMistake): string {
  switch (mistake.kind) {
    case 'repeatedRow':
      return `${mistake.row.label} 重复列示`;
    case 'surplusRow':
      return `${mistake.row.label} 不在合计之内`;
    case 'staleTotals':
      return `${mistake.row.label} 没有随分项更新`;
    case 'missingRow':
      return `${mistake.row.label} 之下缺少 ${mistake.missing}`;
    case 'swappedRows':
      return `${mistake.row.label} 与 ${mistake.other.label} 两行的数互换`;
    case 'swappedColumns':
      return `${headingTexts(mistake.columns).join('、')}两列的数可能填反${mistake.kept.length === 0 ? '' : `（${mistake.kept.map(({ label }) => label).join('、')}一行没有填反）`}`;
    case 'blankRow':
      return `${mistake.row.label} 漏填`;
    case 'totalAsPart':
      return `${mistake.row.label} 疑填了合计的数`;
    case 'omittedRow':
      return `${mistake.row.label} 之下可能漏列了一行`;
    case 'blankColumn':
      return mistake.columns.length === 1
        ? `${headingTexts(mistake.columns).join('')}一列漏填`
        : '疑漏填了一列';
    case 'foreignTable':
      return mistake.otherYear === null
        ? `《${mistake.title}》与其他表大多不符`
        : `标题是 ${mistake.otherYear} 年，${otherYearText(mistake.otherYear, mistake.setYear)}`;
    case 'wrongCode':
      return mistake.expected === null
        ? `${mistake.row.label} 列错科目`
        : `${mistake.row.label} 编码疑为 ${mistake.whole ?? mistake.expected}`;
    case 'wrongUnit':
      return `金额单位“${mistake.printed}”疑应为“${mistake.expected}”`;
  }
}

function otherYearText(year: number, setYear: number): string {
  return `疑为${year === setYear - 1 ? '上年' : ` ${year} 年`}的表`;
}

type ForeignTable = Extract<LayoutMistake, { kind: 'foreignTable' }>;

/** How far the table agrees with itself and with the others. */
export function comparedText({ compared, broken }: ForeignTable): string {
  return `表内各数相符，但与其他表的 ${compared} 项关系有 ${broken} 项不符`;
}

/** The same, and what it is taken for. */
export function foreignText(mistake: ForeignTable): string {
  const { rival, otherYear, setYear } = mistake;
  const own = otherYear === null ? '疑为其他年度或其他稿次的数' : otherYearText(otherYear, setYear);
  const which =
    rival === null
      ? own
      : `这张表和《${rival.label}》（${cellText(rival.cell)}）可能有一张是其他年度或其他稿次的数`;
  return `${comparedText(mistake)}，${which}，请核对整张表`;
}

/** 合计（预算03表!B5） */
export function keptText(kept: readonly PlacedRow[]): string {
  return kept.map(({ cell, label }) => `${label}（${cellText(cell)}）`).join('、');
}

export function rivalsText(rivals: readonly PlacedRow[]): string {
  const tables = rivals.map(({ cell, label }) => `《${label}》（${cellText(cell)} 起）`);
  return tables.length === 0 ? '' : `；也可能是${tables.join('或')}的这两列填反，两者无法判断`;
}

function codeText({
  printed,
  expected,
  whole,
  rightName,
  total,
}: Extract<LayoutMistake, { kind: 'wrongCode' }>): string {
  if (expected !== null && whole !== null) {
    return `的“${printed}”疑为“${expected}”，这一行的编码应为 ${whole}${alsoNamed(rightName)}`;
  }
  if (expected !== null) return `的编码疑有误，应为 ${expected}${alsoNamed(rightName)}`;
  return total === null
    ? `的编码 ${printed} 疑有误`
    : `列错科目，它的数正是 ${rowText(total)}所缺的，请核对编码和名称`;
}

function alsoNamed(rightName: string | null): string {
  return rightName === null ? '' : `，${nameText(rightName)}`;
}

/** Empty where the printed name fits the right code. */
export function nameText(rightName: string | null): string {
  return rightName === null ? '' : `名称也应改为“${rightName}”`;
}

export function uncountedText(row: PlacedRow | null): string {
  return row === null ? '各分项与其他表相符' : `没有计入 ${rowText(row)}`;
}

export function placeText({ cell }: PlacedRow): string {
  return cellText(cell);
}

/** 14 个, or 14 组数（共 28 个单元格） where each stands in several cells. */
export function countText(suspects: OpenSuspects, one: '个' | '个数'): string {
  const [count, cells] = [openCount(suspects), openCellCount(suspects)];
  return cells === count ? `${count} ${one}` : `${count} 组数（共 ${cells} 个单元格）`;
}

/** A row left out is told before the figures that explain it as well, all else after them. */
export function openWords(suspects: OpenSuspects): {
  readonly instead: string;
  readonly besides: string;
} {
  const { uneven } = suspects;
  const said = evidenceText(suspects.evidence);
  if (uneven?.kind !== 'lacking') return { instead: '', besides: otherwiseText(suspects) + said };
  return {
    instead: `可能是 ${lackingText(uneven)}`,
    besides: otherwiseText({ ...suspects, uneven: null }) + said,
  };
}

/** What else may be wrong than one of the cells named; empty where nothing can. */
export function otherwiseText({
  uneven,
  slidFrom,
}: Pick<OpenSuspects, 'uneven' | 'slidFrom'>): string {
  return unevenText(uneven) + (slidFrom === null ? '' : slidText(slidFrom));
}

function slidText(cell: CellRef): string {
  return `；也可能是 ${cellText(cell)} 之后的数错开了一格，它应填多少不能确定`;
}

/** That the total row or a row below it may be what is wrong; empty where that cannot be. */
function unevenText(uneven: UnevenRow | null): string {
  if (uneven === null) return '';
  return uneven.kind === 'lacking'
    ? `；也可能是 ${lackingText(uneven)}`
    : `；也可能是 ${exceededText(uneven)}`;
}

/** 预算11表!A9 所在的第 9 行（31 本级支出项目）: the cell alone would be taken for a figure. */
function exceededText({
  row,
  mayBeBehind,
  uncounted,
}: Extract<UnevenRow, { kind: 'exceeded' }>): string {
  const behind = mayBeBehind ? [`${wholeRowText(row)}没有随分项更新`] : [];
  return [...behind, ...uncounted.map((one) => `${wholeRowText(one)}多列`)].join('，或 ');
}

function wholeRowText({ cell, label }: PlacedRow): string {
  return `${cellText(cell)} 所在的第 ${cell.row + 1} 行（${label}）`;
}

function lackingText({ row, partsStand, blank }: Extract<UnevenRow, { kind: 'lacking' }>): string {
  const where = partsStand === 'above' ? '以上的各行中' : '之下';
  return `${rowText(row)}${where}漏列了一行${blank === null ? '' : `，或 ${rowText(blank)}漏填`}`;
}

export function rowText(row: PlacedRow): string {
  return `${cellText(row.cell)}（${row.label}）`;
}

export function aboveText(above: readonly PlacedRow[]): string {
  return `其上 ${above.map(placeText).join('、')} 的合计`;
}

export function amountsText(mistake: LackingAmounts): string {
  return eachColumn(mistake, (heading, amount) => `${heading} ${amount}`);
}

/** By how much a total is more in each column. */
export function surplusesText(mistake: LackingAmounts): string {
  return eachColumn(mistake, (heading, amount) => `“${heading}”栏多 ${amount}`);
}

function eachColumn(
  { amounts, unit, places }: LackingAmounts,
  write: (heading: string, amount: string) => string,
): string {
  const paths = amounts.map(({ column }) => column);
  return amounts
    .map(({ column, amount }) => {
      const decimal = amountText(amount, unit, places);
      return write(shortestName(column, paths), `${decimal} ${unit}`);
    })
    .join('，');
}

/** The headings of columns in quotes, none like another. */
export function headingTexts(paths: readonly string[]): readonly string[] {
  return paths.map((path) => `“${columnNameBeside(path, paths)}”`);
}

/** The last heading alone, where it says which of the columns it is. */
function shortestName(path: string, beside: readonly string[]): string {
  const last = lastHeading(path);
  const isOwn = beside.every((other) => other === path || lastHeading(other) !== last);
  return isOwn ? last : columnNameBeside(path, beside);
}

function lastHeading(path: string): string {
  return path.split('›').slice(-1).join('');
}
