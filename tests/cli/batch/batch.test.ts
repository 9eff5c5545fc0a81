import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { CLEAN, PLANTED, cleanSheets, writeSheets } from '../sample-workbooks';
import { runCommand } from '../run-command';
import { temporaryFolder } from '../temporary-folder';

const root = temporaryFolder();

const line = z.looseObject({
  version: z.literal(1),
  file: z.string(),
  size: z.int().nullable(),
  modified: z.iso.datetime().nullable(),
  error: z.strictObject({ code: z.string(), message: z.string() }).optional(),
  summary: z.looseObject({ errors: z.int() }).optional(),
});

function linesOf(text: string): readonly z.infer<typeof line>[] {
  expect(text === '' || text.endsWith('\n')).toBe(true);
  const texts = text.split('\n').slice(0, -1);
  return texts.map((one) => line.parse(JSON.parse(one)));
}

function put(file: string, content: string | { readonly copyOf: string }): string {
  mkdirSync(dirname(file), { recursive: true });
  if (typeof content === 'string') writeFileSync(file, content);
  else copyFileSync(content.copyOf, file);
  return file;
}

/** Two workbooks, one with mistakes, one that is none, and what is not to be checked. */
function fill(folder: string): string {
  put(join(folder, 'a/好.xlsx'), { copyOf: CLEAN });
  put(join(folder, 'b/c/错.xlsx'), { copyOf: PLANTED });
  put(join(folder, 'b/坏.xls'), '这不是工作簿');
  put(join(folder, 'b/~$错.xlsx'), '');
  put(join(folder, 'b/.错.xlsx'), '');
  put(join(folder, '说明.docx'), '');
  symlinkSync(join(folder, 'b'), join(folder, 'z'));
  return folder;
}

const batch = (...args: readonly string[]) => runCommand('check', ...args, '--format', 'jsonl');

describe('check --format jsonl', () => {
  const folder = fill(join(root, 'folder'));

  it('writes one line for each workbook below a folder, in the order of their names', async () => {
    const { code, out, err } = await batch(folder);
    const lines = linesOf(out);
    expect(lines.map(({ file }) => file.slice(folder.length))).toEqual([
      '/a/好.xlsx',
      '/b/c/错.xlsx',
      '/b/坏.xls',
    ]);
    expect(lines.map(({ summary }) => (summary?.errors ?? -1) > 0)).toEqual([false, true, false]);
    expect(lines[2]?.error?.code).toBe('not-a-workbook');
    expect(code).toBe(1);
    expect(err).toEqual([
      expect.stringContaining('.错.xlsx：跳过'),
      expect.stringContaining('~$错.xlsx：跳过'),
      expect.stringContaining('链接'),
      expect.stringContaining('坏.xls：'),
      '另有 1 个文件不是 Excel 工作簿，没有检查：说明.docx。',
      '检查了 3 个文件：有不符 1 个，没有检查 1 个，未发现不符 1 个。',
    ]);
  });

  it('says of each file what --format json says', async () => {
    const file = join(folder, 'b/c/错.xlsx');
    const { out } = await runCommand('check', file, '--format', 'json');
    const { files } = z.object({ files: z.array(z.looseObject({})) }).parse(JSON.parse(out));
    const [own] = linesOf((await batch(file)).out);
    expect(own).toEqual({
      version: 1,
      size: readFileSync(file).length,
      modified: own?.modified,
      ...files[0],
    });
  });

  it('does not count a workbook that was not wholly checked among those without 不符', async () => {
    const sheets = cleanSheets().filter(({ name }) => name !== '预算08表');
    const lacking = await writeSheets(root, '缺表.xlsx', sheets);
    const { code, err } = await batch(lacking, join(folder, 'a/好.xlsx'));
    expect({ code, err }).toEqual({
      code: 0,
      err: ['检查了 2 个文件：未发现不符但没有查全 1 个，未发现不符 1 个。'],
    });
    expect((await batch(lacking)).code).toBe(0);
  });

  it('takes files from a list as well', async () => {
    const list = put(
      join(root, 'list.txt'),
      `${join(folder, 'a')}\r\n\n${join(root, '没有.xlsx')}\n`,
    );
    const { out, code } = await batch('--files-from', list);
    expect(linesOf(out).map(({ file, error }) => [file, error?.code])).toEqual([
      [join(folder, 'a/好.xlsx'), undefined],
      [join(root, '没有.xlsx'), 'not-found'],
    ]);
    expect(code).toBe(0);
    expect((await batch('--files-from', join(root, 'no.txt'))).code).toBe(2);
  });

  it('ends with 2 when no file held a public table', async () => {
    expect((await batch(join(folder, 'b/坏.xls'))).code).toBe(2);
  });

  it('has shards that are the whole together and share nothing, wherever the folder lies', async () => {
    const elsewhere = fill(join(root, 'elsewhere/mounted'));
    const namesOf = async (place: string, ...args: readonly string[]) =>
      linesOf((await batch(place, ...args)).out).map(({ file }) => file.slice(place.length));
    const whole = await namesOf(folder);
    const indexes = [0, 1, 2];
    const parts = await Promise.all(indexes.map((at) => namesOf(folder, '--shard', `${at}/3`)));
    expect(parts.flat().sort()).toEqual([...whole].sort());
    const others = await Promise.all(indexes.map((at) => namesOf(elsewhere, '--shard', `${at}/3`)));
    expect(others).toEqual(parts);
  });

  it('is content with a shard without files', async () => {
    const results = await Promise.all(
      [0, 1].map((at) => batch(join(folder, 'a'), '--shard', `${at}/2`)),
    );
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    const empty = results.find(({ out }) => out === '');
    expect(empty?.err).toEqual(['这一份中没有文件。']);
  });

  it.each([
    ['--shard', '4/4'],
    ['--jobs', '0'],
    ['--jobs', 'x'],
    ['--prior', CLEAN],
  ])('does not know %s %s', async (...option) => {
    const { code, out, err } = await batch(folder, ...option);
    expect({ code, out, lines: err.length }).toEqual({ code: 2, out: '', lines: 1 });
  });

  it('keeps its options to itself', async () => {
    const { code, err } = await runCommand('check', CLEAN, '--shard', '0/2');
    expect({ code, err }).toEqual({ code: 2, err: [expect.stringContaining('jsonl')] });
  });

  it('never writes over a workbook', async () => {
    const file = put(join(root, '留下.xlsx'), { copyOf: CLEAN });
    expect((await batch(folder, '-o', file)).code).toBe(2);
    expect(readFileSync(file).equals(readFileSync(CLEAN))).toBe(true);
  });
});

describe('--resume', () => {
  const folder = fill(join(root, 'resumed'));
  const output = join(root, 'resumed.jsonl');
  const resume = () => batch(folder, '--resume', output);
  const done = ({ err }: { readonly err: readonly string[] }) => err.at(-1);

  it('checks what is not yet done, once', async () => {
    const first = await resume();
    expect([first.code, first.out]).toEqual([1, '']);
    const written = readFileSync(output, 'utf8');
    expect(linesOf(written)).toHaveLength(3);
    const second = await resume();
    expect(readFileSync(output, 'utf8')).toBe(written);
    expect(second.code).toBe(1);
    expect(done(second)).toMatch(/^检查了 0 个文件.*另有 3 个/);
  });

  it('mends a half-written last line', async () => {
    const written = readFileSync(output, 'utf8');
    for (const cut of [1, 40, 200]) {
      truncateSync(output, Buffer.byteLength(written) - cut);
      expect(done(await resume())).toMatch(/^检查了 1 个文件.*另有 2 个/);
      expect(readFileSync(output, 'utf8')).toBe(written);
    }
  });

  it('checks a changed file again', async () => {
    const file = join(folder, 'b/c/错.xlsx');
    put(file, { copyOf: CLEAN });
    const result = await resume();
    expect(done(result)).toMatch(/^检查了 1 个文件/);
    expect(linesOf(readFileSync(output, 'utf8'))).toHaveLength(4);
    // The later line counts: no file has errors any more.
    expect([result.code, (await resume()).code]).toEqual([0, 0]);
    utimesSync(file, new Date(), new Date(2020, 1, 1));
    expect(done(await resume())).toMatch(/^检查了 1 个文件/);
  });

  it.each(['a,b\n', '{"version":1}\n', '一些文字', '[]\n{"version":1,"file":'])(
    'leaves alone what it has not written: %j',
    async (content) => {
      const other = put(join(root, 'other.jsonl'), content);
      const { code, err } = await batch(folder, '--resume', other);
      expect({ code, lines: err.length }).toEqual({ code: 2, lines: 1 });
      expect(readFileSync(other, 'utf8')).toBe(content);
    },
  );

  it('starts anew where only the beginning of the first line was written', async () => {
    const begun = put(join(root, 'begun.jsonl'), '{"version":1,"fi');
    expect((await batch(folder, '--resume', begun)).code).toBe(0);
    expect(linesOf(readFileSync(begun, 'utf8'))).toHaveLength(3);
    appendFileSync(begun, '\n');
    expect((await batch(folder, '--resume', begun)).code).toBe(2);
  });
});
