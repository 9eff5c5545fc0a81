import { useCallback, useSyncExternalStore } from 'react';
import type { OpenWorkbook } from './open-workbook';

/** Whether the open workbook was changed since it was opened. */
export function useEdited(workbook: OpenWorkbook | null): boolean {
  return useSyncExternalStore(
    useCallback((listener) => workbook?.watchEdited(listener) ?? (() => undefined), [workbook]),
    () => workbook?.isEdited() ?? false,
  );
}
