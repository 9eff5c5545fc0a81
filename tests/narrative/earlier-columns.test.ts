import fc from 'fast-check';
import type { FactBook } from '../../src/facts/fact-book';
import { factBooks } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';
import type { Model } from './generated-budget';
import { generalItems, MODELS, shown, sumOf } from './generated-budget';
import { bookOf, cells, totals } from './generated-budget-sheets';
import { change } from './spec-oracle';
import {
  compose,
  CURRENT_FILE,
  missingIds,
  paragraphsOf,
  profileOf,
  smallBook,
  textOf,
} from './small-budget';

/** 一般公共预算支出表 of the small budget with columns of the year before under this heading. */
function twoYears(heading: string, basicBefore = '35.00'): FactBook {
  return smallBook({
    instead: sheet(
      '预算05表',
      `
2024年一般公共预算支出表（分功能科目）
单位：万元
科目编码 | 科目名称 | ${heading} | < | < | 2024年预算数 | < | <
^ | ^ | 合计 | 基本支出 | 项目支出 | 合计 | 基本支出 | 项目支出
 | 合计 | 80.00 | ${basicBefore} | 45.00 | 100.00 | 40.00 | 60.00
201 | 一般公共服务支出 | 80.00 | ${basicBefore} | 45.00 | 80.00 | 20.00 | 60.00
20103 | 政府办公厅（室）及相关机构事务 | 80.00 | ${basicBefore} | 45.00 | 80.00 | 20.00 | 60.00
2010302 | 一般行政管理事务 | 45.00 | | 45.00 | 60.00 | | 60.00
2010350 | 事业运行 | 35.00 | ${basicBefore} | | 20.00 | 20.00 |
208 | 社会保障和就业支出 | | | | 20.00 | 20.00 |
20805 | 行政事业单位养老支出 | | | | 20.00 | 20.00 |
2080505 | 机关事业单位基本养老保险缴费支出 | | | | 20.00 | 20.00 |`,
    ),
  });
}

const TOTAL = '{{ 一般支出表.合计 | 变动: "比" }}';
const PLANNED = twoYears('2023年预算数');

describe('last year’s columns beside this year’s', () => {
  test.each([
    ['一般支出表.合计', '比2023年预算增加20万元，增长25%'],
    ['一般支出表.合计.基本支出', '比2023年预算增加5万元，增长14.3%'],
    // Another table has no such columns; the same fact stands here.
    ['基本支出表.合计', '比2023年预算增加5万元，增长14.3%'],
    ['一般支出表.合计.项目支出', '比2023年预算增加15万元，增长33.3%'],
  ])('%s', (path, expected) => {
    expect(textOf(`{{ ${path} | 变动: "比" }}`, { current: PLANNED })).toBe(expected);
  });

  test('stand among the cells and in the formula of the change', () => {
    const [paragraph] = paragraphsOf(TOTAL, { current: PLANNED });
    const [difference, quotient] = paragraph?.spans ?? [];
    expect(difference?.formula).toBe('预算05表!F5 − 预算05表!C5');
    expect(quotient?.formula).toBe('(预算05表!F5 − 预算05表!C5) ÷ 预算05表!C5');
    expect(difference?.cells).toEqual([
      { file: CURRENT_FILE, sheet: '预算05表', cell: 'F5' },
      { file: CURRENT_FILE, sheet: '预算05表', cell: 'C5' },
    ]);
  });

  test('say nothing about what they do not show: the department, 三公', () => {
    const current = PLANNED;
    const profile = profileOf('{{ 收支总表.总计 | 变动: "比" }}');
    expect(missingIds(compose({ current, profile }))).toEqual(['prior.total']);
  });

  test('a column that is blank throughout has not been filled in', () => {
    const current = twoYears('2023年预算数', '');
    const profile = profileOf('{{ 一般支出表.合计.基本支出 | 变动: "比" }}');
    expect(missingIds(compose({ current, profile }))).toEqual(['prior.basic']);
  });
});

describe('上年执行数', () => {
  const current = twoYears('2023年执行数');

  test('is no base of 比上年预算', () => {
    const document = compose({ current, profile: profileOf(TOTAL) });
    expect(missingIds(document)).toEqual(['prior.generalPublicBudget']);
    expect(document.sections[0]?.paragraphs.map(({ text }) => text)).toEqual(['']);
  });

  test('is the base of a sentence that says 执行数, which 上年预算数 is not', () => {
    const template = '{{ 一般支出表.合计 | 变动: "比", "年执行数" }}';
    expect(textOf(template, { current })).toBe('比2023年执行数增加20万元，增长25%');
    const profile = profileOf(template);
    const prior = smallBook({ year: 2023 });
    const inputs = { 'prior.generalPublicBudget': 80 };
    const document = compose({ current: PLANNED, prior, inputs, profile });
    expect(missingIds(document)).toEqual(['figure.prior.generalPublicBudget']);
  });
});

test('a year alone says no stage: the comparison waits for a person, who is told the figure', () => {
  const current = twoYears('2023年');
  const profile = profileOf(TOTAL);
  const document = compose({ current, profile });
  expect(document.sections[0]?.paragraphs.map(({ text }) => text)).toEqual(['']);
  expect(document.missing).toEqual([
    {
      id: 'prior.generalPublicBudget',
      label: '上年（2023年）一般公共预算拨款：预算05表!C5那一栏没有写明是不是预算数，是的填80',
      section: document.sections[0]?.id,
    },
  ]);
  const filledIn = compose({ current, inputs: { 'prior.generalPublicBudget': 80 }, profile });
  expect(filledIn.sections[0]?.paragraphs[0]?.text).toBe('比2023年预算增加20万元，增长25%');
});

describe('another source beside the columns', () => {
  const profile = profileOf(TOTAL);

  test('last year’s workbook comes first, and what does not agree is said', () => {
    const prior = smallBook({ year: 2023 });
    const document = compose({ current: PLANNED, prior, profile });
    expect(document.sections[0]?.paragraphs[0]?.text).toBe('与2023年预算持平');
    expect(document.notices.map(({ message }) => message)).toEqual([
      '上年的一般公共预算拨款有两个数：[上年.xlsx]预算05表!C5是100万元，预算05表!C5是80万元；文中按前一个比较，请核对',
    ]);
  });

  test('what was filled in comes after them, and what does not agree is said', () => {
    const filledIn = (value: number) =>
      compose({ current: PLANNED, inputs: { 'prior.generalPublicBudget': value }, profile });
    expect(filledIn(80).notices).toEqual([]);
    const document = filledIn(90);
    expect(document.sections[0]?.paragraphs[0]?.text).toBe('比2023年预算增加20万元，增长25%');
    expect(document.notices).toHaveLength(1);
  });
});

test('another year filled in makes no column of this year one of the year before', () => {
  const document = compose({ current: PLANNED, inputs: { year: 2025 }, profile: profileOf(TOTAL) });
  expect(missingIds(document)).toEqual(['prior.generalPublicBudget']);
});

/** The generated budget with 上年预算数 of another beside its 一般公共预算 by 项. */
function besideEachOther(now: Model, before: Model): FactBook {
  const codes = [...generalItems(now), ...generalItems(before)].map(({ path }) => path.code).sort();
  const money = (model: Model, begins: string) => {
    const own = generalItems(model).filter(({ path }) => path.code.startsWith(begins));
    const basic = sumOf(own, ({ personnel, operating }) => personnel + operating);
    return [sumOf(own), basic, sumOf(own, ({ project }) => project)];
  };
  const names = new Map(
    [...generalItems(now), ...generalItems(before)].map(({ path }) => [path.code, path.name]),
  );
  const rows = [...new Set(codes)].map(
    (code) =>
      `${code} | ${names.get(code) ?? ''} | ${cells(...money(before, code), ...money(now, code))}`,
  );
  const grid = sheet(
    '预算05表',
    `${now.year}年一般公共预算支出表（分功能科目）
编制单位：示例区数据中心 | | | 单位：万元
科目编码 | 科目名称 | ${before.year}年预算数 | < | < | ${now.year}年预算数 | < | <
^ | ^ | 合计 | 基本支出 | 项目支出 | 合计 | 基本支出 | 项目支出
 | 合计 | ${totals(...money(before, ''), ...money(now, ''))}
${rows.join('\n')}`,
  );
  const [book] = factBooks(grid);
  if (book === undefined) throw new Error('one table is one set');
  return book;
}

test('any two years: the change is that of the two shown amounts, as from last year’s workbook', () => {
  const places = 1;
  const template = ['', '.基本支出', '.项目支出']
    .map((column) => `{{ 一般支出表.合计${column} | 变动: "比" }}`)
    .join('\n');
  fc.assert(
    fc.property(MODELS, MODELS, (one, other) => {
      const [now, before] = [
        { ...one, year: 2024 },
        { ...other, year: 2023 },
      ];
      const shownOf = (model: Model) => {
        const items = generalItems(model);
        const basic = sumOf(items, ({ personnel, operating }) => personnel + operating);
        return [sumOf(items), basic, sumOf(items, ({ project }) => project)].map(shown);
      };
      const earlier = shownOf(before);
      const expected = shownOf(now).map((current, place) =>
        change(current, earlier[place] ?? 0n, { lead: '比', base: '2023年预算', places }),
      );
      const current = besideEachOther(now, before);
      expect(textOf(template, { current }).split('\n')).toEqual(expected);
      const prior = bookOf(before);
      expect(textOf(template, { current: bookOf(now), prior }).split('\n')).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
