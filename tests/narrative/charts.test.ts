import type { NarrativeChart } from '../../src/narrative/charts/narrative-chart';
import { composeNarrative } from '../../src/narrative/compose-narrative';
import type { NarrativeDocument } from '../../src/narrative/narrative-document';
import { BUDGET } from '../../src/narrative/profiles/budget';
import { FINAL_ACCOUNTS_2022 } from '../../src/narrative/profiles/final-accounts-2022';
import { PROFILES } from '../../src/narrative/profiles/profiles';
import type { Grid } from '../../src/grid/grid';
import { FINAL_ACCOUNTS } from '../fixtures/final-accounts';
import { factBooks } from '../fixtures/read-tables';
import { withCells } from '../fixtures/sheet';
import type { Changes } from './small-budget';
import { compose, inputsOf, smallBook } from './small-budget';

const BASES = { prior: { total: '1000', fiscalAppropriation: '1100.5' } };

/** Final accounts of 示例区 with other contents in some cells. */
function accounts(
  inputs: unknown = BASES,
  changes: Changes = {},
  sheets: readonly Grid[] = FINAL_ACCOUNTS,
): NarrativeDocument {
  const [current] = factBooks(...sheets.map((grid) => withCells(grid, changes[grid.name] ?? {})));
  if (current === undefined) throw new Error('there is one set');
  const result = composeNarrative({
    books: { current, prior: null, budget: null },
    files: { current: '本年.xlsx', prior: null, budget: null },
    inputs: inputsOf(inputs),
    profile: FINAL_ACCOUNTS_2022,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function chartsOf({ sections }: NarrativeDocument): readonly NarrativeChart[] {
  return sections.flatMap(({ charts }) => charts);
}

const captions = (document: NarrativeDocument) => chartsOf(document).map(({ caption }) => caption);

function chart(document: NarrativeDocument, wanted: string): NarrativeChart | undefined {
  return chartsOf(document).find(({ id }) => id === wanted);
}

/** Name, amount and share of each slice. */
function slices(document: NarrativeDocument, wanted: string): readonly string[] {
  const found = chart(document, wanted);
  if (found?.kind !== 'structure') return [];
  return found.slices.map(({ name, figure, share }) => `${name} ${figure.value} ${share}%`);
}

function notices({ notices: all }: NarrativeDocument): readonly string[] {
  return all.map(({ message }) => message).filter((message) => message.includes('没有画'));
}

function figuresOf(one: NarrativeChart) {
  return one.kind === 'change'
    ? one.series.flatMap(({ figures }) => figures)
    : one.slices.map(({ figure }) => figure);
}

describe('final accounts', () => {
  test('have the four charts of the national form in their sections', () => {
    const document = accounts();
    expect(
      document.sections.flatMap(({ id, charts }) => charts.map(({ caption }) => [id, caption])),
    ).toEqual([
      ['total', '图1：收、支决算总计变动情况'],
      ['income', '图2：收入决算结构'],
      ['expenditure', '图3：支出决算结构'],
      ['fiscalAppropriation', '图4：财政拨款收、支决算总计变动情况'],
    ]);
    expect(notices(document)).toEqual([]);
  });

  test('compare both totals with last year, each figure with its cell', () => {
    expect(chart(accounts(), 'total')).toMatchObject({
      categories: ['2022年度', '2023年度'],
      series: [
        {
          name: '收入总计',
          figures: [
            { value: '1000', cells: [], formula: '手工填写(prior.total)' },
            { value: '1105', cells: [{ file: '本年.xlsx', sheet: '公开01', cell: 'C17' }] },
          ],
        },
        {
          name: '支出总计',
          figures: [
            { value: '1000' },
            { value: '1105', cells: [{ file: '本年.xlsx', sheet: '公开01', cell: 'F17' }] },
          ],
        },
      ],
    });
  });

  test('show what income and expenditure are made of', () => {
    const document = accounts();
    expect(slices(document, 'income')).toEqual(['财政拨款收入 1050 98.13%', '其他收入 20 1.87%']);
    expect(slices(document, 'expenditure')).toEqual(['基本支出 600 55.56%', '项目支出 480 44.44%']);
  });

  test('print in their structure what the text beside it prints', () => {
    for (const { charts, paragraphs } of accounts().sections) {
      const text = paragraphs.map((paragraph) => paragraph.text).join('');
      for (const one of charts) {
        if (one.kind === 'change') continue;
        for (const { name, figure, share } of one.slices) {
          expect(text).toContain(`${name}${figure.value}万元，占`);
          expect(text).toContain(`${share}%`);
        }
      }
    }
  });

  test('without last year count on without the chart, and say so', () => {
    const document = accounts({ prior: { fiscalAppropriation: '1100.5' } });
    expect(captions(document)).toEqual([
      '图1：收入决算结构',
      '图2：支出决算结构',
      '图3：财政拨款收、支决算总计变动情况',
    ]);
    expect(notices(document)).toEqual(['没有上年的数，图“收、支决算总计变动情况”没有画']);
  });

  test('have no chart of an unreadable figure, of parts that are not the whole, or of a negative part', () => {
    expect(captions(accounts(BASES, { 公开01: { C17: '略' } }))).not.toContain(
      '图1：收、支决算总计变动情况',
    );
    expect(chart(accounts(BASES, { 公开02: { K8: '30.00' } }), 'income')).toBeUndefined();
    const negative = accounts(BASES, { 公开02: { F8: '1,090.00', K8: '-20.00' } });
    expect(chart(negative, 'income')).toBeUndefined();
    expect(notices(negative)).toEqual(['其他收入是负数，图“收入决算结构”没有画']);
  });

  test('without the table have no chart of it', () => {
    const without = FINAL_ACCOUNTS.filter(({ name }) => name !== '公开02');
    expect(chart(accounts(BASES, {}, without), 'income')).toBeUndefined();
  });
});

describe('a budget', () => {
  const document = compose({ profile: BUDGET });

  test('shows expenditure by function and by economy', () => {
    expect(captions(document)).toEqual([
      '图1：支出预算功能分类结构',
      '图2：一般公共预算基本支出经济分类结构',
    ]);
    expect(slices(document, 'function')).toEqual([
      '一般公共服务支出 80 80%',
      '社会保障和就业支出 20 20%',
    ]);
    expect(slices(document, 'economy')).toEqual(['工资福利支出 30 75%', '商品和服务支出 10 25%']);
    const [first] = chartsOf(document).flatMap(figuresOf);
    expect(first?.cells).toEqual([{ file: '本年.xlsx', sheet: '预算03表', cell: 'C5' }]);
  });

  test('of a single part has no chart where no form asks for one', () => {
    const none = { C8: '0.00', C9: '0.00', C10: '0.00', C11: '0.00' };
    const wages = { C4: '30.00', D4: '30.00', E4: '0.00' };
    const current = smallBook({ changes: { 预算07表: { ...wages, ...none } } });
    expect(captions(compose({ profile: BUDGET, current }))).toEqual(['图1：支出预算功能分类结构']);
    const income = accounts(BASES, { 公开02表: { C12: '', I12: '' } });
    expect(slices(income, 'income').length).toBeGreaterThan(0);
  });

  test('of zeros has no chart', () => {
    const zeros = { C4: '0.00', D4: '0.00', E4: '0.00', C5: '0.00', C6: '0.00', C7: '0.00' };
    const current = smallBook({
      changes: { 预算07表: { ...zeros, C8: '0.00', C9: '0.00', C10: '0.00', C11: '0.00' } },
    });
    expect(chart(compose({ profile: BUDGET, current }), 'economy')).toBeUndefined();
  });
});

test.each(PROFILES.map((profile) => [profile.id, profile] as const))(
  '%s names each of its charts once',
  (_id, { sections }) => {
    const ids = sections.flatMap(({ charts = [] }) => charts.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  },
);
