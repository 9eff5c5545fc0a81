import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fileProblemMessage } from '../../../src/workbook/file/file-problems.zh-CN';
import { readWorkbookWithLooks } from '../../../src/workbook/file/read-workbook-file';
import { number, odsBytes, row as odsRow, table, text } from './ods-fixture';
import { packageBytes, row } from './xlsx-fixture';

/** What may be written over a stretch of a part: pieces of other places, and what no reader expects. */
const PIECES = [
  ...['', '<', '>', '/>', '"', "'", '&', '&#0;', '&#x110000;', '&a;', ']]>', '<![CDATA[', '<!--'],
  ...[
    '<?x',
    '<!DOCTYPE a>',
    '\u0000',
    '\ud800',
    '\ufeff',
    '=',
    'r="A1"',
    'r="XFD1048576"',
    ' s="-1"',
  ],
  ...[
    't="s"',
    't="e"',
    '-1',
    '1e999',
    'NaN',
    '99999999999999999999',
    '<c>',
    '</c>',
    '<row>',
    '</row>',
  ],
  ...[
    '<v>',
    '</v>',
    '<si>',
    '</sst>',
    '</worksheet>',
    '../../../etc/passwd',
    'http://example.org/a',
  ],
  ...['<f t="shared" si="0"/>', 'table:number-rows-repeated="1e9"', '</table:table>', '<text:p>'],
];

const damages = fc.array(
  fc.record({
    at: fc.nat(),
    length: fc.integer({ min: 0, max: 40 }),
    piece: fc.constantFrom(...PIECES),
    times: fc.constantFrom(1, 1, 1, 3, 1_000),
  }),
  { minLength: 1, maxLength: 4 },
);

const xlsx = packageBytes({
  sheets: [
    `<worksheet><dimension ref="A1:C9"/><cols><col min="1" max="2" width="9" hidden="1"/></cols><sheetData>${Array.from(
      { length: 9 },
      (_, i) =>
        row(
          i + 1,
          '<c t="s"><v>0</v></c>',
          `<c s="1"><f>B1+1</f><v>${i}.5</v></c>`,
          '<c t="b"><v>1</v></c>',
        ),
    ).join('')}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`,
  ],
  sharedStrings: '<sst><si><t>合计</t></si><si><r><t>支</t></r><r><t>出</t></r></si></sst>',
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="0.00"/></numFmts><fonts><font/></fonts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>',
});
const ods = odsBytes(
  table(odsRow(text('合计') + number(1.5)) + odsRow(text('支出') + number(2)), '预算01表'),
);

describe.each([
  ['xlsx', xlsx],
  ['ods', ods],
])('the parts of an .%s file', (_, whole) => {
  const parts = Object.entries(unzipSync(whole)).map(
    ([name, bytes]) => [name, strFromU8(bytes)] as const,
  );

  it('are read or a Chinese sentence, whatever stands in them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(parts.length - 1), damages, async (part, all) => {
        const files = parts.map(([name, content], index): [string, Uint8Array] => [
          name,
          strToU8(index === part ? all.reduce(damaged, content) : content),
        ]);
        const started = performance.now();
        const read = await readWorkbookWithLooks(zipSync(Object.fromEntries(files)));
        expect(performance.now() - started).toBeLessThan(5_000);
        if (!read.ok) {
          expect(fileProblemMessage(read.error)).toMatch(/请.*。$/);
          return;
        }
        for (const { grid } of read.value.sheets) {
          expect(grid.rows.length).toBeLessThanOrEqual(65_536);
          const numbers = grid.rows
            .flat()
            .flatMap(({ value }) => (value.kind === 'number' ? value.number : []));
          expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

function damaged(content: string, { at, length, piece, times }: Damage): string {
  const from = at % (content.length + 1);
  return content.slice(0, from) + piece.repeat(times) + content.slice(from + length);
}

interface Damage {
  readonly at: number;
  readonly length: number;
  readonly piece: string;
  readonly times: number;
}
