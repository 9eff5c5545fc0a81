import { useState } from 'react';
import type { CheckedWorkbook } from '../../session/result/checked-workbook';

/** When this check came to the pane; each brings new sets, also for the same findings. */
export function useCheckTime({ workbook: { sets } }: CheckedWorkbook): Date {
  const [seen, setSeen] = useState(() => ({ sets, at: new Date() }));
  if (seen.sets === sets) return seen.at;
  const at = new Date();
  setSeen({ sets, at });
  return at;
}
