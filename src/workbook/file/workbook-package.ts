import { readXml } from 'hucre/xml';
import { fail, ok } from '../../base/result';
import type { SheetVisibility } from '../../grid/grid';
import {
  MAX_ARCHIVE_ENTRIES,
  MAX_MERGES,
  MAX_SHEET_CELLS,
  MAX_SHEETS,
  MAX_SPANNED_CELLS,
  MAX_TEXT_RUN,
  MAX_TREE_TAGS,
  MAX_WORKBOOK_CELLS,
  MAX_XML_BYTES,
} from './file-limits';
import type { FileResult, ForeignKind } from './file-problem';
import { damaged } from './file-problem';
import { trimSheetXml } from './trim-sheet-xml';
import type { ArchiveEntry } from './zip-archive';
import { listArchive, unpack } from './zip-archive';

/** A worksheet as its package holds it, in the order of the tabs. */
export interface SheetPart {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly xml: string;
}

/** The parts of an .xlsx file that its cells come from. */
export interface WorkbookPackage {
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly startsIn1904: boolean;
}

/**
 * Unpacks of an .xlsx file only what its cells come from, within bounds: pictures, charts, notes
 * and pivot caches stay packed, so they can neither cost nor break anything.
 */
export function readWorkbookPackage(bytes: Uint8Array): FileResult<WorkbookPackage> {
  const entries = listArchive(bytes);
  if (!entries.ok) return entries;
  const parts = new PackageParts(bytes, entries.value);

  const rootRelations = parts.relations('');
  if (!rootRelations.ok) return rootRelations;
  const main = rootRelations.value.find((relation) => relation.type === 'officeDocument');
  if (main === undefined || !parts.has(main.target)) return notAWorkbook(entries.value);
  if (main.target.toLowerCase().endsWith('.bin')) return notAWorkbook(entries.value);
  const workbook = parts.read(main.target);
  if (!workbook.ok) return workbook;
  if (!/<(?:[\w.-]+:)?workbook[\s>]/.test(workbook.value)) return notAWorkbook(entries.value);
  const relations = parts.relations(main.target);
  if (!relations.ok) return relations;

  const listed = elements(workbook.value, 'sheet', MAX_SHEETS + 1);
  if (listed.length > MAX_SHEETS) return fail({ code: 'too-many-sheets', limit: MAX_SHEETS });
  const sheets = readSheets(parts, listed, relations.value);
  if (!sheets.ok) return sheets;
  const sharedStrings = readTreePart(parts, relations.value, 'sharedStrings');
  if (!sharedStrings.ok) return sharedStrings;
  if (sharedStrings.value === null && sheets.value.some(({ xml }) => /\st="s"/.test(xml))) {
    return damaged('shared strings: missing');
  }
  const styles = readTreePart(parts, relations.value, 'styles');
  if (!styles.ok) return styles;
  const [properties] = elements(workbook.value, 'workbookPr', 1);
  return ok({
    sheets: sheets.value,
    sharedStrings: sharedStrings.value,
    styles: styles.value,
    startsIn1904: /^(?:1|true)$/.test(properties?.['date1904'] ?? ''),
  });
}

function readSheets(
  parts: PackageParts,
  listed: readonly Attributes[],
  relations: readonly Relation[],
): FileResult<readonly SheetPart[]> {
  const sheets: SheetPart[] = [];
  const taken = new Set<string>();
  const total = { filled: 0, spanned: 0, merges: 0 };
  for (const attributes of listed) {
    const name = attributes['name'] ?? '';
    const relation = relations.find(({ id }) => id === attributes['id']);
    if (relation === undefined) return damaged(`sheet ${sheets.length + 1}: not in the package`);
    if (relation.type !== 'worksheet') continue;
    // One part shown as many sheets would be unpacked as many times.
    if (taken.has(relation.target)) return damaged(`${relation.target}: used twice`);
    taken.add(relation.target);
    const part = parts.read(relation.target);
    if (!part.ok) return part;
    const trimmed = trimSheetXml(part.value);
    if (trimmed === null) return damaged(`${relation.target}: markup`);
    if (trimmed.filled > MAX_SHEET_CELLS) {
      return fail({ code: 'too-many-cells', sheet: name, limit: MAX_SHEET_CELLS });
    }
    total.filled += trimmed.filled;
    total.spanned += trimmed.spanned;
    total.merges += trimmed.merges;
    if (total.filled > MAX_WORKBOOK_CELLS) {
      return fail({ code: 'too-many-cells', sheet: null, limit: MAX_WORKBOOK_CELLS });
    }
    if (total.spanned > MAX_SPANNED_CELLS || total.merges > MAX_MERGES) {
      return fail({ code: 'unsafe-archive', detail: `${relation.target}: extent` });
    }
    sheets.push({ name, visibility: visibility(attributes['state']), xml: trimmed.xml });
  }
  return ok(sheets);
}

/** A part that its reader turns into a tree of elements, which takes far more than the text. */
function readTreePart(
  parts: PackageParts,
  relations: readonly Relation[],
  type: string,
): FileResult<string | null> {
  const relation = relations.find((candidate) => candidate.type === type);
  return relation === undefined ? ok(null) : parts.read(relation.target, MAX_TREE_TAGS);
}

interface Relation {
  readonly id: string;
  /** The last word of the type's address, which is the same in both dialects of the format. */
  readonly type: string;
  readonly target: string;
}

class PackageParts {
  readonly #bytes: Uint8Array;
  /** Part names differ in case between writers. */
  readonly #entries: ReadonlyMap<string, ArchiveEntry>;
  #unpacked = 0;

  constructor(bytes: Uint8Array, entries: ReadonlyMap<string, ArchiveEntry>) {
    this.#bytes = bytes;
    this.#entries = new Map([...entries].map(([name, entry]) => [name.toLowerCase(), entry]));
  }

  has(path: string): boolean {
    return this.#entries.has(path.toLowerCase());
  }

  /** The text of a part. */
  read(path: string, maxTags = Infinity): FileResult<string> {
    const entry = this.#entries.get(path.toLowerCase());
    if (entry === undefined) return damaged(`${path}: missing`);
    this.#unpacked += entry.unpackedBytes;
    if (this.#unpacked > MAX_XML_BYTES) {
      return fail({ code: 'unsafe-archive', detail: 'unpacks to too much' });
    }
    const content = unpack(this.#bytes, entry);
    if (!content.ok) return content;
    const text = decodeXml(content.value);
    if (text === null) return damaged(`${path}: encoding`);
    if (/<!DOCTYPE|<!ENTITY/i.test(text)) return fail({ code: 'unsafe-xml', part: path });
    const { tags, longestRun } = measureMarkup(text);
    if (longestRun > MAX_TEXT_RUN) {
      return fail({ code: 'unsafe-archive', detail: `${path}: text too long` });
    }
    if (tags > maxTags) {
      return fail({ code: 'unsafe-archive', detail: `${path}: too many elements` });
    }
    return ok(text);
  }

  /** What a part refers to; an empty path stands for the package itself. */
  relations(path: string): FileResult<readonly Relation[]> {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const relationsPath = `${folder}_rels/${path.slice(folder.length)}.rels`;
    if (!this.has(relationsPath)) return ok([]);
    const text = this.read(relationsPath);
    if (!text.ok) return text;
    return ok(
      elements(text.value, 'Relationship', MAX_ARCHIVE_ENTRIES).map((attributes) => ({
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
        target: resolvePath(folder, attributes['Target'] ?? ''),
      })),
    );
  }
}

type Attributes = Readonly<Record<string, string>>;

const LONGEST_TAG = 5_000;

/**
 * The attributes, without prefixes, of the first `limit` elements of a name. The elements are given
 * to the XML reader one by one, since its table of them grows with all attributes of all elements.
 */
function elements(xml: string, name: string, limit: number): Attributes[] {
  const tags = new RegExp(`<(?:[\\w.-]+:)?${name}\\s(?:[^>"']|"[^"]*"|'[^']*')*>`, 'g');
  const found: Attributes[] = [];
  for (const [tag] of xml.matchAll(tags)) {
    if (found.length === limit || tag.length > LONGEST_TAG) break;
    const closed = `<element>${tag.replace(/\/?>$/, '/>')}</element>`;
    const [row] = readXml(closed, { rowTag: name, stripNamespaces: true }).data;
    const attributes = Object.entries(row ?? {}).filter(([key]) => key.startsWith('@'));
    found.push(
      Object.fromEntries(
        attributes.map(([key, value]) => [key.replace(/^@(?:.*:)?/, ''), String(value ?? '')]),
      ),
    );
  }
  return found;
}

/** Opening and closing tags, and the most characters between the starts of two of them. */
function measureMarkup(xml: string): { readonly tags: number; readonly longestRun: number } {
  let tags = 0;
  let longestRun = 0;
  let last = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    tags += 1;
    longestRun = Math.max(longestRun, at - last);
    last = at;
  }
  return { tags, longestRun: Math.max(longestRun, xml.length - last) };
}

function resolvePath(folder: string, target: string): string {
  const resolved: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') resolved.pop();
    else if (step !== '' && step !== '.') resolved.push(step);
  }
  return resolved.join('/');
}

function decodeXml(bytes: Uint8Array): string | null {
  const declared = /encoding\s*=\s*["']([\w-]+)["']/.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 100)),
  );
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const marked = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : null;
  try {
    return new TextDecoder(marked ?? declared?.[1] ?? 'utf-8').decode(bytes);
  } catch {
    return null;
  }
}

function visibility(state: string | undefined): SheetVisibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function notAWorkbook(entries: ReadonlyMap<string, ArchiveEntry>): FileResult<never> {
  const names = [...entries.keys()];
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.xml$/i)) return damaged('package: no workbook');
  return fail({ code: 'not-a-workbook', looksLike: FOREIGN.find(([mark]) => has(mark))?.[1] ?? 'archive' });
}

const FOREIGN: readonly (readonly [RegExp, ForeignKind])[] = [
  [/^xl\/workbook\.bin$/i, 'binary-workbook'],
  [/^word\//i, 'word'],
  [/^ppt\//i, 'powerpoint'],
  [/^OFD\.xml$/i, 'ofd'],
  [/^META-INF\/manifest\.xml$/i, 'open-document'],
  [/\.(?:xlsx|xlsm|xls|et)$/i, 'archived-workbook'],
];
