import { placeStep } from '../../base/amount';
import type { ArithmeticFinding, Finding, FormProblem } from '../finding';
import type { Generator } from '../relation';

/** The reasons with which a finding is left as it is, in the words of the trade. */
const REASONS = {
  rounding: '四舍五入尾差',
  otherScope: '口径不同，数据无误',
  confidential: '涉密内容不公开',
  asForm: '按表样规定填列',
  instructed: '按上级要求填列',
  renamed: '按当年文件的科目名称',
  ownCode: '本级自设科目',
  shortName: '只是全称与简称之别',
  verified: '已与原始资料核对无误',
  elsewhere: '已另行公开',
  explained: '已另行说明',
} as const;

type Reason = keyof typeof REASONS;

/** Those that fit what a finding says, the likelier first; the user's own words fit always. */
export function leaveReasons(finding: Finding): readonly string[] {
  return [...reasonsOf(finding), 'explained' as const].map((reason) => REASONS[reason]);
}

function reasonsOf(finding: Finding): readonly Reason[] {
  switch (finding.kind) {
    case 'rounding':
      return ['rounding'];
    case 'form':
      return FORM[finding.problem.code];
    case 'arithmetic':
      return [
        ...(mayBeRounding(finding) ? (['rounding'] as const) : []),
        ...OF_GENERATOR[finding.main.generator],
        'verified',
      ];
  }
}

/** The last place of either side, as of a figure that was cut off in one of two tables. */
function mayBeRounding({ stated, computed, unit, places }: ArithmeticFinding): boolean {
  return Math.abs(stated - computed) <= 2 * placeStep(unit, places);
}

const OF_GENERATOR: Readonly<Record<Generator, readonly Reason[]>> = {
  rollUp: ['confidential', 'asForm', 'instructed'],
  balance: ['instructed'],
  sameKey: ['otherScope', 'instructed'],
  closedList: ['asForm', 'instructed'],
  product: [],
  sumAcross: ['otherScope', 'instructed'],
  ofWhich: ['otherScope', 'instructed'],
};

const NAME: readonly Reason[] = ['renamed', 'ownCode', 'verified', 'instructed'];
const CODE: readonly Reason[] = ['ownCode', 'verified', 'instructed'];
const FIGURE: readonly Reason[] = ['verified', 'asForm', 'instructed'];
const OTHER_DOCUMENT: readonly Reason[] = ['otherScope', 'verified', 'instructed'];

const FORM: Readonly<Record<FormProblem['code'], readonly Reason[]>> = {
  duplicateCode: ['asForm', 'verified', 'instructed'],
  missingParent: ['asForm', 'verified', 'instructed'],
  mistypedCode: CODE,
  codeLength: CODE,
  codeOrder: ['asForm', 'verified', 'instructed'],
  wrongName: NAME,
  nameOfOtherYear: NAME,
  unlistedCode: CODE,
  otherFund: ['verified', 'instructed'],
  nameDiffers: ['shortName', 'renamed', 'verified', 'instructed'],
  numberAsText: ['asForm'],
  fullWidthNumber: ['asForm'],
  fullWidthCode: ['asForm'],
  textAsAmount: ['asForm', 'verified', 'instructed'],
  errorValue: [],
  uncalculated: [],
  negative: FIGURE,
  tooShallow: ['confidential', 'asForm', 'verified', 'instructed'],
  emptyWithoutSentence: ['asForm', 'instructed'],
  emptyDespiteMoney: ['otherScope', 'verified', 'instructed'],
  noTotalRow: ['asForm', 'instructed'],
  absenceContradicted: ['otherScope', 'verified', 'instructed'],
  absenceOfOtherFund: ['verified', 'instructed'],
  operationUnmatched: ['verified', 'instructed'],
  absentFromWhole: ['otherScope', 'verified', 'instructed'],
  missingTables: ['elsewhere', 'confidential', 'instructed'],
  noYear: ['asForm'],
  titleYear: ['verified', 'instructed'],
  otherEntity: ['shortName', 'verified', 'instructed'],
  placeholder: ['asForm'],
  hiddenAmount: ['verified', 'instructed'],
  sameTitle: ['asForm', 'verified', 'instructed'],
  aloneInYear: ['verified', 'instructed'],
  titleKind: ['asForm', 'verified', 'instructed'],
  unknownTitle: ['asForm', 'verified', 'instructed'],
  titleScope: ['otherScope', 'verified', 'instructed'],
  wrongShare: ['rounding', 'otherScope', 'verified', 'instructed'],
  strayProjectCode: ['verified', 'instructed'],
  unitMissing: ['asForm'],
  typedTotal: ['verified', 'asForm'],
  sumMisses: FIGURE,
  openingDiffers: OTHER_DOCUMENT,
  plannedDiffers: OTHER_DOCUMENT,
  earlierYearDiffers: OTHER_DOCUMENT,
  unitsDiffer: OTHER_DOCUMENT,
};
