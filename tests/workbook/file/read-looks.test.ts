import { strToU8 } from 'fflate';
import { parseCellAddress } from '../../../src/base/address';
import type { SheetWithLook } from '../../../src/workbook/file/read-workbook-file';
import {
  readWorkbookFile,
  readWorkbookWithLooks,
} from '../../../src/workbook/file/read-workbook-file';
import type { CellLook } from '../../../src/workbook/file/sheet-look';
import { numberCell, xlsBytes } from './ole-fixture';
import { packageBytes, relation, row } from './xlsx-fixture';

const FONTS =
  '<fonts><font><sz val="12"/><name val="宋体"/></font><font><b/><i/><u/><strike/><sz val="16"/><color rgb="FFFF0000"/><name val="黑体"/></font><font><sz val="9"/><color theme="4" tint="0.5"/></font></fonts>';
const FILLS =
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>';
const BORDERS =
  '<borders><border/><border><left style="thin"><color auto="1"/></left><bottom style="double"><color rgb="FF00B050"/></bottom></border></borders>';

function styles(...formats: readonly string[]): string {
  return `${FONTS}${FILLS}${BORDERS}<cellXfs><xf numFmtId="0"/>${formats.join('')}</cellXfs>`;
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetWithLook[]> {
  const read = await readWorkbookWithLooks(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.sheets;
}

async function onlySheet(bytes: Uint8Array): Promise<SheetWithLook> {
  const [sheet] = await sheetsOf(bytes);
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

function lookAt({ look }: SheetWithLook, address: string): CellLook | null {
  const position = parseCellAddress(address);
  for (let at = 0; at < look.styledCells.length; at += 3) {
    const [rowAt, column, index] = look.styledCells.subarray(at, at + 3);
    if (rowAt === position?.row && column === position?.column) {
      return look.cellLooks[index ?? 0] ?? null;
    }
  }
  return null;
}

function worksheet(head: string, cells: string): string {
  return `<worksheet>${head}<sheetData>${cells}</sheetData></worksheet>`;
}

describe('the look of a cell', () => {
  it('is its font, fill, lines, alignment and format', async () => {
    const sheet = await onlySheet(
      packageBytes({
        styles: styles(
          '<xf numFmtId="4" fontId="1" fillId="2" borderId="1"><alignment horizontal="right" vertical="center" wrapText="1" textRotation="135"/></xf>',
        ),
        sheets: [row(1, '<c s="1"><v>1</v></c>')],
      }),
    );
    expect(lookAt(sheet, 'A1')).toEqual({
      font: {
        name: '黑体',
        size: 16,
        bold: true,
        italic: true,
        underline: true,
        strikethrough: true,
        colour: 'FF0000',
      },
      fill: 'FFFF00',
      borders: {
        left: { line: 'thin', colour: null },
        bottom: { line: 'double', colour: '00B050' },
      },
      horizontal: 'right',
      vertical: 'center',
      wraps: true,
      rotation: -45,
      numberFormat: '#,##0.00',
    });
  });

  it('is kept for an empty cell too, and plain for a cell without a style', async () => {
    const sheet = await onlySheet(
      packageBytes({
        styles: styles('<xf fontId="0" borderId="1"/>'),
        sheets: [
          row(1, '<c><v>1</v></c>', '<c s="1"/>') + row(2, '<c><v>2</v></c>', '<c s="1"></c>'),
        ],
      }),
    );
    expect(lookAt(sheet, 'B1')?.borders.left?.line).toBe('thin');
    expect(lookAt(sheet, 'B2')?.borders.left?.line).toBe('thin');
    expect(lookAt(sheet, 'A1')).toBeNull();
    expect(sheet.look.cellLooks[0].font).toMatchObject({ name: '宋体', size: 12 });
    expect(sheet.grid.rows.map((cells) => cells.length)).toEqual([1, 1]);
  });

  it('takes a colour of the theme, lighter or darker, from the file', async () => {
    const theme =
      '<a:theme><a:clrScheme><a:dk1><a:sysClr lastClr="000000"/></a:dk1><a:lt1><a:sysClr lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="111111"/></a:dk2><a:lt2><a:srgbClr val="222222"/></a:lt2><a:accent1><a:srgbClr val="004080"/></a:accent1></a:clrScheme></a:theme>';
    const sheet = await onlySheet(
      packageBytes({
        styles: styles('<xf fontId="2"/>')
          .replace('<fgColor indexed="13"/>', '<fgColor theme="0"/><bgColor theme="1"/>')
          .replace('<xf fontId="2"/>', '<xf fontId="2" fillId="2"/>'),
        sheets: [row(1, '<c s="1"><v>1</v></c>')],
        relations: relation('theme', 'theme', 'theme/theme1.xml'),
        others: { 'xl/theme/theme1.xml': strToU8(theme) },
      }),
    );
    expect(lookAt(sheet, 'A1')?.font.colour).toBe('80A0C0');
    // The first colour of a theme as cells count them is that of the paper.
    expect(lookAt(sheet, 'A1')?.fill).toBe('FFFFFF');
  });

  it('reads letters below each other', async () => {
    const sheet = await onlySheet(
      packageBytes({
        styles: styles('<xf><alignment textRotation="255"/></xf>'),
        sheets: [row(1, '<c s="1"><v>1</v></c>')],
      }),
    );
    expect(lookAt(sheet, 'A1')?.rotation).toBe('stacked');
  });
});

describe('the look of a sheet', () => {
  const head =
    '<sheetPr><tabColor rgb="FF92D050"/></sheetPr><sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="18" defaultColWidth="10"/><cols><col min="1" max="1" width="12" customWidth="1"/><col min="3" max="16384" width="20"/></cols>';
  const cells =
    '<row r="1" ht="30"><c r="A1"><v>1</v></c></row><row r="2"/><row r="3" ht="14.25"><c r="C3"><v>2</v></c></row>';

  it('is its widths, heights, frozen panes, gridlines and tab', async () => {
    const { look } = await onlySheet(
      packageBytes({ styles: styles(), sheets: [worksheet(head, cells)] }),
    );
    // A digit of 宋体 12 is 8 pixels wide.
    expect(look.columnWidths.slice(0, 4)).toEqual([96, null, 160, 160]);
    expect(look.columnWidths.length).toBeLessThan(50);
    expect(look.defaultColumnWidth).toBe(80);
    expect([...look.rowHeights]).toEqual([
      [0, 40],
      [2, 19],
    ]);
    expect(look.defaultRowHeight).toBe(24);
    expect([look.frozenColumns, look.frozenRows]).toEqual([1, 2]);
    expect(look.showsGridlines).toBe(false);
    expect(look.tabColour).toBe('92D050');
  });

  it('never freezes all there is', async () => {
    const frozen =
      '<sheetViews><sheetView><pane xSplit="900" ySplit="60000" state="frozenSplit"/></sheetView></sheetViews>';
    const { look } = await onlySheet(
      packageBytes({ styles: styles(), sheets: [worksheet(frozen, cells)] }),
    );
    expect([look.frozenColumns, look.frozenRows]).toEqual([2, 2]);
  });

  it('does not take a split for a frozen pane', async () => {
    const split =
      '<sheetViews><sheetView><pane xSplit="2000" ySplit="3000" state="split"/></sheetView></sheetViews>';
    const { look } = await onlySheet(
      packageBytes({ styles: styles(), sheets: [worksheet(split, cells)] }),
    );
    expect([look.frozenColumns, look.frozenRows]).toEqual([0, 0]);
  });

  it('is cut to the content, however far the formats reach', async () => {
    const far = Array.from(
      { length: 60_000 },
      (_, i) => `<row r="${i + 2}" ht="20"><c s="1"/></row>`,
    );
    const { look, grid } = await onlySheet(
      packageBytes({
        styles: styles('<xf fillId="2"/>'),
        sheets: [`<row r="1"><c r="A1"><v>1</v></c><c r="IV1" s="1"/></row>${far.join('')}`],
      }),
    );
    expect(grid.rows.length).toBe(1);
    expect(look.styledCells.length / 3).toBeLessThan(50);
    expect(look.styledCells.includes(255)).toBe(false);
    expect(look.rowHeights.size).toBeLessThan(50);
  });

  it('can be sent between workers', async () => {
    const [sheet] = await sheetsOf(
      packageBytes({ styles: styles('<xf fillId="2"/>'), sheets: [worksheet(head, cells)] }),
    );
    expect(structuredClone(sheet)).toEqual(sheet);
  });
});

it('gives the same grids with looks as without, hidden sheets included', async () => {
  const bytes = packageBytes({
    sheetList:
      '<sheet name="表一" r:id="s0"/><sheet name="表二" state="hidden" r:id="s1"/><sheet name="空表" r:id="s2"/>',
    styles: styles('<xf numFmtId="4"/>'),
    sheets: [
      row(1, '<c s="1"><v>1</v></c>', '<c><f>A1*2</f></c>'),
      row(3, '<c t="b"><v>1</v></c>'),
      '<worksheet><sheetData/></worksheet>',
    ],
  });
  const plain = await readWorkbookFile(bytes);
  const sheets = await sheetsOf(bytes);
  expect(sheets.map(({ grid }) => grid)).toEqual(plain.ok ? plain.value : null);
  expect(sheets.map(({ look }) => look.styledCells.length)).toEqual([3, 0, 0]);
});

test('marks that Excel saved with a sheet are found, and what is no mark is not one', async () => {
  const rule = (formula: string) =>
    `<worksheet><sheetData>${row(1, '<c><v>1</v></c>')}</sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting></worksheet>`;
  const held = async (...sheets: readonly string[]) => {
    const read = await readWorkbookWithLooks(packageBytes({ sheets }));
    return read.ok ? read.value.holdsMarks : 'unread';
  };
  const mark = rule('N(&quot;disclosure-check:error&quot;)=0');
  expect(await held(mark, rule('A1&gt;0'))).toBe(true);
  expect(await held(rule('A1&gt;0'))).toBe(false);
});

test('a format that is not read for its look says so', async () => {
  const hasLooks = async (bytes: Uint8Array) => {
    const read = await readWorkbookWithLooks(bytes);
    return read.ok ? read.value.hasLooks : 'unread';
  };
  expect(await hasLooks(packageBytes({ sheets: ['<worksheet><sheetData/></worksheet>'] }))).toBe(
    true,
  );
  expect(await hasLooks(xlsBytes([{ name: '表', records: [numberCell(0, 0, 1)] }]))).toBe(false);
});
