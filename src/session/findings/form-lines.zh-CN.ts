import { cellKey } from '../../base/address';
import type { DocumentDifference } from '../../checks/document-difference';
import type { FormProblem } from '../../checks/finding';
import { FUND_NAMES } from '../../checks/words/fund-names.zh-CN';
import { missingNames, moneyShownText } from '../../checks/words/money-shown.zh-CN';
import { amountText } from '../../checks/words/fact-wording.zh-CN';
import { SUM_WORDS } from '../report/check-words.zh-CN';

/** What is wrong, short enough for one line of a list. */
export function formTitle(problem: FormProblem): string {
  switch (problem.code) {
    case 'duplicateCode':
      return `科目编码 ${problem.printed} 重复`;
    case 'missingParent':
      return `科目 ${problem.printed} 缺少上级科目 ${problem.parent}`;
    case 'mistypedCode':
      return problem.listed === undefined
        ? `科目编码 ${problem.printed} 不在科目表内`
        : `科目编码 ${problem.printed} 有误`;
    case 'codeLength':
      return `科目编码 ${problem.printed} 位数不对`;
    case 'codeOrder':
      return `科目编码 ${problem.printed} 未按编码顺序`;
    case 'wrongName':
      return `科目 ${problem.printed} 的名称与科目表不符`;
    case 'nameOfOtherYear':
      return `科目 ${problem.printed} 用的是其他年度的名称`;
    case 'unlistedCode':
      return `科目 ${problem.printed} 内置科目表未收录`;
    case 'otherFund':
      return `科目 ${problem.printed} 属于${FUND_NAMES[problem.fund] ?? '其他资金'}，不应列在本表`;
    case 'nameDiffers':
      return `科目 ${problem.printed} 在两张表中名称不同`;
    case 'numberAsText':
      return '数字以文本形式存储';
    case 'fullWidthNumber':
      return '数字是全角字符';
    case 'fullWidthCode':
      return '科目编码是全角数字';
    case 'textAsAmount':
      return '金额栏的内容不是数字';
    case 'errorValue':
      return '公式结果是错误值';
    case 'uncalculated':
      return '公式没有计算结果';
    case 'negative':
      return '金额是负数';
    case 'tooShallow':
      return `科目 ${problem.printed} 没有列到“${problem.level}”`;
    case 'emptyWithoutSentence':
      return '空表没有写明没有此项支出';
    case 'emptyDespiteMoney':
      return '空表，但其他表中有这项金额';
    case 'noTotalRow':
      return '表中没有合计行';
    case 'absenceContradicted':
      return '写明没有，但表中有金额';
    case 'absenceOfOtherFund':
      return '空表说明与本表的资金性质不符';
    case 'operationUnmatched':
      return problem.has === 'income' ? '有经营收入，没有经营支出' : '有经营支出，没有经营收入';
    case 'absentFromWhole':
      return problem.other === undefined
        ? `科目 ${problem.printed} 在《${problem.whole}》中没有`
        : `科目 ${problem.printed} 在《${problem.whole}》中编码不同`;
    case 'missingTables':
      return '没有找到应公开的表';
    case 'noYear':
      return '各表标题都没有写明年度';
    case 'titleYear':
      return '标题的年度与其他表不同';
    case 'otherEntity':
      return '单位名称与其他表不同';
    case 'placeholder':
      return '留有未填写的占位符';
    case 'hiddenAmount':
      return '隐藏行列中有金额';
    case 'sameTitle':
      return '与另一张表的标题相同';
    case 'aloneInYear':
      return '另一年度的表，没有一起检查';
    case 'titleKind':
      return '标题是另一种表';
    case 'unknownTitle':
      return '标题不是规定的表名';
    case 'titleScope':
      return '标题口径与数据不符';
    case 'wrongShare':
      return '占比与金额不符';
    case 'strayProjectCode':
      return '项目编码与项目支出表不同';
    case 'unitMissing':
      return '没有写明金额单位';
    case 'typedTotal':
      return '合计没有用公式';
    case 'sumMisses':
      return '求和公式漏了分项';
    case 'openingDiffers':
      return `${differingText(problem)} 与上年年末不同`;
    case 'plannedDiffers':
      return `${differingText(problem)} 与本年预算不同`;
    case 'earlierYearDiffers':
      return `${differingText(problem)} 与该年度公开数不同`;
    case 'unitsDiffer':
      return `${differingText(problem)} 与所属单位之和不同`;
  }
}

/** 社会保障和就业支出·年初预算数等 2 处 */
function differingText({ label, others }: Pick<DocumentDifference, 'label' | 'others'>): string {
  return others.length === 0 ? label : `${label}等 ${others.length + 1} 处`;
}

/** What stands there and what should, or what else tells the problem from others; may be empty. */
export function formFiguresText(problem: FormProblem): string {
  switch (problem.code) {
    case 'duplicateCode':
      return `与 ${cellKey(problem.first)} 相同`;
    case 'mistypedCode':
      return `${problem.printed} → ${problem.expected}`;
    case 'codeLength':
      return `应为 ${problem.lengths} 位`;
    case 'codeOrder':
      return `排在 ${problem.before} 之后`;
    case 'wrongName':
      return problem.nameOf === null
        ? `“${problem.name}” → “${problem.expected}”`
        : `编码 → ${problem.nameOf}，或名称 → “${problem.expected}”`;
    case 'nameOfOtherYear':
      return `“${problem.name}” → “${problem.expected}”`;
    case 'unlistedCode':
    case 'otherFund':
      return `“${problem.name}”`;
    case 'absentFromWhole':
      return problem.other === undefined
        ? `“${problem.name}”`
        : `“${problem.name}”，${cellKey(problem.other.cell)} 为 ${problem.other.code}`;
    case 'nameDiffers':
      return `“${problem.name}”，${cellKey(problem.other)} 为“${problem.otherName}”`;
    case 'numberAsText':
    case 'fullWidthNumber':
      return `“${problem.content}”${cellsText(problem.others)}`;
    case 'textAsAmount':
    case 'placeholder':
      return `“${problem.content}”`;
    case 'fullWidthCode':
      return `“${problem.printed}”${cellsText(problem.others)}`;
    case 'emptyDespiteMoney':
      return moneyShownText(problem);
    case 'absenceContradicted':
      return `“${problem.sentence}”`;
    case 'absenceOfOtherFund':
      return `写的是${FUND_NAMES[problem.fund] ?? '其他资金'}`;
    case 'otherEntity':
      return `“${problem.printed}”，其他表为“${problem.entity}”`;
    case 'typedTotal':
      return problem.others > 0 ? `同类情况另有 ${problem.others} 处` : '';
    case 'sumMisses':
      return (
        problem.missed.map(cellKey).join('、') +
        (problem.others > 0 ? `，同${problem.across ? '列' : '行'}共 ${problem.others + 1} 处` : '')
      );
    case 'openingDiffers':
    case 'plannedDiffers':
    case 'earlierYearDiffers':
    case 'unitsDiffer':
      return differenceFigures(problem);
    case 'errorValue':
      return problem.content;
    case 'negative':
      return problem.shown;
    case 'tooShallow':
      return problem.others > 0 ? `同表另有 ${problem.others} 个科目也是这样` : '';
    case 'emptyWithoutSentence':
    case 'noTotalRow':
      return `《${problem.kindName}》`;
    case 'missingTables':
      return (
        missingNames(problem) + (problem.refusedCount > 0 ? '，可能就在未识别或已隐藏的表中' : '')
      );
    case 'titleYear':
      return `${problem.printed} 年 → ${problem.year} 年`;
    case 'hiddenAmount':
      return problem.shown + (problem.others > 0 ? `，同表另有 ${problem.others} 处` : '');
    case 'sameTitle':
      return `本表是《${problem.kindName}》，${cellKey(problem.other)} 的标题也这样写`;
    case 'aloneInYear':
      return `本表 ${problem.printed} 年，其他表 ${problem.year} 年`;
    case 'titleKind':
      return `标题为“${problem.printed}”，更正为《${problem.kindName}》`;
    case 'unknownTitle':
      return `“${problem.printed}”，本表是《${problem.kindName}》`;
    case 'titleScope':
      return `标题为${FUND_NAMES[problem.fund] ?? '其他资金'}，数据为全部资金`;
    case 'wrongShare':
      return `${problem.shown} → ${problem.expected}`;
    case 'strayProjectCode':
      return `${problem.printed} → ${problem.listed}`;
    case 'unitMissing':
      return `暂按“${problem.assumed}”处理`;
    case 'missingParent':
    case 'uncalculated':
    case 'noYear':
    case 'operationUnmatched':
      return '';
  }
}

function cellsText(others: number): string {
  return others === 0 ? '' : `，同表共 ${others + 1} 个单元格`;
}

/** 20.00 与 18.00 万元，相差 2.00; 20.00 万元与空白，相差 20.00 */
function differenceFigures(difference: DocumentDifference): string {
  const { stated, expected, unit, places } = difference;
  const money = (amount: number) => amountText(amount, unit, places);
  const own = difference.isBlank ? SUM_WORDS.blank : money(stated);
  const both = difference.isExpectedBlank
    ? `${own} ${unit}与${SUM_WORDS.blank}`
    : `${own} 与 ${money(expected)} ${unit}`;
  return `${both}，相差 ${money(Math.abs(stated - expected))}`;
}
