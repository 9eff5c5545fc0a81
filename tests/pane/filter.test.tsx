/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { NO_FILTER, isActive, matchesFilter } from '../../src/pane/check/finding-filter';
import { renderPane, show } from './render-pane';
import { FINDINGS, checkedSet, checkedState, checkedWorkbook } from './small-result';

const STATE = checkedState(checkedWorkbook([checkedSet(FINDINGS)]));
const shownIds = () =>
  [...document.querySelectorAll<HTMLElement>('[data-finding]')].map(
    (row) => row.dataset['finding'],
  );

describe('a filter', () => {
  const ids = (change: Partial<typeof NO_FILTER>) =>
    FINDINGS.filter(matchesFilter({ ...NO_FILTER, ...change })).map(({ id }) => id);

  test('lets everything through when nothing is chosen', () => {
    expect(ids({})).toHaveLength(FINDINGS.length);
    expect(ids({ query: '  ' })).toHaveLength(FINDINGS.length);
    expect(isActive({ ...NO_FILTER, query: ' ' })).toBe(false);
  });

  test('takes any of one kind and all of different kinds', () => {
    expect(ids({ levels: ['error', 'info'] })).toHaveLength(3);
    expect(ids({ levels: ['error', 'info'], sheets: ['预算05表'] })).toHaveLength(2);
    expect(ids({ rules: ['E7'] })).toEqual(['missing']);
    expect(ids({ sheets: [''] })).toEqual(['missing']);
  });

  test('searches every word, of any width and case', () => {
    expect(ids({ query: '预算05表 养老' })).toEqual(['预算05表!E21']);
    expect(ids({ query: 'ｅ２１' })).toEqual(['预算05表!E21']);
    expect(ids({ query: '养老 住房' })).toEqual([]);
  });
});

test('few findings need no filter', () => {
  renderPane(checkedState(checkedWorkbook([checkedSet(FINDINGS.slice(0, 5))])));
  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('the filter stays once it was there, however few findings are left', () => {
  const { session } = renderPane(STATE);
  show(session, { result: checkedWorkbook([checkedSet(FINDINGS.slice(0, 1))]) });
  expect(screen.getByRole('searchbox', { name: '搜索' })).toBeTruthy();
});

test('the search narrows the list, and an empty one says so', async () => {
  const { user } = renderPane(STATE);
  const search = screen.getByRole('searchbox', { name: '搜索' });
  await user.type(search, '养老');
  expect(shownIds()).toEqual(['预算05表!E21']);
  expect(screen.getByText('显示 1/6 处')).toBeTruthy();
  expect(screen.getByText('共 1 处')).toBeTruthy();
  await user.type(search, '没有这样的词');
  expect(shownIds()).toEqual([]);
  expect(screen.getByText('没有符合筛选条件的内容。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '下一处' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '清除筛选' }));
  expect(shownIds()).toHaveLength(5);
});

test('the menu offers what occurs and stays open while one chooses', async () => {
  const { user } = renderPane(STATE);
  await user.click(screen.getByRole('button', { name: '筛选' }));
  const items = screen.getAllByRole('menuitemcheckbox').map(({ textContent }) => textContent);
  expect(items).toEqual([
    ...['不符', '提示', '备查', '尾差'],
    ...['预算01表', '预算05表', '整套公开表'],
    ...['C5 一般公共预算支出表与基本支出表一致', 'E8', 'E5', 'E7'],
  ]);
  await user.click(screen.getByRole('menuitemcheckbox', { name: '提示' }));
  await user.click(screen.getByRole('menuitemcheckbox', { name: '预算01表' }));
  await user.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: '筛选（2）' })).toBeTruthy();
  expect(shownIds()).toEqual(['预算01表!D22']);
});

test('choosing 尾差 unfolds them', async () => {
  const { user } = renderPane(STATE);
  await user.click(screen.getByRole('button', { name: '筛选' }));
  await user.click(screen.getByRole('menuitemcheckbox', { name: '尾差' }));
  expect(shownIds()).toEqual(['预算05表!C6']);
});

test('there is no native list box', () => {
  const { container } = renderPane(STATE);
  expect(container.querySelector('select')).toBeNull();
});
