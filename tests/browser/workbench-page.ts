import type { Locator, Page } from 'playwright-core';
import { FRAME_WORDS } from '../../src/pane/frame/frame-words.zh-CN';
import { WORKBENCH_WORDS } from '../../src/pages/workbench/workbench-words.zh-CN';
import type { OpenOptions, SiteOpener, WatchedPage } from './browser-page';

const TABS_HEIGHT = 40;

/** The workbench as its user handles it. */
export class WorkbenchPage {
  readonly page: Page;
  readonly pane: Locator;

  constructor(readonly watched: WatchedPage) {
    this.page = watched.page;
    this.pane = this.page.getByRole('complementary', { name: WORKBENCH_WORDS.paneRegion });
  }

  static async open(browser: SiteOpener, options: OpenOptions = {}): Promise<WorkbenchPage> {
    const viewport = { width: 1280, height: 800 };
    const workbench = new WorkbenchPage(
      await browser.open('/workbench.html', { viewport, ...options }),
    );
    await workbench.checkButton().waitFor();
    return workbench;
  }

  checkButton(): Locator {
    return this.pane.getByRole('button', { name: FRAME_WORDS.check }).first();
  }

  async check(): Promise<void> {
    await this.checkButton().click();
    await this.pane.getByRole('button', { name: FRAME_WORDS.recheck }).waitFor();
  }

  /** Goes to a cell through the name box above the grid, as in Excel. */
  async goTo(address: string): Promise<void> {
    const nameBox = this.nameBox();
    await nameBox.click();
    await nameBox.fill(address);
    await nameBox.press('Enter');
  }

  async type(address: string, content: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(content);
    await this.page.keyboard.press('Enter');
  }

  async openSheet(name: string): Promise<void> {
    await this.page.locator('[data-u-comp="slide-tab-item"]', { hasText: name }).first().click();
  }

  nameBox(): Locator {
    return this.page.locator('[data-u-comp="defined-name"] input');
  }

  /** Waits until this file is the open one. */
  async hasOpen(fileName: string): Promise<void> {
    await this.page.getByRole('banner').first().getByText(fileName, { exact: true }).waitFor();
  }

  /** Waits until this cell is selected in the grid. */
  async hasSelected(address: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) =>
        document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value ===
        wanted,
      address,
    );
  }

  /** A picture of the cells alone, without the tabs below them, which move with the open sheet. */
  async gridPicture(): Promise<Buffer> {
    const region = this.page.getByRole('region', { name: WORKBENCH_WORDS.gridRegion });
    const box = await region.boundingBox();
    if (box === null) throw new Error('the grid is not shown');
    return this.page.screenshot({ clip: { ...box, height: box.height - TABS_HEIGHT } });
  }
}
