/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { renderPane } from './render-pane';
import { FINDINGS, IDLE, checkedSet, checkedState, checkedWorkbook } from './small-result';

const CHECKED = checkedState(checkedWorkbook([checkedSet(FINDINGS)]));

test('the menu turns the automatic re-check off, checks again and names the version', async () => {
  const { session, user } = renderPane(CHECKED);
  await user.click(screen.getByRole('button', { name: '更多' }));
  expect(screen.getByText('公开表助手 版本 0.1.0')).toBeTruthy();
  const auto = screen.getByRole('menuitemcheckbox', { name: '改动后自动复查' });
  expect(auto.getAttribute('aria-checked')).toBe('true');
  await user.click(auto);
  await user.click(screen.getByRole('menuitem', { name: '重新检查' }));
  expect(session.actions).toEqual([{ type: 'setAutoRecheck', on: false }, { type: 'check' }]);
});

test('where edits cannot be watched, there is no switch for it', async () => {
  const capabilities = { ...IDLE.capabilities, watch: 'fileOnly' } as const;
  const { user } = renderPane({ ...CHECKED, capabilities });
  await user.click(screen.getByRole('button', { name: '更多' }));
  expect(screen.queryByRole('menuitemcheckbox')).toBeNull();
});
