import { useState } from 'react';
import type { CheckedWorkbook } from '../../session/checked-workbook';

/** When this result came to the pane; each check brings a new object, also for the same findings. */
export function useCheckTime(result: CheckedWorkbook): Date {
  const [seen, setSeen] = useState(() => ({ result, at: new Date() }));
  if (seen.result === result) return seen.at;
  const at = new Date();
  setSeen({ result, at });
  return at;
}
