import type { CellRef } from '../../../src/base/address';
import { cellAt } from '../../../src/grid/grid';
import type { CellRefusal, TypedValue } from '../../../src/workbook/cell-replacement';
import { takenBack } from '../../../src/workbook/cell-replacement';
import type { ContractCase, ContractHost } from './contract-host';
import { withHost } from './contract-host';
import type { ContractSheet } from './contract-sheet';
import { position } from './contract-sheet';
import { expectAlike, problemOf, valueOf } from './expectation';

const SHEETS: readonly ContractSheet[] = [
  {
    name: '表一',
    cells: {
      A1: '收入',
      B1: { value: 2652.76, format: '#,##0.00', fill: 'FFFF00' },
      B2: { value: 2652.76, formula: 'B1' },
      B3: { value: null, format: '0.00', fill: '00FF00' },
      B4: '12.5',
      B5: { value: '2080505', format: '@' },
      C6: 7,
      A8: '2023年收入预算表',
      E1: { value: '1670.35', format: '@', fill: 'FFFF00' },
      E2: { value: '1,670.30', format: '@' },
      E3: { value: '20.00' },
      E4: { value: '20.5', format: '#,##0.00' },
      F1: { value: '-3.10', format: '@' },
      F2: { value: '１２.50', format: '0' },
    },
    merges: ['C6:D6', 'A8:D8'],
  },
];

const BLANK: TypedValue = { kind: 'blank' };

export const EDITING_CASES: readonly ContractCase[] = [
  {
    name: 'replaces a value, keeps the format, and takes it back exactly',
    needs: 'edit',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        const before = await host.fingerprint();
        valueOf(await replace(host, 'B1', number(2652.76), number(2652.67)));
        expectAlike(await contentOf(host, 'B1'), [2652.67, '2,652.67'], 'value');
        valueOf(await replace(host, 'B1', number(2652.67), number(2652.76)));
        expectAlike(await contentOf(host, 'B1'), [2652.76, '2,652.76'], 'value taken back');
        expectAlike(await host.fingerprint(), before, 'fingerprint');
      }),
  },
  {
    name: 'fills a blank cell and leaves it blank again',
    needs: 'edit',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        valueOf(await replace(host, 'B3', BLANK, number(3)));
        expectAlike(await contentOf(host, 'B3'), [3, '3.00'], 'value');
        valueOf(await replace(host, 'B3', number(3), BLANK));
        expectAlike(await contentOf(host, 'B3'), 'blank', 'value taken back');
      }),
  },
  {
    name: 'replaces a text, and takes it back exactly',
    needs: 'edit',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        const before = await host.fingerprint();
        valueOf(await replace(host, 'A1', text('收入'), text('　支出')));
        expectAlike(await contentOf(host, 'A1'), 'text', 'kind');
        valueOf(await replace(host, 'A1', text('　支出'), text('收入')));
        expectAlike(await host.fingerprint(), before, 'fingerprint');
      }),
  },
  {
    name: 'replaces the text over several columns, and takes it back exactly',
    needs: 'edit',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        const before = await host.fingerprint();
        const [from, to] = [text('2023年收入预算表'), text('2024年收入预算表')];
        valueOf(await replace(host, 'A8', from, to));
        expectAlike(await textOf(host, 'A8'), '2024年收入预算表', 'text');
        valueOf(await replace(host, 'A8', to, from));
        expectAlike(await host.fingerprint(), before, 'fingerprint');
      }),
  },
  {
    name: 'replaces a code that is a text with another, which stays a text',
    needs: 'edit',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        const before = await host.fingerprint();
        for (const address of ['B4', 'B5']) {
          const from = text(address === 'B4' ? '12.5' : '2080505');
          valueOf(await replace(host, address, from, text('2080506')));
          expectAlike(await contentOf(host, address), 'text', 'kind');
          valueOf(await replace(host, address, text('2080506'), from));
        }
        expectAlike(await host.fingerprint(), before, 'fingerprint');
      }),
  },
  {
    name: 'replaces the values of two cells together, and takes both back',
    needs: 'edit',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        const before = await host.fingerprint();
        const there = [
          { cell: at('B1'), from: number(2652.76), to: number(3) },
          { cell: at('B3'), from: BLANK, to: number(2652.76) },
        ];
        valueOf(await host.port.replaceValues(there));
        expectAlike(await contentOf(host, 'B1'), [3, '3.00'], 'first value');
        expectAlike(await contentOf(host, 'B3'), [2652.76, '2652.76'], 'second value');
        valueOf(await host.port.replaceValues(there.map(takenBack)));
        expectAlike(await host.fingerprint(), before, 'fingerprint');
      }),
  },
  {
    name: 'writes none of two values where one of the cells holds another',
    needs: 'edit',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        const before = await host.fingerprint();
        const answer = await host.port.replaceValues([
          { cell: at('B1'), from: number(2652.76), to: number(3) },
          { cell: at('B3'), from: number(5), to: number(2652.76) },
        ]);
        const expected = { code: 'cellRefused', cell: at('B3'), reason: 'changed' };
        expectAlike(problemOf(answer), expected, 'problem');
        expectAlike(await host.fingerprint(), before, 'fingerprint');
      }),
  },
  {
    name: 'makes numbers of texts, which go on showing what they showed, and takes them back exactly',
    needs: 'edit',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        const before = await host.fingerprint();
        const done = valueOf(await host.port.replaceValues(CONVERSIONS));
        expectAlike(
          done.map(({ cell }) => cell),
          CONVERSIONS.map(({ cell }) => cell),
          'order',
        );
        for (const [address, , shown, number] of TEXTS) {
          expectAlike(await contentOf(host, address), [number, shown], address);
        }
        valueOf(await host.port.replaceValues(done.map(takenBack)));
        for (const [address, said] of TEXTS) {
          expectAlike(await textOf(host, address), said, address);
        }
        expectAlike(await host.fingerprint(), before, 'fingerprint');
      }),
  },
  {
    name: 'makes numbers of none of the texts where one says something else by now',
    needs: 'edit',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        await host.edit('表一', 'E4', '20.6');
        const before = await host.fingerprint();
        const answer = problemOf(await host.port.replaceValues(CONVERSIONS));
        const expected = { code: 'cellRefused', cell: at('E4'), reason: 'changed' };
        expectAlike(answer, expected, 'problem');
        expectAlike(await host.fingerprint(), before, 'fingerprint');
      }),
  },
  refusal('another text', 'A1', text('支出'), 'changed'),
  refusal('a cell that holds another number', 'B1', number(1), 'changed'),
  refusal('a blank cell that should hold a number', 'B3', number(1), 'changed'),
  refusal('a cell that should be blank', 'B1', BLANK, 'changed'),
  refusal('a text', 'B4', number(12.5), 'changed'),
  refusal('a formula, whatever its result', 'B2', number(2652.76), 'formula'),
  refusal('a merged cell', 'C6', number(7), 'merged'),
  refusal('a cell covered by a text', 'B8', text('2023年收入预算表'), 'changed', text('2024年')),
  {
    name: 'says so when the sheet of the cell is gone',
    needs: 'edit',
    run: (subject) =>
      withHost(subject, SHEETS, async ({ port }) => {
        const cell = { sheet: '表九', row: 0, column: 0 };
        const answer = await port.replaceValues([{ cell, from: BLANK, to: number(1) }]);
        expectAlike(problemOf(answer), { code: 'sheetGone', sheet: '表九' }, 'problem');
      }),
  },
];

/** Address, text, what is shown once it is a number, and the number. */
const TEXTS = [
  ['E1', '1670.35', '1670.35', 1670.35],
  ['E2', '1,670.30', '1,670.30', 1670.3],
  ['E3', '20.00', '20.00', 20],
  ['E4', '20.5', '20.50', 20.5],
  ['F1', '-3.10', '-3.10', -3.1],
  ['F2', '１２.50', '12.50', 12.5],
] as const;

const CONVERSIONS = TEXTS.map(([address, said, , to]) => ({
  cell: at(address),
  from: text(said),
  to: number(to),
}));

function text(value: string): TypedValue {
  return { kind: 'text', text: value };
}

function number(value: number): TypedValue {
  return { kind: 'number', number: value };
}

function refusal(
  what: string,
  address: string,
  from: TypedValue,
  reason: CellRefusal,
  to: TypedValue = number(99),
): ContractCase {
  return {
    name: `leaves ${what} as it is`,
    needs: 'edit',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        const before = await host.fingerprint();
        const answer = problemOf(await replace(host, address, from, to));
        expectAlike(answer, { code: 'cellRefused', cell: at(address), reason }, 'problem');
        expectAlike(await host.fingerprint(), before, 'fingerprint');
      }),
  };
}

function at(address: string): CellRef {
  return { sheet: '表一', ...position(address) };
}

function replace({ port }: ContractHost, address: string, from: TypedValue, to: TypedValue) {
  return port.replaceValues([{ cell: at(address), from, to }]);
}

async function textOf({ port }: ContractHost, address: string): Promise<unknown> {
  const grid = valueOf(await port.readSheets()).sheets[0]?.grid;
  const { row, column } = position(address);
  const value = grid === undefined ? null : cellAt(grid, row, column).value;
  return value?.kind === 'text' ? value.text : value?.kind;
}

async function contentOf({ port }: ContractHost, address: string): Promise<unknown> {
  const grid = valueOf(await port.readSheets()).sheets[0]?.grid;
  const { row, column } = position(address);
  const value = grid === undefined ? null : cellAt(grid, row, column).value;
  return value?.kind === 'number' ? [value.number, value.shown] : value?.kind;
}
