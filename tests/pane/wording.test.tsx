/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { readWordingText } from '../../src/session/wording/wording-text';
import { renderPane, show } from './render-pane';
import { IDLE } from './small-result';

const TEMPLATES = { 'budget/total/B13': '总计。' };
const wording = (change = {}) => ({ templates: TEMPLATES, isKept: true, taken: null, ...change });

/** jsdom's files have no `text()`. */
function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.readAsText(blob);
  });
}

async function opened(change = {}) {
  const rendered = renderPane({ ...IDLE, wording: wording(change) });
  await rendered.user.click(screen.getByRole('tab', { name: '设置' }));
  await screen.findByRole('heading', { name: '关于' }, { timeout: 10_000 });
  return { ...rendered, section: within(screen.getByRole('region', { name: '本单位的写法' })) };
}

test('how many sentences are reworded is said; they are restored when asked twice', async () => {
  const { session, user, section } = await opened();
  section.getByText('按本单位的写法写的句子 1 句。');
  await user.click(section.getByRole('button', { name: '全部恢复为原句' }));
  await user.click(section.getByRole('button', { name: '不恢复' }));
  expect(session.actions).toEqual([]);
  await user.click(section.getByRole('button', { name: '全部恢复为原句' }));
  await user.click(section.getByRole('button', { name: '恢复' }));
  expect(session.actions).toEqual([{ type: 'dropWording' }]);
  expect(section.queryByRole('button', { name: '恢复' })).toBeNull();
  show(session, { wording: wording({ templates: {} }) });
  section.getByText('还没有本单位的写法。');
  expect(section.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    '载入写法…',
  ]);
});

test('it goes into a file and comes from one, and what does not fit is told', async () => {
  const { session, user, section } = await opened();
  const saved: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    saved.push(blob);
    return 'blob:wording';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
  await user.click(section.getByRole('button', { name: '导出写法' }));
  await section.findByText('已导出 本单位的写法.json');
  const [json, ...others] = await Promise.all(saved.map(textOf));
  expect(readWordingText(json ?? '')).toEqual({ kind: 'wording', wording: TEMPLATES });
  expect(others).toEqual([]);
  const file = new File(['{}'], '写法.json');
  await user.upload(section.getByLabelText('选择导出的写法'), file);
  expect(session.actions).toEqual([{ type: 'takeWording', file }]);
  const unused = [{ sentence: '“部门预算”的 total/B99', why: '这一式样没有这一句' }];
  show(session, { wording: wording({ taken: { fileName: '写法.json', used: 2, unused } }) });
  section.getByText('已载入 写法.json：用上 2 句，没有用上 1 句：');
  section.getByText('“部门预算”的 total/B99：这一式样没有这一句。');
});

test('that it could not be kept on this machine is said', async () => {
  const { section } = await opened({ isKept: false });
  section.getByText(/没能记在本机/);
});
