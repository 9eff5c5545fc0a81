import type { Grid } from '../../src/grid/grid';
import { inspectWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { summarise } from '../../src/session/result/summarise';
import { loadSample } from '../fixtures/load-sample';
import { CLEAN_2024, PLANTED_2024 } from '../samples/read-sample';

/** Without the sheets of lists, whose unit prices are no amounts of a key and are not converted. */
const LISTS = new Set(['预算12表', '预算13表']);

describe('checks that wait for numbers typed as texts', () => {
  it.each([CLEAN_2024, PLANTED_2024])(
    'are counted from the start: of %s none is added by converting table after table',
    async (file) => {
      const sheets = (await loadSample(file)).filter(({ name }) => !LISTS.has(name));
      const counts = sheets.slice(0, 7).map((_, converted) => {
        const grids = sheets.map((grid, at) => (at < converted ? grid : asTexts(grid)));
        return summarise(inspectWorkbook(grids));
      });
      const [before, ...after] = counts;
      if (before === undefined) throw new Error('no sheet');
      const open = counts.map(({ unresolved }) => unresolved);
      expect(open).toEqual([...open].sort((one, other) => other - one));
      expect(open[0]).toBeGreaterThan(open.at(-1) ?? 0);
      for (const { checked, unresolved } of after) {
        expect(checked + unresolved).toBe(before.checked + before.unresolved);
      }
    },
    60_000,
  );
});

function asTexts(grid: Grid): Grid {
  return {
    ...grid,
    rows: grid.rows.map((cells) =>
      cells.map((cell) =>
        cell.value.kind === 'number' && cell.value.shown.includes('.')
          ? { ...cell, formula: null, value: { kind: 'text', text: cell.value.shown } }
          : cell,
      ),
    ),
  };
}
