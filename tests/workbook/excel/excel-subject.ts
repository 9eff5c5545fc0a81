import type { WorkbookPort } from '../../../src/workbook/workbook-port';
import { readExcelApi } from '../../../src/workbook/excel/excel-api';
import { createExcelPort } from '../../../src/workbook/excel/excel-port';
import { isStoredPart } from '../../../src/workbook/stored/stored-part';
import type { ContractHost } from '../contract/contract-host';
import type { ContractSheet } from '../contract/contract-sheet';
import type { FakeHost } from './fake/fake-host';
import type { FakeOfficeOptions } from './fake/install-fake-office';
import { installFakeOffice } from './fake/install-fake-office';

/** An Excel with these sheets and a port on it; `install` may put other client objects before it. */
export function openExcel(
  sheets: readonly ContractSheet[],
  options: FakeOfficeOptions = {},
  install: (host: FakeHost) => void = () => undefined,
): { readonly host: FakeHost; readonly port: WorkbookPort } {
  const host = installFakeOffice(sheets, options);
  install(host);
  return { host, port: newPort() };
}

/** A port as a pane has it that was just opened. */
export function newPort(): WorkbookPort {
  const api = readExcelApi();
  if (api === null) throw new Error('the fake is too old');
  return createExcelPort(api);
}

export function contractHost(
  sheets: readonly ContractSheet[],
  options: FakeOfficeOptions,
  install?: (host: FakeHost) => void,
): ContractHost {
  const { host, port } = openExcel(sheets, options, install);
  const { workbook } = host;
  return {
    port,
    selectsOneArea: host.apiLevel < 18,
    edit(sheet, address, value) {
      workbook.edit(sheet, address, value);
      return Promise.resolve();
    },
    fingerprint: () => Promise.resolve(workbook.fingerprint()),
    selection: () =>
      Promise.resolve({ sheet: workbook.active.name, areas: workbook.selectedAreas }),
    marks: () => Promise.resolve(workbook.marks()),
    storedParts: () =>
      Promise.resolve(workbook.xmlParts.map(({ xml }) => xml).filter(isStoredPart)),
    addXmlPart(xml) {
      workbook.xmlParts = [...workbook.xmlParts, { id: workbook.newId(), xml }];
      return Promise.resolve();
    },
    reopen: () => Promise.resolve(newPort()),
    renameSheet(from, to) {
      workbook.rename(from, to);
      return Promise.resolve();
    },
    removeSheet(name) {
      workbook.remove(name);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}
