import type { StopWatching, WorkbookChange, WorkbookPort } from '../../workbook/workbook-port';
import { crashDetail } from './crash-detail';
import type { SessionProblem } from '../state/session-state';
import type { SessionStore } from '../state/session-store';

/**
 * Watches the workbook for edits; null when the host does not let us. Without it nothing is lost
 * but the automatic re-check, so only a failure of the host itself is shown.
 */
export async function watchWorkbook(
  port: WorkbookPort,
  store: SessionStore,
  onChange: (change: WorkbookChange) => void,
): Promise<StopWatching | null> {
  const show = (problem: SessionProblem) => store.dispatch({ type: 'problemMet', problem });
  try {
    const watching = await port.watch(onChange);
    if (watching.ok) return watching.value;
    if (watching.error.code === 'host') {
      show({ kind: 'port', task: 'watch', problem: watching.error });
    }
  } catch (error) {
    show({ kind: 'crash', task: 'watch', detail: crashDetail(error) });
  }
  return null;
}
