import { BUDGET_NAMES } from '../names/budget-names';
import { BASIC_BY_PURPOSE } from '../sections/basic-expenditure';
import { COMPOSITION_OF_DEPARTMENT, duties, STAFF_IN_FULL } from '../sections/basic-information';
import { ECONOMY_STRUCTURE, FUNCTION_STRUCTURE } from '../sections/charts';
import { fund, notUsingGovernmentFund } from '../sections/funds';
import {
  GENERAL_TOTAL,
  generalBasic,
  generalProjects,
  PROJECTS_BY_ITEM,
} from '../sections/general-public-budget';
import {
  agencyOperating,
  ASSETS_OR_NONE,
  PERFORMANCE_BY_SCOPE,
  procurement,
  servicePurchase,
} from '../sections/other-matters';
import { PUBLIC_TABLE_LIST } from '../sections/public-tables';
import { section } from '../sections/template-words';
import { bracketed, definitions, functionTerms, nextBracket, PHONE } from '../sections/terms';
import {
  THREE_PUBLIC_SCOPE,
  threePublicByHeading,
  threePublicTotal,
} from '../sections/three-public';
import {
  ALL_MONEY_IN_BUDGET,
  expenditure,
  EXPENDITURE_BY_FUNCTION,
  income,
  SOURCES_AND_TYPES,
  total,
} from '../sections/totals';
import type { NarrativeProfile } from './narrative-profile';

const TERMS = [
  ...(['appropriation', 'institutional', 'operatingIncome', 'other', 'basic'] as const),
  ...(['project', 'agency', 'fund', 'function', 'economy'] as const),
];

const OUR_UNIT = { selfReference: '我单位' };

/** Department budgets as published with 表1 to 表7, without a table of 一般公共预算 by function. */
export const JIANGHAN_2021: NarrativeProfile = {
  id: 'jianghan-2021',
  name: '部门预算（表1–表7）',
  document: '预算',
  title: '{{ 单位 }}{{ 年度 }}年部门预算公开说明',
  names: BUDGET_NAMES,
  settings: {
    percentPlaces: 2,
    baseTerm: '年预算',
    selfReference: '本部门',
    agencyOperating: '等于公用经费',
    listOrder: 'table',
    zeroPolicy: { threePublic: 'print', procurement: 'print', vehicles: 'print' },
    wording: {},
  },
  layout: [
    { kind: '部门收入总表', at: { fund: 'institutionalIncome' } },
    { kind: '财政拨款收支总表', absent: true },
    { kind: '一般公共预算支出表', absent: true },
    { kind: '政府采购预算表', at: { item: 'smallAndMedium' } },
  ],
  numbering: ['第{n}部分 ', '{n}、', '（{n}）'],
  sections: [
    section('budget', 1, '部门预算公开说明'),
    section('basicInformation', 2, '基本情况'),
    section('duties', 3, '主要职能', [duties('{{ 职责.序号 }}、')]),
    section('composition', 3, '部门预算单位构成情况', [COMPOSITION_OF_DEPARTMENT]),
    section('staff', 3, '人员情况', [STAFF_IN_FULL]),
    section(
      'total',
      2,
      '收支预算总体安排情况',
      [
        { sentences: [ALL_MONEY_IN_BUDGET, SOURCES_AND_TYPES] },
        total({ name: '部门总预算', changeLead: '，比', reasonLead: '，变动的主要原因是' }),
        income('部门预算收入', false),
        expenditure('部门预算支出', false),
        EXPENDITURE_BY_FUNCTION,
      ],
      { charts: [FUNCTION_STRUCTURE] },
    ),
    section('generalPublic', 2, '一般公共预算安排情况', [
      GENERAL_TOTAL,
      generalBasic(true, '公用经费'),
      generalProjects({ change: '，较', reason: '，变动的主要原因是' }),
      PROJECTS_BY_ITEM,
    ]),
    section('basic', 2, '一般公共预算基本支出情况', [BASIC_BY_PURPOSE], {
      charts: [ECONOMY_STRUCTURE],
    }),
    section(
      'governmentFund',
      2,
      '政府性基金预算财政拨款支出预算情况',
      [fund(notUsingGovernmentFund('{{ 自称 }}{{ 年度 }}年', '财政拨款'))],
      OUR_UNIT,
    ),
    section('other', 2, '其他重要事项说明'),
    section('other.agency', 3, '机关运行经费情况', [
      agencyOperating('部门机关运行经费', '{{ 自称 }}', null),
    ]),
    section('other.procurement', 3, '政府采购预算情况', [
      procurement({
        name: '部门预算',
        comparison: null,
        withSmall: true,
        lead: '政府采购预算包括',
        order: ['货物', '服务', '工程'],
        withKinds: true,
      }),
    ]),
    section('other.assets', 3, '国有资产占有使用情况', [ASSETS_OR_NONE]),
    section('other.performance', 3, '预算绩效开展情况', [PERFORMANCE_BY_SCOPE]),
    section('other.services', 3, '政府购买服务情况', [
      servicePurchase('根据现行政府购买服务指导目录', '{{ 自称 }}'),
    ]),
    section('threePublicPart', 1, '一般公共预算“三公”经费预算情况说明'),
    section('threePublicPart.scope', 2, '“三公”经费的单位范围', [THREE_PUBLIC_SCOPE]),
    section('threePublicPart.budget', 2, '{{ 年度 }}年一般公共预算“三公”经费预算情况', [
      threePublicTotal('部门一般公共预算安排“三公”经费预算'),
    ]),
    ...threePublicByHeading(3),
    section('terms', 1, '名词解释', [
      definitions(TERMS, bracketed(TERMS.length)),
      functionTerms(nextBracket(TERMS.length), '支出总表'),
      PHONE,
    ]),
    section('tables', 1, '部门预算报表及预算绩效目标表', [PUBLIC_TABLE_LIST]),
  ],
};
