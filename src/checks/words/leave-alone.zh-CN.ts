import type { ArithmeticFinding, Finding, FormProblem } from '../finding';
import type { LayoutMistake } from '../culprit/layouts/layout-mistake';
import type { Generator } from '../relation';

/** When a finding may be left as it is, one sentence. */
export function leaveAloneText(finding: Finding): string {
  switch (finding.kind) {
    case 'rounding':
      return '属于四舍五入的尾差，不必修改。';
    case 'form':
      return formText(finding.problem);
    case 'arithmetic':
      return arithmeticText(finding);
  }
}

function formText(problem: FormProblem): string {
  const isOpeningBudget = problem.code === 'plannedDiffers' && problem.doubts.length === 0;
  return isOpeningBudget ? OPENING_BUDGET : FORM[problem.code];
}

const OPENING_BUDGET =
  '年初预算数不随年中的调整改变；机构划转、口径不同的，可以不改，并在表下注明。';

function arithmeticText({ rule, severity, main, layout }: ArithmeticFinding): string {
  const ofLayout = layout === null ? undefined : OF_LAYOUT[layout.mistake.kind];
  if (ofLayout !== undefined) return ofLayout;
  const { generator, comparison } = main;
  // Parts without their total contradict nothing that is printed.
  if (generator === 'rollUp' && severity === 'warning') return BLANK_TOTAL;
  if (generator === 'rollUp' && comparison === 'atLeast') return PARTS_ABOVE_TOTAL;
  if (generator === 'ofWhich' && severity === 'error') return PART_ABOVE_WHOLE;
  return OF_RULE[`${rule}:${generator}`] ?? OF_GENERATOR[generator];
}

const PART_ABOVE_WHOLE = '其中数不应大于总数，没有可以不改的情形。';
const PARTS_ABOVE_TOTAL =
  '列出的分项之和不应大于合计，有涉密内容不公开也是如此，没有可以不改的情形。';
const BLANK_TOTAL = '表样规定此处不填合计的，可以不改。';

/** Where not a figure but two columns or a whole table is wrong. */
const OF_LAYOUT: Partial<Readonly<Record<LayoutMistake['kind'], string>>> = {
  swappedColumns:
    '两列的数和表头逐行核对都没有填反的，不要对调，请改与之不符的各数；否则没有可以不改的情形。',
  foreignTable: '这张表核对确是本年度定稿的，可以不改，请改其他各表；否则应换成本年度的表。',
};

const OF_GENERATOR: Readonly<Record<Generator, string>> = {
  rollUp: '因涉密等原因依法没有列出全部分项的，可以不改；分项齐全的，合计应当等于各分项之和。',
  balance: '收入与支出两边应当相等，没有可以不改的情形。',
  sameKey: '两张表口径确实不同的，可以不改，并在表下注明口径；口径相同的，两处应当一致。',
  closedList: '对应的表依规定不列这一科目的，可以不改。',
  product: '同一行含有几种单价，或单价只是约数的，可以不改。',
  sumAcross: '还有其他资金没有单独成表的，可以不改，并在说明中写明；没有其他资金的，应当相等。',
  ofWhich: '两处口径不同、其中数另有资金来源的，可以不改，并在说明中写明原因。',
};

/** Where a rule has a case of its own, by rule and generator. */
const OF_RULE: Readonly<Record<string, string>> = {
  'C4:sameKey': '其中一张表另含上年结转的，可以不改，并在表下注明口径；口径相同的，两处应当一致。',
  'C5:sameKey': '两张表都是一般公共预算基本支出，应当一致，没有可以不改的情形。',
  'C7:ofWhich':
    '“三公”经费只列部分资金、基本支出表的同名科目另含其他用途的，可以不改，并在说明中写明原因。',
  'C10:sameKey':
    '绩效表单在预算批复前填报、没有随批复数更新的，建议更新；口径确实不同的，可以不改。',
  'C10:sumAcross':
    '绩效表单在预算批复前填报、没有随批复数更新的，建议更新；口径确实不同的，可以不改。',
  'C9:ofWhich': '小微企业与中小企业分开统计、互不包含的，可以不改，并在表下注明。',
};

const FORM: Readonly<Record<FormProblem['code'], string>> = {
  duplicateCode: '同一科目按单位或项目分行列示的，可以不改；否则应合并为一行。',
  missingParent: '表样规定只列末级科目的，可以不改。',
  mistypedCode: '属于本级自设科目的，可以不改。',
  codeLength: '属于本级自设科目、编码位数另有规定的，可以不改。',
  codeOrder: '只影响阅读，不影响数据，可以不改。',
  wrongName: '当年另有文件更名的，可以不改；以当年《政府收支分类科目》为准。',
  nameOfOtherYear: '当年另有文件沿用这一名称的，可以不改；以当年《政府收支分类科目》为准。',
  unlistedCode: '当年科目中确有此科目，或属于本级自设科目的，可以不改：内置科目表并不齐全。',
  otherFund: '财政部门明确要求列入本表的，可以不改。',
  nameDiffers: '只是全称与简称之别的，可以不改，建议统一用科目全称。',
  numberAsText: '公开后显示的数字不变，可以不改；但公式求和时不计入，含有它的合计也没有检查。',
  fullWidthNumber: '公开后显示的数字不变，可以不改；但公式求和时不计入，含有它的合计也没有检查。',
  fullWidthCode: '只影响查找和汇总，不影响阅读，可以不改。',
  textAsAmount: '表样规定此处填写文字的，可以不改；含有它的合计没有检查。',
  errorValue: '没有可以不改的情形：公开后看到的就是错误值。',
  uncalculated: '重新计算并保存后显示结果的，不必改数。',
  negative: '确为冲减、退回或调减的，可以不改，并在说明中写明原因。',
  tooShallow: '因涉密依法不公开到这一级次的，可以不改。',
  emptyWithoutSentence: '已在情况说明中写明没有此项支出的，可以不改，建议在表下也写明。',
  emptyDespiteMoney: '没有可以不改的情形：有这项收支的，应当列入本表；没有的，其他表中不应有金额。',
  noTotalRow: '表样规定不列合计的，可以不改。',
  absenceContradicted:
    '这句话只说其中一部分，如没有收入而有上年结转安排的支出的，可以不改，建议写明。',
  absenceOfOtherFund: '没有可以不改的情形：这句话应当说的是本表的资金。',
  operationUnmatched: '经营活动当年只有收入或只有支出的，可以不改，并在说明中写明原因。',
  absentFromWhole: '没有可以不改的情形：全部支出中应当有这一科目。',
  missingTables: '这些表已另行公开，或财政部门没有要求公开的，可以不改。',
  noYear: '封面或文件名已写明年度的，可以不改，建议在标题中补上。',
  titleYear: '该表确是另一年度的数据的，可以不改。',
  otherEntity: '只是全称与简称之别，或该表确是另一单位的，可以不改。',
  placeholder: '没有可以不改的情形：公开前应填写完整。',
  hiddenAmount:
    '隐藏的行列确应计入合计、公开时也会显示的，可以不改；不应公开的，应删除而不是隐藏。',
  sameTitle: '本地表样规定两张表用同一个标题的，可以不改。',
  aloneInYear: '该表确是另一年度的、只供对照的，可以不改。',
  titleKind: '本地表样规定用这个标题的，可以不改；否则请改正标题，或撤销更正。',
  unknownTitle: '本地表样规定用这个标题的，可以不改；否则请改正标题，或撤销更正。',
  titleScope: '财政部门规定本表填列全部资金的，可以不改，建议在表下注明口径。',
  wrongShare: '占比另按其他口径计算的，可以不改，并在表下注明口径。',
  strayProjectCode: '项目编码在预算批复时换过、两处都沿用的，可以不改，建议统一。',
  unitMissing: '金额单位已在别处写明、与暂按的单位一致的，可以不改，建议在本表补上。',
  typedTotal: '数值正确的，不影响公开，可以不改。',
  sumMisses: '表样规定这一行不计入合计的，可以不改。',
  openingDiffers: '上年决算后经批准调整年初结转和结余的，可以不改，并在说明中写明原因。',
  plannedDiffers: '预算经批准调整、口径不同的，可以不改，并在表下注明。',
  earlierYearDiffers: '口径调整、上年数按新口径重列的，可以不改，并在表下注明。',
  unitsDiffer: '单位之间的往来已经抵销，或还有单位没有列入的，可以不改。',
};
