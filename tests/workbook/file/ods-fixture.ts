import { strToU8, zipSync } from 'fflate';

const MIME_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

const STYLES =
  '<number:number-style style:name="N2"><number:number number:decimal-places="2" number:grouping="true"/></number:number-style>' +
  '<style:style style:name="money" style:family="table-cell" style:data-style-name="N2"/>' +
  '<style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style>' +
  '<style:style style:name="away" style:family="table"><style:table-properties table:display="false"/></style:style>';

/** The bytes of an .ods file whose sheets stand in `tables`. */
export function odsBytes(
  tables: string,
  others: Readonly<Record<string, string>> = {},
): Uint8Array {
  const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:number="n"><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  const parts = { mimetype: MIME_TYPE, 'content.xml': content, ...others };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** Cells, rows and tables as the format writes them, each with more attributes. */
export const text = (content: string, attributes = '') =>
  `<table:table-cell office:value-type="string"${attributes}><text:p>${content}</text:p></table:table-cell>`;
export const number = (value: number, attributes = '') =>
  `<table:table-cell office:value-type="float" office:value="${value}"${attributes}/>`;
export const row = (cells: string, attributes = '') =>
  `<table:table-row${attributes}>${cells}</table:table-row>`;
export const table = (rows: string, name = '表', style = 'shown') =>
  `<table:table table:name="${name}" table:style-name="${style}">${rows}</table:table>`;
