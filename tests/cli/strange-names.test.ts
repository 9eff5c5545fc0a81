import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { PLANTED_2024, sampleBytes } from '../samples/read-sample';
import { runCommand } from './run-command';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

/** A mark that turns the direction of the text, and an order to the terminal as a workbook holds it. */
const TURNED = '\u202e';
const ORDER = '_x001B_[31m';
const STRANGE = new RegExp(`${TURNED}|\u001b`);

/** The faulty sample with strange characters in the name of a sheet and in labels. */
function strangeWorkbook(): string {
  const parts = unzipSync(sampleBytes(PLANTED_2024));
  const changed = Object.entries(parts).map(([name, bytes]) => {
    if (!name.endsWith('.xml')) return [name, bytes] as const;
    const xml = strFromU8(bytes)
      .replaceAll('行政运行', `行政${TURNED}运行${ORDER}`)
      .replaceAll('机关事业单位', `机关${TURNED}事业单位`);
    const named = name === 'xl/workbook.xml' ? xml.replace('预算03表', `预算${TURNED}03表`) : xml;
    return [name, strToU8(named)] as const;
  });
  const file = join(folder, '怪名.xlsx');
  writeFileSync(file, zipSync(Object.fromEntries(changed)));
  return file;
}

describe('strange characters in names and labels', () => {
  it.each([
    ['check', []],
    ['check', ['--format', 'html']],
    ['tables', ['--facts']],
    ['narrate', []],
    ['narrate', ['--format', 'html']],
  ])('reach no reader of %s %j', async (command, options) => {
    const { out, err } = await runCommand(command, strangeWorkbook(), ...options);
    expect(out).toContain('2024年');
    // Attributes of a narrative's figures say exactly which cell they are from.
    expect(`${out.replace(/<[^>]*>/g, '')}${err.join('')}`).not.toMatch(STRANGE);
  });

  it('reach no reader of what is said of a file by its name', async () => {
    const file = join(folder, `没有${TURNED}\u001b[31m.xlsx`);
    const { err } = await runCommand('check', file);
    expect(err.join('')).toContain('没有[31m.xlsx');
    expect(err.join('')).not.toMatch(STRANGE);
  });

  it('reach no reader of the report as a workbook', async () => {
    const report = join(folder, '报告.xlsx');
    await runCommand('check', strangeWorkbook(), '--format', 'xlsx', '-o', report);
    const parts = Object.values(unzipSync(new Uint8Array(readFileSync(report))));
    expect(parts.map((part) => strFromU8(part)).join()).not.toMatch(
      new RegExp(`${TURNED}|_x001B_`),
    );
  });

  it('reach no reader of the document in Word', async () => {
    const document = join(folder, '说明.docx');
    const options = ['--with-tables', '--format', 'docx', '-o', document];
    await runCommand('narrate', strangeWorkbook(), ...options);
    const parts = Object.values(unzipSync(new Uint8Array(readFileSync(document))));
    const texts = parts.map((part) => strFromU8(part)).join();
    expect(texts).toContain('示例区');
    expect(texts).not.toMatch(STRANGE);
  });

  it('are no reason to find less', async () => {
    const plain = join(folder, '原样.xlsx');
    writeFileSync(plain, sampleBytes(PLANTED_2024));
    const [strange, usual] = await Promise.all(
      [strangeWorkbook(), plain].map((file) => runCommand('check', file)),
    );
    const last = (text = '') => text.trimEnd().split('\n').at(-1);
    expect(last(strange?.out)).toBe(last(usual?.out));
  });
});
