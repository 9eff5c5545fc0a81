import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

/** The command line as one file of JavaScript, which alone can start threads of itself. */
export function bundleProgram(folder: string): string {
  const program = join(folder, 'cli.js');
  const options = ['--bundle', '--platform=node', '--log-level=error', `--outfile=${program}`];
  const esbuild = join(root, 'node_modules/.bin/esbuild');
  execFileSync(esbuild, ['src/cli/main.ts', ...options], { cwd: root });
  return program;
}
