import { BUDGET_NAMES } from '../names/budget-names';
import { BASIC_BY_ECONOMY } from '../sections/basic-expenditure';
import { COMPOSITION_OF_DEPARTMENT, duties, STAFF_IN_FULL } from '../sections/basic-information';
import { ECONOMY_STRUCTURE, FUNCTION_STRUCTURE } from '../sections/charts';
import { APPROPRIATION_BY_FUNCTION } from '../sections/fiscal-appropriation';
import { fund, NO_GOVERNMENT_FUND, NO_STATE_CAPITAL } from '../sections/funds';
import { GENERAL_SCALE, GENERAL_STRUCTURE, GENERAL_USE } from '../sections/general-public-budget';
import {
  agencyOperating,
  ASSETS_WITH_BUILDINGS,
  PERFORMANCE_OF_ALL,
  procurement,
  servicePurchase,
} from '../sections/other-matters';
import { PROJECT_LIST } from '../sections/project-expenditure';
import { PUBLIC_TABLE_LIST } from '../sections/public-tables';
import { contents, section } from '../sections/template-words';
import { bracketed, definitions, functionTerms, nextBracket, PHONE } from '../sections/terms';
import {
  THREE_PUBLIC_SCOPE,
  threePublicByHeading,
  threePublicTotal,
} from '../sections/three-public';
import {
  ALL_MONEY_IN_BUDGET,
  expenditure,
  income,
  SOURCES_AND_TYPES,
  total,
} from '../sections/totals';
import type { NarrativeProfile } from './narrative-profile';

const TERMS = [
  ...(['appropriation', 'institutional', 'operatingIncome', 'fund', 'other'] as const),
  ...(['basic', 'project', 'threePublic', 'agency', 'economy'] as const),
];

/** Our own body in the sections on funds. */
const OUR_UNIT = { selfReference: '我单位' };

/** Department budgets as published with 预算01表 to 预算13表. */
export const JIANGHAN_2024: NarrativeProfile = {
  id: 'jianghan-2024',
  name: '部门预算（预算01–13表）',
  document: '预算',
  title: '{{ 单位 }}{{ 年度 }}年部门预算情况说明',
  names: BUDGET_NAMES,
  settings: {
    percentPlaces: 1,
    baseTerm: '年预算',
    selfReference: '本部门',
    agencyOperating: '等于公用经费',
    listOrder: 'table',
    zeroPolicy: { threePublic: 'print', procurement: 'print', vehicles: 'print' },
    wording: {},
  },
  layout: [
    { kind: '一般公共预算支出表（分单位）' },
    { kind: '国有资本经营预算支出表' },
    { kind: '项目支出表', at: { fund: 'unitFunds' } },
  ],
  numbering: ['第{n}部分 ', '{n}、', '（{n}）'],
  sections: [
    contents(2),
    section('basicInformation', 1, '基本概况'),
    section('duties', 2, '主要职能', [duties('（{{ 职责.序号 }}）')]),
    section('composition', 2, '预算单位构成情况', [COMPOSITION_OF_DEPARTMENT]),
    section('staff', 2, '人员构成情况', [STAFF_IN_FULL]),
    section('budget', 1, '预算情况说明'),
    section('total', 2, '收支预算总体安排情况', [
      { sentences: [ALL_MONEY_IN_BUDGET, SOURCES_AND_TYPES] },
      total({ name: '收支总预算', changeLead: '，比', reasonLead: '，变动的主要原因是' }),
    ]),
    section('income', 2, '收入预算安排情况', [income('收入预算', true)]),
    section('expenditure', 2, '支出预算安排情况', [expenditure('支出预算', true)], {
      charts: [FUNCTION_STRUCTURE],
    }),
    section('fiscalAppropriation', 2, '财政拨款收支预算总体情况', [APPROPRIATION_BY_FUNCTION]),
    section('generalPublic', 2, '一般公共预算支出安排情况'),
    section('generalPublic.scale', 3, '一般公共预算拨款规模变化情况', [GENERAL_SCALE]),
    section('generalPublic.structure', 3, '一般公共预算拨款结构情况', [GENERAL_STRUCTURE]),
    section('generalPublic.use', 3, '一般公共预算拨款具体使用情况', [GENERAL_USE]),
    section('basic', 2, '一般公共预算基本支出安排情况', [BASIC_BY_ECONOMY], {
      charts: [ECONOMY_STRUCTURE],
    }),
    section(
      'governmentFund',
      2,
      '政府性基金预算支出安排情况',
      [fund(NO_GOVERNMENT_FUND)],
      OUR_UNIT,
    ),
    section('stateCapital', 2, '国有资本经营预算支出安排情况', [fund(NO_STATE_CAPITAL)], OUR_UNIT),
    section('projects', 2, '项目支出安排情况', [PROJECT_LIST]),
    section('other', 2, '其他重要事项说明'),
    section('other.agency', 3, '机关运行经费情况', [
      agencyOperating('机关运行经费', '{{ 自称 }}', '，较'),
    ]),
    section('other.procurement', 3, '政府采购预算情况', [
      procurement({
        name: '预算',
        comparison: '，较',
        withSmall: false,
        lead: '主要包括',
        order: ['货物', '服务', '工程'],
        withKinds: true,
      }),
    ]),
    section('other.services', 3, '政府购买服务情况', [
      servicePurchase('根据现行政府购买服务指导目录', ''),
    ]),
    section('other.assets', 3, '国有资产占有使用情况', [ASSETS_WITH_BUILDINGS]),
    section('other.performance', 3, '预算绩效开展情况', [PERFORMANCE_OF_ALL]),
    section('threePublicPart', 1, '一般公共预算“三公”经费预算情况说明'),
    section('threePublicPart.scope', 2, '“三公”经费的单位范围', [THREE_PUBLIC_SCOPE]),
    section('threePublicPart.budget', 2, '{{ 年度 }}年一般公共预算“三公”经费预算情况', [
      threePublicTotal('一般公共预算安排“三公”经费预算'),
    ]),
    ...threePublicByHeading(3),
    section('terms', 1, '名词解释', [
      definitions(TERMS, bracketed(TERMS.length)),
      functionTerms(nextBracket(TERMS.length), '支出总表'),
      PHONE,
    ]),
    section('tables', 1, '预算公开报表', [PUBLIC_TABLE_LIST]),
  ],
};
