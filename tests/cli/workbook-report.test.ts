import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readXlsx } from 'hucre/xlsx';
import { amountFigure } from '../../src/cli/report/finding-figures';
import type { CellValue } from '../../src/grid/cell-value';
import type { Grid } from '../../src/grid/grid';
import { readWorkbookFile } from '../../src/workbook/file/read-workbook-file';
import { runCommand } from './run-command';
import { CLEAN, PLANTED, changed, cleanSheets, writeSheets } from './sample-workbooks';
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
  }, 60_000);

  it('has its three sheets, each with a header that stays in view', async () => {
    const file = await reportOn('sheets.xlsx', PLANTED);
    const { sheets } = await readXlsx(readFileSync(file), { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual(['汇总', '问题清单', '未能检查']);
    for (const sheet of sheets) {
      expect(sheet.freezePane).toEqual({ rows: 1 });
      expect(sheet.cells?.get('0,0')?.style).toMatchObject({ font: { bold: true } });
      expect(sheet.columns?.every(({ width }) => (width ?? 0) >= 6)).toBe(true);
    }
  });

  it('has a row for each file in 汇总, with the reason where there are no figures', async () => {
    const missing = join(folder, '没有.xlsx');
    const file = await reportOn('summary.xlsx', CLEAN, missing, PLANTED);
    const [header = [], clean = [], failed = [], planted = [], ...more] = await rowsOf(
      file,
      '汇总',
    );
    expect(header.join(' ')).toBe('文件 单位 年度 识别 检查 通过 不符 提示 尾差 未能检查 结论');
    expect(clean.slice(0, 4)).toEqual([CLEAN, '示例区数据中心', '2024年预算', '13']);
    expect(clean.slice(6)).toEqual(['0', '0', '0', '0', '未发现不符。']);
    expect(clean[4]).toBe(clean[5]);
    expect(failed[0]).toBe(missing);
    expect(failed.slice(1, -1).join('')).toBe('');
    expect(failed.at(-1)).toBe('找不到文件，请检查文件名和所在的文件夹。');
    expect(planted.slice(6, 10)).toEqual(['5', '1', '0', '3']);
    expect(more).toEqual([]);
  });

  it('lists findings with the value that stands and the one that should', async () => {
    const file = await reportOn('findings.xlsx', CLEAN, PLANTED);
    const [header = [], ...rows] = await rowsOf(file, '问题清单');
    expect(header.join(' ')).toBe('文件 序号 级别 工作表 单元格 说明 现为 建议值 单位 规则 依据');
    expect(rows.map((row) => row[1])).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(rows.map((row) => row[2]).join(' ')).toBe('不符 不符 不符 不符 不符 提示 备查');
    const at = (place: string) => rows.find((row) => `${row[3] ?? ''}!${row[4] ?? ''}` === place);
    expect(at('预算05表!E21')?.slice(6, 9)).toEqual(['48.29', '48.92', '万元']);
    expect(at('预算11表!D6')?.slice(6, 9)).toEqual(['1,016.18', '1,034.78', '万元']);
    expect(at('预算07表!B31')?.slice(6, 9)).toEqual(['委托业务费', '劳务费', '']);
    expect(at('预算08表!A2')?.slice(6, 9)).toEqual(['2023 年', '2024 年', '']);
    expect(at('预算06表!F8')?.slice(6, 9)).toEqual(['79.63', '', '']);
    expect(at('预算05表!E21')?.[9]).toBe('C2 收入、支出各表：行列合计');
    expect(at('预算08表!A2')?.[10]).toBe('地方预决算公开操作规程（财预〔2016〕143号）');
  });

  it('writes amounts as numbers, and text that was stored as text as text', async () => {
    const grids = await gridsOf(await reportOn('numbers.xlsx', PLANTED));
    const rows = grids.find(({ name }) => name === '问题清单')?.rows ?? [];
    const row = (place: string) =>
      rows.find(
        (cells) =>
          cells
            .slice(3, 5)
            .map(({ value }) => shown(value))
            .join('!') === place,
      );
    expect(row('预算11表!D6')?.[6]?.value).toMatchObject({
      kind: 'number',
      number: 1016.18,
      general: false,
    });
    expect(row('预算06表!F8')?.[6]?.value).toEqual({ kind: 'text', text: '79.63' });
  });

  it('proposes nothing where the relations cannot decide, and lists 尾差 under its own level', async () => {
    const first = (value: number) => changed(cleanSheets(), { '预算01表!D6': value }).slice(0, 1);
    const open = await writeSheets(folder, 'open.xlsx', first(1476.77));
    const rounding = await writeSheets(folder, 'rounding.xlsx', first(1475.78));
    const rows = await rowsOf(await reportOn('open-report.xlsx', open, rounding), '问题清单');
    const undecided = rows.find(([file, , level]) => file === open && level === '不符');
    expect(undecided?.[5]).toContain('不能确定');
    expect(undecided?.[6]).not.toBe('');
    expect(undecided?.[7]).toBe('');
    const tail = rows.find(([file, , level]) => file === rounding && level === '尾差');
    expect(tail?.slice(3, 9).join('|')).toMatch(/^预算01表\|D31\|.*\|1,670.35\|\|万元$/);
  });

  it('says in 未能检查 what was left out and why', async () => {
    const file = await reportOn('unchecked.xlsx', PLANTED);
    const [header = [], ...rows] = await rowsOf(file, '未能检查');
    expect(header.join(' ')).toBe('文件 类别 规则 工作表 单元格 原因');
    expect(rows.map((row) => row.slice(1, 5).join(' '))).toEqual([
      '未能检查 C2 预算06表 F7',
      '未能检查 C2 预算06表 D8',
      '未能检查 E5 预算06表 F8',
    ]);
    expect(rows[0]?.[5]).toContain('79.63');
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
