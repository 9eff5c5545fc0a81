import { totalsOf } from './budget-totals';
import { emptyFundSheets, emptyServicePurchaseSheet } from './declared-empty-sheets';
import type { WrittenSheet } from '../../src/workbook/file/write-workbook-file';
import {
  basicExpenditureSheet,
  expenditureSheet,
  generalBudgetByFunctionSheet,
  generalBudgetByUnitSheet,
  incomeSheet,
} from './matrix-sheets';
import { procurementSheet } from './procurement-sheet';
import { projectSheet } from './project-sheet';
import type { SampleBudget } from './sample-budget';
import { threePublicSheet } from './three-public-sheet';
import { fiscalAppropriationSheet, revenueAndExpenditureSheet } from './two-sided-sheets';

/** The thirteen public tables of a budget, one sheet each, in the order of their labels. */
export function budgetSheets(budget: SampleBudget): readonly WrittenSheet[] {
  const totals = totalsOf(budget);
  return [
    revenueAndExpenditureSheet(budget, totals),
    incomeSheet(budget, totals),
    expenditureSheet(budget, totals),
    fiscalAppropriationSheet(budget, totals),
    generalBudgetByFunctionSheet(budget, totals),
    generalBudgetByUnitSheet(budget, totals),
    basicExpenditureSheet(budget, totals),
    threePublicSheet(budget),
    ...emptyFundSheets(budget),
    projectSheet(budget, totals),
    procurementSheet(budget),
    emptyServicePurchaseSheet(budget),
  ];
}
