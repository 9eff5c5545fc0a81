import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { CHECK_WORDS } from '../../src/pane/check/check-view-words.zh-CN';
import { CORRECTION_WORDS } from '../../src/pane/check/correction-words.zh-CN';
import { FRAME_WORDS } from '../../src/pane/frame/frame-words.zh-CN';
import { NARRATIVE_WORDS } from '../../src/pane/narrative/narrative-view-words.zh-CN';
import { COMPARE_WORDS } from '../../src/pane/compare/compare-words.zh-CN';
import { PROFILE_WORDS } from '../../src/pane/narrative/profile-words.zh-CN';
import { SETUP_WORDS } from '../../src/pane/narrative/setup-words.zh-CN';
import { PUBLISHING_VIEW_WORDS } from '../../src/pane/publishing/publishing-view-words.zh-CN';
import { WORKBENCH_WORDS } from '../../src/pages/workbench/workbench-words.zh-CN';
import { COVERAGE_WORDS } from '../../src/session/report/check-words.zh-CN';
import { PUBLISHING_WORDS } from '../../src/session/publishing/publishing-words.zh-CN';
import { bundlePage } from '../../tests/browser/bundle-page';
import type { SiteBrowser } from '../../tests/browser/browser-page';
import { openOfficePane } from '../../tests/browser/office-pane';
import { SAMPLE_FILES, samplePath, sampleSheets } from '../../tests/browser/sample-sheets';
import { WorkbenchPage } from '../../tests/browser/workbench-page';
import type { PixelSize } from '../manifest/png-size';

/** What is seen: a page, and the part of it that the picture shows. */
export interface Scene {
  readonly page: Page;
  /** The whole window where nothing is named. */
  readonly part?: Locator;
}

const { tables } = COVERAGE_WORDS;

const LOOK = {
  deviceScaleFactor: 1,
  colorScheme: 'light',
  reducedMotion: 'reduce',
  timezoneId: 'Asia/Shanghai',
  // The result tells the time of the check.
  prepare: (page: Page) => page.clock.setFixedTime('2024-01-15T09:30:00+08:00'),
} as const;

/** The usual window of an office computer. */
const WINDOW = { width: 1366, height: 768 };

/** The pictures of the guide by their names, each set up from the invented samples. */
export const PICTURES: Readonly<Record<string, (browser: SiteBrowser) => Promise<Scene>>> = {
  workbench: async (browser) => {
    const { page, pane } = await checkedFaulty(browser, WINDOW);
    await openFirst(pane);
    // Folded again, so that the result and the list are seen at once.
    await pane.locator('li[data-finding] button').nth(1).click();
    await pane
      .getByText(/处不符/)
      .first()
      .scrollIntoViewIfNeeded();
    await lookAway(page);
    return { page };
  },
  finding: async (browser) => {
    const { page, pane } = await checkedFaulty(browser, { ...WINDOW, height: 860 });
    await openFirst(pane);
    await lookAway(page);
    return { page, part: pane };
  },
  tables: async (browser) => {
    const { page, pane } = await checkedFaulty(browser, { ...WINDOW, height: 800 });
    await pane.getByRole('button', { name: new RegExp(`^${tables}`) }).click();
    await pane.getByRole('button', { name: CORRECTION_WORDS.openFor('预算03表') }).click();
    await pane.getByRole('combobox', { name: CORRECTION_WORDS.fields.kind }).waitFor();
    await lookAway(page);
    return { page, part: pane };
  },
  narrative: async (browser) => {
    const { page, pane } = await narrated(browser);
    await pane.getByRole('button', { name: '38.1', exact: true }).first().click();
    await page.getByText(NARRATIVE_WORDS.formula, { exact: true }).waitFor();
    return { page };
  },
  form: async (browser) => {
    const { page, pane } = await narrated(browser);
    await pane.getByRole('tab', { name: new RegExp(`^${NARRATIVE_WORDS.formPage(0)}`) }).click();
    const reason = pane.getByRole('textbox', { name: /收支总预算变动/ });
    await reason.fill('新增数据平台运行维护项目');
    await reason.blur();
    await lookAway(page);
    return { page, part: pane };
  },
  publishing: async (browser) => {
    const { page, pane } = await checkedFaulty(browser, WINDOW);
    await pane.getByRole('button', { name: PUBLISHING_VIEW_WORDS.open }).click();
    await pane.getByRole('heading', { name: PUBLISHING_WORDS.title }).waitFor();
    await lookAway(page);
    return { page, part: pane };
  },
  overview: async (browser) => {
    const { page } = await WorkbenchPage.open(browser, {
      ...LOOK,
      viewport: { ...WINDOW, height: 380 },
    });
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: WORKBENCH_WORDS.openFile, exact: true }).click();
    const file = (name: string, buffer: Buffer) => ({ name, mimeType: '', buffer });
    const sample = (id: keyof typeof SAMPLE_FILES) => readFileSync(samplePath(id));
    const files = [
      file('01-上年公开表.xlsx', sample('earlier')),
      file('02-本年公开表.xlsx', sample('clean')),
      file('03-本年公开表-初稿.xlsx', sample('faulty')),
      file('04-没有传完的文件.xlsx', sample('clean').subarray(0, 9000)),
    ];
    await (await choosing).setFiles(files);
    const { done, title } = WORKBENCH_WORDS.overview;
    const region = page.getByRole('region', { name: title });
    await region.getByText(done(files.length, files.length)).waitFor();
    await lookAway(page);
    return { page };
  },
  taskpane: async (browser) => {
    const { page } = await openOfficePane(browser, {
      officeScript: (await bundlePage('fake-office-page.ts')).script,
      sheets: await sampleSheets('faulty'),
      page: LOOK,
    });
    await page.getByRole('button', { name: FRAME_WORDS.welcome.dismiss }).click();
    await page.getByRole('button', { name: FRAME_WORDS.check }).click();
    await page.getByRole('switch', { name: CHECK_WORDS.marks.toggle }).click();
    await page.getByText(CHECK_WORDS.marks.notes.workbook).waitFor();
    await lookAway(page);
    return { page };
  },
};

async function checkedFaulty(browser: SiteBrowser, viewport: PixelSize): Promise<WorkbenchPage> {
  const workbench = await WorkbenchPage.open(browser, { ...LOOK, viewport });
  const { page, pane } = workbench;
  await pane.getByRole('button', { name: FRAME_WORDS.welcome.dismiss }).click();
  await page.getByRole('button', { name: WORKBENCH_WORDS.samples, exact: true }).click();
  await page.getByRole('menuitem', { name: WORKBENCH_WORDS.sampleFaulty }).click();
  await workbench.hasOpen(SAMPLE_FILES.faulty);
  await workbench.check();
  return workbench;
}

/** The narrative of the sample, in the form that its tables have, compared with the year before. */
async function narrated(browser: SiteBrowser): Promise<WorkbenchPage> {
  const workbench = await WorkbenchPage.open(browser, { ...LOOK, viewport: WINDOW });
  const { page, pane } = workbench;
  await pane.getByRole('button', { name: FRAME_WORDS.welcome.dismiss }).click();
  await workbench.check();
  await pane.getByRole('tab', { name: FRAME_WORDS.views.narrative }).click();
  await pane.getByRole('button', { name: SETUP_WORDS.lookAtProposed }).click();
  await pane.getByRole('button', { name: PROFILE_WORDS.take, exact: true }).click();
  await pane.getByLabel(COMPARE_WORDS.choose('prior')).setInputFiles(samplePath('earlier'));
  await page
    .getByText(/比2023年/)
    .first()
    .waitFor();
  return workbench;
}

async function openFirst(pane: Locator): Promise<void> {
  await pane.locator('li[data-finding] button').first().click();
  await pane.getByText(CHECK_WORDS.detail.leave).first().waitFor();
}

/** Takes the pointer off everything that lights up below it. */
async function lookAway(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
}
