import { useState } from 'react';
import type { CheckedWorkbook } from '../../session/checked-workbook';

/** When this check came to the pane; each brings a new workbook, also for the same findings. */
export function useCheckTime({ workbook }: CheckedWorkbook): Date {
  const [seen, setSeen] = useState(() => ({ workbook, at: new Date() }));
  if (seen.workbook === workbook) return seen.at;
  const at = new Date();
  setSeen({ workbook, at });
  return at;
}
