import type { CellRef } from '../../../src/base/address';
import type { ContractCase, ContractHost } from './contract-host';
import { withHost } from './contract-host';
import type { ContractSheet } from './contract-sheet';
import { position } from './contract-sheet';
import { expectAlike, problemOf, valueOf } from './expectation';

const STRANGE = "a'b 表!";

const SHEETS: readonly ContractSheet[] = [
  { name: '表一', cells: { A1: '收入', C3: 3, E9: 9 } },
  { name: STRANGE, cells: { A1: '支出', B2: 2 } },
];

export const SELECTING_CASES: readonly ContractCase[] = [
  {
    name: 'selects a cell',
    needs: 'select',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        valueOf(await host.port.select([at('表一', 'C3')]));
        await expectSelected(host, '表一', ['C3']);
      }),
  },
  {
    name: 'brings the sheet to the front, whatever its name',
    needs: 'select',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        valueOf(await host.port.select([at(STRANGE, 'B2')]));
        await expectSelected(host, STRANGE, ['B2']);
      }),
  },
  {
    name: 'selects several cells of the first one’s sheet and no others',
    needs: 'select',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        valueOf(
          await host.port.select([
            at('表一', 'E9'),
            at('表一', 'A1'),
            at(STRANGE, 'B2'),
            at('表一', 'C3'),
          ]),
        );
        const all = ['A1', 'C3', 'E9'];
        await expectSelected(host, '表一', host.selectsOneArea === true ? ['E9'] : all);
      }),
  },
  {
    name: 'selects nothing when no cell is given',
    needs: 'select',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        valueOf(await host.port.select([]));
        await expectSelected(host, '表一', ['A1']);
      }),
  },
  {
    name: 'says so when the sheet is gone',
    needs: 'select',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        const result = await host.port.select([at('表九', 'A1')]);
        expectAlike(problemOf(result), { code: 'sheetGone', sheet: '表九' }, 'problem');
        await expectSelected(host, '表一', ['A1']);
      }),
  },
  {
    name: 'does not show a hidden sheet for it',
    needs: 'select',
    run: (subject) =>
      withHost(
        subject,
        [...SHEETS, { name: '底稿', visibility: 'hidden', cells: { A1: 1 } }],
        async (host) => {
          const before = await host.fingerprint();
          const result = await host.port.select([at('底稿', 'A1')]);
          expectAlike(problemOf(result), { code: 'sheetHidden', sheet: '底稿' }, 'problem');
          expectAlike(await host.fingerprint(), before, 'fingerprint');
          await expectSelected(host, '表一', ['A1']);
        },
      ),
  },
  {
    name: 'leaves the content as it was when selecting',
    needs: 'select',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        const before = await host.fingerprint();
        valueOf(await host.port.select([at(STRANGE, 'B2')]));
        expectAlike(await host.fingerprint(), before, 'fingerprint');
      }),
  },
];

function at(sheet: string, address: string): CellRef {
  return { sheet, ...position(address) };
}

async function expectSelected(
  host: ContractHost,
  sheet: string,
  areas: readonly string[],
): Promise<void> {
  const selection = await host.selection();
  expectAlike(
    { sheet: selection.sheet, areas: [...selection.areas].sort() },
    { sheet, areas },
    'selection',
  );
}
