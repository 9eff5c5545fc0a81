import { columnLetters, fileName } from '../../base/address';
import { visibleText } from '../../base/visible-text';
import type { DocumentKind } from '../../tables/catalogue/table-kind';
import type { DocumentUse } from '../documents/other-document';
import { FUND_NAMES } from './fund-names.zh-CN';
import type { BlankSum, OutcomeReason } from '../outcome';

/** What a further file should be. */
function documentName({
  use,
  wanted,
}: {
  readonly use: DocumentUse;
  readonly wanted: DocumentKind | null;
}): string {
  switch (use) {
    case 'prior':
      return `本部门上年的${wanted ?? ''}公开表`;
    case 'budget':
      return '本部门同年的预算公开表';
    case 'units':
      return '所属单位同年的公开表';
  }
}

const NOTHING_OF: Readonly<Record<DocumentUse, string>> = {
  prior: '预算表一般不列上年数，决算则核对年初结转和结余；与上年相比的增减写在“说明”和导出的报告中',
  budget: '只有决算表中的预算数才与预算公开表比较',
  units: '部门表与单位表中没有同一种表，或表中有未能识别的行列',
};

function bodyText(entity: string): string {
  return entity === '' ? '未写明部门' : `“${entity}”`;
}

/** Why something was not checked. */
export function reasonText(reason: OutcomeReason): string {
  switch (reason.kind) {
    case 'unknownColumns':
      return `表头${quoted(reason.labels)}未能识别，横向合计不作检查`;
    case 'unreadColumn':
      return `表头${quoted([reason.label])}未能识别，请核对；整列${reason.figures > 0 ? ` ${reason.figures} 个数` : ''}不参与检查，纵向合计、各行含这一列的横向合计、与其他表的关系都没有核对`;
    case 'unknownRows':
      return `项目${quoted(reason.labels)}未能识别，请核对编码和名称；这一行和纵向合计不作检查`;
    case 'unnamedRow':
      return `这一行有“${reason.content}”而没有项目名称，请删去或补上名称；这一行和纵向合计不作检查`;
    case 'otherFunds':
      return `还有${reason.funds.map((fund) => FUND_NAMES[fund] ?? fund).join('、')}的支出没有单独的表，各表不要求相等`;
    case 'otherOperations':
      return '可能有其他运转类项目，运转类、特定目标类与公用经费、项目支出不要求逐项相等';
    case 'missingTables':
      return `没有找到${reason.kinds.map((kind) => `《${kind}》`).join('、')}`;
    case 'unneededTables':
      return `没有${reason.kinds.map((kind) => `《${kind}》`).join('、')}：收支总表中没有这项数，财预〔2016〕143号所列的表中也没有它；本地没有要求列空表的，可不列`;
    case 'nothingToCheck':
      return '各表没有可供检查的内容';
    case 'confidentialOmitted':
      return '有涉密内容不公开，不要求列全';
    case 'switchedOff':
      return '已在设置中停用，没有检查';
    case 'notOffered':
      return '当前版本不作这项检查';
    case 'noCodeBook':
      if (reason.year === 0) {
        return `各表没有写明年度，科目编码和名称按 ${reason.used} 年及以前的科目核对，只作提示`;
      }
      return reason.year < reason.used
        ? `内置科目表从 ${reason.used} 年起，${reason.year} 年的科目名称没有核对`
        : `内置科目表只到 ${reason.used} 年，${reason.year} 年的科目编码和名称按 ${reason.used} 年的科目核对，只作提示`;
    case 'blankTotal':
      return blankSumText(reason);
    case 'unreadableCell':
      return `${visibleText(reason.sheet)}!${reason.cell} 的${unreadableText(reason.content)}`;
    case 'noDocument':
      return `没有载入${documentName(reason)}，本工作簿中也没有，没有比较`;
    case 'unfitDocument': {
      const whose = bodyText(reason.entity);
      const year = reason.year === 0 ? '没有写明年度' : ` ${reason.year} 年`;
      const what = `“${fileName(reason.file)}”中是${whose}${year}的${reason.document}公开表，不是${documentName(reason)}`;
      // A budget is set beside final accounts of the year before in the reports.
      if (reason.wanted === '预算') {
        return `${what}，没有核对，“说明”也不用它；导出的报告中有与它的对照`;
      }
      return `${what}，没有比较${reason.wanted === null ? '' : '，请换一个文件'}`;
    }
    case 'givenItself':
      return `“${fileName(reason.file)}”就是所检查的文件，不与自身比较`;
    case 'nothingCompared':
      return `“${fileName(reason.file)}”与所检查的公开表没有可以比较的数：${NOTHING_OF[reason.use]}`;
    case 'unlistedUnit':
      return `“${fileName(reason.file)}”是${bodyText(reason.entity)}的公开表，部门表列出的单位中没有它，没有比较`;
    case 'unprovenUnit':
      return `部门表没有列出单位，“${fileName(reason.file)}”（${bodyText(reason.entity)}）是不是所属单位不能核实，比较结果仅供参考`;
    case 'unitsIncomplete':
      return `部门表中列有 ${reason.listed} 个单位，载入的是 ${reason.given} 个单位的公开表，没有比较`;
    case 'failure':
      return `检查程序出错（${reason.place}）`;
  }
}

/** 横向的分项（F、G 列）是空白，横向合计没有核对 */
function blankSumText({ blank, direction, columns }: BlankSum): string {
  const way = direction === 'across' ? '横向' : '纵向';
  if (blank === 'total') return `${way}合计是空白，没有核对`;
  const letters = columns.map(columnLetters).join('、');
  return `${way}的分项${letters === '' ? '' : `（${letters} 列）`}是空白，${way}合计没有核对`;
}

/** Why a cell with this content counts as unreadable, said beside its place. */
export function unreadableText(content: string): string {
  return content === '' ? '公式没有计算结果' : `内容“${content}”不是数字`;
}

/** Why numbers that are typed as text were not read, and how they all are put right. */
export const TYPED_NUMBERS = {
  numberAsText:
    '数字以文本形式存储，没有读作数；请在窗格的备查中转换为数字，或者在 Excel、WPS 中选中（不要选编码）后点旁边的叹号，再检查',
  fullWidthNumber: '数字是全角的，没有读作数；请在窗格的备查中转换为数字，或者重新输入，再检查',
} as const;

function quoted(labels: readonly string[]): string {
  return labels.map((label) => `“${label === '' ? '空白' : label}”`).join('、');
}
