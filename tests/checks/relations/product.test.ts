import { generateProducts } from '../../../src/checks/relations/product';
import type { Grid } from '../../../src/grid/grid';
import { sheet } from '../../fixtures/sheet';
import { changed, check, contextOf, generated } from '../checked-sheets';

const products = (...grids: readonly Grid[]) => generated('product', grids);

const procurement = sheet(
  '采购',
  `
  2024年政府采购预算表
  ||||| 单位：万元
  单位代码 | 单位名称 | 政府采购品目 | 采购数量 | 单价 | 采购金额合计 | 其中：面向中小企业
  | 合计 |||| 42.40 | 20.00
  118001 | 示例区数据中心本级 | 复印纸 | #40 | 0.06 | 2.40 |
  118001 | 示例区数据中心本级 | 台式计算机 | #4 | 5.00 | 20.00 | 20.00
  118001 | 示例区数据中心本级 | 印刷服务 ||| 20.00 |`,
);

describe('数量 × 单价', () => {
  it('is the amount of each line that has both', () => {
    expect(products(procurement)).toEqual([
      'C9 product 采购!F5 = 40 × 采购!E5',
      'C9 product 采购!F6 = 4 × 采购!E6',
    ]);
    expect(check(procurement).briefs).toEqual([]);
  });

  it('may differ by the rounding of the price times the quantity', () => {
    const outcome = (amount: string) =>
      check(...changed([procurement], { '采购!F5': amount })).outcomesAt('采购!F5', 'product')[0];
    // 40 × 0.005 + 0.005: everything from 2.195 to 2.605.
    expect(outcome('2.40')).toBe('pass');
    expect(outcome('2.60')).toBe('rounding');
    expect(outcome('2.20')).toBe('rounding');
    expect(outcome('2.61')).toBe('fail');
    expect(outcome('2.19')).toBe('fail');
  });

  it('finds the amount that is wrong, or the price', () => {
    expect(check(...changed([procurement], { '采购!F6': '200.00' })).culprits()[0]).toBe(
      '采购!F6 200.00→20.00',
    );
    expect(check(...changed([procurement], { '采购!E6': '50.00' })).culprits()[0]).toBe(
      '采购!E6 50.00→5.00',
    );
  });

  it('knows the cell of the quantity', () => {
    const checked = check(...changed([procurement], { '采购!F6': '21.00', '采购!F4': '43.40' }));
    expect(checked.conditions).toEqual(['quantity D6']);
  });

  it('is not stated for a quantity that is no whole number, or no number', () => {
    for (const quantity of ['2.50', '0.00', '-4≈-4', '4台', '']) {
      const grids = changed([procurement], { '采购!D6': quantity });
      expect(products(...grids)).toEqual(['C9 product 采购!F5 = 40 × 采购!E5']);
    }
  });

  it('is not stated where the prices are in another unit than the amounts', () => {
    const inYuan = { '采购!E5': '600.00', '采购!E6': '50,000.00' };
    expect(products(...changed([procurement], inYuan))).toEqual([]);
    expect(check(...changed([procurement], inYuan)).arithmetic).toEqual([]);
  });

  describe('of columns that print the same unit', () => {
    const printed = sheet(
      '采购',
      `
      2024年政府采购预算表
      ||||| 单位：万元
      单位代码 | 单位名称 | 政府采购品目 | 采购数量 | 单价(万元) | 采购金额合计（万元）
      118001 | 示例区数据中心本级 | 复印纸 | #40 | 0.06 | 24,000.00
      118001 | 示例区数据中心本级 | 印刷服务 | #3 | 2.00 | 60,000.00
      118001 | 示例区数据中心本级 | 台式计算机 | #4 | 5.00 | 200,000.00`,
    );

    it('is stated although one of them is in another: which one is open', () => {
      const checked = check(printed);
      expect(checked.arithmetic).toHaveLength(1);
      expect(checked.suspects).toEqual(['open']);
      const [finding] = checked.arithmetic;
      expect(finding?.culprits.map(({ fact, copies }) => [fact, ...copies].length)).toEqual([3, 3]);
      expect(new Set(finding?.culprits.map(({ fact }) => fact.cell.column))).toEqual(
        new Set([4, 5]),
      );
      expect(checked.texts[0]).not.toContain('（数量）');
    });

    it('asks for the heading over the prices cell by cell from the top down, each once', () => {
      const lines = Array.from({ length: 50 }, (_, at) => {
        const price = at + 1;
        return `118001 | 示例区数据中心本级 | 第${price}项 | #2 | ${price}.00 | ${price * 2}.00`;
      });
      const long = sheet(
        '采购',
        `2024年政府采购预算表
        ||||| 单位：万元
        单位代码 | 单位名称 | 政府采购品目 | 采购数量 | 单价(万元) | 采购金额合计（万元）
        ${lines.join('\n')}`,
      );
      const { book, valueAt } = contextOf(long);
      const asked: number[] = [];
      const stated = generateProducts(book, (cell) => {
        if (cell.column === 4) asked.push(cell.row);
        return valueAt(cell);
      });
      expect(stated).toHaveLength(lines.length);
      expect(asked).toEqual(lines.map((_, at) => at + 2));
    });

    it('is decided by all the money of the set', () => {
      const expenditure = sheet(
        '支出',
        `
        2024年部门支出总表
        ||| 单位：万元
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
        | 合计 | 60.00 | 60.00 |
        201 | 一般公共服务支出 | 60.00 | 60.00 |`,
      );
      const copied = sheet(
        '收支',
        `
        2024年部门收支总表
        ||| 单位：万元
        收入 || 支出 ||
        项目 | 预算数 | 项目 | 预算数
        一、一般公共预算拨款收入 | 60.00 | 一、一般公共服务支出 | 60.00
        本年收入合计 | 60.00 | 本年支出合计 | 60.00
        收入总计 | 60.00 | 支出总计 | 60.00`,
      );
      const checked = check(expenditure, copied, printed);
      expect(checked.suspects).toEqual(['decided']);
      expect(checked.arithmetic[0]?.culprits[0]?.fact.cell.column).toBe(5);
    });
  });

  it('is not stated for the columns of 其中', () => {
    expect(products(procurement).join()).not.toContain('采购!G');
  });

  it('with a price that is a text is not checked', () => {
    const grids = changed([procurement], { '采购!E6': '面议' });
    expect(products(...grids)).toEqual(['C9 product 采购!F5 = 40 × 采购!E5']);
    expect(check(...grids).arithmetic).toEqual([]);
  });

  it('that does not come out may be any of the three; a sum that holds speaks for the amount', () => {
    const { suspects, texts } = check(...changed([procurement], { '采购!D6': '#40' }));
    expect(suspects).toEqual(['open']);
    expect(texts[0]).toContain('可能是以下 2 个之一：采购!E6（');
    expect(texts[0]).toContain('、采购!D6（数量）');
    expect(texts[0]).not.toContain('应为');
    const alone = sheet(
      '采购',
      `2024年政府采购预算表
      ||||| 单位：万元
      单位代码 | 单位名称 | 政府采购品目 | 采购数量 | 单价 | 采购金额合计
      118001 | 示例区数据中心本级 | 台式计算机 | #40 | 5.00 | 20.00`,
    );
    expect(check(alone).texts[0]).toContain('可能是以下 3 个之一');
  });

  it('is not the fault of a quantity where the amount is less than its 其中 as well', () => {
    const half = changed([procurement], { '采购!F6': '10.00', '采购!F4': '32.40' });
    expect(
      check(...half).findings.map((finding) => finding.kind === 'arithmetic' && finding.quantity),
    ).toEqual([null]);
  });

  it('is not the fault of a quantity where no whole number of pieces comes out', () => {
    const negative = check(...changed([procurement], { '采购!E6': '-5.00' }));
    expect(negative.suspects).toEqual(['decided']);
    expect(negative.culprits()[0]).toBe('采购!E6 -5.00→5.00');
    const minusOne = check(...changed([procurement], { '采购!E6': '-20.00' }));
    expect(minusOne.texts[0]).not.toContain('（数量）');
    // 20.00 ÷ 5.02 is none of 3.98 to 3.99.
    const between = check(...changed([procurement], { '采购!E6': '5.02' }));
    expect(between.texts[0]).not.toContain('（数量）');
  });

  it('is decided by the sum that does not hold either', () => {
    const wrong = check(...changed([procurement], { '采购!F6': '2.00' }));
    expect(wrong.suspects).toEqual(['decided']);
    expect(wrong.culprits()[0]).toBe('采购!F6 2.00→20.00');
  });
});

it('a column of 其中 that is its whole in another unit is one error with all its figures', () => {
  const inYuan = sheet(
    '采购',
    `
    2024年政府采购预算表
    ||||| 单位：万元
    单位代码 | 单位名称 | 政府采购品目 | 采购数量 | 单价 | 采购金额合计 | 其中：面向中小企业
    118001 | 示例区数据中心本级 | 复印纸 | #40 | 0.06 | 2.40 | 24,000.00
    118001 | 示例区数据中心本级 | 印刷服务 | #3 | 2.00 | 6.00 | 41,300.00
    118001 | 示例区数据中心本级 | 台式计算机 | #4 | 5.00 | 20.00 | 200,000.00`,
  );
  const checked = check(inYuan);
  expect(checked.suspects).toEqual(['decided']);
  expect(checked.culprits()).toEqual(['采购!G4+采购!G5+采购!G6 24000.00→2.40']);
});

it('其中 is not the product, not even where the whole is not printed', () => {
  const parts = sheet(
    '采购',
    `
    2024年政府采购预算表
    ||||| 单位：万元
    单位代码 | 单位名称 | 政府采购品目 | 采购数量 | 单价 | 总数（含税） | 其中：面向中小企业
    | 合计 |||| 2.40 | 1.00
    118001 | 示例区数据中心本级 | 复印纸 | #40 | 0.06 | 2.40 | 1.00`,
  );
  expect(products(parts)).toEqual([]);
});
