import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { CHECK_WORDS } from '../../src/pane/check/check-view-words.zh-CN';
import { COMPARE_WORDS } from '../../src/pane/compare/compare-words.zh-CN';
import { IGNORING_WORDS } from '../../src/pane/check/ignoring-words.zh-CN';
import { FRAME_WORDS } from '../../src/pane/frame/frame-words.zh-CN';
import { PUBLISHING_VIEW_WORDS } from '../../src/pane/publishing/publishing-view-words.zh-CN';
import { SETTINGS_WORDS } from '../../src/pane/settings/settings-words.zh-CN';
import { PUBLISHING_WORDS } from '../../src/session/publishing/publishing-words.zh-CN';
import { WORKBENCH_WORDS } from '../../src/pages/workbench/workbench-words.zh-CN';
import { SAMPLE_FILES, samplePath } from './sample-sheets';
import { WorkbenchPage } from './workbench-page';
import { sharedBrowser } from './shared-browser';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: {
      run(context: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
  }
}

const browser = sharedBrowser();
let workbench: WorkbenchPage;

beforeEach(async () => {
  // The policy of the page forbids scripts put in from outside, which this one is.
  workbench = await WorkbenchPage.open(browser, { bypassCSP: true });
  await workbench.page.addScriptTag({ content: AXE });
});
afterEach(() => workbench.page.context().close());

/** What axe finds in our part of the page; the spreadsheet is a library's. */
function violations(
  page: Page,
  region: string = WORKBENCH_WORDS.paneRegion,
): Promise<readonly string[]> {
  return page.evaluate(async (label) => {
    const context = {
      include: [`[aria-label="${label}"]`, 'header'],
      // Guards of the focus that are hidden and focusable by design.
      exclude: ['[data-tabster-dummy]', '[data-u-comp]'],
    };
    // A button that appears under the mouse is still changing its colours.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await window.axe.run(context);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
  }, region);
}

test('the controls of the spreadsheet have Chinese names', async () => {
  const { page } = workbench;
  const region = page.getByRole('region', { name: WORKBENCH_WORDS.gridRegion });
  await region.getByRole('button', { name: '新增工作表' }).waitFor();
  const names = await region.evaluate((element) =>
    [...element.querySelectorAll('button, input, [aria-label]')].map(
      (one) => one.getAttribute('aria-label') ?? one.outerHTML,
    ),
  );
  expect(names).toContain('名称框，输入单元格地址后按 Enter');
  expect(names.filter((name) => !/\p{Script=Han}/u.test(name))).toEqual([]);
});

test('before a check', async () => {
  expect(await violations(workbench.page)).toEqual([]);
});

test('with findings and one of them open', async () => {
  const { page, pane } = workbench;
  await page.getByRole('button', { name: WORKBENCH_WORDS.samples, exact: true }).click();
  await page.getByRole('menuitem', { name: WORKBENCH_WORDS.sampleFaulty }).click();
  await workbench.hasOpen(SAMPLE_FILES.faulty);
  await workbench.check();
  await pane.getByRole('button', { name: '下一处' }).click();
  expect(await violations(page)).toEqual([]);
  await pane.getByRole('button', { name: /^忽略：/ }).click();
  await pane.getByRole('textbox', { name: IGNORING_WORDS.remark }).fill('见批复');
  expect(await violations(page)).toEqual([]);
  await pane.getByRole('button', { name: IGNORING_WORDS.confirm }).click();
  await pane.getByRole('heading', { name: IGNORING_WORDS.listHeading(1) }).waitFor();
  expect(await violations(page)).toEqual([]);
  await pane.getByText(COMPARE_WORDS.summary(0, 0)).press('Enter');
  await pane.getByRole('button', { name: COMPARE_WORDS.load('units') }).waitFor();
  await pane.getByRole('button', { name: IGNORING_WORDS.restoreAll }).press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    IGNORING_WORDS.restoreAllNow,
  );
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: IGNORING_WORDS.undoReset }).waitFor();
  expect(await violations(page)).toEqual([]);
});

test('with the text', async () => {
  const { page, pane } = workbench;
  await workbench.check();
  await pane.getByRole('tab', { name: FRAME_WORDS.views.narrative }).click();
  await page.getByRole('heading', { name: /年部门预算情况说明$/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  await pane.getByRole('tab', { name: /^填写/ }).click();
  await pane.getByRole('textbox').first().waitFor();
  expect(await violations(page)).toEqual([]);
});

test('what is to be settled before publishing', async () => {
  const { page, pane } = workbench;
  await page.setInputFiles('header input[type=file]:not([data-folder])', samplePath('faulty'));
  await workbench.hasOpen(SAMPLE_FILES.faulty);
  await workbench.check();
  await pane.getByRole('button', { name: PUBLISHING_VIEW_WORDS.open }).press('Enter');
  await pane.getByRole('heading', { name: PUBLISHING_WORDS.title }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: CHECK_WORDS.next }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    PUBLISHING_VIEW_WORDS.open,
  );
});

test('the settings, by keyboard', async () => {
  const { page, pane } = workbench;
  await pane.getByRole('tab', { name: FRAME_WORDS.views.check }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const errors = pane.getByRole('radio', { name: SETTINGS_WORDS.markLevelNames.errors });
  await errors.waitFor();
  await pane.getByText(SETTINGS_WORDS.ruleGroup('部门预算', 11, 0)).press('Enter');
  const rule = pane.getByRole('checkbox', { name: /^C5 / });
  await rule.press('Space');
  await pane.getByRole('button', { name: SETTINGS_WORDS.allRulesOn(1) }).waitFor();
  expect(await violations(page)).toEqual([]);
  await pane.getByRole('tab', { name: FRAME_WORDS.views.settings }).focus();
  const isOnRadio = () => page.evaluate(() => document.activeElement?.matches('[type=radio]'));
  for (let press = 0; press < 30 && (await isOnRadio()) !== true; press++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowDown');
  expect(await errors.isChecked()).toBe(true);
});

test('the overview of several files', async () => {
  const { page } = workbench;
  await page.setInputFiles('header input[type=file]:not([data-folder])', [
    samplePath('clean'),
    samplePath('faulty'),
  ]);
  await page.getByText(WORKBENCH_WORDS.overview.done(2, 2)).waitFor();
  expect(await violations(page, WORKBENCH_WORDS.overview.title)).toEqual([]);
});

test('the whole way by keyboard', async () => {
  const { page, pane } = workbench;
  await workbench.checkButton().focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: FRAME_WORDS.recheck }).waitFor();
  await pane.getByRole('tab', { name: FRAME_WORDS.views.check }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /年部门预算情况说明$/ }).waitFor();
  const isInText = () =>
    page.evaluate(() => document.activeElement?.closest('[data-narrative]') !== null);
  for (let press = 0; press < 14 && !(await isInText()); press++) await page.keyboard.press('Tab');
  const seen = new Set<string>();
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('ArrowDown');
    seen.add(await page.evaluate(() => document.activeElement?.textContent ?? ''));
  }
  expect([...seen].some((text) => /^\d[\d.]*$|收入$/.test(text))).toBe(true);
  await page.keyboard.press('Enter');
});

test('F6 leads out of the grid and around the page', async () => {
  const { page } = workbench;
  const region = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      if (element?.closest('aside[aria-label]')) return 'pane';
      return element?.closest('#root header') && !element.closest('main') ? 'bar' : 'grid';
    });
  await workbench.checkButton().focus();
  const seen: string[] = [];
  for (let press = 0; press < 4; press++) {
    await page.keyboard.press('F6');
    seen.push(await region());
  }
  expect(seen).toEqual(['bar', 'grid', 'pane', 'bar']);
  await page.keyboard.press('Shift+F6');
  expect(await region()).toBe('pane');
});

test('a workbook that opens does not take the keyboard', async () => {
  const { page } = workbench;
  const button = page.getByRole('button', { name: WORKBENCH_WORDS.openFile, exact: true });
  await button.focus();
  await page.setInputFiles('header input[type=file]:not([data-folder])', samplePath('faulty'));
  await workbench.hasOpen(SAMPLE_FILES.faulty);
  // The spreadsheet would take it for a while after it is drawn.
  await page.waitForTimeout(1500);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('F6');
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(false);
});

test('Tab goes to nothing that cannot be seen on its way to the cells', async () => {
  const { page } = workbench;
  await page.getByRole('button', { name: WORKBENCH_WORDS.samples, exact: true }).focus();
  const stops: string[] = [];
  for (let press = 0; press < 3; press++) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const focused = document.activeElement;
        const box = focused?.getBoundingClientRect();
        if (focused === null || box === undefined) return 'nothing';
        // The cells take their keys through an input that stands outside of the page.
        if (focused.matches('[data-u-comp="editor"]')) return 'cells';
        const seen = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return seen !== null && focused.contains(seen) && box.right <= innerWidth - 350
          ? (focused.getAttribute('aria-label') ?? '')
          : `out of sight: ${focused.outerHTML}`;
      }),
    );
  }
  expect(stops).toEqual(['名称框，输入单元格地址后按 Enter', 'cells', 'cells']);
});

test('the grid takes the keyboard from F6', async () => {
  const { page, pane } = workbench;
  await workbench.check();
  await workbench.goTo('D10');
  await pane.getByRole('tab', { name: FRAME_WORDS.views.check }).focus();
  await page.keyboard.press('Shift+F6');
  await page.keyboard.type('19.6');
  await page.keyboard.press('Enter');
  await pane.getByText(/五、文化旅游体育与传媒支出/).waitFor();
});
