import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { failures, parseCheckOutput } from './check-contract';
import { runCommand } from './run-command';
import { CLEAN, PLANTED, changed, cleanSheets, writeSheets } from './sample-workbooks';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const missing = join(folder, '没有这个文件.xlsx');

describe('the exit code of check', () => {
  it('is 0 without errors and 1 with errors', async () => {
    for (const format of ['text', 'json', 'html']) {
      expect((await runCommand('check', CLEAN, '--format', format)).code).toBe(0);
      expect((await runCommand('check', PLANTED, '--format', format)).code).toBe(1);
    }
  });

  it('is 0 with warnings and infos only', async () => {
    const sheets = cleanSheets().filter(({ name }) => name !== '预算03表');
    const { code, out } = await runCommand(
      'check',
      await writeSheets(folder, 'warning.xlsx', sheets),
    );
    expect(code).toBe(0);
    expect(out).toContain('提示（1）');
  });

  it('is that of the files that could be checked, 2 only when there is none', async () => {
    expect((await runCommand('check', CLEAN, missing)).code).toBe(0);
    expect((await runCommand('check', missing, PLANTED, CLEAN)).code).toBe(1);
    expect((await runCommand('check', missing, join(folder, '空'))).code).toBe(2);
  });
});

describe('files', () => {
  it('stand in the output as they were given, in that order', async () => {
    mkdirSync(join(folder, '子 文件夹'));
    const spaced = join(folder, '子 文件夹', '预 算 (1).xlsx');
    copyFileSync(CLEAN, spaced);
    const files = [PLANTED, relative(process.cwd(), CLEAN), spaced, missing, PLANTED];
    const { out } = await runCommand('check', ...files, '--format', 'json');
    expect(parseCheckOutput(out).files.map(({ file }) => file)).toEqual(files);
  });

  it('are all done although one is bad, which is named with the reason', async () => {
    const { code, out, err } = await runCommand('check', CLEAN, missing, PLANTED, '--format=json');
    expect(code).toBe(1);
    expect(err).toEqual([
      expect.stringContaining(missing),
      '共 3 个文件：有不符 1 个，没有检查 1 个，未发现不符 1 个。',
      `示例区数据中心2024年预算有 2 个文件（${basename(CLEAN)}、${basename(PLANTED)}），请确认以哪个为准。`,
    ]);
    const { files } = parseCheckOutput(out);
    expect(files.map((file) => 'error' in file)).toEqual([false, true, false]);
    expect(failures(out)[0]?.error).toEqual({ code: 'not-found', message: err[0] });
  });

  it('of a folder and of those in it stand in its place, what is no workbook left out', async () => {
    const town = join(folder, '各单位');
    mkdirSync(join(town, '街道'), { recursive: true });
    copyFileSync(PLANTED, join(town, '街道', '乙.xlsx'));
    copyFileSync(CLEAN, join(town, '甲.xlsx'));
    copyFileSync(CLEAN, join(town, '~$甲.xlsx'));
    writeFileSync(join(town, '说明.docx'), 'PK');
    writeFileSync(join(town, '街道', '名单.txt'), '名单');
    const inTown = [join(town, '甲.xlsx'), join(town, '街道', '乙.xlsx')];
    const { code, out, err } = await runCommand('check', town, CLEAN, '--format', 'json');
    expect(code).toBe(1);
    const passedOver = '另有 2 个文件不是 Excel 工作簿，没有检查：街道/名单.txt、说明.docx。';
    expect(err).toEqual([
      expect.stringContaining('~$甲.xlsx：跳过'),
      '共 3 个文件：有不符 1 个，未发现不符 2 个。',
      `示例区数据中心2024年预算有 3 个文件（甲.xlsx、乙.xlsx、${basename(CLEAN)}），请确认以哪个为准。`,
      passedOver,
    ]);
    expect(parseCheckOutput(out).files.map(({ file }) => file)).toEqual([...inTown, CLEAN]);
    const text = await runCommand('check', town, CLEAN);
    const named = text.out.split('\n').filter((line) => line.startsWith('文件：'));
    // The one with errors first.
    const [last = '', first = ''] = inTown;
    expect(named).toEqual([first, last, CLEAN].map((file) => `文件：${file}`));
    expect(text.err).toEqual(err);
    const tables = await runCommand('tables', town);
    for (const file of inTown) expect(tables.out).toContain(file);
    expect(tables.err).toContain(passedOver);
    const lines = await runCommand('check', town, '--format', 'jsonl');
    expect(lines.err).toContain(passedOver);
    const report = await runCommand('check', town, '--format', 'html');
    expect(report.out).toContain(passedOver);
    expect(report.out).toContain('<p class="path">街道/乙.xlsx</p>');
    expect(report.out).not.toContain(folder);
  });

  it('are not written over with the report on their folder', async () => {
    const office = join(folder, '示例局');
    mkdirSync(office);
    const file = join(office, '公开表.xlsx');
    copyFileSync(CLEAN, file);
    const { code, err } = await runCommand('check', office, '--format', 'xlsx', '-o', file);
    expect({ code, lines: err.length }).toEqual({ code: 2, lines: 1 });
    expect(readFileSync(file).equals(readFileSync(CLEAN))).toBe(true);
  });

  it('of 单位 to add up may be a folder too, and one without any is refused', async () => {
    const units = join(folder, '所属单位');
    mkdirSync(units);
    const compared = async () => runCommand('check', PLANTED, '--units', units);
    expect((await compared()).err.join()).toContain('没有工作簿');
    expect((await compared()).code).toBe(2);
    copyFileSync(CLEAN, join(units, '一.xlsx'));
    expect((await compared()).err.join()).not.toContain('没有工作簿');
  });

  it('meant by a pattern that the shell has left as it is are told how to be named', async () => {
    const { code, err } = await runCommand('check', join(folder, '*.xlsx'));
    expect({ code, lines: err.length }).toEqual({ code: 2, lines: 1 });
    expect(err[0]).toContain('请直接写文件夹');
  });

  it('with a public table on no sheet are named as such', async () => {
    const file = await writeSheets(folder, '通讯录.xlsx', [
      { name: '通讯录', rows: [[{ value: '科室' }, { value: '房间' }], [{ value: '办公室' }]] },
    ]);
    const { code, out, err } = await runCommand('check', file, '--format', 'json');
    expect({ code, lines: err.length }).toEqual({ code: 2, lines: 1 });
    expect(err[0]).toContain(file);
    expect(failures(out)).toEqual([{ file, error: { code: 'no-public-table', message: err[0] } }]);
    const text = await runCommand('check', file);
    expect({ code: text.code, out: text.out }).toEqual({ code: 2, out: '' });
  });

  it('with several sets list every one of them', async () => {
    const older = cleanSheets(2023).map((sheet) => ({ ...sheet, name: `上年${sheet.name}` }));
    const file = await writeSheets(folder, '两年.xlsx', [
      ...changed(cleanSheets(), { '预算05表!E21': 48.29 }),
      ...older,
    ]);
    const { code, out } = await runCommand('check', file, '--format', 'json');
    const [checked] = parseCheckOutput(out).files;
    if (checked === undefined || 'error' in checked) throw new Error('not checked');
    expect(checked.sets.map(({ year }) => year).sort()).toEqual([2023, 2024]);
    expect(checked.tables).toHaveLength(26);
    expect(code).toBe(1);
    const errors = checked.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(['预算05表!E21']);
  });
});

describe('the text for people', () => {
  it('says coverage first, then the culprit with its correction, then what was not checked', async () => {
    const { out } = await runCommand('check', PLANTED);
    const parts = [
      '示例区数据中心 · 2024年 · 部门预算',
      '识别公开表 13 张',
      '检查 424 项 = 通过 413 + 未通过 11。一个数有误，常有几项通不过，只列为一处。\n不符 5 处，提示 1 处',
      '未能检查 3 项',
      '不符（5）',
      '预算05表!E21',
      '现为 48.29，应为 48.92 万元（相邻数字颠倒）',
      '提示（1）',
      '备查（1）',
      '未能检查（3 项）\n  预算06表!F8：数字以文本形式存储，没有读作数；请在窗格的备查中转换为数字，或者在 Excel、WPS 中选中（不要选编码）后点旁边的叹号，再检查（3 项）\n',
      '共 5 处不符',
    ];
    const places = parts.map((part) => out.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

it.each(['text', 'json', 'html'])('gives the same %s each time', async (format) => {
  const once = () => runCommand('check', PLANTED, CLEAN, missing, '--format', format);
  const [first, second] = [await once(), await once()];
  expect(second).toEqual(first);
  expect(first.out).not.toBe('');
});

it('gives the same tables and facts each time', async () => {
  const once = () => runCommand('tables', PLANTED, missing, '--facts', '--format', 'json');
  expect(await once()).toEqual(await once());
});

test('calls a cell without a figure blank', async () => {
  const sheets = changed(cleanSheets(), { '预算01表!D22': null });
  const { out } = await runCommand('check', await writeSheets(folder, 'blank.xlsx', sheets));
  expect(out).toContain('预算01表!D22（十七、住房保障支出）为空白，预算03表!C26');
  expect(out).not.toContain('为 0.00 万元');
});
