import { finish } from '../../../src/base/steps';
import type { Grid } from '../../../src/grid/grid';
import { explain } from '../../../src/session/ignoring/explain';
import { bindingsOf } from '../../../src/session/ignoring/finding-bindings';
import { withExplanations } from '../../../src/session/ignoring/with-explanations';
import type { MarksThere } from '../../../src/session/publishing/publishing-check';
import { publishingCheck } from '../../../src/session/publishing/publishing-check';
import { PUBLISHING_WORDS } from '../../../src/session/publishing/publishing-words.zh-CN';
import type { NarrativeState } from '../../../src/session/narrative/narrative-state';
import type { StoredState } from '../../../src/session/stored/stored-state';
import { checkInSteps } from '../../../src/session/result/workbook-checker';
import type { BesideCells } from '../../../src/workbook/beside-cells';
import { UNKNOWN_BESIDE } from '../../../src/workbook/beside-cells';
import { loadSample } from '../../fixtures/load-sample';
import { sheet, withCells } from '../../fixtures/sheet';
import { CLEAN_2024, PLANTED_2024 } from '../../samples/read-sample';

const NOTHING: StoredState = { kind: 'nothing', aside: 0 };
const missing = (...ids: readonly string[]): NarrativeState => ({
  kind: 'ready',
  document: {
    version: 1,
    profile: 'p',
    title: { text: '', spans: [], missing: [], warnings: [], sentences: [] },
    sections: [],
    missing: ids.map((id) => ({ id, label: id, section: 's' })),
    notices: [],
  },
  basis: {
    set: '',
    sets: [],
    stage: '预算',
    profile: { id: 'p', name: '' },
    profiles: [],
    proposed: null,
    settings: { percentPlaces: 2, baseTerm: '', listOrder: 'table' },
    fields: [],
    leftOut: [],
    otherBodies: [],
    passedOver: [],
    changes: { changed: 0, unchanged: 0, completed: 0 },
  },
});
const WRITTEN = missing();
const marked = (count: number): MarksThere => ({
  place: { kind: 'workbook' },
  report: { marked: count, refused: [] },
});
const NO_MARKS = marked(0);
const checked = (grids: readonly Grid[]) => finish(checkInSteps(grids, []));
const states = (grids: readonly Grid[]) =>
  publishingCheck(checked(grids), NO_MARKS, NOTHING, WRITTEN, UNKNOWN_BESIDE).map(
    ({ topic, state }) => `${topic} ${state}`,
  );

let clean: readonly Grid[];
let planted: readonly Grid[];

beforeAll(async () => {
  [clean, planted] = [await loadSample(CLEAN_2024), await loadSample(PLANTED_2024)];
});

const changed = (name: string, change: (grid: Grid) => Grid) =>
  clean.map((grid) => (grid.name === name ? change(grid) : grid));

test('a workbook that is in order has nothing under any topic', () => {
  const items = publishingCheck(checked(clean), NO_MARKS, NOTHING, WRITTEN, UNKNOWN_BESIDE);
  expect(items.filter(({ state }) => state !== 'clear')).toEqual([]);
  expect(items).toHaveLength(12);
  expect(PUBLISHING_WORDS.verdict(items)).toBe('以下各项没有需要处理的内容。');
});

test('every comment is to be confirmed at its cell, and none is told where they cannot be listed', () => {
  const found = (remarks: BesideCells['remarks']) =>
    publishingCheck(checked(clean), NO_MARKS, NOTHING, WRITTEN, { remarks, authors: null }).find(
      ({ topic }) => topic === 'remarks',
    );
  const cell = { sheet: '预算03表', row: 5, column: 1 };
  expect(found([{ cell, text: '先别公开' }])).toEqual({
    topic: 'remarks',
    state: 'review',
    advice: '批注会随文件公开，不公开的在 Excel 或 WPS 的“审阅”中删除。',
    lines: [{ cells: [cell], place: '预算03表!B6', text: '“先别公开”' }],
  });
  const long = found([
    { cell, text: '一二三四五六七八九十一二三四五六七八九十一二三四五' },
    { cell, text: '' },
  ]);
  expect(long?.lines.map(({ text }) => text)).toEqual([
    '“一二三四五六七八九十一二三四五六七八九十一二三四…”',
    '没有文字',
  ]);
  expect(found([])).toMatchObject({ state: 'clear', advice: '' });
  expect(found(null)).toBeUndefined();
});

test('whom the file names is to be confirmed, with the way to take it out', () => {
  const found = (authors: BesideCells['authors']) =>
    publishingCheck(checked(clean), NO_MARKS, NOTHING, WRITTEN, { remarks: null, authors }).find(
      ({ topic }) => topic === 'authors',
    );
  const named = found({ author: '经办人甲', lastAuthor: '', company: '示例区数据中心' });
  expect(named?.state).toBe('review');
  expect(named?.lines.map(({ text }) => text)).toEqual(['作者：经办人甲', '单位：示例区数据中心']);
  expect(named?.advice).toMatch(/检查文档/);
  const saved = found({ author: '', lastAuthor: '经办人乙', company: '' });
  expect(saved?.lines.map(({ text }) => text)).toEqual(['最后修改人：经办人乙']);
  expect(found({ author: '', lastAuthor: '', company: '' })?.state).toBe('clear');
  expect(found(null)).toBeUndefined();
});

test('what was found and what was not checked is to be settled, with its place', () => {
  const items = publishingCheck(checked(planted), NO_MARKS, NOTHING, WRITTEN, UNKNOWN_BESIDE);
  const of = (topic: string) => items.find((item) => item.topic === topic);
  expect(of('errors')?.state).toBe('open');
  expect(of('errors')?.lines).toHaveLength(5);
  expect(of('errors')?.lines.map(({ place }) => place)).toContain('预算05表!E21');
  expect(of('unchecked')?.lines).toEqual([
    {
      cells: [{ sheet: '预算06表', row: 7, column: 5 }],
      place: '预算06表!F8',
      text: '数字以文本形式存储，没有读作数；请在窗格的备查中转换为数字，或者在 Excel、WPS 中选中（不要选编码）后点旁边的叹号，再检查',
    },
  ]);
  expect(of('warnings')?.state).toBe('review');
  expect(PUBLISHING_WORDS.verdict(items)).toBe('有 2 类 6 处待处理，1 类 1 处公开前请确认。');
});

test('an ignored error moves to those with a reason, which is said', () => {
  const result = checked(planted);
  const [line] = result.sets[0]?.findings ?? [];
  const id = line?.id ?? '';
  const binding = bindingsOf(result.workbook)(id) ?? '';
  const said = { [id]: { reason: '见批复', date: '2024-02-01', binding } };
  const explanations = explain(result.workbook, said);
  const items = publishingCheck(
    withExplanations(result, explanations),
    NO_MARKS,
    NOTHING,
    WRITTEN,
    UNKNOWN_BESIDE,
  );
  const of = (topic: string) => items.find((item) => item.topic === topic);
  expect(of('errors')?.lines).toHaveLength(4);
  expect(of('ignored')?.state).toBe('review');
  expect(of('ignored')?.lines[0]?.text).toBe(`${line?.title}（理由：见批复）`);
});

test('an empty table without its sentence, a placeholder and a missing table have topics of their own', () => {
  const unsaid = changed('预算09表', (grid) => withCells(grid, { A7: '' }));
  expect(states(unsaid)).toContain('absence open');
  expect(states(clean.filter(({ name }) => name !== '预算08表'))).toContain('absence open');
  const unfilled = changed('预算03表', (grid) => withCells(grid, { A3: '编制单位：XX局' }));
  expect(states(unfilled)).toContain('unfilled open');
});

test('a table that may be one that was not read is named among the missing ones, not twice', () => {
  const grids = changed('预算03表', (grid) => withCells(grid, { A2: '2024年部门收入总表' }));
  const items = publishingCheck(checked(grids), NO_MARKS, NOTHING, WRITTEN, UNKNOWN_BESIDE);
  const of = (topic: string) => items.find((item) => item.topic === topic);
  expect(of('absence')).toMatchObject({
    state: 'open',
    lines: [
      { place: '', text: '没有找到应公开的表：《部门支出总表》，可能就在未识别或已隐藏的表中' },
    ],
  });
  expect(of('unchecked')?.lines.map(({ place }) => place.split('!')[0])).toEqual(['预算03表']);
});

test('names in a table that were not filled in are to be confirmed at their cells, once', () => {
  const unfilled = (change: Readonly<Record<string, string>>) => {
    const grids = changed('预算03表', (grid) => withCells(grid, change));
    const items = publishingCheck(checked(grids), NO_MARKS, NOTHING, WRITTEN, UNKNOWN_BESIDE);
    return items.find(({ topic }) => topic === 'unfilled');
  };
  const named = unfilled({ B7: '××局本级', B8: 'ＸＸ系统运行维护费', B9: 'MAXX系统' });
  expect(named?.state).toBe('review');
  expect(named?.advice).toMatch(/本来就这样写/);
  expect(named?.lines).toEqual([
    {
      cells: [{ sheet: '预算03表', row: 6, column: 1 }],
      place: '预算03表!B7',
      text: '“××局本级”',
    },
    {
      cells: [{ sheet: '预算03表', row: 7, column: 1 }],
      place: '预算03表!B8',
      text: '“ＸＸ系统运行维护费”',
    },
  ]);
  const head = unfilled({ A3: '编制单位：XX局', B7: '××局本级' });
  expect(head?.state).toBe('open');
  expect(head?.lines.map(({ place }) => place)).toEqual(['预算03表!A3', '预算03表!B7']);
});

test('hidden content and formulas to other workbooks are confirmed, marks are settled', () => {
  const hidden = changed('预算03表', (grid) => ({ ...grid, hiddenRows: new Set([6]) }));
  expect(states(hidden)).toContain('hidden review');
  const notes = sheet('底稿', '1.00←[1]底稿!A1');
  expect(states([...clean, notes])).toContain('links review');
  const items = publishingCheck(checked(clean), marked(3), NOTHING, WRITTEN, UNKNOWN_BESIDE);
  expect(items.find(({ topic }) => topic === 'marks')?.state).toBe('open');
});

test('a sheet that cannot be shown again has a way out that needs no editor of macros', () => {
  const deep = sheet('参数', '费率 | 0.08');
  const items = publishingCheck(
    checked([...clean, { ...deep, visibility: 'veryHidden' }]),
    NO_MARKS,
    NOTHING,
    WRITTEN,
    UNKNOWN_BESIDE,
  );
  const hidden = items.find(({ topic }) => topic === 'hidden');
  expect(hidden?.lines.map(({ text }) => text)).toEqual(['深度隐藏的工作表，有 2 格内容：“费率”']);
  expect(hidden?.advice).toMatch(/^深度隐藏的工作表不在“取消隐藏”中，.*复制到新工作簿/);
  expect(hidden?.advice).not.toMatch(/右键/);
});

test('a hidden row with an amount is listed once, with the amount', () => {
  const hidden = changed('预算03表', (grid) => ({ ...grid, hiddenRows: new Set([6]) }));
  const items = publishingCheck(checked(hidden), NO_MARKS, NOTHING, WRITTEN, UNKNOWN_BESIDE);
  const lines = items.find(({ topic }) => topic === 'hidden')?.lines ?? [];
  expect(lines.map(({ place, text }) => `${place} ${text}`)).toEqual([
    expect.stringMatching(
      /^预算03表 隐藏的第 7 行有内容：“[^”]+”，其中有金额（[A-Z]7 的 [\d.]+）$/,
    ),
  ]);
});

test('what reads like the number of a person is to be confirmed at its cell', () => {
  const named = changed('预算03表', (grid) =>
    withCells(grid, { A30: '经办人：13900000000（公开前删除）', A31: '11010119900307123X' }),
  );
  const items = publishingCheck(checked(named), NO_MARKS, NOTHING, WRITTEN, UNKNOWN_BESIDE);
  const item = items.find(({ topic }) => topic === 'personal');
  expect(item?.state).toBe('review');
  expect(item?.advice).toBe('不公开的，删去或遮盖其中几位。');
  expect(PUBLISHING_WORDS.verdict(items)).toBe('有 1 类 2 处公开前请确认。');
  expect(item?.lines).toEqual([
    {
      cells: [{ sheet: '预算03表', row: 29, column: 0 }],
      place: '预算03表!A30',
      text: '疑为手机号码：13900000000',
    },
    {
      cells: [{ sheet: '预算03表', row: 30, column: 0 }],
      place: '预算03表!A31',
      text: '疑为身份证号码：11010119900307123X',
    },
  ]);
});

test.each<[MarksThere, string, string]>([
  [marked(3), 'open', '本簿有 3 处标记，会随表打印和公布'],
  [{ place: { kind: 'workbook' }, report: null }, 'open', '没有数到表中的标记，请重新检查'],
  [
    { place: { kind: 'screen', held: true }, report: null },
    'open',
    '文件中留有标记，会随表打印和公布；请在 Excel 或 WPS 的“条件格式 › 管理规则”中删除',
  ],
  [
    { place: { kind: 'screen', held: null }, report: null },
    'review',
    '这种格式的文件中是否留有标记没有查看，请在 Excel 或 WPS 中确认',
  ],
  [{ ...marked(3), place: { kind: 'screen', held: false } }, 'clear', ''],
])(
  'marks go out only with what keeps them, and not counted is not none: %j',
  (there, state, text) => {
    const items = publishingCheck(checked(clean), there, NOTHING, WRITTEN, UNKNOWN_BESIDE);
    const item = items.find(({ topic }) => topic === 'marks');
    expect([item?.state, item?.lines[0]?.text ?? '']).toEqual([state, text]);
  },
);

test.each<[string, StoredState]>([
  ['nothing that could be known', { kind: 'failed' }],
  ['what could not be read', { kind: 'damaged', aside: 0 }],
  ['what was put aside', { kind: 'nothing', aside: 1 }],
])('does not go out unseen: %s', (_, stored) => {
  const items = publishingCheck(checked(clean), NO_MARKS, stored, WRITTEN, UNKNOWN_BESIDE);
  expect(items.find(({ topic }) => topic === 'stored')?.state).toBe('open');
});

test.each<[NarrativeState, readonly string[]]>([
  [WRITTEN, []],
  [missing('a', 'b', 'a'), ['情况说明：还有 2 处待补充']],
  [{ kind: 'none' }, ['情况说明还没有看过']],
  [{ kind: 'failed', message: '没有识别出公开表' }, ['情况说明没有写成：没有识别出公开表']],
])('what the narrative still lacks is said', (narrative, texts) => {
  const items = publishingCheck(checked(clean), NO_MARKS, NOTHING, narrative, UNKNOWN_BESIDE);
  const item = items.find(({ topic }) => topic === 'narrative');
  expect(item?.lines.map(({ text }) => text)).toEqual(texts);
});
