import { fileProblemMessage } from '../../../src/workbook/file/file-problems.zh-CN';
import { readStoredParts } from '../../../src/workbook/file/read-stored-parts';
import { readWorkbookWithLooks } from '../../../src/workbook/file/read-workbook-file';
import { STORED_NAMESPACE } from '../../../src/workbook/stored/stored-part';
import { withXmlParts } from '../../fixtures/with-xml-parts';
import { number, odsBytes, row as odsRow, table, text } from './ods-fixture';
import { labelCell, numberCell, xlsBytes } from './ole-fixture';
import { gridsOf, onlyGrid, packageBytes, row } from './xlsx-fixture';

const DEPTH = 200_000;
const ONE = row(1, '<c><v>1</v></c>');

const nested = (name: string, inner = '') =>
  `<${name}>`.repeat(DEPTH) + inner + `</${name}>`.repeat(DEPTH);

/** Read, or refused with a sentence; never an exception and never without an end. */
async function isAnswered(bytes: Uint8Array): Promise<void> {
  const started = performance.now();
  const read = await readWorkbookWithLooks(bytes);
  expect(performance.now() - started).toBeLessThan(10_000);
  if (!read.ok) expect(fileProblemMessage(read.error)).toMatch(/请.*。$/);
}

describe('elements that lie in each other by the hundred thousand', () => {
  it.each([
    [
      'a cell',
      packageBytes({ sheets: [`<row r="1"><c r="A1">${nested('is', '<t>1</t>')}</c></row>`] }),
    ],
    ['rows', packageBytes({ sheets: [nested('row', '<c r="A1"><v>1</v></c>')] })],
    [
      'the sheet',
      packageBytes({
        sheets: [`<worksheet>${nested('extLst')}<sheetData>${ONE}</sheetData></worksheet>`],
      }),
    ],
    [
      'a shared string',
      packageBytes({
        sheets: [ONE],
        sharedStrings: `<sst><si>${nested('r', '<t>1</t>')}</si></sst>`,
      }),
    ],
    ['the styles', packageBytes({ sheets: [ONE], styles: nested('cellXfs', '<xf/>') })],
    ['the list of sheets', packageBytes({ sheets: [ONE], sheetList: nested('sheets') })],
    ['the relations', packageBytes({ sheets: [ONE], relations: nested('Relationship') })],
    ['the tables of an .ods file', odsBytes(nested('table:table', odsRow(text('一'))))],
    [
      'the groups of an .ods file',
      odsBytes(table(nested('table:table-row-group', odsRow(text('一'))))),
    ],
    ['the text of an .ods cell', odsBytes(table(odsRow(text(nested('text:span', '一')))))],
  ])('in %s', (_, bytes) => isAnswered(bytes));

  it('in what is stored with the workbook', async () => {
    const part = `<content xmlns="${STORED_NAMESPACE}">${nested('a')}</content>`;
    const bytes = withXmlParts(packageBytes({ sheets: [ONE] }), [part]);
    expect(readStoredParts(bytes).ok).toBe(true);
    await isAnswered(bytes);
  });
});

describe('dimensions that no sheet has', () => {
  const sheet = (before: string, after = '') =>
    packageBytes({
      sheets: [`<worksheet>${before}<sheetData>${ONE}</sheetData>${after}</worksheet>`],
    });
  const ranges = ['A1:XFD1048576', 'A1:ZZZ99999999', 'XFD1048576:A1', 'A0:A0', 'x'];

  it.each(ranges)('are not believed: a used range of %s', async (range) => {
    const grid = await onlyGrid(sheet(`<dimension ref="${range}"/>`));
    expect(grid.rows.map((cells) => cells.length)).toEqual([1]);
  });

  it.each(ranges)('are not walked through: a merge of %s', async (range) => {
    const bytes = sheet('', `<mergeCells><mergeCell ref="${range}"/></mergeCells>`);
    await isAnswered(bytes);
    const read = await readWorkbookWithLooks(bytes);
    for (const { grid } of read.ok ? read.value.sheets : []) {
      expect(grid.rows.length).toBe(1);
      expect(grid.merges.filter(({ bottom, right }) => bottom > 1 || right > 1)).toEqual([]);
    }
  });

  it.each(['16384', '4294967295', '1e308', '-1', ''])(
    'are not walked through: columns up to %j',
    (max) => isAnswered(sheet(`<cols><col min="1" max="${max}" width="9" hidden="1"/></cols>`)),
  );

  it('are not walked through: rows and columns of an .ods file repeated without an end', async () => {
    const times = '999999999999';
    const bytes = odsBytes(
      table(
        `<table:table-column table:visibility="collapse" table:number-columns-repeated="${times}"/>` +
          odsRow(text('一') + number(1)) +
          odsRow('<table:table-cell/>', ` table:number-rows-repeated="${times}"`),
      ),
    );
    await isAnswered(bytes);
    expect((await gridsOf(bytes)).map(({ rows }) => rows.length)).toEqual([1]);
  });

  it.each(['1e999', '-1e999', '1'.repeat(400)])('are not figures: %s', async (figure) => {
    const grid = await onlyGrid(packageBytes({ sheets: [row(1, `<c><v>${figure}</v></c>`)] }));
    expect(grid.rows[0]?.[0]?.value).toEqual({ kind: 'error', code: '#NUM!' });
  });

  it('leave the cells of an .xls file where they are', async () => {
    const records = [labelCell(0, 0, '合计'), numberCell(65_535, 255, 1)].flat();
    const grid = await onlyGrid(xlsBytes([{ name: '表', records }]));
    expect([grid.rows.length, grid.rows.at(-1)?.length]).toEqual([65_536, 256]);
  });
});

describe('a formula that was typed as a text', () => {
  it.each(['=SUM(A1:A9)', '=cmd|calc!A1', '@SUM(1)', '+1+1', '-1+1'])(
    'is a text and never a number: %s',
    async (formula) => {
      const grid = await onlyGrid(
        packageBytes({
          sheets: [
            row(
              1,
              `<c t="str"><v>${formula}</v></c>`,
              '<c t="inlineStr"><is><t>' + formula + '</t></is></c>',
            ),
          ],
        }),
      );
      expect(grid.rows[0]).toMatchObject([
        { value: { kind: 'text', text: formula }, formula: null },
        { value: { kind: 'text', text: formula }, formula: null },
      ]);
    },
  );
});
