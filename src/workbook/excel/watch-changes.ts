import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import type { PortProblem } from '../port-problem';
import type { StopWatching, WorkbookChange } from '../workbook-port';
import type { ExcelApi } from './excel-api';
import { portProblem } from './excel-error';

/** What this add-in does itself is no change to be checked again. */
const OWN_TRIGGER = 'ThisLocalAddin';

interface Handler {
  remove(): void;
}

/** Reports edits in any sheet, and sheets that come, go, move or change their name. */
export async function watchChanges(
  api: ExcelApi,
  listener: (change: WorkbookChange) => void,
): Promise<Result<StopWatching, PortProblem>> {
  let isStopped = false;
  const tell = (change: WorkbookChange) => {
    if (!isStopped) listener(change);
    return Promise.resolve();
  };
  const onSheets = () => tell({ sheets: 'all' });
  const onChanged = ({ worksheetId, triggerSource }: Excel.WorksheetChangedEventArgs) =>
    triggerSource === OWN_TRIGGER ? Promise.resolve() : tell({ sheets: [worksheetId] });
  try {
    // Refused during an edit, edits would go unnoticed until the next check by hand.
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const worksheets = context.workbook.worksheets;
      const handlers: Handler[] = [
        worksheets.onChanged.add(onChanged),
        worksheets.onAdded.add(onSheets),
        worksheets.onDeleted.add(onSheets),
      ];
      if (api.sheetEvents) {
        handlers.push(
          worksheets.onNameChanged.add(onSheets),
          worksheets.onMoved.add(onSheets),
          worksheets.onVisibilityChanged.add(onSheets),
        );
      }
      await context.sync();
      return ok(() => {
        isStopped = true;
        return removeHandlers(context, handlers);
      });
    });
  } catch (error) {
    return fail(portProblem(error));
  }
}

/** A handler can be removed only in the context that added it. */
async function removeHandlers(
  registered: Excel.RequestContext,
  handlers: readonly Handler[],
): Promise<void> {
  try {
    await Excel.run(registered, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
  } catch {
    // The workbook is being closed, and its handlers with it.
  }
}
