import type { CheckContext } from '../../src/checks/check-context';
import type { DocumentUse } from '../../src/checks/documents/other-document';
import type { Grid } from '../../src/grid/grid';
import { readWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { FINAL_ACCOUNTS } from '../fixtures/final-accounts';
import { loadSample } from '../fixtures/load-sample';
import { OVERALL } from '../fixtures/performance-forms';
import { sheet, withTexts } from '../fixtures/sheet';
import { CLEAN_2024 } from '../samples/read-sample';
import { changed, contextOf } from './checked-sheets';
import { byFunction } from './small-tables';

/** Sheets without a fault of the rule, and the same with one. */
export interface RuleCase {
  readonly clean: readonly Grid[];
  readonly planted: readonly Grid[];
}

let budget: readonly Grid[] = [];

export async function loadFixtures(): Promise<void> {
  budget = await loadSample(CLEAN_2024);
}

const STATE_CAPITAL: readonly Grid[] = [
  sheet(
    '总表',
    `2023年度财政拨款收入支出决算总表
    |||||| 金额单位：万元
    收入 | < | 支出 | < | < | < | <
    项目 | 金额 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
    一、一般公共预算财政拨款 | 10.00 | 一、一般公共服务支出 | 10.00 | 10.00 ||
    二、政府性基金预算财政拨款 || 二十二、国有资本经营预算支出 | 6.00 ||| 6.00
    三、国有资本经营预算财政拨款 | 6.00 |||||
    本年收入合计 | 16.00 | 本年支出合计 | 16.00 | 10.00 || 6.00
    年初财政拨款结转和结余 || 年末财政拨款结转和结余 ||||
    总计 | 16.00 | 总计 | 16.00 | 10.00 || 6.00`,
  ),
  sheet(
    '国资',
    `2023年度国有资本经营预算财政拨款支出决算表
    |||| 金额单位：万元
    科目编码 | 科目名称 | 本年支出 | < | <
    ^ | ^ | 合计 | 基本支出 | 项目支出
    | 合计 | 6.00 || 6.00
    223 | 国有资本经营预算支出 | 6.00 || 6.00
    22301 | 解决历史遗留问题及改革成本支出 | 6.00 || 6.00
    2230199 | 其他解决历史遗留问题及改革成本支出 | 6.00 || 6.00`,
  ),
];

const BY_ECONOMY = sheet(
  '经济',
  `2021年一般公共预算支出表(分功能科目)
  |||||| 单位：万元
  科目编码 | 科目名称 | 合计 | 工资福利支出 | 商品和服务支出 | 资本性支出 | 政府支出经济分类
   | | 90.00 | 45.00 | 30.00 | 15.00 | 90.00
  201 | 一般公共服务支出 | 90.00 | 45.00 | 30.00 | 15.00 | 90.00
  20103 | 政府办公厅（室）及相关机构事务 | 90.00 | 45.00 | 30.00 | 15.00 | 90.00
  2010301 | 行政运行 | 70.00 | 35.00 | 20.00 | 15.00 | 70.00
  2010350 | 事业运行 | 20.00 | 10.00 | 10.00 || 20.00`,
);

/** Workbooks that have the tables of a rule. */
export const ARITHMETIC_FIXTURES: Readonly<Record<string, () => readonly Grid[]>> = {
  ...Object.fromEntries(
    Array.from({ length: 17 }, (_, place) => [`A${place + 1}`, () => FINAL_ACCOUNTS]),
  ),
  ...Object.fromEntries(
    Array.from({ length: 15 }, (_, place) => [`B${place + 1}`, () => FINAL_ACCOUNTS]),
  ),
  B9: () => STATE_CAPITAL,
  ...Object.fromEntries(Array.from({ length: 9 }, (_, place) => [`C${place + 1}`, () => budget])),
  C10: () => [OVERALL],
  C11: () => [BY_ECONOMY],
};

const LINES = `| 合计 | 30.00 | 20.00 | 10.00
  201 | 一般公共服务支出 | 25.00 | 15.00 | 10.00
  20103 | 政府办公厅（室）及相关机构事务 | 25.00 | 15.00 | 10.00
  2010301 | 行政运行 | 25.00 | 15.00 | 10.00
  205 | 教育支出 | 5.00 | 5.00 |
  20508 | 进修及培训 | 5.00 | 5.00 |
  2050803 | 培训支出 | 5.00 | 5.00 |`;

const ALL = byFunction('支出', '部门支出总表', LINES);
const GENERAL = byFunction('一般', '一般公共预算支出表', LINES);

const FUND_LINES = LINES.replace('205 | 教育支出', '212 | 城乡社区支出');
const OWN_FUND = FUND_LINES.replace('20508 | 进修及培训', '21201 | 城乡社区管理事务').replace(
  '2050803 | 培训支出',
  '2120101 | 行政运行',
);
const OTHER_FUND = FUND_LINES.replace(
  '20508 | 进修及培训',
  '21208 | 国有土地使用权出让收入安排的支出',
).replace('2050803 | 培训支出', '2120803 | 城市建设支出');

const UNLISTED = LINES.replace('2050803 | 培训支出', '2050877 | 岗位培训');

const LIVE = byFunction(
  '支出',
  '部门支出总表',
  `| 合计 | 16.00←SUM(C5:C7) | 11.00←SUM(D5:D7) | 5.00←SUM(E5:E7)
  201 | 一般公共服务支出 | 10.00←SUM(D5:E5) | 5.00 | 5.00
  205 | 教育支出 | 5.00←SUM(D6:E6) | 5.00 |
  208 | 社会保障和就业支出 | 1.00←SUM(D7:E7) | 1.00 |`,
);

const general = (lines: string) => byFunction('一般', '一般公共预算支出表', lines);

const planted = (clean: readonly Grid[], changes: Readonly<Record<string, string>>): RuleCase => ({
  clean,
  planted: changed(clean, changes),
});

/** 部门支出总表 of the sample without its total row. */
function withoutTotalRow(grid: Grid): Grid {
  if (grid.name !== '预算03表') return grid;
  return { ...grid, rows: grid.rows.filter((_, row) => row !== 4) };
}

/** The case of each rule that is not arithmetic. */
export function formCases(): Readonly<Record<string, RuleCase>> {
  return {
    A18: planted(FINAL_ACCOUNTS, { '公开08!A10': '注：本部门没有政府性基金预算支出。' }),
    B13: planted(FINAL_ACCOUNTS, { '公开05!A12': '2010350', '公开05!D12': '事业运行' }),
    B16: planted(FINAL_ACCOUNTS, { '公开03!I7': '5.00' }),
    D1: planted(FINAL_ACCOUNTS, { '公开04!C14': '6.00' }),
    D2: planted(FINAL_ACCOUNTS, { '公开09!F8': '6.00' }),
    D3: planted([ALL], { '支出!E7': '11.00' }),
    D4: planted([ALL], { '支出!E7': '11.00' }),
    E1: planted([ALL], { '支出!A11': '2050803', '支出!B11': '培训支出' }),
    E2: planted([ALL], { '支出!B7': '离退休人员管理' }),
    E3: { clean: [general(OWN_FUND)], planted: [general(OTHER_FUND)] },
    E4: {
      clean: [byFunction('支出', '部门支出总表', UNLISTED), general(UNLISTED)],
      planted: [
        byFunction('支出', '部门支出总表', UNLISTED),
        general(UNLISTED.replace('岗位培训', '在岗培训')),
      ],
    },
    E5: planted([ALL], { '支出!E7': '#REF!' }),
    E6: {
      clean: [GENERAL],
      planted: [general(LINES.split('\n').slice(0, -1).join('\n'))],
    },
    E7: { clean: budget, planted: budget.filter(({ name }) => name !== '预算04表') },
    E8: planted(budget, { '预算03表!A2': '2023年支出预算总表' }),
    E9: planted([LIVE], { '支出!E4': '5.00←SUM(E5:E6)' }),
    E10: { clean: budget, planted: budget.map(withoutTotalRow) },
  };
}

/** What is given beside the sheets for the rules about other documents. */
const BESIDE: Readonly<Record<string, () => readonly (readonly [DocumentUse, readonly Grid[]])[]>> =
  {
    D1: () => [
      [
        'prior',
        changed(FINAL_ACCOUNTS, {
          '公开01!F15': '33.00',
          '公开04!F12': '30.00',
          '公开04!G12': '25.00',
          '公开04!H12': '5.00',
        }).map((grid) => withTexts(grid, (text) => text.replace('2023年', '2022年'))),
      ],
    ],
    D2: () => [
      [
        'budget',
        [
          sheet(
            '三公',
            `2023年一般公共预算“三公”经费支出表
          ||||| 单位：万元
          合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费
          ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^
          15.00 || 10.00 || 10.00 | 5.00`,
          ),
        ],
      ],
    ],
    D3: () => [['prior', [withTexts(ALL, (text) => text.replace('2024年', '2023年'))]]],
    D4: () => [['units', [ALL]]],
  };

/** As the handbook prints them. */
const FILE_NAMES: Readonly<Record<DocumentUse, string>> = {
  prior: '上年.xlsx',
  budget: '本年预算.xlsx',
  units: '所属单位.xlsx',
};

export function contextBeside(rule: string, grids: readonly Grid[]): CheckContext {
  const context = contextOf(...grids);
  const documents = (BESIDE[rule]?.() ?? []).flatMap(([use, sheets]) =>
    readWorkbook(sheets).sets.map(({ book }) => ({ file: FILE_NAMES[use], use, book })),
  );
  if (rule !== 'D3') return { ...context, documents };
  // No kind of table has a column of an earlier year by its heading yet.
  const period = { year: 2023, stage: 'budget' } as const;
  const amounts = context.book.amounts.map((fact) =>
    fact.column.label === '项目支出' ? { ...fact, period } : fact,
  );
  return { ...context, documents, book: { ...context.book, amounts } };
}
