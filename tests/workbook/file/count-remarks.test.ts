import { strToU8 } from 'fflate';
import { Workbook } from 'exceljs';
import { countRemarks } from '../../../src/workbook/file/count-remarks';
import { readWorkbookWithLooks } from '../../../src/workbook/file/read-workbook-file';
import { packageBytes, relation } from './xlsx-fixture';

/** A file of two sheets, with these parts beside the first. */
function withParts(parts: Readonly<Record<string, readonly [type: string, xml: string]>>) {
  const listed = Object.entries(parts);
  const relations = listed.map(([name, [type]], i) => relation(`r${i}`, type, `../${name}`));
  return packageBytes({
    sheets: ['', ''],
    others: {
      'xl/worksheets/_rels/sheet0.xml.rels': strToU8(
        `<Relationships>${relations.join('')}</Relationships>`,
      ),
      ...Object.fromEntries(listed.map(([name, [, xml]]) => [`xl/${name}`, strToU8(xml)])),
    },
  });
}

const notes = (count: number) =>
  `<comments><commentList>${'<comment ref="A1" authorId="0"><text/></comment>'.repeat(count)}</commentList></comments>`;
const thread = (id: string, parent: string) =>
  `<threadedComment ref="A1" id="${id}"${parent === '' ? '' : ` parentId="${parent}"`}><text>comment </text></threadedComment>`;

describe('the comments and notes in a file', () => {
  it('are none in a file without their parts', () => {
    expect(countRemarks(packageBytes({ sheets: ['', ''] }))).toBe(0);
  });

  it('are those of every sheet', async () => {
    const book = new Workbook();
    for (const name of ['表一', '表二']) {
      const sheet = book.addWorksheet(name);
      sheet.getCell('A1').note = '请核对';
      sheet.getCell('B2').note = '已核对';
    }
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    expect(countRemarks(bytes)).toBe(4);
    const read = await readWorkbookWithLooks(bytes);
    expect(read.ok && read.value.remarks).toBe(4);
  });

  it('count a thread with its replies once, also where it stands among the notes', () => {
    const threads = `<ThreadedComments>${thread('a', '')}${thread('b', 'a')}${thread('c', '')}</ThreadedComments>`;
    const threaded = ['threadedComment', threads] as const;
    expect(countRemarks(withParts({ 'threads.xml': threaded }))).toBe(2);
    expect(
      countRemarks(withParts({ 'threads.xml': threaded, 'notes.xml': ['comments', notes(3)] })),
    ).toBe(3);
  });

  it.each([
    ['a part cannot be read', { 'notes.xml': ['comments', '<!DOCTYPE a><a/>'] }],
    ['there are too many', { 'notes.xml': ['comments', notes(10_000)] }],
  ] as const)('are not half counted where %s', (_, parts) => {
    expect(countRemarks(withParts(parts))).toBeNull();
  });

  it('cannot be told where there is no package', () => {
    expect(countRemarks(strToU8('a,b'))).toBeNull();
    expect(countRemarks(new Uint8Array())).toBeNull();
  });
});
