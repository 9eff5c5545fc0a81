import { ok } from '../../base/result';
import type { FileResult } from './file-problem';
import { damaged } from './file-problem';

/** One stream of an OLE container (.xls, .doc, an encrypted .xlsx …). */
export interface OleStream {
  readonly name: string;
  readonly bytes: number;
  readonly firstSector: number;
}

export interface OleContainer {
  readonly streams: readonly OleStream[];
  /** The content of a stream, or null when its sectors do not hang together. */
  read(stream: OleStream): Uint8Array | null;
  /** The whole file with another content of the same length in a stream that has been read. */
  withContent(stream: OleStream, content: Uint8Array): Uint8Array;
}

const SECTOR_SHIFTS = [9, 12];
/** Streams below this size lie together in the stream of the root entry, in sectors of 64 bytes. */
const SMALL_STREAM_BYTES = 4096;
const SMALL_SECTOR_SHIFT = 6;
const LAST_SECTOR = 0xfffffff9;
const END_OF_CHAIN = 0xfffffffe;
const HEADER_TABLE_PLACES = 109;
const ENTRY_BYTES = 128;
const STREAM_ENTRY = 2;
const ROOT_ENTRY = 5;
const MAX_STREAMS = 10_000;

/**
 * The streams of an OLE container. The reader of .xls files follows the sector chain of every
 * stream without a bound; this looks first whether the chains can be those of a real file, in
 * which no sector belongs to two streams.
 */
export function openOleContainer(bytes: Uint8Array): FileResult<OleContainer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) return damaged('ole: header');
  const shift = view.getUint16(30, true);
  if (!SECTOR_SHIFTS.includes(shift) || view.getUint16(32, true) !== SMALL_SECTOR_SHIFT) {
    return damaged('ole: sector size');
  }
  if (view.getUint32(56, true) !== SMALL_STREAM_BYTES) return damaged('ole: small stream size');
  const sectorCount = Math.ceil(bytes.length / (1 << shift)) - 1;
  // The table has an entry for each sector; a header that claims much more makes a reader build it.
  const tableSectors = view.getUint32(44, true);
  if (tableSectors > HEADER_TABLE_PLACES + (2 * sectorCount) / (1 << (shift - 2))) {
    return damaged('ole: allocation table');
  }

  const big: Sectors = {
    bytes,
    shift,
    first: 1,
    count: sectorCount,
    table: readTable(view, shift, sectorCount),
  };
  const directory = readChain(big, view.getUint32(48, true));
  if (directory === null) return damaged('ole: directory');
  const streams: OleStream[] = [];
  let root: Uint8Array = new Uint8Array(0);
  let rootStart = END_OF_CHAIN;
  let chained = 0;
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const entry = directory.subarray(at, at + ENTRY_BYTES);
    const kind = entry[66];
    if (kind !== STREAM_ENTRY && kind !== ROOT_ENTRY) continue;
    const stream = readEntry(entry);
    const isSmall = kind === STREAM_ENTRY && stream.bytes < SMALL_STREAM_BYTES;
    const chain = isSmall ? [] : followChain(big, stream.firstSector);
    chained += chain?.length ?? 0;
    if (chain === null || chained > sectorCount) return damaged('ole: sector chains');
    if (kind === ROOT_ENTRY) {
      rootStart = stream.firstSector;
      root = readChain(big, rootStart) ?? root;
    } else streams.push(stream);
    if (streams.length > MAX_STREAMS) return damaged('ole: too many streams');
  }
  const small: Sectors = {
    bytes: root,
    shift: SMALL_SECTOR_SHIFT,
    first: 0,
    count: Math.ceil(root.length / (1 << SMALL_SECTOR_SHIFT)),
    table: words(readChain(big, view.getUint32(60, true)) ?? new Uint8Array(0)),
  };
  return ok({
    streams,
    read(stream) {
      const sectors = stream.bytes < SMALL_STREAM_BYTES ? small : big;
      const content = readChain(sectors, stream.firstSector);
      if (content === null || content.length < stream.bytes) return null;
      return content.subarray(0, stream.bytes);
    },
    withContent(stream, content) {
      const whole = bytes.slice();
      if (stream.bytes >= SMALL_STREAM_BYTES) {
        writeChain(big, stream.firstSector, content, whole);
        return whole;
      }
      const smallStreams = root.slice();
      writeChain(small, stream.firstSector, content, smallStreams);
      writeChain(big, rootStart, smallStreams, whole);
      return whole;
    },
  });
}

/** Sectors of one size and the table that names the sector after each. */
interface Sectors {
  readonly bytes: Uint8Array;
  readonly shift: number;
  /** Sectors that the header takes up. */
  readonly first: number;
  readonly count: number;
  readonly table: Uint32Array;
}

/** The sectors of a chain in order; null when it leaves the file or runs in a circle. */
function followChain(sectors: Sectors, start: number): number[] | null {
  const chain: number[] = [];
  for (let at = start; at <= LAST_SECTOR; at = sectors.table[at] ?? END_OF_CHAIN) {
    if (at >= sectors.count || chain.length >= sectors.count) return null;
    chain.push(at);
  }
  return chain;
}

function readChain(sectors: Sectors, start: number): Uint8Array | null {
  const chain = followChain(sectors, start);
  if (chain === null) return null;
  const size = 1 << sectors.shift;
  const content = new Uint8Array(chain.length * size);
  for (const [index, sector] of chain.entries()) {
    const at = (sector + sectors.first) * size;
    content.set(sectors.bytes.subarray(at, at + size), index * size);
  }
  return content;
}

function writeChain(
  sectors: Sectors,
  start: number,
  content: Uint8Array,
  target: Uint8Array,
): void {
  const size = 1 << sectors.shift;
  for (const [index, sector] of (followChain(sectors, start) ?? []).entries()) {
    const place = target.subarray((sector + sectors.first) * size).subarray(0, size);
    place.set(content.subarray(index * size, index * size + place.length));
  }
}

/** The allocation table: its first sectors stand in the header, others in a chain of lists. */
function readTable(view: DataView, shift: number, sectorCount: number): Uint32Array {
  const size = 1 << shift;
  const word = (at: number): number =>
    at + 4 <= view.byteLength ? view.getUint32(at, true) : END_OF_CHAIN;
  const list = (at: number, length: number): number[] =>
    Array.from({ length }, (_, index) => word(at + index * 4));
  const places = list(76, HEADER_TABLE_PLACES);
  const perList = size / 4 - 1;
  let next = word(68);
  while (next < sectorCount && places.length <= sectorCount) {
    places.push(...list((next + 1) * size, perList));
    next = word((next + 1) * size + perList * 4);
  }
  const entries = places
    .filter((sector) => sector < sectorCount)
    .flatMap((sector) => list((sector + 1) * size, size / 4));
  return Uint32Array.from(entries);
}

function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) =>
    view.getUint32(index * 4, true),
  );
}

function readEntry(entry: Uint8Array): OleStream {
  const view = new DataView(entry.buffer, entry.byteOffset, entry.byteLength);
  const nameBytes = Math.min(64, Math.max(0, view.getUint16(64, true) - 2));
  return {
    name: new TextDecoder('utf-16le').decode(entry.subarray(0, nameBytes)),
    bytes: view.getUint32(120, true),
    firstSector: view.getUint32(116, true),
  };
}
