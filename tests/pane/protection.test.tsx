/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { renderPane } from './render-pane';
import { FINDINGS, checkedSet, checkedState, checkedWorkbook } from './small-result';

const RESULT = checkedWorkbook([checkedSet(FINDINGS)]);

test('what is protected is said, with what that comes to', () => {
  const protection = { isReadOnly: true, isStructureFixed: true, sheets: ['表一', '表二'] };
  renderPane(checkedState(RESULT, { protection }));
  expect(screen.getByText(/只读打开的，可以检查/)).toBeTruthy();
  expect(screen.getByText(/结构受保护/)).toBeTruthy();
  expect(screen.getByText(/不标出，锁定的单元格不写入：表一、表二。/)).toBeTruthy();
});

test('nothing is said of what is not', () => {
  renderPane(checkedState(RESULT));
  expect(screen.queryByText(/受保护|只读/)).toBeNull();
});
