import { personalNumbers } from '../../../src/session/publishing/personal-number';
import { BLANK_CELL } from '../../../src/grid/cell-value';

const inText = (text: string) =>
  personalNumbers({ ...BLANK_CELL, value: { kind: 'text', text } }).map(
    ({ kind, text: printed }) => `${kind} ${printed}`,
  );

test.each([
  ['联系人 139 0000 0000，备用139-0000-0001', ['phone 139 0000 0000', 'phone 139-0000-0001']],
  ['13900000000', ['phone 13900000000']],
  [
    '电话13900000000。身份证110101199003071234',
    ['phone 13900000000', 'identity 110101199003071234'],
  ],
  ['11010119900307123x', ['identity 11010119900307123x']],
])('%s holds %j', (text, found) => {
  expect(inText(text)).toEqual(found);
});

test.each([
  '42010124900T000000013',
  'T13900000000',
  '13900000000.00',
  '1.13900000000',
  '12900000000',
  '139000000001',
  '110101199013071234',
  '1101011990030712345',
  '027-88880000',
])('%s is the number of no person', (text) => {
  expect(inText(text)).toEqual([]);
});

test('a whole number without a format may be a phone, an amount or a sum is none', () => {
  const value = {
    kind: 'number',
    number: 13_900_000_000,
    shown: '13900000000',
    general: true,
  } as const;
  const kinds = (cell: Partial<typeof BLANK_CELL>) =>
    personalNumbers({ ...BLANK_CELL, ...cell }).map(({ kind }) => kind);
  expect(kinds({ value })).toEqual(['phone']);
  expect(kinds({ value: { ...value, general: false } })).toEqual([]);
  expect(kinds({ value, formula: 'A1+A2' })).toEqual([]);
});
