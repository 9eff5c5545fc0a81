import { MONEY_UNITS } from '../../base/unit';
import * as z from '../../base/zod';
import { LIST_ORDERS, ZERO_POLICIES } from '../../narrative/profiles/narrative-profile';
import { FONT_SET_IDS } from '../../narrative/render/font-set';
import type { AssumedReading, TableAssumption } from '../../tables/assumptions';
import type { DraftSettings } from '../narrative/narrative-draft';
import { NO_SETTINGS } from '../narrative/narrative-draft';
import type { StoredContents } from './stored-contents';
import { withoutEmptyDrafts } from './stored-contents';

/** Raised with every change of what stands in a stored text; a change needs a step from the older one. */
const VERSION = 3;

/** A stored text as it was read. */
export type StoredTextReading =
  | { readonly kind: 'contents'; readonly contents: StoredContents; readonly savedOn: string }
  /** Written by a later version of the product. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

const TEXT = z.string().max(20_000);
const DAY = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const COUNT = z.number().int().min(0).max(100_000);
const DOCUMENT = z.enum(['预算', '决算']);

const IGNORED = z.strictObject({ reason: TEXT.min(1), date: DAY, binding: TEXT });

const NON_TABLE = z.strictObject({ kind: z.literal('nonTable') });

const FIRST_TABLE = z.strictObject({
  kind: z.literal('table'),
  tableKind: TEXT.nullable(),
  year: z.number().int().min(2000).max(2099).nullable(),
  stage: DOCUMENT.nullable(),
  unit: z.enum(MONEY_UNITS).nullable(),
  entity: TEXT.nullable(),
});

const COLUMN = z.strictObject({ column: COUNT, printed: TEXT, heading: TEXT.min(1) });

const TABLE = FIRST_TABLE.extend({ columns: z.array(COLUMN).max(1_000) });

function correctionWith<R extends z.ZodType<AssumedReading>>(reading: R) {
  return z.strictObject({
    sheet: TEXT.min(1),
    title: z.strictObject({ row: COUNT, column: COUNT }).nullable(),
    reading,
  });
}

const CORRECTION = correctionWith(z.union([NON_TABLE, TABLE]));

/** Columns came with version 3. */
function firstCorrection() {
  const withoutColumns = FIRST_TABLE.transform((table) => ({ ...table, columns: [] }));
  return correctionWith(z.union([NON_TABLE, withoutColumns]));
}

const SENTENCE = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('template'), template: TEXT }),
  z.strictObject({ kind: z.literal('text'), text: TEXT, basis: TEXT }),
]);

const FIRST_SETTINGS = z.strictObject({
  percentPlaces: z.number().int().min(0).max(6).nullable(),
  baseTerm: TEXT.nullable(),
});

const SETTINGS = FIRST_SETTINGS.extend({
  listOrder: z.enum(LIST_ORDERS).nullable(),
  zeroPolicy: z.enum(ZERO_POLICIES).nullable(),
});

const VERSIONED = z.object({ version: z.number().int().min(1) });

/** Nothing but what is known: what this version would leave out must not get lost when it stores. */
function storedWith<
  V extends number,
  S extends z.ZodType<DraftSettings>,
  C extends z.ZodType<TableAssumption>,
>(version: V, settings: S, correction: C) {
  const draft = z.strictObject({
    profile: TEXT.nullable(),
    settings,
    inputs: z.record(z.string(), TEXT),
    sentences: z.record(z.string(), SENTENCE),
    leftOut: z.array(TEXT).max(1_000),
    fonts: z.enum(FONT_SET_IDS),
    withTables: z.boolean(),
  });
  return z.strictObject({
    version: z.literal(version),
    savedOn: DAY,
    ignored: z.record(z.string(), IGNORED),
    corrections: z.array(correction).max(10_000),
    drafts: z.strictObject({ set: TEXT.nullable(), bySet: z.record(z.string(), draft) }),
  });
}

const STORED = storedWith(VERSION, SETTINGS, CORRECTION);

/** The settings that came with version 2 are as the profile has them. */
function firstStored() {
  return storedWith(
    1,
    FIRST_SETTINGS.transform((settings) => ({ ...NO_SETTINGS, ...settings })),
    firstCorrection(),
  );
}

/** What can be read of a version. */
function storedOf(version: number) {
  if (version === 1) return firstStored();
  return version === 2 ? storedWith(2, SETTINGS, firstCorrection()) : STORED;
}

/** The text that is stored; `savedOn`, the day, as 2024-01-31. */
export function storedText(contents: StoredContents, savedOn: string): string {
  const { ignored, corrections, drafts } = withoutEmptyDrafts(contents);
  const stored: z.infer<typeof STORED> = {
    version: VERSION,
    savedOn,
    ignored: { ...ignored },
    corrections: corrections.map(({ sheet, title, reading }) => ({
      sheet,
      title,
      reading:
        reading.kind === 'nonTable' ? reading : { ...reading, columns: [...reading.columns] },
    })),
    drafts: {
      set: drafts.set,
      bySet: Object.fromEntries(
        Object.entries(drafts.bySet).map(([set, draft]) => [
          set,
          { ...draft, leftOut: [...draft.leftOut] },
        ]),
      ),
    },
  };
  return JSON.stringify(stored);
}

/** Reads what `storedText` wrote, here or in another version. */
export function readStoredText(text: string): StoredTextReading {
  let json: unknown;
  try {
    json = JSON.parse(text, refuseLostName);
  } catch {
    return { kind: 'damaged' };
  }
  const versioned = VERSIONED.safeParse(json);
  if (!versioned.success) return { kind: 'damaged' };
  if (versioned.data.version > VERSION) return { kind: 'newer' };
  const stored = storedOf(versioned.data.version).safeParse(json);
  if (!stored.success) return { kind: 'damaged' };
  const { ignored, corrections, drafts, savedOn } = stored.data;
  return { kind: 'contents', contents: { ignored, corrections, drafts }, savedOn };
}

/** No object made of what was read would keep a member of this name. */
function refuseLostName(name: string, value: unknown): unknown {
  if (name === '__proto__') throw new SyntaxError(name);
  return value;
}
