import { createExcelPort } from '../../src/workbook/excel/excel-port';
import { readExcelApi } from '../../src/workbook/excel/excel-api';
import type { WorkbookPort } from '../../src/workbook/workbook-port';
import type { ContractSheet } from '../../tests/workbook/contract/contract-sheet';
import type { FakeHost } from '../../tests/workbook/excel/fake/fake-host';
import { installFakeOffice } from '../../tests/workbook/excel/fake/install-fake-office';

const ROWS = 60;
const COLUMNS = 12;

/** Round trips to Excel and bytes of its answers by size of the workbook, on the stand-in. */
export async function reportRoundTrips(): Promise<void> {
  console.log('\nround trips to Excel     read   KB   first marks   marks again   clear   select');
  for (const count of [1, 15, 40]) {
    const sheets = Array.from({ length: count }, (_, index) => sheetOfFigures(index));
    const host = installFakeOffice(sheets);
    const api = readExcelApi();
    if (api === null) throw new Error('the stand-in is too old');
    const port = createExcelPort(api);
    const trips = [
      await tripsOf(host, () => port.readSheets()),
      Math.round(host.responseBytes.reduce((sum, bytes) => sum + bytes, 0) / 1024),
      await tripsOf(host, () => mark(port, 3)),
      await tripsOf(host, () => mark(port, 5)),
      await tripsOf(host, () => port.clearMarks()),
      await tripsOf(host, () => port.select([{ sheet: 'Sheet1', row: 1, column: 1 }])),
    ];
    const widths = [6, 4, 13, 13, 7, 8];
    const figures = trips.map((trip, index) => String(trip).padStart(widths[index] ?? 0));
    console.log(`${`${count} sheets of ${ROWS}×${COLUMNS}`.padEnd(23)}${figures.join(' ')}`);
  }
}

async function tripsOf(host: FakeHost, work: () => Promise<unknown>): Promise<number> {
  const before = host.syncs;
  await work();
  return host.syncs - before;
}

function mark(port: WorkbookPort, count: number): Promise<unknown> {
  return port.applyMarks({
    marks: Array.from({ length: count }, (_, row) => ({
      cell: { sheet: 'Sheet1', row, column: 1 },
      level: 'error',
    })),
  });
}

function sheetOfFigures(index: number): ContractSheet {
  const cells: Record<string, number> = {};
  for (let row = 1; row <= ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      cells[`${String.fromCharCode(65 + column)}${row}`] = row * 100 + column + 0.25;
    }
  }
  return { name: `Sheet${index + 1}`, cells };
}
