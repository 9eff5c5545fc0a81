import { foldLabel } from '../../base/label-text';
import type { DocumentKind } from '../../tables/catalogue/table-kind';
import type { CheckedSet, CheckedWorkbook } from '../result/checked-workbook';

/** Kinds of table that are offered together. */
export interface KindGroup {
  /** `missing`: must be published and were not found, so that the sheet in question may be one of them. */
  readonly name: 'missing' | DocumentKind;
  readonly kinds: readonly string[];
}

/**
 * The kinds that a sheet can be said to be, likely ones first: those its set lacks, then those of its
 * stage. `only`: the stage that was chosen, whose kinds alone are offered; null for none.
 */
export function kindGroups(
  { sets, choices }: Pick<CheckedWorkbook, 'sets' | 'choices'>,
  sheet: string,
  only: DocumentKind | null,
): readonly KindGroup[] {
  const own = sets.filter(({ tables, forms }) =>
    [...tables, ...forms].some((one) => one.sheet === sheet),
  );
  const near = own.length > 0 ? own : sets;
  const stages = choices.stages
    .filter((stage) => only === null || stage === only)
    .sort((a, b) => tablesOf(near, b) - tablesOf(near, a));
  const missing = near
    .filter(({ inspected }) => stages.includes(inspected.set.document))
    .flatMap(({ missing }) => missing);
  const kindsOf = (stage: DocumentKind) =>
    choices.kinds.filter(({ document }) => document === stage).map(({ id }) => id);
  const lacking = stages.flatMap(kindsOf).filter((id) => missing.includes(id));
  return [
    { name: 'missing' as const, kinds: lacking },
    ...stages.map((stage) => ({
      name: stage,
      kinds: kindsOf(stage).filter((id) => !lacking.includes(id)),
    })),
  ].filter(({ kinds }) => kinds.length > 0);
}

/** Whether a name has all that was typed, parts between blanks in any order, brackets of any width. */
export function isFound(name: string, typed: string): boolean {
  const folded = foldLabel(name);
  return typed.split(/\s+/).every((part) => folded.includes(foldLabel(part)));
}

/** Whether what was typed is the whole of a name. */
export function isNamed(name: string, typed: string): boolean {
  return foldLabel(name) === foldLabel(typed);
}

function tablesOf(sets: readonly CheckedSet[], stage: DocumentKind): number {
  return sets
    .filter(({ inspected }) => inspected.set.document === stage)
    .reduce((sum, { tables }) => sum + tables.length, 0);
}
