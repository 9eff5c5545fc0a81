import type { CheckedWorkbook } from '../../session/checked-workbook';

/** What of a workbook belongs to no set. */
export type OtherAreas = Pick<CheckedWorkbook, 'refused' | 'forms' | 'skipped' | 'otherSheets'>;
