import type { Cell } from '../../src/grid/cell-value';
import type { Grid } from '../../src/grid/grid';
import type { ChosenFile } from '../../src/session/codes/code-list-state';
import type { DraftEdit } from '../../src/session/narrative/narrative-draft';
import type { NarrativeBasis } from '../../src/session/narrative/narrative-state';
import type { UserAction } from '../../src/session/state/user-action';
import { FINAL_ACCOUNTS } from '../fixtures/final-accounts';
import { loadSample } from '../fixtures/load-sample';
import { CLEAN_2023, CLEAN_2024, sampleBytes } from '../samples/read-sample';
import { chosenFile } from './chosen-file';
import { OpenSession } from './open-session';

/** A sample as a user chooses it. */
function sampleFile(sample: string, name = sample): ChosenFile {
  const bytes = sampleBytes(sample);
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
}

/** The sheet of a body that has another name now. */
function renamedBody(grid: Grid): Grid {
  const renamed = (cell: Cell): Cell => {
    if (cell.value.kind !== 'text') return cell;
    const text = cell.value.text.replace('示例区数据中心', '示例区信息馆');
    return { ...cell, value: { ...cell.value, text } };
  };
  return { ...grid, rows: grid.rows.map((cells) => cells.map(renamed)) };
}

/** Last year's tables for the set that is written about. */
function loadPrior(open: Narrated, file: ChosenFile): UserAction {
  return { type: 'loadCompanions', set: open.basis.set, use: 'prior', files: [file] };
}

/** A session whose narrative is written. */
class Narrated extends OpenSession {
  static async of(grids: readonly Grid[]): Promise<Narrated> {
    const open = new Narrated(grids);
    await open.run({ type: 'check' });
    await open.run({ type: 'compose' });
    return open;
  }

  private get ready() {
    const { narrative } = this.state;
    if (narrative.kind !== 'ready') throw new Error('not composed');
    return narrative;
  }

  get basis(): NarrativeBasis {
    return this.ready.basis;
  }

  /** The paragraphs of a section, one a line. */
  text(section: string): string {
    const found = this.ready.document.sections.find(({ id }) => id === section);
    return found?.paragraphs.map(({ text }) => text).join('\n') ?? '';
  }

  sectionText(position: number): string {
    const section = this.ready.document.sections[position];
    return section?.paragraphs.map(({ text }) => text).join('\n') ?? '';
  }

  sectionId(position: number): string | undefined {
    return this.ready.document.sections[position]?.id;
  }

  get headings(): readonly string[] {
    return this.ready.document.sections.map(({ heading }) => heading);
  }

  get notices(): readonly string[] {
    return this.ready.document.notices.map(({ message }) => message);
  }

  sentenceStates(section: string): readonly string[] {
    const found = this.ready.document.sections.find(({ id }) => id === section);
    return found?.paragraphs.flatMap(({ sentences }) => sentences.map(({ state }) => state)) ?? [];
  }

  edit(edit: DraftEdit): Promise<void> {
    return this.run({ type: 'editNarrative', edit });
  }

  fill(id: string, text: string): Promise<void> {
    return this.edit({ kind: 'input', id, text });
  }

  field(id: string) {
    return this.basis.fields.find((field) => field.id === id);
  }
}

describe('what a user decides about the narrative', () => {
  let clean: readonly Grid[];
  let open: Narrated;

  beforeAll(async () => {
    clean = await loadSample(CLEAN_2024);
  });

  beforeEach(async () => {
    open = await Narrated.of(clean);
  });

  it('another profile is proposed by layout, and taken only when chosen', async () => {
    expect(open.basis.profile.id).toBe('budget');
    expect(open.basis.proposed?.id).toBe('jianghan-2024');
    await open.edit({ kind: 'profile', id: 'jianghan-2024' });
    // What the profile assumes may be confirmed in the form.
    expect(open.field('agencyOperating.policy')).toMatchObject({ isAssumed: true });
    expect(open.basis.profile.id).toBe('jianghan-2024');
    expect(open.basis.proposed).toBeNull();
    expect(open.headings).toContain('第二部分 预算情况说明');
    expect(open.basis.profiles.map(({ id }) => id)).not.toContain('final-accounts-2022');
  });

  it('no other profile is proposed to whoever keeps to the one in use, and again after nobody has chosen', async () => {
    await open.edit({ kind: 'profile', id: 'budget' });
    expect(open.basis.profile.id).toBe('budget');
    expect(open.basis.proposed).toBeNull();
    expect(open.basis.profiles.map(({ id }) => id)).toContain('jianghan-2024');
    await open.edit({ kind: 'profile', id: null });
    expect(open.basis.proposed?.id).toBe('jianghan-2024');
  });

  it('settings of the profile are overridden and restored', async () => {
    const before = open.text('generalPublic.structure');
    expect(before).toMatch(/占\d+\.\d\d%/);
    await open.edit({ kind: 'percentPlaces', places: 0 });
    expect(open.text('generalPublic.structure')).not.toMatch(/占\d+\.\d+%/);
    await open.edit({ kind: 'percentPlaces', places: null });
    expect(open.text('generalPublic.structure')).toBe(before);
  });

  it('the order of lists and what is written of zeros are chosen, and kept with the set', async () => {
    const places = () =>
      open
        .text('projects')
        .match(/[\d.]+(?=万元，主要用于)/g)
        ?.map(Number) ?? [];
    const before = places();
    expect(open.basis.settings.listOrder).toBe('table');
    await open.edit({ kind: 'listOrder', order: 'descending' });
    expect(open.basis.settings.listOrder).toBe('descending');
    expect(places()).toEqual(before.slice().sort((a, b) => b - a));
    expect(places()).not.toEqual(before);
    expect(open.text('threePublic')).toContain('因公出国（境）费0万元');
    await open.edit({ kind: 'zeroPolicy', policy: 'omit' });
    expect(open.text('threePublic')).not.toMatch(/因公出国|购置费/);
    const { bySet } = open.state.drafts;
    expect(bySet[open.basis.set]?.settings).toMatchObject({
      listOrder: 'descending',
      zeroPolicy: 'omit',
    });
    await open.edit({ kind: 'zeroPolicy', policy: null });
    expect(open.text('threePublic')).toContain('因公出国（境）费0万元');
  });

  it('a section is left out with its number, and put back', async () => {
    const before = open.headings;
    await open.edit({ kind: 'section', id: 'threePublic', leftOut: true });
    const at = before.findIndex((heading) => heading.includes('“三公”经费安排情况'));
    const number = before[at]?.slice(0, 2) ?? '';
    expect(open.headings[at]).toBe(`${number}${before[at + 1]?.slice(2) ?? ''}`);
    expect(open.basis.leftOut).toEqual([
      {
        id: 'threePublic',
        heading: '一般公共预算“三公”经费安排情况',
        behind: open.sectionId(at - 1),
      },
    ]);
    await open.edit({ kind: 'section', id: 'generalPublic', leftOut: true });
    expect(open.headings.join()).not.toContain('具体使用情况');
    await open.edit({ kind: 'section', id: 'threePublic', leftOut: false });
    expect(open.headings.join()).toContain('“三公”经费安排情况');
  });

  it('a section that is left out goes with what stands below it, which is not listed beside it', async () => {
    const ids = () => open.basis.leftOut.map(({ id, behind }) => [id, behind]);
    const [first, second] = [open.sectionId(0), open.sectionId(1)];
    await open.edit({ kind: 'section', id: 'generalPublic.use', leftOut: true });
    const [[, behind = null] = []] = ids();
    expect(behind).toMatch(/^generalPublic/);
    await open.edit({ kind: 'section', id: 'generalPublic', leftOut: true });
    expect(ids()).toEqual([['generalPublic', expect.not.stringMatching(/^generalPublic/)]]);
    await open.edit({ kind: 'section', id: first ?? '', leftOut: true });
    expect(ids()[0]).toEqual([first, null]);
    expect(open.sectionId(0)).toBe(second);
    await open.edit({ kind: 'section', id: 'generalPublic', leftOut: false });
    expect(ids().at(-1)).toEqual(['generalPublic.use', behind]);
  });

  it('a part whose sections are all left out goes too, and comes back with any of them', async () => {
    const before = open.headings;
    const at = before.findIndex((heading) => /^第三部分 .*“三公”/.test(heading));
    expect(at).toBeGreaterThan(0);
    const contents = () => open.text('contents');
    expect(contents()).toContain('第五部分');
    await open.edit({ kind: 'section', id: 'threePublicPart.scope', leftOut: true });
    expect(open.headings[at]).toBe(before[at]);
    await open.edit({ kind: 'section', id: 'threePublicPart.budget', leftOut: true });
    expect(open.headings.slice(at)).toEqual(['第三部分 名词解释', '第四部分 部门预算公开表']);
    expect(contents()).not.toMatch(/第五部分|“三公”经费预算情况/);
    const behind = open.sectionId(at - 1);
    expect(open.basis.leftOut.map(({ id, behind }) => [id, behind])).toEqual([
      ['threePublicPart.scope', behind],
      ['threePublicPart.budget', behind],
    ]);
    await open.edit({ kind: 'section', id: 'threePublicPart.scope', leftOut: false });
    expect(open.headings.slice(at, at + 2)).toEqual([before[at], before[at + 1]]);
    expect(open.basis.leftOut).toMatchObject([{ behind: 'threePublicPart.scope' }]);
  });

  it('a section with text of its own stays when all below it is left out', async () => {
    const before = open.headings;
    const own = before.findIndex((heading) => heading.endsWith('“三公”经费预算情况'));
    for (const heading of [1, 2, 3].map((step) => open.sectionId(own + step) ?? '')) {
      await open.edit({ kind: 'section', id: heading, leftOut: true });
    }
    expect(open.headings).toEqual([...before.slice(0, own + 1), ...before.slice(own + 4)]);
  });

  it('last year’s tables come from a file that is read here', async () => {
    expect(open.text('total')).not.toContain('增加');
    await open.run(loadPrior(open, sampleFile(CLEAN_2023)));
    expect(open.text('total')).toContain('比2023年预算增加114.96万元，增长7.39%');
    expect(open.state.companions[open.basis.set]?.prior?.file).toBe(CLEAN_2023);
    await open.run({ type: 'dropCompanions', set: open.basis.set, use: 'prior' });
    expect(open.text('total')).not.toContain('增加');
  });

  it('tables of another body wait until somebody says that it was renamed', async () => {
    const renamed = await Narrated.of((await loadSample(CLEAN_2024)).map(renamedBody));
    await renamed.run(loadPrior(renamed, sampleFile(CLEAN_2023)));
    expect(renamed.text('total')).not.toContain('增加');
    expect(renamed.basis.otherBodies).toEqual([
      { companion: 'prior', file: CLEAN_2023, own: '示例区信息馆', found: '示例区数据中心' },
    ]);
    const note = () => renamed.state.result?.comparisons.map((one) => one.note).join();
    expect(note()).toContain('没有比较');
    await renamed.fill('unit.formerNames[]', '示例区档案馆\n示例区数据中心');
    expect(note()).not.toContain('不是本部门');
    await renamed.fill('unit.formerNames[]', '示例区档案馆');
    expect(note()).toContain('不是本部门');
    await renamed.fill('unit.formerNames[]', '示例区档案馆\n示例区数据中心');
    expect(renamed.text('total')).toContain('比2023年预算增加114.96万元，增长7.39%');
    await renamed.edit({ kind: 'clearInputs' });
    expect(note()).toContain('不是本部门');
    const { inputs = {} } = renamed.state.clearedInputs ?? {};
    await renamed.edit({ kind: 'restoreInputs', inputs });
    expect(note()).not.toContain('不是本部门');
    expect(renamed.basis.otherBodies).toEqual([]);
    const { changed, unchanged } = renamed.basis.changes;
    expect(changed).toBeGreaterThan(10);
    const text = renamed.headings.map((_, at) => renamed.sectionText(at)).join('\n');
    expect([unchanged, unchanged > 0]).toEqual([text.split('持平').length - 1, true]);
  });

  it('reasons that another profile asked for are named once they stand nowhere', async () => {
    const unused = () => open.notices.filter((message) => message.includes('没有写进说明'));
    await open.run(loadPrior(open, sampleFile(CLEAN_2023)));
    await open.edit({ kind: 'profile', id: 'dongxihu-2023' });
    await open.fill('reason.operating', '业务量增加');
    await open.fill('reason.total', '新增数据平台项目');
    expect(unused()).toEqual([]);
    await open.edit({ kind: 'profile', id: 'budget' });
    expect(unused()).toEqual([
      '填写的公用经费变动的主要原因没有写进说明：所选的式样不写，或者没有变动',
    ]);
    await open.fill('reason.operating', '');
    expect(unused()).toEqual([]);
  });

  it('a file of another year is named and not used', async () => {
    await open.run(loadPrior(open, sampleFile(CLEAN_2024)));
    expect(open.text('total')).not.toContain('持平');
    expect(open.notices[0]).toContain(
      '不是本部门上年（2023 年）的预算公开表，没有采用，请换一个文件',
    );
    const [message] = open.notices;
    expect(open.basis.passedOver).toEqual([{ companion: 'prior', message }]);
    await open.run(loadPrior(open, sampleFile(CLEAN_2023)));
    expect(open.basis.passedOver).toEqual([]);
  });

  it('a file without public tables is refused with the reason', async () => {
    await open.run(loadPrior(open, chosenFile('上年.xlsx', '一二三')));
    expect(open.state.problem).toMatchObject({ kind: 'file', task: 'compare' });
    expect(open.state.companions[open.basis.set]?.prior ?? null).toBeNull();
  });

  it('cells of a namesake are not taken for those of the open workbook', async () => {
    const file = sampleFile(CLEAN_2023, open.state.fileName);
    await open.run(loadPrior(open, file));
    expect(open.text('total')).toContain('增加114.96万元');
    expect(open.state.companions[open.basis.set]?.prior?.file).not.toBe(open.state.fileName);
  });

  it('a field keeps its name and its place in the form once it is filled in', async () => {
    await open.run(loadPrior(open, sampleFile(CLEAN_2023)));
    const reasons = () =>
      open.basis.fields
        .filter(({ group }) => group === 'reason')
        .map(({ id, label }) => [id, label]);
    const before = reasons();
    expect(before[0]).toEqual(['reason.total', '收支总预算变动的主要原因']);
    expect(before.length).toBeGreaterThan(3);
    await open.fill('reason.total', '人员增加');
    expect(open.field('reason.total')?.isMissing).toBe(false);
    expect(reasons()).toEqual(before);
  });

  it('a purpose is called by its project, filled in or not', async () => {
    const purposes = () =>
      open.basis.fields.filter(({ id }) => id.endsWith('.purpose')).map(({ label }) => label);
    const before = purposes();
    expect(before.length).toBeGreaterThan(1);
    expect(before.every((label) => /^(?!第).+的主要用途$/.test(label))).toBe(true);
    await open.fill('project[1].purpose', '平台运行');
    expect(open.field('project[1].purpose')?.isMissing).toBe(false);
    expect(purposes()).toEqual(before);
  });

  it('what is chosen of how to write and print is restored together', async () => {
    await open.fill('phone', '010-0000000');
    const before = open.state.drafts.bySet[open.basis.set];
    await open.edit({ kind: 'percentPlaces', places: 1 });
    await open.edit({ kind: 'section', id: 'terms', leftOut: true });
    await open.edit({ kind: 'withTables', on: true });
    await open.edit({ kind: 'fonts', fonts: 'windows' });
    expect(open.state.drafts.bySet[open.basis.set]).not.toEqual(before);
    await open.edit({ kind: 'asProfile' });
    expect(open.state.drafts.bySet[open.basis.set]).toEqual(before);
  });

  it('what is filled in stands in the text and in the form', async () => {
    expect(open.field('phone')).toMatchObject({ isMissing: true, group: 'unit' });
    await open.fill('phone', '010-0000000');
    expect(open.text('terms')).toContain('公开咨询电话：010-0000000');
    expect(open.field('phone')).toMatchObject({ isMissing: false, text: '010-0000000' });
    await open.fill('phone', ' ');
    expect(open.field('phone')).toMatchObject({ isMissing: true, text: '' });
  });

  it('what is filled in is cleared in one step, and comes back as it was', async () => {
    await open.edit({ kind: 'percentPlaces', places: 1 });
    const { drafts: untouched } = open.state;
    await open.fill('phone', '010-0000000');
    await open.fill('duties[]', '承办甲项工作\n承办乙项工作');
    const { drafts } = open.state;
    const filled = open.text('duties');
    await open.edit({ kind: 'clearInputs' });
    expect(open.state.drafts).toEqual(untouched);
    expect(open.field('phone')).toMatchObject({ isMissing: true, text: '' });
    expect(open.text('duties')).not.toBe(filled);
    const { clearedInputs: cleared } = open.state;
    expect(cleared?.set).toBe(open.basis.set);
    await open.edit({ kind: 'percentPlaces', places: 2 });
    expect(open.state.clearedInputs).toBe(cleared);
    await open.edit({ kind: 'percentPlaces', places: 1 });
    await open.edit({ kind: 'restoreInputs', inputs: cleared?.inputs ?? {} });
    expect(open.state.drafts).toEqual(drafts);
    expect(open.text('duties')).toBe(filled);
    expect(open.state.clearedInputs).toBeNull();
    await open.edit({ kind: 'clearInputs' });
    await open.fill('phone', '010-1111111');
    expect(open.state.clearedInputs).toBeNull();
  });

  it('a list has one line for each entry', async () => {
    expect(open.field('duties[]')).toMatchObject({ isMissing: true, isList: true });
    await open.fill('duties[]', '承办甲项工作。\n\n承办乙项工作');
    expect(open.text('duties')).toBe('（一）承办甲项工作。\n（二）承办乙项工作。');
  });

  it('a number is taken as it is usually typed, and what is none is said at its field', async () => {
    await open.fill('prior.total', '１,500.50');
    expect(open.text('total')).toContain('增加169.85万元');
    await open.fill('prior.total', '一千五');
    expect(open.field('prior.total')?.problem).toContain('万元');
    expect(open.text('total')).not.toContain('增加');
  });

  it('reasons are asked for where something changed, with the sentence they stand in', async () => {
    expect(open.field('reason.total')).toBeUndefined();
    await open.fill('prior.total', '1500');
    expect(open.field('reason.total')).toMatchObject({ isMissing: true, group: 'reason' });
    expect(open.field('reason.total')?.context).toContain(
      '增加170.35万元，增长11.36%，变动的主要原因是',
    );
    expect(open.field('reason.total')?.context).toMatch(/^一、收支预算总体安排情况：/);
    expect(open.field('agencyOperating.policy')).toMatchObject({ isAssumed: false });
  });

  it('what a 项 reflects is shown at its field while the dictionary says it', async () => {
    const written = open.field('terms.2010350');
    expect(written).toMatchObject({ group: 'terms', isMissing: false, text: '' });
    expect(written?.label).toBe('事业运行的科目说明');
    expect(open.text('terms')).toContain(`事业运行（项），反映${written?.printed ?? '无'}`);
    expect(written?.printed).toMatch(/^事业单位维持运转/);
    await open.fill('terms.2010350', '本中心的基本支出');
    expect(open.field('terms.2010350')).toMatchObject({ text: '本中心的基本支出', printed: '' });
    expect(open.field('phone')?.printed).toBe('');
  });

  it('a re-check keeps what was filled in and written', async () => {
    await open.fill('phone', '010-0000000');
    open.port.edit('预算05表', { E21: '48.92' });
    await open.recheck();
    expect(open.text('terms')).toContain('010-0000000');
    expect(JSON.parse(JSON.stringify(open.state.drafts))).toEqual(open.state.drafts);
  });

  describe('a sentence', () => {
    const detail = () => {
      const found = open.session.narrative.sentenceOf('total', 'B13');
      if (found === null) throw new Error('no such sentence');
      return found;
    };
    const rewrite = (text: string) => {
      const { key, generated } = detail();
      return open.edit({ kind: 'sentence', key, change: { kind: 'text', text, basis: generated } });
    };

    it('in the user’s own words keeps its figures and is restored', async () => {
      const { generated } = detail();
      expect(generated).toBe('2024年收支总预算1670.35万元。');
      await rewrite('全年收支共1670.35万元，收支平衡。');
      expect(open.text('total')).toContain('全年收支共1670.35万元，收支平衡。');
      expect(open.text('total')).not.toContain(generated);
      const { narrative } = open.state;
      const spans =
        narrative.kind === 'ready'
          ? narrative.document.sections
              .find(({ id }) => id === 'total')
              ?.paragraphs.flatMap((paragraph) => paragraph.spans)
          : [];
      expect(spans?.find(({ value }) => value === '1670.35')?.cells).toHaveLength(1);
      await open.edit({ kind: 'sentence', key: detail().key, change: null });
      expect(open.text('total')).toContain(generated);
    });

    it('is kept when a figure changes, flagged, and takes the figure of today when asked', async () => {
      await rewrite('全年收支共1670.35万元。');
      open.port.edit('预算01表', { B33: '1,670.53', D33: '1,670.53' });
      await open.recheck();
      expect(open.text('total')).toContain('全年收支共1670.35万元。');
      expect(open.sentenceStates('total')).toContain('outdated');
      expect(open.notices.join()).toContain('1670.35 → 1670.53');
      expect(detail().carried).toBe('全年收支共1670.53万元。');
      await rewrite(detail().carried ?? '');
      expect(open.sentenceStates('total')).toContain('ownText');
    });

    it('with a template of the user’s own is written by it', async () => {
      const template = '{{ 年度 }}年总计{{ 收支总表.总计 | 万元 }}。';
      expect(open.session.narrative.tryTemplate('total', 'B13', template)).toEqual({
        ok: true,
        text: '2024年总计1670.35万元。',
      });
      await open.edit({
        kind: 'sentence',
        key: detail().key,
        change: { kind: 'template', template },
      });
      expect(open.text('total')).toContain('2024年总计1670.35万元。');
      expect(open.sentenceStates('total')).toContain('ownTemplate');
    });

    it('with a faulty template says where, and stays as it was', async () => {
      const faults: readonly (readonly [string, string])[] = [
        ['{{ 收支总表.总记 | 万元 }}', '第1行第9列：“收支总表”里没有“总记”，是不是“总计”'],
        ['一\n{{ 收支总表.总计 ｜ 万元 }}', '第2行第12列'],
        ['{{ 收支总表.总计 | 亿圆 }}', '没有“亿圆”这个过滤器'],
        [
          '{% for 甲 in 支出总表.类 %}{% for 乙 in 支出总表.类 %}{% for 丙 in 支出总表.类 %}{% assign 丁 = 丙.金额 %}{% endfor %}{% endfor %}{% endfor %}{% if 戊 %}1{% endif %}',
          '戊',
        ],
      ];
      for (const [template, message] of faults) {
        const trial = open.session.narrative.tryTemplate('total', 'B13', template);
        expect(trial.ok).toBe(false);
        expect(trial.ok ? '' : trial.problems.join()).toContain(message);
      }
      const { key } = detail();
      const [[template] = ['']] = faults;
      await open.edit({ kind: 'sentence', key, change: { kind: 'template', template } });
      expect(open.text('total')).toContain('2024年收支总预算1670.35万元。');
      expect(open.notices.join()).toContain('仍按原句生成：第1行第9列');
    });
  });

  it('each set of a workbook has its own narrative', async () => {
    const both = await Narrated.of([...FINAL_ACCOUNTS, ...clean.slice(0, 8)]);
    expect(both.basis.sets).toHaveLength(2);
    await both.fill('phone', '010-0000000');
    const [accounts = ''] = both.basis.sets.filter((set) => set.endsWith('决算'));
    await both.run({ type: 'chooseNarratedSet', set: accounts });
    expect(both.basis).toMatchObject({ set: accounts, stage: '决算' });
    expect(both.basis.fields.map(({ text }) => text)).not.toContain('010-0000000');
    await both.run({ type: 'chooseNarratedSet', set: null });
    expect(both.field('phone')?.text).toBe('010-0000000');
  });

  it('is taken away as a Word document and as formatted text', async () => {
    const file = await open.session.narrative.wordFile(new Map());
    expect(file?.name).toBe('示例区数据中心2024年部门预算情况说明.docx');
    expect([...(file?.bytes.slice(0, 2) ?? [])]).toEqual([...new TextEncoder().encode('PK')]);
    const plain = file?.bytes.length ?? 0;
    await open.edit({ kind: 'withTables', on: true });
    const withTables = await open.session.narrative.wordFile(new Map());
    expect(withTables?.bytes.length).toBeGreaterThan(plain + 3_000);
    const all = await open.session.narrative.clipboardContent(null);
    expect(all?.html).toContain('<h2>二、收入预算安排情况</h2>');
    expect(all?.text).toContain('二、收入预算安排情况\n2024年');
    const one = await open.session.narrative.clipboardContent('income');
    expect(one?.text).toMatch(/^二、收入预算安排情况\n.*$/);
  });
});
