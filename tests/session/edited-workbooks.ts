import type { Random } from '../../scripts/synthetic/random';
import type { Cell, CellValue } from '../../src/grid/cell-value';
import { BLANK_CELL } from '../../src/grid/cell-value';
import type { Grid } from '../../src/grid/grid';
import { cellAt, withCell, withRowBelow } from '../../src/grid/grid';

type Edit = (grids: readonly Grid[], random: Random) => readonly Grid[];

/** What an officer, or a slip of the hand, does to a workbook between two checks. */
const EDITS: Readonly<Record<string, Edit>> = {
  figure: onCell('number', (value) => ({ ...value, number: value.number + 1, shown: '1.00' })),
  'swapped digits': onCell('number', (value) => {
    const shown = value.shown.replace(/(\d)(\d)(?=\D*$)/, '$2$1');
    return { ...value, shown, number: Number(shown.replaceAll(',', '')) || 7 };
  }),
  'no money': onCell('number', (value) => ({ ...value, number: 0, shown: '0.00' })),
  negative: onCell('number', (value) => ({ ...value, number: -value.number })),
  blank: onCell('number', () => ({ kind: 'blank' })),
  'a text for a figure': onCell('number', ({ shown }) => ({ kind: 'text', text: shown })),
  'hidden digits': onCell('number', (value) => ({ ...value, number: value.number + 0.001 })),
  'more places': onCell('number', (value) => ({ ...value, shown: `${value.shown}5` })),
  'a figure for a blank': onCell('blank', () => numberOf(12.34)),
  label: onCell('text', ({ text }) => ({ kind: 'text', text: `${text}其他` })),
  'no label': onCell('text', () => ({ kind: 'blank' })),
  'another label': (grids, random) => {
    const [from, to] = [pickCell(grids, 'text', random), pickCell(grids, 'text', random)];
    return from === null || to === null ? grids : replaced(grids, to, from.cell.value);
  },
  code: onCell('text', ({ text }) => ({
    kind: 'text',
    text: text.replace(/^(\s*\d*)\d/, '$19'),
  })),
  unit: onText(/单位[：:].*元/, (text) =>
    text.includes('万元') ? text.replace('万元', '元') : text.replace('元', '万元'),
  ),
  year: onText(/20\d\d/, (text) => text.replace(/20\d(\d)/, '202$1').replace(/2024/, '2023')),
  title: onText(/[表图]$/, (text) => text.replace('部门', '').replace('支出', '收入')),
  formula: (grids, random) => {
    const found = pickCell(grids, 'number', random);
    return found === null
      ? grids
      : withCellOf(grids, found, { ...found.cell, formula: found.cell.formula ? null : 'A1+A2' });
  },
  indent: (grids, random) => {
    const found = pickCell(grids, 'text', random);
    return found === null
      ? grids
      : withCellOf(grids, found, { ...found.cell, indent: found.cell.indent + 1 });
  },
  'a row put in': onSheet((grid, random) => {
    const row = random.whole(0, Math.max(0, grid.rows.length - 1));
    return withRowBelow(grid, row, random.chance(0.5) ? (grid.rows[row] ?? []) : []);
  }),
  'a row taken out': onSheet((grid, random) => {
    const gone = random.whole(0, Math.max(0, grid.rows.length - 1));
    return { ...grid, rows: grid.rows.filter((_, row) => row !== gone) };
  }),
  'a hidden row': onSheet((grid, random) => ({
    ...grid,
    hiddenRows: new Set([random.whole(0, grid.rows.length)]),
  })),
  'a hidden sheet': onSheet((grid) => ({
    ...grid,
    visibility: grid.visibility === 'visible' ? 'hidden' : 'visible',
  })),
  'another name': onSheet((grid) => ({ ...grid, name: `${grid.name}改` })),
  'sheets in another order': (grids) => [...grids.slice(1), ...grids.slice(0, 1)],
  'a sheet twice': onSome((grid) => [grid, { ...grid, name: `${grid.name}(2)` }]),
  'a sheet taken out': onSome(() => []),
  'read anew': (grids) => structuredClone(grids),
};

export const EDIT_NAMES = Object.keys(EDITS);

/** The workbook after an edit; the sheets that it leaves alone are the very same ones. */
export function edited(grids: readonly Grid[], name: string, random: Random): readonly Grid[] {
  return EDITS[name]?.(grids, random) ?? grids;
}

interface Found {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

function pickCell(
  grids: readonly Grid[],
  kind: CellValue['kind'],
  random: Random,
  isMeant: (cell: Cell) => boolean = () => true,
): Found | null {
  const found: Found[] = [];
  // Small sheets are edited as often as large ones.
  const grid = random.pick(grids);
  for (const own of random.chance(0.7) ? [grid] : grids) {
    own.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell.value.kind === kind && isMeant(cell)) found.push({ grid: own, row, column, cell });
      });
    });
  }
  return found.length === 0 ? null : random.pick(found);
}

function withCellOf(grids: readonly Grid[], { grid, row, column }: Found, cell: Cell) {
  return grids.map((own) => (own === grid ? withCell(own, row, column, cell) : own));
}

function replaced(grids: readonly Grid[], found: Found, value: CellValue): readonly Grid[] {
  const { grid, row, column } = found;
  return withCellOf(grids, found, { ...cellAt(grid, row, column), value });
}

function onCell<K extends CellValue['kind']>(
  kind: K,
  change: (value: Extract<CellValue, { kind: K }>) => CellValue,
): Edit {
  const isMeant = (value: CellValue): value is Extract<CellValue, { kind: K }> =>
    value.kind === kind;
  return (grids, random) => {
    const found = pickCell(grids, kind, random);
    if (found === null || !isMeant(found.cell.value)) return grids;
    return replaced(grids, found, change(found.cell.value));
  };
}

function onText(pattern: RegExp, change: (text: string) => string): Edit {
  return (grids, random) => {
    const found = pickCell(
      grids,
      'text',
      random,
      ({ value }) => value.kind === 'text' && pattern.test(value.text),
    );
    if (found?.cell.value.kind !== 'text') return grids;
    return replaced(grids, found, { kind: 'text', text: change(found.cell.value.text) });
  };
}

function onSheet(change: (grid: Grid, random: Random) => Grid): Edit {
  return onSome((grid, random) => [change(grid, random)]);
}

function onSome(change: (grid: Grid, random: Random) => readonly Grid[]): Edit {
  return (grids, random) => {
    if (grids.length < 2) return grids;
    const meant = random.pick(grids);
    return grids.flatMap((grid) => (grid === meant ? change(grid, random) : [grid]));
  };
}

function numberOf(number: number): CellValue {
  return { ...BLANK_CELL.value, kind: 'number', number, shown: number.toFixed(2), general: false };
}
