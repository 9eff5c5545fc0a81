/**
 * Draws the icons of the add-in anew: assets/icons/NAME-SIZE.png from the SVG files beside them.
 * CHROMIUM names the browser that draws, if it is not at Debian's place.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const folder = join(__dirname, '..', 'assets', 'icons');
// At 16 pixels the full drawing would blur.
const drawings = [
  { name: 'icon', size: 16, source: 'icon-16.svg' },
  ...[32, 64, 80].map((size) => ({ name: 'icon', size, source: 'icon.svg' })),
  ...['narrate', 'clear'].flatMap((name) =>
    [16, 32, 80].map((size) => ({ name, size, source: `${name}.svg` })),
  ),
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
    for (const drawing of drawings) {
      await drawIcon(browser, drawing);
    }
  } finally {
    await browser.close();
  }
}

async function drawIcon(
  browser: Browser,
  { name, size, source }: (typeof drawings)[number],
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(join(folder, source), 'utf8');
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  const file = `${name}-${size}.png`;
  await page.screenshot({ path: join(folder, file), omitBackground: true });
  await page.close();
  console.log(`assets/icons/${file}`);
}
