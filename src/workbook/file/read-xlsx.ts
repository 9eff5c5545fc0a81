import { strToU8, zipSync } from 'fflate';
import { a1ToR1C1, r1c1ToA1 } from 'hucre';
import type { Cell as SourceCell, Sheet } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';
import { ok } from '../../base/result';
import type { Cell, CellValue } from '../../grid/cell-value';
import { BLANK_CELL } from '../../grid/cell-value';
import type { Grid } from '../../grid/grid';
import { buildGrid } from './build-grid';
import { withBuiltinFormats } from './builtin-formats';
import { MAX_SHARED_FORMULA_TEXT } from './file-limits';
import type { FileResult } from './file-problem';
import { damaged } from './file-problem';
import { dateSerial } from './date-serial';
import type { ShownNumber } from './shown-number';
import { numberDisplay } from './shown-number';
import type { SheetPart, WorkbookPackage } from './workbook-package';
import { readWorkbookPackage } from './workbook-package';

/** The worksheets of an .xlsx file in the order of their tabs. */
export async function readXlsxFile(bytes: Uint8Array): Promise<FileResult<readonly Grid[]>> {
  const source = readWorkbookPackage(bytes);
  if (!source.ok) return source;
  if (source.value.sheets.length === 0) return ok([]);
  const { sheets } = await readXlsx(plainPackage(source.value), { readStyles: true });
  if (sheets.length !== source.value.sheets.length) return damaged('package: sheets');
  const displays = new NumberDisplays();
  return ok(
    sheets.flatMap((sheet, index) => {
      const part = source.value.sheets[index];
      return part === undefined ? [] : [sheetGrid(sheet, part, displays)];
    }),
  );
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A package of nothing but cells, so that the reader meets no other part of the user's file. */
function plainPackage(source: WorkbookPackage): Uint8Array {
  const sheets = source.sheets.map((_, index) => `sheet${index}`);
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
  source.sheets.forEach((sheet, index) => (parts[`xl/sheet${index}.xml`] = sheet.xml));
  if (source.sharedStrings !== null) parts['xl/sharedStrings.xml'] = source.sharedStrings;
  if (source.styles !== null) parts['xl/styles.xml'] = withBuiltinFormats(source.styles);
  const encoded = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(encoded), { level: 0 });
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

function sheetGrid(sheet: Sheet, part: SheetPart, displays: NumberDisplays): Grid {
  const formulas = new SheetFormulas(sheet);
  return buildGrid({
    name: part.name,
    visibility: part.visibility,
    rowCount: sheet.rows.length,
    columnCount: (row) => sheet.rows[row]?.length ?? 0,
    cell(row, column) {
      const value = sheet.rows[row]?.[column] ?? null;
      const details = sheet.cells?.get(`${row},${column}`);
      return readCell(value, details, formulas.of(details, row, column), displays);
    },
    merges: (sheet.merges ?? []).map((merge) => ({
      top: merge.startRow,
      left: merge.startCol,
      bottom: merge.endRow,
      right: merge.endCol,
    })),
    hiddenRows: [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
    hiddenColumns: (sheet.columns ?? []).flatMap(({ hidden }, column) => (hidden ? [column] : [])),
  });
}

function readCell(
  value: SourceCell['value'],
  details: SourceCell | undefined,
  formula: string | null,
  displays: NumberDisplays,
): Cell {
  const read = readValue(value, details, formula, displays);
  if (read.kind === 'blank' && formula === null) return BLANK_CELL;
  return { value: read, formula, indent: details?.style?.alignment?.indent ?? 0 };
}

function readValue(
  value: SourceCell['value'],
  details: SourceCell | undefined,
  formula: string | null,
  displays: NumberDisplays,
): CellValue {
  if (value === null) return { kind: formula === null ? 'blank' : 'uncalculated' };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  if (typeof value === 'string') {
    if (details?.type === 'error') return { kind: 'error', code: value };
    return value === '' ? { kind: 'blank' } : { kind: 'text', text: value };
  }
  const number = value instanceof Date ? dateSerial(value) : value;
  if (!Number.isFinite(number)) return { kind: 'error', code: '#NUM!' };
  const { shown, isDate, general } = displays.show(number, details?.style?.numFmt);
  return isDate ? { kind: 'text', text: shown } : { kind: 'number', number, shown, general };
}

/** Looks into each number format of a workbook once. */
class NumberDisplays {
  readonly #displays = new Map<string | undefined, (value: number) => ShownNumber>();

  show(value: number, numberFormat: string | undefined): ShownNumber {
    let display = this.#displays.get(numberFormat);
    if (display === undefined) {
      display = numberDisplay(numberFormat);
      this.#displays.set(numberFormat, display);
    }
    return display(value);
  }
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
