import type { CellRef } from '../../base/address';
import { cellAddress, cellKey } from '../../base/address';
import { amountText } from './fact-wording.zh-CN';
import type { ComparedFigure, DocumentDifference, PlanDoubt } from '../document-difference';
import type { FormFinding, FormProblem } from '../finding';
import { FUND_NAMES } from './fund-names.zh-CN';
import { missingNames, moneyShownText } from './money-shown.zh-CN';

/** The sentence of a finding about codes, names, titles and cells that hold no number. */
export function formText(finding: FormFinding): string {
  const at = cellKey(finding.cell);
  const { problem } = finding;
  switch (problem.code) {
    case 'duplicateCode':
      return `${at} 的科目编码 ${problem.printed} 与 ${cellKey(problem.first)} 重复`;
    case 'missingParent':
      return `${at} 的科目 ${problem.printed} 缺少上级科目 ${problem.parent} 一行`;
    case 'mistypedCode':
      return mistypedText(at, problem) + adviceText(problem.bookYear);
    case 'codeLength':
      return `${at} 的科目编码 ${problem.printed} 位数不对，应为 ${problem.lengths} 位`;
    case 'codeOrder':
      return `${at} 的科目编码 ${problem.printed} 排在 ${problem.before} 之后，未按编码顺序`;
    case 'wrongName':
      return (
        `${at} 的科目 ${problem.printed} 名称为“${problem.name}”，${bookText(problem.bookYear)}中为“${problem.expected}”` +
        (problem.nameOf === null ? '' : `；“${problem.name}”的编码是 ${problem.nameOf}`) +
        adviceText(problem.bookYear)
      );
    case 'nameOfOtherYear':
      return `${at} 的科目 ${problem.printed} 名称“${problem.name}”是其他年度的名称，本年度为“${problem.expected}”`;
    case 'unlistedCode':
      return problem.known?.length === 5
        ? `${at} 的科目 ${problem.printed}“${problem.name}”内置科目表未收录，请对照当年科目核对`
        : `${at} 的科目 ${problem.printed}“${problem.name}”内置科目表未收录，其上级科目也未收录，请对照当年科目核对`;
    case 'otherFund':
      return `${at} 的科目 ${problem.printed}“${problem.name}”属于${FUND_NAMES[problem.fund] ?? '其他'}，不应列在本表`;
    case 'nameDiffers':
      return `${at} 的科目 ${problem.printed} 名称为“${problem.name}”，${cellKey(problem.other)} 为“${problem.otherName}”`;
    case 'numberAsText':
      return problem.others === 0
        ? `${at} 的“${problem.content}”是以文本形式存储的数字，求和时不会计入，请在窗格中转换为数字，或者在 Excel、WPS 中选中后点旁边的叹号`
        : `${at} 等 ${problem.others + 1} 个单元格的数字（如“${problem.content}”）以文本形式存储，求和时不会计入，请在窗格中转换为数字，或者在 Excel、WPS 中选中（不要选编码）后点旁边的叹号`;
    case 'fullWidthNumber':
      return problem.others === 0
        ? `${at} 的“${problem.content}”是全角数字，求和时不会计入，请在窗格中转换为数字，或者重新输入`
        : `${at} 等 ${problem.others + 1} 个单元格的数字（如“${problem.content}”）是全角的，求和时不会计入，请在窗格中转换为数字，或者重新输入`;
    case 'fullWidthCode':
      return problem.others === 0
        ? `${at} 的科目编码“${problem.printed}”是全角数字，请改为半角`
        : `${at} 等 ${problem.others + 1} 个科目编码（如“${problem.printed}”）是全角数字，请改为半角`;
    case 'textAsAmount':
      return `${at} 是金额栏，内容“${problem.content}”不是数字`;
    case 'errorValue':
      return `${at} 的公式结果是错误值 ${problem.content}`;
    case 'uncalculated':
      return `${at} 的公式没有计算结果，请在 Excel 中重新计算并保存`;
    case 'negative':
      return `${at} 是负数 ${problem.shown}，请核实`;
    case 'tooShallow':
      return (
        `${at} 的科目 ${problem.printed} 没有列到“${problem.level}”` +
        (problem.others > 0
          ? `，同表另有 ${problem.others} 个科目也是这样（${furtherCells(finding)}）`
          : '')
      );
    case 'emptyWithoutSentence':
      return `${cellKey(finding.cell)} 《${problem.kindName}》是空表，但没有写明没有此项支出`;
    case 'emptyDespiteMoney':
      return `${at} 《${problem.kindName}》是空表，但${moneyShownText(problem)}`;
    case 'noTotalRow':
      return `${cellKey(finding.cell)} 《${problem.kindName}》没有合计行，各行之和无从核对，请补上合计`;
    case 'absenceContradicted':
      return `${at} 写明“${problem.sentence}”，但《${problem.kindName}》中有金额`;
    case 'absenceOfOtherFund':
      return `${at} 写明没有的是${FUND_NAMES[problem.fund] ?? '其他资金'}，与《${problem.kindName}》的资金性质不符`;
    case 'operationUnmatched':
      return problem.has === 'income'
        ? `${at} 有经营收入，但支出决算表没有经营支出，请核实`
        : `${at} 有经营支出，但收入决算表没有经营收入，请核实`;
    case 'absentFromWhole':
      return absentText(at, problem);
    case 'missingTables':
      return (
        `没有找到应公开的${missingNames(problem)}` +
        (problem.refusedCount > 0
          ? `；有 ${problem.refusedCount} 张表未识别或已隐藏，所缺的可能就在其中，请先看这 ${problem.refusedCount} 张`
          : '')
      );
    case 'noYear':
      return problem.inFileName === null
        ? `${at} 起的各表标题都没有写明年度`
        : `${at} 起的各表标题都没有写明年度，按文件名作 ${problem.inFileName} 年检查`;
    case 'titleYear':
      return `${at} 的标题写的是 ${problem.printed} 年，其他表是 ${problem.year} 年`;
    case 'otherEntity':
      return `${at} 写的是“${problem.printed}”，其他表是“${problem.entity}”`;
    case 'placeholder':
      return `${at} 的“${problem.content}”中有未填写的占位符`;
    case 'hiddenAmount':
      return (
        `${at} 在隐藏的行或列中，有金额 ${problem.shown}` +
        (problem.others > 0
          ? `，同表另有 ${problem.others} 个隐藏的金额（${furtherCells(finding)}）`
          : '')
      );
    case 'titleScope':
      return `${at} 所在的表标题写的是${FUND_NAMES[problem.fund] ?? '其他资金'}，数据与全部资金的支出一致，标题口径与数据不符，本表按全部资金检查`;
    case 'sameTitle':
      return `${at} 的标题与 ${cellKey(problem.other)} 的相同，都是“${problem.printed}”，但本表是《${problem.kindName}》，请改正写错的标题`;
    case 'aloneInYear':
      return `${at} 的《${problem.kindName}》是 ${problem.printed} 年的，没有与 ${problem.year} 年的各表一起检查；年度写错的，请改正标题`;
    case 'titleKind':
      return `${at} 的标题“${problem.printed}”是《${problem.titleOf}》的标题，这张表更正为《${problem.kindName}》，公开前请改正标题`;
    case 'unknownTitle':
      return `${at} 的标题“${problem.printed}”不是规定的表名，本表是《${problem.kindName}》，请更正标题`;
    case 'wrongShare':
      return `${at} 的占比为 ${problem.shown}，按本表金额计算应为 ${problem.expected}`;
    case 'strayProjectCode':
      return `${at} 的项目编码 ${problem.printed} 在项目支出表中没有，同名项目的编码是 ${problem.listed}（${cellKey(problem.listedCell)}）`;
    case 'unitMissing':
      return `${at} 所在的表没有写明金额单位，暂按“${problem.assumed}”处理`;
    case 'typedTotal':
      return (
        `${at} 的合计是直接输入的数，同表其他合计是公式` +
        (problem.others > 0
          ? `；同类情况另有 ${problem.others} 处（${furtherCells(finding)}）`
          : '')
      );
    case 'sumMisses':
      return (
        `${at} 的求和公式没有包含 ${problem.missed.map(cellKey).join('、')}` +
        (problem.others > 0
          ? `；同${problem.across ? '列' : '行'}另有 ${problem.others} 个公式也这样（${furtherCells(finding, problem.missed)}）`
          : '')
      );
    case 'openingDiffers':
      return differenceText(at, problem, '上年年末结转和结余', '，请说明原因');
    case 'plannedDiffers':
      return differenceText(at, problem, '本年预算公开的数') + doubtText(problem.doubts);
    case 'earlierYearDiffers':
      return differenceText(at, problem, '该年度公开的数', '，请说明原因');
    case 'unitsDiffer':
      return differenceText(at, problem, '所属各单位相加', '，请核实有无应抵销的往来');
  }
}

/** The cells that the finding stands for beside its own, without those of another part in it. */
function furtherCells({ cell, cells }: FormFinding, besides: readonly CellRef[] = []): string {
  const said = new Set([cell, ...besides].map(cellKey));
  return cells
    .filter((one) => !said.has(cellKey(one.cell)))
    .map((one) => (one.cell.sheet === cell.sheet ? cellAddress(one.cell) : cellKey(one.cell)))
    .join('、');
}

type ProblemOf<Code extends FormProblem['code']> = Extract<FormProblem, { readonly code: Code }>;

function mistypedText(at: string, problem: ProblemOf<'mistypedCode'>): string {
  const { printed, name, expected, whole, listed } = problem;
  if (listed !== undefined) {
    return whole === undefined
      ? `${at} 的科目编码 ${printed} 应为 ${expected}：${cellKey(listed)} 的“${name}”编码是 ${expected}`
      : `${at} 的“${printed}”应为“${expected}”：${cellKey(listed)} 的“${name}”编码是 ${whole}`;
  }
  return whole === undefined
    ? `${at} 的科目编码 ${printed} 不在${bookText(problem.bookYear)}内，按名称“${name}”应为 ${expected}`
    : `${at} 的“${printed}”应为“${expected}”：按名称“${name}”，这一行的科目编码是 ${whole}`;
}

function absentText(at: string, problem: ProblemOf<'absentFromWhole'>): string {
  const { printed, name, whole, listed, other } = problem;
  if (other !== undefined) {
    return `${at} 的科目“${name}”编码是 ${printed}，《${whole}》的 ${cellKey(other.cell)} 是 ${other.code}，二者之一有误，请核对`;
  }
  return listed === undefined
    ? `${at} 的科目 ${printed}“${name}”有金额，但《${whole}》没有这一科目`
    : `${at} 之下没有列科目，疑漏列了 ${printed}“${name}”一行：${cellKey(listed)} 列有这一科目的金额`;
}

function bookText(year: number | undefined): string {
  return year === undefined ? '科目表' : ` ${year} 年科目表`;
}

/** What to do where the book is not that of the year. */
function adviceText(bookYear: number | undefined): string {
  return bookYear === undefined ? '' : '；请对照当年科目核对';
}

/** Counterparts named in a sentence. */
const MOST_NAMED = 3;

/** Both figures, where the other one comes from, and the difference; then those of every further one. */
function differenceText(
  at: string,
  difference: DocumentDifference,
  other: string,
  advice = '',
): string {
  const { others } = difference;
  const first = sidesText(at, difference, difference, other);
  if (others.length === 0) return first + advice;
  const further = others.map((one) => sidesText(cellKey(one.cell), one, difference, other));
  return `${first}${advice}；同表另有 ${others.length} 处不同：${further.join('；')}`;
}

/** Why it is to be looked at and not plainly wrong; empty where nothing speaks for it. */
export function doubtReasons(doubts: readonly PlanDoubt[]): string {
  return doubts.map((doubt) => DOUBTS[doubt]).join('；');
}

function doubtText(doubts: readonly PlanDoubt[]): string {
  const reasons = doubtReasons(doubts);
  return reasons === '' ? '' : `。${reasons}，请核实`;
}

const DOUBTS: Readonly<Record<PlanDoubt, string>> = {
  adjusted: '表中的预算数是调整后的全年预算数',
  stageUnsaid: '表中没有写明是年初预算数',
  widerFund: '决算表填的是财政拨款，预算表是一般公共预算',
};

/** Both figures and the difference; `nameOf` names a cell of the other document. */
export function sidesText(
  at: string,
  compared: ComparedFigure,
  { unit, places }: Pick<DocumentDifference, 'unit' | 'places'>,
  other: string,
  nameOf: (cell: CellRef) => string = cellKey,
): string {
  const { stated, expected, label, counterparts } = compared;
  const money = (amount: number) => `${amountText(amount, unit, places)} ${unit}`;
  const side = (amount: number, isBlank: boolean) => (isBlank ? '空白' : ` ${money(amount)}`);
  const named = counterparts.slice(0, MOST_NAMED).map(nameOf).join('、');
  const rest = counterparts.length > MOST_NAMED ? '等' : '';
  return (
    `${at}（${label}）为${side(stated, compared.isBlank)}，` +
    `${other}（${named}${rest}）为${side(expected, compared.isExpectedBlank)}，` +
    `相差 ${money(Math.abs(stated - expected))}`
  );
}
