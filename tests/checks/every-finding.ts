import type { FormFinding, FormProblem } from '../../src/checks/finding';
import type { Generator } from '../../src/checks/relation';

const cell = { sheet: '预算05表', row: 8, column: 2 };

const difference = {
  stated: 200_000_000,
  isBlank: false,
  isExpectedBlank: false,
  expected: 180_000_000,
  unit: '万元',
  places: 2,
  label: '年初结转和结余·决算数',
  counterparts: [{ ...cell, file: '上年.xlsx' }],
  others: [],
} as const;

/** One of every kind, so that a new one cannot be forgotten. */
export const FORM_PROBLEMS: {
  readonly [Code in FormProblem['code']]: Extract<FormProblem, { code: Code }>;
} = {
  duplicateCode: { code: 'duplicateCode', printed: '2080505', first: cell },
  missingParent: { code: 'missingParent', printed: '2080505', parent: '20805' },
  mistypedCode: { code: 'mistypedCode', printed: '28808', name: '抚恤', expected: '20808' },
  codeLength: { code: 'codeLength', printed: '2080', lengths: '3、5、7' },
  codeOrder: { code: 'codeOrder', printed: '205', before: '208' },
  wrongName: {
    code: 'wrongName',
    printed: '30226',
    name: '委托业务费',
    expected: '劳务费',
    nameOf: null,
  },
  nameOfOtherYear: {
    code: 'nameOfOtherYear',
    printed: '2013804',
    name: '市场主体管理',
    expected: '经营主体管理',
    from: null,
    to: 2023,
  },
  unlistedCode: { code: 'unlistedCode', printed: '2080577', name: '其他', known: null },
  otherFund: { code: 'otherFund', printed: '21208', name: '土地', fund: 'governmentFund' },
  nameDiffers: {
    code: 'nameDiffers',
    printed: '2080577',
    name: '甲',
    otherName: '乙',
    other: cell,
  },
  numberAsText: { code: 'numberAsText', content: '79.63', others: 0 },
  fullWidthNumber: { code: 'fullWidthNumber', content: '７９.６３', others: 0 },
  fullWidthCode: { code: 'fullWidthCode', printed: '２０８', others: 0 },
  textAsAmount: { code: 'textAsAmount', content: '详见附表' },
  errorValue: { code: 'errorValue', content: '#REF!' },
  uncalculated: { code: 'uncalculated' },
  negative: { code: 'negative', shown: '-1.00' },
  tooShallow: { code: 'tooShallow', printed: '208', level: '项', others: 0 },
  emptyWithoutSentence: { code: 'emptyWithoutSentence', kindName: '政府性基金预算支出表' },
  emptyDespiteMoney: {
    code: 'emptyDespiteMoney',
    kindName: '国有资本经营预算支出表',
    cell: { sheet: '预算01表', row: 7, column: 1 },
    amount: 2_000_000_000,
    unit: '万元',
    places: 2,
  },
  noTotalRow: { code: 'noTotalRow', kindName: '部门支出总表' },
  absenceContradicted: {
    code: 'absenceContradicted',
    kindName: '政府性基金预算支出表',
    sentence: '本部门没有政府性基金预算支出',
  },
  absenceOfOtherFund: {
    code: 'absenceOfOtherFund',
    kindName: '政府性基金预算支出表',
    fund: 'stateCapital',
  },
  operationUnmatched: { code: 'operationUnmatched', has: 'income' },
  absentFromWhole: {
    code: 'absentFromWhole',
    printed: '2080506',
    name: '甲',
    whole: '支出决算表',
  },
  missingTables: { code: 'missingTables', kindNames: ['部门收支总表'], refusedCount: 0 },
  noYear: { code: 'noYear', inFileName: null },
  titleYear: { code: 'titleYear', printed: 2023, year: 2024 },
  otherEntity: { code: 'otherEntity', printed: '示例区甲中心', entity: '示例区乙中心' },
  placeholder: { code: 'placeholder', content: '20XX年部门支出总表' },
  hiddenAmount: { code: 'hiddenAmount', shown: '3.00', others: 0 },
  sameTitle: {
    code: 'sameTitle',
    printed: '2024年一般公共预算支出表（分功能科目）',
    kindName: '一般公共预算支出表（分单位）',
    other: { sheet: '预算05表', row: 1, column: 0 },
  },
  aloneInYear: { code: 'aloneInYear', printed: 2023, kindName: '部门收入总表', year: 2024 },
  titleKind: {
    code: 'titleKind',
    printed: '2024年政府性基金预算支出表',
    titleOf: '政府性基金预算支出表',
    kindName: '一般公共预算支出表',
  },
  unknownTitle: {
    code: 'unknownTitle',
    printed: '2024年经费安排一览',
    kindName: '一般公共预算支出表',
  },
  titleScope: { code: 'titleScope', fund: 'generalPublicBudget' },
  wrongShare: { code: 'wrongShare', shown: '43.02%', expected: '34.02%' },
  strayProjectCode: {
    code: 'strayProjectCode',
    printed: '42010124900T000000013',
    listed: '42010124900T000000012',
    listedCell: cell,
  },
  unitMissing: { code: 'unitMissing', assumed: '万元' },
  typedTotal: { code: 'typedTotal', others: 1 },
  sumMisses: { code: 'sumMisses', missed: [cell], across: true, others: 2 },
  openingDiffers: { code: 'openingDiffers', ...difference },
  plannedDiffers: { code: 'plannedDiffers', doubts: ['adjusted'], ...difference },
  earlierYearDiffers: { code: 'earlierYearDiffers', ...difference },
  unitsDiffer: { code: 'unitsDiffer', ...difference },
};

/** Wrong figures in the sample without mistakes that break a relation of each kind. */
export const PLANTED: Readonly<Record<Generator, Readonly<Record<string, string>>>> = {
  rollUp: { '预算05表!E21': '48.29' },
  balance: { '预算01表!B33': '1,760.35' },
  sameKey: { '预算01表!D12': '30.75', '预算01表!D11': '83.81' },
  closedList: { '预算01表!D7': '3.00' },
  product: { '预算12表!I12': '#7' },
  sumAcross: { '预算03表!C27': '85.04', '预算03表!D27': '85.04' },
  ofWhich: { '预算12表!M8': '300.00', '预算12表!M6': '527.60' },
};

/** A finding at 预算05表!C9. */
export function formFinding(problem: FormProblem): FormFinding {
  return {
    kind: 'form',
    id: 'id',
    rule: 'E1',
    severity: 'warning',
    cell,
    cells: [{ cell, role: 'subject' }],
    problem,
  };
}

/** Chinese, with nothing in it that only a program would say. */
export function expectSentence(text: string): void {
  expect(text).toMatch(/\p{Script=Han}/u);
  expect(text).not.toMatch(
    /undefined|null|NaN|Infinity|\[object|(?<!#REF)!(?![A-Z])|！|\b(true|false)\b/,
  );
  expect(text).not.toMatch(/flow=|fund=|generalPublicBudget|unitFunds|governmentFund/);
  expect(text.trim()).toBe(text);
}
