import { useEffect } from 'react';
import type { InspectedWorkbook } from '../../session/inspecting/inspect-workbook';
import type { OpenWorkbook } from './open-workbook';
import type { Source } from './read-source';

/** Calls back with each result of the open workbook that was opened from a file. */
export function useLatestResult(
  workbook: OpenWorkbook | null,
  source: Source | null,
  onResult: (file: File, result: InspectedWorkbook, isEdited: boolean) => void,
): void {
  useEffect(() => {
    if (workbook === null || source?.kind !== 'file') return;
    const { file } = source;
    const { session } = workbook;
    let seen: InspectedWorkbook | null = null;
    const follow = () => {
      const latest = session.getState().result?.workbook ?? null;
      if (latest === null || latest === seen) return;
      seen = latest;
      onResult(file, latest, workbook.isEdited());
    };
    follow();
    return session.subscribe(follow);
  }, [workbook, source, onResult]);
}
