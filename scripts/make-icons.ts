/**
 * Draws the icons of the add-in anew: assets/icons/icon-SIZE.png from the SVG files beside them.
 * CHROMIUM names the browser that draws, if it is not at Debian's place.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const folder = join(__dirname, '..', 'assets', 'icons');
// At 16 pixels the full drawing would blur.
const drawings = [
  { size: 16, source: 'icon-16.svg' },
  { size: 32, source: 'icon.svg' },
  { size: 64, source: 'icon.svg' },
  { size: 80, source: 'icon.svg' },
];
const browserFlags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

void makeIcons();

async function makeIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: browserFlags,
  });
  try {
    for (const { size, source } of drawings) {
      await drawIcon(browser, size, source);
    }
  } finally {
    await browser.close();
  }
}

async function drawIcon(browser: Browser, size: number, source: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(join(folder, source), 'utf8');
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  const name = `icon-${size}.png`;
  await page.screenshot({ path: join(folder, name), omitBackground: true });
  await page.close();
  console.log(`assets/icons/${name}`);
}
