import { finish } from '../../src/base/steps';
import { checkText } from '../../src/cli/check-text.zh-CN';
import type { Grid } from '../../src/grid/grid';
import { inspectWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { layOutInSteps } from '../../src/session/result/lay-out-result';
import { summarise } from '../../src/session/result/summarise';
import { loadSample } from '../fixtures/load-sample';
import {
  BUDGET_BESIDE_FORMS,
  OVERALL,
  PROJECT_FORM,
  STACKED_FORMS,
} from '../fixtures/performance-forms';
import { withCells } from '../fixtures/sheet';
import { CLEAN_2024, PLANTED_2024 } from '../samples/read-sample';

const summary = (grids: readonly Grid[]) => summarise(inspectWorkbook(grids));

describe('the counts before the findings', () => {
  let clean: readonly Grid[];
  let planted: readonly Grid[];

  beforeAll(async () => {
    [clean, planted] = [await loadSample(CLEAN_2024), await loadSample(PLANTED_2024)];
  });

  const edited = (name: string, cells: Readonly<Record<string, string>>) =>
    clean.map((grid) => (grid.name === name ? withCells(grid, cells) : grid));

  it('of a clean workbook: everything checked has passed', () => {
    const { checked, passed, ...rest } = summary(clean);
    expect(checked).toBeGreaterThan(400);
    expect(passed).toBe(checked);
    expect(rest).toEqual({
      errors: 0,
      warnings: 0,
      infos: 0,
      rounding: 0,
      unresolved: 0,
      ignored: 0,
    });
  });

  it('of the sample with mistakes', () => {
    const { checked, passed, ...rest } = summary(planted);
    expect(checked).toBeGreaterThan(passed);
    expect(rest).toEqual({
      errors: 5,
      warnings: 1,
      infos: 1,
      rounding: 0,
      unresolved: 3,
      ignored: 0,
    });
  });

  it('count 尾差 apart: among what was checked, not among what passed, as information', () => {
    const before = summary(clean);
    const after = summary(edited('预算01表', { D12: '30.58' }));
    expect(after.rounding).toBeGreaterThan(0);
    expect(after.infos).toBe(after.rounding);
    expect(after.errors + after.warnings).toBe(0);
    expect(after.checked).toBe(before.checked);
    expect(after.passed).toBe(before.passed - after.rounding);
  });

  it('count what could not be read as unresolved', () => {
    const after = summary(edited('预算06表', { F8: '详见附表' }));
    // The two sums that it stands in, and the content of the table's cells.
    expect(after.unresolved).toBe(3);
    expect(after.errors).toBe(0);
  });

  it('are 0 for a workbook without tables', () => {
    expect(Object.values(summary([])).every((count) => count === 0)).toBe(true);
  });
});

it('counts performance forms beside the tables of a set, and never as open', () => {
  const grids = [...BUDGET_BESIDE_FORMS, OVERALL, PROJECT_FORM, STACKED_FORMS];
  const workbook = inspectWorkbook(grids);
  const { sets } = finish(
    layOutInSteps(workbook, [], { remains: [], comparisons: [], columnsOf: () => null }),
  );
  expect(sets.map(({ tables, forms }) => [tables.length, forms.length])).toEqual([[5, 5]]);
  const text = checkText('甲.xlsx', workbook);
  expect(text).toMatch(
    /识别公开表 5 张：[^]*识别绩效表单 5 张：\n {2}整体绩效　部门整体支出绩效目标表（万元）/,
  );
  const stacked = text.split('\n').filter((line) => line.startsWith(`  ${STACKED_FORMS.name}　`));
  expect(stacked).toEqual([expect.stringMatching(/（万元，3 张(，没有金额)?）$/)]);
});
