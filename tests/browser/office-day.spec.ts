import type { Page } from 'playwright-core';
import { ADOPTING_WORDS } from '../../src/pane/check/adopting-words.zh-CN';
import { CHECK_WORDS } from '../../src/pane/check/check-view-words.zh-CN';
import { IGNORING_WORDS } from '../../src/pane/check/ignoring-words.zh-CN';
import { FRAME_WORDS } from '../../src/pane/frame/frame-words.zh-CN';
import { PUBLISHING_VIEW_WORDS } from '../../src/pane/publishing/publishing-view-words.zh-CN';
import { STORED_VIEW_WORDS } from '../../src/pane/stored/stored-view-words.zh-CN';
import { PUBLISHING_WORDS } from '../../src/session/publishing/publishing-words.zh-CN';
import { bundlePage } from './bundle-page';
import { keepPicture } from './browser-page';
import { openOfficePane } from './office-pane';
import { sampleSheets } from './sample-sheets';
import { sharedBrowser } from './shared-browser';

const CLEAR = '未发现不符。';
const REASON = '见批复';
/** What the officer types into the sheets: a figure that is meant, beside the slips of the sample. */
const MEANT = ['预算01表', 'D8', 4.38] as const;

const browser = sharedBrowser();
let officeScript: string;

beforeAll(async () => {
  officeScript = (await bundlePage('fake-office-page.ts')).script;
});

const edit = (page: Page, ...change: readonly [string, string, string | number]) =>
  page.evaluate(([sheet, cell, value]) => {
    window.fakeHost.workbook.edit(sheet, cell, value);
  }, change);
const parts = (page: Page) =>
  page.evaluate(() => window.fakeHost.workbook.xmlParts.map(({ xml }) => xml));
const fingerprint = (page: Page) => page.evaluate(() => window.fakeHost.workbook.fingerprint());
const topic = (page: Page, name: string) => page.getByRole('heading', { name });

test('the checking day of an officer in Excel, and the day after', async () => {
  const { page, faults } = await openOfficePane(browser, {
    officeScript,
    sheets: await sampleSheets('clean'),
  });
  const tab = (name: string) => page.getByRole('tab', { name });
  const { topics, states } = PUBLISHING_WORDS;
  const asGiven = await fingerprint(page);

  // Open and check; a colleague has typed two digits the wrong way round.
  await edit(page, '预算05表', 'E21', 48.29);
  await page.getByRole('button', { name: FRAME_WORDS.check }).click();
  await page
    .getByText(/共 1 处不符/)
    .first()
    .waitFor();
  expect(await page.evaluate(() => window.fakeHost.writes)).toEqual([]);

  // Read the culprit; adopt what clears every relation; the re-check is clean.
  const slip = page.locator('li[data-finding]', { hasText: /48\.29 → 48\.92/ });
  await slip.getByRole('button').first().click();
  await page.getByText(CHECK_WORDS.detail.leave).first().waitFor();
  expect(await page.evaluate(() => window.fakeHost.workbook.selectedAreas)).toEqual(['E21']);
  await keepPicture(page, 'office-day-culprit');
  await slip.getByRole('button', { name: ADOPTING_WORDS.adoptFor('') }).click();
  await page.getByText(CLEAR, { exact: true }).first().waitFor();
  expect(await fingerprint(page)).toBe(asGiven);

  // What is meant is left as it is, with the reason, which is stored.
  await edit(page, ...MEANT);
  await page
    .getByRole('button', { name: /三、教育支出/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^忽略：/ }).click();
  await page.getByRole('textbox', { name: IGNORING_WORDS.remark }).fill(REASON);
  await page.getByRole('button', { name: IGNORING_WORDS.confirm }).click();
  await topic(page, IGNORING_WORDS.listHeading(1)).waitFor();
  expect(await parts(page)).toEqual([]);
  await tab(FRAME_WORDS.views.settings).click();
  await page.getByRole('button', { name: STORED_VIEW_WORDS.store }).click();
  await page.getByRole('button', { name: STORED_VIEW_WORDS.remove, exact: true }).waitFor();
  const stored = await parts(page);
  expect(stored).toHaveLength(1);
  await keepPicture(page, 'office-day-stored');

  // Mark what another slip breaks, see what should not go out, clear.
  await tab(FRAME_WORDS.views.check).click();
  await edit(page, '预算01表', 'B11', 5);
  await page.getByRole('switch', { name: CHECK_WORDS.marks.toggle }).click();
  await page.getByText(/本簿有 [1-9]\d* 处标记/).waitFor();
  await edit(page, '预算01表', 'B11', '');
  await page.getByRole('button', { name: PUBLISHING_VIEW_WORDS.open }).click();
  await topic(page, `${topics.errors} ${states.clear}`).waitFor();
  await topic(page, `${topics.ignored} ${states.review} 1`).waitFor();
  await topic(page, `${topics.stored} ${states.open} 1`).waitFor();
  const clear = page.getByRole('button', { name: PUBLISHING_VIEW_WORDS.clearMarks });
  if ((await clear.count()) > 0) await clear.click();
  await topic(page, `${topics.marks} ${states.clear}`).waitFor();
  await page.getByRole('button', { name: STORED_VIEW_WORDS.remove, exact: true }).waitFor();
  await keepPicture(page, 'office-day-publishing');
  expect(await page.evaluate(() => window.fakeHost.workbook.marks())).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();

  // The day after: opened again, what was said is there; it is removed before the file goes out.
  const again = await openOfficePane(browser, {
    officeScript,
    sheets: await sampleSheets('clean'),
  });
  const next = again.page;
  await next.getByRole('button', { name: FRAME_WORDS.check }).waitFor();
  await edit(next, ...MEANT);
  await next.evaluate((kept) => {
    window.fakeHost.workbook.xmlParts = kept.map((xml, index) => ({ id: `kept${index}`, xml }));
  }, stored);
  await next.getByRole('button', { name: FRAME_WORDS.check }).click();
  await topic(next, IGNORING_WORDS.listHeading(1)).waitFor();
  expect(await next.getByText(IGNORING_WORDS.ignoredBecause(REASON)).count()).toBeGreaterThan(0);
  await keepPicture(next, 'office-day-again');
  await next.getByRole('tab', { name: FRAME_WORDS.views.settings }).click();
  await next.getByRole('button', { name: STORED_VIEW_WORDS.remove, exact: true }).click();
  await next.getByRole('button', { name: STORED_VIEW_WORDS.removeNow, exact: true }).click();
  await next
    .getByRole('button', { name: STORED_VIEW_WORDS.remove, exact: true })
    .waitFor({ state: 'detached' });
  expect(await parts(next)).toEqual([]);
  expect(again.faults).toEqual([]);
  await next.context().close();
});
