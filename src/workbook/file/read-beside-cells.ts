import { parseCellAddress } from '../../base/address';
import type { BesideCells, NamedAuthors, Remark } from '../beside-cells';
import { firstWords, UNKNOWN_BESIDE } from '../beside-cells';
import type { ElementText } from './element-texts';
import { elementTexts } from './element-texts';
import { MAX_SHEETS } from './file-limits';
import { elements, PackageParts } from './package-parts';
import { sniffFile } from './sniff-file';
import { listArchive } from './zip-archive';

/** More of them in one sheet are not listed to the end. */
const MOST_REMARKS = 10_000;

/**
 * Comments, notes and named authors in the bytes of an .xlsx file; a thread with its replies is one.
 * Null in other formats and where a part is damaged or holds too many, so that a list is the whole.
 */
export function readBesideCells(bytes: Uint8Array): BesideCells {
  const sniffed = sniffFile(bytes);
  if (sniffed.kind === 'problem' || sniffed.container !== 'zip') return UNKNOWN_BESIDE;
  const entries = listArchive(bytes);
  if (!entries.ok) return UNKNOWN_BESIDE;
  const parts = new PackageParts(bytes, entries.value);
  const [main] = targets(parts, '', 'officeDocument') ?? [];
  // An OpenDocument file keeps both elsewhere.
  if (main === undefined) return UNKNOWN_BESIDE;
  return { remarks: readRemarks(parts, main), authors: readAuthors(parts) };
}

function readRemarks(parts: PackageParts, main: string): readonly Remark[] | null {
  const workbook = parts.read(main);
  const relations = parts.relations(main);
  if (!workbook.ok || !relations.ok) return null;
  const remarks: Remark[] = [];
  for (const { name = '', id } of elements(workbook.value, 'sheet', MAX_SHEETS) ?? []) {
    const relation = relations.value.find((one) => one.id === id);
    if (relation?.type !== 'worksheet') continue;
    const notes = readPlaced(parts, relation.target, name, 'comments', 'comment');
    const threads = readPlaced(parts, relation.target, name, 'threadedComment', 'threadedComment');
    if (notes === null || threads === null) return null;
    // Each thread stands among the notes as well, for programs that know only these.
    const threaded = new Set(threads.map(({ cell }) => placeOf(cell)));
    remarks.push(...threads, ...notes.filter(({ cell }) => !threaded.has(placeOf(cell))));
  }
  return remarks;
}

function placeOf({ row, column }: Remark['cell']): string {
  return `${row},${column}`;
}

function readPlaced(
  parts: PackageParts,
  path: string,
  sheet: string,
  type: string,
  element: string,
): readonly Remark[] | null {
  const paths = targets(parts, path, type);
  if (paths === null) return null;
  const remarks: Remark[] = [];
  for (const part of paths) {
    const found = readElements(parts, part, element);
    if (found === null || found.length === MOST_REMARKS) return null;
    for (const { attributes, text } of found) {
      // A reply names the comment that it answers.
      if (attributes['parentId'] !== undefined) continue;
      const place = parseCellAddress(attributes['ref'] ?? '');
      if (place === null) return null;
      remarks.push({ cell: { sheet, ...place }, text: firstWords(text) });
    }
  }
  return remarks;
}

/** Null where a part that is there cannot be read; nobody is named where there is none. */
function readAuthors(parts: PackageParts): NamedAuthors | null {
  const read = (type: string, element: string): string | null => {
    const paths = targets(parts, '', type);
    if (paths === null) return null;
    const [path] = paths;
    if (path === undefined) return '';
    const found = readElements(parts, path, element);
    return found === null ? null : firstWords(found[0]?.text ?? '');
  };
  const author = read('core-properties', 'creator');
  const lastAuthor = read('core-properties', 'lastModifiedBy');
  const company = read('extended-properties', 'Company');
  if (author === null || lastAuthor === null || company === null) return null;
  return { author, lastAuthor, company };
}

function targets(parts: PackageParts, path: string, type: string): readonly string[] | null {
  const relations = parts.relations(path);
  if (!relations.ok) return null;
  return relations.value.filter((one) => one.type === type).map(({ target }) => target);
}

function readElements(
  parts: PackageParts,
  path: string,
  element: string,
): readonly ElementText[] | null {
  const part = parts.read(path);
  return part.ok ? elementTexts(part.value, element, MOST_REMARKS) : null;
}
