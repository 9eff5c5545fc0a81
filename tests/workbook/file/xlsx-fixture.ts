import { strToU8, zipSync } from 'fflate';
import { cellAt } from '../../../src/grid/grid';
import type { Cell } from '../../../src/grid/cell-value';
import type { Grid } from '../../../src/grid/grid';
import { parseCellAddress } from '../../../src/base/address';
import type { FileProblem } from '../../../src/workbook/file/file-problem';
import { readWorkbookFile } from '../../../src/workbook/file/read-workbook-file';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What goes into a hand-made .xlsx beside its worksheets; all of it may be nonsense. */
export interface PackageParts {
  /** Worksheet parts, or what stands inside `<sheetData>`. */
  readonly sheets?: readonly string[];
  /** The elements inside `<sheets>`, where they are not one for each part. */
  readonly sheetList?: string;
  readonly workbookProperties?: string;
  /** More relations of the workbook. */
  readonly relations?: string;
  readonly sharedStrings?: string;
  /** What stands inside `<styleSheet>`. */
  readonly styles?: string;
  readonly others?: Readonly<Record<string, Uint8Array>>;
  /** Left unpacked, so that a text can be found in the bytes. */
  readonly stored?: boolean;
}

/** The bytes of an .xlsx file made of exactly these parts. */
export function packageBytes(parts: PackageParts): Uint8Array {
  const sheets = parts.sheets ?? [];
  const list = sheets.map(
    (_, i) => `<sheet name="Sheet${i + 1}" sheetId="${i + 1}" r:id="s${i}"/>`,
  );
  const relations = sheets.map((_, i) =>
    relation(`s${i}`, 'worksheet', `worksheets/sheet${i}.xml`),
  );
  relations.push(relation('styles', 'styles', 'styles.xml'), parts.relations ?? '');
  if (parts.sharedStrings !== undefined) {
    relations.push(relation('strings', 'sharedStrings', 'sharedStrings.xml'));
  }
  const texts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('book', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}">${parts.workbookProperties ?? ''}<sheets>${parts.sheetList ?? list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet>${parts.styles ?? ''}</styleSheet>`,
  };
  if (parts.sharedStrings !== undefined) texts['xl/sharedStrings.xml'] = parts.sharedStrings;
  sheets.forEach((sheet, i) => (texts[`xl/worksheets/sheet${i}.xml`] = worksheet(sheet)));
  const files = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(
    { ...Object.fromEntries(files), ...parts.others },
    { level: parts.stored === true ? 0 : 1 },
  );
}

export function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

function worksheet(sheet: string): string {
  return sheet.includes('<worksheet')
    ? sheet
    : `<worksheet><sheetData>${sheet}</sheetData></worksheet>`;
}

/** A row of cells given as XML without their place: `<c s="1"><v>2</v></c>`. */
export function row(number: number, ...cells: readonly string[]): string {
  const placed = cells.map((cell, i) =>
    cell.replace('<c', `<c r="${'ABCDEFGHIJ'.charAt(i)}${number}"`),
  );
  return `<row r="${number}">${placed.join('')}</row>`;
}

/** The sheets of a file that must be readable. */
export async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  const read = await readWorkbookFile(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** The only sheet of a file that must be readable. */
export async function onlyGrid(bytes: Uint8Array): Promise<Grid> {
  const [grid, ...others] = await gridsOf(bytes);
  if (grid === undefined || others.length > 0) throw new Error(`${others.length} more sheets`);
  return grid;
}

/** The problem of a file that must not be readable. */
export async function problemOf(bytes: Uint8Array): Promise<FileProblem> {
  const read = await readWorkbookFile(bytes);
  if (read.ok) throw new Error('the file was read');
  return read.error;
}

export function cellOf(grid: Grid, address: string): Cell {
  const position = parseCellAddress(address);
  if (position === null) throw new Error(`${address} is no address`);
  return cellAt(grid, position.row, position.column);
}
