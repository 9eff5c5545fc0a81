import { cellAddress } from '../../../src/base/address';
import type { ContractCellDetails, ContractSheet } from '../contract/contract-sheet';
import { cellDetails, position } from '../contract/contract-sheet';
import { packageBytes } from './xlsx-fixture';

/** The sheets as the bytes of an .xlsx file. */
export function contractFile(sheets: readonly ContractSheet[]): Uint8Array {
  const styles = new Styles();
  const parts = sheets.map((sheet) => worksheetXml(sheet, styles));
  return packageBytes({
    sheets: parts,
    sheetList: sheets
      .map(
        ({ name, visibility }, index) =>
          `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="s${index}" state="${visibility ?? 'visible'}"/>`,
      )
      .join(''),
    styles: styles.xml(),
  });
}

function worksheetXml(sheet: ContractSheet, styles: Styles): string {
  const rows = new Map<number, [column: number, xml: string][]>();
  for (const [address, cell] of Object.entries(sheet.cells)) {
    const { row, column } = position(address);
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    cells.push([column, cellXml(cellAddress({ row, column }), cellDetails(cell), styles)]);
  }
  for (const row of sheet.hiddenRows ?? []) if (!rows.has(row)) rows.set(row, []);
  const data = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const hidden = sheet.hiddenRows?.includes(row) === true ? ' hidden="1"' : '';
      const sorted = cells.sort(([a], [b]) => a - b).map(([, xml]) => xml);
      return `<row r="${row + 1}"${hidden}>${sorted.join('')}</row>`;
    });
  const columns = (sheet.hiddenColumns ?? []).map(
    (column) => `<col min="${column + 1}" max="${column + 1}" hidden="1"/>`,
  );
  const merges = (sheet.merges ?? []).map((merge) => `<mergeCell ref="${merge}"/>`);
  return [
    '<worksheet>',
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
    `<sheetData>${data.join('')}</sheetData>`,
    merges.length === 0 ? '' : `<mergeCells>${merges.join('')}</mergeCells>`,
    '</worksheet>',
  ].join('');
}

function cellXml(address: string, cell: ContractCellDetails, styles: Styles): string {
  const start = `<c r="${address}" s="${styles.indexOf(cell)}"`;
  const formula = cell.formula === undefined ? '' : `<f>${escaped(cell.formula)}</f>`;
  const { value } = cell;
  if (value === null) return `${start}>${formula}</c>`;
  if (typeof value === 'number') return `${start}>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${formula}<v>${Number(value)}</v></c>`;
  if (cell.isError === true) return `${start} t="e">${formula}<v>${value}</v></c>`;
  return formula === ''
    ? `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
    : `${start} t="str">${formula}<v>${escaped(value)}</v></c>`;
}

/** Number formats, indents and fills, each combination once. */
class Styles {
  readonly #formats: string[] = [];
  readonly #fills: string[] = [];
  readonly #cells = ['<xf numFmtId="0"/>'];

  indexOf({ format, indent, fill }: ContractCellDetails): number {
    const alignment =
      indent === undefined ? '' : `<alignment horizontal="left" indent="${indent}"/>`;
    const formatId =
      format === undefined || format === 'General' ? 0 : 200 + place(this.#formats, format);
    const fillId = fill === undefined ? 0 : 2 + place(this.#fills, fill);
    return place(
      this.#cells,
      `<xf numFmtId="${formatId}" fillId="${fillId}">${alignment}</xf>`.replace(
        '<xf numFmtId="0" fillId="0"></xf>',
        '<xf numFmtId="0"/>',
      ),
    );
  }

  xml(): string {
    const formats = this.#formats.map(
      (format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>`,
    );
    const fills = this.#fills.map(
      (fill) =>
        `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/></patternFill></fill>`,
    );
    return [
      `<numFmts>${formats.join('')}</numFmts>`,
      `<fills><fill/><fill/>${fills.join('')}</fills>`,
      `<cellXfs>${this.#cells.join('')}</cellXfs>`,
    ].join('');
  }
}

/** Where the text stands in the list; put in when it is new. */
function place(list: string[], text: string): number {
  const known = list.indexOf(text);
  return known === -1 ? list.push(text) - 1 : known;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
