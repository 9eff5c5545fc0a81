import { makeSet } from '../../../scripts/synthetic/make-set';
import type { CheckContext } from '../../../src/checks/check-context';
import { NO_LINKS } from '../../../src/checks/culprit/incidence/formula-links';
import { prepareSearch } from '../../../src/checks/culprit/incidence/incidence';
import { mostExplained } from '../../../src/checks/culprit/incidence/most-explained';
import { slidRuns } from '../../../src/checks/culprit/blocks/slid-cells';
import { deriveRelations, deriveStaticRelations } from '../../../src/checks/derive-relations';
import { changedFigures, readFigures } from '../../../src/checks/figures';
import type { TriedChange } from '../../../src/checks/reread';
import { runChecks } from '../../../src/checks/run-checks';
import { cellAddress } from '../../../src/base/address';
import { finish } from '../../../src/base/steps';
import type { FactBook } from '../../../src/facts/fact-book';
import type { Grid } from '../../../src/grid/grid';
import { loadSample } from '../../fixtures/load-sample';
import { CLEAN_2024 } from '../../samples/read-sample';
import { changed, contextOf } from '../checked-sheets';
import { byFunction } from '../small-tables';

function sheetOf({ facts }: FactBook, fact: number): string {
  return facts[fact]?.cell.sheet ?? '';
}

function prepare(context: CheckContext) {
  const { book, valueAt } = context;
  const figures = readFigures(book);
  const fixed = finish(deriveStaticRelations(book, valueAt));
  const { relations } = deriveRelations(book, figures, fixed);
  return { book, incidence: finish(prepareSearch(book, relations, figures, NO_LINKS)) };
}

describe('the tables of a workbook with wrong figures', () => {
  let clean: readonly Grid[];

  beforeAll(async () => {
    clean = await loadSample(CLEAN_2024);
  });

  /** The figures of a sheet ten thousand times as much, of all columns or of one. */
  const inYuan = (name: string, column = '') => {
    const grid = clean.find((one) => one.name === name);
    const cells = (grid?.rows ?? []).flatMap((own, row) =>
      own.flatMap(({ value }, at) => {
        const address = cellAddress({ row, column: at });
        if (value.kind !== 'number' || !address.startsWith(column)) return [];
        return [[`${name}!${address}`, (value.number * 10_000).toFixed(2)] as const];
      }),
    );
    expect(cells.length).toBeGreaterThan(10);
    return changed(clean, Object.fromEntries(cells));
  };

  /** How often the tables are read anew with a change. */
  const readingsOf = (grids: readonly Grid[]) => {
    const context = contextOf(...grids);
    const readings: TriedChange[] = [];
    const { findings } = runChecks({
      ...context,
      reread: (change) => {
        readings.push(change);
        return context.reread(change);
      },
    });
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(1);
    return readings.length;
  };

  it('are read anew once where one of them is in another unit than it says', () => {
    expect(readingsOf(inYuan('预算03表'))).toBe(1);
  });

  it('are not where sums inside a table speak against every unit', () => {
    expect(readingsOf(inYuan('预算03表', 'D'))).toBe(0);
  });

  it('are not for one wrong figure', () => {
    expect(readingsOf(changed(clean, { '预算03表!D11': '29.29' }))).toBe(0);
  });
});

describe('what a change around the figures can explain at most', () => {
  const wrongTotal = (total: string) =>
    prepare(
      contextOf(
        byFunction(
          '支出',
          '部门支出总表',
          `| 合计 | ${total} | 30.00 | 10.00 |
          201 | 一般公共服务支出 | 25.00 | 20.00 | 5.00 |
          205 | 教育支出 | 15.00 | 10.00 | 5.00 |`,
        ),
      ),
    );
  const ofUnit = ({ book, incidence }: ReturnType<typeof prepare>) => {
    const [table] = book.set.tables;
    if (table === undefined) throw new Error('no table');
    return mostExplained(book, incidence, { kind: 'unit', table, unit: '元' });
  };

  it('is no sum inside a table whose figures all grow alike', () => {
    expect(wrongTotal('140.00').incidence.broken.size).toBe(2);
    expect(ofUnit(wrongTotal('140.00'))).toBe(0);
  });

  it('is one that whole units would round', () => {
    expect(wrongTotal('41.00').incidence.broken.size).toBe(2);
    expect(ofUnit(wrongTotal('41.00'))).toBe(2);
  });

  it('is one of the sheet that changes, and none of another', () => {
    const { book, incidence } = wrongTotal('140.00');
    const onSheet = (sheet: string): TriedChange => ({
      kind: 'texts',
      cells: [{ cell: { sheet, row: 5, column: 0 }, text: '208' }],
    });
    expect(mostExplained(book, incidence, onSheet('支出'))).toBe(2);
    expect(mostExplained(book, incidence, onSheet('收支'))).toBe(0);
  });

  it('is a blank total, of which other relations may say something else then', () => {
    const { book, incidence } = wrongTotal('');
    const texts: TriedChange = {
      kind: 'texts',
      cells: [{ cell: { sheet: '收支', row: 5, column: 0 }, text: '208' }],
    };
    expect(incidence.broken.size).toBe(2);
    expect(mostExplained(book, incidence, texts)).toBe(2);
  });

  it('is a sum of one table that stands in another', () => {
    const { grids } = makeSet({
      ...{ seed: 1, document: '决算', size: 'small', rounded: false, formulas: false },
    });
    const { book, valueAt } = contextOf(...grids);
    const fixed = finish(deriveStaticRelations(book, valueAt));
    const { relations } = deriveRelations(book, readFigures(book), fixed);
    const across = relations.find(
      ({ generator, terms }) =>
        generator === 'rollUp' && new Set(terms.map(({ fact }) => sheetOf(book, fact))).size > 1,
    );
    const [total, part] = across?.terms ?? [];
    if (across === undefined || total === undefined || part === undefined) throw new Error('none');
    const wrong = changedFigures(readFigures(book), new Map([[total.fact, 1]]));
    const incidence = finish(prepareSearch(book, [across], wrong, NO_LINKS));
    expect(incidence.broken.size).toBe(1);
    const cell = { sheet: sheetOf(book, part.fact), row: 5, column: 0 };
    const texts: TriedChange = { kind: 'texts', cells: [{ cell, text: '30101' }] };
    expect(mostExplained(book, incidence, texts)).toBe(1);
  });
});

describe('figures that slid down a column', () => {
  it('slid no further than where the sum of a row contradicts it', () => {
    const { book, incidence } = prepare(
      contextOf(
        byFunction(
          '支出',
          '部门支出总表',
          `| 合计 | 100.00 | 40.00 | 60.00 |
          201 | 一般公共服务支出 | 31.00 || 12.00 |
          205 | 教育支出 | 22.00 | 19.00 | 3.00 |
          208 | 社会保障和就业支出 | 26.00 | 5.00 | 21.00 |
          210 | 卫生健康支出 | 21.00 | 16.00 | 5.00 |`,
        ),
      ),
    );
    expect(incidence.broken.size).toBeGreaterThan(0);
    const runs = slidRuns(book, incidence, book.facts);
    const down = runs.filter(({ cells: [first, second] }) => first?.column === second?.column);
    // 19.00 fits the row above, 5.00 not the row that 19.00 left.
    expect(down.map(({ cells }) => cells.length)).toEqual([2]);
  });
});
