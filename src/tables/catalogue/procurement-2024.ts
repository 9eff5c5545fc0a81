import type { TableKind, TitlePattern } from './table-kind';
import { TOTAL_TERMS } from '../vocabulary/flows';
import { FUND_TERMS, LEFT_OVER_TERMS, TIMING_TERMS } from '../vocabulary/funds';
import { PROCUREMENT_TERMS } from '../vocabulary/items';
import { matrix } from './budget-layouts';

const OTHER_DOCUMENT = /决算|绩效|申报/;

/** 政府采购情况表 says of no document that it is one of it; 一般公共预算 is no document. */
const EITHER_DOCUMENT = /决算|绩效|申报|(?<!公共|基金|经营)预算/;

const COLUMNS = [PROCUREMENT_TERMS, TOTAL_TERMS, TIMING_TERMS, LEFT_OVER_TERMS, FUND_TERMS];

/** As both documents print it, or as a budget only. */
function titles(name: string): readonly TitlePattern[] {
  const own = budgetTitles(name);
  const either = own.map(
    (title) => ({ ...title, except: EITHER_DOCUMENT, ofEither: true }) as const,
  );
  return [...either, ...own];
}

/** The same list with all money, or with 财政拨款 only. */
function budgetTitles(name: string): readonly TitlePattern[] {
  const ending = '(情况|明细|安排)*(统计|汇总)?(总)?表$';
  const plain = `${name}(支出|资金)?(预算)?(支出)?${ending}`;
  return [
    {
      pattern: new RegExp(`一般公共预算(财政拨款)?${plain}`),
      except: OTHER_DOCUMENT,
      scope: { fund: 'generalPublicBudget' },
    },
    {
      pattern: new RegExp(`财政拨款${plain}`),
      except: OTHER_DOCUMENT,
      scope: { fund: 'fiscalAppropriation' },
    },
    {
      pattern: new RegExp(`${name}(支出)?(预算)?财政拨款(支出)?${ending}`),
      except: OTHER_DOCUMENT,
      scope: { fund: 'fiscalAppropriation' },
    },
    {
      pattern: new RegExp(plain),
      except: OTHER_DOCUMENT,
      scope: {},
    },
  ];
}

/**
 * What a department buys: a list of lines, by item, category or unit, its money in
 * all, by fund, or by 货物, 工程 and 服务.
 * Source: the forms that departments publish beside their budget tables.
 */
export const PROCUREMENT_TABLES_2024: readonly TableKind[] = [
  {
    id: '政府采购预算表',
    document: '预算',
    titles: titles('政府采购(项目)?(\\([^()]*\\))?'),
    layout: matrix(['line'], COLUMNS, 'procurement'),
    trust: 10,
    closed: false,
    ownUnit: true,
    rules: { rollUp: 'C9', balance: 'C9' },
  },
  {
    id: '政府购买服务预算表',
    document: '预算',
    titles: titles('政府(向社会力量)?购买服务(项目)?'),
    layout: matrix(['line'], COLUMNS, 'servicePurchase'),
    trust: 10,
    closed: false,
    ownUnit: true,
    rules: { rollUp: 'C9', balance: 'C9' },
  },
];
