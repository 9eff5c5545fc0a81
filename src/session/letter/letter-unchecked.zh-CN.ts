import { columnLetters } from '../../base/address';
import type { BlankSum } from '../../checks/outcome';
import type { UncheckedItem } from '../report/unchecked-items';
import { LETTER_WORDS as WORDS } from './letter-words.zh-CN';

/** What an office is to supply so that the figures can be checked. */
export function uncheckedDemand({ typing, cause, reason }: UncheckedItem): string {
  if (typing !== null) return WORDS.typed[typing];
  switch (cause?.kind) {
    case 'blankTotal':
      return blankText(cause);
    case 'unknownColumns':
      return `表头${quoted(cause.labels)}看不出是什么内容，请按规定的表式更正表头`;
    case 'unreadColumn':
      return `表头${quoted([cause.label])}看不出是什么内容，整列${cause.figures > 0 ? ` ${cause.figures} 个数` : ''}没有核对，请按规定的表式更正表头`;
    case 'unknownRows':
      return `项目${quoted(cause.labels)}看不出是哪一项，请核对编码和名称后更正`;
    case 'unnamedRow':
      return `这一行有“${cause.content}”而没有项目名称，请补上名称或者删去`;
    case 'unreadableCell':
      return cause.content === ''
        ? '公式没有计算结果，请重新计算后保存'
        : `内容“${cause.content}”不是数字，请改为数字`;
    default:
      return reason;
  }
}

/**
 * What was not looked at and lies in no sheet; null where the office need not know it: tables that
 * it is asked for, files that the reviewer gave and that were not compared.
 */
export function unplacedNote({
  cause,
  reason,
}: Pick<UncheckedItem, 'cause' | 'reason'>): string | null {
  switch (cause?.kind) {
    case 'missingTables':
    case 'unfitDocument':
    case 'givenItself':
    case 'nothingCompared':
    case 'unlistedUnit':
    case 'noDocument':
      return null;
    case 'unprovenUnit':
      return '部门公开表没有列出所属单位，与所属单位公开表核对的结果仅供参考';
    case 'unitsIncomplete':
      return `部门公开表列有 ${cause.listed} 个单位，收到 ${cause.given} 个单位的公开表，没有核对各单位相加的数`;
    case 'failure':
      return '有一部分内容没有核对';
    default:
      return reason;
  }
}

function blankText({ blank, direction, columns }: BlankSum): string {
  if (blank === 'total') return '合计是空白，请补填';
  if (direction === 'down') return '只有合计，所属各行没有填数，请补填，或说明合计的来源';
  const letters = columns.map(columnLetters).join('、');
  const where = letters === '' ? '所属各栏' : `同一行 ${letters} 栏`;
  return `只有合计，${where}都没有填数，请在应填的栏内补填，或说明合计的来源`;
}

function quoted(labels: readonly string[]): string {
  return labels
    .map((label) => `“${label === '' ? '空白' : label.replaceAll('›', '·')}”`)
    .join('、');
}
