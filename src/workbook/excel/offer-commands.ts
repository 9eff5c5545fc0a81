import type { MarkReport } from '../mark-plan';
import type { PortProblem } from '../port-problem';
import type { PortResult, WorkbookPort } from '../workbook-port';

/** Per cent of the screen. */
const NOTICE_SIZE = { height: 25, width: 30 };

/** What manifest.xml names as functions; `noticePage` is the address that tells why one of them failed. */
export function offerCommands(
  port: Pick<WorkbookPort, 'clearMarks'>,
  noticePage: (reason: PortProblem['code']) => string,
): void {
  Office.actions.associate('clearMarks', (event: Office.AddinCommands.Event) => {
    const tellFailure = async () => {
      const failure = await failureOf(port.clearMarks());
      if (failure !== null) await showNotice(noticePage(failure));
    };
    // Excel waits for the end, however it goes, and closes with it what the function has opened.
    void tellFailure().finally(() => event.completed());
  });
}

/** Null where no mark of ours is left. */
async function failureOf(
  clearing: Promise<PortResult<MarkReport>>,
): Promise<PortProblem['code'] | null> {
  try {
    const cleared = await clearing;
    if (!cleared.ok) return cleared.error.code;
    return cleared.value.refused.some(({ reason }) => reason === 'protected') ? 'protected' : null;
  } catch {
    return 'host';
  }
}

/** Settles when the user has closed the notice, and at once where Excel opens none. */
function showNotice(address: string): Promise<void> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(
      address,
      { ...NOTICE_SIZE, displayInIframe: true },
      ({ status, value }) => {
        if (status === Office.AsyncResultStatus.Failed) resolve();
        else value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      },
    );
  });
}
