import type { Steps } from '../../base/steps';
import type { CheckResult } from '../../checks/check-context';
import type { TableAssumption } from '../../tables/assumptions';
import { NOTHING_SAID_OF_TABLE } from '../../tables/assumptions';
import type { RecognisedTable, TableSet, UnrecognisedArea } from '../../tables/table';
import { missingTables } from '../report/missing-tables';
import { NO_TITLE_READ, titleHint } from './title-hint.zh-CN';

interface CheckedSet {
  readonly set: TableSet;
  readonly checks: CheckResult;
}

/** A refused area under a title, or a sheet on which no title was found. */
type OpenArea = Exclude<UnrecognisedArea, { kind: 'form' }>;

/** The missing kind that the header of an area is that of, and the table that it would be. */
interface Fit {
  readonly kind: string;
  readonly table: RecognisedTable;
}

/** A whole reading is tried for each missing kind in each area; more would be a draft, not a slip. */
const MOST_TRIES = 6;
/** Of what another kind has in common with the header nearly everything must be understood. */
const LEAST_CONFIDENCE = 0.9;

/**
 * The areas that could not be read, where the header of one is that of a table that was not found
 * with a word that its title may be wrong; a sheet without any title, whose header is that, is such
 * an area too. `read` reads the workbook with one more assumption; `mayHoldTable` says of which
 * sheets without a title that is worth a try.
 */
export function* withTitleHints(
  areas: readonly UnrecognisedArea[],
  sets: readonly CheckedSet[],
  mayHoldTable: (sheet: string) => boolean,
  read: (assumption: TableAssumption) => Steps<readonly TableSet[]>,
): Steps<readonly UnrecognisedArea[]> {
  const titled = areas.filter(isTitled);
  const untitled = areas.filter(isUntitled).filter(({ sheet }) => mayHoldTable(sheet));
  if (titled.length + untitled.length === 0) return areas;
  const missing = sets.flatMap((one) => missingTables(one).map((kind) => ({ set: one.set, kind })));
  const fits = new Map<UnrecognisedArea, Fit>();
  for (const group of [titled, untitled]) {
    if (missing.length * group.length > MOST_TRIES) continue;
    for (const area of group) {
      const fitting: Fit[] = [];
      for (const { set, kind } of missing) {
        const reading = { ...NOTHING_SAID_OF_TABLE, tableKind: kind };
        const sets = yield* read({ sheet: area.sheet, title: area.title ?? null, reading });
        const table = sets.find((one) => isSameSet(one, set))?.tables.find(isTableOf(area, kind));
        if (table !== undefined) fitting.push({ kind, table });
      }
      const [only, ...others] = fitting;
      if (only !== undefined && others.length === 0) fits.set(area, only);
    }
  }
  // Of two that may be the same table neither is told to be it.
  const isAlone = ({ kind }: Fit) =>
    [...fits.values()].filter((one) => one.kind === kind).length === 1;
  return areas.map((area) => {
    const fit = fits.get(area);
    return fit === undefined || !isAlone(fit) ? area : hinted(area, fit);
  });
}

function hinted(area: UnrecognisedArea, { kind, table }: Fit): UnrecognisedArea {
  if (area.kind !== 'nonTable') return { ...area, reason: titleHint(area.reason, kind) };
  const { sheet } = area;
  return { kind: 'refused', sheet, range: table.range, reason: titleHint(NO_TITLE_READ, kind) };
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
    (title === undefined ||
      (table.titleCell.row === title.row && table.titleCell.column === title.column)) &&
    table.confidence >= LEAST_CONFIDENCE;
}
