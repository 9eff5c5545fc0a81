import type { ContractSheet } from '../workbook/contract/contract-sheet';
import type { FakeHost } from '../workbook/excel/fake/fake-host';
import { installFakeOffice } from '../workbook/excel/fake/install-fake-office';
import type { FakeOfficeOptions } from '../workbook/excel/fake/install-fake-office';

declare global {
  interface Window {
    /** Put there before the page's scripts run. */
    fakeOffice?: { readonly sheets: readonly ContractSheet[]; readonly options: FakeOfficeOptions };
    fakeHost: FakeHost;
  }
}

// Served in the place of office.js.
const { sheets = [{ name: 'Sheet1', cells: {} }], options = {} } = window.fakeOffice ?? {};
window.fakeHost = installFakeOffice(sheets, options);
