import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { z } from 'zod';

interface BundledPackage {
  readonly name: string;
  readonly platform: 'node' | 'browser';
  /** Packages that must stay the ones which the tests themselves load. */
  readonly external: readonly string[];
}

/**
 * Packages that ship ES modules only, which Jest's CommonJS runtime cannot load, or so many files
 * that loading them one by one takes longer than the tests.
 */
const bundledPackages: readonly BundledPackage[] = [
  { name: 'hucre', platform: 'node', external: [] },
  { name: '@univerjs/core', platform: 'node', external: [] },
  { name: '@fluentui/react-components', platform: 'browser', external: ['react', 'react-dom'] },
];

const rootFolder = join(__dirname, '..', '..');
const bundleFolder = join(rootFolder, '.cache', 'esm-packages');
const manifestSchema = z.looseObject({ exports: z.record(z.string(), z.unknown()) });

/** Jest's global setup: bundles each of `bundledPackages` to CommonJS, unless that is done already. */
export default async function bundleEsmPackages(): Promise<void> {
  for (const bundledPackage of bundledPackages) {
    await bundlePackage(bundledPackage);
  }
}

async function bundlePackage(bundledPackage: BundledPackage): Promise<void> {
  const { name: packageName, platform, external } = bundledPackage;
  const manifestText = readFileSync(
    join(rootFolder, 'node_modules', packageName, 'package.json'),
    'utf8',
  );
  const stamp = createHash('sha256')
    .update(manifestText)
    .update(readFileSync(__filename))
    .digest('hex');
  const stampFile = join(bundleFolder, `${packageName}.stamp`);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
    return;
  }

  const manifest = manifestSchema.parse(JSON.parse(manifestText));
  const entryNames = Object.keys(manifest.exports)
    .map((subpath) => subpath.replace(/^\./, packageName))
    .filter((entryName) => !entryName.endsWith('.json') && !entryName.includes('*'));
  // One bundle for all entry points: with one each, a class would exist twice and `instanceof` fail.
  const reexports = entryNames.map(
    (entryName, index) => `export * as entry${index} from '${entryName}';`,
  );
  const result = await build({
    stdin: { contents: reexports.join('\n'), resolveDir: rootFolder },
    bundle: true,
    format: 'cjs',
    platform,
    external: [...external],
    target: 'node20',
    write: false,
  });
  const [bundle] = result.outputFiles;
  if (bundle === undefined) {
    throw new Error(`esbuild gave no output for ${packageName}`);
  }
  const bundleFile = join(bundleFolder, `${packageName}.bundle.cjs`);
  writeWhole(bundleFile, bundle.text);
  entryNames.forEach((entryName, index) => {
    const entryFile = join(bundleFolder, `${entryName}.cjs`);
    const bundlePath = relative(dirname(entryFile), bundleFile).replaceAll('\\', '/');
    writeWhole(
      entryFile,
      `module.exports = require(${JSON.stringify(`./${bundlePath}`)}).entry${index};\n`,
    );
  });
  writeWhole(stampFile, stamp);
}

/** Writes through a temporary name, since another Jest run may be reading the same file. */
function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporaryFile = `${file}.${process.pid}`;
  writeFileSync(temporaryFile, text);
  renameSync(temporaryFile, file);
}
