import type { PortResult, WorkbookPort } from '../../workbook/workbook-port';
import type { MarkPlan, MarkReport } from '../../workbook/mark-plan';
import { crashDetail } from '../running/crash-detail';
import type { MarkWish } from './mark-wish';
import { planMarks } from './plan-marks';
import type { SessionStore } from '../state/session-store';

/** Keeps the marks in the workbook as the switch says. */
export interface MarkKeeper {
  /** After a check, or when another finding is ignored: marks that are wanted follow it, others are counted once. */
  follow(): Promise<void>;
  /** The switch was turned. */
  set(wanted: boolean): Promise<void>;
}

export function createMarkKeeper(
  port: WorkbookPort,
  store: SessionStore,
  wish: MarkWish,
): MarkKeeper {
  let applied: MarkPlan | null = null;
  let last: Promise<void> = Promise.resolve();

  /** One at a time, so that the last turn of the switch is the one that stays. */
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    last = last.then(async () => {
      try {
        await task();
      } catch (error) {
        const problem = { kind: 'crash', task: 'mark', detail: crashDetail(error) } as const;
        store.dispatch({ type: 'problemMet', problem });
      }
    });
    return last;
  };

  const report = (outcome: PortResult<MarkReport>): void => {
    if (outcome.ok) store.dispatch({ type: 'marksReported', report: outcome.value });
    else {
      const problem = { kind: 'port', task: 'mark', problem: outcome.error } as const;
      store.dispatch({ type: 'problemMet', problem });
    }
  };

  /** Marks that were made before are looked at again unless they were made just now. */
  const apply = async (justMade: boolean): Promise<void> => {
    const { marks, result } = store.getState();
    if (!marks.wanted || result === null || (await wereClearedElsewhere())) return;
    const plan = planMarks(result.workbook, marks.levels);
    if (applied !== null && isSamePlan(applied, plan) && (justMade || (await stillStand()))) {
      return;
    }
    store.dispatch({ type: 'started', tasks: ['mark'] });
    applied = null;
    const outcome = await port.applyMarks(plan);
    if (outcome.ok) applied = plan;
    report(outcome);
  };

  /** The button of the ribbon clears from a page of its own: marks must not come back after it. */
  const wereClearedElsewhere = async (): Promise<boolean> => {
    if (!wish.isTakenBack()) return false;
    const counted = await port.countMarks();
    if (!counted.ok) return false;
    // Those of a protected sheet may be left; where none are gone, it was for another workbook.
    const marked = counted.value;
    if (marked > 0 && marked >= (store.getState().marks.report?.marked ?? 0)) return false;
    applied = null;
    store.dispatch({ type: 'marksWanted', wanted: false });
    report({ ok: true, value: { marked, refused: [] } });
    return true;
  };

  /** Pasting copies marks and 清除格式 takes them away, without a word. */
  const stillStand = async (): Promise<boolean> => {
    const counted = await port.countMarks();
    return !counted.ok || counted.value === store.getState().marks.report?.marked;
  };

  const clear = async (): Promise<void> => {
    if (store.getState().marks.wanted) return;
    store.dispatch({ type: 'started', tasks: ['mark'] });
    applied = null;
    report(await port.clearMarks());
  };

  const count = async (): Promise<void> => {
    const counted = await port.countMarks();
    if (counted.ok) report({ ok: true, value: { marked: counted.value, refused: [] } });
  };

  return {
    follow: async () => {
      const { capabilities, marks } = store.getState();
      const { wanted, report: known } = marks;
      // Those of a workbook that is read only go out with it all the same.
      const canMark = capabilities.marks === null;
      if (!canMark && capabilities.marks !== 'readOnly') return;
      if (wanted && canMark) await inTurn(() => apply(false));
      else if (known === null) await inTurn(count);
    },
    set: (wanted) => inTurn(() => (wanted ? apply(true) : clear())),
  };
}

function isSamePlan(one: MarkPlan, other: MarkPlan): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
