import { exactDecimal, formatAmount } from '../../src/base/amount';
import { cellAddress } from '../../src/base/address';
import { PLANTED_2024 } from '../samples/read-sample';
import { readPlantedMistakes } from '../../scripts/samples/planted-mistakes';
import { loadSample } from '../fixtures/load-sample';
import type { CheckedSheets } from './checked-sheets';
import { check } from './checked-sheets';

const mistakes = readPlantedMistakes();

describe('the sample with planted mistakes', () => {
  let checked: CheckedSheets;

  beforeAll(async () => {
    checked = check(...(await loadSample(PLANTED_2024)));
  });

  it('gives one finding for each planted mistake and no other', () => {
    const place = (sheet: string, cell: string, severity: string) => `${severity} ${sheet}!${cell}`;
    const found = checked.findings.map(({ severity, cell }) =>
      place(cell.sheet, cellAddress(cell), severity),
    );
    const planted = mistakes.map(({ sheet, cell, severity }) => place(sheet, cell, severity));
    expect(found.sort()).toEqual(planted.sort());
  });

  it.each(mistakes)('$id is found under its rule', ({ sheet, cell, rules }) => {
    const finding = checked.findings.find(
      (one) => one.cell.sheet === sheet && cellAddress(one.cell) === cell,
    );
    expect(rules).toContain(finding?.rule);
  });

  it.each(mistakes.filter(({ right, severity }) => 'amount' in right && severity === 'error'))(
    '$id: the right value is proposed, and nothing else suspected',
    ({ sheet, cell, right, planted }) => {
      const finding = checked.arithmetic.find(
        (one) => one.cell.sheet === sheet && cellAddress(one.cell) === cell,
      );
      const [culprit, ...others] = finding?.culprits ?? [];
      expect(others).toEqual([]);
      const print = (amount: number | null | undefined) =>
        amount === null || amount === undefined ? null : exactDecimal(amount, '万元', 2);
      const plain = (value: typeof right) =>
        'amount' in value ? formatAmount(value.amount, '万元', 2) : null;
      expect([print(culprit?.stated), print(culprit?.proposed)]).toEqual([
        plain(planted),
        plain(right),
      ]);
    },
  );

  it('names the slip where it is one', () => {
    const patterns = new Map(
      checked.arithmetic.map(({ cell, culprits }) => [
        `${cell.sheet}!${cellAddress(cell)}`,
        culprits[0]?.pattern,
      ]),
    );
    expect(patterns.get('预算05表!E21')).toBe('transposed');
    expect(patterns.get('预算07表!E26')).toBe('digit');
  });

  it('leaves what the text cell stands in unread, not failed', () => {
    const unread = checked.outcomes().filter((outcome) => outcome.startsWith('unreadable C'));
    expect(unread).toEqual(['unreadable C2 预算06表!F7', 'unreadable C2 预算06表!D8']);
  });
});
