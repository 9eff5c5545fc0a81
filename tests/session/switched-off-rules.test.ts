import type { Grid } from '../../src/grid/grid';
import { publishingCheck } from '../../src/session/publishing/publishing-check';
import { htmlReport } from '../../src/session/report/html-report';
import { workbookReport } from '../../src/session/report/workbook-report';
import { UNKNOWN_BESIDE } from '../../src/workbook/beside-cells';
import { readWorkbookFile } from '../../src/workbook/file/read-workbook-file';
import { loadSample } from '../fixtures/load-sample';
import { CLEAN_2024, PLANTED_2024 } from '../samples/read-sample';
import { OpenSession } from './open-session';

const NAMED = /C5.*一般公共预算支出表与基本支出表一致/;

describe('a rule that is switched off', () => {
  let clean: readonly Grid[];
  let planted: readonly Grid[];

  beforeAll(async () => {
    [clean, planted] = [await loadSample(CLEAN_2024), await loadSample(PLANTED_2024)];
  });

  const checked = async (grids: readonly Grid[], switchedOff: readonly string[] = []) => {
    const open = new OpenSession(grids, { preferences: { switchedOff } });
    await open.run({ type: 'check' });
    return open;
  };
  const resultOf = ({ state }: OpenSession) => {
    if (state.result === null) throw new Error('nothing was checked');
    return state.result;
  };

  it('finds nothing, is checked again when it is switched on, and is remembered', async () => {
    const open = await checked(planted);
    const [first] = open.findings;
    const rule = first?.rule ?? '';
    const ofRule = () => open.findings.filter((line) => line.rule === rule).map(({ id }) => id);
    const before = ofRule();
    expect(before).not.toEqual([]);
    await open.run({ type: 'switchRules', rules: [rule], on: false });
    expect(ofRule()).toEqual([]);
    expect(open.preferences.stored.switchedOff).toEqual([rule]);
    expect(open.state.result?.sets[0]?.rules.map((line) => line.rule)).not.toContain(rule);
    await open.run({ type: 'switchRules', rules: [rule], on: true });
    expect(ofRule()).toEqual(before);
    expect(open.preferences.stored.switchedOff).toEqual([]);
  });

  it('is said in the verdict, which is not green, in the coverage and before publishing', async () => {
    const result = resultOf(await checked(clean, ['C5']));
    expect(result.verdict).toEqual({
      kind: 'open',
      text: '已检查的部分未发现不符；另有 1 条规则未启用。',
      parts: [{ of: 'switchedOff', text: '1 条规则未启用' }],
    });
    expect(result.sets[0]?.switchedOff.map(({ rule }) => rule)).toEqual(['C5']);
    const unchecked = publishingCheck(
      result,
      { place: { kind: 'workbook' }, report: null },
      { kind: 'nothing', aside: 0 },
      { kind: 'none' },
      UNKNOWN_BESIDE,
    ).find(({ topic }) => topic === 'unchecked');
    expect(unchecked?.state).toBe('open');
    expect(unchecked?.lines.map(({ text }) => text).join('\n')).toMatch(NAMED);
  });

  it('leaves the topic that it alone looks through open, not empty', async () => {
    const items = publishingCheck(
      resultOf(await checked(clean, ['E8'])),
      { place: { kind: 'workbook' }, report: null },
      { kind: 'nothing', aside: 0 },
      { kind: 'none' },
      UNKNOWN_BESIDE,
    );
    const of = (topic: string) => items.find((item) => item.topic === topic);
    expect(of('unfilled')).toMatchObject({ state: 'open', lines: [{ place: '' }] });
    expect(of('unfilled')?.lines[0]?.text).toMatch(/^规则 E8 .*未启用，没有检查$/);
    expect(of('unchecked')?.state).toBe('clear');
  });

  it('stands in both reports', async () => {
    const { workbook } = resultOf(await checked(clean, ['C5']));
    const file = { kind: 'checked', file: '示例.xlsx', workbook } as const;
    expect(htmlReport([file])).toMatch(
      /未启用的规则（1）[^]*C5 一般公共预算支出表与基本支出表一致/,
    );
    const read = await readWorkbookFile(await workbookReport([file]));
    if (!read.ok) throw new Error(read.error.code);
    const rows = read.value
      .find(({ name }) => name === '未能检查')
      ?.rows.map((row) =>
        row.map(({ value }) => (value.kind === 'text' ? value.text : '')).join(' '),
      );
    expect(rows?.filter((row) => row.startsWith('未启用')).join('\n')).toMatch(NAMED);
  });

  it('of the other kind of document is not missed, and an unknown one is no rule', async () => {
    const result = resultOf(await checked(clean, ['A5', 'Z9']));
    expect(result.verdict.kind).toBe('clear');
    expect(result.sets[0]?.switchedOff).toEqual([]);
  });
});
