import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CLEAN, cleanSheets, ofBody, writeSheets } from './sample-workbooks';
import { runCommand } from './run-command';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

/** Both years of the sample in one workbook. */
async function bothYears(): Promise<string> {
  const sheets = [2023, 2024].flatMap((year) =>
    cleanSheets(year).map((sheet) => ({ ...sheet, name: `${year}${sheet.name}` })),
  );
  return writeSheets(folder, '两年.xlsx', sheets);
}

describe('narrate', () => {
  it('writes the neutral form and proposes the one made for this layout', async () => {
    const { code, out, err } = await runCommand('narrate', CLEAN);
    expect(code).toBe(0);
    expect(out).toContain(
      '示例区数据中心2024年部门预算情况说明\n\n目录\n第一部分 示例区数据中心概况',
    );
    expect(err).toEqual([
      '这套公开表的版式与“部门预算（预算01–13表）”相同，可加 --profile jianghan-2024 按那种式样写。',
    ]);
    const chosen = await runCommand('narrate', CLEAN, '--profile', 'jianghan-2024');
    expect(chosen.out).toContain('第二部分 预算情况说明');
    expect(chosen.err.join()).not.toContain('--profile');
  });

  it('takes the later of two years, compares it with the other and says so', async () => {
    const { out, err } = await runCommand('narrate', await bothYears());
    expect(out).toContain('2024年收支总预算1670.35万元，比2023年预算增加114.96万元，增长7.39%');
    expect(out).toContain('工作簿中有 2 套公开表，说明按“示例区数据中心”2024年预算这一套生成');
    expect(err.join('\n')).toContain('--set "示例区数据中心 2023 预算"');
  });

  it('writes the set that is asked for, and asks back where that is none', async () => {
    const file = await bothYears();
    const earlier = await runCommand('narrate', file, '--set', '2023 预算');
    expect(earlier.out).toContain('2023年收支总预算1555.39万元。');
    expect(earlier.out).not.toContain('2 套公开表');
    const unclear = await runCommand('narrate', file, '--set', '示例区');
    expect(unclear.code).toBe(2);
    expect(unclear.err).toEqual([
      '“示例区”不能确定是哪一套公开表，工作簿中有：示例区数据中心 2024 预算；示例区数据中心 2023 预算。',
    ]);
  });

  it('takes settings from the inputs', async () => {
    const file = join(folder, '说明.json');
    const settings = { listOrder: 'descending', zeroPolicy: 'omit', percentPlaces: 0 };
    await writeFile(file, JSON.stringify({ settings, 'settings.baseTerm': '年' }));
    const { code, out, err } = await runCommand('narrate', await bothYears(), '--inputs', file);
    expect(code).toBe(0);
    expect(err.join()).not.toContain('settings');
    expect(out).toContain('2024年收支总预算1670.35万元，比2023年增加114.96万元，增长7%');
    expect(out).not.toContain('因公出国（境）费0万元');
    const projects = [...out.matchAll(/^\d+\..+?([\d.]+)万元，主要用于/gm)].map(([, one]) =>
      Number(one),
    );
    expect(projects.length).toBeGreaterThan(2);
    expect(projects).toEqual(projects.slice().sort((a, b) => b - a));
  });

  it('says what deserves a look once: behind the printed text, or beside the file it wrote', async () => {
    const nameless = await writeSheets(folder, '无名上年.xlsx', ofBody(cleanSheets(2023), ''));
    const notice = '上年工作簿没有写明单位，请确认它是本单位的';
    const printed = await runCommand('narrate', CLEAN, '--prior', nameless);
    expect(printed.out.split(notice)).toHaveLength(2);
    expect(printed.err.join()).not.toContain(notice);
    const file = join(folder, '说明.docx');
    const written = await runCommand('narrate', CLEAN, '--prior', nameless, '-o', file);
    expect(written.err).toContain(notice);
    const json = await runCommand('narrate', CLEAN, '--prior', nameless, '--format', 'json');
    expect(json.err).toContain(notice);
  });

  it('names what a setting may be', async () => {
    const file = join(folder, '有误.json');
    await writeFile(file, JSON.stringify({ settings: { zeroPolicy: '不写' } }));
    const { code, err } = await runCommand('narrate', CLEAN, '--inputs', file);
    expect(code).toBe(2);
    expect(err.join()).toMatch(/settings\.zeroPolicy.*“print”或“absence”或“omit”/);
  });

  it('takes no figures of another body before somebody says that it was renamed', async () => {
    const other = await writeSheets(folder, '旧名.xlsx', ofBody(cleanSheets(2023), '示例区信息馆'));
    const refused = await runCommand('narrate', CLEAN, '--prior', other);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toEqual([
      '上年工作簿“旧名.xlsx”是“示例区信息馆”的，不是“示例区数据中心”的，没有用它的数，说明没有写。是同一单位改了名的，在 --inputs 的文件里写 {"unit": {"formerNames": ["示例区信息馆"]}}；不是的，请换一个文件。',
    ]);
    const file = join(folder, '改名.json');
    const narrate = async (name: string) => {
      await writeFile(file, JSON.stringify({ unit: { formerNames: [name] } }));
      return runCommand('narrate', CLEAN, '--prior', other, '--inputs', file);
    };
    expect((await narrate('示例区档案馆')).code).toBe(2);
    const { code, out, err } = await narrate('示例区信息馆');
    expect(code).toBe(0);
    expect(out).toContain('比2023年预算增加114.96万元，增长7.39%');
    expect(err.join()).not.toContain('信息馆');
  });

  it('takes figures where a name is missing or said otherwise, and asks to confirm', async () => {
    const nameless = await writeSheets(folder, '无名.xlsx', ofBody(cleanSheets(2023), ''));
    const unnamed = await runCommand('narrate', CLEAN, '--prior', nameless);
    expect(unnamed.out).toContain('比2023年预算增加114.96万元');
    expect(unnamed.out).toContain('上年工作簿没有写明单位，请确认它是本单位的');
    const long = await writeSheets(
      folder,
      '全称.xlsx',
      ofBody(cleanSheets(2023), '示例市示例区数据中心'),
    );
    const { out } = await runCommand('narrate', CLEAN, '--prior', long);
    expect(out).toContain('比2023年预算增加114.96万元');
    expect(out).toContain('与本年的“示例区数据中心”不同，请确认是同一单位');
  });

  it('refuses a budget that is none of the year', async () => {
    const { code, err } = await runCommand('narrate', CLEAN, '--profile', 'final-accounts-2022');
    expect(code).toBe(2);
    expect(err).toEqual([
      '“部门决算（全国统一，公开01–09表）”是决算的式样，工作簿是预算的公开表，请换一种式样',
    ]);
  });
});
