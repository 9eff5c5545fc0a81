import type { Grid } from '../../../src/grid/grid';
import { NOTHING_STORED } from '../../../src/session/stored/stored-contents';
import { storedText } from '../../../src/session/stored/stored-text';
import { contentsOf, wouldBeLost } from '../../../src/session/stored/stored-state';
import { wordingText } from '../../../src/session/wording/wording-text';
import { loadSample } from '../../fixtures/load-sample';
import { CLEAN_2023, CLEAN_2024 } from '../../samples/read-sample';
import { chosenFile } from '../chosen-file';
import { MemoryWording, OpenSession } from '../open-session';

const KEY = 'budget/total/B13';
const TEMPLATE = '{{ 年度 }}年总计{{ 收支总表.总计 | 万元 }}。';
const WRITE = {
  type: 'editNarrative',
  edit: { kind: 'sentence', key: KEY, change: { kind: 'template', template: TEMPLATE } },
} as const;
const RESTORE = {
  type: 'editNarrative',
  edit: { kind: 'sentence', key: KEY, change: null },
} as const;
const DAY = '2024-02-01';

function textOf({ state }: OpenSession): string {
  const { narrative } = state;
  if (narrative.kind !== 'ready') return '';
  const section = narrative.document.sections.find(({ id }) => id === 'total');
  return section?.paragraphs.map(({ text }) => text).join('\n') ?? '';
}

describe('a sentence with a template of the user’s own', () => {
  let years: readonly [readonly Grid[], readonly Grid[]];

  beforeAll(async () => {
    years = [await loadSample(CLEAN_2024), await loadSample(CLEAN_2023)];
  });

  const composed = async (wording = new MemoryWording(), year: 0 | 1 = 0) => {
    const open = new OpenSession(years[year], { wording });
    await open.run({ type: 'check' });
    await open.run({ type: 'compose' });
    return open;
  };

  it('is written so in the workbook of another year, in a later session', async () => {
    const wording = new MemoryWording();
    const open = await composed(wording);
    await open.run(WRITE);
    expect(textOf(open)).toContain('2024年总计1670.35万元。');
    const other = await composed(wording, 1);
    expect(textOf(other)).toContain('2023年总计');
    expect(other.state.drafts.bySet).toEqual({});
    const detail = other.session.narrative.sentenceOf('total', 'B13');
    expect(detail?.change).toEqual({ kind: 'template', template: TEMPLATE });
    expect(detail?.generated).toContain('2023年收支总预算');
    await other.run(RESTORE);
    expect(textOf(other)).toContain('2023年收支总预算');
    expect(wording.stored).toEqual({});
  });

  it('comes back from under a text that stood over it', async () => {
    const open = await composed();
    await open.run(WRITE);
    const text = { kind: 'text', text: '全年共1670.35万元。', basis: '' } as const;
    await open.run({ type: 'editNarrative', edit: { kind: 'sentence', key: KEY, change: text } });
    expect(textOf(open)).toContain('全年共');
    await open.run(RESTORE);
    expect(textOf(open)).toContain('2024年总计');
    await open.run(RESTORE);
    expect(textOf(open)).toContain('2024年收支总预算');
  });

  it('is not lost with the workbook, and what another page wrote meanwhile is kept', async () => {
    const wording = new MemoryWording();
    const open = await composed(wording);
    wording.stored = { 'budget/income/B14': '收入。' };
    await open.run(WRITE);
    expect(wording.stored).toEqual({ 'budget/income/B14': '收入。', [KEY]: TEMPLATE });
    expect(wouldBeLost(open.state)).toBe(false);
    await open.run({
      type: 'editNarrative',
      edit: { kind: 'input', id: 'reason.total', text: '人员增加' },
    });
    expect(wouldBeLost(open.state)).toBe(true);
  });

  it('holds in this session where nothing can be kept, and that is said', async () => {
    const open = await composed(new MemoryWording({}, false));
    expect(open.state.wording.isKept).toBe(true);
    await open.run(WRITE);
    const second = { kind: 'template', template: '收入。' } as const;
    const edit = { kind: 'sentence', key: 'budget/income/B14', change: second } as const;
    await open.run({ type: 'editNarrative', edit });
    expect(open.state.wording.isKept).toBe(false);
    expect(Object.keys(open.state.wording.templates)).toEqual([KEY, 'budget/income/B14']);
  });

  it('goes along in a file; what fits no sentence or is faulty is told with the reason', async () => {
    const open = await composed();
    const file = wordingText(
      {
        [KEY]: TEMPLATE,
        'budget/total/B99': '没有的句子。',
        'elsewhere-2020/total/B13': '没有的式样。',
        'budget/income/B14': '{{ 收支总表.总记 | 万元 }}',
      },
      DAY,
    );
    await open.run({ type: 'takeWording', file: chosenFile('写法.json', file) });
    expect(textOf(open)).toContain('2024年总计1670.35万元。');
    expect(open.wording.stored).toEqual({ [KEY]: TEMPLATE });
    const { taken } = open.state.wording;
    expect(taken).toMatchObject({ fileName: '写法.json', used: 1 });
    expect(taken?.unused.map(({ why }) => why)).toEqual([
      '第1行第9列：“收支总表”里没有“总记”，是不是“总计”',
      '这一式样没有这一句',
      '没有这种式样',
    ]);
  });

  it.each([
    ['{', '已经损坏'],
    ['[]', '已经损坏'],
    [storedText(NOTHING_STORED, DAY), '已经损坏'],
    [wordingText({}, DAY).replace('"version": 1', '"version": 2'), '较新版本'],
  ])('is left as it is by a file of another kind: %s', async (text, why) => {
    const wording = new MemoryWording({ [KEY]: TEMPLATE });
    const open = await composed(wording);
    await open.run({ type: 'takeWording', file: chosenFile('别的.json', text) });
    const { problem } = open.state;
    expect(problem?.task).toBe('takeWording');
    expect(problem?.kind === 'file' ? problem.reason : '').toContain(why);
    expect(wording.stored).toEqual({ [KEY]: TEMPLATE });
  });

  it('is taken out of contents that were exported with a workbook of another year', async () => {
    const open = await composed();
    await open.run(WRITE);
    const exported = storedText(contentsOf(open.state), DAY);
    const other = await composed(new MemoryWording(), 1);
    await other.run({ type: 'takeStored', file: chosenFile('保存的内容.json', exported) });
    expect(textOf(other)).toContain('2023年总计');
    expect(other.wording.stored).toEqual({ [KEY]: TEMPLATE });
  });

  it('is by the profile again everywhere once all are restored', async () => {
    const open = await composed();
    await open.run(WRITE);
    await open.run({ type: 'dropWording' });
    expect(textOf(open)).toContain('2024年收支总预算');
    expect(open.wording.stored).toEqual({});
  });
});
