import { parseCellAddress } from '../../src/base/address';
import { formatAmount } from '../../src/base/amount';
import { cellAddress } from '../../src/base/address';
import { cellAt, gridWidth } from '../../src/grid/grid';
import type { CellValue } from '../../src/grid/cell-value';
import type { PlantedMistake } from '../../scripts/samples/planted-mistakes';
import { plantMistake, readPlantedMistakes } from '../../scripts/samples/planted-mistakes';
import type { SampleReading } from './read-sample';
import { CLEAN_2023, CLEAN_2024, PLANTED_2024, readSample } from './read-sample';

const mistakes = readPlantedMistakes();

function contentOf(value: CellValue): string | number | null {
  if (value.kind === 'number') return value.number;
  return value.kind === 'text' ? value.text : null;
}

function plainOf(value: PlantedMistake['right']): string | number {
  return 'text' in value ? value.text : Number(formatAmount(value.amount, '万元', 2));
}

describe('the sample with planted mistakes', () => {
  let clean: SampleReading;
  let planted: SampleReading;

  beforeAll(async () => {
    [clean, planted] = [await readSample(CLEAN_2024), await readSample(PLANTED_2024)];
  });

  it('differs from the clean one in the listed cells and in no other', () => {
    const different = clean.grids.flatMap((grid) => {
      const other = planted.sheet(grid.name);
      const height = Math.max(grid.rows.length, other.rows.length);
      const width = Math.max(gridWidth(grid), gridWidth(other));
      return Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (_, column) => ({ row, column })),
      )
        .flat()
        .filter(({ row, column }) => {
          const [before, after] = [cellAt(grid, row, column), cellAt(other, row, column)];
          return JSON.stringify(before) !== JSON.stringify(after);
        })
        .map((position) => `${grid.name}!${cellAddress(position)}`);
    });
    expect(different.sort()).toEqual(mistakes.map(({ sheet, cell }) => `${sheet}!${cell}`).sort());
    expect(planted.grids.map(({ merges }) => merges)).toEqual(
      clean.grids.map(({ merges }) => merges),
    );
  });

  it.each(mistakes)('$id: holds the wrong value where the clean one holds the right', (mistake) => {
    const { sheet, cell, right, planted: wrong } = mistake;
    expect(contentOf(clean.value(sheet, cell))).toBe(plainOf(right));
    expect(contentOf(planted.value(sheet, cell))).toBe(plainOf(wrong));
  });

  it('is what each kind of mistake says', async () => {
    const before = await readSample(CLEAN_2023);
    const of = (kind: PlantedMistake['kind']) => mistakes.filter((found) => found.kind === kind);
    for (const { right, planted: wrong } of of('interchangedDigits')) {
      const [from, to] = [String(plainOf(right)), String(plainOf(wrong))];
      const swaps = [...from].map(
        (_, at) => from.slice(0, at) + (from[at + 1] ?? '') + (from[at] ?? '') + from.slice(at + 2),
      );
      expect(swaps).toContain(to);
    }
    for (const { right, planted: wrong } of of('wrongDigit')) {
      const [from, to] = [plainOf(right), plainOf(wrong)].map((plain) => Number(plain).toFixed(2));
      expect([...(from ?? '')].filter((digit, at) => digit !== to?.[at])).toHaveLength(1);
    }
    for (const { sheet, right, planted: wrong } of of('totalNotUpdated')) {
      const missing = Number(plainOf(right)) - Number(plainOf(wrong));
      const last = clean.sheet(sheet).rows.length;
      expect(Math.round(missing * 100)).toBe(clean.money(sheet, `D${last}`));
    }
    for (const { sheet, cell, planted: wrong } of of('tablesDiffer')) {
      expect(contentOf(before.value(sheet, cell))).toBe(plainOf(wrong));
    }
    for (const { right, planted: wrong } of of('numberAsText')) {
      expect(plainOf(wrong)).toBe(Number(plainOf(right)).toFixed(2));
    }
    for (const { sheet, right, planted: wrong } of of('wrongCodeName')) {
      const names = clean.rowsBy(sheet, 1);
      expect(names.has(String(plainOf(right)))).toBe(true);
      expect(names.has(String(plainOf(wrong)))).toBe(false);
    }
    for (const { right, planted: wrong } of of('wrongYearInTitle')) {
      expect(plainOf(wrong)).toBe(String(plainOf(right)).replace('2024', '2023'));
    }
    expect(new Set(mistakes.map(({ kind }) => kind)).size).toBe(mistakes.length);
  });

  it('has each mistake in a row and a column of its own', () => {
    const places = mistakes.map(({ sheet, cell }) => ({ sheet, ...parseCellAddress(cell) }));
    expect(new Set(places.map(({ sheet, row }) => `${sheet} ${row}`)).size).toBe(places.length);
    expect(new Set(places.map(({ sheet, column }) => `${sheet} ${column}`)).size).toBe(
      places.length,
    );
  });
});

it('refuses to plant a mistake where the right value does not stand', () => {
  const sheets = [{ name: '预算01表', rows: [[{ value: 1 }]], merges: [], columnWidths: [10] }];
  const [mistake] = mistakes;
  if (mistake === undefined) throw new Error('no mistakes');
  const elsewhere = { ...mistake, sheet: '预算01表', cell: 'A1' };
  expect(() => plantMistake(sheets, elsewhere)).toThrow('does not hold the right value');
});
