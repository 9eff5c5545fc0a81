import { suspectsOf } from '../../../src/checks/suspects';
import { labelText } from '../../../src/grid/cell-value';
import type { Grid } from '../../../src/grid/grid';
import { loadSample } from '../../fixtures/load-sample';
import { OVERALL } from '../../fixtures/performance-forms';
import { sheet, withCells } from '../../fixtures/sheet';
import { CLEAN_2024 } from '../../samples/read-sample';
import { changed, check } from '../checked-sheets';
import { byFunction } from '../small-tables';

describe('a row left out that no other table prints', () => {
  let clean: readonly Grid[];

  beforeAll(async () => {
    clean = await loadSample(CLEAN_2024);
  });

  const without = (name: string, text: string) =>
    clean.map((grid) => {
      if (grid.name !== name) return grid;
      const isGone = (row: Grid['rows'][number]) => row.some((cell) => labelText(cell) === text);
      const rows = grid.rows.filter((row) => !isGone(row));
      expect(rows).toHaveLength(grid.rows.length - 1);
      return { ...grid, rows };
    });

  it('is likelier than a row that is wrong in two columns', () => {
    const { suspects, texts } = check(...without('预算07表', '30213'));
    expect(suspects).toEqual(['layout']);
    expect(texts[0]).toContain(
      '预算07表!A19（302 商品和服务支出）的数比下面列出的各行之和多：“合计”栏多 ',
    );
    expect(texts[0]).toContain('可能漏列了一行');
    expect(texts[0]).not.toContain('应为');
  });

  it('is named beside them where a slip of one of them would explain it as well', () => {
    const { suspects, texts } = check(...without('预算07表', '30211'));
    expect(suspects).toEqual(['open']);
    expect(texts[0]).toMatch(
      /不能确定哪里有误：可能是 预算07表!A19（302 商品和服务支出）之下漏列了一行，也可能是以下 (\d+) 组数（共 \d+ 个单元格）之一/,
    );
    const [, groups = '', cells = ''] = /(\d+) 组数（共 (\d+) 个/.exec(texts[0] ?? '') ?? [];
    expect(Number(cells)).toBe(2 * Number(groups));
    expect(texts[0]).not.toContain('应为');
  });

  it('is named beside the figures of a single column: one of them may be wrong by itself', () => {
    const { suspects, texts } = check(
      sheet(
        '支出',
        `2024年一般公共预算支出表
        || 单位：万元
        科目编码 | 科目名称 | 合计
        | 合计 | 90.40
        201 | 一般公共服务支出 | 41.36
        205 | 教育支出 | 17.58
        210 | 卫生健康支出 | 22.22`,
      ),
    );
    expect(suspects).toEqual(['open']);
    expect(texts[0]).toContain('（合计）之下漏列了一行');
  });

  it('is no less likely than the only figure that is left', () => {
    const { suspects, texts } = check(...without('预算07表', '31002'));
    expect(suspects).toEqual(['open']);
    expect(texts[0]).toContain('有误；也可能是 预算07表!A41（310 资本性支出）之下漏列了一行');
    expect(texts[0]).not.toContain('应为');
  });

  it('is one finding where several columns of a list lack it', () => {
    const { briefs, texts } = check(
      sheet(
        '采购',
        `2024年政府采购预算表
        || 单位：万元
        项目名称 | 采购品目 | 采购金额合计 | 其中：面向中小企业
        合计 || 36.10 | 28.00
        设备购置 | 台式计算机 | 12.40 | 12.40
        印刷服务 | 其他印刷服务 | 8.10 |
        运行维护 | 安全运维服务 | 5.60 | 5.60`,
      ),
    );
    expect(briefs).toEqual(['error C9 采购!A4']);
    expect(texts[0]).toContain(
      '采购!A4（合计）的数比下面列出的各行之和多：“采购金额合计”栏多 10.00 万元，“其中：面向中小企业”栏多 10.00 万元，可能漏列了一行',
    );
  });

  it.each([
    ['one row below it holds nothing', '', '，或 支出!A6（205 教育支出）漏填'],
    ['two do, and it may be either', '208 | 社会保障和就业支出 |||', '之下漏列了一行'],
  ])('names a blank row where just %s', (_, more, expected) => {
    const { texts } = check(
      byFunction(
        '支出',
        '部门支出总表',
        `| 合计 | 30.00 | 30.00 |
        201 | 一般公共服务支出 | 10.00 | 10.00 |
        205 | 教育支出 |||
        ${more}
        210 | 卫生健康支出 | 12.34 | 12.34 |`,
      ),
    );
    expect(texts.join()).toContain(expected);
    expect(texts.join().includes('漏填')).toBe(more === '');
  });

  it.each([
    ['| 合计', 'B4'],
    ['合计 |', 'A4'],
  ])('names a total without a code where its label stands: %s', (label, cell) => {
    const { briefs, texts } = check(
      byFunction(
        '支出',
        '部门支出总表',
        `${label} | 30.00 | 30.00 |
        201 | 一般公共服务支出 | 10.00 | 10.00 |
        205 | 教育支出 | 5.00 | 5.00 |
        210 | 卫生健康支出 | 12.34 | 12.34 |`,
      ),
    );
    expect(briefs).toEqual([`error C2 支出!${cell}`]);
    expect(texts.join()).toContain(`支出!${cell}（合计）的数比下面列出的各行之和多`);
  });
});

describe('where the rows of a total stand', () => {
  it('is told as it is: below it, or above', () => {
    const { texts } = check(
      sheet(
        '采购',
        `2024年政府采购预算表
        || 单位：万元
        项目名称 | 采购品目 | 采购金额合计
        设备购置 | 台式计算机 | 12.40
        印刷服务 | 其他印刷服务 | 8.10
        合计 || 36.10`,
      ),
    );
    expect(texts.join()).toContain('采购!A6（合计）以上的各行中漏列了一行');
  });

  it('is not told of a form, whose rows are printed on it', () => {
    const wrong = withCells(OVERALL, { D10: '#305' });
    const { texts } = check(wrong);
    expect(texts.join()).toContain('整体绩效!D10');
    expect(texts.join()).not.toContain('漏列');
  });
});

describe('a total that is too small', () => {
  let clean: readonly Grid[];

  beforeAll(async () => {
    clean = await loadSample(CLEAN_2024);
  });

  it.each([
    ['in several tables', { '预算07表!C26': '6.40', '预算07表!E26': '6.40' }, 'open'],
    ['of a slipped row', { '预算11表!D12': '1284.00', '预算11表!E12': '1284.00' }, 'decided'],
  ])('is not behind where other tables agree with it, nor is a row too many: %s', (...given) => {
    const [, wrong, kind] = given;
    const { suspects, texts } = check(...changed(clean, wrong));
    expect(suspects).toEqual([kind]);
    expect(texts[0]).not.toMatch(/漏列|更新|多列|也可能是/);
  });

  const listed = (total: string, last = '22.22') =>
    sheet(
      '支出',
      `2024年一般公共预算支出表
      || 单位：万元
      科目编码 | 科目名称 | 合计
      | 合计 | ${total}
      201 | 一般公共服务支出 | 41.36
      205 | 教育支出 | 17.58
      210 | 卫生健康支出 | ${last}`,
    );

  it('may be behind where no other table prints it', () => {
    const { suspects, texts } = check(listed('80.01'));
    expect(suspects).toEqual(['open']);
    expect(texts[0]).toMatch(/；也可能是 支出!B4 所在的第 4 行（合计）没有随分项更新$/);
  });

  it('may have a row too many below it that holds the difference', () => {
    const { suspects, texts } = check(listed('58.94', '17.58'));
    expect(suspects).toEqual(['open']);
    expect(texts[0]).toContain(
      '没有随分项更新，或 支出!A6 所在的第 6 行（205 教育支出）多列，或 支出!A7 所在的第 7 行（210 卫生健康支出）多列',
    );
  });
});

describe('a likely figure that others rival', () => {
  it('is named first among them and proposes nothing', async () => {
    const clean = await loadSample(CLEAN_2024);
    const wrong = check(...changed(clean, { '预算07表!C17': '46.58', '预算07表!D17': '46.58' }));
    const [finding] = wrong.arithmetic;
    if (finding === undefined) throw new Error('nothing is found');
    const [first, second] = finding.culprits;
    expect(first?.confidence).toBeGreaterThan(second?.confidence ?? 1);
    expect(first?.confidence).toBeLessThan(0.8);
    const suspects = suspectsOf(finding);
    expect(suspects.kind).toBe('open');
    expect(wrong.texts[0]).toMatch(/ 组数（共 \d+ 个单元格）之一，可能性大的在前：预算07表!C17/);
    expect(wrong.texts[0]).not.toContain('应为');
  });
});
