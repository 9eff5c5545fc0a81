import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { htmlReport } from '../../src/session/report/html-report';
import { onlyChecked } from './check-contract';
import { runCommand } from './run-command';
import { CLEAN, PLANTED, changed, cleanSheets, writeSheets } from './sample-workbooks';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

async function htmlOf(...files: readonly string[]): Promise<string> {
  return (await runCommand('check', ...files, '--format', 'html')).out;
}

/** Without the style sheet. */
function bodyOf(html: string): string {
  return html.slice(html.indexOf('<body>'), html.indexOf('</html>'));
}

/** What a reader sees, one piece of text a line. */
function textOf(html: string): string {
  return bodyOf(html)
    .replace(/<wbr>|<\/?(?:span|strong|small|a)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/\n+/g, '\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

function expectInOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    expect([part, at >= 0]).toEqual([part, true]);
    from = at + part.length;
  }
}

/** The rows of each table that comes with this caption, their cells joined by a bar. */
function tablesWith(html: string, caption: string): readonly (readonly string[])[] {
  return [...html.matchAll(/<table[^>]*>(.*?)<\/table>/gs)]
    .map(([, table = '']) => table)
    .filter((table) => table.includes(`<caption>${caption}`))
    .map((table) =>
      [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
        [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)]
          .map(([, cell = '']) => textOf(`<body>${cell}</html>`).trim())
          .join('|'),
      ),
    );
}

const VOID_TAGS = new Set(['meta', 'wbr', 'br', 'path', 'circle']);

describe('the figures of the year before', () => {
  it('stand beside those of the year, each with its cell', async () => {
    const prior = await writeSheets(folder, '上年.xlsx', cleanSheets(2023));
    const { out } = await runCommand('check', CLEAN, '--prior', prior, '--format', 'html');
    expectInOrder(textOf(out), [
      '与上年对照',
      '本年数：2024 年部门预算；上年数：2023 年部门预算（上年.xlsx）。',
      '单位：万元',
      ...['收入总计', '1,670.35', '预算01表!B33', '1,555.39', '预算01表!B33', '114.96', '7.39%'],
      ...['提租补贴', '无此行', '3.24', '预算05表!C27'],
    ]);
    expect(textOf(await htmlOf(CLEAN))).not.toContain('对照');
  });
});

describe('the HTML report', () => {
  it('stands alone: no script, no outside resource, nothing that runs', async () => {
    const html = await htmlOf(PLANTED);
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(html).not.toMatch(
      /<script|<link|<img|<iframe|<object|\son\w+=|javascript:|@import|url\(/i,
    );
    expect(html).not.toMatch(/(?:src|href|action)="(?!#)/);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).toContain('@media print');
    expect(html).toContain('.coverage > div');
  });

  it('closes what it opens and gives no id twice', async () => {
    const html = bodyOf(await htmlOf(PLANTED, CLEAN, join(folder, 'missing.xlsx')));
    const open: string[] = [];
    for (const [, close, tag = '', , self] of html.matchAll(
      /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*?)?)(\/?)>/g,
    )) {
      if (VOID_TAGS.has(tag) || self === '/') continue;
      if (close === '/') expect(open.pop()).toBe(tag);
      else open.push(tag);
    }
    expect(open).toEqual([]);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  });

  it('has headings that skip no level', async () => {
    const html = await htmlOf(PLANTED, CLEAN);
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => {
      if (i > 0) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('says coverage and tables first, then findings by table, then what was not checked', async () => {
    const text = textOf(await htmlOf(PLANTED));
    expectInOrder(text, [
      '公开表检查报告',
      '示例区数据中心-2024年部门预算-含错误.xlsx',
      '共 5 处不符',
      '示例区数据中心 · 2024年 · 部门预算',
      '识别\n13 张表',
      '检查',
      '通过',
      '不符\n5\n',
      '提示\n1\n',
      '备查\n1\n',
      '尾差\n0\n',
      '未能检查\n3\n',
      '检查 424 项 = 通过 413 + 未通过 11。一个数有误，常有几项通不过，只列为一处。',
      '识别的公开表（13）',
      '预算01表\n部门收支总表\n万元',
      '预算09表\n政府性基金预算支出表\n万元\n空表',
      '预算01表 部门收支总表（1）',
      '1\n不符',
      '预算05表 一般公共预算支出表（1）',
      '预算05表!E21 2080505 机关事业单位基本养老保险缴费支出·人员经费 疑有误',
      '现为 48.29，应为 48.92 万元（相邻数字颠倒）',
      '规则\nC2 收入、支出各表：行列合计\n依据\n表样勾稽',
      '备查',
      '预算07表 一般公共预算基本支出表（2）',
      '预算07表!B31 的科目 30226',
      '提示',
      '预算08表!A2 的标题',
      '未能检查（3 项）',
      '预算06表!F8\n数字以文本形式存储，没有读作数；请在窗格的备查中转换为数字，或者在 Excel、WPS 中选中（不要选编码）后点旁边的叹号，再检查（3 项）\nC2、E5',
      '编制人：',
      '复核人：',
    ]);
  });

  it('lays a broken sum out as the sum it is', async () => {
    const html = await htmlOf(PLANTED);
    expect(tablesWith(html, '合计与分项 · 预算05表')[0]).toEqual([
      '类别|单元格|科目·栏目|数值',
      '合计|E19|20805 行政事业单位养老支出·人员经费|83.14',
      '分项|E20|2080502 事业单位离退休·人员经费|9.76',
      '分项|E21|2080505 机关事业单位基本养老保险缴费支出·人员经费 疑有误|48.29',
      '分项|E22|2080506 机关事业单位职业年金缴费支出·人员经费|24.46',
      '分项之和|82.51',
      '相差|0.63',
    ]);
    expect(tablesWith(html, '两处是同一数据')[0]).toEqual([
      '类别|单元格|科目·栏目|数值',
      '本表|预算01表!D22|十七、住房保障支出 疑有误|57.94',
      '对应表|预算03表!C26|221 住房保障支出·合计|58.04',
      '相差|0.10',
    ]);
  });

  it('folds parts in which nothing stands, and counts them', async () => {
    const [rows = []] = tablesWith(await htmlOf(PLANTED), '合计与分项 · 预算01表');
    expect(rows.at(-3)).toBe('||其余 19 个分项为空白或 0');
    expect(rows.filter((row) => row.startsWith('分项|'))).toHaveLength(6);
  });

  it('shows the first sums at once and folds the others', async () => {
    const sheets = changed(cleanSheets(), { '预算03表!C5': 9999.99 });
    const file = await writeSheets(folder, 'many.xlsx', sheets);
    const { findings } = onlyChecked((await runCommand('check', file, '--format', 'json')).out);
    const count = findings[0]?.relations.length ?? 0;
    expect(count).toBeGreaterThan(3);
    const html = await htmlOf(file);
    const [shown = '', folded = ''] = html.split(`<summary>另有 ${count - 3} 项检查因此没有通过`);
    expect(shown.match(/<table class="sum/g)).toHaveLength(3);
    expect(folded.match(/<table class="sum/g)).toHaveLength(count - 3);
  });

  it('marks no figure where a row is missing', async () => {
    const sheets = cleanSheets().map((sheet) =>
      sheet.name === '预算05表'
        ? { ...sheet, rows: sheet.rows.filter((_, at) => at !== 20) }
        : sheet,
    );
    const html = bodyOf(await htmlOf(await writeSheets(folder, '漏行.xlsx', sheets)));
    expect(textOf(html)).toMatch(/之下缺少\s2080505/);
    expect(html).toContain('<table class="sum">');
    expect(html).not.toMatch(/class="mark"|suspected/);
  });

  it('names the candidates where the relations cannot decide', async () => {
    const sheets = changed(cleanSheets(), { '预算01表!D6': 1476.77 }).slice(0, 1);
    const html = await htmlOf(await writeSheets(folder, 'open.xlsx', sheets));
    expect(textOf(html)).toMatch(/不能确定是哪一个数有误，可能是以下 \d+ 个之一/);
    const [rows = []] = tablesWith(html, '可能有误的单元格');
    expect(rows[1]).toMatch(
      /^预算01表!D6\|一、一般公共服务支出\|现为 1,476.77，应为 1,475.77 万元（一位数字不同）/,
    );
    expect(html).toContain('<span class="mark">可能有误</span>');
    expect(html).not.toContain('<span class="mark">疑有误</span>');
  });

  it('folds 尾差 away in a closed list', async () => {
    const sheets = changed(cleanSheets(), { '预算01表!D6': 1475.78 }).slice(0, 1);
    const html = await htmlOf(await writeSheets(folder, 'rounding.xlsx', sheets));
    expect(html).toMatch(/<details class="rounding"><summary><h4>尾差（1）/);
    expect(textOf(html)).toContain('相差 0.01 万元，在四舍五入的尾差之内');
  });

  it('escapes everything that comes from files', async () => {
    const evil = `预算05表<b>&'"`;
    const title = '<script>alert(1)</script>';
    const sheets = changed(cleanSheets(), {
      '预算05表!E21': 48.29,
      '预算05表!B21': '<img/src=x>&amp;',
      '预算06表!F8': '"><svg onload=alert(1)>',
    }).map((sheet) => (sheet.name === '预算05表' ? { ...sheet, name: evil } : sheet));
    const notes = { name: '<script>', rows: [[{ value: title }]] };
    const file = await writeSheets(folder, `<i>'&".xlsx`, [...sheets, notes]);
    const html = bodyOf(await htmlOf(file));
    expect(html).not.toMatch(/<(?:script|img|b>|i>|svg onload)/);
    expect(html).toContain('&lt;img/src=x&gt;&amp;amp;');
    expect(textOf(html)).toContain(`${evil}!E21`);
    expect(textOf(html)).toContain(`<i>'&".xlsx`);
  });

  it('gives an overview of several files, with the reason for each that was not checked', async () => {
    const broken = join(folder, '坏文件.xlsx');
    writeFileSync(broken, '');
    const html = await htmlOf(CLEAN, PLANTED, broken);
    const text = textOf(html);
    expectInOrder(text, [
      '总览',
      '共 3 个文件：有不符 1 个，没有检查 1 个，未发现不符 1 个。',
      '结论',
      '示例区数据中心-2024年部门预算-含错误.xlsx',
      '共 5 处不符',
      '坏文件.xlsx',
      '没有检查',
      '文件是空的（0 字节）',
      '未发现不符。',
      `示例区数据中心2024年预算有 2 个文件（${basename(PLANTED)}、${basename(CLEAN)}），请确认以哪个为准。`,
      '共 5 处不符',
      '坏文件.xlsx',
      broken.split('/').slice(-2).join('/'),
      '文件是空的（0 字节）',
      '未发现不符。',
      '“尾差”是',
    ]);
    expect(bodyOf(await htmlOf(CLEAN))).not.toContain('总览');
  });

  it('names in the overview the folder of a file, as far as the files do not share it', () => {
    const files = ['甲/2024.xlsx', '乙/2024.xlsx', '2024.xlsx'].map((file) => ({
      kind: 'failed' as const,
      file,
      error: { code: 'x', message: '不是工作簿' },
    }));
    const overview = htmlReport(files).split('</section>')[0] ?? '';
    const named = [...overview.matchAll(/2024\.xlsx<\/a>(?:<br><small>(.*?)<\/small>)?/g)];
    expect(named.map(([, folder = '']) => folder)).toEqual(['甲/', '乙/', '']);
  });

  it('names the sheets that were not taken for a public table', async () => {
    const draft = { name: '测算', rows: [[{ value: '甲' }, { value: '乙' }], [{ value: 1 }]] };
    const file = await writeSheets(folder, '另有一张.xlsx', [draft, ...cleanSheets()]);
    expectInOrder(textOf(await htmlOf(file)), ['其他工作表（1），没有当作公开表', '测算']);
    expect(textOf(await htmlOf(CLEAN))).not.toContain('其他工作表');
  });

  it('lists what was not recognised and does not call the rest free of mistakes', async () => {
    const sheets = cleanSheets().map((sheet) =>
      sheet.name === '预算12表' ? { ...sheet, rows: sheet.rows.slice(0, 3) } : sheet,
    );
    const text = textOf(await htmlOf(await writeSheets(folder, '缺表头.xlsx', sheets)));
    expectInOrder(text, [
      '已检查的部分未发现不符；另有 1 张表未识别。',
      '未识别的表（1）',
      '预算12表!',
    ]);
    expect(text).toContain('未能检查\n0\n');
    expect(text).not.toContain('\n未发现不符。');
  });
});
