import { cellAddress, columnLetters } from '../../src/base/address';
import { extractFacts } from '../../src/facts/extract-facts';
import type { Grid } from '../../src/grid/grid';
import { recognise } from '../fixtures/read-tables';
import { sheet, withCells } from '../fixtures/sheet';
import { REGIONS } from './layouts/regions';

/** Addresses of figures in a column that are facts, and what is said of the table. */
function told(grid: Grid, column: number): { facts: readonly string[]; evidence: string } | null {
  const { sets } = recognise(grid);
  const tables = sets.flatMap((set) => set.tables);
  if (tables.length === 0) return null;
  const facts = sets.flatMap((set) => extractFacts(set, () => grid).amounts);
  return {
    facts: facts.flatMap(({ cell }) => (cell.column === column ? cellAddress(cell) : [])),
    evidence: tables.flatMap((table) => table.evidence.slice(1)).join('\n'),
  };
}

/** The rows with a figure, from the first one down. */
function figureRows({ rows }: Grid): readonly number[] {
  return rows.flatMap((cells, row) =>
    cells.some(({ value }) => value.kind === 'number') ? row : [],
  );
}

const HEADINGS = ['备注', '资金用途', '增减额', '绩效目标', '项目单位', '自筹数', ''];

const SHEETS = REGIONS.flatMap((region) =>
  region.tables.flatMap((table, position) =>
    table.kind === null
      ? []
      : [[`${region.name} ${position + 1}`, sheet('Sheet1', table.text)] as const],
  ),
);

/** A number, and one that was typed as text. */
const FIGURES = ['1.11', '111'];

it.each(HEADINGS.flatMap((heading) => FIGURES.map((figure) => [heading, figure] as const)))(
  'no column under “%s” with figures such as %s is left out without a word',
  (heading, figure) => {
    const silent: string[] = [];
    let read = 0;
    for (const [name, grid] of SHEETS) {
      const rows = figureRows(grid);
      const [first] = rows;
      if (first === undefined) continue;
      const column = Math.max(...grid.rows.map((cells) => cells.length));
      const cells = Object.fromEntries(rows.map((row) => [cellAddress({ row, column }), figure]));
      const more = withCells(grid, {
        ...cells,
        [cellAddress({ row: first - 1, column })]: heading,
      });
      const said = told(more, column);
      if (said === null) continue;
      read += 1;
      const words = [`${columnLetters(column)}列`, ...(heading === '' ? [] : [heading])];
      const isNamed = words.some((word) => said.evidence.includes(`${word}”`));
      if (said.facts.length === 0 && !isNamed) silent.push(name);
    }
    expect(silent).toEqual([]);
    if (heading === '备注') expect(read).toBeGreaterThan(SHEETS.length / 2);
  },
);
