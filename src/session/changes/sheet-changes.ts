import type { SheetReading } from '../../workbook/workbook-port';

/** A sheet as it was read, known by its id whatever its name. */
export type ReadSheet = Pick<SheetReading, 'id' | 'grid'>;

/** What was done to a sheet as a whole. */
export type SheetChange =
  | { readonly kind: 'added' | 'removed' | 'shown' | 'hidden'; readonly sheet: string }
  | {
      readonly kind: 'renamed';
      /** As it was called before. */
      readonly sheet: string;
      readonly name: string;
    };

/**
 * Sheets that were taken out, renamed, put in, shown or hidden, in the order in which it can be done:
 * a name is free before another sheet gets it.
 */
export function sheetChanges(
  before: readonly ReadSheet[],
  after: readonly ReadSheet[],
): readonly SheetChange[] {
  const earlier = new Map(before.map(({ id, grid }) => [id, grid]));
  const later = new Set(after.map(({ id }) => id));
  const removed = before.flatMap(({ id, grid }): readonly SheetChange[] =>
    later.has(id) ? [] : [{ kind: 'removed', sheet: grid.name }],
  );
  const renamed = after.flatMap(({ id, grid: { name } }): readonly SheetChange[] => {
    const sheet = earlier.get(id)?.name ?? name;
    return sheet === name ? [] : [{ kind: 'renamed', sheet, name }];
  });
  const added = after.flatMap(({ id, grid }): readonly SheetChange[] =>
    earlier.has(id) ? [] : [{ kind: 'added', sheet: grid.name }],
  );
  const shown = after.flatMap(({ id, grid }): readonly SheetChange[] => {
    const was = (earlier.get(id)?.visibility ?? 'visible') === 'visible';
    const is = grid.visibility === 'visible';
    return was === is ? [] : [{ kind: is ? 'shown' : 'hidden', sheet: grid.name }];
  });
  return [...removed, ...renamed, ...added, ...shown];
}
