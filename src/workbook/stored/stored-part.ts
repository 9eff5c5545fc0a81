/**
 * The custom XML part in which a workbook carries what its users have said of it. The namespace is
 * that of this envelope; which version the content is of stands in the content.
 */
export const STORED_NAMESPACE = 'urn:budget-disclosure-assistant:stored';

/** Characters of a part; far more than thousands of reasons take. */
export const MOST_STORED_CHARACTERS = 4_000_000;

export type StoredPart =
  | { readonly kind: 'content'; readonly text: string }
  /** Another part that could not be read, kept as it was. */
  | { readonly kind: 'aside' }
  | { readonly kind: 'damaged' };

/** The part that carries a text: base64, so that whatever it holds is plain XML. */
export function contentPart(text: string): string {
  return envelope('content', text);
}

/** The part that keeps another one as it was, out of the way. */
export function asidePart(xml: string): string {
  return envelope('aside', xml);
}

/** Whether a part is one of ours, whatever state it is in. */
export function isStoredPart(xml: string): boolean {
  return ROOT.exec(xml)?.[0].includes(STORED_NAMESPACE) === true;
}

/** What a part of ours carries. */
export function readStoredPart(xml: string): StoredPart {
  const [, name = '', body = ''] = PART.exec(xml) ?? [];
  if (name === 'aside') return { kind: 'aside' };
  const text = name === 'content' ? fromBase64(body.replace(/\s/g, '')) : null;
  return text === null ? { kind: 'damaged' } : { kind: 'content', text };
}

function envelope(name: 'content' | 'aside', text: string): string {
  return `<${name} xmlns="${STORED_NAMESPACE}">${toBase64(text)}</${name}>`;
}

/** The first tag, after a declaration or comments; a prefix changes nothing. */
const ROOT = /^\uFEFF?(?:\s*<[?!][^>]*>)*\s*<(?:[\w.-]+:)?([\w.-]+)(?:\s[^<>]*)?>/;
const PART = new RegExp(`${ROOT.source}([A-Za-z0-9+/=\\s]*)</(?:[\\w.-]+:)?\\1\\s*>\\s*$`);

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function fromBase64(base64: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
