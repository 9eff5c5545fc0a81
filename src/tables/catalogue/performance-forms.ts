import type { FormAmount } from './form-layout';
import type { TableKind } from './table-kind';
import {
  COMPOSED_EXPENDITURE_TERMS,
  COMPOSED_INCOME_TERMS,
  OTHER_FUNDS_BESIDE_FISCAL_ACCOUNT,
  PROJECT_SOURCE_TERMS,
} from '../vocabulary/form-lines';

const COLUMN_HEADINGS =
  /^((项目)?(编码|代码|类别|类型|属性|单位|金额|预算|预算数|总预算|总金额|主管部门|实施单位|负责人|概况)|(当年|年度|预算)?(金额|预算数?|资金总额)|单位(名称|编码)|(年度|总体)?(绩效)?(目标|指标)|一级指标)$/;

const PARTS_OF_YEAR: FormAmount['parts'] = [
  {
    label: /^其中:?(当年|本年)?财政拨款(资金)?:?$/,
    gives: { flow: 'expenditure', fund: 'fiscalAppropriation' },
  },
];

const RULES = { rollUp: 'C10', balance: 'C10' };

/**
 * The forms of 绩效目标 that departments publish beside the tables of their budget.
 * Source: the layouts of 2021 to 2024, which differ by district; only labels bind.
 */
export const PERFORMANCE_FORMS: readonly TableKind[] = [
  {
    id: '部门整体支出绩效目标表',
    document: '预算',
    titles: [{ pattern: /整体(支出)?(绩效|.*绩效目标).*表$/, except: /决算|自评|评价/, scope: {} }],
    layout: {
      shape: 'form',
      repeats: false,
      names: [
        { label: /^(部门|单位|部门\(单位\)|单位\(部门\))名称$/, says: 'entity' },
        { label: /^(部门|单位)?职能(概述|简介)$/, says: 'duties' },
        { label: /^(年度|本年)(主要)?工作任务$/, says: 'tasksOfYear' },
      ],
      amounts: [],
      composition: {
        groups: [
          {
            heading: /^收入(构成|来源)$/,
            side: 'income',
            lines: COMPOSED_INCOME_TERMS,
            beside: { fund: 'fiscalAccount', lines: OTHER_FUNDS_BESIDE_FISCAL_ACCOUNT },
          },
          { heading: /^支出构成$/, side: 'expenditure', lines: COMPOSED_EXPENDITURE_TERMS },
        ],
        thisYear: /^(当年|本年)(度)?(预算)?(收支|金额|预算数|数)?(情况)?$/,
        share: /^(占比|比重|所占比重|所占比例)(\(%\))?$/,
      },
      lists: [
        {
          heading: /^项目名称$/,
          columns: [
            { pattern: /^项目总(预算|金额)$/, gives: { flow: 'projectLifetime' } },
            {
              pattern: /^(项目)?(本年度?|当年)(预算|金额)(数)?$/,
              gives: { flow: 'expenditure' },
            },
          ],
          purpose: /^(项目)?主要(支出方向|用途|支出方向(和|及|与)用途)$/,
          rows: { by: 'project' },
          scope: {},
        },
      ],
    },
    trust: 13,
    closed: false,
    rules: RULES,
  },
  {
    id: '项目支出绩效目标表',
    document: '预算',
    titles: [
      {
        pattern: /项目支出(\([^()]*\))?(绩效目标.*|.*申报)表(\([^()]*\))?$/,
        except: /决算|自评|整体|汇总|一览/,
        scope: { nature: 'project' },
      },
      {
        pattern:
          /(项目.*申报表|项目基本信息表|项目(预算)?资金投入表|项目(年度)?绩效目标.*表)(\([^()]*\))?$/,
        except: /决算|自评|整体|汇总|一览/,
        scope: {},
      },
    ],
    layout: {
      shape: 'form',
      repeats: true,
      names: [
        { label: /^项目名称$/, except: COLUMN_HEADINGS, says: 'projectName' },
        { label: /^项目(代码|编码)$/, says: 'projectCode' },
        { label: /^项目(主要内容|内容|实施方案|主要用途)$/, says: 'projectPurpose' },
        { label: /^(申报)?(部门|单位|部门\(单位\)|单位\(部门\))名称$/, says: 'entity' },
      ],
      amounts: [
        {
          label: /^(项目)?(当年|本年度?)(预算|金额|预算金额)$/,
          gives: { flow: 'expenditure' },
        },
        { label: /^项目总(预算|金额)$/, gives: { flow: 'projectLifetime' } },
        {
          label: /^(年度|当年|本年度?)(预算)?资金总额:?$/,
          gives: { flow: 'expenditure' },
          parts: PARTS_OF_YEAR,
        },
        {
          label: /^资金总额:?$/,
          gives: { flow: 'expenditure' },
          // Of all years, where the form says how long the project lasts or what it costs in all.
          unlessBeside:
            /^(中期|实施期|三年|长期)|总(预算|投资|概算)|年度.*资金总额|(起止|实施|持续)(时间|期限|年限|周期)|项目(周期|期限|年限)/,
          parts: PARTS_OF_YEAR,
        },
      ],
      lists: [
        {
          heading: /^(资金来源项目|来源项目|资金来源)$/,
          columns: [{ pattern: /^(金额|(20\d{2}年)?预算(申报)?(数|金额))$/, gives: {} }],
          rows: { by: 'terms', lines: PROJECT_SOURCE_TERMS },
          scope: { flow: 'expenditure' },
        },
        {
          heading: /^(项目支出明细|项目活动|项目内容)$/,
          columns: [
            { pattern: /^金额$/, gives: {} },
            {
              pattern: /^(财拨合计|财政拨款合计|本级财政拨款(金额)?)$/,
              gives: { fund: 'fiscalAppropriation' },
            },
            { pattern: /^上级转移支付(金额)?$/, gives: { fund: 'fiscalAppropriation' } },
            { pattern: /^其他资金(金额)?$/, gives: {} },
          ],
          rows: { by: 'line', total: /^(合计|总计)$/ },
          scope: { flow: 'expenditure' },
        },
      ],
    },
    trust: 14,
    closed: false,
    rules: RULES,
  },
];
