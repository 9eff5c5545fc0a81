import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grid } from '../../src/grid/grid';
import { cellAt, withCell } from '../../src/grid/grid';
import { checkInSteps } from '../../src/session/result/workbook-checker';
import { readWorkbookFile } from '../../src/workbook/file/read-workbook-file';
import { largeWorkbook } from '../synthetic/large-workbook';
import { makeSet } from '../synthetic/make-set';
import { tallList, tallTable } from '../synthetic/tall-table';
import { timeSteps } from './longest-step';

const PLANTED_SAMPLE = '示例区数据中心-2024年部门预算-含错误.xlsx';
const TALL_ROWS = 3_500;
/** A page four times slower holds nothing up over 50 ms with steps of so many milliseconds. */
const BOUND = 12.5;
const SHOWN = 8;
const RAISED = 1_000;
const DEEPEST = 5;

/** The longest steps of whole checks, with what they are spent in; nothing in them may pause. */
export async function benchSteps(): Promise<void> {
  const sample = await readWorkbookFile(readFileSync(join('assets', 'samples', PLANTED_SAMPLE)));
  if (!sample.ok) throw new Error(`${PLANTED_SAMPLE}: ${sample.error.code}`);
  const typical = { seed: 1, document: '预算', rounded: false, formulas: false } as const;
  const tall = tallTable(TALL_ROWS);
  const list = tallList(TALL_ROWS);
  const subjects: readonly (readonly [string, readonly Grid[]])[] = [
    ['sample with planted errors', sample.value],
    ['a typical set', makeSet({ ...typical, size: 'typical' }).grids],
    ['thirty sheets', largeWorkbook()],
    ['thirty sheets, a wrong figure', withWrongFigure(largeWorkbook(), '预算-预算05表')],
    [`a table of ${TALL_ROWS} rows`, [tall]],
    ['the same with a wrong figure', withWrongFigure([tall], tall.name)],
    [`a list of ${TALL_ROWS} projects`, [list]],
    ['the same with a wrong figure', withWrongFigure([list], list.name)],
  ];
  for (const [name, grids] of subjects) reportSteps(name, grids);
}

function reportSteps(name: string, grids: readonly Grid[]): void {
  // Nothing is remembered of sheets that were not there before.
  const fresh = () => checkInSteps(structuredClone(grids), []);
  const { steps, milliseconds, longest } = timeSteps(fresh, SHOWN);
  const over = longest.filter((step) => step.milliseconds > BOUND).length;
  const many = over === SHOWN ? `at least ${over}` : String(over);
  console.log(
    `\n${name}: ${milliseconds.toFixed(0)} ms in ${steps} steps, ${many} over ${BOUND} ms`,
  );
  for (const step of longest) {
    const path = step.path.slice(-DEEPEST).join(' › ');
    console.log(`${step.milliseconds.toFixed(1).padStart(9)} ms  ${path}`);
  }
}

/** The workbook with one figure in the middle of a sheet raised, by more than 3,500 roundings come to. */
function withWrongFigure(grids: readonly Grid[], name: string): readonly Grid[] {
  return grids.map((grid) => {
    if (grid.name !== name) return grid;
    const row = Math.floor(grid.rows.length / 2);
    const column = grid.rows[row]?.findIndex(({ value }) => value.kind === 'number') ?? -1;
    const cell = cellAt(grid, row, column);
    if (cell.value.kind !== 'number') throw new Error(`${name} has no figure in row ${row + 1}`);
    const number = cell.value.number + RAISED;
    const value = { ...cell.value, number, shown: number.toFixed(2) };
    return withCell(grid, row, column, { ...cell, value });
  });
}
