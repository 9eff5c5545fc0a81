import type { ArithmeticFinding, Finding, FormProblem } from './finding';
import type { Generator } from './relation';

/** When a finding may be left as it is, one sentence. */
export function leaveAloneText(finding: Finding): string {
  switch (finding.kind) {
    case 'rounding':
      return '属于四舍五入的尾差，不必修改。';
    case 'form':
      return FORM[finding.problem.code];
    case 'arithmetic':
      return arithmeticText(finding);
  }
}

function arithmeticText({ rule, severity, main }: ArithmeticFinding): string {
  const { generator } = main;
  // Parts without their total contradict nothing that is printed.
  if (generator === 'rollUp' && severity === 'warning') return BLANK_TOTAL;
  if (generator === 'ofWhich' && severity === 'error') return PART_ABOVE_WHOLE;
  return OF_RULE[`${rule}:${generator}`] ?? OF_GENERATOR[generator];
}

const PART_ABOVE_WHOLE = '其中数不应大于总数，没有可以不改的情形。';
const BLANK_TOTAL = '表样规定此处不填合计的，可以不改。';

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
  'C9:ofWhich': '小微企业与中小企业分开统计、互不包含的，可以不改，并在表下注明。',
};

const FORM: Readonly<Record<FormProblem['code'], string>> = {
  duplicateCode: '同一科目按单位或项目分行列示的，可以不改；否则应合并为一行。',
  missingParent: '表样规定只列末级科目的，可以不改。',
  codeLength: '属于本级自设科目、编码位数另有规定的，可以不改。',
  codeOrder: '只影响阅读，不影响数据，可以不改。',
  wrongName: '当年另有文件更名的，可以不改；以当年《政府收支分类科目》为准。',
  nameOfOtherYear: '当年另有文件沿用这一名称的，可以不改；以当年《政府收支分类科目》为准。',
  unlistedCode: '当年科目中确有此科目，或属于本级自设科目的，可以不改：内置科目表并不齐全。',
  otherFund: '财政部门明确要求列入本表的，可以不改。',
  nameDiffers: '只是全称与简称之别的，可以不改，建议统一用科目全称。',
  numberAsText: '公开后显示的数字不变，可以不改；但公式求和时不计入，含有它的合计也没有检查。',
  textAsAmount: '表样规定此处填写文字的，可以不改；含有它的合计没有检查。',
  errorValue: '没有可以不改的情形：公开后看到的就是错误值。',
  uncalculated: '重新计算并保存后显示结果的，不必改数。',
  negative: '确为冲减、退回或调减的，可以不改，并在说明中写明原因。',
  tooShallow: '因涉密依法不公开到这一级次的，可以不改。',
  emptyWithoutSentence: '已在情况说明中写明没有此项支出的，可以不改，建议在表下也写明。',
  missingTables: '这些表已另行公开，或财政部门没有要求公开的，可以不改。',
  noYear: '封面或文件名已写明年度的，可以不改，建议在标题中补上。',
  titleYear: '该表确是另一年度的数据的，可以不改。',
  otherEntity: '只是全称与简称之别，或该表确是另一单位的，可以不改。',
  placeholder: '没有可以不改的情形：公开前应填写完整。',
  hiddenAmount:
    '隐藏的行列确应计入合计、公开时也会显示的，可以不改；不应公开的，应删除而不是隐藏。',
  titleScope: '财政部门规定本表填列全部资金的，可以不改，建议在表下注明口径。',
  unitMissing: '金额单位已在别处写明、与暂按的单位一致的，可以不改，建议在本表补上。',
};
