import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failures, parseCheckOutput } from './check-contract';
import { runCommand } from './run-command';
import { CLEAN, changed, cleanSheets, writeSheets } from './sample-workbooks';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

/** Writes the file of --assume and gives its path. */
function assume(content: unknown): string {
  const file = join(folder, '更正.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const tables = (...items: readonly object[]) => assume({ tables: items });

async function checked(...args: readonly string[]) {
  const result = await runCommand('check', ...args, '--format', 'json');
  const [file] = parseCheckOutput(result.out).files;
  if (file === undefined || 'error' in file) throw new Error('not checked');
  return { ...file, code: result.code, err: result.err };
}

describe('what --assume says', () => {
  it('goes over what is recognised, in check', async () => {
    const file = tables(
      { sheet: '预算03表', kind: '不是公开表' },
      { sheet: '预算05表', year: 2025, unit: '元' },
    );
    const result = await checked(CLEAN, '--assume', file);
    expect(result.unrecognised).toEqual([{ sheet: '预算03表', nonTable: true }]);
    expect(result.tables).toHaveLength(12);
    expect(result.sets.map(({ year }) => year)).toEqual([2024, 2025]);
    const [table] = result.tables.filter(({ sheet }) => sheet === '预算05表');
    expect(table).toMatchObject({ moneyUnit: '元', year: 2025 });
  });

  it('names the kind of a sheet whose title says nothing', async () => {
    const sheets = changed(cleanSheets(), { '预算03表!A2': '2024年支出安排' });
    const workbook = await writeSheets(folder, '改题.xlsx', sheets);
    expect((await checked(workbook)).tables).toHaveLength(12);
    const file = tables({ sheet: '预算03表', kind: '部门支出总表' });
    const result = await checked(workbook, '--assume', file);
    const [table] = result.tables.filter(({ sheet }) => sheet === '预算03表');
    expect(table).toMatchObject({ kind: '部门支出总表', title: '2024年支出安排', year: 2024 });
    expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result.unrecognised).toEqual([]);
  });

  it('says which columns are which, where the headings are strange', async () => {
    const sheets = changed(cleanSheets(), {
      '预算03表!A4': '码',
      '预算03表!B4': '名目',
      '预算03表!C4': '全年总数',
      '预算03表!D4': '养人的钱',
      '预算03表!E4': '办事的钱',
      '预算03表!D9': 459.95,
    });
    const workbook = await writeSheets(folder, '怪表头.xlsx', sheets);
    const kind = '部门支出总表';
    const plain = await checked(workbook, '--assume', tables({ sheet: '预算03表', kind }));
    expect(plain.unrecognised).toHaveLength(1);
    const columns = [
      { column: 'A', printed: '码', heading: '科目编码' },
      { column: 'B', printed: '名目', heading: '科目名称' },
      { column: 'C', printed: '全年总数', heading: '合计' },
      { column: 'D', printed: '养人的钱', heading: '基本支出' },
      { column: 'E', printed: '办事的钱', heading: '项目支出' },
    ];
    const said = tables({ sheet: '预算03表', kind, columns });
    const { unrecognised, findings } = await checked(workbook, '--assume', said);
    expect(unrecognised).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { sheet: '预算03表', cell: 'D9' },
    ]);
  });

  it('refuses a kind that the sheet does not read as', async () => {
    const file = tables({ sheet: '预算03表', kind: '部门收支总表' });
    const { unrecognised } = await checked(CLEAN, '--assume', file);
    expect(unrecognised).toMatchObject([
      {
        sheet: '预算03表',
        reason: expect.stringMatching(/^由用户指定为《部门收支总表》，但/) as string,
      },
    ]);
  });

  it('is followed by tables and narrate', async () => {
    const file = tables({ sheet: '预算05表', title: 'A2', kind: '不是公开表' });
    const listed = await runCommand('tables', CLEAN, '--assume', file);
    expect(listed.out).toContain('预算05表　不是公开表');
    const narrated = (...more: readonly string[]) =>
      runCommand('narrate', CLEAN, '--format', 'json', ...more);
    const [plain, assumed] = [await narrated(), await narrated('--assume', file)];
    expect([plain.code, assumed.code]).toEqual([0, 0]);
    expect(assumed.out).not.toBe(plain.out);
    const year = tables({ sheet: '预算03表', year: 2023 });
    const { out } = await runCommand('tables', CLEAN, '--assume', year, '--format', 'json');
    expect(out).toContain('年度：2023（由用户指定）');
  });

  it('may be that 涉密 content is left out', async () => {
    const sheets = cleanSheets().filter(({ name }) => name !== '预算03表');
    const workbook = await writeSheets(folder, '涉密.xlsx', sheets);
    const rules = async (...more: readonly string[]) =>
      (await checked(workbook, ...more)).findings.map(({ rule }) => rule);
    expect(await rules()).toContain('E7');
    expect(await rules('--assume', assume({ confidentialOmitted: true }))).not.toContain('E7');
  });

  it('may be nothing', async () => {
    const { code, tables: found } = await checked(CLEAN, '--assume', assume({}));
    expect([code, found.length]).toEqual([0, 13]);
  });

  it('holds for the workbooks that have the sheet', async () => {
    const other = join(folder, '另一册.xlsx');
    copyFileSync(await writeSheets(folder, '少表.xlsx', cleanSheets().slice(0, 4)), other);
    const file = tables({ sheet: '预算05表', unit: '元' });
    const { code, err } = await runCommand('check', other, CLEAN, '--assume', file);
    expect(err).toEqual([
      expect.stringMatching(/^共 2 个文件：/),
      expect.stringMatching(/^示例区数据中心2024年预算有 2 个文件（另一册.xlsx、/),
    ]);
    expect(code).not.toBe(2);
  });
});

describe('what does not fit is refused in one Chinese line, with exit code 2', () => {
  const item = { sheet: '预算05表', unit: '元' };
  it.each<[string, unknown, string]>([
    ['not JSON', '{"tables": [', '不是有效的 JSON'],
    ['no object', [], '应是一个对象'],
    ['no list', { tables: {} }, '列表'],
    ['no switch', { confidentialOmitted: '是' }, 'true 或 false'],
    ['an unknown field', { tabels: [] }, '是不是“tables”'],
    ['an unknown field of a table', { tables: [{ ...item, yaer: 2024 }] }, '是不是“year”'],
    ['no sheet', { tables: [{ unit: '元' }] }, 'sheet 要写明'],
    ['nothing said', { tables: [{ sheet: '预算05表' }] }, '至少要写一栏'],
    ['an unknown kind', { tables: [{ ...item, kind: '部门支出总标' }] }, '是不是“部门支出总表”'],
    ['a bad year', { tables: [{ ...item, year: 224 }] }, '“224”不是年度'],
    ['a year as text', { tables: [{ ...item, year: '今年' }] }, '“今年”不是年度'],
    ['a bad stage', { tables: [{ ...item, stage: '决算表' }] }, '预算、决算'],
    ['a bad unit', { tables: [{ ...item, unit: '美元' }] }, '元、千元、万元'],
    ['a bad address', { tables: [{ ...item, title: '第一行' }] }, '“第一行”不是单元格地址'],
    ['no entity', { tables: [{ ...item, entity: ' ' }] }, '应是单位名称'],
    [
      'a kind of the other document',
      { tables: [{ ...item, kind: '部门支出总表', stage: '决算' }] },
      '《部门支出总表》不属于决算',
    ],
    [
      'a table that is none, with a unit',
      { tables: [{ ...item, kind: '不是公开表' }] },
      '不能再写',
    ],
    [
      'columns without a kind',
      { tables: [{ ...item, columns: [{ column: 'C', printed: '数', heading: '合计' }] }] },
      '要用 kind 写明',
    ],
    [
      'a column that is none',
      {
        tables: [
          {
            ...item,
            kind: '部门支出总表',
            columns: [{ column: '3', printed: '', heading: '合计' }],
          },
        ],
      },
      'columns 应是一个列表',
    ],
    [
      'a heading that the form has not',
      {
        tables: [
          {
            ...item,
            kind: '部门支出总表',
            columns: [{ column: 'C', printed: '', heading: '总数' }],
          },
        ],
      },
      'heading“总数”不可用',
    ],
    [
      'columns of a form',
      {
        tables: [
          {
            ...item,
            kind: '部门整体支出绩效目标表',
            columns: [{ column: 'C', printed: '', heading: '合计' }],
          },
        ],
      },
      '不能指定 columns',
    ],
    ['the same table twice', { tables: [item, item] }, '写了两次'],
    ['an unknown sheet', { tables: [{ ...item, sheet: '预算5表' }] }, '是不是“预算05表”'],
    ['a title in an empty cell', { tables: [{ ...item, title: 'Z9' }] }, '预算05表!Z9 没有文字'],
  ])('%s', async (_, content, named) => {
    const file = assume(content);
    for (const command of ['check', 'narrate', 'tables']) {
      const { code, out, err } = await runCommand(command, CLEAN, '--assume', file);
      expect({ command, code, out, lines: err.length }).toEqual({
        command,
        code: 2,
        out: '',
        lines: 1,
      });
      expect(err[0]).toContain(named);
    }
  });

  it('a file that is not there', async () => {
    const file = join(folder, '没有.json');
    const { code, err } = await runCommand('check', CLEAN, '--assume', file);
    expect({ code, lines: err.length }).toEqual({ code: 2, lines: 1 });
    expect(err[0]).toContain(file);
  });

  it('the file is never written over', async () => {
    const file = tables(item);
    const before = readFileSync(file, 'utf8');
    const { code } = await runCommand('check', CLEAN, '--assume', file, '-o', file);
    expect(code).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('a workbook that cannot be read is named for that alone', async () => {
    const missing = join(folder, '没有.xlsx');
    const { out, err } = await runCommand(
      'check',
      missing,
      '--assume',
      tables(item),
      '--format=json',
    );
    expect(err).toEqual([expect.stringContaining(missing)]);
    expect(failures(out)).toHaveLength(1);
  });
});
