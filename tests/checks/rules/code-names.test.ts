import { createCodeBook } from '../../../src/codes/code-book';
import { toCodeFile } from '../../../src/codes/code-file';
import type { CodeBook } from '../../../src/codes/code-book';
import type { Grid } from '../../../src/grid/grid';
import { sheet, withTexts } from '../../fixtures/sheet';
import { CheckedSheets, check, contextOf } from '../checked-sheets';
import { byFunction } from '../small-tables';

const table = (name: string, code = '20508') =>
  byFunction(
    '支出',
    '部门支出总表',
    `| 合计 | 5.00 | 5.00 |
    205 | 教育支出 | 5.00 | 5.00 |
    ${code} | ${name} | 5.00 | 5.00 |`,
  );

const bookWith = (confidence: string): CodeBook => {
  const file = toCodeFile(
    {
      classification: 'function',
      firstYear: 2023,
      newestYear: 2025,
      entries: [
        { code: '205', name: '教育支出', confidence: 'high' },
        { code: '20503', name: '职业教育', confidence: 'high' },
        {
          code: '20508',
          name: '进修及培训',
          from: 2024,
          earlier: [{ name: '教师进修及干部继续教育', to: 2023 }],
          confidence,
        },
      ],
    },
    'test',
  );
  if (!file.ok) throw new Error(file.error.reason);
  return createCodeBook(file.value);
};

/** The same with another year in the title, or none. */
const dated = (year: string, grid: Grid): Grid =>
  withTexts(grid, (text) => text.replace('2024年', year));

/** Severity and sentence of what E2 finds, with an entry of this confidence. */
const found = (name: string, confidence = 'high', code?: string, year = '2024年') => {
  const context = contextOf(dated(year, table(name, code)));
  return new CheckedSheets({
    ...context,
    books: { ...context.books, function: bookWith(confidence) },
  }).told('E2');
};

describe('E2, the name beside a code', () => {
  it('is silent for the name of the year, in any spelling', () => {
    for (const name of ['进修及培训', '进修及　培训', ' 进修及培训 ', '']) {
      expect(found(name)).toEqual([]);
    }
  });

  it.each([
    ['high', ['error 支出!B6 wrongName 20508 职业技术教育培训 进修及培训 null']],
    ['good', ['warning 支出!B6 wrongName 20508 职业技术教育培训 进修及培训 null']],
    ['medium', []],
  ])('that is wrong: an entry of confidence %s', (confidence, expected) => {
    expect(found('职业技术教育培训', confidence)).toEqual(expected);
  });

  it('that belongs to another code says to which', () => {
    expect(found('职业教育')).toEqual(['error 支出!B6 wrongName 20508 职业教育 进修及培训 20503']);
  });

  it('of another year is a hint', () => {
    expect(found('教师进修及干部继续教育')).toEqual([
      'info 支出!B6 nameOfOtherYear 20508 教师进修及干部继续教育 进修及培训 null 2023',
    ]);
  });

  it('of a code that is not in the book: a hint below a known 款, a warning elsewhere', () => {
    expect(found('留学教育', 'high', '20506')).toEqual([
      'warning 支出!A6 unlistedCode 20506 留学教育 205',
    ]);
    expect(found('其他培训', 'high', '2050899')).toEqual([
      'info 支出!A6 unlistedCode 2050899 其他培训 20508',
    ]);
  });

  it('of a code that is not in the book, one slip from the one that bears it, names that one', () => {
    expect(found('进修及培训', 'high', '20580')).toEqual([
      'warning 支出!A6 mistypedCode 20580 进修及培训 20508',
    ]);
  });

  it('of an economic class is looked up in the economic book', () => {
    const basic = (name: string) =>
      check(
        sheet(
          '基本',
          `2024年一般公共预算基本支出表
          |||| 单位：万元
          科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
          | 合计 | 5.00 || 5.00
          302 | 商品和服务支出 | 5.00 || 5.00
          30226 | ${name} | 5.00 || 5.00`,
        ),
      );
    expect(basic('劳务费').told('E2')).toEqual([]);
    expect(basic('委托业务费').told('E2')).toEqual([
      'error 基本!B6 wrongName 30226 委托业务费 劳务费 30227',
    ]);
  });
});

describe('E2 in a year after the newest book, here 2025', () => {
  const later = (name: string, code?: string, confidence = 'high') =>
    found(name, confidence, code, '2031年');

  it('says whose names it compares with and that nothing is certain', () => {
    const checked = check(dated('2031年', table('进修及培训')));
    expect(checked.outcomes('E2')).toEqual(['not-applicable E2 支出!A1']);
    expect(checked.reasons.join()).toMatch(/noCodeBook 2031 20\d\d/);
    const wrong = check(dated('2031年', table('职业教育')));
    expect(wrong.outcomes('E2')).toEqual(['fail E2 支出!A1']);
    expect(wrong.reasons.join()).toMatch(/noCodeBook 2031 20\d\d/);
    expect(wrong.texts.join()).toMatch(/20\d\d 年科目表中为“进修及培训”.*请对照当年科目核对/);
  });

  it('is silent for names and codes that are merely unknown, and for those of other years', () => {
    expect(later('职业技术教育培训')).toEqual([]);
    expect(later('留学教育', '20506')).toEqual([]);
    expect(later('教师进修及干部继续教育')).toEqual([]);
  });

  it('a name that belongs to another code is a hint', () => {
    expect(later('职业教育')).toEqual([
      'warning 支出!B6 wrongName 20508 职业教育 进修及培训 20503 2025',
    ]);
    expect(later('职业教育', '20508', 'medium')).toEqual([]);
  });

  it('a code of no book whose name has one is a hint, unless it may be new with all around it', () => {
    expect(later('进修及培训', '20577')).toEqual([
      'warning 支出!A6 mistypedCode 20577 进修及培训 20508 2025',
    ]);
    expect(later('进修及培训', '20577', 'medium')).toEqual([]);
    const moved = byFunction(
      '支出',
      '部门支出总表',
      `| 合计 | 5.00 | 5.00 |
      205 | 教育支出 | 5.00 | 5.00 |
      20577 | 终身学习 | 5.00 | 5.00 |
      2057703 | 培训支出 | 5.00 | 5.00 |`,
    );
    expect(check(dated('2031年', moved)).told('E2')).toEqual([]);
  });
});

describe('E2 where no table says its year', () => {
  const undated = (name: string, code?: string) => found(name, 'high', code, '');

  it('takes the names of any year for right', () => {
    expect(undated('进修及培训')).toEqual([]);
    expect(undated('教师进修及干部继续教育')).toEqual([]);
  });

  it('a name of no year is a hint', () => {
    expect(undated('职业技术教育培训')).toEqual([
      'warning 支出!B6 wrongName 20508 职业技术教育培训 进修及培训 null 2025',
    ]);
    expect(undated('进修及培训', '20580')).toEqual([
      'warning 支出!A6 mistypedCode 20580 进修及培训 20508 2025',
    ]);
  });
});

it('a name that goes on in the row below is read as a whole', () => {
  const wrapped = (rest: string) =>
    check(
      byFunction(
        '支出',
        '部门支出总表',
        `| 合计 | 5.00 | 5.00 |
        205 | 教育支出 | 5.00 | 5.00 |
        20508 | 进修 | 5.00 | 5.00 |
        | ${rest} | | |`,
      ),
    ).told('E2');
  expect(wrapped('及培训')).toEqual([]);
  expect(wrapped('及旅游')).toHaveLength(1);
});

it.each([
  ['with a code of its own', '2050803 | 培训支出 | 5.00 | 5.00 |'],
  ['with an amount of its own', '| 其他 | 5.00 | 5.00 |'],
])('a wrong name is told without the row below it %s', (_, below) => {
  const { findings } = check(
    byFunction(
      '支出',
      '部门支出总表',
      `| 合计 | 5.00 | 5.00 |
      205 | 教育支出 | 5.00 | 5.00 |
      20508 | 进修及旅游 | 5.00 | 5.00 |
      ${below}`,
    ),
  );
  const names = findings.flatMap((finding) =>
    finding.kind === 'form' && finding.problem.code === 'wrongName' ? finding.problem.name : [],
  );
  expect(names).toEqual(['进修及旅游']);
});
