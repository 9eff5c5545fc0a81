import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveSite } from '../../scripts/site/serve-site';

export const rootFolder = join(__dirname, '..', '..');
const pictureFolder = join(rootFolder, '.cache', 'screenshots');

/** Opens pages of the site. */
export interface SiteOpener {
  open(path: string, options?: OpenOptions): Promise<WatchedPage>;
}

/** The site of dist/ on a free port and a browser for it. */
export interface SiteBrowser extends SiteOpener {
  readonly address: string;
  close(): Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  /** Addresses of other hosts that the page may ask for. */
  readonly allowed?: readonly string[];
  /** Runs before the page is loaded, e.g. to answer requests in place of a host. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** A page with everything that must not happen in it. */
export interface WatchedPage {
  readonly page: Page;
  /** Uncaught errors, console errors, violations of the policy, requests to other hosts. */
  readonly faults: readonly string[];
  /** Sizes of the site's own answers, by path. */
  readonly bodies: ReadonlyMap<string, Buffer>;
}

export async function startSiteBrowser(): Promise<SiteBrowser> {
  const site = await serveSite({ folder: join(rootFolder, 'dist'), port: 0 });
  const browser = await launch();
  return {
    address: site.address,
    open: (path, options = {}) => openWatched(browser, site.address, path, options),
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

async function openWatched(
  browser: Browser,
  address: string,
  path: string,
  { prepare, allowed = [], ...options }: OpenOptions,
): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const faults: string[] = [];
  const bodies = new Map<string, Buffer>();
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isOwn = ['data:', 'blob:'].includes(protocol) || origin === new URL(address).origin;
    if (!isOwn && !allowed.includes(request.url())) {
      faults.push(`request: ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    const url = new URL(response.url());
    if (url.origin !== new URL(address).origin) return;
    // A page that is closed meanwhile has no bodies any more.
    response.body().then(
      (body) => bodies.set(url.pathname, body),
      () => undefined,
    );
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await prepare?.(page);
  await page.goto(new URL(path, address).href);
  return { page, faults, bodies };
}

/** Keeps a picture for a person to look at; its name tells what it shows. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(pictureFolder, { recursive: true });
  await page.screenshot({ path: join(pictureFolder, `${name}.png`) });
}
