import * as z from '../../base/zod';
import type { OwnWording } from './own-wording';

/** Raised with every change of what stands in the file; a change needs a step from the older one. */
const VERSION = 1;
const KIND = '公开表助手：本单位的写法';

const LONGEST = 20_000;

const WRITTEN = z.strictObject({
  kind: z.literal(KIND),
  version: z.literal(VERSION),
  savedOn: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  templates: z.record(z.string(), z.string().min(1).max(LONGEST)),
});

const VERSIONED = z.object({ kind: z.literal(KIND), version: z.number().int().min(1) });

/** A file of wording as it was read. */
export type WordingReading =
  | { readonly kind: 'wording'; readonly wording: OwnWording }
  /** Written by a later version of the product. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

/** The text of a file that wording is taken along in; `savedOn`, the day, as 2024-01-31. */
export function wordingText(wording: OwnWording, savedOn: string): string {
  const sorted = Object.entries(wording).sort(([a], [b]) => (a < b ? -1 : 1));
  const written: z.infer<typeof WRITTEN> = {
    kind: KIND,
    version: VERSION,
    savedOn,
    templates: Object.fromEntries(sorted),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** Reads what `wordingText` wrote, here or in another version. */
export function readWordingText(text: string): WordingReading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind: 'damaged' };
  }
  const versioned = VERSIONED.safeParse(json);
  if (!versioned.success) return { kind: 'damaged' };
  if (versioned.data.version > VERSION) return { kind: 'newer' };
  const written = WRITTEN.safeParse(json);
  return written.success
    ? { kind: 'wording', wording: written.data.templates }
    : { kind: 'damaged' };
}
