import type { TableKind } from './table-kind';
import { BUDGET_TABLES_2024 } from './budget-2024';
import { FINAL_ACCOUNTS_2022 } from './final-accounts-2022';
import { FINAL_ACCOUNT_DETAILS } from './final-account-details';
import { FINAL_ACCOUNT_INFORMATION } from './final-account-information';
import { FINAL_ACCOUNTS_BY_UNIT } from './final-accounts-by-unit';
import { FURTHER_BUDGET_TABLES } from './further-budget-tables';
import { PERFORMANCE_FORMS } from './performance-forms';

/** Every kind of public table that is recognised, of all documents. */
export const PUBLIC_TABLES: readonly TableKind[] = [
  ...BUDGET_TABLES_2024,
  ...FURTHER_BUDGET_TABLES,
  ...FINAL_ACCOUNTS_2022,
  ...FINAL_ACCOUNTS_BY_UNIT,
  ...FINAL_ACCOUNT_DETAILS,
  ...FINAL_ACCOUNT_INFORMATION,
  ...PERFORMANCE_FORMS,
];
