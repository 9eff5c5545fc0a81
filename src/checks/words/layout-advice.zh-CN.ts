import { cellText } from '../../base/cell-text';
import type { LayoutMistake } from '../culprit/layouts/layout-mistake';
import {
  aboveText,
  amountsText,
  comparedText,
  foreignText,
  headingTexts,
  keptText,
  nameText,
  placeText,
  rivalsText,
  rowText,
  surplusesText,
  uncountedText,
} from './layout-wording.zh-CN';

/**
 * What is to be done about a mistake of rows or of what is printed, below a headline that names the
 * row and the mistake; empty where the headline and the change beside it say all.
 */
export function layoutAdvice(mistake: LayoutMistake): string {
  switch (mistake.kind) {
    case 'repeatedRow':
      return mistake.count > 1
        ? `从 ${placeText(mistake.first)} 起已列示，请删去重复的 ${mistake.count} 行`
        : `${placeText(mistake.first)} 已列示，请删去重复的一行`;
    case 'surplusRow':
      return SURPLUS_ADVICE[mistake.evidence ?? 'none'];
    case 'staleTotals':
      return [
        mistake.above.length === 0 ? '' : `${aboveText(mistake.above)}也没有更新`,
        uncountedText(mistake.uncounted),
        '请按分项重新加总',
      ]
        .filter((part) => part !== '')
        .join('，');
    case 'missingRow':
      return `请补上这一行：${amountsText(mistake)}（${cellText(mistake.source)} 列有此行）`;
    case 'swappedRows':
      return '请对调';
    case 'swappedColumns':
      return `${mistake.kept.length === 0 ? '' : `${keptText(mistake.kept)}一行不动，其余`}共 ${mistake.rows} 行，对调后才与其他各数相符，请核对两列和表头${rivalsText(mistake.rivals)}`;
    case 'blankRow':
      return `应为：${amountsText(mistake)}`;
    case 'totalAsPart':
      return `与 ${rowText(mistake.total)}的数相同，其他各行也有数，应为：${amountsText(mistake)}`;
    case 'omittedRow':
      return `这一行的数比下面列出的各行之和多：${surplusesText(mistake)}；也可能合计没有随删去的行更新，或其中一行的数都有误，请核对`;
    case 'blankColumn':
      return mistake.columns.length === 1
        ? `共 ${mistake.figures} 个数，各行的合计与分项因此不符`
        : `共 ${mistake.figures} 个数，可能是${headingTexts(mistake.columns).join('、')}之一，各行的合计与分项因此不符`;
    case 'foreignTable':
      return mistake.otherYear === null || mistake.rival !== null
        ? foreignText(mistake)
        : `${comparedText(mistake)}，请核对整张表，换成 ${mistake.setYear} 年的`;
    case 'wrongCode':
      if (mistake.expected !== null) return nameText(mistake.rightName);
      return mistake.total === null
        ? '请核对编码和名称'
        : `它的数正是 ${rowText(mistake.total)}所缺的，请核对编码和名称`;
    case 'wrongUnit':
      return `表中 ${mistake.figures} 个数按“${mistake.expected}”才与其他表相符；数须换算的，请把全表换算为“${mistake.printed}”`;
  }
}

const SURPLUS_ADVICE = {
  hidden: '这一行被隐藏，请删去，或取消隐藏并计入合计',
  outOfOrder: '编码与上下行不成顺序，疑为后来添加，请核实后删去，或计入合计',
  none: '这一行疑为多余，请核实后删去，或计入合计',
} as const;
