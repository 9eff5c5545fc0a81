import type { OpenOptions, SiteBrowser, SiteOpener } from './browser-page';
import { startSiteBrowser } from './browser-page';
import { WorkbenchPage } from './workbench-page';

/** One browser for all tests of a file, started before the first and closed after the last. */
export function sharedBrowser(): SiteOpener {
  let started: SiteBrowser | null = null;
  beforeAll(async () => {
    started = await startSiteBrowser();
  });
  afterAll(() => started?.close());
  return {
    open: (path: string, options?: OpenOptions) => {
      if (started === null) throw new Error('the browser is not started yet');
      return started.open(path, options);
    },
  };
}

/** The workbench opened anew before each test, which must leave no fault behind. */
export function workbenchForEach(onOpened: (workbench: WorkbenchPage) => void): void {
  const browser = sharedBrowser();
  let opened: WorkbenchPage | null = null;
  beforeEach(async () => {
    opened = await WorkbenchPage.open(browser);
    onOpened(opened);
  });
  afterEach(async () => {
    const faults = opened?.watched.faults;
    await opened?.page.context().close();
    expect(faults).toEqual([]);
  });
}
