import { portContract } from '../workbook/contract/port-contract';
import { bundlePage } from './bundle-page';
import type { SiteBrowser, WatchedPage } from './browser-page';
import { startSiteBrowser } from './browser-page';
import type { CaseResult } from './univer-contract-page';

const PAGE = '/univer-contract.html';

/** The spreadsheet needs a canvas, so its part of the contract runs in a page. */
describe('the port contract on the spreadsheet of the workbench', () => {
  let browser: SiteBrowser;
  let watched: WatchedPage;
  let results: readonly CaseResult[];

  beforeAll(async () => {
    browser = await startSiteBrowser();
    const { script, style } = await bundlePage('univer-contract-page.ts');
    watched = await browser.open(PAGE, {
      prepare: (page) =>
        page.route(`**${PAGE}`, (route) =>
          route.fulfill({
            contentType: 'text/html',
            body: `<!doctype html><html><head><meta charset="utf-8"><style>html,body{height:100%;margin:0}${style}</style></head><body></body></html>`,
          }),
        ),
    });
    await watched.page.addScriptTag({ content: script });
    results = await watched.page.evaluate(() => window.runContract());
  });
  afterAll(() => browser.close());

  test.each(portContract(['select', 'marks', 'watch', 'edit']).map(({ name }) => name))(
    '%s',
    (name) => {
      expect(results.find((result) => result.name === name)).toEqual({ name, failure: null });
    },
  );

  test('without an error in the page and a request to another host', () => {
    expect(watched.faults).toEqual([]);
  });
});
