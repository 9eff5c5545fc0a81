import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { CHECK_WORDS } from '../../src/pane/check/check-view-words.zh-CN';
import { COMPARE_WORDS } from '../../src/pane/compare/compare-words.zh-CN';
import { FRAME_WORDS } from '../../src/pane/frame/frame-words.zh-CN';
import { PUBLISHING_VIEW_WORDS } from '../../src/pane/publishing/publishing-view-words.zh-CN';
import { SETTINGS_WORDS } from '../../src/pane/settings/settings-words.zh-CN';
import { COVERAGE_WORDS } from '../../src/session/report/check-words.zh-CN';
import { PUBLISHING_WORDS } from '../../src/session/publishing/publishing-words.zh-CN';
import { HOST_MESSAGES } from '../../src/pages/taskpane/taskpane-words.zh-CN';
import type { ContractSheet } from '../workbook/contract/contract-sheet';
import type { FakeOfficeOptions } from '../workbook/excel/fake/install-fake-office';
import { bundlePage } from './bundle-page';
import type { OpenOptions, WatchedPage } from './browser-page';
import { keepPicture } from './browser-page';
import { OFFICE_JS, openOfficePane } from './office-pane';
import { sampleSheets } from './sample-sheets';
import { sharedBrowser } from './shared-browser';

const FIRST_VIEW_LIMIT = 300 * 1024;

const browser = sharedBrowser();
let officeScript: string;
let faulty: readonly ContractSheet[];

beforeAll(async () => {
  officeScript = (await bundlePage('fake-office-page.ts')).script;
  faulty = await sampleSheets('faulty');
});

function openPane(
  sheets: readonly ContractSheet[],
  office: FakeOfficeOptions = {},
  page: OpenOptions = {},
): Promise<WatchedPage> {
  return openOfficePane(browser, { officeScript, sheets, office, page });
}

async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: FRAME_WORDS.check }).click();
  await page
    .getByText(/共 \d+ 处不符/)
    .first()
    .waitFor();
}

const writes = (page: Page) => page.evaluate(() => window.fakeHost.writes);
const syncs = (page: Page) => page.evaluate(() => window.fakeHost.syncs);

test('opens and checks without a write, in as many syncs as promised', async () => {
  const { page, faults } = await openPane(faulty);
  await page.getByRole('button', { name: FRAME_WORDS.check }).waitFor();
  await expect(syncs(page)).resolves.toBe(0);
  await check(page);
  await expect(writes(page)).resolves.toEqual([]);
  await expect(page.evaluate(() => window.fakeHost.moves)).resolves.toEqual([]);
  await keepPicture(page, 'taskpane-350');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('shows a finding, selects its cell, marks and clears', async () => {
  const { page, faults } = await openPane(faulty);
  await check(page);
  const before = await syncs(page);
  await page.getByRole('button', { name: CHECK_WORDS.next }).click();
  await page.getByText(CHECK_WORDS.detail.leave).first().waitFor();
  await expect(page.evaluate(() => window.fakeHost.moves.length)).resolves.toBeGreaterThan(0);
  expect((await syncs(page)) - before).toBe(1);
  await keepPicture(page, 'taskpane-350-detail');
  const toggle = page.getByRole('switch', { name: CHECK_WORDS.marks.toggle });
  await toggle.click();
  await page.getByText(/本簿有 \d+ 处标记/).waitFor();
  await keepPicture(page, 'taskpane-350-marks');
  await page.getByRole('button', { name: CHECK_WORDS.marks.clear }).click();
  await page.getByText(CHECK_WORDS.marks.state(0)).waitFor();
  await expect(
    page.evaluate(() =>
      window.fakeHost.workbook.sheets.reduce((count, { formats }) => count + formats.length, 0),
    ),
  ).resolves.toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('follows an edit in Excel', async () => {
  const { page, faults } = await openPane(await sampleSheets('clean'));
  await page.getByRole('button', { name: FRAME_WORDS.check }).click();
  await page.getByText('未发现不符。', { exact: true }).first().waitFor();
  await page.evaluate(() => window.fakeHost.workbook.edit('预算01表', 'D10', 19.6));
  await page.getByText(/五、文化旅游体育与传媒支出/).waitFor();
  await page.evaluate(() => window.fakeHost.workbook.edit('预算01表', 'D10', ''));
  await page.getByText('未发现不符。', { exact: true }).first().waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each([
  ['light', 320, 1],
  ['dark', 320, 1],
  ['forced', 320, 1],
  ['light', 600, 1],
  ['light', 350, 2],
] as const)('is set well in %s at %i px, text %i times as large', async (scheme, width, zoom) => {
  const background = scheme === 'dark' ? '#262626' : '#FFFFFF';
  const look = { viewport: { width, height: 700 * zoom } };
  const forced = scheme === 'forced' ? ({ forcedColors: 'active' } as const) : {};
  const { page, faults } = await openPane(faulty, { background }, { ...look, ...forced });
  await page.evaluate((factor) => {
    document.documentElement.style.zoom = String(factor);
  }, zoom);
  const keep = (view: string) =>
    keepPicture(page, `taskpane-${width}-${scheme}${zoom === 1 ? '' : `-${zoom}x`}-${view}`);
  await keep('start');
  await check(page);
  await page.getByRole('button', { name: CHECK_WORDS.next }).click();
  await page.getByText(CHECK_WORDS.detail.leave).first().waitFor();
  await keep('check');
  expect(await overflow(page)).toEqual([]);
  await page.getByRole('tab', { name: FRAME_WORDS.views.narrative }).click();
  await page.getByRole('heading', { name: /年部门预算情况说明$/ }).waitFor();
  await keep('narrative');
  expect(await overflow(page)).toEqual([]);
  await page.getByRole('tab', { name: /^填写/ }).click();
  await page.getByRole('textbox').first().waitFor();
  await keep('form');
  expect(await overflow(page)).toEqual([]);
  await page.getByRole('tab', { name: FRAME_WORDS.views.settings }).click();
  await page.getByRole('heading', { name: SETTINGS_WORDS.about }).waitFor();
  await page.getByText(SETTINGS_WORDS.ruleGroup('部门预算', 11, 0)).click();
  await page.getByRole('checkbox', { name: /^C9 / }).click();
  await page.getByRole('button', { name: SETTINGS_WORDS.allRulesOn(1) }).waitFor();
  await keep('settings');
  expect(await overflow(page)).toEqual([]);
  await page.getByRole('tab', { name: FRAME_WORDS.views.check }).click();
  await page.getByText(COMPARE_WORDS.summary(0, 0)).click();
  await page.getByRole('button', { name: COMPARE_WORDS.load('units') }).waitFor();
  await page.getByRole('button', { name: `${COVERAGE_WORDS.switchedOff} 1` }).click();
  await keep('compare');
  expect(await overflow(page)).toEqual([]);
  await page.getByRole('button', { name: PUBLISHING_VIEW_WORDS.open }).click();
  await page.getByRole('heading', { name: PUBLISHING_WORDS.title }).waitFor();
  await keep('publishing');
  expect(await overflow(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

/** Elements that are wider than the window, of which one would have to scroll sideways. */
function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      // Guards of the focus, and what is only read aloud.
      .filter((element) => element.tagName !== 'I' && element.closest('[role="status"]') === null)
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 1 && right > window.innerWidth + 1;
      })
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
  );
}

test('loads no more than promised before the first check', async () => {
  const { page, bodies } = await openPane(faulty);
  await page.getByRole('button', { name: FRAME_WORDS.check }).waitFor();
  await page.waitForLoadState('networkidle');
  const bytes = [...bodies.values()].reduce((sum, body) => sum + gzipSync(body).length, 0);
  expect(bodies.size).toBeGreaterThan(2);
  expect(bytes).toBeLessThan(FIRST_VIEW_LIMIT);
  await page.context().close();
});

test.each([
  ['noHost', { host: null }],
  ['otherHost', { host: 'Word' }],
  ['tooOld', { apiLevel: 7 }],
] as const)('says so in place of the pane: %s', async (kind, options) => {
  const { page, faults } = await openPane([{ name: 'Sheet1', cells: {} }], options);
  await page.getByRole('heading', { name: HOST_MESSAGES[kind].title }).waitFor();
  await keepPicture(page, `taskpane-${kind}`);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('says so when office.js does not come', async () => {
  const { page } = await browser.open('/taskpane.html', {
    viewport: { width: 350, height: 600 },
    prepare: (page) => page.route(OFFICE_JS, (route) => route.abort()),
  });
  await page
    .getByRole('heading', { name: HOST_MESSAGES.notLoaded.title })
    .waitFor({ timeout: 20_000 });
  await keepPicture(page, 'taskpane-notLoaded');
  await page.context().close();
});

test('tells an old webview what is needed before any script', async () => {
  const { page, bodies } = await openPane(faulty);
  await page.getByRole('button', { name: FRAME_WORDS.check }).waitFor();
  const html = bodies.get('/taskpane.html')?.toString('utf8') ?? '';
  expect(html).toContain('公开表助手需要');
  // The scripts in the head are deferred, which even the old webview honours.
  expect(html).not.toMatch(/<script(?![^>]*\b(?:defer|async)\b)/);
  await page.context().close();
});
