import type { WorkbookChange, WorkbookPort } from '../../../src/workbook/workbook-port';
import type { ContractCase } from './contract-host';
import { withHost } from './contract-host';
import type { ContractSheet } from './contract-sheet';
import { eventually, expectAlike, expectThat, pause, valueOf } from './expectation';

const SHEETS: readonly ContractSheet[] = [
  { name: '表一', cells: { A1: '收入', B1: 12.5 } },
  { name: '表二', cells: { A1: '支出', B1: 12.5 } },
];

/** Long enough for a host to report what it would. */
const QUIET_MS = 150;

export const WATCHING_CASES: readonly ContractCase[] = [
  {
    name: 'reports an edit with its sheet, until stopped',
    needs: 'watch',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        const second = await sheetId(host.port, '表二');
        const changes: WorkbookChange[] = [];
        const stop = valueOf(await host.port.watch((change) => changes.push(change)));
        await host.edit('表二', 'B1', 13);
        await eventually(
          () => changes.some(({ sheets }) => sheets !== 'all' && sheets.includes(second)),
          'the edit is reported',
        );
        expectThat(
          changes.every(({ sheets }) => sheets !== 'all' && sheets.every((id) => id === second)),
          'no other sheet is reported',
        );
        await stop();
        const seen = changes.length;
        await host.edit('表二', 'B1', 14);
        await pause(QUIET_MS);
        expectAlike(changes.length, seen, 'reports after stopping');
      }),
  },
  {
    name: 'reads an edit afterwards',
    needs: 'watch',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        const id = await sheetId(host.port, '表一');
        await host.edit('表一', 'B1', 99);
        const { sheets } = valueOf(await host.port.readSheets({ only: [id] }));
        expectAlike(
          sheets[0]?.grid.rows[0]?.[1]?.value,
          { kind: 'number', number: 99, shown: '99', general: true },
          'B1',
        );
      }),
  },
  {
    name: 'reports that a sheet was removed',
    needs: 'watch',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        const changes: WorkbookChange[] = [];
        const stop = valueOf(await host.port.watch((change) => changes.push(change)));
        await host.removeSheet('表二');
        await eventually(() => changes.some(({ sheets }) => sheets === 'all'), 'the removal');
        await stop();
      }),
  },
  {
    name: 'keeps the id of a sheet that is renamed',
    needs: 'watch',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        const id = await sheetId(host.port, '表一');
        await host.renameSheet('表一', '收支总表');
        expectAlike(await sheetId(host.port, '收支总表'), id, 'id');
      }),
  },
  {
    name: 'does not report reading, selecting or marking',
    needs: 'watch',
    run: (subject) =>
      withHost(subject, SHEETS, async ({ port }) => {
        const changes: WorkbookChange[] = [];
        const stop = valueOf(await port.watch((change) => changes.push(change)));
        const cell = { sheet: '表二', row: 0, column: 1 };
        valueOf(await port.readSheets());
        if (port.capabilities.select === null) valueOf(await port.select([cell]));
        if (port.capabilities.marks === null) {
          valueOf(await port.applyMarks({ marks: [{ cell, level: 'error' }] }));
          valueOf(await port.clearMarks());
        }
        await pause(QUIET_MS);
        expectAlike(changes, [], 'reports');
        await stop();
      }),
  },
  {
    name: 'leaves the workbook as it was when watching',
    needs: 'watch',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        const [before, selected] = [await host.fingerprint(), await host.selection()];
        const stop = valueOf(await host.port.watch(() => undefined));
        await stop();
        expectAlike(await host.fingerprint(), before, 'fingerprint');
        expectAlike(await host.selection(), selected, 'selection');
      }),
  },
];

async function sheetId(port: WorkbookPort, name: string): Promise<string> {
  const { sheets } = valueOf(await port.readSheets());
  const found = sheets.find(({ grid }) => grid.name === name);
  if (found === undefined) throw new Error(`${name} was not read`);
  return found.id;
}
