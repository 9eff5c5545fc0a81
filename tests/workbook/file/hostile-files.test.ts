import { strToU8 } from 'fflate';
import { readWorkbookWithLooks } from '../../../src/workbook/file/read-workbook-file';
import { gridsOf, packageBytes, problemOf, relation, row } from './xlsx-fixture';

const ONE = row(1, '<c><v>1</v></c>');
const MEGABYTE = 1024 * 1024;
const FLOOD = `<sheet ${Array.from({ length: 2000 }, (_, i) => `a${i}=""`).join(' ')} name="表" r:id="s0"/>`;

/** The place of each directory record of an archive. */
function directoryRecords(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  const records: number[] = [];
  for (let at = view.getUint32(end + 16, true); at < end;) {
    records.push(at);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  }
  return records;
}

function directoryRecord(bytes: Uint8Array, name: string): number {
  const found = directoryRecords(bytes).find((at) => {
    const start = at + 46;
    return Buffer.from(bytes.subarray(start, start + name.length)).toString() === name;
  });
  if (found === undefined) throw new Error(`${name} is not in the archive`);
  return found;
}

/** The same archive with sizes and offset of one entry in the extra field of its directory record. */
function withZip64Field(bytes: Uint8Array, name: string): Uint8Array {
  const record = directoryRecord(bytes, name);
  const source = new DataView(bytes.buffer);
  const field = new DataView(new ArrayBuffer(28));
  field.setUint16(0, 1, true);
  field.setUint16(2, 24, true);
  [24, 20, 42].forEach((at, i) => {
    field.setBigUint64(4 + i * 8, BigInt(source.getUint32(record + at, true)), true);
    source.setUint32(record + at, 0xffffffff, true);
  });
  source.setUint16(record + 30, 28, true);
  const after = record + 46 + name.length;
  return Uint8Array.from([
    ...bytes.subarray(0, after),
    ...new Uint8Array(field.buffer),
    ...bytes.subarray(after),
  ]);
}

describe('an archive', () => {
  it('that unpacks to more XML than any workbook has is not unpacked', async () => {
    const bytes = packageBytes({
      sheets: [ONE],
      sharedStrings: `<sst>${' '.repeat(129 * MEGABYTE)}</sst>`,
    });
    expect(bytes.length).toBeLessThan(MEGABYTE);
    expect(await problemOf(bytes)).toEqual({
      code: 'unsafe-archive',
      detail: 'unpacks to too much',
    });
  });

  it('that claims more than a gigabyte is not unpacked, whatever holds it', async () => {
    const bytes = packageBytes({ sheets: [ONE], others: { 'xl/media/image1.png': strToU8('x') } });
    const view = new DataView(bytes.buffer);
    view.setUint32(directoryRecord(bytes, 'xl/media/image1.png') + 24, 0x7fffffff, true);
    expect(await problemOf(bytes)).toMatchObject({ code: 'unsafe-archive' });
  });

  it('that understates an entry is stopped at what it claims', async () => {
    const bytes = packageBytes({ sheets: [`${ONE}${' '.repeat(40 * MEGABYTE)}`] });
    const view = new DataView(bytes.buffer);
    view.setUint32(directoryRecord(bytes, 'xl/worksheets/sheet0.xml') + 24, 1000, true);
    expect(await problemOf(bytes)).toMatchObject({ code: 'unsafe-archive' });
  });

  it('with thousands of entries is refused', async () => {
    const others = Array.from({ length: 10_001 }, (_, i) => [`x${i}`, new Uint8Array(0)] as const);
    const bytes = packageBytes({ sheets: [ONE], others: Object.fromEntries(others) });
    expect(await problemOf(bytes)).toMatchObject({ code: 'unsafe-archive' });
  });

  it('that overstates an entry is damaged', async () => {
    const bytes = packageBytes({ sheets: [ONE] });
    const at = directoryRecord(bytes, 'xl/worksheets/sheet0.xml') + 24;
    const view = new DataView(bytes.buffer);
    view.setUint32(at, view.getUint32(at, true) + 1, true);
    expect(await problemOf(bytes)).toMatchObject({ code: 'damaged' });
  });

  it('that keeps its sizes in the zip64 field, as Java exporters do, is read', async () => {
    const bytes = packageBytes({ sheets: [ONE] });
    expect(await gridsOf(withZip64Field(bytes.slice(), 'xl/worksheets/sheet0.xml'))).toEqual(
      await gridsOf(bytes),
    );
  });

  it('whose entries lie over each other is refused', async () => {
    const bytes = packageBytes({ sheets: [ONE] });
    const view = new DataView(bytes.buffer);
    const [first = 0, second = 0] = directoryRecords(bytes);
    view.setUint32(second + 42, view.getUint32(first + 42, true), true);
    expect(await problemOf(bytes)).toEqual({ code: 'damaged', detail: 'zip: entries overlap' });
  });

  it('with a password of its own is told so', async () => {
    const bytes = packageBytes({ sheets: [ONE] });
    const at = directoryRecord(bytes, 'xl/worksheets/sheet0.xml') + 8;
    bytes[at] = (bytes[at] ?? 0) | 1;
    expect(await problemOf(bytes)).toEqual({ code: 'password-protected' });
  });

  it('whose directory is missing or stands beyond the end is damaged', async () => {
    const bytes = packageBytes({ sheets: [ONE] });
    expect(await problemOf(bytes.slice(0, -30))).toMatchObject({ code: 'damaged' });
    new DataView(bytes.buffer).setUint32(bytes.length - 6, 0xfffffff0, true);
    expect(await problemOf(bytes)).toMatchObject({ code: 'damaged' });
  });

  it('in which one digit of a figure has changed is damaged', async () => {
    const bytes = packageBytes({ sheets: [row(1, '<c><v>2652.67</v></c>')], stored: true });
    const at = Buffer.from(bytes).indexOf('2652.67');
    bytes[at] = '3'.charCodeAt(0);
    expect(await problemOf(bytes)).toEqual({
      code: 'damaged',
      detail: 'xl/worksheets/sheet0.xml: checksum',
    });
  });
});

describe('a package', () => {
  it('with a document type declaration is refused', async () => {
    const bomb =
      '<!DOCTYPE sst [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    expect(await problemOf(packageBytes({ sheets: [ONE], sharedStrings: bomb }))).toEqual({
      code: 'unsafe-xml',
      part: 'xl/sharedStrings.xml',
    });
  });

  it('that shows one part as many sheets is refused', async () => {
    const bytes = packageBytes({
      sheets: [ONE],
      relations: relation('again', 'worksheet', 'worksheets/sheet0.xml'),
      sheetList:
        '<sheet name="甲" sheetId="1" r:id="s0"/><sheet name="乙" sheetId="2" r:id="again"/>',
    });
    expect(await problemOf(bytes)).toMatchObject({ code: 'damaged' });
  });

  it('with more than a thousand sheets is refused', async () => {
    const sheetList = '<sheet name="表" sheetId="1" r:id="s0"/>'.repeat(1001);
    expect(await problemOf(packageBytes({ sheets: [ONE], sheetList }))).toEqual({
      code: 'too-many-sheets',
      limit: 1000,
    });
  });

  it.each([
    ['a missing part', packageBytes({ sheetList: '<sheet name="表" sheetId="1" r:id="none"/>' })],
    ['strings that are missing', packageBytes({ sheets: [row(1, '<c t="s"><v>0</v></c>')] })],
    ['a sheet that is cut off', packageBytes({ sheets: ['<worksheet><sheetData><row r="1">'] })],
    ['a cell tag that never ends', packageBytes({ sheets: ['<row r="1"><c r="A1"'] })],
    ['broken styles', packageBytes({ sheets: [ONE], styles: '<cellXfs><xf></cellXfs>' })],
    ['a cell with two places', packageBytes({ sheets: ['<c r="A1" r="B1"><v>1</v></c>'] })],
    [
      'a sheet listed with a flood of attributes',
      packageBytes({ sheets: [ONE], sheetList: FLOOD }),
    ],
    ['more rows than a sheet can have', packageBytes({ sheets: ['<row/>'.repeat(1_048_577)] })],
    ['a cell in row 0', packageBytes({ sheets: ['<row r="1"><c r="A0"><v>1</v></c></row>'] })],
  ])('with %s is damaged', async (_, bytes) => {
    expect(await problemOf(bytes)).toMatchObject({ code: 'damaged' });
  });

  it('says no word of its cells in the technical detail', async () => {
    const bytes = packageBytes({ sheets: [ONE], sharedStrings: '<sst><si><机密></si></sst>' });
    expect(JSON.stringify(await problemOf(bytes))).not.toContain('机密');
  });

  it('with one text of megabytes, or one element with megabytes of attributes, is refused', async () => {
    const long = 'a'.repeat(MEGABYTE);
    for (const sheet of [
      `<c r="A1" t="str"><v>${long}</v></c>`,
      `<c r="A1"><f x="${long}">1</f></c>`,
    ]) {
      expect(
        await problemOf(packageBytes({ sheets: [`<row r="1">${sheet}</row>`] })),
      ).toMatchObject({
        code: 'unsafe-archive',
      });
    }
  });
});

describe('a part', () => {
  it('whose reader would make millions of elements of it is refused', async () => {
    const sharedStrings = `<sst>${'<si><t/></si>'.repeat(670_000)}</sst>`;
    expect(await problemOf(packageBytes({ sheets: [ONE], sharedStrings }))).toEqual({
      code: 'unsafe-archive',
      detail: 'xl/sharedStrings.xml: too many elements',
    });
  });

  it('with a flood of merges is refused', async () => {
    const merges = '<mergeCell ref="A1:B2"/>'.repeat(100_001);
    const sheet = `<worksheet><sheetData>${ONE}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
    expect(await problemOf(packageBytes({ sheets: [sheet] }))).toMatchObject({
      code: 'unsafe-archive',
    });
  });

  it('that repeats a long formula by reference leaves its text open at last', async () => {
    const formula = `<f t="shared" ref="A1:A3000" si="0">${'B1+'.repeat(700)}1</f>`;
    const others = Array.from({ length: 2999 }, (_, i) =>
      row(i + 2, '<c><f t="shared" si="0"/><v>2</v></c>'),
    );
    const [grid] = await gridsOf(
      packageBytes({ sheets: [row(1, `<c>${formula}<v>1</v></c>`) + others.join('')] }),
    );
    const cells = grid?.rows.map(([cell]) => cell) ?? [];
    expect(cells[1]?.formula).toMatch(/^B2\+B2\+/);
    expect(cells.at(-1)).toMatchObject({ formula: '', value: { kind: 'number', number: 2 } });
  });
});

describe('a sheet', () => {
  const rows = (count: number, columns: number): string =>
    Array.from({ length: count }, (_, i) =>
      row(i + 1, ...new Array<string>(columns).fill('<c><v>1</v></c>')),
    ).join('');

  it('of more than 200,000 filled cells is named', async () => {
    expect(await problemOf(packageBytes({ sheets: [ONE, rows(20_001, 10)] }))).toEqual({
      code: 'too-many-cells',
      sheet: 'Sheet2',
      limit: 200_000,
    });
  });

  it('is refused with others that have too many filled cells together', async () => {
    const sheet = rows(16_000, 10);
    expect(await problemOf(packageBytes({ sheets: [sheet, sheet, sheet, sheet] }))).toEqual({
      code: 'too-many-cells',
      sheet: null,
      limit: 600_000,
    });
  });

  it('with many cells far outside any table is named', async () => {
    const far = Array.from({ length: 101 }, (_, i) => `<c r="XFD${i + 1}"><v>1</v></c>`).join('');
    expect(await problemOf(packageBytes({ sheets: [`<row r="1">${far}</row>`] }))).toMatchObject({
      code: 'too-many-cells',
      sheet: 'Sheet1',
    });
  });

  it('is refused with others when their corners span a sea of cells', async () => {
    const corners = `${ONE}<row r="65536"><c r="IV65536"><v>1</v></c></row>`;
    expect(await problemOf(packageBytes({ sheets: [corners, corners] }))).toMatchObject({
      code: 'too-many-cells',
      sheet: null,
    });
  });

  it.each(['<sheetData ', '<col "', '<pane "', '<mergeCells '])(
    'with a million unfinished %j is read or refused all the same',
    async (tag) => {
      const flood = tag.repeat(1_000_000);
      const sheets = [
        `<worksheet>${flood}<sheetData>${ONE}</sheetData></worksheet>`,
        `<worksheet><sheetData>${ONE}</sheetData>${flood}</worksheet>`,
      ];
      for (const sheet of sheets) {
        const read = await readWorkbookWithLooks(packageBytes({ sheets: [sheet] }));
        expect(read.ok || read.error.code === 'damaged').toBe(true);
      }
    },
  );
});
