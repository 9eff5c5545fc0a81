import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command';
import { CLEAN } from './sample-workbooks';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

describe('bad usage is one Chinese line that names the mistake, and exit code 2', () => {
  it.each<[string, readonly string[], string]>([
    ['no command', [], 'check'],
    ['an unknown command', ['chekc', CLEAN], '“chekc”'],
    ['a command of a later version', ['proofread', CLEAN], 'proofread'],
    ['no file', ['check'], 'check 部门预算.xlsx'],
    ['no file for tables', ['tables', '--facts'], 'xlsx'],
    ['an unknown option', ['check', CLEAN, '--colour'], '“--colour”'],
    ['an unknown option with a value', ['check', CLEAN, '--colour=red'], '“--colour”'],
    ['an unknown short option', ['check', CLEAN, '-x'], '“-x”'],
    ['a Chinese option', ['check', CLEAN, '--格式'], '“--格式”'],
    ['an option of another command', ['check', CLEAN, '--facts'], '“--facts”'],
    ['a missing value at the end', ['check', CLEAN, '--format'], '“--format”'],
    ['a missing value before an option', ['check', CLEAN, '-o', '--format', 'text'], '“-o”'],
    ['a workbook to compare with that is missing', ['narrate', CLEAN, '--budget'], '“--budget”'],
    ['a value for a switch', ['tables', CLEAN, '--facts=1'], '“--facts”'],
    ['an unknown format', ['check', CLEAN, '--format', 'pdf'], 'text、json、jsonl、html、xlsx'],
    ['an empty format', ['check', CLEAN, '--format='], 'text、json、jsonl、html、xlsx'],
    ['a format of another command', ['tables', CLEAN, '--format', 'xlsx'], 'text、json'],
    ['xlsx without a file to write', ['check', CLEAN, '--format', 'xlsx'], '-o'],
  ])('%s', async (_, args, named) => {
    const { code, out, err } = await runCommand(...args);
    expect({ code, out, lines: err.length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(err[0]).toContain(named);
  });
});

describe('--help', () => {
  it.each<readonly [readonly string[]]>([
    [['--help']],
    [['-h']],
    [['check', '--help']],
    [['check', CLEAN, '-h']],
    [['nothing', '--help']],
  ])('tells the commands, their options and the exit codes: %j', async (args) => {
    const { code, out, err } = await runCommand(...args);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    for (const word of ['check', 'tables', '--format', 'html', 'xlsx', '-o', '退出码']) {
      expect(out).toContain(word);
    }
  });
});

describe('-o', () => {
  it.each(['text', 'json', 'html', 'xlsx'])(
    'writes %s into the file and says so',
    async (format) => {
      const file = join(folder, `report.${format}`);
      const { code, out, err } = await runCommand('check', CLEAN, '--format', format, '-o', file);
      expect({ code, out, err }).toEqual({ code: 0, out: '', err: [`已写入 ${file}`] });
      const written = readFileSync(file);
      if (format === 'xlsx') return;
      const printed = await runCommand('check', CLEAN, '--format', format);
      expect(written.toString('utf8')).toBe(printed.out);
    },
  );

  it('that cannot be written is exit code 2 and one line with its name', async () => {
    for (const file of [join(folder, 'no-such-folder', 'report.html'), folder]) {
      const { code, out, err } = await runCommand('check', CLEAN, '--format', 'html', '-o', file);
      expect({ code, out, lines: err.length }).toEqual({ code: 2, out: '', lines: 1 });
      expect(err[0]).toContain(file);
    }
  });

  it.each(['check', 'tables'])('of %s never names a workbook that is read', async (command) => {
    const file = join(folder, 'own.xlsx');
    const bytes = readFileSync(CLEAN);
    writeFileSync(file, bytes);
    const spelling = `${folder}/../${folder.split('/').at(-1) ?? ''}/own.xlsx`;
    const { code, err } = await runCommand(command, file, '-o', spelling);
    expect({ code, lines: err.length }).toEqual({ code: 2, lines: 1 });
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('leaves no empty file behind when there is nothing to say', async () => {
    const file = join(folder, 'nothing.txt');
    const { code } = await runCommand('check', join(folder, 'missing.xlsx'), '-o', file);
    expect({ code, exists: existsSync(file) }).toEqual({ code: 2, exists: false });
  });
});
