import { cellKey } from '../../../src/base/address';
import type { WorkbookContent } from '../../../src/workbook/workbook-port';
import { valueOf } from '../contract/expectation';
import { openExcel } from './excel-subject';
import { installRealOffice } from './real/install-real-office';

const SHEETS = [
  { name: '表一', cells: { A1: 1 } },
  { name: '表二', cells: { A1: 2 } },
];
const AUTHORS = { author: '经办人甲', lastAuthor: '经办人乙', company: '示例区数据中心' };

const open = (apiLevel: number, install?: typeof installRealOffice) => {
  const opened = openExcel(SHEETS, { apiLevel }, install);
  const { workbook } = opened.host;
  workbook.comments = [{ sheet: '表二', address: 'B6', content: '请核对\n再公开' }];
  workbook.notes = [{ sheet: '表一', address: 'A1', content: '先别公开' }];
  workbook.properties = AUTHORS;
  return opened;
};
const remarksOf = ({ beside }: WorkbookContent) =>
  beside.remarks?.map(({ cell, text }) => `${cellKey(cell)} ${text}`) ?? null;

describe('comments and notes', () => {
  it('are listed along with the sheets, without a further sync', async () => {
    const { host, port } = open(18);
    const content = valueOf(await port.readSheets());
    expect(remarksOf(content)).toEqual(['表二!B6 请核对 再公开', '表一!A1 先别公开']);
    expect(content.beside.authors).toEqual(AUTHORS);
    expect(host.syncs).toBe(3);
    expect(host.writes).toEqual([]);
  });

  it('are listed anew whichever sheets are read', async () => {
    const { host, port } = open(18);
    const [first] = valueOf(await port.readSheets()).sheets;
    host.workbook.notes = [];
    const again = await port.readSheets({ only: [first?.id ?? ''] });
    expect(remarksOf(valueOf(again))).toEqual(['表二!B6 请核对 再公开']);
  });

  it('are not listed one by one where there are very many', async () => {
    const { host, port } = open(18);
    const note = { sheet: '表一', address: 'A1', content: '' };
    host.workbook.notes = Array.from({ length: 1_000 }, () => note);
    expect(remarksOf(valueOf(await port.readSheets()))).toBeNull();
  });

  it('are not half listed where Excel does not tell of notes', async () => {
    const content = valueOf(await open(17).port.readSheets());
    expect(remarksOf(content)).toBeNull();
    expect(content.beside.authors).toEqual(AUTHORS);
  });

  it('are not half listed by the published library, which knows no notes', async () => {
    const { host, port } = open(18, installRealOffice);
    const content = valueOf(await port.readSheets());
    expect(content.beside).toEqual({ remarks: null, authors: AUTHORS });
    expect(content.sheets).toHaveLength(2);
    expect(host.syncs).toBe(3);
  });

  it.each(['CommentCollection.load', 'NoteCollection.load', 'DocumentProperties.load'])(
    'are no reason to read nothing (%s fails)',
    async (place) => {
      const { host, port } = open(18);
      host.failNext(place, 'GeneralException');
      const content = valueOf(await port.readSheets());
      expect(content.beside).toEqual({ remarks: null, authors: null });
      expect(content.sheets.map(({ grid }) => grid.name)).toEqual(['表一', '表二']);
    },
  );

  it('are no reason to read nothing where their place is not told', async () => {
    const { host, port } = open(18);
    host.failNext('Range.load', 'GeneralException');
    const content = valueOf(await port.readSheets());
    expect(content.beside).toEqual({ remarks: null, authors: null });
    expect(content.sheets.map(({ grid }) => grid.name)).toEqual(['表一', '表二']);
  });
});
