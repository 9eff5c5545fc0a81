import { join } from 'node:path';
import { build } from 'esbuild';
import { rootFolder } from './browser-page';

export interface PageBundle {
  readonly script: string;
  readonly style: string;
}

/** A script of tests/browser with all it imports, for a page. */
export async function bundlePage(file: string): Promise<PageBundle> {
  const { outputFiles } = await build({
    entryPoints: [join(rootFolder, 'tests', 'browser', file)],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    outdir: join(rootFolder, '.cache', 'pages'),
    write: false,
    logLevel: 'error',
  });
  const textOf = (extension: string) =>
    outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}
