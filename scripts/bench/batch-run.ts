import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbookFile } from '../../src/workbook/file/write-workbook-file';
import { writtenSheets } from '../synthetic/written-sheets';
import { setNumber } from './distinct-sets';

const PROGRAM = join('.cache', 'cli.js');
/** So many workbooks differ; a further one is a copy under another name. */
const DISTINCT = 1_000;
const PER_FOLDER = 500;

/**
 * Writes so many small workbooks into a temporary folder and checks them with the command line:
 * files a second and the most memory, for a tenth of them and for all.
 */
export async function benchBatch(count: number): Promise<void> {
  const build = ['src/cli/main.ts', '--bundle', '--platform=node', '--log-level=error'];
  execFileSync(join('node_modules', '.bin', 'esbuild'), [...build, `--outfile=${PROGRAM}`]);
  const folder = mkdtempSync(join(tmpdir(), 'batch-'));
  try {
    const tenth = Math.ceil(count / 10);
    await writeWorkbooks(join(folder, 'tenth'), 0, tenth);
    await writeWorkbooks(join(folder, 'rest'), tenth, count);
    console.log(`check --format jsonl, ${cpus().length} cores`);
    await run(folder, tenth, join(folder, 'tenth'));
    await run(folder, count, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeWorkbooks(folder: string, from: number, to: number): Promise<void> {
  const written: string[] = [];
  for (let number = from; number < to; number += 1) {
    const within = join(folder, String(Math.floor(number / PER_FOLDER)));
    mkdirSync(within, { recursive: true });
    const file = join(within, `${number}.xlsx`);
    const original = written[(number - from) % DISTINCT];
    if (original !== undefined) copyFileSync(original, file);
    else {
      writeFileSync(file, await writeWorkbookFile(writtenSheets(setNumber(number))));
      written.push(file);
    }
  }
}

async function run(folder: string, count: number, checked: string): Promise<void> {
  const output = join(folder, `${count}.jsonl`);
  const options = ['check', checked, '--format', 'jsonl', '-o', output];
  const start = performance.now();
  const child = spawn(process.execPath, [PROGRAM, ...options], { stdio: 'ignore' });
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, mostMemory(child.pid ?? 0));
  }, 100);
  const code = await new Promise((done) => child.on('close', done));
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1000;
  const memory = most === 0 ? 'not known here' : `${most.toFixed(0)} MB`;
  const rate = (count / seconds).toFixed(0);
  console.log(
    `${String(count).padStart(6)} workbooks ${seconds.toFixed(1).padStart(7)} s ${rate.padStart(5)} files/s` +
      `  most memory ${memory}, exit code ${String(code)}`,
  );
}

/** The most that a process has held so far, in MB; only Linux tells. */
function mostMemory(process: number): number {
  try {
    const [, kilobytes = '0'] =
      /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return 0;
  }
}
