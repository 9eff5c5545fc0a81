import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/workbook/file/read-workbook-file';
import { runCommand } from './run-command';
import { CLEAN, cleanSheets, writeSheets } from './sample-workbooks';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const SAID =
  '没有《国有资本经营预算支出表》：收支总表中没有这项数，财预〔2016〕143号所列的表中也没有它；本地没有要求列空表的，可不列。';

test('a table that is not there and need not be is told in each report, not to the office, and leaves the result clear', async () => {
  const sheets = cleanSheets().filter(({ name }) => name !== '预算10表');
  const file = await writeSheets(folder, '没有国资.xlsx', sheets);
  const text = await runCommand('check', file);
  expect(text.code).toBe(0);
  expect(text.out).toContain(`\n  ${SAID}\n`);
  expect(text.out).toContain('\n未发现不符。\n');
  const html = await runCommand('check', file, '--format', 'html');
  expect(html.out).toContain(`<p>${SAID}</p>`);
  const letter = await runCommand('check', file, '--format', 'letter');
  expect(letter.out).not.toContain('可不列');
  const output = join(folder, '报告.xlsx');
  await runCommand('check', file, '--format', 'xlsx', '-o', output);
  const read = await readWorkbookFile(readFileSync(output));
  const [cover] = read.ok ? read.value : [];
  const texts = cover?.rows.flatMap((row) =>
    row.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : [])),
  );
  expect(texts).toContain(SAID);
  expect((await runCommand('check', CLEAN)).out).not.toContain('可不列');
});
