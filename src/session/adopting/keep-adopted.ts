import type { Grid } from '../../grid/grid';
import { takenBack } from '../../workbook/cell-replacement';
import type { WorkbookPort } from '../../workbook/workbook-port';
import type { ConversionOffer } from '../converting/find-conversions';
import { convertedCells, findConversions } from '../converting/find-conversions';
import { findingsById } from '../findings/findings-by-id';
import type { SessionStore } from '../state/session-store';
import type { AdoptedCell, AdoptedValue } from './adopted-value';
import { cellOfAdopted } from './adopted-value';
import type { Adoption, AdoptionOf } from './adoption';
import { findAdoptions } from './find-adoptions';

/** Writes what a finding proposes into the workbook, and takes it back. */
export interface AdoptionKeeper {
  /** The likeliest first; empty for a finding that proposes no value, or that is gone. */
  adoptionsOf(id: string): readonly Adoption[];
  /** `of`: which of several; null for the first. */
  adopt(id: string, of: AdoptionOf | null): Promise<void>;
  /** Null for a finding that is not about numbers typed as text, or that is gone. */
  conversionOf(id: string): ConversionOffer | null;
  /** Makes numbers of the texts of one finding, or of all. */
  convert(id: string, all: boolean): Promise<void>;
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

  /** The cells as they were written; null where they were not. */
  const write = async <T extends AdoptedCell>(
    cells: readonly T[],
  ): Promise<readonly T[] | null> => {
    store.dispatch({ type: 'started', tasks: ['adopt'] });
    const replaced = await port.replaceValues(cells.map(({ replacement }) => replacement));
    if (replaced.ok) {
      return cells.map((cell, at) => ({
        ...cell,
        replacement: replaced.value[at] ?? cell.replacement,
      }));
    }
    const problem = { kind: 'port', task: 'adopt', problem: replaced.error } as const;
    store.dispatch({ type: 'problemMet', problem });
    return null;
  };

  const conversions = (id: string): ConversionOffer | null => {
    const { result } = store.getState();
    return result === null ? null : findConversions(result.workbook, id, gridOf);
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
      const cells = await write(adoption.cells);
      if (cells !== null) store.dispatch({ type: 'adopted', adopted: { kind: 'proposed', cells } });
      return recheck();
    },
    conversionOf: conversions,
    convert: async (id, all) => {
      const { result } = store.getState();
      const offer = conversions(id);
      if (result === null || offer === null || !isReady()) return;
      const { texts, tables } = all ? offer.all : offer.own;
      if (texts.length === 0) return;
      const cells = await write(convertedCells(result.workbook, texts));
      if (cells !== null) {
        store.dispatch({ type: 'adopted', adopted: { kind: 'converted', cells, tables } });
      }
      return recheck();
    },
    undo: async (adopted) => {
      const { result } = store.getState();
      if (result === null || !isReady()) return;
      const back: AdoptedCell[] = [];
      for (const one of adopted.cells) {
        const cell = cellOfAdopted(result, one);
        if (cell === null) {
          const { cell: before } = one.replacement;
          const problem = { code: 'cellRefused', cell: before, reason: 'changed' } as const;
          store.dispatch({ type: 'problemMet', problem: { kind: 'port', task: 'adopt', problem } });
          return;
        }
        back.push({ key: one.key, replacement: takenBack({ ...one.replacement, cell }) });
      }
      if ((await write(back)) !== null) store.dispatch({ type: 'adoptionUndone', adopted });
      return recheck();
    },
  };
}

function isPossible(adoption: Adoption): adoption is Extract<Adoption, { kind: 'possible' }> {
  return adoption.kind === 'possible';
}
