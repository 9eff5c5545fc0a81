import fc from 'fast-check';
import type { Grid } from '../../../src/grid/grid';
import { fileProblemMessage } from '../../../src/workbook/file/file-problems.zh-CN';
import { readWorkbookFile } from '../../../src/workbook/file/read-workbook-file';
import { writeWorkbookFile } from '../../../src/workbook/file/write-workbook-file';
import { number, odsBytes, row, table, text } from './ods-fixture';
import { labelCell, numberCell, xlsBytes } from './ole-fixture';
import { gridsOf } from './xlsx-fixture';

// Some of these files are large, and the machine may be busy.
jest.setTimeout(60_000);

/** A sentence for the person who chose the file: no code, no word of the program, and what to do. */
const SENTENCE = /^[\u4e00-\u9fff（）“”A-Z].*请.*。$/;

const sources = {
  xlsx: () =>
    writeWorkbookFile([
      {
        name: '预算01表',
        merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
        rows: [
          [{ value: '2024年收支预算总表', bold: true }],
          ...Array.from({ length: 40 }, (_, i) => [
            { value: `科目${i}`, indent: i % 3 },
            { value: i * 1.37, format: '#,##0.00' },
          ]),
        ],
      },
    ]),
  xls: () =>
    Promise.resolve(
      xlsBytes([
        {
          name: '预算01表',
          records: Array.from({ length: 40 }, (_, i) => [
            labelCell(i, 0, `科目${i}`),
            numberCell(i, 1, i * 1.37),
          ]).flat(),
        },
      ]),
    ),
  ods: () => {
    const rows = Array.from({ length: 40 }, (_, i) => row(text(`科目${i}`) + number(i * 1.37)));
    return Promise.resolve(odsBytes(table(rows.join(''))));
  },
};

function comparable(grids: readonly Grid[]): unknown {
  return grids.map(({ name, rows, merges }) => ({ name, rows, merges }));
}

const flips = fc.array(fc.record({ at: fc.nat(), bits: fc.integer({ min: 1, max: 255 }) }), {
  minLength: 1,
  maxLength: 20,
});

describe.each(['xlsx', 'xls', 'ods'] as const)('an .%s file', (kind) => {
  let whole: Uint8Array;
  let grids: readonly Grid[];

  beforeAll(async () => {
    whole = await sources[kind]();
    grids = await gridsOf(whole);
  });

  async function readDamaged(bytes: Uint8Array): Promise<readonly Grid[] | null> {
    const started = performance.now();
    const read = await readWorkbookFile(bytes);
    expect(performance.now() - started).toBeLessThan(5000);
    if (read.ok) return read.value;
    expect(fileProblemMessage(read.error)).toMatch(SENTENCE);
    return null;
  }

  it('cut off anywhere is a problem', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        const read = await readDamaged(whole.slice(0, length));
        // Only the filling behind the last record of an .xls can go unnoticed.
        if (read !== null) expect(comparable(read)).toEqual(comparable(grids));
      }),
      { numRuns: 200 },
    );
  });

  it('with bytes changed is a problem, or is read', async () => {
    await fc.assert(
      fc.asyncProperty(flips, async (changes) => {
        const bytes = whole.slice();
        for (const { at, bits } of changes) {
          const place = at % bytes.length;
          bytes[place] = (bytes[place] ?? 0) ^ bits;
        }
        const read = await readDamaged(bytes);
        // An .xls has no checksums, so a changed figure cannot be told.
        if (read !== null && kind !== 'xls') {
          expect(comparable(read)).toEqual(comparable(grids));
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('bytes of any kind are read or a problem', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
      const read = await readWorkbookFile(bytes);
      expect(read.ok).toBe(false);
    }),
    { numRuns: 300 },
  );
});
