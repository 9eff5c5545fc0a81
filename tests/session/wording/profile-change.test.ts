import type { Grid } from '../../../src/grid/grid';
import type { SentenceChange } from '../../../src/narrative/sentence-changes';
import type { DraftEdit } from '../../../src/session/narrative/narrative-draft';
import { draftOf } from '../../../src/session/narrative/narrative-draft';
import { loadSample } from '../../fixtures/load-sample';
import { CLEAN_2024 } from '../../samples/read-sample';
import { MemoryWording, OpenSession } from '../open-session';

const TEMPLATE = '{{ 年度 }}年共安排{{ 收支总表.总计 | 万元 }}。';
/** A sentence that both profiles have in another section, and one that the other has not. */
const ELSEWHERE = '{{ 年度 }}年支出共{{ 支出总表.合计 | 万元 }}。';
const OTHER = 'jianghan-2024';

function ready(open: OpenSession) {
  const { narrative } = open.state;
  if (narrative.kind !== 'ready') throw new Error('not composed');
  return narrative;
}

function textOf(open: OpenSession, section = 'total'): string {
  const found = ready(open).document.sections.find(({ id }) => id === section);
  return found?.paragraphs.map(({ text }) => text).join('\n') ?? '';
}

function states(open: OpenSession, section: string): readonly string[] {
  const found = ready(open).document.sections.find(({ id }) => id === section);
  return found?.paragraphs.flatMap(({ sentences }) => sentences.map(({ state }) => state)) ?? [];
}

const edit = (open: OpenSession, one: DraftEdit) => open.run({ type: 'editNarrative', edit: one });
const say = (open: OpenSession, key: string, change: SentenceChange) =>
  edit(open, { kind: 'sentence', key, change });
const take = (open: OpenSession, id: string) => edit(open, { kind: 'profile', id });

describe('another profile', () => {
  let grids: readonly Grid[];

  beforeAll(async () => {
    grids = await loadSample(CLEAN_2024);
  });

  const composed = async (wording = new MemoryWording()) => {
    const open = new OpenSession(grids, { wording });
    await open.run({ type: 'check' });
    await open.run({ type: 'compose' });
    return open;
  };

  it('writes a sentence as the office words it, and gives that back', async () => {
    const open = await composed();
    await say(open, 'budget/total/B13', { kind: 'template', template: TEMPLATE });
    await take(open, OTHER);
    expect(textOf(open)).toContain('2024年共安排1670.35万元。');
    await open.run({ type: 'undoProfileChange' });
    expect(ready(open).basis.profile.id).toBe('budget');
    expect(draftOf(open.state.drafts, ready(open).basis.set).profile).toBeNull();
    expect(open.wording.stored).toEqual({ 'budget/total/B13': TEMPLATE });
    expect(open.state.profileChange).toBeNull();
  });

  it('takes a sentence from another section where there is one place for it', async () => {
    const open = await composed();
    await say(open, 'budget/expenditure/B15', { kind: 'template', template: ELSEWHERE });
    await take(open, 'jianghan-2021');
    expect(textOf(open)).toContain('2024年支出共1670.35万元。');
  });

  it('leaves a sentence behind that says other figures there, and names it', async () => {
    const open = await composed();
    await say(open, 'budget/generalPublic.use/B35', { kind: 'template', template: TEMPLATE });
    await say(open, 'budget/threePublic/C04a', { kind: 'text', text: '没有。', basis: '' });
    const change = open.session.narrative.changeTo(OTHER);
    expect(change?.carried).toMatchObject({ templates: {}, texts: {} });
    expect(change?.carried.left).toEqual(['2024年共安排1670…', '没有。']);
    await take(open, OTHER);
    expect(textOf(open, 'generalPublic.use')).not.toContain('共安排');
    await take(open, 'budget');
    expect(textOf(open, 'generalPublic.use')).toContain('共安排');
  });

  it('keeps what the office words otherwise for it', async () => {
    const own = '{{ 年度 }}年总额{{ 收支总表.总计 | 万元 }}。';
    const open = await composed(new MemoryWording({ [`${OTHER}/total/B13`]: own }));
    await say(open, 'budget/total/B13', { kind: 'template', template: TEMPLATE });
    await take(open, OTHER);
    expect(textOf(open)).toContain('2024年总额');
    await open.run({ type: 'undoProfileChange' });
    expect(open.wording.stored[`${OTHER}/total/B13`]).toBe(own);
  });

  it('prints a text of this set and says it is behind only where it was', async () => {
    const open = await composed();
    const detail = open.session.narrative.sentenceOf('income', 'B14');
    const basis = detail?.generated ?? '';
    await say(open, 'budget/income/B14', { kind: 'text', text: '收入见表。', basis });
    await say(open, 'budget/expenditure/B15', { kind: 'text', text: '支出见表。', basis: '旧' });
    await edit(open, { kind: 'percentPlaces', places: 0 });
    await take(open, OTHER);
    expect(textOf(open, 'income')).toContain('收入见表。');
    expect(states(open, 'income')).toEqual(['ownText']);
    expect(states(open, 'expenditure')).toEqual(['outdated']);
    await open.run({ type: 'undoProfileChange' });
    const { sentences } = draftOf(open.state.drafts, ready(open).basis.set);
    expect(Object.keys(sentences)).toEqual(['budget/income/B14', 'budget/expenditure/B15']);
  });

  it('says before what would differ, and changes nothing by saying it', async () => {
    const open = await composed();
    const before = open.state;
    const change = open.session.narrative.changeTo(OTHER);
    expect(open.state).toBe(before);
    expect(change?.differences).toMatchObject({ percentPlaces: [2, 1], baseTerm: null, added: [] });
    expect(change?.differences.dropped).toEqual(['一般公共预算“三公”经费安排情况']);
    expect(change?.differences.reworded).toContain('一般公共预算拨款结构情况');
    expect(change?.differences.reworded).not.toContain('预算单位构成情况');
    expect(change?.differences.moved).toEqual([
      '政府性基金预算支出安排情况',
      '国有资本经营预算支出安排情况',
      '项目支出安排情况',
    ]);
    const retitled = change?.differences.retitled ?? [];
    expect(retitled).toContainEqual(['示例区数据中心概况', '基本概况']);
    expect(retitled).toContainEqual(['规模变化情况', '一般公共预算拨款规模变化情况']);
    expect(retitled.map(([before]) => before)).not.toContain('主要职能');
    expect(open.session.narrative.changeTo('budget')).toBeNull();
    await edit(open, { kind: 'percentPlaces', places: 2 });
    expect(open.session.narrative.changeTo(OTHER)?.differences.percentPlaces).toBeNull();
  });
  it('tells headings and places apart from the numbers that leaving out changes', async () => {
    const open = await composed();
    await edit(open, { kind: 'section', id: 'basicInformation', leftOut: true });
    await edit(open, { kind: 'section', id: 'income', leftOut: true });
    const differences = open.session.narrative.changeTo(OTHER)?.differences;
    expect(differences?.retitled[0]).toEqual(['部门预算情况说明', '预算情况说明']);
    expect(differences?.retitled.map(([, after]) => after)).not.toContain('支出预算安排情况');
    expect(differences?.moved).not.toContain('支出预算安排情况');
  });
});
