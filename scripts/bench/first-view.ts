import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const SITE = 'dist';
const BOUND_KB = 300;

/** What the pane loads before the first check, compressed; only where the site has been built. */
export function reportFirstView(): void {
  const page = join(SITE, 'taskpane.html');
  if (!existsSync(page)) {
    console.log('\nfirst view of the pane: npm run build comes first');
    return;
  }
  const html = readFileSync(page, 'utf8');
  const scripts = [...html.matchAll(/src="?(site\/[\w.-]+\.js)/g)].flatMap(
    ([, file]) => file ?? [],
  );
  const bytes = [page, ...scripts.map((file) => join(SITE, file))].reduce(
    (sum, file) => sum + gzipSync(readFileSync(file)).length,
    0,
  );
  const kilobytes = bytes / 1024;
  const share = ((kilobytes / BOUND_KB) * 100).toFixed(0);
  console.log(
    `\nfirst view of the pane: ${kilobytes.toFixed(0)} KB gzip  bound ${BOUND_KB} KB, used ${share} %`,
  );
}
