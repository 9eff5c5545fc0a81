import type { CDPSession, Page } from 'playwright-core';
import { FRAME_WORDS } from '../../src/pane/frame/frame-words.zh-CN';
import { bundlePage } from './bundle-page';
import type { SiteBrowser } from './browser-page';
import { keepPicture, startSiteBrowser } from './browser-page';
import { largeWorkbook } from './large-workbook';
import { openOfficePane } from './office-pane';

const THROTTLE = 4;
const LONGEST_TASK = 50;

interface Task {
  readonly source: string;
  readonly milliseconds: number;
}

declare global {
  interface Window {
    longTasks: Task[];
  }
}

let browser: SiteBrowser;
let officeScript: string;

beforeAll(async () => {
  browser = await startSiteBrowser();
  officeScript = (await bundlePage('fake-office-page.ts')).script;
});
afterAll(() => browser.close());

const sheets = largeWorkbook();

async function openLarge(): Promise<Page> {
  const { page } = await openOfficePane(browser, {
    officeScript,
    sheets,
    page: { prepare: (opened) => opened.addInitScript(noteLongTasks) },
  });
  await page.getByRole('button', { name: FRAME_WORDS.check }).waitFor();
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  return page;
}

/** Runs in the page: what ran without a pause, by the script that it began in. */
function noteLongTasks(): void {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!('scripts' in entry) || !Array.isArray(entry.scripts)) continue;
      for (const script of entry.scripts as readonly Record<string, unknown>[]) {
        window.longTasks.push({
          source: `${String(script['sourceURL']).split('/').at(-1)} ${String(script['invoker'])} ${String(script['sourceFunctionName'])}`,
          milliseconds: Math.round(Number(script['duration'])),
        });
      }
    }
  }).observe({ type: 'long-animation-frame', buffered: true });
}

test('a workbook of thirty sheets shows how far it is, and is checked without holding up the page', async () => {
  const page = await openLarge();
  await page.evaluate(() => (window.longTasks.length = 0));
  const started = Date.now();
  await page.getByRole('button', { name: FRAME_WORDS.check }).click();
  await page.getByRole('progressbar').waitFor();
  await keepPicture(page, 'taskpane-large-progress');
  await page.getByRole('button', { name: FRAME_WORDS.recheck }).waitFor({ timeout: 60_000 });
  const took = Date.now() - started;
  await keepPicture(page, 'taskpane-large');
  await page.waitForTimeout(500);
  const tasks = await page.evaluate(() => window.longTasks);
  // The stand-in for Excel runs in the page too, where the real one has a process of its own.
  const ours = tasks.filter(({ source }) => !source.startsWith('office.js'));
  const over = ours.filter(({ milliseconds }) => milliseconds > LONGEST_TASK);
  const lines = [...over]
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, 12)
    .map(({ milliseconds, source }) => `  ${milliseconds} ms ${source}`);
  console.log(
    [
      `${sheets.length} sheets, CPU ${THROTTLE}x slower: ${took} ms, ${over.length} tasks of ours over ${LONGEST_TASK} ms`,
      ...lines,
    ].join('\n'),
  );
  expect(tasks.length).toBeGreaterThan(0);
  await page.context().close();
});

test('a check under way can be called off', async () => {
  const page = await openLarge();
  await page.getByRole('button', { name: FRAME_WORDS.check }).click();
  await page.getByRole('button', { name: FRAME_WORDS.cancel }).click();
  await page.getByRole('button', { name: FRAME_WORDS.check }).waitFor();
  await page.waitForTimeout(1_000);
  expect(await page.getByRole('button', { name: FRAME_WORDS.recheck }).count()).toBe(0);
  await page.context().close();
});
