/**
 * Makes the pictures of the guide anew, docs/images/*.png, from the samples on the site that stands
 * in dist/ (npm run build). Names after the command make only these. CHROMIUM names the browser, if
 * it is not at Debian's place.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder, startSiteBrowser } from '../tests/browser/browser-page';
import { indexedPng } from './pictures/indexed-png';
import { PICTURES } from './pictures/pictures';
import { pngPoints } from './pictures/png-points';

void makePictures(process.argv.slice(2));

async function makePictures(names: readonly string[]): Promise<void> {
  if (!existsSync(join(rootFolder, 'dist', 'workbench.html'))) {
    console.error(
      'dist/workbench.html is missing, so there is nothing to show. Run: npm run build',
    );
    process.exitCode = 1;
    return;
  }
  const folder = join(rootFolder, 'docs', 'images');
  mkdirSync(folder, { recursive: true });
  const browser = await startSiteBrowser();
  try {
    for (const [name, setUp] of Object.entries(PICTURES)) {
      if (names.length > 0 && !names.includes(name)) continue;
      const { page, part } = await setUp(browser);
      const options = { animations: 'disabled', caret: 'hide' } as const;
      const taken = await (part ?? page).screenshot(options);
      const png = indexedPng(await pngPoints(page, taken));
      await page.context().close();
      writeFileSync(join(folder, `${name}.png`), png);
      console.log(`docs/images/${name}.png ${Math.ceil(png.length / 1024)} KB`);
    }
  } finally {
    await browser.close();
  }
}
