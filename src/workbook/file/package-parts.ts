import { readXml } from 'hucre/xml';
import { fail, ok } from '../../base/result';
import { MAX_ARCHIVE_ENTRIES, MAX_TEXT_RUN, MAX_XML_BYTES } from './file-limits';
import type { FileResult } from './file-problem';
import { damaged } from './file-problem';
import type { ArchiveEntry } from './zip-archive';
import { unpack } from './zip-archive';

/** What a part of a package refers to. */
export interface Relation {
  readonly id: string;
  /** The last word of the type's address, which is the same in both dialects of the format. */
  readonly type: string;
  readonly target: string;
}

/** The parts of an Office package by path; what is unpacked of them counts against one bound. */
export class PackageParts {
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

  /** What a part claims to unpack to; 0 where there is none. */
  unpackedBytes(path: string): number {
    return this.#entries.get(path.toLowerCase())?.unpackedBytes ?? 0;
  }

  /** The text of a part. */
  read(path: string, maxTags = Infinity, maxRun = MAX_TEXT_RUN): FileResult<string> {
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
    if (longestRun > maxRun) {
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
    const listed = elements(text.value, 'Relationship', MAX_ARCHIVE_ENTRIES);
    if (listed === null) return damaged(`${relationsPath}: markup`);
    return ok(
      listed.map((attributes) => ({
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
        target: resolvePath(folder, attributes['Target'] ?? ''),
      })),
    );
  }
}

/** Attributes of an element by name without prefix. */
export type Attributes = Readonly<Record<string, string>>;

const LONGEST_TAG = 5_000;

/**
 * The attributes, without prefixes, of the first `limit` elements of a name; null when an element
 * has far more of them than any writer gives it. The elements go to the XML reader one by one, since
 * its table of them grows with all attributes of all elements.
 */
export function elements(xml: string, name: string, limit: number): Attributes[] | null {
  const tags = new RegExp(`<(?:[\\w.-]+:)?${name}\\s(?:[^>"']|"[^"]*"|'[^']*')*>`, 'g');
  const found: Attributes[] = [];
  for (const [tag] of xml.matchAll(tags)) {
    if (found.length === limit) break;
    if (tag.length > LONGEST_TAG) return null;
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
  // Some writers declare UTF-16 in a text whose bytes, being readable here, cannot be that.
  const declared = /encoding\s*=\s*["'](?!utf-16)([\w-]+)["']/i.exec(
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
