/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type {
  NarrativeDocument,
  Paragraph,
  SentenceState,
  Span,
} from '../../src/narrative/narrative-document';
import { templateParts } from '../../src/narrative/template/template-parts';
import { readWorkbook } from '../../src/session/inspecting/inspect-workbook';
import type { CompanionWorkbook } from '../../src/session/compared/companion-workbook';
import { NO_COMPANIONS } from '../../src/session/compared/companion-workbook';
import type { FormField } from '../../src/session/narrative/form-field';
import type { NarrativeBasis } from '../../src/session/narrative/narrative-state';
import type { ProfileChange } from '../../src/session/narrative/profile-change';
import { NO_DRAFTS, draftOf, editDrafts } from '../../src/session/narrative/narrative-draft';
import type { SessionState } from '../../src/session/state/session-state';
import type { UserAction } from '../../src/session/state/user-action';
import type { ChartOption } from '../../src/pane/narrative/chart-option';
import type { PickMark } from '../../src/pane/narrative/draw-chart';
import { renderPane, scrolledTo, show } from './render-pane';
import { FINDINGS, IDLE, cell, checkedSet, checkedState, checkedWorkbook } from './small-result';

const FILE = IDLE.fileName;
const CHECKED = checkedState(checkedWorkbook([checkedSet(FINDINGS)]));

let pickMark: PickMark | null = null;
let pictureOf: () => Uint8Array = () => new Uint8Array();
// There is no canvas here.
jest.mock('../../src/pane/narrative/draw-chart', () => ({
  drawChart: (_host: HTMLElement, _option: ChartOption, onPick: PickMark) => {
    pickMark = onPick;
    return () => undefined;
  },
  chartPng: () => pictureOf(),
}));

/** A paragraph from its pieces: texts, and spans with the text that they stand for. */
function paragraph(
  pieces: readonly (string | [string, Partial<Span>])[],
  change: Partial<Paragraph> = {},
): Paragraph {
  let text = '';
  const spans: Span[] = [];
  for (const piece of pieces) {
    const [own, span] = typeof piece === 'string' ? [piece, null] : piece;
    const start = text.length;
    text += own;
    if (span === null) continue;
    const rest = { kind: 'amount', formula: '', cells: [], input: null, adjusted: false } as const;
    spans.push({ ...rest, start, end: text.length, value: own, ...span });
  }
  return { text, spans, missing: [], warnings: [], sentences: [], ...change };
}

const at = (sheet: string, address: string, file = FILE) => ({ file, sheet, cell: address });

const DOCUMENT: NarrativeDocument = {
  version: 1,
  profile: 'jianghan-2024',
  title: paragraph(['示例区数据中心2024年部门预算情况说明']),
  sections: [
    { id: 'budget', heading: '第二部分 预算情况说明', level: 1, paragraphs: [], charts: [] },
    {
      id: 'expenditure',
      heading: '三、支出预算安排情况',
      level: 2,
      paragraphs: [
        paragraph(
          [
            '2024年支出预算',
            ['1670.35', { formula: '预算03表!C5', cells: [at('预算03表', 'C5')] }],
            '万元，占',
            [
              '38.1',
              {
                kind: 'share',
                formula: '预算03表!D5 ÷ 预算03表!C5',
                cells: [at('预算03表', 'D5'), at('预算03表', 'C5')],
              },
            ],
            '%，主要用于',
            ['【待填：主要用途】', { kind: 'input', input: 'purpose' }],
            '。',
          ],
          { missing: ['purpose', 'prior.expenditure'], warnings: ['预算05表!E21'] },
        ),
      ],
      charts: [
        {
          kind: 'structure',
          id: 'function',
          caption: '图1：支出预算功能分类结构',
          slices: [
            {
              name: '教育支出',
              figure: { value: '1500', formula: '预算03表!C6', cells: [at('预算03表', 'C6')] },
              share: '89.8',
            },
            {
              name: '住房保障支出',
              figure: { value: '170.35', formula: '预算03表!C9', cells: [at('预算03表', 'C9')] },
              share: '10.2',
            },
          ],
        },
      ],
    },
  ],
  missing: [
    { id: 'purpose', label: '主要用途', section: 'expenditure' },
    { id: 'prior.expenditure', label: '上年支出预算', section: 'expenditure' },
  ],
  notices: [{ section: 'expenditure', message: '项目名称与上年不同' }],
};
const PROFILE = { id: 'jianghan-2024', name: '示例式样' };
const BASIS: NarrativeBasis = {
  set: '示例区数据中心 2024 预算',
  sets: ['示例区数据中心 2024 预算'],
  stage: '预算',
  profile: PROFILE,
  profiles: [{ id: 'budget', name: '部门预算（通用）' }, PROFILE],
  proposed: null,
  settings: { percentPlaces: 2, baseTerm: '年预算', listOrder: 'table' },
  fields: [],
  leftOut: [],
  otherBodies: [],
  passedOver: [],
  changes: { changed: 0, unchanged: 0, completed: 0 },
};
const READY: SessionState = {
  ...CHECKED,
  narrative: { kind: 'ready', document: DOCUMENT, basis: BASIS },
};

/** All that a change of profile may bring. */
const TO_BUDGET: ProfileChange = {
  set: BASIS.set,
  chosenBefore: null,
  from: PROFILE,
  to: { id: 'budget', name: '部门预算（通用）' },
  carried: {
    templates: { 'budget/total/B13': '总计。' },
    texts: { 'budget/income/B14': { kind: 'text', text: '收入。', basis: '' } },
    left: ['全年共…'],
  },
  differences: {
    percentPlaces: [1, 2],
    baseTerm: ['年预算', '上年'],
    added: ['甲', '乙', '丙', '丁', '戊'],
    dropped: ['己'],
    moved: ['辛', '壬'],
    retitled: [['癸概况', '基本概况']],
    reworded: ['庚'],
  },
};

/** The second section of the document with other paragraphs. */
function sectionWith(paragraphs: readonly Paragraph[]): NarrativeDocument['sections'] {
  return DOCUMENT.sections.slice(1).map((section) => ({ ...section, paragraphs }));
}

const field = (change: Partial<FormField>): FormField => ({
  id: 'reason.total',
  group: 'reason',
  label: '收支总预算变动的主要原因',
  type: { kind: 'text' },
  isList: false,
  isCountedTogether: false,
  text: '',
  printed: '',
  problem: null,
  isMissing: true,
  context: '变动的主要原因是',
  isAssumed: false,
  proposal: null,
  ...change,
});

async function renderNarrative(state: SessionState) {
  const rendered = renderPane(state);
  await rendered.user.click(screen.getByRole('tab', { name: '说明' }));
  return { ...rendered, panel: within(screen.getByRole('tabpanel', { name: '说明' })) };
}
const figure = (text: string) => screen.getByText(text, { selector: '[role=button]' });
const card = () => document.getElementById('figure-card')?.textContent.trim();

describe('the view 说明', () => {
  test('offers the check before there is a result, and asks for no text', async () => {
    const { session, panel, user } = await renderNarrative(IDLE);
    await user.click(await panel.findByRole('button', { name: '检查本工作簿' }));
    expect(session.actions).toEqual([{ type: 'check' }]);
  });

  test('asks for the text once it is looked at, and not before', async () => {
    const { session, user } = renderPane(CHECKED);
    expect(session.actions).toEqual([]);
    await user.click(screen.getByRole('tab', { name: '说明' }));
    expect(session.actions).toEqual([{ type: 'compose' }]);
    show(session, { narrative: READY.narrative });
    expect(screen.getByText('三、支出预算安排情况')).toBeTruthy();
    expect(session.actions).toHaveLength(1);
    await user.click(screen.getByRole('tab', { name: '检查' }));
    show(session, { narrative: { kind: 'none' } });
    expect(session.actions).toHaveLength(1);
  });

  test('says why there is no text', async () => {
    const message = '没有识别出公开表，不能生成说明';
    const { panel } = await renderNarrative({ ...CHECKED, narrative: { kind: 'failed', message } });
    expect(panel.getByText(`${message}。`)).toBeTruthy();
  });

  test('tells that the tables were changed meanwhile', async () => {
    const { panel } = await renderNarrative({ ...READY, stage: { phase: 'stale' } });
    expect(panel.getByText('表格已改动 · 正在复查 …')).toBeTruthy();
  });

  test('gives the whole text with headings by level', async () => {
    const { panel } = await renderNarrative(READY);
    expect(panel.getByRole('heading', { level: 2, name: /情况说明$/ })).toBeTruthy();
    expect(panel.getByRole('heading', { level: 3 }).textContent).toBe('第二部分 预算情况说明');
    expect(panel.getByRole('heading', { level: 4 }).textContent).toBe('三、支出预算安排情况');
    const text = document.querySelector('[data-section=expenditure] p')?.textContent;
    expect(text).toBe(
      '2024年支出预算1670.35万元，占38.1%，主要用于【待填：主要用途】。【待核对：上年支出预算】',
    );
  });
});

test('a statement that a notice doubts is marked with where the doubt is told', async () => {
  const full = paragraph(['收入见表。完成预算的', ['99', { cells: [at('甲', 'B2')] }], '%。'], {
    doubtful: [{ start: 5, end: 14 }],
  });
  await renderNarrative({
    ...READY,
    narrative: {
      kind: 'ready',
      document: { ...DOCUMENT, sections: sectionWith([full]) },
      basis: BASIS,
    },
  });
  const marked = await screen.findAllByTitle('请核对：见“请留意”');
  expect(marked.map(({ textContent }) => textContent)).toEqual(['完成预算的', '99', '%。']);
  expect(figure('99').closest('mark')).toBe(marked[1]);
});

describe('a figure', () => {
  test('selects its cells, by mouse and by keyboard', async () => {
    const { session, user } = await renderNarrative(READY);
    await user.click(figure('1670.35'));
    expect(session.actions).toEqual([{ type: 'selectCells', cells: [cell('预算03表', 'C5')] }]);
    await user.keyboard('{ArrowRight}{Enter}');
    expect(session.actions.at(-1)).toEqual({
      type: 'selectCells',
      cells: [cell('预算03表', 'D5'), cell('预算03表', 'C5')],
    });
  });

  test('tells formula and cells on focus and under the pointer', async () => {
    await renderNarrative(READY);
    act(() => figure('38.1').focus());
    expect(card()).toBe('算式 预算03表!D5 ÷ 预算03表!C5 预算03表!D5、预算03表!C5');
    expect(figure('38.1').getAttribute('aria-describedby')).toBe('figure-card');
    act(() => figure('38.1').blur());
    expect(card()).toBe('');
    fireEvent.pointerEnter(figure('1670.35'));
    expect(card()).toBe('预算03表!C5');
    fireEvent.pointerLeave(figure('1670.35'));
    expect(card()).toBe('');
  });

  test('of a sheet whose name stands in quotes tells its cell once', async () => {
    const formula = "'GK09 “三公”经费'!A1";
    const name = paragraph([['三公表', { formula, cells: [at('GK09 “三公”经费', 'A1')] }]]);
    const sections = DOCUMENT.sections
      .slice(1)
      .map((one) => ({ ...one, paragraphs: [name], charts: [] }));
    const document = { ...DOCUMENT, sections };
    await renderNarrative({ ...READY, narrative: { kind: 'ready', document, basis: BASIS } });
    fireEvent.pointerEnter(figure('三公表'));
    expect(card()).toBe('GK09 “三公”经费!A1');
  });

  test('that a person filled in tells so and names no cell, one of another file names the file', async () => {
    const figures = paragraph([
      ['12', { formula: '手工填写(prior.total) + 手工填写(staff.purchased)', cells: [] }],
      ['34', { formula: '预算03表!C5', cells: [at('预算03表', 'C5', '上年.xlsx')] }],
    ]);
    const sections = DOCUMENT.sections
      .slice(1)
      .map((one) => ({ ...one, paragraphs: [figures], charts: [] }));
    const document = { ...DOCUMENT, sections };
    await renderNarrative({ ...READY, narrative: { kind: 'ready', document, basis: BASIS } });
    fireEvent.pointerEnter(figure('12'));
    expect(card()).toBe('算式 手工填写的上年数 + 手工填写的员额及购买服务人员');
    fireEvent.pointerEnter(figure('34'));
    expect(card()).toBe('算式 预算03表!C5 出自另一个文件');
  });

  test('is one of many behind a single tab stop', async () => {
    const { user } = await renderNarrative(READY);
    const stops = [...document.querySelectorAll<HTMLElement>('[data-section] [data-stop]')];
    expect(stops.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1, -1, -1, -1]);
    act(() => stops[0]?.focus());
    await user.keyboard('{End}');
    expect(stops.map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, -1, -1, -1, -1, 0]);
  });
});

describe('a chart', () => {
  test('lists its figures, in words for those who do not see it', async () => {
    const { panel } = await renderNarrative(READY);
    const chart = within(panel.getByRole('figure'));
    chart.getByText('图1：支出预算功能分类结构');
    expect(chart.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '教育支出1500万元，89.8%',
      '住房保障支出170.35万元，10.2%',
    ]);
    expect(chart.getByRole('img').getAttribute('aria-label')).toBe(
      '图1：支出预算功能分类结构。教育支出1500万元，占89.8%；住房保障支出170.35万元，占10.2%。',
    );
  });

  test('of one part alone says why it is drawn all the same, of several it does not', async () => {
    const { panel } = await renderNarrative(READY);
    const said = () => screen.queryByText(/只有一项；.*所以照画/);
    expect(await panel.findByRole('figure')).toBeTruthy();
    expect(said()).toBeNull();
    cleanup();
    const sections = DOCUMENT.sections.map((section) => ({
      ...section,
      charts: section.charts.map((chart) =>
        chart.kind === 'structure' ? { ...chart, slices: chart.slices.slice(0, 1) } : chart,
      ),
    }));
    const document = { ...DOCUMENT, sections };
    const one = await renderNarrative({
      ...READY,
      narrative: { kind: 'ready', document, basis: BASIS },
    });
    const chart = within(await one.panel.findByRole('figure'));
    expect(chart.getAllByRole('listitem')).toHaveLength(1);
    expect(said()).toBeTruthy();
  });

  test('selects the cell of the mark that is clicked', async () => {
    const { session } = await renderNarrative(READY);
    await waitFor(() => expect(pickMark).not.toBeNull());
    act(() => pickMark?.(0, 1));
    expect(session.actions).toEqual([{ type: 'selectCells', cells: [cell('预算03表', 'C9')] }]);
  });

  test('goes into the Word file as a picture, and its absence is said', async () => {
    const { session, user } = await renderNarrative(READY);
    pictureOf = () => Uint8Array.of(1);
    await user.click(screen.getByRole('button', { name: '导出 Word' }));
    expect([...session.narrative.pictures.keys()]).toEqual(['function']);
    session.narrative.file = { name: '说明.docx', bytes: Uint8Array.of(1) };
    pictureOf = () => {
      throw new Error('no canvas');
    };
    URL.createObjectURL = () => 'blob:x';
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = () => undefined;
    await user.click(screen.getByRole('button', { name: '导出 Word' }));
    expect(session.narrative.pictures.size).toBe(0);
    screen.getByText(
      '已导出 说明.docx，图没有画成，文件中没有图。没有附公开表，要附的在“式样与资料”中勾选',
    );
  });

  test('says what the Word file leaves open, and that the text was changed since', async () => {
    const fields = ['单位职责', '内设机构', '咨询电话', '公开网址'].map((label) =>
      field({ id: label, group: 'unit', label }),
    );
    const narrative = { kind: 'ready', document: DOCUMENT, basis: { ...BASIS, fields } } as const;
    const { session, user } = await renderNarrative({ ...READY, narrative });
    session.narrative.file = { name: '说明.docx', bytes: Uint8Array.of(1) };
    pictureOf = () => Uint8Array.of(1);
    URL.createObjectURL = () => 'blob:x';
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = () => undefined;
    await user.click(screen.getByRole('button', { name: '导出 Word' }));
    const note = await screen.findByText(/^已导出 说明\.docx/);
    expect(scrolledTo.at(-1)).toMatch(/^已导出/);
    expect(note.textContent).toBe(
      '已导出 说明.docx。没有附公开表，要附的在“式样与资料”中勾选。文件中还有 4 项待填，写成【待填：…】：单位职责、内设机构、咨询电话等。' +
        '请按下方的“填写”补上后再导出',
    );
    const isOutdated = (document: NarrativeDocument) => {
      show(session, { narrative: { ...narrative, document } });
      return note.textContent.endsWith('补上后再导出。此后文中又有改动，需要时请再做一次');
    };
    expect(isOutdated({ ...DOCUMENT, title: { ...DOCUMENT.title, text: '又一题目' } })).toBe(true);
    expect(isOutdated({ ...DOCUMENT, title: { ...DOCUMENT.title } })).toBe(false);
    const rewritten = DOCUMENT.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((one) => ({ ...one, text: `${one.text}。` })),
    }));
    expect(isOutdated({ ...DOCUMENT, sections: rewritten })).toBe(true);
    const elsewhere = DOCUMENT.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((one) => ({ ...one, spans: [], sentences: [] })),
    }));
    expect(isOutdated({ ...DOCUMENT, sections: elsewhere })).toBe(false);
  });
});

describe('charts on a sheet of the workbook', () => {
  test('are asked for before, and can be taken away', async () => {
    const { session, user, panel } = await renderNarrative(READY);
    await user.click(panel.getByRole('button', { name: '插入图表' }));
    expect(panel.getByText(/新增一张工作表，放 1 幅图/)).toBeTruthy();
    expect(session.actions).toEqual([]);
    await user.click(panel.getByRole('button', { name: '新增' }));
    expect(session.actions).toEqual([{ type: 'insertCharts' }]);
    const plan = { name: '情况说明图表', charts: [] };
    show(session, { chartSheet: { id: '1', name: '情况说明图表', plan } });
    expect(panel.getByText(/图表在新增的工作表“情况说明图表”中/)).toBeTruthy();
    await user.click(panel.getByRole('button', { name: '移除图表' }));
    expect(session.actions.at(-1)).toEqual({ type: 'removeCharts' });
  });

  test.each([
    ['noCharts', '浏览器工作台中不能插入 Excel 图表'],
    ['fixedStructure', '工作簿的结构受保护'],
    ['readOnly', '只读打开'],
  ] as const)(
    'are not offered where there are none (%s), and it is said why',
    async (charts, why) => {
      const capabilities = { ...IDLE.capabilities, charts };
      const { panel } = await renderNarrative({ ...READY, capabilities });
      expect(panel.queryByRole('button', { name: '插入图表' })).toBeNull();
      expect(panel.getByText(new RegExp(why))).toBeTruthy();
    },
  );
});

describe('what is missing', () => {
  test('is counted, listed, and marked in its place', async () => {
    const { panel, user } = await renderNarrative(READY);
    expect(panel.getByText('待补充 2 处：填写 0 处，核对表格 2 处')).toBeTruthy();
    await user.click(panel.getByText('主要用途——三、支出预算安排情况'));
    expect(document.activeElement?.textContent).toBe('【待填：主要用途】');
    expect(scrolledTo).toEqual(['【待填：主要用途】']);
    await user.click(panel.getByText('上年支出预算——三、支出预算安排情况'));
    expect(document.activeElement?.textContent).toBe('【待核对：上年支出预算】');
  });

  test('is told apart from what deserves a look', async () => {
    const { panel } = await renderNarrative(READY);
    expect(panel.getByText('请留意 1 处')).toBeTruthy();
    expect(panel.getByText(/^项目名称与上年不同——/)).toBeTruthy();
  });
});

test('of a file alone promises no way to the cells', async () => {
  const capabilities = { ...IDLE.capabilities, select: 'fileOnly' } as const;
  const { panel } = await renderNarrative({ ...READY, capabilities });
  expect(panel.getByText('1670.35')).toBeTruthy();
  expect(panel.queryByText(/选中/)).toBeNull();
});

test('a paragraph on doubtful figures leads to the finding, whatever was filtered', async () => {
  const { session, user } = renderPane(READY);
  await user.type(screen.getByRole('searchbox'), '没有这样的词');
  await user.click(screen.getByRole('tab', { name: '说明' }));
  await user.click(
    screen.getByText(
      '所用的数未通过检查：预算05表!E21 2080505 机关事业单位基本养老保险缴费支出 疑有误',
    ),
  );
  expect(session.actions).toEqual([{ type: 'selectFinding', id: '预算05表!E21' }]);
  expect(screen.getByRole('tab', { name: '检查' }).getAttribute('aria-selected')).toBe('true');
  const row = document.querySelector('[data-finding="预算05表!E21"] > button');
  expect(row?.getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(row);
});

function withSentence(document: NarrativeDocument, state: SentenceState): NarrativeDocument {
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((one) => ({
        ...one,
        sentences: [{ id: 'B15', start: 0, end: one.text.length, state }],
      })),
    })),
  };
}

describe('the narrative in the user’s hands', () => {
  const withBasis = (change: Partial<NarrativeBasis>, document = DOCUMENT): SessionState => ({
    ...CHECKED,
    narrative: { kind: 'ready', document, basis: { ...BASIS, ...change } },
  });
  const edits = (actions: readonly UserAction[]) =>
    actions.flatMap((action) => (action.type === 'editNarrative' ? [action.edit] : []));

  test('says that last year’s tables give the changes, opens where they are loaded, and what they filled', async () => {
    const state = withBasis({});
    const { user, panel } = await renderNarrative(state);
    const box = panel.getByText(/^式样与资料/).closest('details');
    expect(box?.open).toBe(false);
    expect(panel.getByText(/缺 1 个上年的数，载入上年公开表可写出增减/)).toBeTruthy();
    await user.click(panel.getByRole('button', { name: '去载入' }));
    expect(box?.open).toBe(true);
    expect(document.activeElement?.textContent).toBe('载入上年公开表…');
    cleanup();
    const prior: CompanionWorkbook = {
      file: '上年.xlsx',
      workbook: readWorkbook([]),
    };
    const companions = { [BASIS.set]: { ...NO_COMPANIONS, prior } };
    const loaded = await renderNarrative({ ...state, companions });
    expect(
      loaded.panel.getByText('已载入“上年.xlsx”，还缺 1 个上年的数，写出增减 0 处。'),
    ).toBeTruthy();
    expect(loaded.panel.queryByText(/可写出增减/)).toBeNull();
  });

  test.each([
    ['“示例区档案馆”的公开表，不是本部门上年的公开表', true, false],
    ['与所检查的公开表没有可以比较的数', false, true],
    ['', false, false],
  ])(
    'warns of changes written from a file that is another: “%s”',
    async (note, isUnfit, isUsual) => {
      const file = '上年.xlsx';
      const prior: CompanionWorkbook = { file, workbook: readWorkbook([]) };
      const basis = { ...BASIS, changes: { changed: 1, unchanged: 2, completed: 0 } };
      const result = checkedWorkbook([checkedSet(FINDINGS)], {
        comparisons: [
          {
            set: BASIS.set,
            use: 'prior',
            file,
            note,
            isUnfit,
            isUsual,
            tally: null,
            renamed: null,
          },
        ],
      });
      const { panel } = await renderNarrative({
        ...checkedState(result),
        narrative: { kind: 'ready', document: DOCUMENT, basis },
        companions: { [BASIS.set]: { ...NO_COMPANIONS, prior } },
      });
      expect(panel.getByText(/，还缺 1 个上年的数，写出增减 1 处、持平 2 处。/)).toBeTruthy();
      expect(panel.queryAllByText(/^它可能不是所要的上年公开表/)).toHaveLength(isUnfit ? 1 : 0);
      expect(panel.queryAllByText(`${note}。`)).toHaveLength(isUnfit ? 1 : 0);
    },
  );

  test('takes back that a body was renamed, beside what its tables filled in', async () => {
    const file = '上年.xlsx';
    const prior: CompanionWorkbook = { file, workbook: readWorkbook([]) };
    const renamed = { name: '示例区信息馆', isSaid: true };
    const said = { 'unit.formerNames[]': '示例区档案馆\n示例区信息馆' };
    const { user, panel, session } = await renderNarrative({
      ...checkedState(
        checkedWorkbook([checkedSet(FINDINGS)], {
          comparisons: [
            {
              set: BASIS.set,
              use: 'prior',
              file,
              note: '',
              isUnfit: false,
              isUsual: false,
              tally: null,
              renamed,
            },
          ],
        }),
      ),
      narrative: { kind: 'ready', document: DOCUMENT, basis: BASIS },
      companions: { [BASIS.set]: { ...NO_COMPANIONS, prior } },
      drafts: {
        ...NO_DRAFTS,
        bySet: { [BASIS.set]: { ...draftOf(NO_DRAFTS, BASIS.set), inputs: said } },
      },
    });
    await user.click(
      within(panel.getByText(/已载入“上年/)).getByRole('button', {
        name: '“示例区信息馆”不是同一单位',
      }),
    );
    expect(session.actions.at(-1)).toEqual({
      type: 'editNarrative',
      set: BASIS.set,
      edit: { kind: 'input', id: 'unit.formerNames[]', text: '示例区档案馆' },
    });
  });

  test('leaves another body’s tables unused until the user says that it was renamed', async () => {
    const otherBodies = [
      { companion: 'prior', file: '上年.xlsx', own: '示例区信息馆', found: '示例区数据中心' },
    ] as const;
    const prior: CompanionWorkbook = { file: '上年.xlsx', workbook: readWorkbook([]) };
    const { user, panel, session } = await renderNarrative({
      ...withBasis({ otherBodies }),
      companions: { [BASIS.set]: { ...NO_COMPANIONS, prior } },
    });
    expect(panel.getByText(/上年\.xlsx”是“示例区数据中心”的，不是“示例区信息馆”的/)).toBeTruthy();
    expect(panel.queryByText(/^已载入/)).toBeNull();
    await user.click(panel.getByRole('button', { name: '仍然使用' }));
    expect(edits(session.actions)).toEqual([
      { kind: 'input', id: 'unit.formerNames[]', text: '示例区数据中心' },
    ]);
    await user.click(panel.getByRole('button', { name: '换一个文件' }));
    expect(document.activeElement?.textContent).toBe('载入上年公开表…');
  });

  test('offers the order of lists and what is written of zeros, as the profile has it too', async () => {
    const { user, panel, session } = await renderNarrative(withBasis({}));
    await user.click(panel.getByText(/^式样与资料/));
    const choose = async (field: string, was: string, choice: string) => {
      const box = screen.getByRole('combobox', { name: field });
      expect(box.textContent).toBe(was);
      await user.click(box);
      await user.click(screen.getByRole('option', { name: choice }));
    };
    await choose('科目和项目的次序', '按科目编码或表中的次序', '按金额从大到小');
    await choose('“三公”经费、采购、车辆中为0的', '按式样', '不写');
    expect(edits(session.actions)).toEqual([
      { kind: 'listOrder', order: 'descending' },
      { kind: 'zeroPolicy', policy: 'omit' },
    ]);
  });

  test('leads from what was assumed to its field, which says once what is counted together', async () => {
    const policy = field({
      id: 'agencyOperating.policy',
      group: 'other',
      label: '机关运行经费口径',
      isMissing: false,
      isAssumed: true,
    });
    const count = { group: 'staff', isCountedTogether: true } as const;
    const fields = [
      field({ ...count, id: 'staff.quota.admin', label: '行政编制' }),
      field({ ...count, id: 'staff.quota.institution', label: '事业编制' }),
      policy,
      field({ id: 'phone', group: 'unit', label: '咨询电话', isMissing: false }),
    ];
    const state = withBasis({ fields });
    if (state.narrative.kind !== 'ready') throw new Error('the narrative is ready');
    const { document: own } = state.narrative;
    const notices = [{ section: 'title', message: '请确认口径', input: policy.id }];
    const narrative = { ...state.narrative, document: { ...own, notices } };
    const { user } = await renderNarrative({ ...state, narrative });
    await user.click(screen.getByRole('button', { name: '去填写' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: policy.label }));
    expect(screen.queryByRole('textbox', { name: '咨询电话' })).toBeNull();
    expect(screen.getAllByText('同类各项填了一项，其余留空按 0 计。')).toHaveLength(1);
  });

  test('is filled in where it waits, in the text and in the form', async () => {
    const fields = [
      field({ id: 'purpose', group: 'other', label: '主要用途' }),
      field({}),
      field({
        id: 'staff.quota.admin',
        group: 'staff',
        label: '行政编制',
        type: { kind: 'integer', unit: '人', from: 0 },
        proposal: '0',
      }),
      field({ id: 'phone', group: 'unit', label: '咨询电话', isMissing: false, text: '010' }),
    ];
    const { session, user } = await renderNarrative(withBasis({ fields }));
    await user.click(screen.getByRole('button', { name: '【待填：主要用途】' }));
    await user.type(screen.getByRole('textbox', { name: '主要用途' }), '日常办公');
    await user.click(screen.getByRole('button', { name: '确定' }));
    expect(edits(session.actions)).toEqual([{ kind: 'input', id: 'purpose', text: '日常办公' }]);
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(screen.getByRole('tab', { name: '填写（3）' }));
    expect(screen.queryByRole('textbox', { name: '咨询电话' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '填“0”' }));
    expect(edits(session.actions).at(-1)).toMatchObject({ id: 'staff.quota.admin', text: '0' });
    await user.click(screen.getByRole('combobox', { name: '显示' }));
    await user.click(screen.getByRole('option', { name: '仅需原因' }));
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    screen.getByRole('textbox', { name: '收支总预算变动的主要原因' });
  });

  test('fields that are asked for no longer stay in sight until the filter is chosen again', async () => {
    const quota = { group: 'staff', type: { kind: 'integer', unit: '人', from: 0 } } as const;
    const admin = field({ ...quota, id: 'staff.quota.admin', label: '行政编制' });
    const institution = field({ ...quota, id: 'staff.quota.institution', label: '事业编制' });
    const { session, user } = await renderNarrative(withBasis({ fields: [admin, institution] }));
    await user.click(screen.getByRole('tab', { name: '填写（2）' }));
    await user.type(screen.getByRole('textbox', { name: '行政编制' }), '0');
    await user.click(screen.getByRole('textbox', { name: '事业编制' }));
    const fields = [
      { ...admin, text: '0', isMissing: false },
      { ...institution, isMissing: false },
    ];
    act(() => session.set(withBasis({ fields })));

    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '事业编制' }));
    await user.click(screen.getByRole('tab', { name: '全文' }));
    await user.click(screen.getByRole('tab', { name: '填写' }));
    expect(screen.queryByRole('textbox')).toBeNull();
    screen.getByText('没有待填的内容。要修改填过的，“显示”选“全部”。');
    await user.click(screen.getByRole('combobox', { name: '显示' }));
    await user.click(screen.getByRole('option', { name: '全部' }));
    await user.click(screen.getByRole('tab', { name: '全文' }));
    await user.click(screen.getByRole('tab', { name: '填写' }));
    expect(screen.getAllByRole('textbox')).toHaveLength(2);
  });

  test('a choice whose words do not say it tells whom it suits', async () => {
    const policy = field({
      id: 'agencyOperating.policy',
      group: 'other',
      label: '机关运行经费口径',
      type: { kind: 'choice', choices: ['无', '手工'] },
    });
    const { session, user } = await renderNarrative(withBasis({ fields: [policy] }));
    await user.click(screen.getByRole('tab', { name: '填写（1）' }));
    await user.click(screen.getByRole('combobox', { name: '机关运行经费口径' }));
    await user.click(
      screen.getByRole('option', { name: '无（事业单位（参公的除外），写明没有）' }),
    );
    expect(edits(session.actions)).toEqual([{ kind: 'input', id: policy.id, text: '无' }]);
  });

  test('fields whose place is written already stand folded, each with what is written', async () => {
    const terms = { group: 'terms', isMissing: false } as const;
    const asked = { group: 'performance', type: { kind: 'choice', choices: ['是'] } } as const;
    const fields = [
      field({ ...terms, id: 'terms.2010350', label: '事业运行的科目说明', printed: '维持运转' }),
      field({ id: 'perf.use', group: 'performance', label: '结果应用', isMissing: false }),
      field({ ...asked, id: 'perf.targets', label: '绩效目标', isMissing: true }),
      field({ ...asked, id: 'perf.amountChoice', label: '口径', isMissing: false }),
    ];
    const { user } = await renderNarrative(withBasis({ fields }));
    await user.click(screen.getByRole('tab', { name: '填写（1）' }));
    expect(screen.getByRole('combobox', { name: '绩效目标' }).textContent).toBe('请选择');
    expect(screen.queryByText('名词解释')).toBeNull();
    await user.click(screen.getByRole('combobox', { name: '显示' }));
    await user.click(screen.getByRole('option', { name: '全部' }));
    const groupOf = (name: string) => screen.getByText(name).closest('details');
    expect(screen.getByRole('combobox', { name: '口径' }).textContent).toBe('按式样');
    expect(groupOf('绩效和重点工作（待填 1）')?.open).toBe(true);
    expect(groupOf('名词解释')?.open).toBe(false);
    const box = screen.getByPlaceholderText('维持运转');
    await user.type(box, '反映运转');
    await user.tab();
    expect(groupOf('名词解释')?.open).toBe(true);
  });

  /** Two fields that the text has no place for. */
  function renderAskedBehind() {
    const fields = [
      field({ id: 'staff.a', label: '行政编制' }),
      field({ id: 'staff.b', label: '退休' }),
    ];
    const document = {
      ...DOCUMENT,
      missing: fields.map(({ id, label }) => ({ id, label, section: 'expenditure' })),
      sections: sectionWith([paragraph(['共有人员若干。'], { missing: ['staff.a', 'staff.b'] })]),
    };
    return renderNarrative(withBasis({ fields }, document));
  }

  test('what stands nowhere in the text is asked for in one place behind it', async () => {
    const { user } = await renderAskedBehind();
    const text = globalThis.document.querySelector('[data-section=expenditure] p')?.textContent;
    expect(text).toBe('共有人员若干。【另需填写：行政编制、退休】');
    await user.click(screen.getByRole('button', { name: '退休' }));
    screen.getByRole('group', { name: '退休' });
  });

  test('what was opened to be written in gives the keyboard back to where it was opened', async () => {
    const { user } = await renderAskedBehind();
    const place = screen.getByRole('button', { name: '退休' });
    act(() => place.focus());
    await user.keyboard('{Enter}');
    expect(
      screen.getByRole('group', { name: '退休' }).contains(globalThis.document.activeElement),
    ).toBe(true);
    await user.keyboard('{Escape}');
    expect(globalThis.document.activeElement).toBe(screen.getByRole('button', { name: '退休' }));
    expect(place.tabIndex).toBe(0);
  });

  test('a sum leads to the sentences that ask for its parts, and no part is asked for twice', async () => {
    const fields = [
      field({ id: 'budget.1', label: '事业运行的年初预算' }),
      field({ id: 'budget.2', label: '培训支出的年初预算' }),
    ];
    const slot = (text: string, input: string): [string, Partial<Span>] => [text, { input }];
    const document = {
      ...DOCUMENT,
      missing: fields.map(({ id, label }) => ({ id, label, section: 'expenditure' })),
      sections: sectionWith([
        paragraph(['年初预算为', slot('【待填：年初预算】', 'budget.1'), '。'], {
          missing: ['budget.1', 'budget.2'],
        }),
        paragraph(['事业运行', slot('【待填：事业运行的年初预算】', 'budget.1')], {
          missing: ['budget.1'],
        }),
        paragraph(['培训支出', slot('【待填：培训支出的年初预算】', 'budget.2')], {
          missing: ['budget.2'],
        }),
      ]),
    };
    const { user } = await renderNarrative(withBasis({ fields }, document));
    const paragraphs = () => [
      ...globalThis.document.querySelectorAll('[data-section=expenditure] p'),
    ];
    const texts = paragraphs().map(({ textContent }) => textContent);
    expect(texts[0]).toBe(
      '年初预算为【待填：年初预算】。【还差“事业运行的年初预算”等 2 项，在各自的句中填写】',
    );
    for (const name of ['【待填：年初预算】', /^【还差/]) {
      await user.click(screen.getByRole('button', { name }));
      const [form, ...others] = screen.getAllByRole('group', { name: '事业运行的年初预算' });
      expect(others).toEqual([]);
      expect(form?.previousElementSibling).toBe(paragraphs()[1]);
      await user.keyboard('{Escape}');
    }
  });

  test('another profile is proposed', async () => {
    const proposed = { id: 'budget', name: '部门预算（通用）' };
    const { session, user } = await renderNarrative(withBasis({ proposed }));
    session.narrative.profileChanges.set('budget', TO_BUDGET);
    await user.click(screen.getByRole('button', { name: '看改用后有什么不同' }));
    const question = within(screen.getByRole('group', { name: '改用“部门预算（通用）”后：' }));
    expect(question.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '百分数最多保留的小数位数：由 1 位改为 2 位',
      '比较的说法：由“比××年预算”改为“比上年”',
      '增加的部分：甲、乙、丙、丁等 5 部分',
      '不再有的部分：己',
      '次序不同的部分：辛、壬',
      '标题不同的部分：“癸概况”改为“基本概况”',
      '文字不同的部分：庚',
      '本单位的写法和改写的句子：2 句照用',
      '用不上的改写 1 句，这一式样没有写同样内容的句子：“全年共…”；换回原来的式样仍然有效',
    ]);
    await user.click(question.getByRole('button', { name: '不改用' }));
    expect(screen.queryByRole('button', { name: '改用' })).toBeNull();
    // That is kept, and the keyboard is where another one can be chosen later.
    expect(edits(session.actions)).toEqual([{ kind: 'profile', id: PROFILE.id }]);
    expect(document.activeElement?.textContent).toBe('式样与资料：示例式样');
    await user.click(screen.getByRole('button', { name: '看改用后有什么不同' }));
    await user.keyboard('{Enter}');
    expect(edits(session.actions).at(-1)).toEqual({ kind: 'profile', id: 'budget' });
  });

  test('of many other headings two are told, and all of them once they are asked for', async () => {
    const retitled = ['甲', '乙', '丙'].map((name) => [`${name}一`, `${name}二`] as const);
    const { differences } = TO_BUDGET;
    const { session, user } = await renderNarrative(
      withBasis({ proposed: { id: 'budget', name: '部门预算（通用）' } }),
    );
    session.narrative.profileChanges.set('budget', {
      ...TO_BUDGET,
      differences: { ...differences, retitled },
    });
    await user.click(screen.getByRole('button', { name: '看改用后有什么不同' }));
    const line = screen.getByText('标题不同的部分：“甲一”改为“甲二”、“乙一”改为“乙二”等 3 部分');
    expect(screen.getByText('“丙一”改为“丙二”').closest('details')?.open).toBe(false);
    await user.click(line);
    expect(screen.getByText('“丙一”改为“丙二”').closest('details')?.open).toBe(true);
  });

  test('another profile that was chosen is taken only once the difference was told, and back', async () => {
    const { session, user } = await renderNarrative(READY);
    session.narrative.profileChanges.set('budget', TO_BUDGET);
    await user.click(screen.getByText(/^式样与资料/));
    await user.click(screen.getByRole('combobox', { name: '式样' }));
    await user.click(screen.getByRole('option', { name: '部门预算（通用）' }));
    expect(edits(session.actions)).toEqual([]);
    await user.click(screen.getByRole('button', { name: '改用' }));
    expect(edits(session.actions)).toEqual([{ kind: 'profile', id: 'budget' }]);
    const basis = { ...BASIS, profile: TO_BUDGET.to };
    show(session, {
      narrative: { kind: 'ready', document: DOCUMENT, basis },
      profileChange: TO_BUDGET,
    });
    screen.getByText('已由“示例式样”改用“部门预算（通用）”。');
    expect(document.activeElement?.textContent).toBe('改回');
    await user.keyboard('{Enter}');
    expect(session.actions.at(-1)).toEqual({ type: 'undoProfileChange' });
    show(session, { narrative: READY.narrative });
    expect(screen.queryByRole('button', { name: '改回' })).toBeNull();
  });

  test('a file is chosen to compare with', async () => {
    const { session, user } = await renderNarrative(withBasis({ stage: '决算' }));
    const file = new File(['x'], '上年.xlsx');
    await user.upload(screen.getByLabelText('选择上年公开表文件'), file);
    expect(session.actions.at(-1)).toMatchObject({
      type: 'loadCompanions',
      use: 'prior',
      files: [file],
    });
    screen.getByLabelText('选择本年预算公开表文件');
  });

  test('of two sentences in a paragraph a pencil marks its own, and each sentence its pencil', async () => {
    const document = withSentence(DOCUMENT, 'generated');
    const sections = document.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((one) => ({
        ...one,
        sentences: [
          { id: 'B15', start: 0, end: 5, state: 'generated' as const },
          { id: 'B16', start: 5, end: one.text.length, state: 'generated' as const },
        ],
      })),
    }));
    const { user, panel, container } = await renderNarrative(
      withBasis({}, { ...document, sections }),
    );
    const marked = () =>
      [...container.querySelectorAll('[data-pointed]')].map(
        (element) => element.getAttribute('aria-label') ?? element.textContent,
      );
    const [first, second] = panel.getAllByRole('button', { name: /^改写：/ });
    if (first === undefined || second === undefined) throw new Error('there are two pencils');
    const text = container.querySelector('[data-section] p > span')?.textContent ?? '';
    expect(text).toHaveLength(5);
    expect(marked()).toEqual([]);
    await user.hover(first);
    expect(marked()).toEqual([text, first.getAttribute('aria-label')]);
    await user.unhover(first);
    expect(marked()).toEqual([]);
    act(() => second.focus());
    expect(marked()).toHaveLength(2);
    expect(marked()).not.toContain(text);
    act(() => second.blur());
    await user.hover(panel.getByText(text));
    expect(marked()).toEqual([first.getAttribute('aria-label')]);
  });

  test('a sentence is rewritten, and a faulty template is not saved', async () => {
    const document = withSentence(DOCUMENT, 'ownText');
    const { session, user } = await renderNarrative({
      ...CHECKED,
      narrative: { kind: 'ready', document, basis: BASIS },
    });
    session.narrative.sentences.set('expenditure/B15', {
      key: 'jianghan-2024/expenditure/B15',
      generated: '2024年支出预算1670.35万元。',
      template: '{{ 年度 }}年',
      change: { kind: 'text', text: '支出1600万元。', basis: '2024年支出预算1600万元。' },
      carried: '支出1670.35万元。',
    });
    await user.click(screen.getByRole('button', { name: /^改写：2024年支出预算/ }));
    await user.click(screen.getByRole('button', { name: '换成现在的数' }));
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(edits(session.actions)).toEqual([
      {
        kind: 'sentence',
        key: 'jianghan-2024/expenditure/B15',
        change: { kind: 'text', text: '支出1670.35万元。', basis: '2024年支出预算1670.35万元。' },
      },
    ]);
    expect(scrolledTo.at(-1)).toMatch(/^2024年支出预算/);
    await user.click(screen.getByRole('button', { name: /^改写：/ }));
    session.narrative.trial = { ok: false, problems: ['第1行第4列：没有“年”这个名称'] };
    await user.click(screen.getByRole('tab', { name: '本单位的写法' }));
    const template = screen.getByRole('textbox', { name: '这一句的模板' });
    fireEvent.change(template, { target: { value: '{{ 年 }}' } });
    screen.getByText('第1行第4列：没有“年”这个名称');
    expect(screen.getByRole('button', { name: '保存' }).hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('button', { name: '恢复原句' }));
    expect(edits(session.actions).at(-1)).toMatchObject({ kind: 'sentence', change: null });
  });

  test('the words of a template are changed where they stand, the rest is fixed', async () => {
    const key = 'jianghan-2024/expenditure/B15';
    const { session, user } = await renderNarrative(
      withBasis({}, withSentence(DOCUMENT, 'generated')),
    );
    const template =
      '{{ 年度 }}年支出{{ 支出总表.合计 | 万元 }}{{ 支出总表.合计 | 原因: "，因为" }}';
    const generated = '2024年支出预算1670.35万元。';
    session.narrative.sentences.set('expenditure/B15', {
      ...{ key, generated, template },
      ...{ change: null, carried: null },
    });
    session.narrative.parts = templateParts(template);
    session.narrative.trial = { ok: true, text: '印出来的句子。' };
    await user.click(screen.getByRole('button', { name: /^改写：2024年支出预算/ }));
    await user.click(screen.getByRole('tab', { name: '本单位的写法' }));
    const own = within(screen.getByRole('group', { name: '这一句的写法' }));
    own.getByText('支出总表合计（万元）');
    screen.getByText(/印出来的句子/);
    const words = own.getAllByRole('textbox');
    expect(words.map(({ textContent }) => textContent)).toEqual(['', '年支出', '，因为', '']);
    const type = (at: number, text: string) => {
      const place = words[at];
      if (place === undefined) throw new Error('no such place');
      place.textContent = text;
      fireEvent.input(place);
    };
    const save = screen.getByRole('button', { name: '保存' });
    type(2, '，"因为"');
    own.getByText('第 3 处文字里请用中文引号“ ”，不能用 "');
    expect(save.hasAttribute('disabled')).toBe(true);
    type(2, '，主要是');
    type(1, '年的支出');
    await user.click(save);
    const changed = template.replace('，因为', '，主要是').replace('年支出', '年的支出');
    expect(edits(session.actions)).toEqual([
      { kind: 'sentence', key, change: { kind: 'template', template: changed } },
    ]);
  });

  test('what a loaded budget filled in is said, and all that was rewritten is restored', async () => {
    const budget: CompanionWorkbook = { file: '预算.xlsx', workbook: readWorkbook([]) };
    const changes = { changed: 0, unchanged: 0, completed: 12 };
    const state = withBasis({ changes });
    const key = `${BASIS.profile.id}/total/B13`;
    const { session, user } = await renderNarrative({
      ...state,
      companions: { [BASIS.set]: { ...NO_COMPANIONS, budget } },
      wording: {
        templates: { [key]: '总计。', 'other/total/B13': '总计。' },
        isKept: true,
        taken: null,
      },
    });
    screen.getByText('已载入“预算.xlsx”，年初预算都已取得，写出完成预算的比例 12 处。');
    screen.getByText('改写过的句子 1 句，其中 1 句是本单位的写法，恢复后其他年度、单位的也恢复');
    await user.click(screen.getByRole('button', { name: '全部恢复为原句' }));
    expect(edits(session.actions)).toEqual([{ kind: 'sentence', key, change: null }]);
  });

  test('a section that is left out leaves one line, which puts it back, and the keyboard with it', async () => {
    const [part, section] = DOCUMENT.sections;
    const terms = { id: 'terms', heading: '四、名词解释', level: 2, paragraphs: [], charts: [] };
    const sections = [part, section, terms].flatMap((one) => one ?? []);
    const written = { ...DOCUMENT, sections };
    const without = { ...DOCUMENT, sections: sections.filter((one) => one !== section) };
    const { session, user, panel } = await renderNarrative(withBasis({}, written));
    const eye = '不写这一部分：三、支出预算安排情况';
    expect(panel.queryByText(/^不写：/)).toBeNull();
    await user.click(panel.getByRole('button', { name: eye }));
    const id = 'expenditure';
    expect(edits(session.actions)).toEqual([{ kind: 'section', id, leftOut: true }]);
    const leftOut = [{ id, heading: '支出预算安排情况', behind: 'budget' }];
    const text = () => document.querySelector('[data-narrative]')?.textContent ?? '';
    show(session, withBasis({ leftOut }, without));
    expect(text()).toMatch(/第二部分 预算情况说明不写：支出预算安排情况恢复四、名词解释/);
    expect(document.querySelector('[data-section]')?.textContent).not.toContain('不写');
    const putBack = panel.getByRole('button', { name: '恢复：支出预算安排情况' });
    expect(document.activeElement).toBe(putBack);
    await user.keyboard('{Enter}');
    expect(edits(session.actions).at(-1)).toEqual({ kind: 'section', id, leftOut: false });
    show(session, withBasis({}, written));
    expect(document.activeElement).toBe(panel.getByRole('button', { name: eye }));
    // Whoever has gone elsewhere meanwhile is left there; what stood before all stands there.
    await user.keyboard('{Enter}');
    act(() => panel.getByRole('tab', { name: '全文' }).focus());
    show(session, withBasis({ leftOut: [{ id, heading: '支出', behind: null }] }, without));
    expect(text()).toMatch(/情况说明不写：支出恢复第二部分/);
    expect(document.activeElement?.textContent).toContain('全文');
  });

  test('a heading alone is left out by an eye of its own, and has nothing to copy', async () => {
    const { session, user, panel } = await renderNarrative(withBasis({}));
    const eye = panel.getByRole('button', { name: '不写这一部分：第二部分 预算情况说明' });
    expect(eye.title).toBe('不写这一部分（导出的 Word 也不写）');
    expect(panel.queryByRole('button', { name: /^复制本节：第二部分/ })).toBeNull();
    expect(panel.getByRole('button', { name: /^复制本节：三、/ })).toBeTruthy();
    await user.click(eye);
    expect(edits(session.actions)).toEqual([{ kind: 'section', id: 'budget', leftOut: true }]);
  });

  test('what was filled in is cleared at the top of the form, and had back there', async () => {
    const { session, user } = await renderNarrative(withBasis({}));
    await user.click(screen.getByRole('tab', { name: '填写' }));
    expect(screen.queryByRole('button', { name: /清空/ })).toBeNull();
    const input = (id: string, text: string) => ({ kind: 'input', id, text }) as const;
    const one = editDrafts(NO_DRAFTS, BASIS.set, input('phone', '010-0000000'));
    const drafts = editDrafts(one, BASIS.set, input('summary', '无'));
    const { inputs } = draftOf(drafts, BASIS.set);
    show(session, { drafts });
    const clear = screen.getByRole('button', { name: '清空填写（2 处）' });
    const below = screen.getByText(/^没有待填的内容/);
    expect(clear.compareDocumentPosition(below)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.click(clear);
    expect(edits(session.actions)).toEqual([{ kind: 'clearInputs' }]);
    show(session, { drafts: NO_DRAFTS, clearedInputs: { set: BASIS.set, inputs } });
    const cleared = screen.getByText('已清空 2 处填写的内容，再填写之前可以撤销');
    expect(cleared.getAttribute('role')).toBe('status');
    expect(document.activeElement?.textContent).toBe('撤销清空');
    await user.keyboard('{Enter}');
    expect(edits(session.actions).at(-1)).toEqual({ kind: 'restoreInputs', inputs });
    show(session, { drafts, clearedInputs: null });
    expect(document.activeElement?.textContent).toBe('清空填写（2 处）');
    // That of another set of the workbook.
    show(session, { drafts: NO_DRAFTS, clearedInputs: { set: '示例区 2023 预算', inputs } });
    expect(screen.queryByRole('button', { name: /清空/ })).toBeNull();
  });

  test('choices are restored together, and nothing is offered where there are none', async () => {
    const restore = '以上选择都恢复为式样的写法';
    const { session, user } = await renderNarrative(withBasis({}));
    expect(screen.queryByRole('button', { name: restore })).toBeNull();
    const edit = { kind: 'zeroPolicy', policy: 'print' } as const;
    act(() => session.set({ drafts: editDrafts(NO_DRAFTS, BASIS.set, edit) }));
    await user.click(screen.getByRole('button', { name: restore }));
    expect(edits(session.actions)).toEqual([{ kind: 'asProfile' }]);
  });
});
