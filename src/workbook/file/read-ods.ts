import { strToU8, zipSync } from 'fflate';
import type { Cell as SourceCell, Sheet } from 'hucre/ods';
import { readOds } from 'hucre/ods';
import { fail, ok } from '../../base/result';
import type { Cell } from '../../grid/cell-value';
import { BLANK_CELL } from '../../grid/cell-value';
import type { Grid } from '../../grid/grid';
import { buildGrid } from '../build-grid';
import { isErrorCode } from '../error-codes';
import { NumberValues } from '../number-values';
import {
  MAX_SHEET_CELLS,
  MAX_SHEETS,
  MAX_SPANNED_CELLS,
  MAX_TREE_TAGS,
  MAX_WORKBOOK_CELLS,
} from './file-limits';
import type { FileResult } from './file-problem';
import { damaged } from './file-problem';
import type { OdsSheetStructure } from './ods-structure';
import { odsStructure, plainOdsContent } from './ods-structure';
import { PackageParts } from './package-parts';
import { mergedAreas, readSourceValue } from './source-cells';
import type { ArchiveEntry } from './zip-archive';

const MIME_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/** Whether an archive is an OpenDocument spreadsheet: it says so in a part of its own. */
export function isOdsArchive(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ArchiveEntry>,
): boolean {
  const parts = new PackageParts(bytes, entries);
  if (!parts.has('mimetype')) return false;
  const type = parts.read('mimetype');
  return type.ok && type.value.trim().startsWith(MIME_TYPE);
}

/** The worksheets of an .ods file in the order of their tabs. Indents stay unknown. */
export async function readOdsFile(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ArchiveEntry>,
): Promise<FileResult<readonly Grid[]>> {
  const parts = new PackageParts(bytes, entries);
  const manifest = parts.has('META-INF/manifest.xml') ? parts.read('META-INF/manifest.xml') : null;
  if (manifest?.ok === true && manifest.value.includes('encryption-data')) {
    return fail({ code: 'password-protected' });
  }
  const xml = parts.read('content.xml', MAX_TREE_TAGS);
  if (!xml.ok) return xml;
  if (!/<\/office:document-content\s*>\s*$/.test(xml.value.slice(-200))) {
    return damaged('content.xml: markup');
  }
  const content = plainOdsContent(xml.value);
  const structure = odsStructure(content);
  const tooMuch = overLimits(structure);
  if (tooMuch !== null) return tooMuch;
  const { sheets } = await readOds(plainPackage(content), { readStyles: true });
  if (sheets.length !== structure.length) return damaged('content.xml: sheets');
  const numbers = new NumberValues();
  return ok(
    sheets.flatMap((sheet, index) => {
      const own = structure[index];
      return own === undefined ? [] : [sheetGrid(sheet, own, numbers)];
    }),
  );
}

function overLimits(sheets: readonly OdsSheetStructure[]): FileResult<never> | null {
  if (sheets.length > MAX_SHEETS) return fail({ code: 'too-many-sheets', limit: MAX_SHEETS });
  const sum = (of: (sheet: OdsSheetStructure) => number) =>
    sheets.reduce((total, sheet) => total + of(sheet), 0);
  if (
    sheets.some(({ filled }) => filled > MAX_SHEET_CELLS) ||
    sum(({ filled }) => filled) > MAX_WORKBOOK_CELLS ||
    sum(({ spanned }) => spanned) > MAX_SPANNED_CELLS
  ) {
    return fail({ code: 'too-many-cells', sheet: null, limit: MAX_WORKBOOK_CELLS });
  }
  return null;
}

/** A package of nothing but cells, so that the reader meets no other part of the user's file. */
function plainPackage(content: string): Uint8Array {
  const parts = { mimetype: strToU8(MIME_TYPE), 'content.xml': strToU8(content) };
  return zipSync(parts, { level: 0 });
}

function sheetGrid(sheet: Sheet, own: OdsSheetStructure, numbers: NumberValues): Grid {
  return buildGrid({
    name: sheet.name,
    visibility: own.visibility,
    rowCount: sheet.rows.length,
    columnCount: (row) => sheet.rows[row]?.length ?? 0,
    cell(row, column) {
      const value = sheet.rows[row]?.[column] ?? null;
      return readCell(value, sheet.cells?.get(`${row},${column}`), numbers);
    },
    merges: mergedAreas(sheet.merges),
    hiddenRows: own.hiddenRows,
    hiddenColumns: own.hiddenColumns,
  });
}

function readCell(
  value: SourceCell['value'],
  details: SourceCell | undefined,
  numbers: NumberValues,
): Cell {
  const formula = details?.formula ?? null;
  const read = readSourceValue(
    {
      value,
      formula,
      isError: typeof value === 'string' && isErrorCode(value) && formula !== null,
      numberFormat: details?.style?.numFmt ?? (value instanceof Date ? 'yyyy/m/d' : undefined),
    },
    numbers,
  );
  return read.kind === 'blank' && formula === null
    ? BLANK_CELL
    : { value: read, formula, indent: 0 };
}
