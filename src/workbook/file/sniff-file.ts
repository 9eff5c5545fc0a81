import type { FileProblem, ForeignKind } from './file-problem';

export type Container = 'zip' | 'ole';

/** What the first bytes say, whatever the file is called. */
export type Sniffed =
  | { readonly kind: 'container'; readonly container: Container }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

const SIGNATURES: readonly (readonly [string, ForeignKind])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rich-text'],
  ['\x89PNG\r\n', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['BM', 'picture'],
  ['RIFF', 'picture'],
  ['Rar!\x1a\x07', 'archive'],
  ["7z\xbc\xaf'\x1c", 'archive'],
  ['\x1f\x8b\x08', 'archive'],
  ['BZh', 'archive'],
  ['\xfd7zXZ', 'archive'],
  ['MSCF', 'archive'],
  ['MZ', 'unknown'],
  // Excel 2 to 4 wrote records without a container around them.
  ['\x09\x00\x04\x00', 'old-workbook'],
  ['\x09\x02\x06\x00', 'old-workbook'],
  ['\x09\x04\x06\x00', 'old-workbook'],
];

/** What document security systems put in front of the files they encrypt. */
const SECURITY_HEADERS = ['E-SafeNet', '%TSD-Header-', 'DRMFILE', 'SecureFile'];

const HEAD_BYTES = 4096;
const SAMPLE_BYTES = 64 * 1024;
const SHORTEST_SAMPLE = 512;
/** Bits of information in a byte; text has about 5, compressed or encrypted bytes nearly 8. */
const ENCRYPTED_ENTROPY = 7.2;

/** Tells by its bytes whether a file can be a workbook, or what it seems to be instead. */
export function sniffFile(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return problem({ code: 'empty-file' });
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return container('zip');
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return container('ole');
  if (SECURITY_HEADERS.some((header) => head.slice(0, SHORTEST_SAMPLE).includes(header))) {
    return problem({ code: 'encrypted-by-software' });
  }
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature !== undefined) return foreign(signature[1]);
  const text = readText(bytes.subarray(0, HEAD_BYTES));
  if (text !== null) return foreign(textKind(text));
  if (bytes.every((byte) => byte === 0)) {
    return problem({ code: 'damaged', detail: 'nothing but zero bytes' });
  }
  // A zip whose first bytes are gone still has its directory at the end.
  if (latin1(bytes.subarray(-HEAD_BYTES)).includes('PK\x05\x06')) return container('zip');
  if (looksEncrypted(bytes)) return problem({ code: 'encrypted-by-software' });
  return foreign('unknown');
}

function textKind(text: string): ForeignKind {
  const start = text.trimStart().slice(0, HEAD_BYTES).toLowerCase();
  if (/^mime-version:/.test(start)) return 'web-archive';
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xml-spreadsheet';
  if (start.includes('urn:oasis:names:tc:opendocument')) return 'open-document';
  if (/<(?:!doctype html|html)\b/.test(start)) return 'html';
  if (start.startsWith('<?xml')) return 'xml';
  if (/^<(?:head|body|table|meta|style)\b/.test(start)) return 'html';
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const delimited = lines.filter((line) => /[,\t;]/.test(line));
  return delimited.length >= 2 && delimited.length * 2 > lines.length ? 'delimited-text' : 'text';
}

/** The head as text, or null when it holds bytes that no text has. */
function readText(head: Uint8Array): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head);
  const isControl = (byte: number): boolean => byte < 0x20 && !(byte >= 9 && byte <= 13);
  if (head.some((byte) => isControl(byte) || byte === 0x7f || byte === 0xff)) return null;
  return new TextDecoder().decode(head);
}

function looksEncrypted(bytes: Uint8Array): boolean {
  // The encrypted part starts behind a header that may be mostly zeros.
  const middle = Math.min(HEAD_BYTES, Math.floor(bytes.length / 2));
  const samples = [0, middle].map((start) => bytes.subarray(start, start + SAMPLE_BYTES));
  return samples.some(
    (sample) => sample.length >= SHORTEST_SAMPLE && entropy(sample) > ENCRYPTED_ENTROPY,
  );
}

function entropy(sample: Uint8Array): number {
  const counts = new Float64Array(256);
  for (const byte of sample) counts[byte] = (counts[byte] ?? 0) + 1;
  return counts.reduce((bits, count) => {
    const share = count / sample.length;
    return count === 0 ? bits : bits - share * Math.log2(share);
  }, 0);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function container(name: Container): Sniffed {
  return { kind: 'container', container: name };
}

function problem(fileProblem: FileProblem): Sniffed {
  return { kind: 'problem', problem: fileProblem };
}

function foreign(looksLike: ForeignKind): Sniffed {
  return problem({ code: 'not-a-workbook', looksLike });
}
