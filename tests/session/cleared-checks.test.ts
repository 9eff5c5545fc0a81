import type { ArithmeticFinding } from '../../src/checks/finding';
import type { Grid } from '../../src/grid/grid';
import { cellAt, withCell } from '../../src/grid/grid';
import { checkText } from '../../src/cli/check-text.zh-CN';
import { besideTexts, clearedCount } from '../../src/checks/words/cleared-checks.zh-CN';
import { findAdoptions } from '../../src/session/adopting/find-adoptions';
import type { InspectedSet } from '../../src/session/inspecting/inspect-workbook';
import { layOutFinding } from '../../src/session/findings/lay-out-finding';
import { inspectWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { uncheckedItems } from '../../src/session/report/unchecked-items';
import { htmlReport } from '../../src/session/report/html-report';
import { loadSample } from '../fixtures/load-sample';
import { sheet, withCells } from '../fixtures/sheet';
import { CLEAN_2024 } from '../samples/read-sample';
import type { CellReplacement } from '../../src/workbook/cell-replacement';

type Edits = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Mistakes that break sums, and rules about codes, signs and blanks with them. */
const MISTAKES: readonly (readonly [string, Edits])[] = [
  ['a figure', { 预算05表: { E21: '48.29' } }],
  ['a sign', { 预算05表: { E21: '-48.92' } }],
  ['a figure left out', { 预算05表: { E21: '' } }],
  ['a figure where nothing should stand, beside blanks', { 预算05表: { D17: '84.99' } }],
  ['a code of the list of another table', { 预算05表: { A22: '2080508' } }],
  ['a code that no book has', { 预算05表: { A22: '2080560' } }],
  ['a code that is the only one of its 款', { 预算05表: { A14: '2050830' } }],
  ['a code beside a wrong name', { 预算05表: { A14: '2050830', B30: '提租补贴' } }],
  ['a code of a 类', { 预算05表: { A18: '209' } }],
  ['two figures that changed places', { 预算05表: { D25: '9.17', D26: '21.40' } }],
  ['a row with its decimal point slipped', { 预算11表: { D11: '35.275', E11: '35.275' } }],
];

describe('the number of checks that a finding says to pass once it is put right', () => {
  let clean: readonly Grid[];

  beforeAll(async () => {
    clean = await loadSample(CLEAN_2024);
  });

  const edited = (edits: Edits) => clean.map((grid) => withCells(grid, edits[grid.name] ?? {}));

  it.each(MISTAKES)('is that by which those that fail become fewer: %s', (_, edits) => {
    const grids = edited(edits);
    const offers = offered(grids);
    expect(offers).toHaveLength(1);
    for (const { finding, replacements } of offers) {
      const fall = failed(grids) - failed(replacements.reduce(replaced, grids));
      expect([finding.id, clearedCount(finding)]).toEqual([finding.id, fall]);
    }
  });

  it('is that of the sums and sentences of its detail', () => {
    const inspected = setsOf(edited({ 预算05表: { A14: '2050830' } }));
    const details = inspected.flatMap((one) =>
      one.checks.findings.map((finding) => {
        const { sums, beside } = layOutFinding({ id: finding.id, inspected: one, finding });
        return [finding.kind === 'arithmetic' && clearedCount(finding), sums.length, beside];
      }),
    );
    expect(details).toEqual([
      [3, 2, [expect.stringMatching(/^规则 E\d .+：预算05表!A14 .*2050830/)]],
    ]);
  });

  it('counts what a blank keeps from being checked, and says so in the detail', () => {
    const grids = edited({ 预算05表: { E21: '' } });
    const [offer] = offered(grids);
    if (offer === undefined) throw new Error('nothing is offered');
    const { finding, inspected } = offer;
    const { unreadFor } = finding.beside;
    expect(unreadFor).toBeGreaterThan(0);
    const { sums, beside } = layOutFinding({ id: finding.id, inspected, finding });
    expect(sums.length + unreadFor).toBe(clearedCount(finding));
    expect(beside).toEqual([`另有 ${unreadFor} 项因单元格空白没有检查`]);
  });

  it('counts what is not checked for the blanks beside a figure that should not be there', () => {
    const [inspected] = setsOf(edited({ 预算05表: { D17: '84.99' } }));
    if (inspected === undefined) throw new Error('there is no set');
    expect(inspected.checks.findings.map((finding) => [finding.kind, finding.cell])).toEqual([
      ['arithmetic', { sheet: '预算05表', row: 16, column: 3 }],
    ]);
    expect(uncheckedItems(inspected)).toEqual([]);
  });

  it('asks for what is blank beside a figure that should be another one', () => {
    const [inspected] = setsOf([
      sheet(
        '支出',
        `2024年一般公共预算支出表
        ||||||| 单位：万元
        科目编码 | 科目名称 | 合计 | 基本支出 ||| 项目支出
         | | | 小计 | 人员经费 | 公用经费 |
        合计 || 8.00 | 5.00 | 2.00 | 3.00 | 3.00
        201 | 一般公共服务支出 | 3.00 | 0.00 |  |  | 3.00
        210 | 卫生健康支出 | 5.00 | 5.00 | 2.00 | 3.00 | 0.00
        21011 | 行政事业单位医疗 | 5.00 | 5.50 |  |  | 0.00
        2101101 | 行政单位医疗 | 5.00 | 5.00 | 2.00 | 3.00 | 0.00`,
      ),
    ]);
    if (inspected === undefined) throw new Error('there is no set');
    expect(inspected.checks.findings.map(({ severity, cell }) => [severity, cell])).toContainEqual([
      'error',
      { sheet: '支出', row: 7, column: 3 },
    ]);
    expect(uncheckedItems(inspected)).toContainEqual(
      expect.objectContaining({
        cells: ['D8'],
        reason: '横向的分项（E、F 列）是空白，横向合计没有核对',
      }),
    );
  });

  it('is that of the lists in the reports too, on the page and as text', () => {
    const workbook = inspectWorkbook(edited({ 预算05表: { A14: '2050830', E21: '' } }));
    const html = htmlReport([{ kind: 'checked', file: '甲.xlsx', workbook }]);
    const lines = checkText('甲.xlsx', workbook).split('\n');
    const texts = workbook.sets.flatMap(({ checks }) =>
      checks.findings.flatMap((finding) =>
        finding.kind === 'arithmetic' ? besideTexts(finding) : [],
      ),
    );
    expect(texts).toEqual([
      expect.stringMatching(/^规则 E\d .+：预算05表!A14 .*2050830/),
      expect.stringMatching(/^另有 \d+ 项因单元格空白没有检查$/),
    ]);
    for (const text of texts) {
      expect(html).toContain(`<li>${text}</li>`);
      expect(lines).toContain(`   · ${text}`);
    }
  });

  it('adds up to all that fail where mistakes have nothing in common', () => {
    const grids = edited({ 预算03表: { D9: '459.95' }, 预算05表: { A14: '2050830' } });
    const offers = offered(grids);
    expect(offers).toHaveLength(2);
    const told = offers.reduce((sum, { finding }) => sum + clearedCount(finding), 0);
    expect(told).toBe(failed(grids));
  });
});

interface Offer {
  readonly inspected: InspectedSet;
  readonly finding: ArithmeticFinding;
  readonly replacements: readonly CellReplacement[];
}

function offered(grids: readonly Grid[]): readonly Offer[] {
  const gridOf = (sheet: string) => grids.find(({ name }) => name === sheet) ?? null;
  return setsOf(grids).flatMap((inspected) =>
    inspected.checks.findings.flatMap((finding): readonly Offer[] => {
      if (finding.kind !== 'arithmetic') return [];
      const [adoption] = findAdoptions({ id: finding.id, inspected, finding }, gridOf);
      if (adoption?.kind !== 'possible') return [];
      return [
        { inspected, finding, replacements: adoption.cells.map(({ replacement }) => replacement) },
      ];
    }),
  );
}

function replaced(grids: readonly Grid[], { cell, to }: CellReplacement): readonly Grid[] {
  const value = to.kind === 'number' ? { ...to, shown: to.number.toFixed(2), general: false } : to;
  return grids.map((grid) =>
    grid.name === cell.sheet
      ? withCell(grid, cell.row, cell.column, { ...cellAt(grid, cell.row, cell.column), value })
      : grid,
  );
}

function failed(grids: readonly Grid[]): number {
  return setsOf(grids)
    .flatMap(({ checks }) => checks.outcomes)
    .filter(({ outcome }) => outcome === 'fail').length;
}

function setsOf(grids: readonly Grid[]): readonly InspectedSet[] {
  return inspectWorkbook(grids).sets;
}
