import type { CodeListReport } from '../../src/codes/extend-code-book';
import { extendCodeBooks } from '../../src/codes/extend-code-book';
import type { CodeBooks } from '../../src/codes/load-code-book';
import { loadCodeBooks } from '../../src/codes/load-code-book';
import { readCodeList } from '../../src/codes/read-code-list';
import { fail } from '../../src/base/result';
import { cellAddress } from '../../src/base/address';
import type { Grid } from '../../src/grid/grid';
import { sheet } from '../fixtures/sheet';

function read(grids: readonly Grid[], fileName = '科目.xlsx') {
  const list = readCodeList(grids, fileName);
  if (!list.ok) throw new Error(list.error.kind);
  return list.value;
}

const codesOf = (...grids: readonly Grid[]) =>
  read(grids).codes.map(({ classification, code, name }) => `${classification} ${code} ${name}`);

function extended(grid: Grid): { readonly books: CodeBooks; readonly report: CodeListReport } {
  return extendCodeBooks(loadCodeBooks(), read([grid]));
}

const FUNCTIONS = [
  'function 201 一般公共服务支出',
  'function 20103 政府办公厅（室）及相关机构事务',
  'function 2010301 行政运行',
  'function 2010377 示例事务',
  'function 205 教育支出',
];

const JOINED = sheet(
  '功能分类',
  `2026年支出功能分类科目
  科目编码 | 科目名称 | 说明
  201 | 一般公共服务支出 | 反映示例内容
  20103 | ␣␣政府办公厅（室）及相关机构事务 |
  2010301 | ␣␣␣␣行政运行 |
  2010377 | ␣␣␣␣示例事务 |
  205 | 教育支出 |
  注：示例。`,
);

describe('a list of codes', () => {
  it('is read with joined codes, indented names and notes', () => {
    expect(codesOf(JOINED)).toEqual(FUNCTIONS);
    expect(read([JOINED]).year).toBe(2026);
  });

  it('is read with codes split into 类, 款, 项, each row whole or only its own level', () => {
    const whole = sheet(
      '表',
      `科目编码 | < | < | 科目名称
      类 | 款 | 项 |
      201 ||| 一般公共服务支出
      201 | 03 || 政府办公厅（室）及相关机构事务
      201 | 03 | 01 | 行政运行
      201 | 03 | 77 | 示例事务
      205 ||| 教育支出`,
    );
    const own = sheet(
      '表',
      `类 | 款 | 项 | 科目名称
      #201 ||| 一般公共服务支出
      | #3 || 政府办公厅（室）及相关机构事务
      || #1 | 行政运行
      || #77 | 示例事务
      #205 ||| 教育支出`,
    );
    expect(codesOf(whole)).toEqual(FUNCTIONS);
    expect(codesOf(own)).toEqual(FUNCTIONS);
  });

  it('is read from several sheets, two lists side by side, and tells the classifications by code', () => {
    const economic = sheet(
      '经济分类对照',
      `政府预算支出经济分类 || 部门预算支出经济分类 |
      科目编码 | 科目名称 | 科目编码 | 科目名称
      501 | 机关工资福利支出 | 301 | 工资福利支出
      50101 | 工资奖金津补贴 | 30101 | 基本工资
      || 30102 | 津贴补贴`,
    );
    expect(codesOf(JOINED, economic)).toEqual([
      ...FUNCTIONS,
      'economy 301 工资福利支出',
      'economy 30101 基本工资',
      'economy 30102 津贴补贴',
      'economyGov 501 机关工资福利支出',
      'economyGov 50101 工资奖金津补贴',
    ]);
  });

  it('names what it does not take, with the cell and the reason', () => {
    const list = read([
      sheet(
        '表',
        `科目编码 | 科目名称
        201 | 一般公共服务支出
        2010 | 四位编码
        20103 | 政府办公厅（室）及相关机构事务
        2010301 | 行政运行
        2010301 | 机关运行
        2010302 |
        205 | 教育支出
        208 | 社会保障和就业支出
        30199 | 其他工资福利支出
        10101 | 增值税`,
      ),
    ]);
    const told = list.problems.map(({ cell, reason }) => `${cellAddress(cell)} ${reason}`);
    expect(told).toEqual(['A3 codeLength', 'A6 twice', 'A7 name']);
    expect(list.revenueCount).toBe(1);
  });

  it('is none where codes or names are missing', () => {
    const table = sheet('表', '项目 | 金额\n合计 | 1.00');
    const bare = sheet('表', '科目编码 | 金额\n201 | 1.00\n205 | 2.00\n208 | 1.00');
    expect(readCodeList([table], '表.xlsx').ok).toBe(false);
    expect(readCodeList([bare], '表.xlsx').ok).toBe(false);
    expect(readCodeList([], '表.xlsx')).toEqual(fail({ kind: 'noCodeList' }));
  });

  it('may be of a few new codes alone', () => {
    const few = read([sheet('表', '科目编码 | 科目名称\n2010377 | 示例事务')]);
    expect(few).toMatchObject({ isSupplement: true, problems: [] });
    expect(few.codes.map(({ code }) => code)).toEqual(['2010377']);
    expect(read([JOINED]).isSupplement).toBe(false);
  });

  it('is not made of a few codes among other rows, and the number found is said', () => {
    const few = sheet(
      '表',
      '科目编码 | 科目名称\n201 | 一般公共服务支出\n205 | 教育支出\n99 | 其他',
    );
    expect(readCodeList([few], '表.xlsx')).toEqual(fail({ kind: 'fewCodes', codes: 2, others: 1 }));
  });

  it('takes its year from the file where no title states it', () => {
    const bare = { ...JOINED, rows: JOINED.rows.slice(1) };
    expect(read([bare], '2025年政府收支分类科目.xlsx').year).toBe(2025);
    expect(read([bare], '科目.xlsx').year).toBeNull();
  });
});

describe('code books with a list', () => {
  it('know its codes for certain in its year, and answer for no other', () => {
    const { books, report } = extended(JOINED);
    expect(report).toMatchObject({ year: 2026, taken: 5, added: 1, conflicts: [], problems: [] });
    const book = books.function;
    expect(book.matchName('2010377', '示例事务', 2026).kind).toBe('exact');
    expect(book.matchName('2010377', '别的事务', 2026)).toMatchObject({
      kind: 'different',
      confidence: 'high',
    });
    expect(book.matchName('2010377', '示例事务', 2024).kind).toBe('unknownCode');
    expect(book.edition(2026)).toEqual({ usedYear: 2026, exact: true });
    expect(loadCodeBooks().function.find('2010377')).toBeNull();
  });

  it('of a few codes know these and are of no other year for that', () => {
    const grid = sheet('表', '2026年新增科目\n科目编码 | 科目名称\n2010377 | 示例事务');
    const { books, report } = extended(grid);
    expect(report).toMatchObject({ year: 2026, taken: 1, added: 1, problems: [] });
    expect(books.function.matchName('2010377', '示例事务', 2026).kind).toBe('exact');
    expect(books.function.edition(2026)).toEqual(loadCodeBooks().function.edition(2026));
  });

  it('let the list hold against the built-in name, and say so', () => {
    const { books, report } = extended({
      ...JOINED,
      rows: JOINED.rows.map((row) =>
        row.map((cell) =>
          cell.value.kind === 'text' && cell.value.text.includes('行政运行')
            ? { ...cell, value: { kind: 'text' as const, text: '机关日常运行' } }
            : cell,
        ),
      ),
    });
    expect(report.conflicts).toMatchObject([
      { code: '2010301', listed: '机关日常运行', known: '行政运行' },
    ]);
    const match = (name: string, year: number) =>
      books.function.matchName('2010301', name, year).kind;
    expect(match('机关日常运行', 2026)).toBe('exact');
    expect(match('行政运行', 2026)).toBe('otherYear');
    expect(match('行政运行', 2024)).toBe('exact');
  });

  it('do not take a code without the code above it', () => {
    const { report } = extended(
      sheet(
        '表',
        `科目编码 | 科目名称
        201 | 一般公共服务支出
        205 | 教育支出
        208 | 社会保障和就业支出
        210 | 卫生健康支出
        2997701 | 示例事务`,
      ),
    );
    expect(report.problems).toMatchObject([{ printed: '2997701 示例事务', reason: 'parent' }]);
    expect(report.taken).toBe(4);
  });

  it('say nothing new about funds', () => {
    const { books } = extended(JOINED);
    const before = loadCodeBooks().function;
    for (const code of ['212', '21208', '2010301', '20877']) {
      expect([...books.function.fundsOf(code)]).toEqual([...before.fundsOf(code)]);
    }
  });
});
