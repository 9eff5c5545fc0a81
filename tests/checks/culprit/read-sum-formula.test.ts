import { cellKey } from '../../../src/base/address';
import { readSumFormula } from '../../../src/checks/culprit/incidence/read-sum-formula';

function read(formula: string): string | null {
  const addends = readSumFormula(formula, '表1');
  return (
    addends
      ?.map(({ cell, coefficient }) => `${coefficient === 1 ? '+' : '-'}${cellKey(cell)}`)
      .join('') ?? null
  );
}

describe('a formula that adds up cells', () => {
  it.each([
    ['SUM(C5:C7)', '+表1!C5+表1!C6+表1!C7'],
    ['sum( $C$5 , D6:E6 )', '+表1!C5+表1!D6+表1!E6'],
    ['C5+C6-D7', '+表1!C5+表1!C6-表1!D7'],
    ["'表 2'!C5+表3!B2", '+表 2!C5+表3!B2'],
    ['SUM(C5:C6)-D1', '+表1!C5+表1!C6-表1!D1'],
  ])('%s', (formula, expected) => {
    expect(read(formula)).toBe(expected);
  });

  it.each([
    'C5*2',
    'ROUND(C5,2)',
    'SUM(C5:C6)*2',
    'SUM(C:C)',
    'C5+1',
    '',
    'SUM(C7:C5)',
    'IF(A1,B1)',
  ])('%s is none', (formula) => {
    expect(read(formula)).toBeNull();
  });
});
