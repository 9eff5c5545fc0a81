import { strToU8, zipSync } from 'fflate';
import { a1ToR1C1, r1c1ToA1 } from 'hucre';
import type { Cell as SourceCell, CellStyle, Sheet } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';
import { ok } from '../../base/result';
import type { Cell } from '../../grid/cell-value';
import { BLANK_CELL } from '../../grid/cell-value';
import type { Grid } from '../../grid/grid';
import { buildGrid } from '../build-grid';
import { NumberValues } from '../number-values';
import { withBuiltinFormats } from './builtin-formats';
import { MAX_SHARED_FORMULA_TEXT } from './file-limits';
import type { FileResult } from './file-problem';
import { damaged } from './file-problem';
import type { SheetPart, WorkbookPackage } from './workbook-package';
import { readWorkbookPackage } from './workbook-package';
import type { WorkbookLooks } from './workbook-looks';
import { mergedAreas, readSourceValue } from './source-cells';

/** The worksheets of an .xlsx file in the order of their tabs; their looks are told to `looks`. */
export async function readXlsxFile(
  bytes: Uint8Array,
  looks: WorkbookLooks | null,
): Promise<FileResult<readonly Grid[]>> {
  const source = readWorkbookPackage(bytes, looks);
  if (!source.ok) return source;
  if (source.value.sheets.length === 0) return ok([]);
  const parts = plainPackage(source.value, looks === null ? [] : [styleSamples(looks.styles)]);
  const { sheets } = await readXlsx(parts, { readStyles: true });
  const samples = sheets.splice(source.value.sheets.length);
  if (sheets.length !== source.value.sheets.length) return damaged('package: sheets');
  looks?.resolve(sampledStyles(samples, looks.styles), source.value.styles, source.value.theme);
  const numbers = new NumberValues();
  return ok(
    sheets.flatMap((sheet, index) => {
      const part = source.value.sheets[index];
      return part === undefined ? [] : [sheetGrid(sheet, part, numbers)];
    }),
  );
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A package of nothing but cells, so that the reader meets no other part of the user's file. */
function plainPackage(source: WorkbookPackage, moreSheets: readonly string[]): Uint8Array {
  const contents = [...source.sheets.map(({ xml }) => xml), ...moreSheets];
  const sheets = contents.map((_, index) => `sheet${index}`);
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types></Types>',
    '_rels/.rels': relations([['workbook', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}"><workbookPr date1904="${Number(source.startsIn1904)}"/><sheets>${sheets
      .map((id, index) => `<sheet name="${id}" sheetId="${index + 1}" r:id="${id}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((id) => [id, 'worksheet', `${id}.xml`] as const),
      ['sharedStrings', 'sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles', 'styles.xml'],
    ]),
  };
  contents.forEach((xml, index) => (parts[`xl/sheet${index}.xml`] = xml));
  if (source.sharedStrings !== null) parts['xl/sharedStrings.xml'] = source.sharedStrings;
  if (source.styles !== null) parts['xl/styles.xml'] = withBuiltinFormats(source.styles);
  const encoded = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(encoded), { level: 0 });
}

/** A sheet with one cell of each style: the reader tells styles only by cells that bear them. */
function styleSamples(styles: readonly number[]): string {
  const cells = styles.map(
    (style, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="${style}"><v>1</v></c></row>`,
  );
  return `<worksheet><sheetData>${cells.join('')}</sheetData></worksheet>`;
}

function sampledStyles([samples]: readonly Sheet[], styles: readonly number[]): CellStyle[] {
  return styles.map((_, row) => samples?.cells?.get(`${row},0`)?.style ?? {});
}

function relations(
  listed: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const elements = listed.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${elements.join('')}</Relationships>`;
}

function sheetGrid(sheet: Sheet, part: SheetPart, numbers: NumberValues): Grid {
  const formulas = new SheetFormulas(sheet);
  return buildGrid({
    name: part.name,
    visibility: part.visibility,
    rowCount: sheet.rows.length,
    columnCount: (row) => sheet.rows[row]?.length ?? 0,
    cell(row, column) {
      const value = sheet.rows[row]?.[column] ?? null;
      const details = sheet.cells?.get(`${row},${column}`);
      return readCell(value, details, formulas.of(details, row, column), numbers);
    },
    merges: mergedAreas(sheet.merges),
    hiddenRows: [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
    hiddenColumns: (sheet.columns ?? []).flatMap(({ hidden }, column) => (hidden ? [column] : [])),
  });
}

function readCell(
  value: SourceCell['value'],
  details: SourceCell | undefined,
  formula: string | null,
  numbers: NumberValues,
): Cell {
  const numberFormat = details?.style?.numFmt;
  const isError = details?.type === 'error';
  const read = readSourceValue({ value, formula, isError, numberFormat }, numbers);
  if (read.kind === 'blank' && formula === null) return BLANK_CELL;
  return { value: read, formula, indent: details?.style?.alignment?.indent ?? 0 };
}

/** Formula texts, also of the cells that only point to the first of a run of alike formulas. */
class SheetFormulas {
  readonly #shared = new Map<number, string>();
  #textLeft = MAX_SHARED_FORMULA_TEXT;

  constructor(sheet: Sheet) {
    for (const [key, cell] of sheet.cells ?? []) {
      if (cell.formulaSharedIndex === undefined || !cell.formula) continue;
      const [row = 0, column = 0] = key.split(',').map(Number);
      this.#shared.set(cell.formulaSharedIndex, a1ToR1C1(cell.formula, row, column));
    }
  }

  /** Null without a formula; empty for a formula whose text the file leaves open. */
  of(cell: SourceCell | undefined, row: number, column: number): string | null {
    if (cell?.formula === undefined) return null;
    if (cell.formula !== '' || cell.formulaSharedIndex === undefined) return cell.formula;
    const shared = this.#shared.get(cell.formulaSharedIndex) ?? '';
    this.#textLeft -= shared.length;
    return this.#textLeft < 0 ? '' : r1c1ToA1(shared, row, column);
  }
}
