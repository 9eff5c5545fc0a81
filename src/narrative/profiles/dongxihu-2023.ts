import { BUDGET_NAMES } from '../names/budget-names';
import {
  COMPOSITION_BY_INNER_DEPARTMENTS,
  duties,
  GOALS,
  POSTS,
  STAFF_WITH_RETIRED,
} from '../sections/basic-information';
import { ECONOMY_STRUCTURE, FUNCTION_STRUCTURE } from '../sections/charts';
import { APPROPRIATION_BY_NATURE_IN_FULL } from '../sections/fiscal-appropriation';
import { fund, notUsingGovernmentFund } from '../sections/funds';
import {
  GENERAL_BASIC_IN_DETAIL,
  GENERAL_OF_THE_YEAR,
  GENERAL_PROJECT_LIST,
  generalProjects,
} from '../sections/general-public-budget';
import {
  agencyOperating,
  ASSETS_VEHICLES,
  PERFORMANCE_BY_RATING,
  procurement,
  servicePurchase,
} from '../sections/other-matters';
import { PUBLIC_TABLE_LIST } from '../sections/public-tables';
import { contents, section } from '../sections/template-words';
import { definitions, functionTerms, numbered } from '../sections/terms';
import { THREE_PUBLIC_SCOPE_NAME, threePublicByNumber } from '../sections/three-public';
import {
  ALL_MONEY_IN_BUDGET,
  ALL_SOURCES_AND_TYPES,
  expenditure,
  incomeInFull,
  SOURCES_AND_TYPES_IN_FULL,
  total,
} from '../sections/totals';
import type { NarrativeProfile } from './narrative-profile';

const TERMS = ['general', 'fund', 'threePublic', 'agency'] as const;

/** Department budgets as published with tables 1 to 14, zeros printed. */
export const DONGXIHU_2023: NarrativeProfile = {
  id: 'dongxihu-2023',
  name: '部门预算（表1–表14）',
  document: '预算',
  title: '{{ 单位 }}{{ 年度 }}年部门预算公开说明',
  names: BUDGET_NAMES,
  settings: {
    percentPlaces: 2,
    baseTerm: '年预算',
    selfReference: '部门',
    agencyOperating: '0',
    listOrder: 'table',
    zeroPolicy: { threePublic: 'print', procurement: 'print', vehicles: 'print' },
    wording: {},
  },
  layout: [
    { kind: '一般公共预算支出表（功能与经济分类）' },
    { kind: '一般公共预算支出表' },
    { kind: '项目支出表', at: { fund: 'fiscalAccount' } },
  ],
  numbering: ['第{n}部分 ', '{n}、', '（{n}）'],
  sections: [
    contents(2),
    section('budget', 1, '{{ 单位 }}{{ 年度 }}年部门预算公开说明'),
    section('basicInformation', 2, '部门基本情况'),
    section('duties', 3, '主要职能', [duties('{{ 职责.序号 }}.')]),
    section('composition', 3, '机构设置', [COMPOSITION_BY_INNER_DEPARTMENTS, POSTS]),
    section('staff', 3, '人员构成', [STAFF_WITH_RETIRED]),
    section('goals', 2, '年度工作目标及主要任务', [GOALS]),
    section('total', 2, '部门收支预算总体安排情况', [
      {
        sentences: [
          {
            ...ALL_MONEY_IN_BUDGET,
            template: ALL_MONEY_IN_BUDGET.template.replace('{{ 自称 }}', '{{ 单位 }}'),
          },
          SOURCES_AND_TYPES_IN_FULL,
        ],
        sums: ALL_SOURCES_AND_TYPES,
      },
      total({ name: '部门收支总预算', changeLead: '，比', reasonLead: '，主要是' }),
    ]),
    section('income', 3, '部门收入预算安排情况', [incomeInFull('部门收入预算')]),
    section('expenditure', 3, '部门支出预算安排情况', [expenditure('部门支出预算', false)], {
      charts: [FUNCTION_STRUCTURE],
    }),
    section('fiscalAppropriation', 2, '财政拨款收支预算总体情况', [
      APPROPRIATION_BY_NATURE_IN_FULL,
    ]),
    section(
      'generalPublic',
      2,
      '一般公共预算财政拨款支出预算情况',
      [
        GENERAL_OF_THE_YEAR,
        GENERAL_BASIC_IN_DETAIL,
        generalProjects({ change: '，比', reason: '，主要原因：' }),
        GENERAL_PROJECT_LIST,
      ],
      { charts: [ECONOMY_STRUCTURE] },
    ),
    section('threePublic', 2, '一般公共预算“三公”经费支出预算情况'),
    section('threePublic.scope', 3, '“三公”经费的单位范围', [THREE_PUBLIC_SCOPE_NAME]),
    section('threePublic.budget', 3, '“三公”经费财政拨款预算情况', [
      threePublicByNumber('一般公共预算财政拨款', ['1.', '2.', '3.'], ['（1）', '（2）']),
    ]),
    section('governmentFund', 2, '政府性基金预算财政拨款支出预算情况', [
      fund(notUsingGovernmentFund('{{ 单位 }}{{ 年度 }}年', '财政拨款')),
    ]),
    section('other', 2, '其他重要事项的情况说明'),
    section('other.agency', 3, '机关运行经费情况', [
      agencyOperating(
        '部门机关及下属参照公务员法管理事业单位的机关运行经费',
        '部门机关及下属参照公务员法管理事业单位',
        null,
      ),
    ]),
    section('other.procurement', 3, '政府采购预算情况', [
      procurement({
        name: '部门预算',
        comparison: null,
        withSmall: false,
        lead: '包括',
        order: ['货物', '工程', '服务'],
        withKinds: false,
      }),
    ]),
    section('other.services', 3, '政府购买服务预算安排情况', [
      servicePurchase('按照现行政府购买服务规定', '部门预算中纳入'),
    ]),
    section('other.assets', 3, '国有资产占有使用情况', [ASSETS_VEHICLES]),
    section('other.performance', 3, '预算绩效管理情况', [PERFORMANCE_BY_RATING]),
    section('terms', 2, '专业性较强的名词解释', [
      definitions(TERMS, numbered(TERMS.length)),
      functionTerms(`${TERMS.length + 1}.`, '支出总表', '（{{ 项.序号 }}）'),
    ]),
    section('threePublicPart', 1, '{{ 单位 }}{{ 年度 }}年一般公共预算“三公”经费预算情况说明'),
    section('threePublicPart.scope', 2, '“三公”经费的单位范围', [THREE_PUBLIC_SCOPE_NAME]),
    section('threePublicPart.budget', 2, '“三公”经费财政拨款预算情况', [
      threePublicByNumber('部门财政拨款', ['（一）', '（二）', '（三）'], ['1、', '2、']),
    ]),
    section('tables', 1, '{{ 单位 }}{{ 年度 }}年部门预算公开表', [PUBLIC_TABLE_LIST]),
  ],
};
