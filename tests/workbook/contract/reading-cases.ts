import type { CellValue } from '../../../src/grid/cell-value';
import { cellAt } from '../../../src/grid/grid';
import type { Grid } from '../../../src/grid/grid';
import type { ReadProgress, WorkbookContent } from '../../../src/workbook/workbook-port';
import type { ContractCase, ContractHost, ContractSubject } from './contract-host';
import { withHost } from './contract-host';
import type { ContractCell, ContractSheet } from './contract-sheet';
import { area, position } from './contract-sheet';
import { expectAlike, expectThat, problemOf, valueOf } from './expectation';

const CONTENT: ContractSheet = { name: '表一', cells: { A1: '收入', B1: 12.5 } };

export const READING_CASES: readonly ContractCase[] = [
  {
    name: 'reads the sheets in the order of their tabs, hidden ones included',
    run: (subject) =>
      withHost(
        subject,
        [
          { name: '目录', cells: { A1: '目录' } },
          { name: '底稿', visibility: 'hidden', cells: { A1: 1 } },
          { name: "b'c 表! (2)", cells: { A1: 2 } },
          { name: '参数', visibility: 'veryHidden', cells: { A1: 3 } },
        ],
        async ({ port }) => {
          const { sheets, skipped } = valueOf(await port.readSheets());
          expectAlike(
            sheets.map(({ grid }) => [grid.name, grid.visibility]),
            [
              ['目录', 'visible'],
              ['底稿', 'hidden'],
              ["b'c 表! (2)", 'visible'],
              ['参数', 'veryHidden'],
            ],
            'names and visibility',
          );
          expectAlike(skipped, [], 'skipped sheets');
          expectThat(new Set(sheets.map(({ id }) => id)).size === 4, 'ids differ');
        },
      ),
  },
  {
    name: 'gives a sheet the same id in every reading',
    run: (subject) =>
      withHost(subject, [CONTENT, { name: '表二', cells: { A1: 1 } }], async ({ port }) => {
        const first = valueOf(await port.readSheets());
        const second = valueOf(await port.readSheets());
        expectAlike(ids(second), ids(first), 'ids');
      }),
  },
  values('reads a text', {
    A1: ['收入', { kind: 'text', text: '收入' }],
    A2: ['一、 收 入　', { kind: 'text', text: '一、 收 入　' }],
    A3: ['收入\n支出', { kind: 'text', text: '收入\n支出' }],
  }),
  values('leaves digits typed as text a text', {
    A1: ['2080505', { kind: 'text', text: '2080505' }],
    A2: [
      { value: '0100', format: '@' },
      { kind: 'text', text: '0100' },
    ],
    A3: [
      { value: '12.50', format: '0.00' },
      { kind: 'text', text: '12.50' },
    ],
    A4: ['1,234.00', { kind: 'text', text: '1,234.00' }],
  }),
  values('reads a number in General, whose places say nothing', {
    A1: [152.7, { kind: 'number', number: 152.7, shown: '152.7', general: true }],
    A2: [20, { kind: 'number', number: 20, shown: '20', general: true }],
    A3: [-0.5, { kind: 'number', number: -0.5, shown: '-0.5', general: true }],
    A4: [0, { kind: 'number', number: 0, shown: '0', general: true }],
    A5: [
      { value: 7.25, format: 'General' },
      { kind: 'number', number: 7.25, shown: '7.25', general: true },
    ],
  }),
  values('reads a number as its format shows it, beside its value', {
    A1: [
      { value: 1670.3456, format: '#,##0.00' },
      { kind: 'number', number: 1670.3456, shown: '1,670.35', general: false },
    ],
    A2: [
      { value: 0.123, format: '0.0%' },
      { kind: 'number', number: 0.123, shown: '12.3%', general: false },
    ],
    A3: [
      { value: 12, format: '0' },
      { kind: 'number', number: 12, shown: '12', general: false },
    ],
    A4: [
      { value: -3.5, format: '0.00;-0.00;0.00' },
      { kind: 'number', number: -3.5, shown: '-3.50', general: false },
    ],
  }),
  values('leaves out the blanks by which a format only pads', {
    A1: [
      { value: 5, format: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ' },
      { kind: 'number', number: 5, shown: '5.00', general: false },
    ],
    A2: [
      { value: 0, format: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ' },
      { kind: 'number', number: 0, shown: '-', general: true },
    ],
  }),
  values('reads a date as a text, as it is shown', {
    A1: [
      { value: 45292, format: 'yyyy"年"m"月"d"日"' },
      { kind: 'text', text: '2024年1月1日' },
    ],
    A2: [
      { value: 45292, format: 'yyyy-mm-dd' },
      { kind: 'text', text: '2024-01-01' },
    ],
  }),
  values('reads booleans', {
    A1: [true, { kind: 'boolean', boolean: true }],
    A2: [false, { kind: 'boolean', boolean: false }],
  }),
  values('reads an error value', {
    A1: [
      { value: '#DIV/0!', isError: true, formula: '1/0' },
      { kind: 'error', code: '#DIV/0!' },
      '1/0',
    ],
  }),
  values('tells an error value without a formula from a text that looks like one', {
    A1: [
      { value: '#REF!', isError: true },
      { kind: 'error', code: '#REF!' },
    ],
    A2: ['#REF!', { kind: 'text', text: '#REF!' }],
  }),
  values('reads a formula without its = and beside its result', {
    A1: [1.5, { kind: 'number', number: 1.5, shown: '1.5', general: true }],
    A2: [2.25, { kind: 'number', number: 2.25, shown: '2.25', general: true }],
    A3: [
      { value: 3.75, formula: 'SUM(A1:A2)', format: '0.00' },
      { kind: 'number', number: 3.75, shown: '3.75', general: false },
      'SUM(A1:A2)',
    ],
    A4: [{ value: '合计', formula: '"合"&"计"' }, { kind: 'text', text: '合计' }, '"合"&"计"'],
    A5: [{ value: '', formula: 'IF(TRUE,"")' }, { kind: 'blank' }, 'IF(TRUE,"")'],
  }),
  {
    name: 'reads indents',
    run: (subject) =>
      withHost(
        subject,
        [
          {
            name: '表一',
            cells: {
              A1: '类',
              A2: { value: '款', indent: 1 },
              A3: { value: '项', indent: 2 },
              B3: { value: 3, indent: 1, format: '0.00' },
            },
          },
        ],
        async ({ port }) => {
          const grid = onlyGrid(valueOf(await port.readSheets()));
          expectAlike(
            [0, 1, 2].map((row) => cellAt(grid, row, 0).indent),
            [0, 1, 2],
            'indents',
          );
          expectAlike(cellAt(grid, 2, 1).indent, 1, 'indent of a number');
        },
      ),
  },
  {
    name: 'counts rows and columns from A1, wherever the content starts',
    run: (subject) =>
      withHost(subject, [{ name: '表一', cells: { C4: '收入', E6: 1 } }], async ({ port }) => {
        const grid = onlyGrid(valueOf(await port.readSheets()));
        expectAlike(
          grid.rows.map((row) => row.length),
          [0, 0, 0, 3, 0, 5],
          'lengths of the rows',
        );
        expectAlike(cellAt(grid, 3, 2).value, { kind: 'text', text: '收入' }, 'C4');
      }),
  },
  {
    name: 'cuts cells off the end that only have a format',
    run: (subject) =>
      withHost(
        subject,
        [
          {
            name: '表一',
            cells: {
              A1: '收入',
              C1: { value: null, format: '0.00', fill: 'FFFF00' },
              A3: { value: null, fill: 'FFFF00' },
              H40: { value: null, format: '0.00' },
            },
          },
        ],
        async ({ port }) => {
          const grid = onlyGrid(valueOf(await port.readSheets()));
          expectAlike(
            grid.rows.map((row) => row.length),
            [1],
            'lengths of the rows',
          );
        },
      ),
  },
  {
    name: 'reads merged areas',
    run: (subject) =>
      withHost(
        subject,
        [
          {
            name: '表一',
            cells: { A1: '公开表', A2: '科目', B2: '金额', D3: 1 },
            merges: ['A1:D1', 'A2:A3', 'B2:C3'],
          },
        ],
        async ({ port }) => {
          const grid = onlyGrid(valueOf(await port.readSheets()));
          expectAlike(
            [...grid.merges].sort((a, b) => a.top - b.top || a.left - b.left),
            ['A1:D1', 'A2:A3', 'B2:C3'].map(area),
            'merges',
          );
        },
      ),
  },
  {
    name: 'reads which rows and columns are hidden',
    run: (subject) =>
      withHost(
        subject,
        [
          {
            name: '表一',
            cells: { B3: '收入', D3: 2, B6: '支出', D6: 2 },
            hiddenRows: [0, 3],
            hiddenColumns: [0, 2],
          },
        ],
        async ({ port }) => {
          const grid = onlyGrid(valueOf(await port.readSheets()));
          expectAlike([...grid.hiddenRows].sort(), [0, 3], 'hidden rows');
          expectAlike([...grid.hiddenColumns].sort(), [0, 2], 'hidden columns');
        },
      ),
  },
  {
    name: 'reads a sheet without content as an empty grid',
    run: (subject) =>
      withHost(subject, [{ name: '空表', cells: {} }], async ({ port }) => {
        const grid = onlyGrid(valueOf(await port.readSheets()));
        expectAlike(grid.rows, [], 'rows');
        expectAlike(grid.merges, [], 'merges');
      }),
  },
  {
    name: 'reads only the sheets asked for and leaves out those that are gone',
    run: (subject) =>
      withHost(
        subject,
        ['表一', '表二', '表三'].map((name) => ({ name, cells: { A1: name } })),
        async ({ port }) => {
          const all = valueOf(await port.readSheets());
          const [first = '', , third = ''] = ids(all);
          const some = valueOf(await port.readSheets({ only: [third, 'no such id', first] }));
          expectAlike(
            some.sheets.map(({ grid }) => grid.name),
            ['表一', '表三'],
            'sheets asked for, in the order of the tabs',
          );
          expectAlike(ids(some), [first, third], 'their ids');
          const none = valueOf(await port.readSheets({ only: [] }));
          expectAlike(none.sheets, [], 'none asked for');
        },
      ),
  },
  {
    name: 'tells how far the reading is',
    run: (subject) =>
      withHost(subject, [CONTENT, { name: '表二', cells: { A1: 1 } }], async ({ port }) => {
        const seen: ReadProgress[] = [];
        valueOf(await port.readSheets({ onProgress: (progress) => seen.push(progress) }));
        expectThat(seen.length > 0, 'progress is reported');
        for (const [index, { sheet, done, total }] of seen.entries()) {
          expectThat(['表一', '表二'].includes(sheet), `a sheet of the workbook: ${sheet}`);
          expectThat(done <= total && total > 0, `${done} of ${total}`);
          expectThat(done >= (seen[index - 1]?.done ?? 0), 'never goes back');
        }
      }),
  },
  {
    name: 'stops reading when told so',
    run: (subject) =>
      withHost(subject, [CONTENT], async ({ port }) => {
        const stop = new AbortController();
        stop.abort();
        const result = await port.readSheets({ signal: stop.signal });
        expectAlike(problemOf(result), { code: 'cancelled' }, 'problem');
      }),
  },
  {
    name: 'leaves the workbook as it was when reading',
    run: (subject) =>
      withHost(subject, [CONTENT, { name: '空表', cells: {} }], async (host) => {
        const [before, selected] = [await host.fingerprint(), await selectionOf(host)];
        valueOf(await host.port.readSheets());
        valueOf(await host.port.readSheets());
        expectAlike(await host.fingerprint(), before, 'fingerprint');
        expectAlike(await selectionOf(host), selected, 'selection');
      }),
  },
  {
    name: 'says that it cannot do what its capabilities deny',
    run: (subject) =>
      withHost(subject, [CONTENT], async ({ port }) => {
        const cell = { sheet: '表一', row: 0, column: 0 };
        const { select, marks, watch } = port.capabilities;
        const answers = [
          ...(select === null ? [] : [await port.select([cell])]),
          ...(marks === null
            ? []
            : [
                await port.applyMarks({ marks: [{ cell, level: 'error' }] }),
                await port.clearMarks(),
                await port.countMarks(),
              ]),
          ...(watch === null ? [] : [await port.watch(() => undefined)]),
        ];
        for (const answer of answers) {
          expectAlike(problemOf(answer), { code: 'unsupported' }, 'problem');
        }
      }),
  },
];

type Expected = readonly [cell: ContractCell, value: CellValue, formula?: string];

/** One sheet of cells, each with what must be read from it. */
function values(name: string, expected: Readonly<Record<string, Expected>>): ContractCase {
  const cells = Object.fromEntries(
    Object.entries(expected).map(([address, [cell]]) => [address, cell]),
  );
  return {
    name,
    run: (subject: ContractSubject) =>
      withHost(subject, [{ name: '表一', cells }], async ({ port }) => {
        const grid = onlyGrid(valueOf(await port.readSheets()));
        for (const [address, [, value, formula]] of Object.entries(expected)) {
          const { row, column } = position(address);
          expectAlike(
            cellAt(grid, row, column),
            { value, formula: formula ?? null, indent: 0 },
            address,
          );
        }
      }),
  };
}

function onlyGrid({ sheets }: WorkbookContent): Grid {
  const [sheet] = sheets;
  if (sheet === undefined || sheets.length !== 1) throw new Error(`${sheets.length} sheets read`);
  return sheet.grid;
}

function ids({ sheets }: WorkbookContent): readonly string[] {
  return sheets.map(({ id }) => id);
}

async function selectionOf(host: ContractHost): Promise<unknown> {
  return host.port.capabilities.select === null ? host.selection() : null;
}
