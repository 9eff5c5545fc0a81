import { cellContentRule } from './cell-contents';
import { codeConsistencyRule } from './code-consistency';
import { codeDepthRule } from './code-depth';
import { codeFundRule } from './code-funds';
import { codeNameRule } from './code-names';
import { codeStructureRule } from './code-structure';
import type { FormRule } from './form-rule';
import { requiredTablesRule } from './required-tables';
import { shareRule } from './shares';
import { titleRule } from './titles';

/** Every rule that is not arithmetic, in the order in which findings are shown. */
export const FORM_RULES: readonly FormRule[] = [
  codeStructureRule,
  codeNameRule,
  codeFundRule,
  codeConsistencyRule,
  shareRule,
  cellContentRule,
  codeDepthRule,
  requiredTablesRule,
  titleRule,
];
