import type { FakeOfficeOptions } from '../workbook/excel/fake/install-fake-office';
import type { ContractSheet } from '../workbook/contract/contract-sheet';
import type { OpenOptions, SiteOpener, WatchedPage } from './browser-page';

export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

export interface OfficePaneRequest {
  /** The bundled stand-in for office.js. */
  readonly officeScript: string;
  readonly sheets: readonly ContractSheet[];
  readonly office?: FakeOfficeOptions;
  readonly page?: OpenOptions;
}

/** The task pane with a stand-in for office.js and the Excel behind it. */
export function openOfficePane(
  browser: SiteOpener,
  { officeScript, sheets, office = {}, page: options = {} }: OfficePaneRequest,
): Promise<WatchedPage> {
  return browser.open('/taskpane.html', {
    viewport: { width: 350, height: 800 },
    ...options,
    allowed: [OFFICE_JS],
    prepare: async (page) => {
      await options.prepare?.(page);
      await page.addInitScript((fake) => (window.fakeOffice = fake), { sheets, options: office });
      await page.route(OFFICE_JS, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: officeScript }),
      );
    },
  });
}
