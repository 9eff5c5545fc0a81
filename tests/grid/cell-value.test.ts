import type { CellValue } from '../../src/grid/cell-value';
import { labelText } from '../../src/grid/cell-value';

const number: CellValue = { kind: 'number', number: 1234.5, shown: '1,234.50', general: false };

function labelOf(value: CellValue): string {
  return labelText({ value, formula: null, indent: 0 });
}

test('the label of a cell is its text, or its number as shown', () => {
  expect(labelOf({ kind: 'text', text: ' 收 入 ' })).toBe(' 收 入 ');
  expect(labelOf(number)).toBe('1,234.50');
});

test('what is neither text nor number has no label', () => {
  const others: readonly CellValue[] = [
    { kind: 'blank' },
    { kind: 'boolean', boolean: true },
    { kind: 'error', code: '#REF!' },
    { kind: 'uncalculated' },
  ];
  expect(others.map(labelOf)).toEqual(['', '', '', '']);
});
