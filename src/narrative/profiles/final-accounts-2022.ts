import { FINAL_ACCOUNTS_NAMES } from '../names/final-accounts-names';
import { duties, FINAL_COMPOSITION } from '../sections/basic-information';
import {
  FINAL_APPROPRIATION_CHANGE,
  FINAL_EXPENDITURE_STRUCTURE,
  FINAL_INCOME_STRUCTURE,
  FINAL_TOTAL_CHANGE,
} from '../sections/charts';
import {
  FINAL_BASIC,
  FINAL_GENERAL_COMPLETION,
  FINAL_GENERAL_ITEMS,
  FINAL_GENERAL_STRUCTURE,
  FINAL_GENERAL_TOTAL,
  finalFund,
} from '../sections/final-general-budget';
import {
  FINAL_AGENCY,
  FINAL_ASSETS,
  FINAL_OVERALL_RESULT,
  FINAL_PERFORMANCE,
  FINAL_PROCUREMENT,
  FINAL_PROJECT_RESULTS,
  FINAL_SUMMARY,
  FINAL_USE_OF_RESULTS,
} from '../sections/final-other-matters';
import { FINAL_THREE_PUBLIC, FINAL_THREE_PUBLIC_ITEMS } from '../sections/final-three-public';
import {
  FINAL_APPROPRIATION,
  FINAL_APPROPRIATION_INCOME,
  FINAL_EXPENDITURE,
  FINAL_INCOME,
  FINAL_TOTAL,
} from '../sections/final-totals';
import { PUBLIC_TABLE_LIST } from '../sections/public-tables';
import { contents, section } from '../sections/template-words';
import { bracketed, definitions, functionTerms, nextBracket } from '../sections/terms';
import type { NarrativeProfile } from './narrative-profile';

const TERMS = [
  ...(['appropriation', 'institutional', 'operatingIncome', 'other', 'surplus'] as const),
  ...(['closing', 'basic', 'project', 'threePublic', 'agency'] as const),
];

/** The national form of the disclosure of final accounts: thirteen sections, funds always among them. */
export const FINAL_ACCOUNTS_2022: NarrativeProfile = {
  id: 'final-accounts-2022',
  name: '部门决算（全国统一，公开01–09表）',
  document: '决算',
  title: '{{ 单位 }}{{ 年度 }}年度部门决算',
  names: FINAL_ACCOUNTS_NAMES,
  settings: {
    percentPlaces: 2,
    baseTerm: '年度',
    selfReference: '本部门',
    listOrder: 'table',
    zeroPolicy: { threePublic: 'absence', procurement: 'omit', vehicles: 'omit' },
    wording: {},
  },
  numbering: ['第{n}部分 ', '{n}、', '（{n}）'],
  sections: [
    contents(2),
    section('basicInformation', 1, '{{ 单位 }}概况'),
    section('duties', 2, '部门主要职能', [duties('{{ 职责.序号 }}.')]),
    section('composition', 2, '部门决算单位构成', [FINAL_COMPOSITION]),
    section('tables', 1, '{{ 单位 }}{{ 年度 }}年度部门决算表', [PUBLIC_TABLE_LIST]),
    section('accounts', 1, '{{ 单位 }}{{ 年度 }}年度部门决算情况说明'),
    section('total', 2, '收入支出决算总体情况说明', [FINAL_TOTAL], {
      charts: [FINAL_TOTAL_CHANGE],
    }),
    section('income', 2, '收入决算情况说明', [FINAL_INCOME], {
      charts: [FINAL_INCOME_STRUCTURE],
    }),
    section('expenditure', 2, '支出决算情况说明', [FINAL_EXPENDITURE], {
      charts: [FINAL_EXPENDITURE_STRUCTURE],
    }),
    section(
      'fiscalAppropriation',
      2,
      '财政拨款收入支出决算总体情况说明',
      [FINAL_APPROPRIATION, FINAL_APPROPRIATION_INCOME],
      { charts: [FINAL_APPROPRIATION_CHANGE] },
    ),
    section('generalPublic', 2, '一般公共预算财政拨款支出决算情况说明'),
    section('generalPublic.scale', 3, '一般公共预算财政拨款支出决算总体情况', [
      FINAL_GENERAL_TOTAL,
    ]),
    section('generalPublic.structure', 3, '一般公共预算财政拨款支出决算结构情况', [
      FINAL_GENERAL_STRUCTURE,
    ]),
    section('generalPublic.use', 3, '一般公共预算财政拨款支出决算具体情况', [
      FINAL_GENERAL_COMPLETION,
      FINAL_GENERAL_ITEMS,
    ]),
    section('basic', 2, '一般公共预算财政拨款基本支出决算情况说明', [FINAL_BASIC]),
    section('governmentFund', 2, '政府性基金预算财政拨款收入支出决算情况说明', [
      finalFund('F11', '基金决算表', '政府性基金预算'),
    ]),
    section('stateCapital', 2, '国有资本经营预算财政拨款支出决算情况说明', [
      finalFund('F11a', '国资决算表', '国有资本经营预算'),
    ]),
    section('threePublic', 2, '财政拨款“三公”经费支出决算情况说明'),
    section('threePublic.total', 3, '“三公”经费财政拨款支出决算总体情况说明', [FINAL_THREE_PUBLIC]),
    section('threePublic.items', 3, '“三公”经费财政拨款支出决算具体情况说明', [
      FINAL_THREE_PUBLIC_ITEMS,
    ]),
    section('agency', 2, '机关运行经费支出情况', [FINAL_AGENCY]),
    section('procurement', 2, '政府采购支出情况', [FINAL_PROCUREMENT]),
    section('assets', 2, '国有资产占用情况', [FINAL_ASSETS], { selfReference: '本单位' }),
    section('performance', 2, '预算绩效情况说明'),
    section('performance.work', 3, '预算绩效管理工作开展情况', [FINAL_PERFORMANCE]),
    section('performance.overall', 3, '部门整体支出自评结果', [FINAL_OVERALL_RESULT]),
    section('performance.projects', 3, '项目支出自评结果', [FINAL_PROJECT_RESULTS]),
    section('performance.use', 3, '绩效评价结果应用情况', [FINAL_USE_OF_RESULTS]),
    section('summary', 1, '{{ 年度 }}年重点工作完成情况', [FINAL_SUMMARY]),
    section('terms', 1, '名词解释', [
      definitions(TERMS, bracketed(TERMS.length)),
      functionTerms(nextBracket(TERMS.length), '支出决算表'),
    ]),
  ],
};
