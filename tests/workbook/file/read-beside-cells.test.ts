import { strToU8 } from 'fflate';
import { Workbook } from 'exceljs';
import { cellAddress } from '../../../src/base/address';
import { readBesideCells } from '../../../src/workbook/file/read-beside-cells';
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
const note = (ref: string, text: string) =>
  `<x:comment ref="${ref}" authorId="0"><x:text>${text}</x:text></x:comment>`;
const thread = (ref: string, id: string, parent: string, text: string) =>
  `<threadedComment ref="${ref}" id="${id}"${parent === '' ? '' : ` parentId="${parent}"`}><text>${text}</text></threadedComment>`;

const listed = (bytes: Uint8Array) =>
  readBesideCells(bytes).remarks?.map(
    ({ cell, text }) => `${cell.sheet}!${cellAddress(cell)} ${text}`,
  ) ?? null;

describe('the comments and notes in a file', () => {
  it('are none in a file without their parts', () => {
    expect(listed(packageBytes({ sheets: ['', ''] }))).toEqual([]);
  });

  it('are those of every sheet, each with its cell', async () => {
    const book = new Workbook();
    for (const name of ['表一', '表二']) {
      const sheet = book.addWorksheet(name);
      sheet.getCell('A1').note = '请核对';
      sheet.getCell('B2').note = `${name}已核对`;
    }
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const all = ['表一!A1 请核对', '表一!B2 表一已核对', '表二!A1 请核对', '表二!B2 表二已核对'];
    expect(listed(bytes)).toEqual(all);
    const read = await readWorkbookWithLooks(bytes);
    expect(read.ok && read.value.beside).toEqual(readBesideCells(bytes));
  });

  it('are read as they are written: runs joined, entities resolved, readings aloud left out', () => {
    const written = [
      note(
        'A1',
        '<x:r><x:rPr><x:b/></x:rPr><x:t>甲：</x:t></x:r><x:r><x:t xml:space="preserve">1 &lt; 2&#10;行 </x:t></x:r>',
      ),
      note('$B$2', '<x:t>单</x:t><x:rPh sb="0" eb="1"><x:t>dan</x:t></x:rPh>'),
    ];
    const xml = `<x:comments xmlns:x="x"><x:commentList>${written.join('')}</x:commentList></x:comments>`;
    expect(listed(withParts({ 'notes.xml': ['comments', xml] }))).toEqual([
      'Sheet1!A1 甲：1 < 2 行',
      'Sheet1!B2 单',
    ]);
  });

  it('are one for a thread with its replies, also where it stands among the notes', () => {
    const threads = `<ThreadedComments>${thread('A1', 'a', '', '问')}${thread('A1', 'b', 'a', '答')}${thread('B1', 'c', '', '另')}</ThreadedComments>`;
    const threaded = ['threadedComment', threads] as const;
    expect(listed(withParts({ 'threads.xml': threaded }))).toEqual([
      'Sheet1!A1 问',
      'Sheet1!B1 另',
    ]);
    const copies =
      `<comments>${note('A1', '[线程批注]')}${note('C1', '<t>单独</t>')}</comments>`.replaceAll(
        'x:',
        '',
      );
    expect(
      listed(withParts({ 'threads.xml': threaded, 'notes.xml': ['comments', copies] })),
    ).toEqual(['Sheet1!A1 问', 'Sheet1!B1 另', 'Sheet1!C1 单独']);
  });

  it.each([
    ['a part cannot be read', '<!DOCTYPE a><a/>'],
    ['there are too many', notes(10_000)],
    ['one has no end', '<comments><comment ref="A1"><text/></comments>'],
    [
      'one stands in another',
      '<comments><comment ref="A1"><comment ref="A2"></comment></comment></comments>',
    ],
    ['one stands nowhere', '<comments><comment ref="一"></comment></comments>'],
  ] as const)('are not half listed where %s', (_, xml) => {
    expect(listed(withParts({ 'notes.xml': ['comments', xml] }))).toBeNull();
  });

  it('cannot be told where there is no package', () => {
    expect(listed(strToU8('a,b'))).toBeNull();
    expect(listed(new Uint8Array())).toBeNull();
  });
});

describe('whom a file names', () => {
  const authorsIn = (parts: Readonly<Record<string, string>>) => {
    const relations = [
      relation('book', 'officeDocument', 'xl/workbook.xml'),
      relation('core', 'metadata/core-properties', 'docProps/core.xml'),
      relation('app', 'extended-properties', 'docProps/app.xml'),
    ];
    return readBesideCells(
      packageBytes({
        sheets: [''],
        others: {
          '_rels/.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
          ...Object.fromEntries(
            Object.entries(parts).map(([name, xml]) => [`docProps/${name}`, strToU8(xml)]),
          ),
        },
      }),
    ).authors;
  };
  const core =
    '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>甲&amp;乙</dc:creator><cp:lastModifiedBy>丙</cp:lastModifiedBy></cp:coreProperties>';

  it('is its author, who changed it last, and the company', () => {
    const app =
      '<Properties><Application>x</Application><Company>示例区数据中心</Company></Properties>';
    expect(authorsIn({ 'core.xml': core, 'app.xml': app })).toEqual({
      author: '甲&乙',
      lastAuthor: '丙',
      company: '示例区数据中心',
    });
  });

  it('is nobody where the properties are empty or missing', () => {
    const nobody = { author: '', lastAuthor: '', company: '' };
    expect(readBesideCells(packageBytes({ sheets: [''] })).authors).toEqual(nobody);
    const empty = '<a><creator/><lastModifiedBy></lastModifiedBy></a>';
    expect(authorsIn({ 'core.xml': empty, 'app.xml': '<Properties/>' })).toEqual(nobody);
  });

  it('is unknown where a part cannot be read', () => {
    expect(authorsIn({ 'core.xml': '<!DOCTYPE a><a/>', 'app.xml': '<a/>' })).toBeNull();
    expect(readBesideCells(strToU8('a,b')).authors).toBeNull();
  });
});
