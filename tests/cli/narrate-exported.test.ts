import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { draftOf, NO_DRAFTS } from '../../src/session/narrative/narrative-draft';
import { NOTHING_STORED } from '../../src/session/stored/stored-contents';
import { storedText } from '../../src/session/stored/stored-text';
import { wordingText } from '../../src/session/wording/wording-text';
import { runCommand } from './run-command';
import { CLEAN } from './sample-workbooks';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

async function written(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

/** What the pane exports of a draft of this set. */
function contentsOf(set: string): string {
  const draft = {
    ...draftOf(NO_DRAFTS, set),
    inputs: { phone: '000-7654321' },
    settings: { percentPlaces: 0, baseTerm: null, listOrder: null, zeroPolicy: null },
    leftOut: ['duties'],
  };
  const drafts = { set: null, bySet: { [set]: draft } };
  return storedText({ ...NOTHING_STORED, drafts }, '2024-01-31');
}

const SET = '示例区数据中心 2024 预算';

describe('narrate takes what the pane exports', () => {
  it('writes sentences as the office words them, and says which it cannot', async () => {
    const templates = {
      'budget/total/B13': '收支总预算共{{ 收支总表.总计 | 万元 }}。',
      'budget/total/B99': '没有这一句。',
    };
    const file = await written('写法.json', wordingText(templates, '2024-01-31'));
    const { code, out, err } = await runCommand('narrate', CLEAN, '--wording', file);
    expect(code).toBe(0);
    expect(out).toContain('\n收支总预算共1670.35万元。\n');
    expect(err).toContain(`${file}：用上本单位的写法 1 句。`);
    expect(err.join('\n')).toMatch(/没有用上 “部门预算.*”的 total\/B99：这一式样没有这一句。/);
  });

  it('takes what was filled in, set and left out, and what was rewritten over the wording', async () => {
    const file = await written('内容.json', contentsOf(SET));
    const { code, out, err } = await runCommand('narrate', CLEAN, '--contents', file);
    expect(code).toBe(0);
    expect(out).toContain('公开咨询电话：000-7654321');
    expect(out).not.toContain('主要职责');
    expect(out).toMatch(/其中：基本支出[\d.]+万元，占\d+%/);
    expect(err).toContain(`${file}：用上：说明的填写和选择 1 份。`);
  });

  it('says why contents of another year are not used', async () => {
    const file = await written('上年.json', contentsOf('示例区数据中心 2023 预算'));
    const { out, err } = await runCommand('narrate', CLEAN, '--contents', file);
    expect(out).not.toContain('000-7654321');
    expect(err).toContain(
      `${file}：一处也没有用上。没有用上：说明的填写和选择 1 份，是“示例区数据中心 2023 预算”的，本簿是“${SET}”。`,
    );
  });

  it.each(['--wording', '--contents'])('refuses a file that is none: %s', async (option) => {
    const file = await written('别的.json', '{"reason":{}}');
    const { code, out, err } = await runCommand('narrate', CLEAN, option, file);
    expect([code, out]).toEqual([2, '']);
    expect(err.join()).toMatch(/别的\.json：文件不是.*导出的/);
    const missing = await runCommand('narrate', CLEAN, option, join(folder, '没有.json'));
    expect(missing.code).toBe(2);
    expect(missing.err.join()).toContain('找不到文件');
  });
});
