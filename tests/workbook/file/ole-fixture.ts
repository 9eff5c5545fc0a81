const SECTOR = 512;
const SMALL_SECTOR = 64;
const SMALL_STREAM = 4096;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;

/** The bytes of an OLE container (.xls, .doc, an encrypted .xlsx) with these streams. */
export function oleBytes(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const chains: Uint8Array[] = [];
  const place = (content: Uint8Array): number => {
    const start = chains.reduce((count, chain) => count + chain.length / SECTOR, 0);
    chains.push(padded(content, SECTOR));
    return content.length === 0 ? END_OF_CHAIN : start;
  };

  const small = Object.values(streams).filter((content) => content.length < SMALL_STREAM);
  const smallContent = joined(small.map((content) => padded(content, SMALL_SECTOR)));
  const smallTable = joined(small.map((content, i) => chainTable(smallStart(small, i), content)));
  const smallStream = place(smallContent);
  const smallTableStart = place(smallTable);
  const entries = [directoryEntry('Root Entry', 5, smallStream, smallContent.length)];
  for (const [name, content] of Object.entries(streams)) {
    const start =
      content.length < SMALL_STREAM ? smallStart(small, small.indexOf(content)) : place(content);
    entries.push(directoryEntry(name, 2, start, content.length));
  }
  const directory = place(joined(entries));

  const used = chains.reduce((count, chain) => count + chain.length / SECTOR, 0);
  const tableSectors = Math.ceil((used + 8) / (SECTOR / 4 - 1));
  const table = new Uint32Array((tableSectors * SECTOR) / 4).fill(FREE);
  let next = 0;
  for (const chain of chains) {
    const sectors = chain.length / SECTOR;
    for (let i = 0; i < sectors; i++, next++)
      table[next] = i + 1 < sectors ? next + 1 : END_OF_CHAIN;
  }
  const header = new Uint8Array(SECTOR);
  const view = new DataView(header.buffer);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, tableSectors, true);
  view.setUint32(48, directory, true);
  view.setUint32(56, SMALL_STREAM, true);
  view.setUint32(60, smallTableStart, true);
  view.setUint32(64, Math.ceil(smallTable.length / SECTOR), true);
  view.setUint32(68, END_OF_CHAIN, true);
  for (let i = 0; i < 109; i++)
    view.setUint32(76 + i * 4, i < tableSectors ? used + i : FREE, true);
  return joined([header, ...chains, new Uint8Array(table.buffer)]);
}

/** A record of an .xls file. */
export function record(id: number, ...data: readonly number[]): Uint8Array {
  return Uint8Array.of(...u16(id), ...u16(data.length), ...data);
}

export function u16(value: number): readonly number[] {
  return [value & 0xff, (value >> 8) & 0xff];
}

function f64(value: number): readonly number[] {
  return [...new Uint8Array(new Float64Array([value]).buffer)];
}

function utf16(text: string): readonly number[] {
  return [...new Uint8Array(Buffer.from(text, 'utf16le'))];
}

export const BOF = record(0x809, ...u16(0x600), ...u16(5), ...new Array<number>(12).fill(0));
export const EOF = record(0x0a);
export const FILEPASS = record(0x2f, 1, 0, 1, 0, 1, 0);

export function numberCell(row: number, column: number, value: number, style = 0): Uint8Array {
  return record(0x203, ...u16(row), ...u16(column), ...u16(style), ...f64(value));
}

export function labelCell(row: number, column: number, text: string): Uint8Array {
  return record(0x204, ...u16(row), ...u16(column), 0, 0, ...u16(text.length), 1, ...utf16(text));
}

export function errorCell(row: number, column: number, code: number): Uint8Array {
  return record(0x205, ...u16(row), ...u16(column), 0, 0, code, 1);
}

export function mergedCells(top: number, bottom: number, left: number, right: number): Uint8Array {
  return record(0xe5, ...u16(1), ...[top, bottom, left, right].flatMap(u16));
}

export interface XlsSheet {
  readonly name: string;
  /** 0 visible, 1 hidden, 2 very hidden. */
  readonly state?: number;
  /** 0 worksheet, 2 chart. */
  readonly type?: number;
  readonly records: readonly Uint8Array[];
}

/** The stream of an .xls workbook with these sheets. */
/** `globals`: records of the workbook as a whole, in front of the list of its sheets. */
export function workbookStream(
  sheets: readonly XlsSheet[],
  globals: readonly Uint8Array[] = [],
): Uint8Array {
  const bodies = sheets.map(({ records }) => joined([BOF, ...records, EOF]));
  const heads = (starts: readonly number[]): Uint8Array =>
    joined([
      BOF,
      ...globals,
      ...sheets.map(({ name, state = 0, type = 0 }, i) => {
        const start = [...new Uint8Array(Uint32Array.of(starts[i] ?? 0).buffer)];
        return record(0x85, ...start, state, type, name.length, 1, ...utf16(name));
      }),
      EOF,
    ]);
  let next = heads([]).length;
  const starts = bodies.map((body) => {
    const start = next;
    next += body.length;
    return start;
  });
  return joined([heads(starts), ...bodies]);
}

/** The bytes of an .xls file; the stream is filled up so that it has sectors of its own. */
export function xlsBytes(
  sheets: readonly XlsSheet[],
  globals: readonly Uint8Array[] = [],
): Uint8Array {
  return oleBytes({ Workbook: padded(workbookStream(sheets, globals), SMALL_STREAM) });
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function padded(content: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(Math.ceil(content.length / size) * size);
  whole.set(content);
  return whole;
}

function smallStart(small: readonly Uint8Array[], index: number): number {
  return small.slice(0, index).reduce((at, { length }) => at + Math.ceil(length / SMALL_SECTOR), 0);
}

function chainTable(start: number, content: Uint8Array): Uint8Array {
  const sectors = Math.ceil(content.length / SMALL_SECTOR);
  const next = (_: unknown, i: number): number => (i + 1 < sectors ? start + i + 1 : END_OF_CHAIN);
  return new Uint8Array(Uint32Array.from({ length: sectors }, next).buffer);
}

function directoryEntry(name: string, type: number, start: number, size: number): Uint8Array {
  const entry = new Uint8Array(128);
  const view = new DataView(entry.buffer);
  entry.set(utf16(name));
  view.setUint16(64, (name.length + 1) * 2, true);
  entry[66] = type;
  entry[67] = 1;
  for (const at of [68, 72, 76]) view.setUint32(at, FREE, true);
  view.setUint32(116, start, true);
  view.setUint32(120, size, true);
  return entry;
}
