import { cellKey } from '../../base/address';
import { factLabel } from '../../checks/words/fact-wording.zh-CN';
import type { SessionState } from '../state/session-state';
import type { CellName } from './list-changes';

/** Amounts are named by row and column, as the findings name them, once the tables are checked as they stand. */
export function nameOfCell({ stage, result }: Pick<SessionState, 'stage' | 'result'>): CellName {
  if (stage.phase !== 'checked' || result === null) return () => null;
  const names = new Map(
    result.workbook.sets
      .flatMap(({ book }) => book.facts)
      .map((fact) => [cellKey(fact.cell), fact] as const),
  );
  return (cell) => {
    const fact = names.get(cellKey(cell));
    return fact === undefined ? null : factLabel(fact);
  };
}
