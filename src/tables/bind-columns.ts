import type { Coordinates } from './coordinates';
import { mergeCoordinates } from './coordinates';
import type { NodeDraft } from './build-tree';
import type { OwnPeriod } from './heading-period';
import { isOfOtherPeriod, withoutOwnYear } from './heading-period';
import type { HeaderColumn } from './read-header';
import type { UnknownNode } from './table';
import type { Term, Vocabulary } from './vocabulary';
import { findTerm } from './vocabulary';
import type { ColumnRole } from './vocabulary/column-roles';
import { findColumnRole, isNeutralHeading } from './vocabulary/column-roles';

/** Columns that identify or describe rows; one sheet may name several 科目编码 (类 款 项). */
export type RoleColumns = ReadonlyMap<ColumnRole, readonly number[]>;

export interface BoundColumns {
  readonly amounts: readonly NodeDraft[];
  readonly roles: RoleColumns;
  /** Columns with a heading that the kind does not know. */
  readonly unknown: readonly UnknownNode[];
}

export interface ColumnBinding {
  readonly shape: 'twoSided' | 'matrix';
  readonly vocabularies: readonly Vocabulary[];
  readonly defaultFlow: string;
  readonly totalColumn: Coordinates;
  readonly period: OwnPeriod;
}

const CARRY_OVER = new Set([
  'openingBalance',
  'balancesUsed',
  'closingBalance',
  'surplusDistribution',
]);

/** Gives every column its coordinates or its role; a column exists only by header match. */
export function bindColumns(
  columns: readonly HeaderColumn[],
  binding: ColumnBinding,
): BoundColumns {
  const roles = new Map<ColumnRole, number[]>();
  const matched: { column: HeaderColumn; terms: readonly Term[] }[] = [];
  const unknown: UnknownNode[] = [];
  for (const column of columns) {
    const label = column.path.at(-1);
    if (label === undefined) continue;
    const other = isOfOtherPeriod(column.path, binding.period);
    const role = other ? 'otherPeriod' : findColumnRole(binding.shape, label);
    if (role !== null) {
      roles.set(role, [...(roles.get(role) ?? []), column.index]);
      continue;
    }
    const terms = termsOf(column, binding);
    if (terms === null) unknown.push({ index: column.index, label: column.printed });
    else matched.push({ column, terms });
  }
  const flowOfTotal = totalFlow(
    matched.map(({ terms }) => terms),
    binding.defaultFlow,
  );
  const amounts: NodeDraft[] = [];
  for (const { column, terms } of matched) {
    const coordinates = coordinatesOf(terms, binding, flowOfTotal);
    if (coordinates === null) unknown.push({ index: column.index, label: column.printed });
    else {
      amounts.push({
        index: column.index,
        label: column.printed,
        coordinates,
        ofWhich: terms.some((term) => term.ofWhich === true),
        ...(terms.some((term) => term.repeatsTotal === true) ? { repeatsTotal: true } : {}),
        ...stageOf(terms),
      });
    }
  }
  return { amounts, roles, unknown };
}

function termsOf(column: HeaderColumn, binding: ColumnBinding): readonly Term[] | null {
  const labels = column.path
    .filter((label) => !isNeutralHeading(label))
    .flatMap((label) => withoutOwnYear(label, binding.period) || []);
  const terms: Term[] = [];
  for (const label of labels) {
    const term = findTerm(binding.vocabularies, label);
    if (term === null) return null;
    terms.push(term);
  }
  return terms.length > 0 ? terms : null;
}

function stageOf(terms: readonly Term[]): Pick<NodeDraft, 'stage'> {
  const stage = terms.find((term) => term.stage !== undefined)?.stage;
  return stage === undefined ? {} : { stage };
}

function coordinatesOf(
  terms: readonly Term[],
  binding: ColumnBinding,
  flowOfTotal: string,
): Coordinates | null {
  const grand = terms.every((term) => term.grandTotal === true);
  const given = mergeCoordinates(
    ...(grand ? [binding.totalColumn] : []),
    ...terms.map((term) => term.gives),
  );
  if (given === null || given.flow !== undefined) return given;
  return { ...given, flow: grand ? flowOfTotal : binding.defaultFlow };
}

/**
 * 合计 and 总计 include what was brought or is carried forward exactly when the
 * table shows it apart, or shows a total without it.
 */
export function totalFlow(entries: readonly (readonly Term[])[], defaultFlow: string): string {
  const flows = entries.flatMap((terms) => terms.flatMap((term) => term.gives.flow ?? []));
  const apart = flows.some((flow) => CARRY_OVER.has(flow));
  const within = flows.includes(defaultFlow);
  if (!apart && !within) return defaultFlow;
  if (defaultFlow === 'income') return 'resources';
  return defaultFlow === 'expenditure' ? 'uses' : defaultFlow;
}
