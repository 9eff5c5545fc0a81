import fc from 'fast-check';
import type { Area, Position } from '../../src/base/address';
import { areaAddress } from '../../src/base/address';
import { LONGEST_ADDRESS, packAddresses, packCells } from '../../src/workbook/pack-areas';

const positions = fc.array(
  fc.record({ row: fc.integer({ min: 0, max: 12 }), column: fc.integer({ min: 0, max: 12 }) }),
  { maxLength: 80 },
);
const farPositions = fc.array(
  fc.record({
    row: fc.integer({ min: 0, max: 1_048_575 }),
    column: fc.integer({ min: 0, max: 16_383 }),
  }),
  { maxLength: 300 },
);

function cellsOf(areas: readonly Area[]): readonly string[] {
  return areas.flatMap(({ top, left, bottom, right }) => {
    const cells: string[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) cells.push(`${row},${column}`);
    }
    return cells;
  });
}

const keys = (cells: readonly Position[]) => [
  ...new Set(cells.map(({ row, column }) => `${row},${column}`)),
];

describe('packCells', () => {
  it('joins cells that stand side by side, then equal runs below each other', () => {
    const cells = [
      { row: 1, column: 1 },
      { row: 0, column: 1 },
      { row: 0, column: 2 },
      { row: 1, column: 2 },
      { row: 4, column: 0 },
      { row: 0, column: 1 },
    ];
    expect(packCells(cells).map(areaAddress)).toEqual(['B1:C2', 'A5']);
  });

  it('covers exactly the cells, each once, in any order of them', () => {
    fc.assert(
      fc.property(positions, (cells) => {
        const packed = packCells(cells);
        expect([...cellsOf(packed)].sort()).toEqual([...keys(cells)].sort());
        expect(packCells([...cells].reverse())).toEqual(packed);
        expect(packed.length).toBeLessThanOrEqual(keys(cells).length);
      }),
    );
  });
});

describe('packAddresses', () => {
  it('keeps every area, in order, in texts that a host takes', () => {
    fc.assert(
      fc.property(farPositions, fc.integer({ min: 30, max: 400 }), (cells, longest) => {
        const areas = packCells(cells);
        const texts = packAddresses(areas, longest);
        expect(texts.every((text) => text.length <= longest && text !== '')).toBe(true);
        expect(texts.flatMap((text) => text.split(','))).toEqual(areas.map(areaAddress));
      }),
    );
  });

  it('stays below the length at which Excel cuts off, and fills the texts up', () => {
    const areas = Array.from({ length: 5000 }, (_, index) => {
      const [row, column] = [index * 2, index % 700];
      return { top: row, bottom: row, left: column, right: column };
    });
    const texts = packAddresses(areas);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(LONGEST_ADDRESS);
    const [first = ''] = texts;
    expect(first.length).toBeGreaterThan(LONGEST_ADDRESS - 20);
  });

  it('gives no text for no area', () => {
    expect(packAddresses([])).toEqual([]);
  });
});
