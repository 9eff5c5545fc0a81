import { readXml } from 'hucre/xml';
import type { Attributes } from './package-parts';
import { elements } from './package-parts';

/** An element with the text of the elements `t` or of itself. */
export interface ElementText {
  readonly attributes: Attributes;
  readonly text: string;
}

/**
 * The first `limit` elements of a name with the text in them; null where one has no end, holds
 * another of its name or has more attributes than any writer gives it.
 */
export function elementTexts(xml: string, name: string, limit: number): ElementText[] | null {
  const tags = new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s(?:[^>"']|"[^"]*"|'[^']*')*)?>`, 'g');
  const ends = new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`, 'g');
  const found: ElementText[] = [];
  let from = 0;
  for (const { 0: tag, index } of xml.matchAll(tags)) {
    if (found.length === limit) break;
    if (index < from) return null;
    const [attributes = {}, strange] = /\s/.test(tag) ? (elements(tag, name, 1) ?? [{}, {}]) : [];
    if (strange !== undefined) return null;
    from = index + tag.length;
    if (tag.endsWith('/>')) {
      found.push({ attributes, text: '' });
      continue;
    }
    ends.lastIndex = from;
    const end = ends.exec(xml);
    if (end === null) return null;
    found.push({ attributes, text: textIn(xml.slice(from, end.index)) });
    from = end.index + end[0].length;
  }
  return found;
}

const TEXTS = /<(?:[\w.-]+:)?(?:t|text)(?:\s[^>]*)?>([^<]*)/g;
/** How a word is read aloud. */
const PHONETIC = /<(?:[\w.-]+:)?rPh[\s>][^]*?<\/(?:[\w.-]+:)?rPh>/g;

function textIn(inner: string): string {
  if (!inner.includes('<')) return unescaped(inner);
  return [...inner.replace(PHONETIC, '').matchAll(TEXTS)]
    .map(([, text = '']) => unescaped(text))
    .join('');
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  const [row] = readXml(`<a><b><c>${text}</c></b></a>`, { rowTag: 'b' }).data;
  return String(row?.['c'] ?? '');
}
