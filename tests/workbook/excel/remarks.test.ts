import { valueOf } from '../contract/expectation';
import { openExcel } from './excel-subject';
import { installRealOffice } from './real/install-real-office';

const SHEETS = [
  { name: '表一', cells: { A1: 1 } },
  { name: '表二', cells: { A1: 2 } },
];

const open = (apiLevel: number, install?: typeof installRealOffice) => {
  const opened = openExcel(SHEETS, { apiLevel }, install);
  opened.host.workbook.comments = 2;
  opened.host.workbook.notes = 3;
  return opened;
};

describe('comments and notes', () => {
  it('are counted along with the sheets, without a further sync', async () => {
    const { host, port } = open(18);
    expect(valueOf(await port.readSheets()).remarks).toBe(5);
    expect(host.syncs).toBe(3);
    expect(host.writes).toEqual([]);
  });

  it('are counted anew whichever sheets are read', async () => {
    const { host, port } = open(18);
    const [first] = valueOf(await port.readSheets()).sheets;
    host.workbook.notes = 4;
    const again = await port.readSheets({ only: [first?.id ?? ''] });
    expect(valueOf(again).remarks).toBe(6);
  });

  it('are not half counted where Excel does not tell of notes', async () => {
    expect(valueOf(await open(17).port.readSheets()).remarks).toBeNull();
  });

  it('are not half counted by the published library, which knows no notes', async () => {
    const { host, port } = open(18, installRealOffice);
    const content = valueOf(await port.readSheets());
    expect(content.remarks).toBeNull();
    expect(content.sheets).toHaveLength(2);
    expect(host.syncs).toBe(3);
  });

  it.each(['CommentCollection.getCount', 'NoteCollection.getCount'])(
    'are no reason to read nothing (%s fails)',
    async (place) => {
      const { host, port } = open(18);
      host.failNext(place, 'GeneralException');
      const content = valueOf(await port.readSheets());
      expect(content.remarks).toBeNull();
      expect(content.sheets.map(({ grid }) => grid.name)).toEqual(['表一', '表二']);
    },
  );
});
