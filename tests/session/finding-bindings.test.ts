import type { Grid } from '../../src/grid/grid';
import { bindingsOf } from '../../src/session/ignoring/finding-bindings';
import { explain } from '../../src/session/ignoring/explain';
import type { IgnoredFindings } from '../../src/session/ignoring/ignored-findings';
import { inspectWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { loadSample } from '../fixtures/load-sample';
import { withCells } from '../fixtures/sheet';
import { CLEAN_2024, PLANTED_2024 } from '../samples/read-sample';

const SHEET = '预算05表';

describe('what a reason was given for', () => {
  let clean: readonly Grid[];
  let planted: readonly Grid[];

  beforeAll(async () => {
    [clean, planted] = [await loadSample(CLEAN_2024), await loadSample(PLANTED_2024)];
  });

  /** Every finding of the sheets ignored. */
  const allIgnored = (grids: readonly Grid[]): IgnoredFindings => {
    const workbook = inspectWorkbook(grids);
    const bindingOf = bindingsOf(workbook);
    const ids = workbook.sets.flatMap(({ checks }) => checks.findings.map(({ id }) => id));
    return Object.fromEntries(
      ids.map((id) => [id, { reason: '理由', date: '2024-02-01', binding: bindingOf(id) ?? '' }]),
    );
  };
  const explained = (grids: readonly Grid[], said: IgnoredFindings) => {
    const { ignored, lapsed } = explain(inspectWorkbook(grids), said);
    return { ignored: [...ignored.keys()], lapsed: [...lapsed.keys()] };
  };
  const edited = (grids: readonly Grid[], cells: Readonly<Record<string, string>>, name = SHEET) =>
    grids.map((grid) => (grid.name === name ? withCells(grid, cells) : grid));

  it('holds for the same figures, also below inserted rows', () => {
    const said = allIgnored(planted);
    const all = Object.keys(said);
    expect(all.length).toBeGreaterThan(5);
    expect(explained(planted, said)).toEqual({ ignored: all, lapsed: [] });
    const moved = planted.map(withRowOnTop);
    expect(explained(moved, said)).toEqual({ ignored: all, lapsed: [] });
  });

  it('lapses when the wrong figure becomes another wrong one', () => {
    const wrong = edited(clean, { E21: '48.29' });
    const said = allIgnored(wrong);
    const [id = ''] = Object.keys(said);
    expect(explained(wrong, said)).toEqual({ ignored: [id], lapsed: [] });
    const other = edited(clean, { E21: '48.39' });
    expect(explained(other, said)).toEqual({ ignored: [], lapsed: [id] });
    expect(explained(clean, said)).toEqual({ ignored: [], lapsed: [] });
  });

  it('lapses when another figure of the sum changes', () => {
    const wrong = edited(clean, { E21: '48.29' });
    const said = allIgnored(wrong);
    const [id = ''] = Object.keys(said);
    const other = explained(edited(wrong, { E19: '2652.86' }), said);
    expect(other.ignored).toEqual([]);
    expect(explained(wrong, said).ignored).toEqual([id]);
  });

  it('does not pass to another set of tables', () => {
    const wrong = edited(clean, { E21: '48.29' });
    const said = allIgnored(wrong);
    const [id = ''] = Object.keys(said);
    const workbook = inspectWorkbook(wrong);
    const [inspected] = workbook.sets;
    if (inspected === undefined) throw new Error('no set');
    const set = { ...inspected.set, year: inspected.set.year - 1 };
    const other = { ...workbook, sets: [{ ...inspected, set }] };
    expect([...explain(other, said).lapsed.keys()]).toEqual([id]);
  });

  describe('of findings that share an id', () => {
    /** The code of row 21 printed again in two further rows. */
    const twice = (rows: readonly number[]) => {
      const code = codeAt(clean);
      return edited(clean, Object.fromEntries(rows.map((row) => [`A${row}`, code])));
    };
    const sharing = (grids: readonly Grid[]) => {
      const ids = Object.keys(allIgnored(grids));
      const second = ids.filter((id) => id.endsWith('#2'));
      return [...second, ...second.map((id) => id.replace('#2', ''))];
    };

    it('does not pass from the first to the second when the first is gone', () => {
      const both = twice([22, 23]);
      const ids = sharing(both);
      expect(ids.length).toBeGreaterThan(1);
      const said = allIgnored(both);
      const { ignored } = explained(twice([23]), said);
      expect(ignored.filter((id) => ids.includes(id))).toEqual([]);
    });

    it('holds while all of them stay where they are', () => {
      const both = twice([22, 23]);
      expect(explained(both, allIgnored(both)).lapsed).toEqual([]);
    });

    it('lapses when they move, since nobody can tell which is which', () => {
      const both = twice([22, 23]);
      const ids = sharing(both);
      const { lapsed } = explained(both.map(withRowOnTop), allIgnored(both));
      expect(lapsed).toEqual(expect.arrayContaining(ids));
    });
  });
});

function codeAt(grids: readonly Grid[]): string {
  const value = grids.find(({ name }) => name === SHEET)?.rows[20]?.[0]?.value;
  if (value?.kind === 'text') return value.text;
  if (value?.kind === 'number') return String(value.number);
  throw new Error('no code');
}

function withRowOnTop(grid: Grid): Grid {
  return {
    ...grid,
    rows: [[], ...grid.rows],
    merges: grid.merges.map((area) => ({ ...area, top: area.top + 1, bottom: area.bottom + 1 })),
  };
}
