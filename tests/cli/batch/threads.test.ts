import { spawnSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createThreads } from '../../../src/cli/batch/line-checker';
import { CLEAN, PLANTED } from '../sample-workbooks';
import { temporaryFolder } from '../temporary-folder';
import { bundleProgram } from './bundled-program';

const folder = temporaryFolder();

describe('checking in several threads', () => {
  it('writes what one thread writes, in the same order', () => {
    const program = bundleProgram(folder);
    for (let number = 0; number < 9; number += 1) {
      copyFileSync(number % 2 === 0 ? CLEAN : PLANTED, join(folder, `${number}.xlsx`));
    }
    writeFileSync(join(folder, '3.xlsx'), '坏');
    const check = (jobs: number) => {
      const options = ['check', folder, '--format', 'jsonl', '--jobs', String(jobs)];
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...options]);
      return { status, out: stdout.toString(), err: stderr.toString() };
    };
    const one = check(1);
    expect(one.out.split('\n')).toHaveLength(10);
    expect(one.status).toBe(1);
    expect(check(3)).toEqual(one);
  });

  it('loses only the file over which a thread ends', async () => {
    const program = join(folder, 'thread.js');
    writeFileSync(
      program,
      `const { parentPort } = require('node:worker_threads');
      parentPort.on('message', ({ file }) => {
        if (file === 'exits') process.exit(1);
        if (file === 'throws') throw new Error('secret');
        parentPort.postMessage({ json: file, standing: 'clean', problem: null });
      });`,
    );
    const threads = createThreads(program, 2, { codes: null });
    const stamp = { size: 1, modified: null };
    const files = ['a', 'exits', 'b', 'throws', 'throws', 'c', 'd'];
    const lines = await Promise.all(files.map((file) => threads.check(file, stamp)));
    await threads.close();
    expect(lines.map(({ standing }) => standing)).toEqual([
      'clean',
      'failed',
      'clean',
      'failed',
      'failed',
      'clean',
      'clean',
    ]);
    expect(lines[3]?.problem).toMatch(/^throws：处理时程序出错/);
    expect(lines[3]?.json).not.toContain('secret');
  });
});
