import type { ClassifiedRow } from './classified-nodes';

/** The codes that a table prints for a unit; each unit lists them anew. */
export function codesOfUnits(
  rows: readonly ClassifiedRow[],
): (unit: string | undefined) => ReadonlySet<string> {
  const codes = new Map<string | undefined, Set<string>>();
  for (const { code, node } of rows) {
    const { unit } = node.coordinates;
    const known = codes.get(unit);
    if (known === undefined) codes.set(unit, new Set([code]));
    else known.add(code);
  }
  return (unit) => codes.get(unit) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
