import type { Grid } from '../../grid/grid';
import type { CellReplacement } from '../../workbook/cell-replacement';
import { takenBack } from '../../workbook/cell-replacement';
import type { WorkbookPort } from '../../workbook/workbook-port';
import { findingsById } from '../findings/findings-by-id';
import type { SessionStore } from '../state/session-store';
import type { AdoptedValue } from './adopted-value';
import { cellOfAdopted } from './adopted-value';
import type { Adoption, AdoptionOf } from './adoption';
import { findAdoptions } from './find-adoptions';

/** Writes what a finding proposes into the workbook, and takes it back. */
export interface AdoptionKeeper {
  /** The likeliest first; empty for a finding that proposes no value, or that is gone. */
  adoptionsOf(id: string): readonly Adoption[];
  /** `of`: which of several; null for the first. */
  adopt(id: string, of: AdoptionOf | null): Promise<void>;
  undo(adopted: AdoptedValue): Promise<void>;
}

interface AdoptionRequest {
  readonly port: WorkbookPort;
  readonly store: SessionStore;
  /** A sheet as it was checked. */
  readonly gridOf: (sheet: string) => Grid | null;
  /** The cells are no longer as checked. */
  readonly recheck: () => Promise<void>;
}

export function createAdoptionKeeper(request: AdoptionRequest): AdoptionKeeper {
  const { port, store, gridOf, recheck } = request;

  const offered = (id: string): readonly Adoption[] => {
    const { result } = store.getState();
    const found = result === null ? undefined : findingsById(result.workbook).get(id);
    return found === undefined ? [] : findAdoptions(found, gridOf);
  };

  /** Whether the cells hold the other values now. */
  const replace = async (replacements: readonly CellReplacement[]): Promise<boolean> => {
    store.dispatch({ type: 'started', tasks: ['adopt'] });
    const replaced = await port.replaceValues(replacements);
    if (replaced.ok) return true;
    const problem = { kind: 'port', task: 'adopt', problem: replaced.error } as const;
    store.dispatch({ type: 'problemMet', problem });
    return false;
  };

  /** What is not as checked must be checked first. */
  const isReady = (): boolean =>
    store.getState().capabilities.edit === null && store.getState().stage.phase === 'checked';

  return {
    adoptionsOf: offered,
    adopt: async (id, of) => {
      const possible = offered(id).filter(isPossible);
      const adoption = possible.find((one) => of === null || one.of === of);
      if (adoption === undefined || !isReady()) return;
      const { cells } = adoption;
      if (!(await replace(cells.map(({ replacement }) => replacement)))) return recheck();
      store.dispatch({ type: 'adopted', adopted: { cells } });
      return recheck();
    },
    undo: async (adopted) => {
      const { result } = store.getState();
      if (result === null || !isReady()) return;
      const back: CellReplacement[] = [];
      for (const one of adopted.cells) {
        const cell = cellOfAdopted(result, one);
        if (cell === null) {
          const { cell: before } = one.replacement;
          const problem = { code: 'cellRefused', cell: before, reason: 'changed' } as const;
          store.dispatch({ type: 'problemMet', problem: { kind: 'port', task: 'adopt', problem } });
          return;
        }
        back.push(takenBack({ ...one.replacement, cell }));
      }
      if (!(await replace(back))) return recheck();
      store.dispatch({ type: 'adoptionUndone', adopted });
      return recheck();
    },
  };
}

function isPossible(adoption: Adoption): adoption is Extract<Adoption, { kind: 'possible' }> {
  return adoption.kind === 'possible';
}
