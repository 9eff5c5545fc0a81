/**
 * Checks manifest.xml, or the file that is named, without a network. Prints one line for each fault
 * and ends with exit code 1 if there is one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { PixelSize } from './manifest/png-size';
import { pngSize } from './manifest/png-size';
import { validateManifest } from './manifest/validate-manifest';

const rootFolder = join(__dirname, '..');
const file = process.argv[2] ?? join(rootFolder, 'manifest.xml');
const shownFile = relative(process.cwd(), file);

if (existsSync(file)) {
  const faults = validateManifest(readFileSync(file, 'utf8'), readIcon);
  for (const { where, message } of faults) {
    console.error(`${where}: ${message}`);
  }
  if (faults.length === 0) {
    console.log(`${shownFile}: no faults`);
  } else {
    process.exitCode = 1;
  }
} else {
  console.error(`${shownFile}: there is no such file`);
  process.exitCode = 1;
}

function readIcon(fileName: string): PixelSize | undefined {
  const path = join(rootFolder, 'assets', 'icons', fileName);
  return existsSync(path) ? pngSize(readFileSync(path)) : undefined;
}
