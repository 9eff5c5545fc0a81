import { cellKey } from '../../src/base/address';
import type { FactBook } from '../../src/facts/fact-book';
import type { Grid } from '../../src/grid/grid';
import type { Coordinates } from '../../src/tables/coordinates/coordinates';
import { canonicalCoordinates } from '../../src/tables/coordinates/coordinates';
import { factBooks } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';

const EXPENDITURE = sheet(
  '支出',
  `
2024年部门支出总表
科目编码 | 科目名称 | 合计 | 基本支出
 | 合计 | 20.00 | 10.00
201 | 一般公共服务支出 | 20.00 | 10.00
201 | 一般公共服务支出 | 20.00 |
`,
);

const SIDES = sheet(
  '收支',
  `
2024年部门收支总表
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
事业收入 | 20.00 | 一般公共服务支出 | 20.00
收入总计 | 20.00 | 支出总计 | 文字
`,
);

const PROCUREMENT = sheet(
  '采购',
  `
2024年政府采购预算表
政府采购品目 | 采购数量 | 单价 | 采购金额
复印纸 | #2 | 0.40 | 0.80
复印纸 | #2 | 0.40 | 0.80
`,
);

function bookOf(...grids: readonly Grid[]): FactBook {
  const [book, ...more] = factBooks(...grids);
  if (book === undefined || more.length > 0) throw new Error(`${more.length} more sets`);
  return book;
}

const book = bookOf(EXPENDITURE, SIDES, PROCUREMENT);

function found(coordinates: Coordinates): readonly string[] {
  return book.find(coordinates).map((fact) => cellKey(fact.cell));
}

describe('find', () => {
  it('finds every cell that states a fact, in all tables', () => {
    expect(found({ flow: 'expenditure' })).toEqual(['支出!C3', '收支!D5']);
    expect(found({ flow: 'expenditure', nature: 'basic' })).toEqual(['支出!D3']);
  });

  it('keeps what stands twice in one table', () => {
    expect(found({ function: '201', flow: 'expenditure' })).toEqual([
      '支出!C4',
      '支出!C5',
      '收支!D4',
    ]);
  });

  it('finds blank and unreadable cells too', () => {
    const readings = book.find({ flow: 'expenditure' }).map((fact) => fact.reading.kind);
    expect(readings).toEqual(['figure', 'unreadable']);
    expect(found({ flow: 'expenditure', function: '201', nature: 'basic' })).toEqual([
      '支出!D4',
      '支出!D5',
    ]);
  });

  it('finds nothing wider or narrower', () => {
    expect(found({})).toEqual([]);
    expect(found({ flow: 'expenditure', function: '20103' })).toEqual([]);
  });

  it('finds the same however often coordinates were made since', () => {
    const fresh = bookOf(EXPENDITURE);
    for (let code = 0; code < 200_001; code += 1) {
      canonicalCoordinates({ project: `P${code}` });
    }
    expect(fresh.find({ flow: 'expenditure', nature: 'basic' }).length).toBe(1);
  });
});

describe('at', () => {
  it('finds the fact of a row and a column of one block', () => {
    const [block] = book.tablesOf('部门支出总表').flatMap((table) => table.blocks);
    const [total] = block?.rows ?? [];
    const [, basic] = block?.columns ?? [];
    if (total === undefined || basic === undefined) throw new Error('the block is too small');
    const fact = book.at(total, basic);
    expect(fact && cellKey(fact.cell)).toBe('支出!D3');
    const [income, expenditure] = book.tablesOf('部门收支总表').flatMap((table) => table.blocks);
    const [line] = income?.rows ?? [];
    const [column] = expenditure?.columns ?? [];
    if (line === undefined || column === undefined) throw new Error('a side is missing');
    expect(book.at(line, column)).toBeNull();
  });
});

describe('the facts', () => {
  it('are numbered in the order of the book, amounts first', () => {
    expect(book.facts.map((fact) => fact.index)).toEqual(book.facts.map((_, index) => index));
    expect(book.facts).toEqual([...book.amounts, ...book.unitPrices]);
  });

  it('of list lines share their key with nothing, on their sheet or another', () => {
    const services = {
      ...PROCUREMENT,
      name: '购买服务',
      rows: PROCUREMENT.rows.map((row, at) =>
        at === 0 ? (sheet('', '2024年政府购买服务预算表').rows[0] ?? []) : row,
      ),
    };
    const keys = bookOf(PROCUREMENT, services).facts.map((fact) => fact.key);
    expect(keys.length).toBe(8);
    expect(new Set(keys).size).toBe(8);
  });

  it('of unit prices are no amount of any key', () => {
    expect(book.unitPrices.map((fact) => cellKey(fact.cell))).toEqual(['采购!C3', '采购!C4']);
    const keyed = book.keyed.flat();
    expect(keyed).toEqual(expect.arrayContaining([...book.amounts]));
    expect(keyed.length).toBe(book.amounts.length);
    for (const price of book.unitPrices) expect(book.ofKey(price.key)).toEqual([]);
  });

  it('of quantities do not exist', () => {
    expect(book.facts.some((fact) => cellKey(fact.cell) === '采购!B3')).toBe(false);
  });
});

it('has one book for each set', () => {
  const before = sheet('上年', '2023年部门支出总表\n科目名称 | 合计\n合计 | 9.00');
  const books = factBooks(EXPENDITURE, before);
  expect(books.map((each) => each.set.year)).toEqual([2024, 2023]);
  expect(
    books.map((each) => each.find({ flow: 'expenditure' }).map((fact) => fact.reading)),
  ).toEqual([
    [{ kind: 'figure', value: 20e8, hidden: null }],
    [{ kind: 'figure', value: 9e8, hidden: null }],
  ]);
});
