import { execFile } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readDocx } from '../fixtures/read-docx';
import { runCommand } from './run-command';
import { CLEAN, PLANTED } from './sample-workbooks';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const validator = join(__dirname, '../../node_modules/.bin/ooxml-validator');

describe('check writes the letter to the office', () => {
  it('as text, with the same exit code as the report', async () => {
    const { code, out } = await runCommand('check', PLANTED, '--format', 'letter');
    expect(code).toBe(1);
    expect(out).toMatch(/^关于示例区数据中心2024年部门预算公开表的退回意见\n/);
    expect(out).toContain('\n一、请更正（5 条）\n');
    expect((await runCommand('check', CLEAN, '--format', 'letter')).code).toBe(0);
  });

  it('as a Word document that opens, one letter for each file in the order of the overview', async () => {
    const output = join(folder, '意见.docx');
    const broken = join(folder, '坏文件.xlsx');
    writeFileSync(broken, '');
    const files = [CLEAN, broken, PLANTED];
    const { err } = await runCommand('check', ...files, '--format', 'docx', '-o', output);
    expect(err).toContain(
      '共 3 份：退回意见 2 份，检查情况 1 份（没有发现需要更正、说明或补充的内容）。',
    );
    const { stdout } = await promisify(execFile)(validator, [output]);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
    const texts = (await readDocx(readFileSync(output))).map(({ text }) => text);
    expect(texts.filter((text) => text.startsWith('关于'))).toEqual([
      '关于示例区数据中心2024年部门预算公开表的退回意见',
      '关于“坏文件.xlsx”的退回意见',
      '关于示例区数据中心2024年部门预算公开表的检查情况',
    ]);
  });

  it('only into a file, if it is to be Word', async () => {
    const { code, err } = await runCommand('check', CLEAN, '--format', 'docx');
    expect(code).toBe(2);
    expect(err.join()).toContain('-o');
  });
});

describe('letters into a folder', () => {
  const town = join(folder, '报来');

  beforeAll(() => {
    mkdirSync(join(town, '补报'), { recursive: true });
    copyFileSync(CLEAN, join(town, '甲.xlsx'));
    copyFileSync(PLANTED, join(town, '乙.xlsx'));
    copyFileSync(PLANTED, join(town, '补报', '乙.xlsx'));
    writeFileSync(join(town, '丙.xlsx'), '');
  });

  it('are a file each, named by the office, and none replaces another', async () => {
    const output = join(folder, '意见', '各家/');
    const { code, err } = await runCommand('check', town, '--format', 'docx', '-o', output);
    expect(code).toBe(1);
    const names = [
      '丙-退回意见.docx',
      '示例区数据中心-2024年部门预算-报来-乙-退回意见.docx',
      '示例区数据中心-2024年部门预算-补报-乙-退回意见.docx',
      '示例区数据中心-2024年部门预算-甲-检查情况.docx',
    ];
    expect(readdirSync(output).sort()).toEqual([...names].sort());
    expect(err).toContain(`已写入 ${join(output, '丙-退回意见.docx')}`);
    expect(err.join()).toContain('共 4 份：退回意见 3 份，检查情况 1 份');
    expect(err.join()).not.toContain('替换');
    for (const name of names) {
      const texts = (await readDocx(readFileSync(join(output, name)))).map(({ text }) => text);
      expect(texts.filter((text) => text.startsWith('关于'))).toHaveLength(1);
    }
  });

  it('replace those of an earlier run and say how many', async () => {
    const output = join(folder, '再次');
    mkdirSync(output);
    writeFileSync(join(output, '示例区数据中心-检查情况.txt'), '旧');
    const { err } = await runCommand('check', CLEAN, '--format', 'letter', '-o', output);
    expect(err).toContain('其中 1 个文件替换了文件夹中原有的同名文件。');
    expect(readFileSync(join(output, '示例区数据中心-检查情况.txt'), 'utf8')).toMatch(/^关于/);
  });

  it('name those of an earlier run that this one did not write', async () => {
    const output = join(folder, '上次');
    mkdirSync(output);
    const others = ['示例区民政局-退回意见.docx', '汇总.txt', '示例区民政局-退回意见（改）.txt'];
    for (const name of [...others, '示例区数据中心-检查情况.txt']) {
      writeFileSync(join(output, name), '旧');
    }
    const { err } = await runCommand('check', CLEAN, '--format', 'letter', '-o', output);
    expect(err.join()).not.toContain('文件夹中原有的 ');
    const next = await runCommand('check', PLANTED, '--format', 'letter', '-o', output);
    expect(next.err).toContain(
      '文件夹中原有的 示例区数据中心-检查情况.txt 这次没有写，可能是上次的，发出前请核对。',
    );
    for (const number of [2, 3, 4, 5, 6]) {
      writeFileSync(join(output, `甲-退回意见（${number}）.txt`), '旧');
    }
    const many = await runCommand('check', PLANTED, '--format', 'letter', '-o', output);
    expect(many.err).toContain(
      `文件夹中原有的 ${[2, 3, 4, 5, 6].map((number) => `甲-退回意见（${number}）.txt`).join('、')}等 6 个文件这次没有写，可能是上次的，发出前请核对。`,
    );
  });

  it.each([
    ['docx', '各家意见', '.docx'],
    ['letter', '各家文字', '.txt'],
  ])(
    'as %s also where the name has neither a slash nor an ending',
    async (format, name, ending) => {
      const output = join(folder, name);
      const { err } = await runCommand('check', PLANTED, '--format', format, '-o', output);
      expect(readdirSync(output)).toEqual([`示例区数据中心-退回意见${ending}`]);
      expect(err).toContain(`已写入 ${join(output, `示例区数据中心-退回意见${ending}`)}`);
      // A second run finds its own folder.
      const again = await runCommand('check', PLANTED, '--format', format, '-o', output);
      expect(again.err).toContain('其中 1 个文件替换了文件夹中原有的同名文件。');
    },
  );

  it('tell both ways where the name has another ending, and write nothing', async () => {
    for (const name of ['意见.doc', '2024.12退回意见']) {
      const output = join(folder, name);
      const { code, err } = await runCommand('check', CLEAN, '--format', 'docx', '-o', output);
      expect(code).toBe(2);
      expect(err).toContain(
        `${output}：每家单独一个文件的，请在文件夹名后加 /；合在一个文件里的，文件名请以 .docx 结尾。`,
      );
      expect(existsSync(output)).toBe(false);
    }
  });

  it('replace no file by a folder', async () => {
    const output = join(folder, '已有');
    writeFileSync(output, '旧');
    for (const written of [output, `${output}/`]) {
      const { code, err } = await runCommand('check', CLEAN, '--format', 'docx', '-o', written);
      expect(code).toBe(2);
      expect(err).toContain(
        `${written}：已有同名的文件，建不了文件夹，请换一个名称；合在一个文件里的，文件名请以 .docx 结尾。`,
      );
    }
    expect(readFileSync(output, 'utf8')).toBe('旧');
  });

  it('only letters: another report is asked for the name of its file', async () => {
    const output = `${join(folder, '报告')}/`;
    const { code, err } = await runCommand('check', CLEAN, '--format', 'xlsx', '-o', output);
    expect(code).toBe(2);
    expect(err.join()).toContain('这是文件夹，请写明结果文件的名称');
    expect(existsSync(output)).toBe(false);
  });
});

describe('the text on several files', () => {
  const town = join(folder, '各单位');

  beforeAll(() => {
    mkdirSync(town);
    copyFileSync(CLEAN, join(town, '甲.xlsx'));
    copyFileSync(PLANTED, join(town, '乙.xlsx'));
    writeFileSync(join(town, '丙.xlsx'), '');
    writeFileSync(join(town, '说明.docx'), 'PK');
  });

  it('begins with a line for each, the gravest first, and goes on in that order', async () => {
    const { out } = await runCommand('check', town);
    const lines = out.split('\n');
    expect(lines.slice(0, 8)).toEqual([
      '总览',
      '共 3 个文件：有不符 1 个，没有检查 1 个，未发现不符 1 个。',
      '示例区数据中心2024年预算有 2 个文件（乙.xlsx、甲.xlsx），请确认以哪个为准。',
      '另有 1 个文件不是 Excel 工作簿，没有检查：说明.docx。',
      '    识别  不符  提示  未能检查  单位            文件：结论',
      expect.stringContaining(
        `   13/13     5     1         3  示例区数据中心  ${join(town, '乙.xlsx')}：共 5 处不符`,
      ),
      `${' '.repeat(48)}${join(town, '丙.xlsx')}：没有检查：文件是空的（0 字节）。请重新导出或重新复制后再试。`,
      `   13/13     0     0         0  示例区数据中心  ${join(town, '甲.xlsx')}：未发现不符。`,
    ]);
    expect(lines.filter((line) => line.startsWith('文件：'))).toEqual([
      `文件：${join(town, '乙.xlsx')}`,
      `文件：${join(town, '甲.xlsx')}`,
    ]);
  });

  it('has it in a file as well, and a single file needs none', async () => {
    const output = join(folder, '结果.txt');
    await runCommand('check', town, '-o', output);
    expect(readFileSync(output, 'utf8')).toMatch(/^总览\n共 3 个文件/);
    const { out } = await runCommand('check', PLANTED);
    expect(out).toMatch(/^文件：/);
    expect(out).not.toContain('总览');
  });
});
