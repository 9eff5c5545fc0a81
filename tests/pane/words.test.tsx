/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { CHECK_WORDS } from '../../src/pane/check/check-view-words.zh-CN';
import { ADOPTING_WORDS, ADOPTION_REFUSALS } from '../../src/pane/check/adopting-words.zh-CN';
import { CONVERTING_WORDS } from '../../src/pane/check/converting-words.zh-CN';
import { IGNORING_WORDS } from '../../src/pane/check/ignoring-words.zh-CN';
import { FRAME_WORDS } from '../../src/pane/frame/frame-words.zh-CN';
import { NARRATIVE_WORDS } from '../../src/pane/narrative/narrative-view-words.zh-CN';
import { PUBLISHING_VIEW_WORDS } from '../../src/pane/publishing/publishing-view-words.zh-CN';
import { REPORT_MENU_WORDS } from '../../src/pane/report/report-menu-words.zh-CN';
import { SETTINGS_WORDS } from '../../src/pane/settings/settings-words.zh-CN';
import { PUBLISHING_WORDS } from '../../src/session/publishing/publishing-words.zh-CN';
import { STORED_VIEW_WORDS } from '../../src/pane/stored/stored-view-words.zh-CN';
import { renderPane } from './render-pane';
import { DETAIL, FINDINGS, checkedSet, checkedState, checkedWorkbook } from './small-result';

/** Ids of rules, addresses of cells, and the names that Chinese users know these things by. */
const KNOWN = /\b([A-E]\d{1,2}|[A-Z]{1,3}\d+|Excel|Word|WPS|Ctrl\+C)\b/g;

function foreignWords(text: string): readonly string[] {
  return text.replace(KNOWN, '').match(/[A-Za-z]+/g) ?? [];
}

/** What is written in the page and what is only read out. */
function wordsOf(container: HTMLElement): readonly string[] {
  const attributes = ['aria-label', 'title', 'placeholder', 'alt'];
  const elements = [container, ...container.querySelectorAll('*')];
  const own = elements.flatMap((element) => [
    ...attributes.map((name) => element.getAttribute(name) ?? ''),
    ...[...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue),
  ]);
  return own.map((text) => text ?? '').filter((text) => text !== '');
}

test('there is no English on the screen', async () => {
  const { session, user } = renderPane(checkedState(checkedWorkbook([checkedSet(FINDINGS)])));
  session.details.set('预算05表!E21', DETAIL);
  await user.click(screen.getByText(/^2080505/));
  await user.click(screen.getByRole('button', { name: /^识别/ }));
  await user.click(screen.getByRole('button', { name: '筛选' }));
  const words = wordsOf(document.body);
  expect(words.length).toBeGreaterThan(80);
  expect(words.flatMap(foreignWords)).toEqual([]);
});

function fixedWords(words: object): readonly string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? fixedWords(value) : [];
  });
}

test.each([
  ['frame', FRAME_WORDS],
  ['check', CHECK_WORDS],
  ['ignoring', IGNORING_WORDS],
  ['narrative', NARRATIVE_WORDS],
  ['settings', SETTINGS_WORDS],
  ['publishing', { ...PUBLISHING_WORDS, ...PUBLISHING_VIEW_WORDS, ...REPORT_MENU_WORDS }],
  ['adopting', { ...ADOPTING_WORDS, ...ADOPTION_REFUSALS, converting: CONVERTING_WORDS }],
  ['stored', STORED_VIEW_WORDS],
])('the words of %s are Chinese and calm', (_name, words) => {
  const all = fixedWords(words);
  expect(all.length).toBeGreaterThan(5);
  expect(all.flatMap(foreignWords)).toEqual([]);
  expect(all.filter((word) => /[!！?？]/.test(word))).toEqual([]);
});
