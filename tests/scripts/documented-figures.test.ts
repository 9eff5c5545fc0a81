import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { loadCodeBook } from '../../src/codes/load-code-book';
import { runCommand } from '../cli/run-command';
import { PLANTED } from '../cli/sample-workbooks';

const read = (...path: readonly string[]) =>
  readFileSync(join(__dirname, '..', '..', ...path), 'utf8');

/** The figures that a page states in this form, one for each group of the pattern. */
function stated(page: string, pattern: RegExp): readonly string[] {
  const match = pattern.exec(page);
  if (match === null) throw new Error(`the page does not say ${pattern.source}`);
  return match.slice(1);
}

const READMES = [read('README.md'), read('README.zh-CN.md')] as const;
const deployment = read('docs', '安装部署.md');
const handbook = read('docs', '使用手册.md');

describe('the figures of the pages', () => {
  it('of Node are those of package.json', () => {
    const { engines } = z
      .object({ engines: z.object({ node: z.string() }) })
      .parse(JSON.parse(read('package.json')));
    const pages = [...READMES, deployment, read('CONTRIBUTING.md')];
    for (const page of pages) {
      expect(`>=${stated(page, /Node (\d+)( or newer| 或更高版本)/)[0] ?? ''}`).toBe(engines.node);
    }
    const [image] = stated(read('docs', 'batch.md'), /node:(\d+)-slim/);
    expect(`>=${image ?? ''}`).toBe(engines.node);
  });

  it('of Excel are those of manifest.xml', () => {
    const [least] = stated(read('manifest.xml'), /Name="ExcelApi" MinVersion="([\d.]+)"/);
    expect(stated(READMES[0], /ExcelApi ([\d.]+)/)).toEqual([least]);
  });

  it('of the code books are those of the newest book', () => {
    const newest = loadCodeBook('function').edition(2099).usedYear;
    expect(stated(READMES[0], /code books reach to (\d{4})/)).toEqual([String(newest)]);
    expect(stated(READMES[1], /(\d{4}) 年以后年度的科目编码和名称按/)).toEqual([String(newest)]);
  });

  it('in the words for the pictures are those of the sample with mistakes', async () => {
    const { out } = await runCommand('check', PLANTED);
    const [total, sum, difference] = stated(
      handbook,
      /本年支出合计为 ([\d,.]+) 万元，各分项之和为 ([\d,.]+) 万元，相差 ([\d,.]+) 万元/,
    );
    expect(out).toMatch(
      `（本年支出合计）为 ${total ?? ''} 万元，25 个分项之和为 ${sum ?? ''} 万元，相差 ${difference ?? ''} 万元`,
    );
    const [printed, expected] = stated(handbook, /现为 ([\d,.]+)，应为 ([\d,.]+) 万元/);
    expect(out).toContain(`疑有误，现为 ${printed ?? ''}，应为 ${expected ?? ''} 万元`);
    const [errors, cells, warnings] = stated(
      handbook,
      /不符待处理 (\d+) 处，未能检查待处理 (\d+) 处，其他提示请确认 (\d+) 处/,
    );
    expect(out).toContain(`不符（${errors ?? ''}）`);
    expect(out).toContain(`提示（${warnings ?? ''}）`);
    const [, unchecked = ''] = out.split(/未能检查（\d+ 项）\n/);
    expect(unchecked.split('\n\n')[0]?.split('\n')).toHaveLength(Number(cells));
  });

  it('of the parts of 情况说明 are those of the national form', () => {
    const text = read('tests', 'narrative', 'golden', 'final-accounts-2022.txt');
    expect(handbook).toContain('十三个部分');
    expect(text).toContain('\n十三、');
    expect(text).not.toContain('\n十四、');
  });
});
