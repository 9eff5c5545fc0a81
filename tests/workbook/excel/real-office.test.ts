import { portContract } from '../contract/port-contract';
import type { ContractHost } from '../contract/contract-host';
import type { ContractSheet } from '../contract/contract-sheet';
import { position } from '../contract/contract-sheet';
import { valueOf } from '../contract/expectation';
import { contractHost, openExcel } from './excel-subject';
import { installRealOffice } from './real/install-real-office';

const OPTIONS = { apiLevel: 17 };

function open(sheets: readonly ContractSheet[]): Promise<ContractHost> {
  return Promise.resolve(contractHost(sheets, OPTIONS, installRealOffice));
}

describe('the port contract through the client objects of the real office.js', () => {
  it.each(
    portContract(['select', 'marks', 'store', 'edit', 'charts']).map(
      (one) => [one.name, one] as const,
    ),
  )('%s', async (_name, one) => {
    await expect(one.run({ open })).resolves.toBeUndefined();
  });
});

describe('the requests of the real office.js', () => {
  const SHEETS = Array.from({ length: 15 }, (_, index) => ({
    name: `表${index + 1}`,
    cells: { A1: '收入', B1: 1.5 },
    merges: ['A1:A2'],
  }));

  it('are as many as the adapter means them to be', async () => {
    const { host, port } = openExcel(SHEETS, OPTIONS, installRealOffice);
    valueOf(await port.readSheets());
    expect(host.syncs).toBe(3);
    valueOf(await port.select([{ sheet: '表1', row: 0, column: 1 }]));
    expect(host.syncs).toBe(4);
    const plan = {
      marks: [{ cell: { sheet: '表2', row: 0, column: 1 }, level: 'error' }],
    } as const;
    valueOf(await port.applyMarks(plan));
    expect(host.syncs).toBe(6);
    valueOf(await port.applyMarks(plan));
    expect(host.syncs).toBe(7);
    valueOf(await port.clearMarks());
    expect(host.syncs).toBe(8);
  });

  it('do without what the library lacks, whatever Excel offers', async () => {
    const { host, port } = openExcel(SHEETS, { apiLevel: 18 }, installRealOffice);
    const cells = ['B2', 'D9'].map((address) => ({ sheet: '表1', ...position(address) }));
    valueOf(await port.select(cells));
    expect(host.workbook.selectedAreas).toEqual(['B2']);
  });

  it('fail with codes that the adapter knows', async () => {
    const { host, port } = openExcel(SHEETS, OPTIONS, installRealOffice);
    host.isInFront = false;
    const result = await port.select([{ sheet: '表1', row: 0, column: 1 }]);
    expect(result).toEqual({ ok: false, error: { code: 'notInFront' } });
    host.workbook.sheet('表2').isProtected = true;
    const plan = {
      marks: [{ cell: { sheet: '表2', row: 0, column: 1 }, level: 'error' }],
    } as const;
    expect(valueOf(await port.applyMarks(plan)).refused).toHaveLength(1);
  });
});
