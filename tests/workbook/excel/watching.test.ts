import type { WorkbookChange } from '../../../src/workbook/workbook-port';
import { valueOf } from '../contract/expectation';
import { openExcel } from './excel-subject';

const SHEETS = [
  { name: '表一', cells: { A1: 1 } },
  { name: '表二', cells: { A1: 1 } },
] as const;

async function watched(apiLevel: number) {
  const { host, port } = openExcel(SHEETS, { apiLevel });
  const changes: WorkbookChange[] = [];
  const stop = valueOf(await port.watch((change) => changes.push(change)));
  return { host, port, changes, stop };
}

describe('watching', () => {
  it('takes one sync and writes nothing', async () => {
    const { host } = await watched(17);
    expect(host.syncs).toBe(1);
    expect(host.writes).toEqual([]);
    expect(host.moves).toEqual([]);
  });

  it('leaves out what this add-in did itself', async () => {
    const { host, changes } = await watched(14);
    host.workbook.edit('表一', 'A1', 2, 'ThisLocalAddin');
    expect(changes).toEqual([]);
    host.workbook.edit('表一', 'A1', 3);
    expect(changes).toEqual([{ sheets: [host.workbook.sheet('表一').id] }]);
  });

  it('reports sheets that come, go and change their name', async () => {
    const { host, changes } = await watched(17);
    host.workbook.add({ name: '表三', cells: {} });
    host.workbook.remove('表三');
    host.workbook.rename('表一', '收支总表');
    expect(changes).toEqual([{ sheets: 'all' }, { sheets: 'all' }, { sheets: 'all' }]);
  });

  it('does without the events that an older Excel does not have', async () => {
    const { host, changes } = await watched(9);
    host.workbook.rename('表一', '收支总表');
    host.workbook.edit('表二', 'A1', 3);
    expect(changes).toHaveLength(1);
  });

  it('removes all its handlers', async () => {
    const { host, stop } = await watched(17);
    await stop();
    expect([...host.workbook.listeners.values()].map((handlers) => handlers.size)).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
  });

  it('is silent once stopped, even if the handlers stay', async () => {
    const { host, changes, stop } = await watched(17);
    host.failNext('EventHandlers.remove', 'GeneralException');
    await expect(stop()).resolves.toBeUndefined();
    host.workbook.edit('表一', 'A1', 2);
    expect(changes).toEqual([]);
  });

  it('waits for the end of an edit', async () => {
    const { host, port } = openExcel(SHEETS);
    const changes: WorkbookChange[] = [];
    host.startCellEdit();
    const watching = port.watch((change) => changes.push(change));
    host.endCellEdit();
    valueOf(await watching);
    host.workbook.edit('表一', 'A1', 2);
    expect(changes).toHaveLength(1);
  });
});
