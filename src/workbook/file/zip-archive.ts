import { Inflate } from 'fflate';
import { fail, ok } from '../../base/result';
import { crc32 } from './crc32';
import { MAX_ARCHIVE_ENTRIES, MAX_CLAIMED_BYTES } from './file-limits';
import type { FileResult } from './file-problem';
import { damaged } from './file-problem';

export interface ArchiveEntry {
  readonly name: string;
  readonly packedBytes: number;
  /** As the directory claims; `unpack` holds the entry to it. */
  readonly unpackedBytes: number;
  readonly method: number;
  readonly checksum: number;
  readonly encrypted: boolean;
  /** Where the entry's own header starts. */
  readonly offset: number;
}

const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_RECORD = 0x02014b50;
const DIRECTORY_RECORD_BYTES = 46;
const ENTRY_RECORD = 0x04034b50;
const ENTRY_RECORD_BYTES = 30;
const IN_EXTRA_FIELD = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
/** Small enough that one push cannot unpack to more than about 32 MB. */
const PUSH_BYTES = 32 * 1024;

/** Broken data too may unpack to more than it claims, but not to that much more. */
const BROKEN_BYTES = 1024 * 1024;

/**
 * The directory of a zip archive, without unpacking anything. fflate does the unpacking, but its
 * own listing neither gives checksums nor stops at an entry that understates its size.
 */
export function listArchive(bytes: Uint8Array): FileResult<ReadonlyMap<string, ArchiveEntry>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  if (end === null) return damaged('zip: directory not found');
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ARCHIVE_ENTRIES) return unsafe('too many entries');

  const entries: ArchiveEntry[] = [];
  let claimed = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + DIRECTORY_RECORD_BYTES > end || view.getUint32(at, true) !== DIRECTORY_RECORD) {
      return damaged('zip: directory broken');
    }
    const next =
      at +
      DIRECTORY_RECORD_BYTES +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    const entry = next <= end ? readDirectoryRecord(view, at) : null;
    if (entry === null) return damaged('zip: directory broken');
    claimed += entry.unpackedBytes;
    if (claimed > MAX_CLAIMED_BYTES) return unsafe('unpacks to too much');
    entries.push(entry);
    at = next;
  }
  if (haveOverlap(entries)) return damaged('zip: entries overlap');
  return ok(new Map(entries.map((entry) => [entry.name, entry])));
}

/** The content of one entry, checked against its checksum; stops at the size it claims. */
export function unpack(bytes: Uint8Array, entry: ArchiveEntry): FileResult<Uint8Array> {
  if (entry.encrypted) return fail({ code: 'password-protected' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (
    entry.offset + ENTRY_RECORD_BYTES > bytes.length ||
    view.getUint32(entry.offset, true) !== ENTRY_RECORD
  ) {
    return damaged(`${entry.name}: entry not found`);
  }
  const start =
    entry.offset +
    ENTRY_RECORD_BYTES +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedBytes);
  if (packed.length < entry.packedBytes) return damaged(`${entry.name}: cut off`);

  const content = unpackBytes(packed, entry);
  if (!content.ok) return content;
  if (content.value.length !== entry.unpackedBytes) return damaged(`${entry.name}: wrong size`);
  // Some writers leave the checksum out.
  if (entry.checksum !== 0 && crc32(content.value) !== entry.checksum) {
    return damaged(`${entry.name}: checksum`);
  }
  return content;
}

function unpackBytes(packed: Uint8Array, entry: ArchiveEntry): FileResult<Uint8Array> {
  if (entry.method === STORED) return ok(packed);
  if (entry.method !== DEFLATED) return damaged(`${entry.name}: compression ${entry.method}`);
  const content = new Uint8Array(entry.unpackedBytes);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= content.length) content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PUSH_BYTES) {
      inflate.push(packed.subarray(at, at + PUSH_BYTES), at + PUSH_BYTES >= packed.length);
      if (length > BROKEN_BYTES + 2 * content.length) return unsafe('understated size');
      if (length > content.length) return damaged(`${entry.name}: wrong size`);
    }
  } catch {
    return damaged(`${entry.name}: compressed data`);
  }
  return ok(content.subarray(0, length));
}

function findEndRecord(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - END_RECORD_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_RECORD_BYTES; at >= earliest; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return null;
}

function readDirectoryRecord(view: DataView, at: number): ArchiveEntry | null {
  const nameBytes = view.getUint16(at + 28, true);
  const nameAt = view.byteOffset + at + DIRECTORY_RECORD_BYTES;
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, nameAt, nameBytes));
  const flags = view.getUint16(at + 8, true);
  const sizes = readSizes(view, at, at + DIRECTORY_RECORD_BYTES + nameBytes);
  if (sizes === null) return null;
  return {
    // Some writers separate folders the Windows way.
    name: name.replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    encrypted: (flags & 1) === 1,
    ...sizes,
  };
}

/** Sizes and offset; Java exporters put them into the zip64 extra field even of small files. */
function readSizes(
  view: DataView,
  at: number,
  extraAt: number,
): Pick<ArchiveEntry, 'unpackedBytes' | 'packedBytes' | 'offset'> | null {
  const stated = [at + 24, at + 20, at + 42].map((place) => view.getUint32(place, true));
  if (stated.includes(IN_EXTRA_FIELD)) {
    let field = findZip64Field(view, extraAt, view.getUint16(at + 30, true));
    if (field === null) return null;
    for (const [index, size] of stated.entries()) {
      if (size !== IN_EXTRA_FIELD) continue;
      if (field.next + 8 > field.end) return null;
      stated[index] = Number(view.getBigUint64(field.next, true));
      field = { ...field, next: field.next + 8 };
    }
  }
  const [unpackedBytes = 0, packedBytes = 0, offset = 0] = stated;
  return { unpackedBytes, packedBytes, offset };
}

function findZip64Field(
  view: DataView,
  extraAt: number,
  extraBytes: number,
): { readonly next: number; readonly end: number } | null {
  const extraEnd = extraAt + extraBytes;
  let at = extraAt;
  while (at + 4 <= extraEnd) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > extraEnd) return null;
    if (view.getUint16(at, true) === 1) return { next: at + 4, end };
    at = end;
  }
  return null;
}

function haveOverlap(entries: readonly ArchiveEntry[]): boolean {
  let free = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < free) return true;
    free = entry.offset + ENTRY_RECORD_BYTES + entry.packedBytes;
  }
  return false;
}

function unsafe(detail: string): FileResult<never> {
  return fail({ code: 'unsafe-archive', detail });
}
