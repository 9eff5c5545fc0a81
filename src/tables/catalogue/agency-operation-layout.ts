import type { Vocabulary } from '../vocabulary/vocabulary';
import { TOTAL_TERMS } from '../vocabulary/flows';
import { FUND_TERMS } from '../vocabulary/funds';
import { AGENCY_OPERATION_TERMS } from '../vocabulary/items';
import { matrix } from './budget-layouts';

/** 机关运行经费 by economic item, by unit, or one figure; `headings`: those of the one document alone. */
export function agencyOperationLayout(headings: Vocabulary) {
  return {
    ...matrix(
      ['economy', 'unit', 'list'],
      [AGENCY_OPERATION_TERMS, headings, TOTAL_TERMS, FUND_TERMS],
      'expenditure',
    ),
    lines: {
      lines: [AGENCY_OPERATION_TERMS, TOTAL_TERMS],
      classes: null,
      defaultFlow: 'expenditure',
    },
  } as const;
}
