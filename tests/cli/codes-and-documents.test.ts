import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { budgetSheets } from '../../scripts/samples/budget-sheets';
import { readSampleBudget } from '../../scripts/samples/sample-budget';
import { onlyChecked } from './check-contract';
import { runCommand } from './run-command';
import { CLEAN, changed, cleanSheets, ofBody, writeSheets } from './sample-workbooks';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

const LIST = `科目编码,科目名称
201,一般公共服务支出
205,教育支出
208,社会保障和就业支出
210,卫生健康支出
20103,示例机构事务
20101,人大事务
`;

describe('--codes', () => {
  it('reads a list from a CSV file and says what was taken and what contradicts', async () => {
    const file = join(folder, '2024年科目.csv');
    writeFileSync(file, LIST);
    const { code, err } = await runCommand('check', CLEAN, '--codes', file, '--format', 'json');
    expect(err.join('\n')).toContain('已载入科目 6 个（用于 2024 年）');
    expect(err.join('\n')).toContain('没有载入的科目仍按内置科目表核对');
    expect(err.join('\n')).toContain(
      '20103：内置为“政府办公厅（室）及相关机构事务”，载入的（2024年科目!A6）为“示例机构事务”，2024 年按“示例机构事务”核对。',
    );
    expect(code).toBe(0);
  });

  it('reads the same in GB18030', async () => {
    const file = join(folder, '科目2024.csv');
    writeFileSync(file, Buffer.from(GB18030_LIST, 'latin1'));
    const { err } = await runCommand('tables', CLEAN, '--codes', file);
    expect(err.join('\n')).toContain('已载入科目 5 个');
  });

  it('that is no list is bad usage with the reason', async () => {
    const { code, err } = await runCommand('check', CLEAN, '--codes', CLEAN);
    expect(code).toBe(2);
    expect(err.join()).toContain('科目编码');
    const missing = await runCommand('narrate', CLEAN, '--codes', join(folder, '没有.xlsx'));
    expect(missing.code).toBe(2);
  });
});

/** 科目编码,科目名称 and five 类, each named 教育支出, as a Chinese Windows saves them. */
const GB18030_LIST = ['201', '205', '206', '207', '208']
  .map((code) => `${code},\xbd\xcc\xd3\xfd\xd6\xa7\xb3\xf6\r\n`)
  .reduce(
    (text, line) => text + line,
    '\xbf\xc6\xc4\xbf\xb1\xe0\xc2\xeb,\xbf\xc6\xc4\xbf\xc3\xfb\xb3\xc6\r\n',
  );

describe('--prior, --budget and --units', () => {
  it('that fit are read, said to have nothing to compare, and never written over', async () => {
    const prior = await writeSheets(folder, '上年.xlsx', budgetSheets(readSampleBudget(2023)));
    const { code, err, out } = await runCommand(
      'check',
      CLEAN,
      '--prior',
      prior,
      '--format',
      'json',
    );
    expect([code, err]).toEqual([0, [expect.stringContaining('没有可以比较的数')]]);
    expect(err[0]).toContain('增减写在“说明”和导出的报告中');
    const { findings, summary } = onlyChecked(out);
    // Nothing to compare leaves nothing open.
    expect([findings, summary.unresolved]).toEqual([[], 0]);
    const over = await runCommand('check', CLEAN, '--prior', prior, '-o', prior);
    expect(over.code).toBe(2);
  });

  it('that do not fit are named with the reason', async () => {
    const same = await writeSheets(folder, '同年.xlsx', cleanSheets());
    const { code, err } = await runCommand('check', CLEAN, '--prior', same);
    expect(code).toBe(0);
    expect(err.join()).toContain('不是本部门上年的公开表，没有比较');
  });

  describe('of a body that was renamed', () => {
    const former = () =>
      writeSheets(folder, '旧名.xlsx', ofBody(cleanSheets(2023), '示例区信息馆'));
    const inputsOf = (contents: unknown) => {
      const file = join(folder, '改名.json');
      writeFileSync(file, JSON.stringify(contents));
      return file;
    };
    const named = (name: string) => inputsOf({ unit: { formerNames: [name] } });

    it('are compared once --inputs says so, and how to say it stands beside the refusal', async () => {
      const prior = await former();
      const asked = await runCommand('check', CLEAN, '--prior', prior);
      expect(asked.code).toBe(0);
      expect(asked.err).toEqual([
        expect.stringContaining('“旧名.xlsx”中是“示例区信息馆” 2023 年的预算公开表，不是'),
        '如果“旧名.xlsx”是同一单位改名以前的，用 --inputs 指定一个文件，写明 {"unit": {"formerNames": ["示例区信息馆"]}}，即可核对。',
      ]);
      const check = (name: string) =>
        runCommand('check', CLEAN, '--prior', prior, '--inputs', named(name));
      expect((await check('示例区档案馆')).err).toEqual(asked.err);
      const { code, err } = await check('示例区信息馆');
      expect([code, err]).toEqual([0, [expect.stringContaining('没有可以比较的数')]]);
    });

    it('are refused where two bodies of the workbook may have been called so', async () => {
      const other = ofBody(cleanSheets(), '示例区档案馆').map((sheet) => ({
        ...sheet,
        name: `档案馆${sheet.name}`,
      }));
      const both = await writeSheets(folder, '两个单位.xlsx', [...cleanSheets(), ...other]);
      const { code, out, err } = await runCommand(
        ...['check', both, '--prior', await former(), '--inputs', named('示例区信息馆')],
      );
      expect([code, out]).toEqual([2, '']);
      expect(err).toEqual([
        '工作簿中有“示例区数据中心”、“示例区档案馆”几个单位的公开表，不能确定“旧名.xlsx”是哪一个单位改名以前的，没有检查。请把各单位的表分成几个文件。',
      ]);
    });

    it('are refused with several workbooks, without a file to compare, without a name', async () => {
      const prior = await former();
      const name = named('示例区信息馆');
      const refusal = async (...args: readonly string[]) => {
        const { code, out, err } = await runCommand('check', ...args);
        expect([code, out]).toEqual([2, '']);
        return err.join();
      };
      expect(await refusal(CLEAN, CLEAN, '--prior', prior, '--inputs', name)).toBe(
        '--inputs 中的单位曾用名只说明一个单位，请一次只检查一个文件。',
      );
      expect(await refusal(CLEAN, '--inputs', name)).toContain('要与 --prior 或 --budget 一起用');
      const none = inputsOf({ 'reason.total': '新增项目' });
      expect(await refusal(CLEAN, '--prior', prior, '--inputs', none)).toContain(
        '没有写明单位曾用名',
      );
      const missing = join(folder, '没有.json');
      expect(await refusal(CLEAN, '--prior', prior, '--inputs', missing)).toContain('找不到文件');
      expect(await refusal(CLEAN, '--inputs', none, '--format', 'jsonl')).toContain('“--inputs”');
    });
  });

  it('are never the file itself, which would prove nothing', async () => {
    const { code, err, out } = await runCommand(
      ...['check', CLEAN, '--units', CLEAN, '--format', 'json'],
    );
    expect([code, err]).toEqual([0, [expect.stringContaining('就是所检查的文件，不与自身比较')]]);
    expect(onlyChecked(out).findings).toEqual([]);
  });

  it('take one file or several up to the next option', async () => {
    const one = await writeSheets(folder, '单位一.xlsx', cleanSheets());
    const two = await writeSheets(folder, '单位二.xlsx', cleanSheets());
    const { err } = await runCommand('check', CLEAN, '--units', one, two, '--format', 'json');
    expect(err).toEqual([expect.stringContaining('列有 1 个单位，载入的是 2 个')]);
  });

  it('are compared, and their cells named with the file', async () => {
    const sheets = changed(cleanSheets(), { '预算03表!C21': 99 });
    const unit = await writeSheets(folder, '单位.xlsx', sheets);
    const { out } = await runCommand('check', CLEAN, '--units', unit, '--format', 'json');
    const { findings } = onlyChecked(out);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['D4']));
    const [finding] = findings;
    expect(finding?.cells.map(({ file }) => file)).toContain(unit);
    expect(finding?.moneyUnit).toBe('万元');
  });

  it('of a 单位 that the 部门 does not list are not compared, which every report says', async () => {
    const foreign = cleanSheets().map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) => ({
          ...cell,
          value:
            typeof cell.value === 'string'
              ? cell.value.replaceAll('示例区数据中心', '示例区档案馆')
              : cell.value,
        })),
      ),
    }));
    const wrong = changed(foreign, { '预算03表!C21': 99 });
    const unit = await writeSheets(folder, '外单位.xlsx', wrong);
    const said = '“外单位.xlsx”是“示例区档案馆”的公开表，部门表列出的单位中没有它，没有比较';
    const { code, err, out } = await runCommand(
      ...['check', CLEAN, '--units', unit, '--format', 'json'],
    );
    expect([code, err]).toEqual([0, [expect.stringContaining(said)]]);
    const { findings, outcomes, summary } = onlyChecked(out);
    expect(findings).toEqual([]);
    expect(summary.unresolved).toBe(1);
    const [outcome] = outcomes.filter(({ outcome: kind }) => kind === 'missing-data');
    expect(outcome).toMatchObject({ rule: 'D4', reason: said });
    const text = await runCommand('check', CLEAN, '--units', unit);
    expect(text.out).toMatch(new RegExp(`未能检查（1 项）\\n\\s*${said}`));
    const html = await runCommand('check', CLEAN, '--units', unit, '--format', 'html');
    expect(html.out).toContain(said);
  });

  it('without a file are bad usage', async () => {
    for (const option of ['--prior', '--budget', '--units', '--codes']) {
      expect((await runCommand('check', CLEAN, option)).code).toBe(2);
    }
    expect((await runCommand('check', CLEAN, '--budget', '没有.xlsx')).code).toBe(2);
  });
});
