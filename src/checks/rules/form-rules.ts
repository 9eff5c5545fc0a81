import { earlierYearRule } from '../documents/earlier-years';
import { openingBalanceRule } from '../documents/opening-balances';
import { plannedFigureRule } from '../documents/planned-figures';
import { unitTotalRule } from '../documents/unit-totals';
import { absenceRule } from './absence-sentences';
import { cellContentRule } from './cell-contents';
import { codeConsistencyRule } from './code-consistency';
import { codeDepthRule } from './code-depth';
import { codeFundRule } from './code-funds';
import { codeNameRule } from './code-names';
import { codeSetRule } from './code-sets';
import { codeStructureRule } from './code-structure';
import type { FormRule } from './form-rule';
import { liveTotalRule } from './live-totals';
import { operatingMoneyRule } from './operating-money';
import { requiredTablesRule } from './required-tables';
import { shareRule } from './shares';
import { titleRule } from './titles';
import { totalRowRule } from './total-rows';

/** Every rule that is not arithmetic, in the order in which findings are shown. */
export const FORM_RULES: readonly FormRule[] = [
  absenceRule,
  codeSetRule,
  operatingMoneyRule,
  openingBalanceRule,
  plannedFigureRule,
  earlierYearRule,
  unitTotalRule,
  codeStructureRule,
  codeNameRule,
  codeFundRule,
  codeConsistencyRule,
  shareRule,
  cellContentRule,
  codeDepthRule,
  requiredTablesRule,
  titleRule,
  liveTotalRule,
  totalRowRule,
];

/** Those of them that go by the codes and names of rows. */
export const CODE_RULES: readonly FormRule[] = [
  codeSetRule,
  codeStructureRule,
  codeNameRule,
  codeFundRule,
  codeConsistencyRule,
  codeDepthRule,
];
