import type { Steps } from '../../base/steps';
import type { CheckResult } from '../../checks/check-context';
import type { TableAssumption } from '../../tables/assumptions';
import { NOTHING_SAID_OF_TABLE, samePosition } from '../../tables/assumptions';
import type { SheetTable } from '../../tables/recognise-sheet';
import type { RecognisedTable, TableSet, UnrecognisedArea } from '../../tables/table';
import { missingTables } from '../report/missing-tables';
import { furtherCandidates } from './further-candidates';
import { NO_TITLE_READ, titleHint } from './title-hint.zh-CN';

interface CheckedSet {
  readonly set: TableSet;
  readonly checks: CheckResult;
}

/** A refused area under a title, or a sheet on which no title was found. */
type OpenArea = Exclude<UnrecognisedArea, { kind: 'form' }>;

/** An area, and a missing kind that it may be a table of. */
interface Candidate {
  readonly area: OpenArea;
  readonly kind: string;
}

/** The missing kind that the header of an area is that of, and the table that it would be. */
interface Fit {
  readonly kind: string;
  readonly table: RecognisedTable;
}

/** How the sheets are read to try what an area may be. */
interface Reader {
  /** Whether a sheet without a title is worth a try. */
  readonly mayHoldTable: (sheet: string) => boolean;
  /** The tables in the first rows of the sheet of this area, with one more assumption. */
  readonly readHead: (area: OpenArea, assumption: TableAssumption) => Steps<readonly SheetTable[]>;
  /** The workbook, with more assumptions. */
  readonly read: (assumptions: readonly TableAssumption[]) => Steps<readonly TableSet[]>;
}

/** The head of an area is read for each missing kind; more would be a draft, not a slip. */
const MOST_HEADS = 60;
/** The whole workbook is read anew for what the heads leave. */
const MOST_READINGS = 6;
/** Of what another kind has in common with the header nearly everything must be understood. */
const LEAST_CONFIDENCE = 0.9;

/** The areas with what they may be. */
export interface TitleHints {
  readonly areas: readonly UnrecognisedArea[];
  /** How many of them are told to be tables that need not be there: none of those that are missing. */
  readonly furtherCount: number;
}

/**
 * The areas that could not be read, where the header of one is that of a table that was not found
 * with a word that its title may be wrong; a sheet without any title, whose header is that, is such
 * an area too. A table that need not be there is told only where the sheet is named as one of its set.
 */
export function* withTitleHints(
  areas: readonly UnrecognisedArea[],
  sets: readonly CheckedSet[],
  reader: Reader,
): Steps<TitleHints> {
  const unchanged = { areas, furtherCount: 0 };
  const titled = areas.filter(isTitled);
  const untitled = areas.filter(isUntitled).filter(({ sheet }) => reader.mayHoldTable(sheet));
  if (titled.length + untitled.length === 0) return unchanged;
  const missing = sets.flatMap((one) => missingTables(one).map((kind) => ({ set: one.set, kind })));
  const kinds = [...new Set(missing.map(({ kind }) => kind))];
  const candidates: Candidate[] = [];
  for (const group of [titled, untitled]) {
    if (kinds.length * group.length > MOST_HEADS) continue;
    for (const area of group) {
      for (const kind of kinds) {
        const tables = yield* reader.readHead(area, assumptionOf({ area, kind }));
        if (tables.some(isHeadOf(area, kind))) candidates.push({ area, kind });
        yield;
      }
    }
  }
  const unnamed = untitled.filter((area) => candidates.every((one) => one.area !== area));
  const further = yield* furtherCandidates(
    unnamed,
    sets.map(({ set }) => set),
    function* (area, kind) {
      const tables = yield* reader.readHead(area, assumptionOf({ area, kind }));
      return tables.some(isHeadOf(area, kind));
    },
  );
  const readings = apart([...candidates, ...further]);
  if (readings.length > MOST_READINGS) return unchanged;
  const fitting = new Map<UnrecognisedArea, Fit[]>();
  for (const together of readings) {
    const found = yield* reader.read(together.map(assumptionOf));
    for (const { area, kind } of together) {
      const fits = [...missing, ...further].flatMap((one) => {
        if (one.kind !== kind) return [];
        const set = found.find((other) => isSameSet(other, one.set));
        const table = set?.tables.find(isTableOf(area, kind));
        return table === undefined ? [] : { kind, table };
      });
      fitting.set(area, [...(fitting.get(area) ?? []), ...fits]);
    }
  }
  const told = areas.map((area) => {
    const fits = fitting.get(area) ?? [];
    return fits.length === 0 || isAmongDrafts(area, fitting) ? area : hinted(area, fits);
  });
  const isTold = ({ area }: Candidate) => !told.includes(area);
  return { areas: told, furtherCount: further.filter(isTold).length };
}

/** What may be tried in one reading: of an area only one kind, and of a kind only one area. */
function apart(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const readings: Candidate[][] = [];
  for (const one of candidates) {
    const free = readings.find((together) =>
      together.every(({ area, kind }) => area !== one.area && kind !== one.kind),
    );
    if (free === undefined) readings.push([one]);
    else free.push(one);
  }
  return readings;
}

function assumptionOf({ area, kind }: Candidate): TableAssumption {
  const reading = { ...NOTHING_SAID_OF_TABLE, tableKind: kind };
  return { sheet: area.sheet, title: area.title ?? null, reading };
}

/** More areas than tables to be found with such headers: one of them at least is none of these. */
function isAmongDrafts(
  area: UnrecognisedArea,
  fitting: ReadonlyMap<UnrecognisedArea, readonly Fit[]>,
): boolean {
  const areas = new Set([area]);
  const kinds = new Set<string>();
  for (let known = 0; known < areas.size + kinds.size;) {
    known = areas.size + kinds.size;
    for (const [other, fits] of fitting) {
      if (!areas.has(other) && !fits.some(({ kind }) => kinds.has(kind))) continue;
      areas.add(other);
      for (const { kind } of fits) kinds.add(kind);
    }
  }
  return areas.size > kinds.size;
}

function hinted(area: UnrecognisedArea, [first, ...others]: readonly Fit[]): UnrecognisedArea {
  if (first === undefined) return area;
  const kinds = [first, ...others].map(({ kind }) => kind);
  const fitsKind = others.length === 0 ? { fitsKind: first.kind } : {};
  if (area.kind !== 'nonTable') {
    return { ...area, reason: titleHint(area.reason, kinds), ...fitsKind };
  }
  const { sheet } = area;
  const reason = titleHint(NO_TITLE_READ, kinds);
  return { kind: 'refused', sheet, range: first.table.range, reason, ...fitsKind };
}

function isTitled(area: UnrecognisedArea): area is OpenArea {
  return area.kind === 'refused' && area.title !== undefined;
}

function isUntitled(area: UnrecognisedArea): area is OpenArea {
  return area.kind === 'nonTable' && area.title === undefined;
}

function isSameSet(one: TableSet, other: TableSet): boolean {
  return one.document === other.document && one.year === other.year && one.entity === other.entity;
}

function isTableOf({ sheet, title }: OpenArea, kind: string): (table: RecognisedTable) => boolean {
  return (table) =>
    table.kind.id === kind &&
    table.sheet === sheet &&
    (title === undefined || samePosition(table.titleCell, title)) &&
    table.confidence >= LEAST_CONFIDENCE;
}

function isHeadOf({ title }: OpenArea, kind: string): (table: SheetTable) => boolean {
  return ({ binding, title: { cell } }) =>
    binding.kind.id === kind &&
    (title === undefined || samePosition(cell, title)) &&
    binding.confidence >= LEAST_CONFIDENCE;
}
