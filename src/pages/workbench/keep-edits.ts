import { changeCount } from '../../session/changes/change-lines';
import type { CellName, WorkbookChanges } from '../../session/changes/list-changes';
import { listChanges } from '../../session/changes/list-changes';
import type { SheetScope } from '../../session/running/merge-content';
import { joinScopes } from '../../session/running/merge-content';
import type { SheetReading, WorkbookPort } from '../../workbook/workbook-port';

/** How a workbook differs from what it was when it was opened. */
export interface Edits {
  /** Whether anything differs now: what was changed and changed back does not. */
  readonly isEdited: () => boolean;
  /** Whether something differs that no list of changes in the user's hands says. */
  readonly hasUnlisted: () => boolean;
  /** Sheets that were hidden when it was opened and are shown now. */
  readonly shownHere: () => readonly string[];
  /** Calls back when `isEdited` may have become another; returns how to stop. */
  readonly watch: (listener: () => void) => () => void;
  /** What differs; null when the spreadsheet does not answer, e.g. while a cell is edited. */
  readonly list: (nameOf: CellName) => Promise<WorkbookChanges | null>;
  /** The list that was last asked for is in the user's hands. */
  readonly noteTaken: () => void;
  readonly close: () => Promise<void>;
}

/** Reads the workbook as it was opened, then follows its changes. */
export async function keepEdits(port: WorkbookPort): Promise<Edits> {
  const opened = await port.readSheets();
  const baseline = opened.ok ? opened.value.sheets : null;
  const listeners = new Set<() => void>();
  const edits = { count: 0, listed: 0, taken: 0 };
  const differing = new Set<string>();
  const shown = new Map<string, string>();
  /** Changed and not read yet. */
  let pending: SheetScope | null = null;

  const read = async (scope: SheetScope): Promise<void> => {
    if (baseline === null) return;
    const now = await port.readSheets(scope === 'all' ? {} : { only: scope });
    // What could not be read counts as changed, and is read with the next change.
    if (!now.ok) return;
    if (pending === scope) pending = null;
    const { sheets } = now.value;
    const ids = scope === 'all' ? [...baseline, ...sheets].map(({ id }) => id) : scope;
    for (const id of ids) {
      const of = (all: readonly SheetReading[]) => all.filter((one) => one.id === id);
      const [before, after] = [of(baseline), of(sheets)];
      // Names are not looked for where only the number of changes matters.
      const isSame = changeCount(listChanges(before, after, () => '')) === 0;
      if (isSame) differing.delete(id);
      else differing.add(id);
      const [was, is] = [before[0]?.grid, after[0]?.grid];
      if (was?.visibility !== 'visible' && is?.visibility === 'visible') {
        if (was !== undefined) shown.set(id, is.name);
      } else shown.delete(id);
    }
  };

  const watching = await port.watch(({ sheets }) => {
    edits.count += 1;
    const scope = joinScopes(pending, sheets) ?? sheets;
    pending = scope;
    void read(scope).then(() => {
      for (const listener of [...listeners]) listener();
    });
  });
  const isEdited = () => pending !== null || differing.size > 0;
  return {
    isEdited,
    shownHere: () => [...shown.values()],
    hasUnlisted: () => edits.count > edits.taken && isEdited(),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async list(nameOf) {
      const { count } = edits;
      const now = await port.readSheets();
      if (baseline === null || !now.ok) return null;
      edits.listed = count;
      return listChanges(baseline, now.value.sheets, nameOf);
    },
    noteTaken() {
      edits.taken = edits.listed;
    },
    close: async () => {
      if (watching.ok) await watching.value();
    },
  };
}
