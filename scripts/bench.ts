/**
 * Prints how long the product's steps take beside the bounds it promises. Run with
 * `npm run bench`, or `npm run bench -- FILE.xlsx` for another workbook. The planted errors alone:
 * `npm run bench -- injection`, or `npm run bench -- injection 1000 7000` for so many of each kind on
 * the sets from that seed on. `npm run bench -- batch 10000` checks a folder of so many workbooks,
 * `npm run bench -- steps` names the longest steps between which the page may draw.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finish } from '../src/base/steps';
import { loadCodeBooks } from '../src/codes/load-code-book';
import type { Grid } from '../src/grid/grid';
import { cellAt, withCell } from '../src/grid/grid';
import { renderNarrativeText } from '../src/narrative/render/render-text';
import type { InspectedWorkbook } from '../src/session/inspecting/inspect-workbook';
import { inspectWorkbook, readWorkbook } from '../src/session/inspecting/inspect-workbook';
import { narrateWorkbook } from '../src/session/narrative/narrate-workbook';
import { checkInSteps, startMemory } from '../src/session/result/workbook-checker';
import { readWorkbookFile } from '../src/workbook/file/read-workbook-file';
import { benchBatch } from './bench/batch-run';
import { cellCount } from './bench/cell-count';
import { distinctSets } from './bench/distinct-sets';
import { reportFirstView } from './bench/first-view';
import { benchInjection } from './bench/injection/injection-bench';
import { timeSteps } from './bench/longest-step';
import { measure, measureOnce, processorTime, report } from './bench/measure';
import { reportRoundTrips } from './bench/office-round-trips';
import { reportLargestFile, reportReading } from './bench/reading';
import { reportFormulas, reportGrowth } from './bench/side-by-side';
import { benchSteps } from './bench/step-bench';
import { largeWorkbook } from './synthetic/large-workbook';

const SAMPLE = join('assets', 'samples', '示例区数据中心-2024年部门预算.xlsx');
const MILLION = 1_000_000;
/**
 * Planted errors of each of the 34 kinds, unless the command says how many; 32 are more than a
 * thousand cases, of about a quarter of a second each.
 */
const PER_KIND = 32;
/** Beside all other measures. */
const PER_KIND_IN_PASSING = 6;
/** Workbooks of a batch, unless the command says how many. */
const BATCH_FILES = 10_000;
/** The first set's; another one gives sets and errors that nothing was tuned on. */
const SEED = 1_000;

async function main(): Promise<void> {
  const [file = SAMPLE, count = PER_KIND, seed = SEED] = process.argv.slice(2);
  if (file === 'injection') benchInjection(Number(count), Number(seed));
  else if (file === 'batch') await benchBatch(Number(process.argv[3] ?? BATCH_FILES));
  else if (file === 'steps') await benchSteps();
  else await benchAll(file);
}

async function benchAll(file: string): Promise<void> {
  const bytes = readFileSync(file);
  const cold = await measureOnce(() => readWorkbookFile(bytes));
  const read = cold.value;
  if (!read.ok) throw new Error(`${file}: ${read.error.code}`);
  const grids = read.value;
  const cells = cellCount(grids);
  console.log(`${file}\n${grids.length} sheets, ${cells} cells\n`);

  report('read the file, first time', cold.milliseconds);
  report('read the file, warm', (await measure(() => readWorkbookFile(bytes), 20)).median);
  report('load the code books', (await measureOnce(() => loadCodeBooks())).milliseconds);
  report('recognise and extract facts', (await measure(() => readWorkbook(grids), 200)).median);
  const clean = await measure(() => inspectWorkbook(grids), 200);
  report('recognise + facts + relations + search, warm', clean.median, 20);
  const planted = plantFault(grids);
  const faulty = await measure(() => inspectWorkbook(planted), 200);
  report('the same with one wrong figure', faulty.median, 20);
  reportRecheck(file === SAMPLE ? 'sample' : file, grids, planted);
  const large = largeWorkbook();
  reportRecheck(`${large.length} sheets`, large, plantFault(large));
  const { longest } = timeSteps(() => checkInSteps(planted, []), 1);
  report('  its longest step', longest[0]?.milliseconds ?? 0, 50);
  await benchNarrative(file, grids);
  await reportReading(bytes);
  await reportFormulas();
  benchMillion();
  reportGrowth();
  await reportLargestFile();
  await reportRoundTrips();
  reportFirstView();
  benchInjection(PER_KIND_IN_PASSING, SEED);
}

const RECHECKS = 20;

/** A figure turned wrong and right again: what is checked after each edit beside all of it anew. */
function reportRecheck(what: string, grids: readonly Grid[], planted: readonly Grid[]): void {
  let memory = startMemory(null);
  let count = 0;
  const edited = () => ((count += 1) % 2 === 0 ? planted : grids);
  const again = () => {
    memory = startMemory(memory);
    finish(checkInSteps(edited(), [], {}, memory));
  };
  const anew = () => finish(checkInSteps(structuredClone(edited()), []));
  const times = [again, anew].map((work) => {
    for (let run = 0; run < RECHECKS / 5; run += 1) work();
    return median(Array.from({ length: RECHECKS }, () => processorTime(work)));
  });
  const [recheck = 0, full = 0] = times;
  report(`re-check after an edit, ${what}`, recheck, 10);
  report('  all of it anew', full);
  console.log(`  re-check ÷ all of it: ${((recheck / full) * 100).toFixed(0)} %`);
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

async function benchNarrative(file: string, grids: readonly Grid[]): Promise<void> {
  const workbook = inspectWorkbook(grids);
  const narrate = () =>
    narrateWorkbook({
      file,
      workbook,
      prior: null,
      budget: null,
      inputs: new Map(),
      profile: null,
      set: null,
    });
  const first = narrate();
  if (!first.ok) {
    console.log('narrative: not composed');
    return;
  }
  const { median } = await measure(narrate, 100);
  report('narrative of the whole document', median, 10);
  const { length } = renderNarrativeText(first.value.document);
  report(`  ${length} characters, each 1,000 of them`, (median / length) * 1_000);
}

/** Distinct synthetic sets until a million cells, one in a hundred with a planted fault. */
function benchMillion(): void {
  const sets = distinctSets(MILLION);
  const cells = sets.reduce((sum, set) => sum + cellCount(set), 0);
  let amounts = 0;
  const start = performance.now();
  const busy = processorTime(() => {
    for (const set of sets) amounts += amountCount(inspectWorkbook(set));
  });
  const milliseconds = performance.now() - start;
  report(`${sets.length} distinct sets, ${cells} cells, one thread`, milliseconds, 2_000);
  report('  processor time, compiling and collecting included', busy);
  report(`  each set, ${Math.round(cells / sets.length)} cells`, milliseconds / sets.length);
  report(`  each 1,000 of the ${amounts} amounts among them`, (milliseconds / amounts) * 1_000);
}

function amountCount({ sets }: InspectedWorkbook): number {
  return sets.reduce((sum, { book }) => sum + book.amounts.length, 0);
}

function plantFault(grids: readonly Grid[]): readonly Grid[] {
  const book = readWorkbook(grids).sets[0]?.book;
  const fact = book?.amounts.find(
    ({ coordinates, reading }) =>
      coordinates.nature === 'basic' && reading.kind === 'figure' && reading.value > 0,
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

void main();
