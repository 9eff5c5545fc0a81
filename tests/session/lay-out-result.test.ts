import { finish } from '../../src/base/steps';
import type { Cell } from '../../src/grid/cell-value';
import type { Grid } from '../../src/grid/grid';
import { findingsById } from '../../src/session/findings/findings-by-id';
import { withOwnIds } from '../../src/session/inspecting/own-ids';
import { inspectWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { VERDICTS, balanceText } from '../../src/session/report/check-words.zh-CN';
import { summarise } from '../../src/session/result/summarise';
import { checkInSteps } from '../../src/session/result/workbook-checker';
import { loadSample } from '../fixtures/load-sample';
import { sheet, withCells } from '../fixtures/sheet';
import { CLEAN_2024, PLANTED_2024 } from '../samples/read-sample';

const checked = (grids: readonly Grid[]) => finish(checkInSteps(grids, []));

function asText(cell: Cell): Cell {
  const { value } = cell;
  return value.kind === 'number' ? { ...cell, value: { kind: 'text', text: value.shown } } : cell;
}

/** Amount cells of a sheet whose content is no number. */
function figuresOf(grids: readonly Grid[], name: string): number {
  return inspectWorkbook(grids)
    .sets.flatMap(({ book }) => book.facts)
    .filter(({ cell, reading }) => cell.sheet === name && reading.kind === 'unreadable').length;
}

const strange = sheet(
  '附表',
  `2024年部门支出总表
  || 单位：万元
  甲 | 乙 | 丙
  一 | 1.00 | 2.00`,
);

describe('a checked workbook laid out for reading', () => {
  let clean: readonly Grid[];
  let planted: readonly Grid[];

  beforeAll(async () => {
    [clean, planted] = [await loadSample(CLEAN_2024), await loadSample(PLANTED_2024)];
  });

  it('comes to the same in steps as at once', () => {
    const { workbook } = checked(planted);
    const whole = inspectWorkbook(planted);
    expect(workbook.sets.map(({ checks }) => checks)).toEqual(
      whole.sets.map(({ checks }) => checks),
    );
  });

  it('names its set, tables and counts', () => {
    const { verdict, sets } = checked(planted);
    const [set, ...more] = sets;
    expect(more).toEqual([]);
    expect(verdict).toEqual({
      kind: 'errors',
      text: '共 5 处不符，请逐处核对；另有 3 项未能检查。',
      parts: [
        { of: 'errors', text: '5 处不符' },
        { of: 'unresolved', text: '3 项未能检查' },
      ],
    });
    expect(set?.heading).toBe('示例区数据中心 · 2024年 · 部门预算');
    expect(set?.summary).toEqual(summarise(inspectWorkbook(planted)));
    expect(set?.tables).toHaveLength(13);
    expect(set?.tables[8]).toEqual({
      cell: { sheet: '预算09表', row: 1, column: 0 },
      title: { sheet: '预算09表', row: 1, column: 0 },
      sheet: '预算09表',
      kind: '政府性基金预算支出表',
      unit: '万元',
      note: '空表',
    });
    expect(set?.unchecked.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });

  it('counts by rule what its summary counts together', () => {
    const [set] = checked(planted).sets;
    const total = (count: 'checked' | 'passed' | 'unresolved' | 'rounding') =>
      set?.rules.reduce((sum, rule) => sum + rule[count], 0);
    expect(total('checked')).toBe(set?.summary.checked);
    expect(total('passed')).toBe(set?.summary.passed);
    expect(total('unresolved')).toBe(set?.summary.unresolved);
    for (const rule of set?.rules ?? []) {
      expect(rule.checked).toBe(rule.passed + rule.failed + rule.rounding);
      expect(rule.title).not.toBe('');
    }
    expect(set?.rules.find(({ rule }) => rule === 'C2')).toEqual({
      rule: 'C2',
      title: '收入、支出各表：行列合计',
      checked: 175,
      passed: 173,
      failed: 2,
      rounding: 0,
      unresolved: 2,
    });
    // Not offered, so there is nothing to show of it.
    expect(set?.rules.map(({ rule }) => rule)).not.toContain('C10');
  });

  it('lists findings by table in the order of the tabs, then by level, those of no table last', () => {
    const [first, ...rest] = planted;
    if (first === undefined) throw new Error('no sheet');
    const grids = [
      ...rest.filter(({ name }) => name !== '预算03表'),
      withCells(first, { D12: '30.58' }),
    ].map((grid) => (grid.name === '预算06表' ? withCells(grid, { G8: '#REF!' }) : grid));
    const [set] = checked(grids).sets;
    expect(set?.findings.map(({ sheet: name, level }) => `${name} ${level}`)).toEqual([
      '预算05表 error',
      '预算06表 error',
      '预算06表 info',
      '预算07表 error',
      '预算07表 error',
      '预算08表 warning',
      '预算11表 error',
      '预算01表 error',
      '预算01表 rounding',
      ' warning',
    ]);
  });

  it('names what was refused', () => {
    const { refused, forms, verdict } = checked([...clean, strange]);
    expect(refused).toMatchObject([{ kind: 'refused', sheet: '附表' }]);
    expect(forms).toEqual([]);
    expect(verdict.kind).toBe('open');
  });

  it('is clear only when everything was checked', () => {
    expect(checked(clean).verdict).toEqual({ kind: 'clear', text: '未发现不符。', parts: [] });
    const skipped = [{ name: '明细', reason: 'tooLarge' } as const];
    expect(finish(checkInSteps(clean, skipped)).verdict.kind).toBe('open');
  });

  it('of numbers typed as text says so once a table, and that most was not checked', () => {
    const typed = clean.map((grid) => ({
      ...grid,
      rows: grid.rows.map((cells) => cells.map(asText)),
    }));
    const { verdict, sets } = checked(typed);
    const [set] = sets;
    if (set === undefined) throw new Error('no set');
    const { checked: made, unresolved } = set.summary;
    expect(unresolved).toBeGreaterThan(made);
    expect(verdict).toEqual({
      kind: 'open',
      text: `多数数字以文本形式存储，检查没有做成，还不能说有没有不符：${unresolved} 项未能检查。请在窗格的备查中转换为数字，或者在 Excel、WPS 中选中这些数（不要选编码）后点旁边的叹号，再检查。`,
      parts: [{ of: 'unresolved', text: `${unresolved} 项未能检查` }],
    });
    expect(balanceText(set.summary, [set.inspected])).toBe(
      `至少应检查 ${made + unresolved} 项，只检查 ${made} 项 = 通过 ${made}。`,
    );
    const sheets = set.unchecked.map(({ sheet }) => sheet);
    expect(sheets).toEqual([...new Set(sheets)]);
    for (const { sheet: name, reason, cells } of set.unchecked) {
      expect(reason).toBe(
        '数字以文本形式存储，没有读作数；请在窗格的备查中转换为数字，或者在 Excel、WPS 中选中（不要选编码）后点旁边的叹号，再检查',
      );
      expect(cells).toHaveLength(figuresOf(typed, name));
    }
    const wide = typed.map((grid) =>
      grid.name === '预算05表' ? withCells(grid, { C6: '１６７０.３５' }) : grid,
    );
    expect(
      checked(wide).sets[0]?.unchecked.filter(({ sheet: name }) => name === '预算05表'),
    ).toMatchObject([
      {
        cells: ['C6'],
        reason: '数字是全角的，没有读作数；请在窗格的备查中转换为数字，或者重新输入，再检查',
      },
      {
        reason:
          '数字以文本形式存储，没有读作数；请在窗格的备查中转换为数字，或者在 Excel、WPS 中选中（不要选编码）后点旁边的叹号，再检查',
      },
    ]);
  });

  it('without any public table is not called clear', () => {
    expect(checked([sheet('封面', '示例区')])).toMatchObject({
      sets: [],
      verdict: { kind: 'open', text: VERDICTS.noTables },
      otherSheets: [{ sheet: '封面', title: null }],
    });
  });

  it('that lacks a table which must be published is not called clear', () => {
    const lacking = checked(clean.filter(({ name }) => name !== '预算05表'));
    expect(lacking.verdict).toEqual({
      kind: 'open',
      text: '已检查的部分未发现不符；另有 1 张应公开的表没有找到（《一般公共预算支出表》）。',
      parts: [{ of: 'missing', text: '1 张应公开的表没有找到' }],
    });
    expect(lacking.sets[0]?.missing).toEqual(['一般公共预算支出表']);
  });

  it('with a table on a hidden sheet says that it is hidden, not that it could not be read', () => {
    const hidden = checked(
      clean.map((grid) =>
        grid.name === '预算05表' ? { ...grid, visibility: 'hidden' as const } : grid,
      ),
    );
    // The table that was not found is not counted a second time as a check that was not made.
    expect(hidden.verdict).toEqual({
      kind: 'open',
      text: '已检查的部分未发现不符；另有 1 张表已隐藏、没有检查，1 张应公开的表没有找到（《一般公共预算支出表》）。',
      parts: [
        { of: 'hidden', text: '1 张表已隐藏、没有检查' },
        { of: 'missing', text: '1 张应公开的表没有找到' },
      ],
    });
  });

  it('of several sets tells their findings apart, also where they are called alike', () => {
    const { sets } = inspectWorkbook(planted);
    const [set] = sets;
    if (set === undefined) throw new Error('no set');
    const other = { ...set };
    const both = { sets: withOwnIds([set, other]) };
    const found = [...findingsById(both).values()];
    expect(found).toHaveLength(14);
    expect(new Set(found.map(({ id }) => id)).size).toBe(14);
    expect(found.slice(0, 7).map(({ id }) => id)).toEqual(set.checks.findings.map(({ id }) => id));
    expect(found.map(({ inspected }) => inspected === both.sets[1])).toEqual([
      ...Array.from({ length: 7 }, () => false),
      ...Array.from({ length: 7 }, () => true),
    ]);
  });
});
