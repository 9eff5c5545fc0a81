import { readXlsx } from 'hucre/xlsx';
import type { Grid } from '../../src/grid/grid';
import { inspectWorkbook } from '../../src/session/inspect-workbook';
import { readWorkbookFile } from '../../src/workbook/file/read-workbook-file';
import { makeSet } from '../synthetic/make-set';
import { startFormulaEngine } from './formula-engine';
import { measure, measureOnce, report } from './measure';

const READS = 20;
const CALCULATIONS = 10;

/** Reading a file beside the package that it is read with; other readers are no part of the project. */
export async function reportReading(bytes: Uint8Array): Promise<void> {
  const own = await measure(() => readWorkbookFile(bytes), READS);
  const bare = await measure(() => readXlsx(bytes), READS);
  console.log('\nreading the workbook');
  report('  our file adapter', own.median);
  report('  hucre alone', bare.median);
  console.log(
    `  ours ×${(own.median / bare.median).toFixed(2)}; exceljs and SheetJS: not installed`,
  );
}

/** The sums of one set checked, beside the same sums calculated as formulas. */
export async function reportFormulas(): Promise<void> {
  const options = { seed: 1, document: '预算', rounded: false, formulas: true } as const;
  console.log('\nchecking sums beside calculating them (Univer)');
  for (const size of ['small', 'typical', 'large'] as const) {
    const { grids } = makeSet({ ...options, size });
    const checked = await measure(() => inspectWorkbook(grids), CALCULATIONS);
    const engine = startFormulaEngine(grids);
    const calculated = await measure(() => engine.calculate(), CALCULATIONS);
    engine.dispose();
    const relations = inspectWorkbook(grids).sets.flatMap(({ checks }) => checks.outcomes).length;
    report(`  ${size}: ${relations} relations, everything checked`, checked.median);
    report(`  ${size}: ${engine.formulas} formulas calculated`, calculated.median);
    const ratio = calculated.median / checked.median;
    console.log(`  the formulas ×${ratio.toFixed(2)} of the checks`);
  }
}

/** What a set costs among ever more of them. */
export async function reportGrowth(sets: readonly (readonly Grid[])[]): Promise<void> {
  console.log('\ncost against size');
  for (const count of [1, 10, 100, 1_000]) {
    const some = Array.from({ length: count }, (_, at) => sets[at % sets.length] ?? []);
    const { milliseconds } = await measureOnce(() => {
      for (const set of some) inspectWorkbook(set);
    });
    report(`  ${count} sets, each`, milliseconds / count);
  }
}
