import type { FakeOfficeOptions } from './fake/install-fake-office';
import { valueOf } from '../contract/expectation';
import { openExcel } from './excel-subject';
import { installRealOffice } from './real/install-real-office';

const SHEETS = [
  { name: '表一', cells: { A1: 1 } },
  { name: '表二', cells: { A1: 2 } },
  { name: '空表', cells: {} },
];

describe.each([
  ['fake', undefined],
  ['real', installRealOffice],
])('protection, through %s client objects', (_, install) => {
  const open = (options: FakeOfficeOptions = {}) =>
    openExcel(SHEETS, { apiLevel: 17, ...options }, install);

  it('is read along with the sheets, without a further sync', async () => {
    const { host, port } = open();
    host.workbook.isReadOnly = true;
    host.workbook.isStructureFixed = true;
    host.workbook.sheet('表二').isProtected = true;
    host.workbook.sheet('空表').isProtected = true;
    const content = valueOf(await port.readSheets());
    expect(host.syncs).toBe(3);
    expect(content.access).toEqual({ isReadOnly: true, isStructureFixed: true });
    expect(content.sheets.map(({ isProtected }) => isProtected)).toEqual([false, true, true]);
    expect(host.writes).toEqual([]);
  });

  it('is none where there is none', async () => {
    const content = valueOf(await open().port.readSheets());
    expect(content.access).toEqual({ isReadOnly: false, isStructureFixed: false });
    expect(content.sheets.some(({ isProtected }) => isProtected)).toBe(false);
  });

  it('of a sheet keeps marks off it and lets the others have theirs', async () => {
    const { host, port } = open();
    host.workbook.sheet('表二').isProtected = true;
    const mark = (sheet: string) =>
      ({ cell: { sheet, row: 0, column: 0 }, level: 'error' }) as const;
    const report = valueOf(await port.applyMarks({ marks: [mark('表一'), mark('表二')] }));
    expect(report).toEqual({
      marked: 1,
      refused: [{ sheet: '表二', cells: 1, reason: 'protected' }],
    });
  });

  it('keeps everything off a workbook that is only looked at on the web', () => {
    expect(open({ mode: 'readOnly' }).port.capabilities).toEqual({
      select: null,
      watch: null,
      marks: 'readOnly',
      edit: 'readOnly',
      store: 'readOnly',
      charts: 'readOnly',
    });
  });
});
