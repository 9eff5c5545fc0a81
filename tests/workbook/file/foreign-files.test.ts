import { deflateRawSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { problemOf } from './xlsx-fixture';

const text = (content: string): Uint8Array => strToU8(content);
const bytes = (...content: readonly number[]): Uint8Array => Uint8Array.from(content);
const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, text(`<${name}/>`)])));

/** Bytes without any order, the same on each run. */
function noise(length: number): Uint8Array {
  let state = 1;
  const source = Uint8Array.from({ length: length * 2 }, () => {
    state = (state * 48271) % 0x7fffffff;
    return state & 0xff;
  });
  return new Uint8Array(deflateRawSync(source)).slice(0, length);
}

test.each([
  [
    'a web page',
    'html',
    text('\n<!DOCTYPE html>\n<html><table><tr><td>1</td></tr></table></html>'),
  ],
  ['a bare table of a web page', 'html', text('<table border=1><tr><td>合计</td></tr></table>')],
  [
    'a web page of Excel',
    'html',
    text('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body></body></html>'),
  ],
  ['a web archive', 'web-archive', text('MIME-Version: 1.0\nContent-Type: multipart/related')],
  [
    'an XML spreadsheet',
    'xml-spreadsheet',
    text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
  ],
  ['other XML', 'xml', text('<?xml version="1.0"?><报表 年="2024"/>')],
  ['a CSV file', 'delimited-text', text('\ufeff科目,金额\n工资,1.00\n合计,1.00\n')],
  [
    'a tabbed text in UTF-16',
    'delimited-text',
    new Uint8Array(Buffer.from('\ufeffa\tb\nc\td', 'utf16le')),
  ],
  [
    'a CSV file in GBK',
    'delimited-text',
    bytes(0xc0, 0xe0, 0x2c, 0x31, 0x0a, 0xbf, 0xee, 0x2c, 0x32),
  ],
  ['a plain text', 'text', text('2024年部门预算情况说明')],
  ['an RTF document', 'rich-text', text('{\\rtf1\\ansi 1}')],
  ['a PDF document', 'pdf', text('%PDF-1.7\n%âãÏÓ')],
  ['a PNG picture', 'picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)],
  ['a JPEG picture', 'picture', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0x10)],
  ['a RAR archive', 'archive', text('Rar!\x1a\x07\x01\x00')],
  ['a gzip archive', 'archive', new Uint8Array(gzipSync('x'))],
  ['a workbook of Excel 4', 'old-workbook', bytes(9, 4, 6, 0, 0, 0, 0x10, 0)],
  ['a Word document', 'word', zip('[Content_Types].xml', 'word/document.xml')],
  ['a presentation', 'powerpoint', zip('[Content_Types].xml', 'ppt/presentation.xml')],
  [
    'an OpenDocument file',
    'open-document',
    zip('mimetype', 'content.xml', 'META-INF/manifest.xml'),
  ],
  ['a binary workbook', 'binary-workbook', zip('[Content_Types].xml', 'xl/workbook.bin')],
  ['an OFD document', 'ofd', zip('OFD.xml', 'Doc_0/Document.xml')],
  ['an archive of workbooks', 'archived-workbook', zip('预算/01.xlsx', '预算/说明.txt')],
  ['an archive of pictures', 'archive', zip('1.png', '2.png')],
  ['an empty archive', 'archive', zipSync({})],
  ['a few odd bytes', 'unknown', bytes(1, 2, 3, 4)],
])('%s is named as %s', async (_, looksLike, content) => {
  expect(await problemOf(content)).toEqual({ code: 'not-a-workbook', looksLike });
});

test('an empty file is called empty', async () => {
  expect(await problemOf(bytes())).toEqual({ code: 'empty-file' });
});

test.each([
  ['bytes without order', noise(8000)],
  [
    'bytes without order behind an empty header',
    Uint8Array.from([...new Uint8Array(4096), ...noise(8000)]),
  ],
  [
    'the header of a security system',
    Uint8Array.from([0x62, 0x14, 0x23, 0x65, ...text('E-SafeNet'), 0, 0]),
  ],
])('%s are taken for encryption by software', async (_, content) => {
  expect(await problemOf(content)).toEqual({ code: 'encrypted-by-software' });
});

test('a file of zero bytes is damaged', async () => {
  expect(await problemOf(new Uint8Array(10_000))).toMatchObject({ code: 'damaged' });
});

test('a file over the limit is refused unread', async () => {
  const limit = 50 * 1024 * 1024;
  expect(await problemOf(new Uint8Array(limit + 1))).toEqual({
    code: 'too-large',
    bytes: limit + 1,
    limit,
  });
});
