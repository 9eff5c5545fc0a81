/**
 * Prints how long the product's steps take beside the bounds it promises. Run with
 * `npm run bench`, or `npm run bench -- FILE.xlsx` for another workbook.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCodeBooks } from '../src/codes/load-code-book';
import { cellAt, withCell } from '../src/grid/grid';
import type { Grid } from '../src/grid/grid';
import { inspectWorkbook, readWorkbook } from '../src/session/inspect-workbook';
import { readWorkbookFile } from '../src/workbook/file/read-workbook-file';
import { distinctSets } from './bench/distinct-sets';
import { measure, measureOnce, report } from './bench/measure';

const SAMPLE = join(__dirname, '..', 'assets', 'samples', '示例区数据中心-2024年部门预算.xlsx');
const MILLION = 1_000_000;

async function main(): Promise<void> {
  const file = process.argv[2] ?? SAMPLE;
  const bytes = readFileSync(file);
  const cold = await measureOnce(async () => readWorkbookFile(bytes));
  const read = cold.value;
  if (!read.ok) throw new Error(`${file}: ${read.error.code}`);
  const grids = read.value;
  const cells = cellCount(grids);
  console.log(`${file}\n${grids.length} sheets, ${cells} cells\n`);

  report('read the file, first time', cold.milliseconds);
  report('read the file, warm', (await measure(async () => readWorkbookFile(bytes), 20)).median);
  report('load the code books', (await measureOnce(() => loadCodeBooks())).milliseconds);
  report('recognise and extract facts', (await measure(() => readWorkbook(grids), 100)).median);
  const clean = await measure(() => inspectWorkbook(grids), 100);
  report('recognise + facts + relations + search, warm', clean.median, 20);
  const planted = plantFault(grids);
  const faulty = await measure(() => inspectWorkbook(planted), 100);
  report('the same with one wrong figure', faulty.median, 20);
  report('re-check after an edit', faulty.median, 10);

  await benchMillion(grids, cells);
}

/** Distinct sets until a million cells, one in a hundred with a planted fault. */
async function benchMillion(grids: readonly Grid[], cells: number): Promise<void> {
  const count = Math.ceil(MILLION / cells);
  const sets = distinctSets(grids, count).map((set, position) =>
    position % 100 === 0 ? plantFault(set) : set,
  );
  const times: { readonly sets: number; readonly milliseconds: number }[] = [];
  for (const share of [0.1, 1]) {
    const some = sets.slice(0, Math.ceil(sets.length * share));
    const { milliseconds } = await measureOnce(() => {
      for (const set of some) inspectWorkbook(set);
    });
    times.push({ sets: some.length, milliseconds });
  }
  const [tenth, whole] = times;
  if (tenth === undefined || whole === undefined) return;
  report(`${count} distinct sets, ${cells * count} cells`, whole.milliseconds, 2_000);
  report('  for each set', whole.milliseconds / whole.sets);
  const growth = whole.milliseconds / whole.sets / (tenth.milliseconds / tenth.sets);
  console.log(`  cost of a set at ten times the number: ×${growth.toFixed(2)} (linear: ×1.00)`);
}

function plantFault(grids: readonly Grid[]): readonly Grid[] {
  const book = readWorkbook(grids).sets[0]?.book;
  const fact = book?.facts.find(
    (one) =>
      one.coordinates.nature === 'basic' && one.reading.kind === 'figure' && one.reading.value > 0,
  );
  if (fact === undefined) return grids;
  return grids.map((grid) => {
    if (grid.name !== fact.cell.sheet) return grid;
    const cell = cellAt(grid, fact.cell.row, fact.cell.column);
    if (cell.value.kind !== 'number') return grid;
    const number = cell.value.number + 1;
    const value = { ...cell.value, number, shown: number.toFixed(2) };
    return withCell(grid, fact.cell.row, fact.cell.column, { ...cell, value });
  });
}

function cellCount(grids: readonly Grid[]): number {
  return grids.reduce(
    (sum, grid) => sum + grid.rows.reduce((row, cells) => row + cells.length, 0),
    0,
  );
}

void main();
