import type { Grid } from '../../../src/grid/grid';
import type { FactBook } from '../../../src/facts/fact-book';
import { inspectWorkbook, readWorkbook } from '../../../src/session/inspecting/inspect-workbook';
import { findingCells } from '../../../src/session/findings/finding-cells';
import { leaveAloneText } from '../../../src/checks/words/leave-alone.zh-CN';
import { findingText } from '../../../src/checks/words/wording.zh-CN';
import { FINAL_ACCOUNTS } from '../../fixtures/final-accounts';
import { BUDGET_BESIDE_FORMS, OVERALL } from '../../fixtures/performance-forms';
import { sheet, withTexts } from '../../fixtures/sheet';
import { changed, check, CheckedSheets, contextOf } from '../checked-sheets';
import { byFunction } from '../small-tables';
import { checkBeside } from './compared-sheets';

const inYear = (grids: readonly Grid[], year: string) =>
  grids.map((grid) => withTexts(grid, (text) => text.replace('2023年', `${year}年`)));

const ofBody = (grids: readonly Grid[], name: string) =>
  grids.map((grid) => withTexts(grid, (text) => text.replace('示例区数据中心', name)));

/** Last year ended with what this year began with. */
const PRIOR = inYear(
  changed(FINAL_ACCOUNTS, {
    '公开01!F15': '33.00',
    '公开01!C12': '11.00',
    '公开04!F12': '30.00',
    '公开04!G12': '25.00',
    '公开04!H12': '5.00',
  }),
  '2022',
);

describe('D1, what was brought forward', () => {
  it('is what the year before carried forward, fund by fund', () => {
    const checked = checkBeside(FINAL_ACCOUNTS, { use: 'prior', grids: PRIOR });
    expect(checked.briefs).toEqual([]);
    expect(checked.outcomes('D1')).toHaveLength(1);
    expect(checked.outcomes('D1').join()).toMatch(/^pass D1/);
  });

  it('otherwise is one warning that names both cells and the file', () => {
    const grids = changed(PRIOR, { '公开04!G12': '26.00' });
    const checked = checkBeside(FINAL_ACCOUNTS, { use: 'prior', grids });
    expect(checked.briefs).toEqual(['warning D1 公开04!C13']);
    expect(checked.texts.join()).toContain('[prior1.xlsx]公开04!G12');
    expect(checked.texts.join()).toContain('相差 1.00 万元');
  });

  it('says that the other cell is blank where it is, not 0.00', () => {
    const grids = changed(PRIOR, { '公开04!G12': '' });
    const checked = checkBeside(FINAL_ACCOUNTS, { use: 'prior', grids });
    expect(checked.texts.join()).toContain('（[prior1.xlsx]公开04!G12）为空白，相差 25.00 万元');
  });

  it('is not compared with another body, another year, or nothing', () => {
    const reasons = (grids: readonly Grid[]) =>
      checkBeside(FINAL_ACCOUNTS, { use: 'prior', grids }).reasons;
    expect(reasons(ofBody(PRIOR, '示例区档案馆')).join()).toContain('unfitDocument prior 决算');
    expect(reasons(inYear(FINAL_ACCOUNTS, '2021')).join()).toContain('unfitDocument prior 决算');
    expect(check(...FINAL_ACCOUNTS).reasons).toContain('noDocument prior 决算');
  });

  it('is compared with a body that was renamed, as a person says', () => {
    const grids = changed(ofBody(PRIOR, '示例区档案馆'), { '公开04!G12': '26.00' });
    const outcomesOf = (...formerNames: readonly string[]) => {
      const workbook = readWorkbook(grids);
      const compared = [{ file: '上年.xlsx', use: 'prior', workbook, formerNames }] as const;
      const { sets } = inspectWorkbook(FINAL_ACCOUNTS, { compared });
      const outcomes = sets.flatMap(({ checks }) => checks.outcomes);
      return outcomes.flatMap(({ rule, outcome, reason }) =>
        rule === 'D1' || reason?.kind === 'unfitDocument' ? `${rule} ${outcome}` : [],
      );
    };
    expect(outcomesOf('示例区信息馆')).toEqual(['D1 not-applicable', 'D3 missing-data']);
    expect(outcomesOf('示例区信息馆', '示例区档案馆')).toEqual(['D1 fail']);
  });

  it('is compared between two years of one workbook', () => {
    const beside = PRIOR.map((grid) => ({ ...grid, name: `上年${grid.name}` }));
    const [own, before] = inspectWorkbook([...FINAL_ACCOUNTS, ...beside]).sets;
    const outcomesOf = (set: typeof own) =>
      set?.checks.outcomes.filter(({ rule }) => rule === 'D1').map(({ outcome }) => outcome);
    expect([own?.set.year, outcomesOf(own)]).toEqual([2023, ['pass']]);
    expect([before?.set.year, outcomesOf(before)]).toEqual([2022, ['not-applicable']]);
  });
});

const THREE_PUBLIC = (amounts: string) =>
  sheet(
    '三公',
    `2023年一般公共预算“三公”经费支出表
    部门：示例区数据中心 ||||| 单位：万元
    合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费
    ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^
    ${amounts}`,
  );

describe('D2, the budget that final accounts print', () => {
  const beside = (amounts: string, grids = FINAL_ACCOUNTS) =>
    checkBeside(grids, { use: 'budget', grids: [THREE_PUBLIC(amounts)] });

  it('is that of the published budget', () => {
    const checked = beside('15.00 || 10.00 || 10.00 | 5.00');
    expect(checked.briefs).toEqual([]);
    expect(checked.outcomes('D2')).toEqual(['pass D2 公开09!A8']);
  });

  it('otherwise was adjusted, which is one warning for the table', () => {
    const checked = beside('14.00 || 10.00 || 10.00 | 4.00');
    expect(checked.briefs).toHaveLength(1);
    expect(checked.briefs.join()).toMatch(/^warning D2 公开09!/);
    const other =
      '；同表另有 1 处不同：公开09!F8（预算数·公务接待费）为 5.00 万元，本年预算公开的数（[budget1.xlsx]三公!F5）为 4.00 万元，相差 1.00 万元';
    expect(checked.texts.join()).toContain(other);
    expect(checked.texts.join()).toMatch(/。表中的预算数是调整后的全年预算数.*，请核实$/);
    expect(checked.findings.map(leaveAloneText).join()).toMatch(/^预算经批准调整/);
    expect(checked.findings.flatMap(findingCells)).toHaveLength(2);
  });

  it('is an error where the same money is called 年初预算', () => {
    const grids = FINAL_ACCOUNTS.map((grid) =>
      withTexts(grid, (text) =>
        text
          .replace('财政拨款“三公”', '一般公共预算财政拨款“三公”')
          .replace('全年预算数，反映按规定程序调整后的预算数', '年初预算数'),
      ),
    );
    const checked = beside('14.00 || 10.00 || 10.00 | 4.00', grids);
    expect(checked.briefs.join()).toMatch(/^error D2 公开09!/);
    expect(checked.texts.join()).not.toContain('请核实');
    expect(checked.findings.map(leaveAloneText).join()).toMatch(/^年初预算数不随年中的调整改变/);
  });

  it('of another year is not compared', () => {
    const [other] = inYear([THREE_PUBLIC('1.00 ||||| 1.00')], '2024');
    const grids = other === undefined ? [] : [other];
    expect(checkBeside(FINAL_ACCOUNTS, { use: 'budget', grids }).briefs).toEqual([]);
  });
});

const LINES = `| 合计 | 30.00 | 20.00 | 10.00
  201 | 一般公共服务支出 | 25.00 | 15.00 | 10.00
  20103 | 政府办公厅（室）及相关机构事务 | 25.00 | 15.00 | 10.00
  2010301 | 行政运行 | 25.00 | 15.00 | 10.00
  205 | 教育支出 | 5.00 | 5.00 |
  20508 | 进修及培训 | 5.00 | 5.00 |
  2050803 | 培训支出 | 5.00 | 5.00 |`;

const expenditure = (lines: string, body = '示例区教育局') =>
  withTexts(byFunction('支出', '部门支出总表', lines), (text) =>
    text === '2024年部门支出总表' ? `${body}${text}` : text,
  );

const half = (lines: string) =>
  lines.replace(/(\d+)\.00/g, (_, n: string) => (Number(n) / 2).toFixed(2));

describe('D3, a column of an earlier year', () => {
  /** The column 项目支出 as if its heading said 2023年项目支出. */
  const ofLastYear = (grids: readonly Grid[]): CheckedSheets['book'] => {
    const { book } = contextOf(...grids);
    const period = { year: 2023, stage: 'budget' } as const;
    const earlier = <T extends FactBook['facts'][number]>(fact: T): T =>
      fact.column.label === '项目支出' ? { ...fact, period } : fact;
    return { ...book, amounts: book.amounts.map(earlier), facts: book.facts.map(earlier) };
  };

  const against = (lines: string) => {
    const grids = [expenditure(LINES)];
    const prior = inYear([expenditure(lines)], '2024').map((grid) =>
      withTexts(grid, (text) => text.replace('2024年', '2023年')),
    );
    const documents = readWorkbook(prior).sets.map(({ book }) => ({
      file: '上年.xlsx',
      use: 'prior' as const,
      book,
    }));
    const book = ofLastYear(grids);
    return new CheckedSheets({ ...contextOf(...grids), book, documents });
  };

  it('says what was published for it', () => {
    expect(against(LINES).told('D3')).toEqual([]);
    expect(against(LINES).outcomes('D3').join()).toMatch(/^pass D3 支出!/);
  });

  it('otherwise is one warning for the table', () => {
    const checked = against(LINES.replaceAll('10.00', '9.00').replaceAll('25.00', '24.00'));
    const own = checked.findings.filter(({ rule }) => rule === 'D3');
    expect(own).toHaveLength(1);
    expect(own.map((finding) => findingText(checked.book, finding)).join()).toContain(
      '[上年.xlsx]支出!E7',
    );
  });
});

describe('D3, the earlier years of a 整体绩效 form', () => {
  const AMOUNTS = ['收支!B5', '收支!D5', '收支!B7', '收支!D7', '收支!B9', '收支!D9'].concat([
    '财拨!B5',
    '财拨!B6',
    '财拨!D5',
    '财拨!D6',
    '财拨!B10',
    '财拨!D10',
  ]);

  /** The budget of 2023 with this total of everything. */
  const priorOf = (total: string) =>
    changed(
      BUDGET_BESIDE_FORMS.slice(0, 2).map((grid) =>
        withTexts(grid, (text) => text.replace('2024年', '2023年')),
      ),
      Object.fromEntries(AMOUNTS.map((cell) => [cell, total])),
    );
  const beside = (total: string) =>
    checkBeside([...BUDGET_BESIDE_FORMS, OVERALL], { use: 'prior', grids: priorOf(total) });

  it('say what was published for them', () => {
    expect(beside('290.00').outcomes('D3').join()).toMatch(/^pass D3 整体绩效!/);
    expect(beside('290.00').told('D3')).toEqual([]);
  });

  it('otherwise are one warning for the form', () => {
    expect(beside('291.00').told('D3')).toHaveLength(1);
  });
});

describe('D4, the tables of the units', () => {
  const unit = (body: string) => ({
    use: 'units' as const,
    grids: [expenditure(half(LINES), body)],
  });

  it('add up to those of their department', () => {
    const checked = checkBeside(
      [expenditure(LINES)],
      unit('示例区第一小学'),
      unit('示例区第二小学'),
    );
    expect(checked.briefs).toEqual([]);
    expect(checked.outcomes('D4')).toEqual(['pass D4 支出!C4']);
  });

  it('otherwise are one warning for the table, with the cells of every unit', () => {
    const grids = [
      expenditure(
        half(LINES).replaceAll('2.50', '3.50').replace('15.00', '16.00'),
        '示例区第二小学',
      ),
    ];
    const checked = checkBeside([expenditure(LINES)], unit('示例区第一小学'), {
      use: 'units',
      grids,
    });
    expect(checked.briefs).toHaveLength(1);
    expect(checked.briefs.join()).toMatch(/^warning D4 支出!/);
    expect(checked.texts.join()).toContain('[units1.xlsx]支出!');
    expect(checked.texts.join()).toContain('[units2.xlsx]支出!');
  });

  it('of another year are not added up', () => {
    const grids = inYear([expenditure(half(LINES), '示例区第一小学')], '2022').map((grid) =>
      withTexts(grid, (text) => text.replace('2024年', '2022年')),
    );
    const checked = checkBeside([expenditure(LINES)], { use: 'units', grids });
    expect(checked.briefs).toEqual([]);
    expect(checked.reasons.join()).toContain('unfitDocument units');
  });
});
