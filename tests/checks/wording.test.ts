import type { Finding } from '../../src/checks/finding';
import { GENERATORS } from '../../src/checks/relation';
import type { OutcomeReason } from '../../src/checks/outcome';
import { reasonText } from '../../src/checks/words/reason-wording.zh-CN';
import { findingText } from '../../src/checks/words/wording.zh-CN';
import type { Grid } from '../../src/grid/grid';
import { loadSample } from '../fixtures/load-sample';
import { CLEAN_2024 } from '../samples/read-sample';
import type { CheckedSheets } from './checked-sheets';
import { changed, check } from './checked-sheets';
import { FORM_PROBLEMS, PLANTED, expectSentence, formFinding } from './every-finding';

const REASONS: {
  readonly [Kind in OutcomeReason['kind']]: Extract<OutcomeReason, { kind: Kind }>;
} = {
  switchedOff: { kind: 'switchedOff' },
  unknownColumns: { kind: 'unknownColumns', labels: ['机动经费'] },
  unknownRows: { kind: 'unknownRows', labels: ['', '待分配'] },
  unreadColumn: { kind: 'unreadColumn', label: '机动经费', figures: 3 },
  unnamedRow: { kind: 'unnamedRow', content: '五十八' },
  otherFunds: { kind: 'otherFunds', funds: ['unitFunds', 'governmentFund'] },
  otherOperations: { kind: 'otherOperations' },
  missingTables: { kind: 'missingTables', kinds: ['部门收支总表'] },
  unneededTables: { kind: 'unneededTables', kinds: ['国有资本经营预算支出表'] },
  nothingToCheck: { kind: 'nothingToCheck' },
  confidentialOmitted: { kind: 'confidentialOmitted' },
  notOffered: { kind: 'notOffered' },
  noCodeBook: { kind: 'noCodeBook', year: 2031, used: 2025 },
  blankTotal: { kind: 'blankTotal', blank: 'parts', direction: 'across', columns: [5, 6] },
  unreadableCell: { kind: 'unreadableCell', sheet: '预算06表', cell: 'F8', content: '79.63' },
  noDocument: { kind: 'noDocument', use: 'budget', wanted: null },
  unfitDocument: {
    kind: 'unfitDocument',
    use: 'prior',
    wanted: '决算',
    file: '上年.xlsx',
    entity: '示例区档案馆',
    year: 2022,
    document: '预算',
  },
  givenItself: { kind: 'givenItself', file: '本部门.xlsx' },
  nothingCompared: { kind: 'nothingCompared', file: '上年.xlsx', use: 'prior' },
  unlistedUnit: { kind: 'unlistedUnit', file: '单位.xlsx', entity: '示例区档案馆' },
  unprovenUnit: { kind: 'unprovenUnit', file: '单位.xlsx', entity: '' },
  unitsIncomplete: { kind: 'unitsIncomplete', listed: 3, given: 2 },
  failure: { kind: 'failure', place: 'TypeError' },
};

describe('the words of', () => {
  let clean: readonly Grid[];
  let checked: CheckedSheets;

  beforeAll(async () => {
    clean = await loadSample(CLEAN_2024);
    checked = check(...clean);
  });

  it.each(Object.values(FORM_PROBLEMS))('a problem of form: $code', (problem) => {
    const finding = formFinding(problem);
    const text = findingText(checked.book, finding);
    expectSentence(text);
    if (problem.code !== 'missingTables') expect(text).toContain('预算05表!C9');
  });

  it.each(Object.values(REASONS))('a reason: $kind', (reason) => {
    expectSentence(reasonText(reason));
  });

  it.each([
    [{ blank: 'parts', direction: 'across' }, '横向的分项（F、G 列）是空白，横向合计没有核对'],
    [{ blank: 'parts', direction: 'down' }, '纵向的分项是空白，纵向合计没有核对'],
    [{ blank: 'total', direction: 'across' }, '横向合计是空白，没有核对'],
    [{ blank: 'total', direction: 'down' }, '纵向合计是空白，没有核对'],
  ] as const)('a sum of which one side is blank: %j', (sum, text) => {
    const columns = sum.direction === 'across' ? [5, 6] : [];
    expect(reasonText({ kind: 'blankTotal', ...sum, columns })).toBe(text);
  });

  it.each(GENERATORS)('a broken relation: %s', (generator) => {
    const { findings, texts } = check(...changed(clean, PLANTED[generator]));
    const generators = findings.flatMap((finding) =>
      finding.kind === 'arithmetic'
        ? finding.relations.map(({ relation }) => relation.generator)
        : [],
    );
    expect(generators).toContain(generator);
    texts.forEach(expectSentence);
    expect(texts.length).toBeGreaterThan(0);
  });

  it('尾差', () => {
    const { findings, texts } = check(...changed(clean, { '预算01表!D12': '30.58' }));
    expect(findings.map(({ kind }: Finding) => kind)).toContain('rounding');
    texts.forEach(expectSentence);
  });

  it('a wrong amount: the cell by name, what stands there, what should, and what is mended', () => {
    expect(check(...changed(clean, { '预算05表!E21': '48.29' })).texts).toEqual([
      '预算05表!E21（2080505 机关事业单位基本养老保险缴费支出·人员经费）疑有误，现为 48.29，应为 48.92 万元' +
        '（相邻数字颠倒），改正后 2 项检查都能通过。' +
        '预算05表!E19（20805 行政事业单位养老支出·人员经费）为 83.14 万元，3 个分项之和为 82.51 万元，相差 0.63 万元',
    ]);
  });

  it('amounts in the unit of their own table, with thousands', () => {
    const [text] = check(...changed(clean, { '预算03表!C5': '1,760.35' })).texts;
    expect(text).toContain('现为 1,760.35，应为 1,670.35 万元');
  });

  it('a row left out, with what another table says of it', () => {
    const rowless = clean.map((grid) =>
      grid.name === '预算05表' ? { ...grid, rows: grid.rows.filter((_, row) => row !== 21) } : grid,
    );
    const { suspects, texts } = check(...rowless);
    expect(suspects).toEqual(['layout']);
    expect(texts[0]).toContain(
      '预算05表!A19（20805 行政事业单位养老支出）之下缺少一行，请补上：2080506',
    );
    expect(texts[0]).toContain('预算03表!A21 列有此行');
    expect(texts[0]).not.toContain('疑有误');
  });
});
