import type { FileProblem, ForeignKind } from '../../../src/workbook/file/file-problem';
import { fileProblemMessage } from '../../../src/workbook/file/file-problems.zh-CN';

const KINDS: Readonly<Record<ForeignKind, true>> = {
  html: true,
  'web-archive': true,
  'xml-spreadsheet': true,
  xml: true,
  'delimited-text': true,
  text: true,
  'rich-text': true,
  pdf: true,
  ofd: true,
  picture: true,
  word: true,
  powerpoint: true,
  'open-document': true,
  'binary-workbook': true,
  'old-workbook': true,
  archive: true,
  'archived-workbook': true,
  unknown: true,
};

const PROBLEMS: readonly FileProblem[] = [
  { code: 'empty-file' },
  { code: 'password-protected' },
  { code: 'encrypted-by-software' },
  { code: 'damaged', detail: 'zip: XmlError' },
  { code: 'too-large', bytes: 104_857_600, limit: 52_428_800 },
  { code: 'unsafe-archive', detail: 'unpacks to too much' },
  { code: 'unsafe-xml', part: 'xl/styles.xml' },
  { code: 'too-many-sheets', limit: 1000 },
  { code: 'too-many-cells', sheet: '明细', limit: 200_000 },
  { code: 'too-many-cells', sheet: null, limit: 600_000 },
  ...(Object.keys(KINDS) as ForeignKind[]).map(
    (looksLike) => ({ code: 'not-a-workbook', looksLike }) as const,
  ),
];

test.each(PROBLEMS)('$code $looksLike says in Chinese what is wrong and what to do', (problem) => {
  const message = fileProblemMessage(problem);
  expect(message).toMatch(/^[\u4e00-\u9fff].*请.*。$/);
  expect(message).not.toMatch(/[!！]|undefined|Error|zip|xml:/);
});

test('each problem has words of its own', () => {
  const messages = PROBLEMS.map(fileProblemMessage);
  expect(new Set(messages).size).toBe(messages.length);
});

test('sizes and sheets are named', () => {
  expect(
    fileProblemMessage({ code: 'too-large', bytes: 104_857_600, limit: 52_428_800 }),
  ).toContain('文件有 100 MB，超过 50 MB 的上限');
  expect(fileProblemMessage({ code: 'too-many-cells', sheet: '明细', limit: 200_000 })).toContain(
    '“明细”',
  );
});
