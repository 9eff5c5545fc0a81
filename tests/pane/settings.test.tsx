/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { SITE_NAMES } from '../../site/handbook-page.cjs';
import type { SessionState } from '../../src/session/state/session-state';
import { renderPane, show } from './render-pane';
import { FINDINGS, IDLE, checkedSet, checkedState, checkedWorkbook } from './small-result';

const CHECKED = checkedState(checkedWorkbook([checkedSet(FINDINGS)]));

async function openSettings(state: SessionState = CHECKED) {
  const rendered = renderPane(state);
  await rendered.user.click(screen.getByRole('tab', { name: '设置' }));
  await screen.findByRole('heading', { name: '关于' }, { timeout: 10_000 });
  return rendered;
}
const section = (name: string) => within(screen.getByRole('region', { name }));

test('the automatic re-check and what is marked are chosen there', async () => {
  const { session, user } = await openSettings();
  const auto = screen.getByRole<HTMLInputElement>('switch', { name: '改动后自动复查' });
  expect(auto.checked).toBe(true);
  await user.click(auto);
  await user.click(screen.getByRole('radio', { name: '只标不符' }));
  expect(session.actions).toEqual([
    { type: 'setAutoRecheck', on: false },
    { type: 'setMarkLevels', levels: 'errors' },
  ]);
});

test('each rule is switched off and on there, with its basis', async () => {
  const { session, user } = await openSettings({ ...CHECKED, switchedOff: ['C5', 'E4'] });
  const rules = section('检查的规则');
  expect(rules.getByText('部门预算（11 条，停用 1 条）')).toBeTruthy();
  const box = (name: RegExp) => rules.getByRole<HTMLInputElement>('checkbox', { name });
  expect(box(/^C5 /).checked).toBe(false);
  expect(box(/^C6 基本支出表：行列合计/).checked).toBe(true);
  expect(rules.getAllByText(/^表样勾稽/).length).toBeGreaterThan(30);
  await user.click(box(/^C5 /));
  await user.click(box(/^C6 /));
  await user.click(rules.getByRole('button', { name: '全部启用（停用了 2 条）' }));
  expect(session.actions).toEqual([
    { type: 'switchRules', rules: ['C5'], on: true },
    { type: 'switchRules', rules: ['C6'], on: false },
    { type: 'switchRules', rules: ['C5', 'E4'], on: true },
  ]);
});

test('what this machine remembers is cleared there, after it was said what that is', async () => {
  const wording = { templates: { 'a/b': '甲', 'a/c': '乙' }, isKept: true, taken: null };
  const { session, user } = await openSettings({ ...CHECKED, switchedOff: ['C5'], wording });
  const about = section('关于');
  const click = (name: string) => user.click(about.getByRole('button', { name }));
  await click('清除本机记下的内容');
  const question = about.getByRole('group', { name: '清除本机记下的内容' });
  expect(question.textContent).toMatch(/停用的规则（1 条），本单位的写法（2 句）/);
  await click('不清除');
  expect(about.queryByRole('group')).toBeNull();
  await click('清除本机记下的内容');
  expect(document.activeElement?.textContent).toBe('清除');
  expect(session.actions).toEqual([]);
  await click('清除');
  expect(session.actions).toEqual([{ type: 'forgetLocal' }]);
  expect(await about.findByText(/^已清除本机记下的内容。.*“下载”文件夹/)).toBeTruthy();
});

test('what the host cannot do has no switch, and says so', async () => {
  const capabilities = {
    ...CHECKED.capabilities,
    marks: 'fileOnly',
    watch: 'fileOnly',
  } as const;
  await openSettings({ ...CHECKED, capabilities });
  expect(screen.queryByRole('switch', { name: '改动后自动复查' })).toBeNull();
  expect(section('检查').getByText(/不能跟踪改动/)).toBeTruthy();
  expect(section('表中的标记').getByText(/不能在表中标出/)).toBeTruthy();
});

test('the years of the bundled codes and the version are named', async () => {
  await openSettings();
  expect(
    section('科目表')
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    '支出功能分类：2020–2025 年',
    '部门预算支出经济分类：2018–2025 年',
    '政府预算支出经济分类：2018–2025 年',
  ]);
  expect(section('关于').getByText('公开表助手 版本 0.1.0')).toBeTruthy();
});

test('the first time three lines stand above the button, and leave once read', async () => {
  const { session, user, openSample } = renderPane({ ...IDLE, isWelcomeShown: true });
  const card = section('第一次使用');
  expect(card.getAllByRole('listitem')).toHaveLength(3);
  await user.click(card.getByRole('button', { name: '打开含错误的示例' }));
  expect(openSample).toHaveBeenCalledTimes(1);
  await user.click(card.getByRole('button', { name: '知道了' }));
  expect(session.actions).toEqual([
    { type: 'setWelcome', shown: false },
    { type: 'setWelcome', shown: false },
  ]);
  show(session, { isWelcomeShown: false });
  expect(screen.queryByRole('region', { name: '第一次使用' })).toBeNull();
  expect(screen.getByRole('button', { name: '检查本工作簿' })).toBeTruthy();
});

test('the introduction comes back on request', async () => {
  const { session, user } = await openSettings();
  await user.click(screen.getByRole('button', { name: '再次显示使用说明' }));
  expect(session.actions).toEqual([{ type: 'setWelcome', shown: true }]);
  expect(screen.getByRole('tab', { name: '检查' }).getAttribute('aria-selected')).toBe('true');
});

test('the guide and the rules are opened from there, as the site serves them', async () => {
  await openSettings();
  const links = section('关于').getAllByRole<HTMLAnchorElement>('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['使用手册', 'help.html'],
    ['检查规则', 'rules.html'],
  ]);
  for (const link of links) {
    expect(link.target).toBe('_blank');
    expect([...SITE_NAMES.values()]).toContain(link.getAttribute('href'));
  }
});
