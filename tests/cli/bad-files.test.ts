import { existsSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import filePromises from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { CLEAN_2024, sampleBytes } from '../samples/read-sample';
import { FILEPASS, oleBytes, xlsBytes } from '../workbook/file/ole-fixture';
import { packageBytes, row } from '../workbook/file/xlsx-fixture';
import { failures } from './check-contract';
import { runCommand } from './run-command';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const MEGABYTE = 1024 * 1024;

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

const CONTENTS: readonly (readonly [string, string, () => Uint8Array])[] = [
  ['空文件.xlsx', 'empty-file', () => new Uint8Array(0)],
  ['便条.txt', 'not-a-workbook', () => text('这是一张便条，不是工作簿。')],
  ['网页.xls', 'not-a-workbook', () => text('<html><table><tr><td>1</td></tr></table></html>')],
  ['文档.xlsx', 'not-a-workbook', () => text('%PDF-1.7\n%âãÏÓ\n')],
  ['压缩包.xlsx', 'not-a-workbook', () => zipSync({ '说明.txt': text('说明') })],
  [
    '有密码.xlsx',
    'password-protected',
    () => oleBytes({ EncryptionInfo: new Uint8Array(80), EncryptedPackage: new Uint8Array(9000) }),
  ],
  ['有密码.xls', 'password-protected', () => xlsBytes([{ name: '表', records: [FILEPASS] }])],
  [
    '透明加密.xlsx',
    'encrypted-by-software',
    () => Uint8Array.from([0x62, 0x14, 0x23, 0x65, ...text('E-SafeNet'), 0, 0, 1, 2, 3]),
  ],
  ['截断.xlsx', 'damaged', () => sampleBytes(CLEAN_2024).slice(0, 9000)],
  [
    '压缩炸弹.xlsx',
    'unsafe-archive',
    () =>
      packageBytes({
        sheets: [row(1, '<c><v>1</v></c>')],
        sharedStrings: `<sst>${' '.repeat(129 * MEGABYTE)}</sst>`,
      }),
  ],
];

describe('a file that cannot be checked is one Chinese line with its name, and exit code 2', () => {
  async function expectRefused(file: string, code: string): Promise<void> {
    const result = await runCommand('check', file, '--format', 'json');
    expect({ code: result.code, lines: result.err.length }).toEqual({ code: 2, lines: 1 });
    const [line] = result.err;
    expect(line?.startsWith(`${file}：`)).toBe(true);
    expect(failures(result.out)).toEqual([{ file, error: { code, message: line } }]);
    const tables = await runCommand('tables', file);
    expect(tables).toEqual({ code: 2, out: '', err: [line] });
  }

  it.each(CONTENTS)('%s: %s', async (name, code, content) => {
    const file = join(folder, name);
    writeFileSync(file, content());
    await expectRefused(file, code);
  });

  it('a folder', async () => {
    const inner = join(folder, '文件夹.xlsx');
    mkdirSync(inner);
    await expectRefused(inner, 'folder');
  });

  it('a file that is not there, also below something that is no folder', async () => {
    const file = join(folder, '某文件');
    writeFileSync(file, 'x');
    await expectRefused(join(folder, '没有.xlsx'), 'not-found');
    await expectRefused(join(file, '没有.xlsx'), 'not-found');
  });

  it('100 MB, which are not read', async () => {
    const file = join(folder, '巨大.xlsx');
    writeFileSync(file, 'PK\x03\x04');
    truncateSync(file, 100 * MEGABYTE);
    const readFile = jest.spyOn(filePromises, 'readFile');
    try {
      await expectRefused(file, 'too-large');
      expect(readFile).not.toHaveBeenCalled();
    } finally {
      readFile.mockRestore();
    }
  });

  const device = '/dev/zero';
  (existsSync(device) ? it : it.skip)('a device without an end', async () => {
    await expectRefused(device, 'unreadable');
  });
});

it('reads an ordinary file through the function that must not be called for a huge one', async () => {
  const file = join(folder, '普通.xlsx');
  writeFileSync(file, 'PK');
  const readFile = jest.spyOn(filePromises, 'readFile');
  await runCommand('check', file);
  expect(readFile).toHaveBeenCalledWith(file);
  readFile.mockRestore();
});
