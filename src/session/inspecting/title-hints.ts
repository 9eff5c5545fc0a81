import type { Steps } from '../../base/steps';
import type { CheckResult } from '../../checks/check-context';
import type { TableAssumption } from '../../tables/assumptions';
import { NOTHING_SAID_OF_TABLE } from '../../tables/assumptions';
import type { TableSet, UnrecognisedArea } from '../../tables/table';
import { perhapsMissingTables } from '../report/missing-tables';
import { titleHint } from './title-hint.zh-CN';

interface CheckedSet {
  readonly set: TableSet;
  readonly checks: CheckResult;
}

type RefusedArea = Extract<UnrecognisedArea, { kind: 'refused' }>;

/** A whole reading is tried for each missing kind in each area; more would be a draft, not a slip. */
const MOST_TRIES = 6;
/** Of what another kind has in common with the header nearly everything must be understood. */
const LEAST_CONFIDENCE = 0.9;

/**
 * The areas that could not be read, where the header of one is that of a table that was not found
 * with a word that its title may be wrong. `read` reads the workbook with one more assumption.
 */
export function* withTitleHints(
  areas: readonly UnrecognisedArea[],
  sets: readonly CheckedSet[],
  read: (assumption: TableAssumption) => Steps<readonly TableSet[]>,
): Steps<readonly UnrecognisedArea[]> {
  const missing = sets.flatMap((one) =>
    perhapsMissingTables(one).map((kind) => ({ set: one.set, kind })),
  );
  const titled = areas.filter(isTitled);
  if (missing.length * titled.length > MOST_TRIES) return areas;
  const kindOf = new Map<UnrecognisedArea, string>();
  for (const area of titled) {
    const fitting: string[] = [];
    for (const { set, kind } of missing) {
      const reading = { ...NOTHING_SAID_OF_TABLE, tableKind: kind };
      const sets = yield* read({ sheet: area.sheet, title: area.title ?? null, reading });
      if (sets.some((one) => isSameSet(one, set) && holds(one, area, kind))) fitting.push(kind);
    }
    const [only, ...others] = fitting;
    if (only !== undefined && others.length === 0) kindOf.set(area, only);
  }
  // Of two that may be the same table neither is told to be it.
  const isAlone = (kind: string) => [...kindOf.values()].filter((one) => one === kind).length === 1;
  return areas.map((area) => {
    const kind = kindOf.get(area);
    return kind === undefined || !isAlone(kind) || area.kind === 'nonTable'
      ? area
      : { ...area, reason: titleHint(area.reason, kind) };
  });
}

function isTitled(area: UnrecognisedArea): area is RefusedArea {
  return area.kind === 'refused' && area.title !== undefined;
}

function isSameSet(one: TableSet, other: TableSet): boolean {
  return one.document === other.document && one.year === other.year && one.entity === other.entity;
}

function holds({ tables }: TableSet, { sheet, title }: RefusedArea, kind: string): boolean {
  return tables.some(
    (table) =>
      table.kind.id === kind &&
      table.sheet === sheet &&
      table.titleCell.row === title?.row &&
      table.titleCell.column === title.column &&
      table.confidence >= LEAST_CONFIDENCE,
  );
}
