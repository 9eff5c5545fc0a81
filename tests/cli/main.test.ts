import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { CLEAN, PLANTED } from './sample-workbooks';

const root = join(__dirname, '../..');
const START = ['src/cli/main.ts'];

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command line as a process of its own; `readers` of its output go away after one piece. */
function start(args: readonly string[], readers: 'stay' | 'leave'): Promise<Ended> {
  const child = spawn(join(root, 'node_modules/.bin/tsx'), [...START, ...args], { cwd: root });
  const pieces = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    pieces.out += text;
    if (readers === 'leave') child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    pieces.err += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...pieces }));
  });
}

describe('the process', () => {
  it('ends with the exit code of the command', async () => {
    expect(await start(['check', PLANTED], 'stay')).toMatchObject({ code: 1, err: '' });
    expect(await start([], 'stay')).toMatchObject({ code: 2, out: '' });
  });

  it('says nothing when its reader has seen enough', async () => {
    // More than a pipe holds.
    const files = new Array<string>(4).fill(CLEAN);
    const { out, err, code } = await start(
      ['tables', ...files, '--facts', '--format', 'json'],
      'leave',
    );
    expect(out.length).toBeGreaterThan(0);
    expect({ err, code }).toEqual({ err: '', code: 0 });
  });
});
