import type { WorkbookPort } from '../workbook-port';

/** What manifest.xml names as functions. */
export function offerCommands(port: Pick<WorkbookPort, 'clearMarks'>): void {
  Office.actions.associate('clearMarks', (event: Office.AddinCommands.Event) => {
    // Excel waits for the end, however it goes.
    void port.clearMarks().finally(() => event.completed());
  });
}
