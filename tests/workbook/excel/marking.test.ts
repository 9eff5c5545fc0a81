import { fail } from '../../../src/base/result';
import type { Mark, MarkLevel } from '../../../src/workbook/mark-plan';
import type { WorkbookPort } from '../../../src/workbook/workbook-port';
import type { ContractSheet } from '../contract/contract-sheet';
import { position } from '../contract/contract-sheet';
import { valueOf } from '../contract/expectation';
import { newPort, openExcel } from './excel-subject';
import type { FakeHost } from './fake/fake-host';

const SHEETS: readonly ContractSheet[] = [
  { name: '表一', cells: { A1: '收入', B1: 1, B2: 2 } },
  { name: '表二', cells: { A1: '支出', B1: 1, B2: 2 } },
];

function mark(sheet: string, address: string, level: MarkLevel = 'error'): Mark {
  return { cell: { sheet, ...position(address) }, level };
}

function planOf(...marks: readonly Mark[]) {
  return { marks };
}

/** The syncs that a task takes. */
async function syncsOf(host: FakeHost, task: () => Promise<unknown>): Promise<number> {
  const before = host.syncs;
  await task();
  return host.syncs - before;
}

function addresses(host: FakeHost): readonly string[] {
  return host.workbook.marks().map(({ sheet, address, level }) => `${sheet} ${address} ${level}`);
}

async function openRead(): Promise<{ host: FakeHost; port: WorkbookPort }> {
  const opened = openExcel(SHEETS);
  await opened.port.readSheets();
  return opened;
}

const BOTH = planOf(mark('表一', 'B1'), mark('表二', 'B2', 'warning'));

describe('the syncs of marks', () => {
  it('are three at most at first, then one, and one to clear', async () => {
    const { host, port } = await openRead();
    host.workbook.addUserFormat('表一', 'A1:B9', 'Custom', '=$B1>1');
    expect(await syncsOf(host, () => port.applyMarks(BOTH))).toBe(3);
    expect(await syncsOf(host, () => port.applyMarks(planOf(mark('表二', 'A1'))))).toBe(1);
    expect(addresses(host)).toEqual(['表二 A1 error']);
    expect(await syncsOf(host, () => port.clearMarks())).toBe(1);
    expect(addresses(host)).toEqual([]);
    expect(await syncsOf(host, () => port.applyMarks(BOTH))).toBe(1);
  });

  it('are three to clear what an earlier session left', async () => {
    const { host, port } = await openRead();
    await port.applyMarks(BOTH);
    const later = newPort();
    await later.readSheets();
    expect(await syncsOf(host, () => later.clearMarks())).toBe(3);
    expect(addresses(host)).toEqual([]);
    const last = newPort();
    expect(await syncsOf(host, () => last.clearMarks())).toBeLessThanOrEqual(3);
  });

  it('are two to count, without a write', async () => {
    const { host, port } = await openRead();
    await port.applyMarks(BOTH);
    host.writes.splice(0);
    expect(await syncsOf(host, async () => valueOf(await port.countMarks()))).toBe(2);
    expect(host.writes).toEqual([]);
  });
});

describe('a mark', () => {
  it('is a tagged format with fill and border that lets others through', async () => {
    const { host, port } = await openRead();
    await port.applyMarks(BOTH);
    const [error] = host.workbook.sheet('表一').formats;
    const [warning] = host.workbook.sheet('表二').formats;
    expect(error).toMatchObject({
      type: 'Custom',
      formula: '=N("disclosure-check:error")=0',
      stopIfTrue: false,
    });
    expect(warning?.formula).toBe('=N("disclosure-check:warning")=0');
    expect([...(error?.style.keys() ?? [])].sort()).toEqual([
      'format.borders.EdgeBottom.color',
      'format.borders.EdgeBottom.style',
      'format.borders.EdgeLeft.color',
      'format.borders.EdgeLeft.style',
      'format.borders.EdgeRight.color',
      'format.borders.EdgeRight.style',
      'format.borders.EdgeTop.color',
      'format.borders.EdgeTop.style',
      'format.fill.color',
    ]);
    expect(error?.style.get('format.fill.color')).not.toBe(warning?.style.get('format.fill.color'));
  });

  it('leaves conditional formats of the user alone, of whatever type', async () => {
    const { host, port } = await openRead();
    host.workbook.addUserFormat('表一', 'A1:B9', 'DataBar');
    host.workbook.addUserFormat('表一', 'B1', 'Custom', '=N("disclosure")=0');
    host.workbook.addUserFormat('表二', 'B2', 'CellValue');
    const before = host.workbook.fingerprint();
    expect(valueOf(await port.applyMarks(BOTH))).toEqual({ marked: 2, refused: [] });
    expect(valueOf(await port.applyMarks(BOTH))).toEqual({ marked: 2, refused: [] });
    expect(host.workbook.fingerprint()).toBe(before);
    expect(valueOf(await newPort().clearMarks())).toEqual({ marked: 0, refused: [] });
    expect(host.workbook.fingerprint()).toBe(before);
    expect(addresses(host)).toEqual([]);
  });
});

describe('many marks', () => {
  it('lie in few formats, each with an address that Excel takes', async () => {
    const { host, port } = await openRead();
    const marks = Array.from({ length: 3000 }, (_, index) => ({
      cell: { sheet: '表一', row: index * 2, column: (index * 7) % 300 },
      level: 'error' as const,
    }));
    const report = valueOf(await port.applyMarks({ marks }));
    expect(report).toEqual({ marked: 3000, refused: [] });
    expect(host.workbook.sheet('表一').formats.length).toBeLessThanOrEqual(4);
  });

  it('are refused for a sheet as a whole rather than set in part', async () => {
    const { host, port } = await openRead();
    const marks = Array.from({ length: 4001 }, (_, index) => ({
      cell: { sheet: '表一', row: index * 2, column: 0 },
      level: 'error' as const,
    }));
    const report = valueOf(await port.applyMarks({ marks: [...marks, mark('表二', 'B2')] }));
    expect(report).toEqual({
      marked: 1,
      refused: [{ sheet: '表一', cells: 4001, reason: 'tooMany' }],
    });
    expect(addresses(host)).toEqual(['表二 B2 error']);
  });
});

describe('a protected sheet', () => {
  it('is refused and the others are marked', async () => {
    const { host, port } = await openRead();
    host.workbook.sheet('表一').isProtected = true;
    expect(valueOf(await port.applyMarks(BOTH))).toEqual({
      marked: 1,
      refused: [{ sheet: '表一', cells: 1, reason: 'protected' }],
    });
    expect(addresses(host)).toEqual(['表二 B2 warning']);
    expect(await syncsOf(host, () => port.applyMarks(BOTH))).toBeLessThanOrEqual(3);
  });

  it('keeps marks that were set before it was protected, and they are told', async () => {
    const { host, port } = await openRead();
    await port.applyMarks(BOTH);
    host.workbook.sheet('表一').isProtected = true;
    expect(valueOf(await port.clearMarks())).toEqual({
      marked: 1,
      refused: [{ sheet: '表一', cells: 1, reason: 'protected' }],
    });
    expect(addresses(host)).toEqual(['表一 B1 error']);
    host.workbook.sheet('表一').isProtected = false;
    expect(valueOf(await port.clearMarks())).toEqual({ marked: 0, refused: [] });
    expect(addresses(host)).toEqual([]);
  });
});

describe('what happens to marks meanwhile', () => {
  it('a copied sheet bears copies, which are cleared too', async () => {
    const { host, port } = await openRead();
    await port.applyMarks(BOTH);
    host.workbook.copy('表一', '表一 (2)');
    expect(valueOf(await port.clearMarks())).toEqual({ marked: 0, refused: [] });
    expect(addresses(host)).toEqual([]);
  });

  it('a copied range bears copies on the same sheet, which are replaced too', async () => {
    const { host, port } = await openRead();
    await port.applyMarks(BOTH);
    host.workbook.addUserFormat('表一', 'B2', 'Custom', '=N("disclosure-check:error")=0');
    expect(valueOf(await port.applyMarks(BOTH))).toEqual({ marked: 2, refused: [] });
    expect(addresses(host)).toEqual(['表一 B1 error', '表二 B2 warning']);
  });

  it('the user, or a second pane, may have removed them', async () => {
    const { host, port } = await openRead();
    await port.applyMarks(BOTH);
    host.workbook.sheet('表一').formats = [];
    expect(valueOf(await port.applyMarks(BOTH))).toEqual({ marked: 2, refused: [] });
    expect(addresses(host)).toEqual(['表一 B1 error', '表二 B2 warning']);
  });

  it('a second pane may have replaced them', async () => {
    const { host, port } = await openRead();
    const second = newPort();
    await port.applyMarks(BOTH);
    await second.applyMarks(planOf(mark('表二', 'A1')));
    await port.applyMarks(BOTH);
    expect(addresses(host)).toEqual(['表一 B1 error', '表二 B2 warning']);
    await second.clearMarks();
    expect(addresses(host)).toEqual([]);
  });

  it('a name may have passed to another sheet', async () => {
    const { host, port } = await openRead();
    await port.applyMarks(BOTH);
    host.workbook.rename('表一', '旧表');
    host.workbook.rename('表二', '表一');
    const report = valueOf(await port.applyMarks(planOf(mark('表一', 'A1'))));
    expect(report).toEqual({ marked: 1, refused: [] });
    expect(addresses(host)).toEqual(['表一 A1 error']);
  });
});

describe('a batch that fails half-way', () => {
  it('is told, and the next one leaves no stray marks', async () => {
    const { host, port } = await openRead();
    await port.applyMarks(BOTH);
    host.failNext('ConditionalRangeFill.color', 'GeneralException');
    const detail = 'GeneralException @ ConditionalRangeFill.color';
    expect(await port.applyMarks(BOTH)).toEqual(fail({ code: 'host', detail }));
    await port.applyMarks(BOTH);
    expect(addresses(host)).toEqual(['表一 B1 error', '表二 B2 warning']);
  });

  it('may leave a format without a rule, which is passed over', async () => {
    const { host, port } = await openRead();
    host.failNext('ConditionalFormatRule.formula', 'GeneralException');
    await port.applyMarks(BOTH);
    expect(valueOf(await port.applyMarks(BOTH))).toEqual({ marked: 2, refused: [] });
  });

  it('is told when the workbook may not be changed at all', async () => {
    const { host, port } = await openRead();
    host.failNext('ConditionalFormatCollection.add', 'AccessDenied');
    expect(await port.applyMarks(BOTH)).toEqual(fail({ code: 'protected' }));
  });
});
