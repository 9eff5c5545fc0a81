/** @jest-environment jsdom */
import { holdFocus, keepFocus } from '../../../src/workbook/univer/keep-focus';

let release = (): void => undefined;

beforeEach(() => {
  jest.useFakeTimers();
  document.body.innerHTML =
    '<button id="own">打开文件</button><input id="other"><div data-u-comp="grid"><input id="grid"></div>';
});
afterEach(() => {
  release();
  jest.useRealTimers();
});

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no ${id}`);
  return found;
}

test('what the spreadsheet takes by itself goes back', () => {
  element('own').focus();
  release = holdFocus();
  element('grid').focus();
  expect(document.activeElement).toBe(element('own'));
});

test('what a key or the mouse gives to the spreadsheet stays there', () => {
  element('own').focus();
  release = holdFocus();
  element('own').dispatchEvent(new KeyboardEvent('keydown', { key: 'F6', bubbles: true }));
  element('grid').focus();
  expect(document.activeElement).toBe(element('grid'));
  element('own').focus();
  jest.advanceTimersByTime(1);
  element('grid').focus();
  expect(document.activeElement).toBe(element('own'));
});

test('the page moves the keyboard as it likes, and it goes back to there', () => {
  element('own').focus();
  release = holdFocus();
  element('other').focus();
  element('grid').focus();
  expect(document.activeElement).toBe(element('other'));
});

test('nothing of the page has it: the spreadsheet may', () => {
  release = holdFocus();
  element('grid').focus();
  expect(document.activeElement).toBe(element('grid'));
});

test('an action is followed for a moment, for the spreadsheet comes late', () => {
  element('own').focus();
  keepFocus(() => element('grid').focus());
  expect(document.activeElement).toBe(element('own'));
  jest.advanceTimersByTime(100);
  element('grid').focus();
  expect(document.activeElement).toBe(element('own'));
  jest.advanceTimersByTime(200);
  element('grid').focus();
  expect(document.activeElement).toBe(element('grid'));
});
