import { MarkedCells } from '../../../src/workbook/univer/marked-cells';

function marked(...cells: readonly (readonly [row: number, column: number])[]): MarkedCells {
  const marks = new MarkedCells();
  marks.replace(
    new Map([['s1', cells.map(([row, column]) => ({ row, column, level: 'error' as const }))]]),
  );
  return marks;
}

function places(marks: MarkedCells): readonly string[] {
  return marks.of('s1').map(({ row, column }) => `${row},${column}`);
}

it('knows the level of a marked cell and of no other', () => {
  const marks = new MarkedCells();
  marks.replace(new Map([['s1', [{ row: 2, column: 3, level: 'warning' }]]]));
  expect(marks.levelAt('s1', 2, 3)).toBe('warning');
  expect(marks.levelAt('s1', 3, 2)).toBeNull();
  expect(marks.levelAt('s2', 2, 3)).toBeNull();
});

it('moves down and up with its rows', () => {
  const marks = marked([1, 0], [5, 0]);
  marks.insertRows('s1', 5, 2);
  expect(places(marks)).toEqual(['1,0', '7,0']);
  marks.removeRows('s1', 2, 3);
  expect(places(marks)).toEqual(['1,0', '4,0']);
  expect(marks.levelAt('s1', 4, 0)).toBe('error');
});

it('goes with a removed row', () => {
  const marks = marked([1, 0], [2, 0], [3, 0]);
  marks.removeRows('s1', 1, 2);
  expect(places(marks)).toEqual(['1,0']);
});

it('moves with its columns', () => {
  const marks = marked([0, 1], [0, 4]);
  marks.insertColumns('s1', 2, 1);
  expect(places(marks)).toEqual(['0,1', '0,5']);
  marks.removeColumns('s1', 1, 1);
  expect(places(marks)).toEqual(['0,4']);
});

it('leaves other sheets alone', () => {
  const marks = marked([1, 0]);
  marks.insertRows('s2', 0, 1);
  expect(places(marks)).toEqual(['1,0']);
});
