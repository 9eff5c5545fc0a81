import { openFilePort } from '../../../src/workbook/file/open-file-port';
import type { ContractHost } from '../contract/contract-host';
import type { ContractSheet } from '../contract/contract-sheet';
import { portContract } from '../contract/port-contract';
import { contractFile } from './contract-file';
import { gridsOf } from './xlsx-fixture';

async function open(sheets: readonly ContractSheet[]): Promise<ContractHost> {
  const grids = await gridsOf(contractFile(sheets));
  const newPort = () => openFilePort('公开表.xlsx', grids);
  const cannot = () => Promise.reject(new Error('a file cannot'));
  return {
    port: newPort(),
    fingerprint: () => Promise.resolve(JSON.stringify(grids)),
    reopen: () => Promise.resolve(newPort()),
    edit: cannot,
    selection: cannot,
    marks: cannot,
    storedParts: cannot,
    addXmlPart: cannot,
    renameSheet: cannot,
    removeSheet: cannot,
    close: () => Promise.resolve(),
  };
}

describe('the port contract on a file', () => {
  it.each(portContract([]).map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    await expect(one.run({ open })).resolves.toBeUndefined();
  });
});

describe('openFilePort', () => {
  it('bears the name of the file and says what a file cannot do', () => {
    const port = openFilePort('公开表.xlsx', []);
    expect(port.name).toBe('公开表.xlsx');
    expect(port.capabilities).toEqual({
      select: 'fileOnly',
      marks: 'fileOnly',
      charts: 'fileOnly',
      watch: 'fileOnly',
      edit: 'fileOnly',
      store: 'fileOnly',
    });
  });
});
