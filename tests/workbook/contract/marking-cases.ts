import type { Mark, MarkLevel } from '../../../src/workbook/mark-plan';
import type { ContractCase, ContractHost } from './contract-host';
import { withHost } from './contract-host';
import type { ContractSheet } from './contract-sheet';
import { position } from './contract-sheet';
import { expectAlike, valueOf } from './expectation';

const STRANGE = "a'b 表!";

const SHEETS: readonly ContractSheet[] = [
  {
    name: '表一',
    cells: {
      A1: '收入',
      B1: { value: 12.5, format: '#,##0.00', fill: 'FFFF00' },
      B2: { value: 12.5, formula: 'B1', format: '0.0' },
      B3: { value: null, fill: '00FF00' },
    },
  },
  { name: STRANGE, cells: { A1: '支出', B2: 2 } },
];

export const MARKING_CASES: readonly ContractCase[] = [
  {
    name: 'marks the cells of a plan, each by its level',
    needs: 'marks',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        const marks = [
          mark('表一', 'B1', 'error'),
          mark('表一', 'B3', 'warning'),
          mark('表一', 'D9', 'error'),
          mark(STRANGE, 'B2', 'warning'),
        ];
        const report = valueOf(await host.port.applyMarks({ marks }));
        expectAlike(report, { marked: 4, refused: [] }, 'report');
        await expectMarks(host, [
          `${STRANGE} B2 warning`,
          '表一 B1 error',
          '表一 B3 warning',
          '表一 D9 error',
        ]);
        expectAlike(valueOf(await host.port.countMarks()), 4, 'count');
      }),
  },
  {
    name: 'replaces the marks of an earlier plan',
    needs: 'marks',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        await apply(host, [mark('表一', 'B1', 'error'), mark(STRANGE, 'B2', 'error')]);
        await apply(host, [mark('表一', 'B1', 'warning'), mark('表一', 'B2', 'error')]);
        await expectMarks(host, ['表一 B1 warning', '表一 B2 error']);
        expectAlike(valueOf(await host.port.countMarks()), 2, 'count');
      }),
  },
  {
    name: 'leaves no marks for an empty plan',
    needs: 'marks',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        await apply(host, [mark('表一', 'B1', 'error')]);
        expectAlike(
          valueOf(await host.port.applyMarks({ marks: [] })),
          { marked: 0, refused: [] },
          'report',
        );
        await expectMarks(host, []);
      }),
  },
  {
    name: 'clears marks',
    needs: 'marks',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        await apply(host, [mark('表一', 'B1', 'error'), mark(STRANGE, 'B2', 'error')]);
        expectAlike(valueOf(await host.port.clearMarks()), { marked: 0, refused: [] }, 'report');
        await expectMarks(host, []);
        expectAlike(valueOf(await host.port.countMarks()), 0, 'count');
      }),
  },
  {
    name: 'clears where there are none',
    needs: 'marks',
    run: (subject) =>
      withHost(subject, SHEETS, async ({ port }) => {
        expectAlike(valueOf(await port.countMarks()), 0, 'count');
        expectAlike(valueOf(await port.clearMarks()), { marked: 0, refused: [] }, 'report');
      }),
  },
  {
    name: 'finds, replaces and clears the marks of an earlier session',
    needs: 'marks',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        await apply(host, [mark('表一', 'B1', 'error'), mark(STRANGE, 'B2', 'warning')]);
        const second = await host.reopen();
        expectAlike(valueOf(await second.countMarks()), 2, 'count of the second session');
        valueOf(await second.applyMarks({ marks: [mark('表一', 'B2', 'error')] }));
        await expectMarks(host, ['表一 B2 error']);
        const third = await host.reopen();
        expectAlike(valueOf(await third.clearMarks()), { marked: 0, refused: [] }, 'report');
        await expectMarks(host, []);
      }),
  },
  {
    name: 'changes nothing but marks, and leaves nothing behind',
    needs: 'marks',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        const [before, selected] = [await host.fingerprint(), await host.selection()];
        await apply(host, [mark('表一', 'B1', 'error'), mark('表一', 'B3', 'warning')]);
        expectAlike(await host.fingerprint(), before, 'fingerprint with marks');
        valueOf(await host.port.countMarks());
        valueOf(await host.port.clearMarks());
        expectAlike(await host.fingerprint(), before, 'fingerprint afterwards');
        expectAlike(await host.selection(), selected, 'selection');
      }),
  },
  {
    name: 'refuses marks on a sheet that is gone and sets the others',
    needs: 'marks',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        const marks = [
          mark('表九', 'A1', 'error'),
          mark('表九', 'A2', 'warning'),
          mark('表一', 'B1', 'error'),
        ];
        expectAlike(
          valueOf(await host.port.applyMarks({ marks })),
          { marked: 1, refused: [{ sheet: '表九', cells: 2, reason: 'missing' }] },
          'report',
        );
        await expectMarks(host, ['表一 B1 error']);
      }),
  },
  {
    name: 'goes on when a marked sheet was renamed or removed meanwhile',
    needs: 'marks',
    run: (subject) =>
      withHost(subject, [...SHEETS, { name: '表三', cells: { A1: 1 } }], async (host) => {
        await apply(host, [
          mark('表一', 'B1', 'error'),
          mark(STRANGE, 'B2', 'error'),
          mark('表三', 'A1', 'error'),
        ]);
        await host.renameSheet('表一', '表一（改）');
        await host.removeSheet(STRANGE);
        expectAlike(valueOf(await host.port.countMarks()), 2, 'count');
        await apply(host, [mark('表一（改）', 'B2', 'warning')]);
        await expectMarks(host, ['表一（改） B2 warning']);
        expectAlike(valueOf(await host.port.clearMarks()), { marked: 0, refused: [] }, 'report');
        await expectMarks(host, []);
      }),
  },
  {
    name: 'marks many scattered cells',
    needs: 'marks',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        const marks = Array.from({ length: 400 }, (_, index) => {
          const cell = { sheet: '表一', row: 2 * index, column: 3 * (index % 40) };
          return { cell, level: index % 3 === 0 ? ('warning' as const) : ('error' as const) };
        });
        const report = valueOf(await host.port.applyMarks({ marks }));
        expectAlike(report, { marked: 400, refused: [] }, 'report');
        expectAlike(valueOf(await host.port.countMarks()), 400, 'count');
        expectAlike((await host.marks()).length, 400, 'marks in the workbook');
        expectAlike(valueOf(await host.port.clearMarks()), { marked: 0, refused: [] }, 'cleared');
      }),
  },
];

function mark(sheet: string, address: string, level: MarkLevel): Mark {
  return { cell: { sheet, ...position(address) }, level };
}

async function apply(host: ContractHost, marks: readonly Mark[]): Promise<void> {
  const report = valueOf(await host.port.applyMarks({ marks }));
  expectAlike(report, { marked: marks.length, refused: [] }, 'report');
}

async function expectMarks(host: ContractHost, expected: readonly string[]): Promise<void> {
  const marks = await host.marks();
  const found = marks.map(({ sheet, address, level }) => `${sheet} ${address} ${level}`);
  expectAlike(found.sort(), [...expected].sort(), 'marks in the workbook');
}
