import type { Grid } from '../../../src/grid/grid';
import { loadSample } from '../../fixtures/load-sample';
import { withCells } from '../../fixtures/sheet';
import { CLEAN_2024 } from '../../samples/read-sample';
import { check } from '../checked-sheets';
import { byFunction } from '../small-tables';

const told = (lines: string) => check(byFunction('支出', '部门支出总表', lines));

describe('a row all figures of which have the decimal point in the wrong place', () => {
  it.each([
    ['35.28', '35.28', '应为 352.80 万元'],
    ['3,528.00', '3,528.00', '应为 352.80 万元'],
  ])('is told with both cells, and a row left out beside it: %s', (one, other, should) => {
    const { suspects, texts } = told(`| 合计 | 1,034.78 | 1,034.78 | |
      201 | 一般公共服务支出 | ${one} | ${other} | |
      205 | 教育支出 | 469.56 | 469.56 | |
      208 | 社会保障和就业支出 | 212.42 | 212.42 | |`);
    expect(suspects).toEqual(['decided']);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(/^支出!C5（201 一般公共服务支出·合计）及 支出!D5 疑有误/);
    expect(texts[0]).toContain(`${should}（小数点或单位错位），改正后 2 项检查都能通过`);
    const isLess = one === '35.28';
    expect(texts[0]?.includes('；也可能是 支出!B4（合计）之下漏列了一行')).toBe(isLess);
  });

  it('names each figure where they differ', () => {
    const { texts } = told(`| 合计 | 1,034.78 | 900.00 | 134.78 |
      201 | 一般公共服务支出 | 35.28 | 31.02 | 4.26 |
      205 | 教育支出 | 469.56 | 377.38 | 92.18 |
      208 | 社会保障和就业支出 | 212.42 | 212.42 | |`);
    expect(texts[0]).toContain(
      '现为 35.28、31.02、4.26，应为 352.80、310.20、42.60 万元（小数点或单位错位）',
    );
  });

  it('is left open where two rows would explain it as well', () => {
    const { suspects } = told(`| 合计 | 1,034.78 | 1,034.78 | |
      201 | 一般公共服务支出 | 35.28 | 35.28 | |
      205 | 教育支出 | 35.28 | 35.28 | |
      208 | 社会保障和就业支出 | 646.70 | 646.70 | |`);
    expect(suspects).toEqual(['open']);
  });

  it.each([
    ['not ten times in the second column', '35.28 | 35.29'],
    ['within the rounding of few cents', '0.01 | 0.01'],
  ])('is not told where it is %s', (_, figures) => {
    const lacking = figures.startsWith('0.01') ? '682.08' : '1,034.78';
    const { texts } = told(`| 合计 | ${lacking} | ${lacking} | |
      201 | 一般公共服务支出 | ${figures} | |
      205 | 教育支出 | 469.56 | 469.56 | |
      208 | 社会保障和就业支出 | 212.42 | 212.42 | |`);
    expect(texts.join()).not.toContain('支出!D5 疑有误');
  });

  it.each(['456.80', '4.57'])(
    'leaves out the figure beside it that is right: %s',
    async (typed) => {
      const clean: readonly Grid[] = await loadSample(CLEAN_2024);
      const grids = clean.map((grid) =>
        grid.name === '预算03表' ? withCells(grid, { C28: typed }) : grid,
      );
      const { texts } = check(...grids);
      expect(texts).toHaveLength(1);
      expect(texts[0]).toMatch(/^预算03表!C28（[^）]*）疑有误/);
    },
  );

  it.each(['35.275', '35.28', '3.53', '3,527.50', '3,527,500.00'])(
    'is told with the digits that it lost: %s',
    async (typed) => {
      const clean: readonly Grid[] = await loadSample(CLEAN_2024);
      const grids = clean.map((grid) =>
        grid.name === '预算11表' ? withCells(grid, { D11: typed, E11: typed }) : grid,
      );
      const { texts } = check(...grids);
      expect(texts[0]).toContain('应为 352.75');
      expect(texts).toHaveLength(1);
      expect(texts[0]).toMatch(/^预算11表!D11（.*）及 预算11表!E11 疑有误/);
    },
  );
});
