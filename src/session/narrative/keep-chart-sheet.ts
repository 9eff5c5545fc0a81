import type { PortProblem } from '../../workbook/port-problem';
import type { WorkbookPort } from '../../workbook/workbook-port';
import type { SessionStore } from '../state/session-store';
import { chartSheetPlan } from './chart-sheet-plan';

/** Puts the charts of the narrative on a new sheet of the workbook, and takes it away again. */
export interface ChartSheetKeeper {
  insert(): Promise<void>;
  remove(): Promise<void>;
}

export function createChartSheetKeeper(port: WorkbookPort, store: SessionStore): ChartSheetKeeper {
  const failed = (problem: PortProblem) => {
    store.dispatch({ type: 'problemMet', problem: { kind: 'port', task: 'chartSheet', problem } });
  };
  return {
    insert: async () => {
      const { capabilities, narrative } = store.getState();
      const plan = narrative.kind === 'ready' ? chartSheetPlan(narrative.document) : null;
      if (plan === null || capabilities.charts !== null) return;
      store.dispatch({ type: 'started', tasks: ['chartSheet'] });
      const added = await port.addChartSheet(plan);
      if (added.ok) store.dispatch({ type: 'chartSheetChanged', chartSheet: added.value });
      else failed(added.error);
    },
    remove: async () => {
      const { chartSheet } = store.getState();
      if (chartSheet === null) return;
      store.dispatch({ type: 'started', tasks: ['chartSheet'] });
      const removed = await port.removeChartSheet(chartSheet);
      if (!removed.ok) failed(removed.error);
      // One that was written into is the user's own from now on.
      if (removed.ok || removed.error.code === 'sheetEdited') {
        store.dispatch({ type: 'chartSheetChanged', chartSheet: null });
      }
    },
  };
}
