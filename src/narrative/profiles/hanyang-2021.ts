import { BUDGET_NAMES } from '../names/budget-names';
import { BASIC_BY_PURPOSE } from '../sections/basic-expenditure';
import { COMPOSITION_IN_SCOPE, duties, STAFF_PRESENT } from '../sections/basic-information';
import { ECONOMY_STRUCTURE, FUNCTION_STRUCTURE } from '../sections/charts';
import { APPROPRIATION_BY_NATURE } from '../sections/fiscal-appropriation';
import { fund, notUsingGovernmentFund } from '../sections/funds';
import {
  GENERAL_WITH_CARRY_OVER,
  generalBasic,
  PROJECTS_BELOW_ITEMS,
} from '../sections/general-public-budget';
import {
  agencyOperating,
  ASSETS_OR_NONE,
  PERFORMANCE_OF_PROJECTS,
  POVERTY,
  PROCUREMENT_IN_BRIEF,
} from '../sections/other-matters';
import { PUBLIC_TABLE_LIST } from '../sections/public-tables';
import { section } from '../sections/template-words';
import { bracketed, definitions, functionTerms, nextBracket, PHONE } from '../sections/terms';
import { THREE_PUBLIC_IN_BRIEF, threePublicOrNone } from '../sections/three-public';
import {
  ALL_MONEY_IN_BUDGET,
  expenditure,
  income,
  SOURCES_AND_TYPES,
  total,
} from '../sections/totals';
import type { NarrativeProfile } from './narrative-profile';

const TERMS = ['generalAppropriation', 'basic', 'project', 'threePublic', 'agency'] as const;

/** Department budgets as published with 公开表1 to 公开表10: 财政拨款 first, the department last. */
export const HANYANG_2021: NarrativeProfile = {
  id: 'hanyang-2021',
  name: '部门预算（公开表1–10）',
  document: '预算',
  title: '{{ 单位 }}{{ 年度 }}年部门预算公开',
  names: BUDGET_NAMES,
  settings: {
    percentPlaces: 2,
    baseTerm: '年预算',
    selfReference: '本部门',
    agencyOperating: '无',
    listOrder: 'table',
    zeroPolicy: { threePublic: 'print', procurement: 'omit', vehicles: 'print' },
    wording: {
      '收入总表.来源': {
        fiscalIndicator: '一般公共预算财政拨款收入',
        clearingAccount: '往来户可用资金',
      },
      '财拨总表.来源': { generalPublicBudget: '一般公共预算财政拨款本年收入' },
    },
  },
  layout: [
    { kind: '部门收入总表', at: { fund: 'clearingAccount' } },
    { kind: '财政拨款收支总表', at: { fund: 'governmentFund' } },
  ],
  numbering: ['第{n}部分 ', '{n}、', '（{n}）'],
  sections: [
    section('basicInformation', 1, '{{ 单位 }}概况'),
    section('duties', 2, '部门主要职能', [duties('{{ 职责.序号 }}.')]),
    section('composition', 2, '部门预算单位构成', [COMPOSITION_IN_SCOPE]),
    section('staff', 2, '部门人员构成', [STAFF_PRESENT]),
    section('tables', 1, '{{ 单位 }}{{ 年度 }}年部门预算表', [PUBLIC_TABLE_LIST]),
    section('budget', 1, '{{ 单位 }}{{ 年度 }}年部门预算情况说明'),
    section('fiscalAppropriation', 2, '财政拨款收支预算总体情况', [APPROPRIATION_BY_NATURE]),
    section('generalPublic', 2, '一般公共预算支出安排情况', [
      GENERAL_WITH_CARRY_OVER,
      generalBasic(false, '日常公用经费'),
      PROJECTS_BELOW_ITEMS,
    ]),
    section('basic', 2, '一般公共预算基本支出安排情况', [BASIC_BY_PURPOSE], {
      charts: [ECONOMY_STRUCTURE],
    }),
    section('threePublic', 2, '一般公共预算“三公”经费支出安排情况', [
      threePublicOrNone(THREE_PUBLIC_IN_BRIEF),
    ]),
    section('governmentFund', 2, '政府性基金预算支出安排情况', [
      fund(notUsingGovernmentFund('{{ 年度 }}年{{ 自称 }}', '')),
    ]),
    section('total', 2, '部门收支预算总体安排情况', [
      { sentences: [ALL_MONEY_IN_BUDGET, SOURCES_AND_TYPES] },
      total({ name: '部门收支总预算', changeLead: '，比', reasonLead: '，主要是' }),
    ]),
    section('income', 2, '部门收入预算安排情况', [income('部门收入预算', false)]),
    section('expenditure', 2, '部门支出预算安排情况', [expenditure('部门支出预算', false)], {
      charts: [FUNCTION_STRUCTURE],
    }),
    section('other', 2, '其他重要事项的情况说明'),
    section(
      'other.agency',
      3,
      '机关运行经费情况',
      [agencyOperating('机关运行经费', '{{ 自称 }}', null)],
      { selfReference: '我单位' },
    ),
    section('other.procurement', 3, '政府采购预算情况', [PROCUREMENT_IN_BRIEF]),
    section('other.assets', 3, '国有资产占有使用情况', [ASSETS_OR_NONE]),
    section('other.performance', 3, '绩效目标设置情况', [PERFORMANCE_OF_PROJECTS]),
    section('other.poverty', 3, '扶贫资金预算情况', [POVERTY]),
    section('terms', 1, '名词解释', [
      definitions(TERMS, bracketed(TERMS.length)),
      functionTerms(nextBracket(TERMS.length), '支出总表'),
      PHONE,
    ]),
  ],
};
