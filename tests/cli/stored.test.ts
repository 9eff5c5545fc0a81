import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IgnoredFindings } from '../../src/session/ignoring/ignored-findings';
import { bindingsOf } from '../../src/session/ignoring/finding-bindings';
import { inspectWorkbook } from '../../src/session/inspecting/inspect-workbook';
import type { StoredContents } from '../../src/session/stored/stored-contents';
import { NO_DRAFTS, draftOf, editDrafts } from '../../src/session/narrative/narrative-draft';
import { NOTHING_STORED } from '../../src/session/stored/stored-contents';
import { storedText } from '../../src/session/stored/stored-text';
import { readWorkbookFile } from '../../src/workbook/file/read-workbook-file';
import { contentPart } from '../../src/workbook/stored/stored-part';
import { withXmlParts } from '../fixtures/with-xml-parts';
import { onlyChecked } from './check-contract';
import { runCommand } from './run-command';
import { CLEAN, PLANTED } from './sample-workbooks';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const REASON = '已另行说明：见批复';
const SET = '示例区数据中心 2024 预算';

async function inspected() {
  const grids = await readWorkbookFile(readFileSync(PLANTED));
  if (!grids.ok) throw new Error('the sample is not readable');
  return inspectWorkbook(grids.value);
}

/** The first error ignored, as a pane on the file would store it. */
async function firstIgnored(change = ''): Promise<IgnoredFindings> {
  const workbook = await inspected();
  const first = workbook.sets[0]?.checks.findings.find(({ severity }) => severity === 'error');
  if (first === undefined) throw new Error('there is no error');
  const binding = `${bindingsOf(workbook)(first.id) ?? ''}${change}`;
  return { [first.id]: { reason: REASON, date: '2024-02-01', binding } };
}

function stored(name: string, source: string, parts: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, withXmlParts(readFileSync(source), parts));
  return file;
}

const part = (contents: Partial<StoredContents>) =>
  contentPart(storedText({ ...NOTHING_STORED, ...contents }, '2024-02-02'));

describe('what users have stored in a workbook', () => {
  it('is printed beside the findings, which still count', async () => {
    const file = stored('忽略.xlsx', PLANTED, [part({ ignored: await firstIgnored() })]);
    const plain = onlyChecked((await runCommand('check', PLANTED, '--format', 'json')).out);
    const result = await runCommand('check', file, '--format', 'json');
    expect(result.code).toBe(1);
    expect(result.err).toEqual([`${file}：采用工作簿中保存的内容（忽略 1 处）。`]);
    const checked = onlyChecked(result.out);
    expect(checked.summary).toEqual({ ...plain.summary, ignored: 1 });
    const said = checked.findings.flatMap(({ ignored }) => (ignored === null ? [] : [ignored]));
    expect(said).toEqual([{ reason: REASON, date: '2024-02-01' }]);

    const text = (await runCommand('check', file)).out;
    expect(text).toContain('已忽略 1 处\n');
    expect(text).toContain(`已忽略（2024-02-01）：${REASON}`);
    const html = (await runCommand('check', file, '--format', 'html')).out;
    expect(html).toContain(`<p class="explanation">已忽略（2024-02-01）：${REASON}</p>`);
    expect(html).toContain('<dt>已忽略</dt><dd>1</dd>');
    const [ignored, ...others] =
      html.match(/<article class="finding [^"]*ignored".*?<\/article>/gs) ?? [];
    expect(others).toEqual([]);
    expect(ignored).toContain('不符（已忽略）');
    const [before = '', after = ''] = ignored?.split('class="explanation"') ?? [];
    expect([before, after].map((part) => /class="correction"|<table/.test(part))).toEqual([
      false,
      true,
    ]);
    expect(html.match(/（已忽略）/g)).toHaveLength(1);
  });

  it('stands in the workbook that is handed on', async () => {
    const file = stored('忽略2.xlsx', PLANTED, [part({ ignored: await firstIgnored() })]);
    const output = join(folder, '报告.xlsx');
    await runCommand('check', file, '--format', 'xlsx', '-o', output);
    const read = await readWorkbookFile(readFileSync(output));
    const texts = JSON.stringify(read.ok ? read.value.map(({ rows }) => rows) : null);
    expect(texts).toContain(`已忽略（2024-02-01）：${REASON}`);
  });

  it('lapses with other figures, and says so', async () => {
    const file = stored('失效.xlsx', PLANTED, [part({ ignored: await firstIgnored('x') })]);
    const { out } = await runCommand('check', file, '--format', 'json');
    expect(onlyChecked(out).summary.ignored).toBe(0);
    const text = (await runCommand('check', file)).out;
    expect(text).toContain(`数据有改动，2024-02-01的忽略已失效，原理由：${REASON}`);
  });

  it('corrects recognition, and the command line counts over it', async () => {
    const correction = { sheet: '预算05表', title: null, reading: { kind: 'nonTable' } } as const;
    const file = stored('更正.xlsx', CLEAN, [part({ corrections: [correction] })]);
    const kinds = (out: string) => onlyChecked(out).tables.map(({ sheet }) => sheet);
    const followed = await runCommand('check', file, '--format', 'json');
    expect(kinds(followed.out)).not.toContain('预算05表');
    const assume = join(folder, '更正.json');
    const table = { sheet: '预算05表', kind: '一般公共预算支出表' };
    writeFileSync(assume, JSON.stringify({ tables: [table] }));
    const said = await runCommand('check', file, '--assume', assume, '--format', 'json');
    expect(kinds(said.out)).toContain('预算05表');
  });

  it('names corrections that fit no table any more', async () => {
    const correction = { sheet: '没有', title: null, reading: { kind: 'nonTable' } } as const;
    const file = stored('不符.xlsx', CLEAN, [part({ corrections: [correction] })]);
    const { code, err } = await runCommand('check', file);
    expect(code).toBe(0);
    expect(err.join('')).toContain('更正有 1 处与现在的表不符');
  });

  it('fills in the narrative, and the command line counts over it', async () => {
    const filled = (authority: string) =>
      editDrafts(NO_DRAFTS, SET, { kind: 'input', id: 'approval.authority', text: authority })
        .bySet[SET] ?? draftOf(NO_DRAFTS, SET);
    const own = filled('示例区外事办公室');
    const bySet = {
      [SET]: { ...own, inputs: { ...own.inputs, 'prior.total': 'x' } },
      [SET.replace('2024', '2023')]: filled('另一年'),
    };
    const file = stored('说明.xlsx', CLEAN, [part({ drafts: { set: null, bySet } })]);
    const { out, err } = await runCommand('narrate', file);
    expect(out).toContain('示例区外事办公室');
    expect(out).not.toContain('另一年');
    expect(err.join('')).toContain('prior.total');
    const inputs = join(folder, '填写.json');
    writeFileSync(inputs, JSON.stringify({ approval: { authority: '示例区委外办' } }));
    const said = (await runCommand('narrate', file, '--inputs', inputs)).out;
    expect(said).toContain('示例区委外办');
    expect(said).not.toContain('示例区外事办公室');
  });

  it.each([
    ['damaged', [contentPart('{')], '已损坏'],
    ['of a later version', [contentPart('{"version":9}')], '较新版本'],
    ['ambiguous', [part({}), contentPart(storedText(NOTHING_STORED, '2024-03-03'))], '互不相同'],
    ['unreadable', ['<!DOCTYPE a><a/>'], '没有读到'],
  ])('is named where it is %s, and the check goes on', async (_, parts, words) => {
    const file = stored(`${words}.xlsx`, CLEAN, parts);
    const { code, err, out } = await runCommand('check', file);
    expect(code).toBe(0);
    expect(err.join('')).toContain(words);
    expect(out).toContain('未发现不符');
  });
});
