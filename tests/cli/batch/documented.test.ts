import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CLEAN, PLANTED } from '../sample-workbooks';
import { temporaryFolder } from '../temporary-folder';
import { bundleProgram } from './bundled-program';

const folder = temporaryFolder();
const data = join(folder, 'data');
const documented = readFileSync(join(__dirname, '../../../docs/batch.md'), 'utf8');

/** What docs/batch.md prints between the two texts, with the places of this test for its own. */
function command(start: string, end: string): string {
  const from = documented.indexOf(start);
  const to = documented.indexOf(end, from + start.length);
  if (from === -1 || to === -1) throw new Error(`docs/batch.md has no ${start}`);
  return documented
    .slice(from + start.length, to)
    .replaceAll(/\/app\/cli\.js|dist\/cli\.js/g, join(folder, 'cli.js'))
    .replaceAll('/data', data)
    .replaceAll('/out/', `${folder}/out/`);
}

function run(text: string, environment: Record<string, string> = {}, input = ''): string {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', text], {
    cwd: folder,
    env: { ...process.env, ...environment },
    input,
  });
  if (status !== 0) throw new Error(`${text}: ${status ?? ''} ${stderr.toString()}`);
  return stdout.toString();
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

describe('the commands of docs/batch.md', () => {
  let whole: readonly string[];

  beforeAll(() => {
    bundleProgram(folder);
    mkdirSync(join(folder, 'out'));
    mkdirSync(join(data, '下属'), { recursive: true });
    for (let number = 0; number < 5; number += 1) {
      copyFileSync(number % 2 === 0 ? CLEAN : PLANTED, join(data, `${number}.xlsx`));
      writeFileSync(join(data, '下属', `${number}.xls`), '坏');
    }
    whole = linesOf(run(`node cli.js check ${data} --format jsonl || [ $? -eq 1 ]`)).sort();
  });

  it('divide the files among processes of a shell', () => {
    run(command('### 不用调度引擎\n\n```\n', '```'));
    expect(linesOf(readFileSync(join(folder, '结果.jsonl'), 'utf8')).sort()).toEqual(whole);
  });

  it('divide the files among the pods of an indexed Job', () => {
    const text = command('args:\n            - >-\n', 'resources:').replaceAll(/\s+/g, ' ');
    const count = Number(/completions: (\d+)/.exec(documented)?.[1]);
    expect(text).toContain(`$JOB_COMPLETION_INDEX/${count}`);
    // A few pods are enough to see it.
    const pods = 3;
    const ofFew = text.replace(`/${count}"`, `/${pods}"`);
    for (let pod = 0; pod < pods; pod += 1) run(ofFew, { JOB_COMPLETION_INDEX: String(pod) });
    const parts = readdirSync(join(folder, 'out')).map((name) =>
      linesOf(readFileSync(join(folder, 'out', name), 'utf8')),
    );
    expect(parts).toHaveLength(pods);
    expect(parts.flat().sort()).toEqual(whole);
  });

  it('check the paths of a partition of Spark', () => {
    const text = command('paths.pipe("sh -c \'', '\'")');
    const files = whole.map((line) => z.object({ file: z.string() }).parse(JSON.parse(line)).file);
    const partitions = [files.slice(0, 3), [], files.slice(3)];
    const lines = partitions.flatMap((paths) =>
      linesOf(run(text, {}, paths.map((path) => `${path}\n`).join(''))),
    );
    expect(lines.sort()).toEqual(whole);
  });
});
