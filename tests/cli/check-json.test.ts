import { editSet } from '../../scripts/bench/injection/edit-set';
import { makeSet } from '../../scripts/synthetic/make-set';
import { writtenSheets } from '../../scripts/synthetic/written-sheets';
import { cellAddress } from '../../src/base/address';
import { formatAmount } from '../../src/base/amount';
import { BLANK_CELL } from '../../src/grid/cell-value';
import { withCell } from '../../src/grid/grid';
import { readPlantedMistakes } from '../../scripts/samples/planted-mistakes';
import type { CheckedFileOutput } from './check-contract';
import { onlyChecked } from './check-contract';
import { runCommand } from './run-command';
import { CLEAN, PLANTED, changed, cleanSheets, writeSheets } from './sample-workbooks';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

async function checkJson(file: string): Promise<CheckedFileOutput> {
  return onlyChecked((await runCommand('check', file, '--format', 'json')).out);
}

/** The first table alone: no other table says what its figures are. */
async function checkFirstTable(
  name: string,
  contents: Parameters<typeof changed>[1],
): Promise<CheckedFileOutput> {
  const sheets = changed(cleanSheets(), contents).slice(0, 1);
  return checkJson(await writeSheets(folder, name, sheets));
}

describe('check --format json', () => {
  it('is the contract for a workbook without mistakes', async () => {
    const { file, sets, tables, findings, unrecognised, summary } = await checkJson(CLEAN);
    expect(file).toBe(CLEAN);
    expect(sets).toEqual([{ entity: '示例区数据中心', year: 2024, stage: '预算' }]);
    expect(tables.map(({ sheet }) => sheet)).toEqual(cleanSheets().map(({ name }) => name));
    expect(new Set(tables.map(({ kind }) => kind)).size).toBe(13);
    expect(new Set(tables.map(({ moneyUnit }) => moneyUnit))).toEqual(new Set(['万元']));
    expect(unrecognised).toEqual([]);
    expect(findings).toEqual([]);
    expect(summary).toMatchObject({ errors: 0, warnings: 0, infos: 0, rounding: 0, unresolved: 0 });
    expect(summary.checked).toBeGreaterThan(200);
    expect(summary.passed).toBe(summary.checked);
  });

  it('names every planted mistake with its rule, its severity and its right value', async () => {
    const { findings } = await checkJson(PLANTED);
    for (const { sheet, cell, rules, severity, right, planted } of readPlantedMistakes()) {
      const finding = findings.find((one) => one.sheet === sheet && one.cell === cell);
      expect(rules).toContain(finding?.rule);
      expect(finding?.severity).toBe(severity);
      if (!('amount' in right) || !('amount' in planted)) continue;
      expect(finding?.culprits[0]).toMatchObject({ sheet, cell });
      const [first] = finding?.culprits ?? [];
      expect(Number(first?.proposed) * 1e8).toBeCloseTo(right.amount, 0);
      expect(Number(first?.stated) * 1e8).toBeCloseTo(planted.amount, 0);
    }
    expect(findings.filter(({ severity }) => severity !== 'info')).toHaveLength(6);
  });

  it('calls a number typed as text left out, for the contract knows no other word', async () => {
    const set = makeSet({
      ...{ seed: 13, document: '预算', size: 'small', rounded: true, formulas: true },
    });
    const typed = set.cells.find(
      ({ sheet, row, column }) => sheet === '预算07表' && row === 6 && column === 3,
    );
    const text = formatAmount(typed?.stored ?? 0, '万元', 2);
    const { grids } = editSet(set, new Map([[typed?.index ?? -1, null]]));
    const sheets = grids.map((grid) =>
      grid.name === '预算07表'
        ? withCell(grid, 6, 3, { ...BLANK_CELL, value: { kind: 'text', text } })
        : grid,
    );
    const file = await writeSheets(folder, 'typed-as-text', writtenSheets(sheets));
    const { findings } = await checkJson(file);
    const [first] = findings.flatMap(({ culprits }) => culprits);
    expect(first).toMatchObject({ cell: 'D7', pattern: 'omitted' });
  });

  it('gives no value for an empty cell from which the figures below it may have slid', async () => {
    const set = makeSet({
      document: '预算',
      size: 'small',
      rounded: false,
      formulas: true,
      seed: 31_417,
    });
    const empty = set.cells.find(
      (cell) => cell.sheet === '预算07表' && !cell.blank && cellAddress(cell) === 'D18',
    );
    const { grids } = editSet(set, new Map([[empty?.index ?? -1, null]]));
    const file = await writeSheets(folder, 'slid', writtenSheets(grids));
    const { findings } = await checkJson(file);
    expect(findings[0]?.message).toContain('它应填多少不能确定');
    const [first] = findings.flatMap(({ culprits }) => culprits);
    expect(first).toMatchObject({ cell: 'D18', proposed: null, interval: null });
  });

  it('names the cell that a figure changed places with, and what both should hold', async () => {
    const sheets = changed(cleanSheets(), { '预算05表!D25': 9.17, '预算05表!D26': 21.4 });
    const { findings } = await checkJson(await writeSheets(folder, 'swapped', sheets));
    const culprits = findings.flatMap((finding) => finding.culprits);
    expect(culprits).toMatchObject([
      {
        ...{ sheet: '预算05表', cell: 'D25', stated: '9.17', proposed: '21.40' },
        together: [{ sheet: '预算05表', cell: 'D26', stated: '21.40', proposed: '9.17' }],
      },
    ]);
    const planted = await checkJson(PLANTED);
    const alone = planted.findings.flatMap((finding) => finding.culprits);
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.filter(({ together }) => together !== undefined)).toEqual([]);
  });

  it('gives the figures of a finding as decimal strings in the unit of the table', async () => {
    const { findings } = await checkJson(PLANTED);
    const finding = findings.find(({ sheet, cell }) => `${sheet}!${cell}` === '预算05表!E21');
    expect(finding).toMatchObject({
      moneyUnit: '万元',
      stated: '83.14',
      computed: '82.51',
      difference: '0.63',
      culprits: [{ stated: '48.29', proposed: '48.92', interval: null, pattern: 'transposed' }],
    });
    expect(finding?.cells[0]).toEqual({ sheet: '预算05表', cell: 'E19', role: 'total' });
    expect(finding?.cells.slice(1).map(({ role }) => role)).toEqual(['part', 'part', 'part']);
    expect(finding?.relations).toHaveLength(2);
  });

  it.each([CLEAN, PLANTED])('sums its outcomes and findings up: %s', async (file) => {
    const { outcomes, findings, summary } = await checkJson(file);
    const outcome = (...kinds: readonly string[]) =>
      outcomes.filter((one) => kinds.includes(one.outcome)).length;
    const severity = (kind: string) => findings.filter((one) => one.severity === kind).length;
    expect(summary).toEqual({
      errors: severity('error'),
      warnings: severity('warning'),
      infos: severity('info'),
      rounding: outcome('rounding'),
      checked: outcome('pass', 'fail', 'rounding'),
      passed: outcome('pass'),
      unresolved: outcome('missing-data', 'unreadable', 'crashed'),
      ignored: 0,
    });
  });

  it('lists all cells with equal confidence when the relations cannot decide', async () => {
    const { findings } = await checkFirstTable('open.xlsx', { '预算01表!D6': 1476.77 });
    const [finding, ...others] = findings.filter(({ severity }) => severity === 'error');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'C1', stated: '1670.35', computed: '1671.35' });
    const culprits = finding?.culprits ?? [];
    const confidence = culprits[0]?.confidence;
    const rivals = culprits.filter((one) => one.confidence === confidence);
    expect(rivals.length).toBeGreaterThan(1);
    expect(rivals.map(({ cell }) => cell)).toContain('D6');
    for (const { proposed } of rivals) expect(proposed).not.toBeNull();
  });

  it('keeps 尾差 apart: info, counted as rounding, without a culprit', async () => {
    const { findings, summary } = await checkFirstTable('rounding.xlsx', {
      '预算01表!D6': 1475.78,
    });
    const [finding, ...others] = findings.filter(({ stated }) => stated !== null);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', difference: '0.01', culprits: [] });
    expect(summary).toMatchObject({ rounding: 1, errors: 0 });
  });
});
