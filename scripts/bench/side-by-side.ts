import type { Cell } from '../../src/grid/cell-value';
import type { Grid } from '../../src/grid/grid';
import { inspectWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { makeSet } from '../synthetic/make-set';
import { setNumber } from './distinct-sets';
import { startFormulaEngine } from './formula-engine';
import { measureTogether, processorTime, report } from './measure';

const CALCULATIONS = 10;
/** Fewer would be told more by chance than by size. */
const SETS_TIMED = 50;

/** The sums of one set checked, beside the same sums calculated as formulas. */
export async function reportFormulas(): Promise<void> {
  const options = { seed: 1, document: '预算', rounded: false, formulas: true } as const;
  console.log('\nchecking sums beside calculating them (Univer)');
  for (const size of ['small', 'typical', 'large'] as const) {
    const { grids } = makeSet({ ...options, size });
    const engine = startFormulaEngine(grids);
    const works = [() => inspectWorkbook(grids), () => engine.calculate()];
    const [checked = 0, calculated = 0] = await measureTogether(works, CALCULATIONS);
    engine.dispose();
    const relations = inspectWorkbook(grids).sets.flatMap(({ checks }) => checks.outcomes).length;
    report(`  ${size}: ${relations} relations, everything checked`, checked);
    report(`  ${size}: ${engine.formulas} formulas calculated`, calculated);
    const ratio = calculated / checked;
    console.log(`  the formulas ×${ratio.toFixed(2)} of the checks`);
  }
}

/** What a set costs among ever more of them in one workbook, each of an office of its own. */
export function reportGrowth(): void {
  console.log('\ncost against size, all sets in one workbook, time of the processor');
  for (const count of [1, 10, 100, 1_000]) {
    const runs = Math.max(1, Math.ceil(SETS_TIMED / count));
    let milliseconds = 0;
    for (let run = 0; run < runs; run += 1) {
      const grids = Array.from({ length: count }, (_, at) => ofOffice(run * count + at)).flat();
      milliseconds += processorTime(() => {
        const { sets } = inspectWorkbook(grids);
        if (sets.length !== count) throw new Error(`${sets.length} sets for ${count}`);
      });
    }
    report(`  ${count} sets, each`, milliseconds / runs / count);
  }
}

const OFFICE = '示例区数据中心';

/** A synthetic set under another name, so that no two are sets of one office. */
function ofOffice(number: number): readonly Grid[] {
  return setNumber(number).map((grid) => ({
    ...grid,
    name: `${number}-${grid.name}`,
    rows: grid.rows.map((row) => row.map((cell) => renamed(cell, `示例区第${number + 1}中心`))),
  }));
}

function renamed(cell: Cell, office: string): Cell {
  const { value } = cell;
  return value.kind === 'text' && value.text.includes(OFFICE)
    ? { ...cell, value: { ...value, text: value.text.replace(OFFICE, office) } }
    : cell;
}
