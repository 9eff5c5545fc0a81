import fc from 'fast-check';
import {
  areaAddress,
  cellAddress,
  cellKey,
  columnLetters,
  parseCellAddress,
} from '../../src/base/address';

const anyPosition = fc.record({
  row: fc.integer({ min: 0, max: 1_048_575 }),
  column: fc.integer({ min: 0, max: 16_383 }),
});

test('columns are counted in letters', () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual([
    ...['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD'],
  ]);
});

test('every position of a sheet comes back from its address', () => {
  fc.assert(
    fc.property(anyPosition, (position) => {
      expect(parseCellAddress(cellAddress(position))).toEqual(position);
    }),
  );
});

test('an address may be small or fixed', () => {
  expect(parseCellAddress('$b$6')).toEqual({ row: 5, column: 1 });
  expect(parseCellAddress('B$6')).toEqual({ row: 5, column: 1 });
});

test.each(['', 'B', '6', 'B0', 'B06', 'A1:B2', 'S!A1', 'AAAA1', ' A1', 'A1 ', 'A-1', '预1'])(
  '%p is no cell address',
  (text) => {
    expect(parseCellAddress(text)).toBeNull();
  },
);

test('an area names its corners, a single cell only itself', () => {
  expect(areaAddress({ top: 1, left: 0, bottom: 32, right: 3 })).toBe('A2:D33');
  expect(areaAddress({ top: 1, left: 2, bottom: 1, right: 2 })).toBe('C2');
});

test('cells of different sheets have different keys', () => {
  expect(cellKey({ sheet: '预算03表', row: 4, column: 2 })).toBe('预算03表!C5');
});
