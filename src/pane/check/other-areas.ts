import type { CheckedWorkbook } from '../../session/result/checked-workbook';

/** What of a workbook belongs to no set. */
export type OtherAreas = Pick<
  CheckedWorkbook,
  'refused' | 'forms' | 'skipped' | 'otherSheets' | 'misfits'
>;

/** Whether there is anything to list. */
export function hasOtherAreas({
  refused,
  forms,
  skipped,
  otherSheets,
  misfits,
}: OtherAreas): boolean {
  return [refused, forms, skipped, otherSheets, misfits].some((list) => list.length > 0);
}
