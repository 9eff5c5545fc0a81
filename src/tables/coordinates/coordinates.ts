import type { Aspect } from './aspect-members';
import { ASPECTS, coversMember } from './aspect-members';
import { Division } from './division';

/**
 * The coordinates of a figure inside one set (entity + year + stage). An absent
 * coordinate means the total over it, within what title and headers say.
 */
export type Coordinates = { readonly [A in Aspect]?: string };

/** `asStated`: the header does not say which stage, so the figure is compared with nothing. */
export type Stage = 'budget' | 'adjusted' | 'final' | 'estimate' | 'asStated';

/** The year of a column as printed over it; 上年 counts from the year of the set. */
export type ColumnYear = number | 'previous';

/** Which year and stage a figure speaks about. */
export interface Period {
  readonly year: number;
  readonly stage: Stage;
}

/** Whether `wide` says the same as `narrow` or less in every aspect. */
export function covers(wide: Coordinates, narrow: Coordinates): boolean {
  return ASPECTS.every((aspect) => {
    const member = wide[aspect];
    return member === undefined || coversMember(aspect, member, narrow[aspect] ?? '');
  });
}

/** What is known of one object of coordinates; kept at the object, for it is asked for every cell. */
interface Known {
  /** The one object for equal coordinates. */
  readonly own: Coordinates;
  readonly text: string;
  /** Which filling of `canonical` it stands in. */
  readonly filling: number;
  /** What it comes to joined with others; null until it is. */
  joined: Map<Coordinates, Coordinates | null> | null;
  /** What it is with one aspect changed, by aspect and member. */
  changed: Map<Aspect, Map<string, Coordinates>> | null;
  kinship: Kinship | null;
}

/** Figures of one family say the same but for their division. */
export interface Kinship {
  readonly family: string;
  readonly division: Division;
}

const KNOWN: unique symbol = Symbol('known');

interface Remembering extends Coordinates {
  readonly [KNOWN]?: Known;
}

/**
 * Equal coordinates are mostly one object, so that joining and widening them, which
 * happens for every cell and relation, is a look-up after the first time.
 */
const canonical = new Map<string, Known>();
let filling = 0;
const CANONICAL_LIMIT = 50_000;

/** The one object for these coordinates. */
export function canonicalCoordinates(coordinates: Coordinates): Coordinates {
  return knownOf(coordinates).own;
}

function knownOf(coordinates: Remembering): Known {
  const before = coordinates[KNOWN];
  if (before?.filling === filling) return before;
  const text = before?.text ?? buildText(coordinates);
  const known = canonical.get(text);
  return known === undefined ? enter(coordinates, text) : keep(coordinates, known);
}

/** The one object for coordinates just made, which nobody else holds. */
function interned(fresh: Coordinates): Coordinates {
  const text = buildText(fresh);
  return (canonical.get(text) ?? enter(fresh, text)).own;
}

function enter(coordinates: Coordinates, text: string): Known {
  if (canonical.size >= CANONICAL_LIMIT) forget();
  const known: Known = {
    own: coordinates,
    text,
    filling,
    joined: null,
    changed: null,
    kinship: null,
  };
  canonical.set(text, known);
  return keep(coordinates, known);
}

/** Not enumerable: neither copied nor compared. */
function keep(coordinates: Coordinates, known: Known): Known {
  Object.defineProperty(coordinates, KNOWN, { value: known, configurable: true });
  return known;
}

/** Batches bring ever new unit and project codes; nothing but speed rests on what is kept. */
function forget(): void {
  canonical.clear();
  filling += 1;
}

/** The coordinates with one aspect set, or dropped where `member` is null. */
export function withMember(
  coordinates: Coordinates,
  aspect: Aspect,
  member: string | null,
): Coordinates {
  const remembered = knownOf(coordinates);
  const { own } = remembered;
  if (own[aspect] === (member ?? undefined)) return own;
  const changed = (remembered.changed ??= new Map<Aspect, Map<string, Coordinates>>());
  let variants = changed.get(aspect);
  if (variants === undefined) changed.set(aspect, (variants = new Map<string, Coordinates>()));
  const known = variants.get(member ?? '');
  if (known !== undefined) return known;
  const changedOne: { [A in Aspect]?: string } = {};
  for (const name of ASPECTS) {
    const said = name === aspect ? (member ?? undefined) : own[name];
    if (said !== undefined) changedOne[name] = said;
  }
  const variant = interned(changedOne);
  variants.set(member ?? '', variant);
  return variant;
}

/** The total over everything that title and headers do not restrict. */
export const NOTHING_SAID = canonicalCoordinates({});

/** Coordinates that say one thing. */
export function coordinate(aspect: Aspect, member: string): Coordinates {
  return withMember(NOTHING_SAID, aspect, member);
}

/**
 * Joins what title, column and row say. Where two of them speak about one
 * aspect the more specific wins if it lies within the other; `null` when they
 * contradict each other.
 */
export function mergeCoordinates(...parts: readonly Coordinates[]): Coordinates | null {
  const [first] = parts;
  let merged: Coordinates | null = first === undefined ? NOTHING_SAID : canonicalCoordinates(first);
  for (let next = 1; next < parts.length && merged !== null; next += 1) {
    merged = mergeTwo(merged, parts[next] ?? NOTHING_SAID);
  }
  return merged;
}

function mergeTwo(one: Coordinates, other: Coordinates): Coordinates | null {
  const remembered = knownOf(one);
  const joined = (remembered.joined ??= new Map<Coordinates, Coordinates | null>());
  const partner = canonicalCoordinates(other);
  const known = joined.get(partner);
  if (known !== undefined) return known;
  const merged = joinMembers(remembered.own, partner);
  joined.set(partner, merged);
  return merged;
}

function joinMembers(one: Coordinates, other: Coordinates): Coordinates | null {
  const merged: { [A in Aspect]?: string } = {};
  for (const aspect of ASPECTS) {
    const present = one[aspect];
    const member = other[aspect];
    if (present === undefined) {
      if (member !== undefined) merged[aspect] = member;
    } else if (member !== undefined && coversMember(aspect, present, member)) {
      merged[aspect] = member;
    } else if (member === undefined || coversMember(aspect, member, present)) {
      merged[aspect] = present;
    } else return null;
  }
  return interned(merged);
}

/** One text per distinct set of coordinates, in a fixed order. */
export function coordinatesText(coordinates: Remembering): string {
  return coordinates[KNOWN]?.text ?? buildText(coordinates);
}

function buildText(coordinates: Coordinates, aspects: readonly Aspect[] = ASPECTS): string {
  let text = '';
  for (const aspect of aspects) {
    const member = coordinates[aspect];
    if (member !== undefined) text += `;${aspect}=${member}`;
  }
  return text.slice(1);
}

const OF_FAMILY = ASPECTS.filter(
  (aspect) => aspect !== 'fund' && aspect !== 'timing' && aspect !== 'nature',
);

/** Which figures these coordinates are one of, and which of them. */
export function kinshipOf(coordinates: Coordinates): Kinship {
  return (knownOf(coordinates).kinship ??= readKinship(coordinates));
}

function readKinship(coordinates: Coordinates): Kinship {
  const { fund = '', timing = '', nature = '' } = coordinates;
  const family = buildText(coordinates, OF_FAMILY);
  return { family, division: Division.of(fund, timing, nature) };
}

/** The fund as written in reports: 本年拨款 and 结转结余 are a third level of it. */
export function fundWithTiming(coordinates: Coordinates): string | undefined {
  if (coordinates.timing === undefined) return coordinates.fund;
  return `${coordinates.fund ?? 'fiscalAppropriation'}.${coordinates.timing}`;
}
