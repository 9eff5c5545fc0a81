import { columnLetters } from '../../base/address';
import { MAX_COLUMNS, MAX_ROWS } from './file-limits';
import type { SheetLookReader } from './sheet-look-reader';

/** The XML of a worksheet without what no reader of figures needs, and how much is left. */
export interface TrimmedSheet {
  readonly xml: string;
  /** Cells with a value or a formula. */
  readonly filled: number;
  /** Cells with content that were left out because they lie far outside any table. */
  readonly outside: number;
  /** Cells of the rectangle from A1 to the last filled row and column. */
  readonly spanned: number;
  readonly merges: number;
}

/** The attributes as nearly every writer has them: told in one step, since there are millions. */
const USUAL_ATTRIBUTES = /^ r="([A-Z]{0,3})([0-9]{1,7})"(?: (?!r=)[A-Za-z0-9:]+="[^"<]*")*\s*\/?$/;
const ATTRIBUTES = /^(?:\s+[^\s=<>"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?$/;
/** `r="B6"` of a cell, `r="6"` of a row. */
const REFERENCE = /\sr\s*=\s*["']([A-Za-z]{0,3})([0-9]{1,7})["']/;
const TWO_REFERENCES = /\sr\s*=.*\sr\s*=/s;
/** A sheet of Excel has no more. */
const MOST_ROWS = 1_048_576;

/**
 * Leaves of a worksheet its filled cells, rows, hidden columns and merges. Empty formatted cells,
 * cells far outside any table and everything else goes, so that a reader spends nothing on twenty
 * thousand bordered blank rows and does not spread a stray cell in XFD1048576 over a sheet of
 * seventeen thousand million cells. How the sheet looks is told to `looks` on the way. Null when the
 * XML is cut off or not what a worksheet holds.
 */
export function trimSheetXml(xml: string, looks: SheetLookReader | null): TrimmedSheet | null {
  if (!/<\/(?:[\w.-]+:)?worksheet\s*>\s*$/.test(xml.slice(-200))) return null;
  const open = /<(?:[\w.-]+:)?sheetData(?=[\s/>])[^<>]*>/.exec(xml);
  looks?.readHead(xml.slice(0, open?.index));
  if (open === null || open[0].endsWith('/>')) {
    return { xml: '<worksheet></worksheet>', filled: 0, outside: 0, spanned: 0, merges: 0 };
  }
  const start = open.index + open[0].length;
  const end = xml.lastIndexOf('</', xml.lastIndexOf('sheetData>'));
  if (end < start) return null;
  const cells = trimCells(xml.slice(start, end), looks);
  if (cells === null) return null;
  const columns = hiddenColumns(xml.slice(0, open.index));
  const merges = mergeCells(xml.slice(end));
  return {
    xml: `<worksheet>${columns}<sheetData>${cells.xml}</sheetData>${merges}</worksheet>`,
    filled: cells.filled,
    outside: cells.outside,
    spanned: cells.rows * cells.columns,
    merges: merges.split(/<(?:[\w.-]+:)?mergeCell\s/).length - 1,
  };
}

interface TrimmedCells {
  readonly xml: string;
  readonly filled: number;
  readonly outside: number;
  readonly rows: number;
  readonly columns: number;
}

function trimCells(xml: string, looks: SheetLookReader | null): TrimmedCells | null {
  if (xml.lastIndexOf('<') > xml.lastIndexOf('>')) return null;
  const kept: string[] = [];
  let copied = 0;
  let filled = 0;
  let outside = 0;
  let rowTags = 0;
  let last = { rows: 0, columns: 0 };
  let row = 0;
  let column = 0;
  const tags = /<(?:[^\s<>/:]+:)?(c|row)(?=[\s/>])([^>]*)>/g;
  for (let tag = tags.exec(xml); tag !== null; tag = tags.exec(xml)) {
    const attributes = tag[2] ?? '';
    const reference = USUAL_ATTRIBUTES.exec(attributes) ?? REFERENCE.exec(attributes);
    if (reference?.[0] !== attributes && !areSound(attributes, reference !== null)) return null;
    if (tag[1] === 'row') {
      rowTags += 1;
      if (rowTags > MOST_ROWS) return null;
      row = reference === null ? row + 1 : Number(reference[2]);
      column = 0;
      looks?.readRow(row - 1, attributes);
      continue;
    }

    column = reference === null ? column + 1 : columnNumber(reference[1] ?? '');
    if (reference !== null) row = Number(reference[2]);
    looks?.readCell(row - 1, column - 1, attributes);
    const isEmptyTag = attributes.endsWith('/');
    const isBlank = isEmptyTag || xml.startsWith('</', tags.lastIndex);
    if (isBlank || row > MAX_ROWS || column > MAX_COLUMNS) {
      const next = isEmptyTag ? tags.lastIndex : endOfCell(xml, tags.lastIndex);
      if (next === null) return null;
      if (!isBlank) outside += 1;
      kept.push(xml.slice(copied, tag.index));
      copied = next;
      tags.lastIndex = next;
      continue;
    }
    filled += 1;
    last = { rows: Math.max(last.rows, row), columns: Math.max(last.columns, column) };
    if (reference === null) {
      // A cell may say its place by following another, which may just have gone.
      const attributesAt = tags.lastIndex - attributes.length - 1;
      kept.push(xml.slice(copied, attributesAt), ` r="${columnLetters(column - 1)}${row}"`);
      copied = attributesAt;
    }
  }
  kept.push(xml.slice(copied));
  return { xml: kept.join(''), filled, outside, ...last };
}

/** Whether a reader cannot see another reference in these attributes than the pattern does. */
function areSound(attributes: string, haveReference: boolean): boolean {
  if (!ATTRIBUTES.test(attributes) || TWO_REFERENCES.test(attributes)) return false;
  return haveReference || !/\sr\s*=/.test(attributes);
}

function endOfCell(xml: string, from: number): number | null {
  for (let at = xml.indexOf('</', from); at >= 0; at = xml.indexOf('</', at + 2)) {
    const end = xml.indexOf('>', at);
    if (end < 0) return null;
    if (/^(?:[^\s:]+:)?c\s*$/.test(xml.slice(at + 2, end))) return end + 1;
  }
  return null;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** The list of merges, whole or not at all. */
function mergeCells(tail: string): string {
  const open = /<((?:[\w.-]+:)?mergeCells)[\s>]/.exec(tail);
  const close = open === null ? -1 : tail.indexOf(`</${open[1] ?? ''}`, open.index);
  const end = close < 0 ? -1 : tail.indexOf('>', close);
  return open === null || end < 0 ? '' : tail.slice(open.index, end + 1);
}

/** The definitions of hidden columns, cut to the part of the sheet that is read. */
function hiddenColumns(head: string): string {
  const hidden = (head.match(/<(?:[\w.-]+:)?col\s[^<>]*>/g) ?? [])
    .filter((tag) => /\shidden\s*=\s*["'](?:1|true)["']/.test(tag))
    .flatMap((tag) => {
      const first = Number(/\smin\s*=\s*["'](\d+)["']/.exec(tag)?.[1]);
      const last = Math.min(Number(/\smax\s*=\s*["'](\d+)["']/.exec(tag)?.[1]), MAX_COLUMNS);
      return first <= last ? [`<col min="${first}" max="${last}" hidden="1"/>`] : [];
    });
  return `<cols>${hidden.slice(0, MAX_COLUMNS).join('')}</cols>`;
}
