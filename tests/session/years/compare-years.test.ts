import type { Grid } from '../../../src/grid/grid';
import type { DocumentUse } from '../../../src/checks/documents/other-document';
import { exactDecimal } from '../../../src/base/amount';
import { cellText } from '../../../src/base/cell-text';
import { inspectWorkbook, readWorkbook } from '../../../src/session/inspecting/inspect-workbook';
import { comparisonNotes } from '../../../src/session/compared/comparison-notes';
import { compareYears } from '../../../src/session/years/compare-years';
import type { StatedFigure } from '../../../src/session/years/stated-figure';
import type { ComparedYear, YearComparison } from '../../../src/session/years/year-comparison';
import { YEAR_WORDS, figureWord, percentWord } from '../../../src/session/years/year-words.zh-CN';
import { changed } from '../../checks/checked-sheets';
import { FINAL_ACCOUNTS } from '../../fixtures/final-accounts';
import { sheet, withTexts } from '../../fixtures/sheet';

const inYear = (grids: readonly Grid[], year: string) =>
  grids.map((grid) => withTexts(grid, (text) => text.replace('2023年', `${year}年`)));

function compared(
  grids: readonly Grid[],
  given: Partial<Record<DocumentUse, readonly Grid[]>> = {},
): YearComparison | null {
  const files = Object.entries(given).map(([use, sheets]) => ({
    file: `${use}.xlsx`,
    use: use as DocumentUse,
    workbook: readWorkbook(sheets),
  }));
  const { sets } = inspectWorkbook(grids, { compared: files });
  const own = sets.find(({ set }) => set.document === '决算') ?? sets[0];
  if (own === undefined) throw new Error('no set was recognised');
  return compareYears(own);
}

/** A line as it is printed: its name, its figure and its cell, then each document beside it. */
function printed(comparison: YearComparison | null, section: string, name: string): string {
  const line = comparison?.lines.find(
    (one) => YEAR_WORDS.sections[one.section] === section && one.name === name,
  );
  if (comparison === null || line === undefined) return '';
  const money = (amount: number) => exactDecimal(amount, comparison.unit, 2);
  const shown = (figure: StatedFigure) => {
    const amount = figure.kind === 'figure' ? money(figure.value) : figureWord(figure);
    return 'cell' in figure ? `${amount} ${cellText(figure.cell)}` : amount;
  };
  const beside = (one: ComparedYear | null) =>
    one === null
      ? '-'
      : [
          shown(one.figure),
          one.difference === null ? '' : money(one.difference),
          one.percent.kind === 'percent' ? one.percent.text : percentWord(one.percent),
        ].join(', ');
  return [shown(line.own), beside(line.budget), beside(line.prior)].join(' | ');
}

const BUDGET = [
  sheet(
    '预算01',
    `2023年部门收支总表
    部门：示例区数据中心 ||| 单位：元
    收入 | < | 支出 | <
    项目 | 预算数 | 项目 | 预算数
    一、一般公共预算拨款收入 | 9,000,000.00 | 一、一般公共服务支出 | 8,600,000.00
    二、政府性基金预算拨款收入 || 二、社会保障和就业支出 | 400,000.00
    || 三、住房保障支出 | 0.00
    本年收入合计 | 9,000,000.00 | 本年支出合计 | 9,000,000.00
    收入总计 | 9,000,000.00 | 支出总计 | 9,000,000.00`,
  ),
  sheet(
    '预算08',
    `2023年一般公共预算“三公”经费支出表
    部门：示例区数据中心 ||||| 单位：元
    “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费
    ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^
    150,000.00 || 100,000.00 || 100,000.00 | 50,000.00`,
  ),
];

/** 住房保障支出 is told differently by two tables, 其他收入 by a text, and 公务接待费 is below 0. */
const PRIOR = inYear(
  changed(FINAL_ACCOUNTS, {
    ...{ '公开01!C11': '见附表', '公开02!K8': '见附表', '公开01!C17': '1,200.00' },
    ...{ '公开01!F11': '38.00', '公开09!L8': '-3.00', '公开03!F7': '', '公开01!F10': '' },
  }),
  '2022',
);

describe('the main figures beside those of the budget and of the year before', () => {
  const both = compared(FINAL_ACCOUNTS, { budget: BUDGET, prior: PRIOR });
  const line = (section: string, name: string) => printed(both, section, name);

  it('are told exactly in one unit, each with its cell', () => {
    expect(both).toMatchObject({ unit: '万元', budget: { file: 'budget.xlsx' } });
    expect(line('收入', '收入总计')).toBe(
      '1105.00 公开01!C17 | 900.00 预算01!B9, 205.00, 122.78 | 1200.00 公开01!C17, -95.00, -7.92',
    );
    expect(line('支出', '201 一般公共服务支出')).toBe(
      '928.00 公开01!F7 | 860.00 预算01!D5, 68.00, 107.91 | 928.00 公开01!F7, 0.00, 0',
    );
    expect(line('一般公共预算', '人员经费')).toBe(
      '480.00 公开06!C13 | 无此行, ,  | 480.00 公开06!C13, 0.00, 0',
    );
  });

  it('of 三公 are one line, though final accounts tell it of more money than budgets do', () => {
    expect(line('“三公”经费', '公务用车运行维护费')).toBe(
      '9.00 公开09!K8 | 10.00 预算08!E5, -1.00, 90 | 9.00 公开09!K8, 0.00, 0',
    );
    expect(both?.lines.filter(({ section }) => section === 'threePublic')).toMatchObject([
      { name: '“三公”经费', depth: 0 },
      { name: '公务用车购置及运行维护费', depth: 1 },
      { name: '公务用车运行维护费', depth: 2 },
      { name: '公务接待费', depth: 1 },
    ]);
  });

  it('are no zero where a cell is blank, is no number, or a line is not there', () => {
    expect(line('收入', '政府性基金预算财政拨款收入')).toContain('| 空白 预算01!B6, ,  |');
    expect(line('收入', '年初结转和结余')).toContain('| 无此行, ,  |');
    expect(line('收入', '其他收入')).toContain('| 不是数字 公开01!C11, , ');
    expect(line('支出', '基本支出')).toContain('| 空白 公开03!F7, , ');
    expect(line('“三公”经费', '因公出国（境）费')).toBe('');
  });

  it('that two tables tell differently are none; a blank beside a figure says nothing', () => {
    expect(line('支出', '221 住房保障支出')).toContain('| 各表不同, , ');
    expect(line('支出', '212 城乡社区支出')).toContain('| 52.00 公开03!E16, 0.00, 0');
  });

  it('have no percentage of a base that is 0 or below, and say so', () => {
    expect(line('支出', '221 住房保障支出')).toContain('| 0.00 预算01!D7, 40.00, 基数为 0 |');
    expect(line('“三公”经费', '公务接待费')).toContain('| -3.00 公开09!L8, 6.00, 基数为负');
  });

  it('go down to 款 and 项 only where another document does', () => {
    const names = (comparison: YearComparison | null) =>
      comparison?.lines.map(({ name }) => name) ?? [];
    expect(names(both)).toContain('2010301 行政运行');
    const budgetAlone = names(compared(FINAL_ACCOUNTS, { budget: BUDGET }));
    expect(budgetAlone).toContain('201 一般公共服务支出');
    expect(budgetAlone).not.toContain('2010301 行政运行');
  });

  it('stand in the order of the forms: totals, sources, natures, codes, what is left', () => {
    const ofSection = (wanted: string) =>
      both?.lines.flatMap(({ section, name }) =>
        YEAR_WORDS.sections[section] === wanted ? [name] : [],
      );
    expect(ofSection('收入')).toEqual([
      ...['收入总计', '本年收入', '财政拨款收入', '一般公共预算财政拨款收入'],
      ...['政府性基金预算财政拨款收入', '其他收入', '使用非财政拨款结余', '年初结转和结余'],
    ]);
    const depths = both?.lines.map(({ name, depth }) => `${depth} ${name}`);
    expect(depths).toEqual(
      expect.arrayContaining(['0 201 一般公共服务支出', '2 2010301 行政运行', '1 人员经费']),
    );
    expect(ofSection('政府性基金预算')).toEqual([
      ...['年初结转和结余', '支出总计', '本年支出', '项目支出', '212 城乡社区支出'],
      ...['21208 国有土地使用权出让收入安排的支出', '2120803 城市建设支出', '年末结转和结余'],
    ]);
  });
});

describe('what stands beside the figures of a set', () => {
  it('is nothing where nothing was given, and no file of another year or body', () => {
    expect(compared(FINAL_ACCOUNTS)).toBeNull();
    expect(compared(FINAL_ACCOUNTS, { prior: inYear(FINAL_ACCOUNTS, '2021') })).toBeNull();
    const ofOther = PRIOR.map((grid) =>
      withTexts(grid, (text) => text.replace('示例区数据中心', '示例区档案馆')),
    );
    expect(compared(FINAL_ACCOUNTS, { prior: ofOther })).toBeNull();
  });

  it('is for a budget that of the year before, else the final accounts of that year', () => {
    const next = BUDGET.map((grid) => withTexts(grid, (text) => text.replace('2023年', '2024年')));
    const withBudget = compared(next, { prior: BUDGET });
    expect(withBudget).toMatchObject({
      unit: '元',
      budget: null,
      prior: { set: { document: '预算' } },
    });
    const withAccounts = compared(next, { prior: FINAL_ACCOUNTS });
    expect(withAccounts?.prior?.set.document).toBe('决算');
    expect(printed(withAccounts, '收入', '本年收入')).toBe(
      '9000000.00 预算01!B8 | - | 10700000.00 公开01!C13, -1700000.00, -15.89',
    );
    const given = {
      file: 'prior.xlsx',
      use: 'prior',
      workbook: readWorkbook(FINAL_ACCOUNTS),
    } as const;
    const notes = comparisonNotes(inspectWorkbook(next, { compared: [given] }).sets, [given]);
    expect(notes[0]?.note).toContain('不是本部门上年的预算公开表，没有核对');
    expect(notes[0]?.note).toContain('导出的报告中有与它的对照');
    // A budget is no final accounts of the year before.
    expect(compared(inYear(FINAL_ACCOUNTS, '2024'), { prior: BUDGET })).toBeNull();
  });

  it('is another set of the same workbook, or its own columns of the year before', () => {
    const beside = compared([...FINAL_ACCOUNTS, ...BUDGET]);
    expect(beside?.budget).toMatchObject({ file: null, inColumns: false });
    const columns = compared([
      sheet(
        '三公',
        `2024年一般公共预算“三公”经费支出表
        部门：示例区数据中心 | 单位：万元 |
        项目 | 2023年预算数 | 2024年预算数
        合计 | 6.00 | 8.00
        一、因公出国（境）费 | 1.00 |
        二、公务用车购置及运行维护费 | 3.00 | 4.00
        其中：公务用车购置费 | |
        公务用车运行维护费 | 3.00 | 4.00
        三、公务接待费 | 2.00 | 4.00`,
      ),
    ]);
    expect(columns?.prior).toMatchObject({ file: null, inColumns: true });
    expect(printed(columns, '“三公”经费', '公务接待费')).toBe(
      '4.00 三公!C9 | - | 2.00 三公!B9, 2.00, 100',
    );
  });
});
