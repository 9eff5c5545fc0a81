import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { readXlsx } from 'hucre/xlsx';
import { amountFigure } from '../../src/session/report/finding-figures';
import type { CellValue } from '../../src/grid/cell-value';
import type { Grid } from '../../src/grid/grid';
import { readWorkbookFile } from '../../src/workbook/file/read-workbook-file';
import { runCommand } from './run-command';
import { CLEAN, PLANTED, changed, cleanSheets, ofBody, writeSheets } from './sample-workbooks';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const validator = join(__dirname, '../../node_modules/.bin/ooxml-validator');

async function reportOn(name: string, ...files: readonly string[]): Promise<string> {
  const output = join(folder, name);
  await runCommand('check', ...files, '--format', 'xlsx', '-o', output);
  return output;
}

async function gridsOf(file: string): Promise<readonly Grid[]> {
  const read = await readWorkbookFile(readFileSync(file));
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** The rows of a sheet, numbers as shown. */
async function rowsOf(file: string, sheet: string): Promise<readonly (readonly string[])[]> {
  const grid = (await gridsOf(file)).find(({ name }) => name === sheet);
  if (grid === undefined) throw new Error(`there is no ${sheet}`);
  return grid.rows.map((row) => row.map(({ value }) => shown(value)));
}

function shown(value: CellValue): string {
  if (value.kind === 'number') return value.shown;
  return value.kind === 'text' ? value.text : '';
}

describe('the workbook report', () => {
  it('is a workbook that Excel opens', async () => {
    const broken = join(folder, '坏文件.xlsx');
    writeFileSync(broken, '');
    const file = await reportOn('valid.xlsx', CLEAN, PLANTED, broken);
    const { stdout } = await promisify(execFile)(validator, [file]);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
  });

  it('begins with a cover, and goes on with lists whose header stays in view', async () => {
    const file = await reportOn('sheets.xlsx', PLANTED);
    const { sheets } = await readXlsx(readFileSync(file), { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual(['封面', '问题清单', '未能检查']);
    for (const sheet of sheets.slice(1)) {
      expect(sheet.freezePane).toEqual({ rows: 2 });
      expect(sheet.pageSetup?.printTitlesRow).toBe('$2:$2');
      expect(sheet.cells?.get('1,0')?.style).toMatchObject({ font: { bold: true } });
      expect(sheet.columns?.every(({ width }) => (width ?? 0) >= 6)).toBe(true);
    }
  });

  it('is printed on A4 landscape, as wide as the page, pages counted', async () => {
    const file = await reportOn('printed.xlsx', PLANTED);
    const { sheets } = await readXlsx(readFileSync(file), { readStyles: true });
    for (const { pageSetup, headerFooter } of sheets) {
      expect(pageSetup).toMatchObject({
        paperSize: 'a4',
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
      });
      expect(headerFooter?.oddFooter).toBe('&C第&P页 共&N页');
    }
  });

  it('says on its cover what was checked, what it came to, and who signs', async () => {
    const rows = await rowsOf(await reportOn('cover.xlsx', PLANTED), '封面');
    const at = (name: string) => rows.find(([first]) => first === name)?.[1];
    expect(rows[0]?.[0]).toBe('公开表检查报告');
    expect(at('文件')).toBe('示例区数据中心-2024年部门预算-含错误.xlsx');
    expect(at('编制单位')).toBe('示例区数据中心 · 2024年 · 部门预算');
    expect(at('检查范围')).toBe(
      '识别公开表 13 张。检查 424 项 = 通过 413 + 未通过 11。一个数有误，常有几项通不过，只列为一处。未能检查 3 项。',
    );
    expect(at('检查结果')).toBe('不符 5 处，提示 1 处，备查 1 处，尾差 0 处');
    expect(at('结论')).toMatch(/^共 5 处不符/);
    expect(rows.find(([sheet]) => sheet === '预算07表')?.slice(1, 5)).toEqual([
      '一般公共预算基本支出表',
      '万元',
      '2',
      '0',
    ]);
    expect(rows.some(([first]) => /^编制人：.*复核人：.*日期：/.test(first ?? ''))).toBe(true);
  });

  it('counts on its cover what is found about no table apart from the tables', async () => {
    const sheets = cleanSheets().filter(({ name }) => name !== '预算08表');
    const lacking = await writeSheets(folder, '缺表.xlsx', sheets);
    const rows = await rowsOf(await reportOn('lacking-cover.xlsx', lacking), '封面');
    const countsOf = (name: string) => rows.find(([first]) => first === name)?.slice(3, 5);
    expect(countsOf('预算01表')).toEqual(['0', '0']);
    expect(countsOf('整套公开表')).toEqual(['0', '1']);
    const whole = await rowsOf(await reportOn('whole-cover.xlsx', CLEAN), '封面');
    expect(whole.some(([first]) => first === '整套公开表')).toBe(false);
  });

  it('sets the main figures beside those of the year before, numbers as numbers', async () => {
    const prior = await writeSheets(folder, '上年.xlsx', cleanSheets(2023));
    const output = join(folder, 'years.xlsx');
    await runCommand('check', CLEAN, '--prior', prior, '--format', 'xlsx', '-o', output);
    const [title, header = [], ...rows] = await rowsOf(output, '上年对照');
    expect(title?.[0]).toBe('示例区数据中心 2024 年部门预算与上年对照');
    expect(header.join(' ')).toBe('类别 项目 本年数 单元格 上年数 单元格 增减额 增减 % 单位');
    const line = (section: string, name: string) =>
      rows.find(([one, other]) => one === section && other === name)?.slice(2);
    expect(line('收入', '收入总计')).toEqual([
      ...['1,670.35', '预算01表!B33', '1,555.39', '预算01表!B33', '114.96', '7.39%', '万元'],
    ]);
    expect(line('一般公共预算', '2210202 提租补贴')).toEqual([
      ...['无此行', '', '3.24', '预算05表!C27', '', '', '万元'],
    ]);
    expect(line('“三公”经费', '公务接待费')?.slice(4, 6)).toEqual(['-0.13', '-23.64%']);
    expect(rows.flat()).toContain(
      '本年数：2024 年部门预算；上年数：2023 年部门预算（上年.xlsx）。',
    );
    expect((await gridsOf(await reportOn('alone.xlsx', CLEAN))).map(({ name }) => name)).toEqual([
      '封面',
    ]);
  });

  it('names the file of each line where there are several', async () => {
    const prior = await writeSheets(folder, '去年.xlsx', cleanSheets(2023));
    const output = join(folder, 'years-of-two.xlsx');
    const files = [CLEAN, PLANTED, '--prior', prior, '--format', 'xlsx', '-o', output];
    await runCommand('check', ...files);
    const [, header = [], ...rows] = await rowsOf(output, '上年对照');
    expect(header.slice(0, 4)).toEqual(['文件', '编制单位', '类别', '项目']);
    const named = new Set(rows.flatMap(([file, , section]) => (section === '收入' ? [file] : [])));
    expect(named.size).toBe(2);
  });

  it('begins with an overview of several files, with the reason where there are no figures', async () => {
    const missing = join(folder, '没有.xlsx');
    const file = await reportOn('summary.xlsx', CLEAN, missing, PLANTED);
    const [, header = [], planted = [], failed = [], clean = [], blank = [], ...rest] =
      await rowsOf(file, '总览');
    expect(header.join(' ')).toBe(
      '文件 单位 年度 识别 检查 通过 未通过（项） 不符 提示 尾差 未能检查 结论',
    );
    const { sheets } = await readXlsx(readFileSync(file), { readStyles: true });
    const widths = sheets[0]?.columns?.map(({ width }) => width ?? 0) ?? [];
    // Two columns for a Chinese character.
    expect(header.filter((name, at) => (widths[at] ?? 0) <= name.length * 2)).toEqual([]);
    expect(clean.slice(1, 4)).toEqual(['示例区数据中心', '2024年预算', '13/13']);
    expect(clean.slice(6)).toEqual(['0', '0', '0', '0', '0', '未发现不符。']);
    expect(clean[4]).toBe(clean[5]);
    // Both lie in folders of their own, of which the report tells only where they part.
    expect(
      [CLEAN, missing].map((path, at) => path.endsWith([clean, failed][at]?.[0] ?? '-')),
    ).toEqual([true, true]);
    expect(clean[0]).not.toBe(CLEAN);
    expect(failed.slice(1, -1).join('')).toBe('');
    expect(failed.at(-1)).toBe('没有检查：找不到文件，请检查文件名和所在的文件夹。');
    expect(planted.slice(4, 11)).toEqual(['424', '413', '11', '5', '1', '0', '3']);
    expect(blank.join('')).toBe('');
    expect(rest[0]?.[0]).toBe('共 3 个文件：有不符 1 个，没有检查 1 个，未发现不符 1 个。');
    expect(rest[1]?.[0]).toBe(
      `示例区数据中心2024年预算有 2 个文件（${basename(PLANTED)}、${basename(CLEAN)}），请确认以哪个为准。`,
    );
    expect(rest[2]?.[0]).toBe('一个数有误，常有几项通不过，只列为一处。');
    expect(rest[3]?.[0]).toContain('“尾差”是');
    expect(rest[4]?.[0]).toContain('复核人：');
  });

  it('lists findings by number, 不符 first, with the value that stands and the one that should', async () => {
    const file = await reportOn('findings.xlsx', CLEAN, PLANTED);
    const [, header = [], ...rows] = await rowsOf(file, '问题清单');
    expect(header.join(' ')).toBe(
      '文件 编制单位 序号 级别 工作表 单元格 说明 现为 建议值 单位 规则和依据 处理情况',
    );
    expect(rows.map((row) => row[2])).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(new Set(rows.map((row) => row[1]))).toEqual(new Set(['示例区数据中心']));
    expect(rows.map((row) => row.slice(3, 5).join(' '))).toEqual([
      '不符 预算01表',
      '不符 预算05表',
      '不符 预算07表',
      '不符 预算07表',
      '不符 预算11表',
      '提示 预算08表',
      '备查 预算06表',
    ]);
    const at = (place: string) => rows.find((row) => `${row[4] ?? ''}!${row[5] ?? ''}` === place);
    expect(at('预算05表!E21')?.slice(7, 10)).toEqual(['48.29', '48.92', '万元']);
    expect(at('预算11表!D6')?.slice(7, 10)).toEqual(['1,016.18', '1,034.78', '万元']);
    expect(at('预算07表!B31')?.slice(7, 10)).toEqual(['委托业务费', '劳务费', '']);
    expect(at('预算08表!A2')?.slice(7, 10)).toEqual(['2023 年', '2024 年', '']);
    expect(at('预算06表!F8')?.slice(7, 10)).toEqual(['79.63', '', '']);
    expect(at('预算05表!E21')?.[10]).toMatch(/^C2 收入、支出各表：行列合计\n/);
    expect(at('预算08表!A2')?.[10]).toMatch(/\n地方预决算公开操作规程（财预〔2016〕143号）$/);
  });

  it('names beside each finding the body whose tables it is in', async () => {
    const wrong = changed(cleanSheets(), { '预算05表!E21': 48.29 });
    const archive = ofBody(wrong, '示例区档案馆').map((sheet) => ({
      ...sheet,
      name: `馆${sheet.name}`,
    }));
    const both = await writeSheets(folder, '两家.xlsx', [...wrong, ...archive]);
    const rows = await rowsOf(await reportOn('bodies.xlsx', CLEAN, both), '问题清单');
    const told = rows.slice(2).map((row) => `${row[1] ?? ''} ${row[4] ?? ''}!${row[5] ?? ''}`);
    expect(told).toContain('示例区数据中心 预算05表!E21');
    expect(told).toContain('示例区档案馆 馆预算05表!E21');
  });

  it('has no column for the file where there is only one', async () => {
    const [, header = []] = await rowsOf(await reportOn('single.xlsx', PLANTED), '问题清单');
    expect(header[0]).toBe('序号');
  });

  it('has no page for a list with nothing in it', async () => {
    const names = (await gridsOf(await reportOn('none.xlsx', CLEAN))).map(({ name }) => name);
    expect(names).toContain('封面');
    expect(names).not.toContain('问题清单');
  });

  it('writes amounts as numbers, and text that was stored as text as text', async () => {
    const grids = await gridsOf(await reportOn('numbers.xlsx', PLANTED));
    const rows = grids.find(({ name }) => name === '问题清单')?.rows ?? [];
    const row = (place: string) =>
      rows.find(
        (cells) =>
          cells
            .slice(2, 4)
            .map(({ value }) => shown(value))
            .join('!') === place,
      );
    expect(row('预算11表!D6')?.[5]?.value).toMatchObject({
      kind: 'number',
      number: 1016.18,
      general: false,
    });
    expect(row('预算06表!F8')?.[5]?.value).toEqual({ kind: 'text', text: '79.63' });
  });

  it('proposes nothing where the relations cannot decide, and lists 尾差 apart', async () => {
    const first = (value: number) => changed(cleanSheets(), { '预算01表!D6': value }).slice(0, 1);
    const open = await writeSheets(folder, 'open.xlsx', first(1476.77));
    const rounding = await writeSheets(folder, 'rounding.xlsx', first(1475.78));
    const report = await reportOn('open-report.xlsx', open, rounding);
    const rows = await rowsOf(report, '问题清单');
    const undecided = rows.find(([file, , , level]) => file === 'open.xlsx' && level === '不符');
    expect(undecided?.[6]).toContain('不能确定');
    expect(undecided?.[5]).toMatch(/^D\d+、D\d+/);
    expect(undecided?.[7]).toBe('');
    expect(undecided?.[8]).toBe('');
    const tail = (await rowsOf(report, '尾差')).find(([file]) => file === 'rounding.xlsx');
    expect(tail?.slice(2, 6).join('|')).toMatch(/^预算01表\|D31\|.*1,670.35.*\|C1 /);
  });

  it('numbers 尾差 by themselves', async () => {
    const both = changed(cleanSheets(), { '预算01表!D6': 1475.78, '预算05表!E21': 48.29 });
    const report = await reportOn('both-report.xlsx', await writeSheets(folder, 'both.xlsx', both));
    const numbers = async (list: string) =>
      (await rowsOf(report, list)).slice(2).map(([number]) => number);
    expect((await numbers('问题清单'))[0]).toBe('1');
    expect((await numbers('尾差'))[0]).toBe('1');
  });

  it('says in 未能检查 what was left out and why', async () => {
    const file = await reportOn('unchecked.xlsx', PLANTED);
    const [, header = [], ...rows] = await rowsOf(file, '未能检查');
    expect(header.join(' ')).toBe('类别 规则 工作表 单元格 原因');
    expect(rows.map((row) => row.slice(0, 4).join(' '))).toEqual(['未能检查 C2、E5 预算06表 F8']);
    expect(rows[0]?.[4]).toBe(
      '数字以文本形式存储，没有读作数；请在窗格的备查中转换为数字，或者在 Excel、WPS 中选中（不要选编码）后点旁边的叹号，再检查（3 项）',
    );
  });

  it('names in 未能检查 the sheets that were not taken for a public table', async () => {
    const draft = { name: '测算', rows: [[{ value: '甲' }, { value: '乙' }], [{ value: 1 }]] };
    const file = await writeSheets(folder, 'draft.xlsx', [draft, ...cleanSheets()]);
    const [, , ...rows] = await rowsOf(await reportOn('draft-report.xlsx', file), '未能检查');
    expect(rows).toEqual([['其他工作表', '', '测算', '', '没有当作公开表，不作检查']]);
    const { out } = await runCommand('check', file);
    expect(out).toContain('其他工作表（1），没有当作公开表\n  测算\n');
  });

  it('makes rows as high as their longest text', async () => {
    const { sheets } = await readXlsx(readFileSync(await reportOn('high.xlsx', PLANTED)), {
      readStyles: true,
    });
    const heights = sheets[1]?.rowDefs;
    expect(heights?.get(3)?.height).toBeGreaterThan(40);
    expect(heights?.get(3)?.height).toBeGreaterThan(heights?.get(4)?.height ?? Infinity);
  });

  it('never writes a formula, whatever a file holds', async () => {
    const sheets = changed(cleanSheets(), { '预算06表!F8': '=HYPERLINK("x")' });
    const file = await reportOn('formula.xlsx', await writeSheets(folder, '=1+1.xlsx', sheets));
    const grids = await gridsOf(file);
    const cells = grids.flatMap(({ rows }) => rows.flat());
    expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
    expect(cells.some(({ value }) => shown(value).includes('=HYPERLINK("x")'))).toBe(true);
  });

  it('is the same, byte for byte, each time', async () => {
    const [first, second] = [await reportOn('a.xlsx', PLANTED), await reportOn('b.xlsx', PLANTED)];
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
  });
});

describe('an amount in the workbook report', () => {
  it.each([
    [2652.67e8, '万元', 2, { value: 2652.67, format: '#,##0.00' }],
    [-2652.67e8, '万元', 2, { value: -2652.67, format: '#,##0.00' }],
    [500000000, '元', 0, { value: 50000, format: '#,##0.00' }],
    [1234560000, '万元', 6, { value: 12.3456, format: '#,##0.000000' }],
    // Sixteen digits are more than a spreadsheet keeps.
    [9007199254740991, '万元', 2, { value: '90,071,992.54740991', format: null }],
  ] as const)('%s in %s with %s places', (amount, unit, places, figure) => {
    expect(amountFigure(amount, { unit, places })).toEqual(figure);
  });
});
