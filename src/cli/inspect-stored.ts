import { explain } from '../session/ignoring/explain';
import type { InspectedWorkbook, Surroundings } from '../session/inspecting/inspect-workbook';
import { inspectWorkbook } from '../session/inspecting/inspect-workbook';
import { mergeContents } from '../session/stored/stored-contents';
import { NO_ASSUMPTIONS } from '../tables/assumptions';
import { STORED } from './messages.zh-CN';
import type { StoredWorkbook } from './read-stored';

export interface InspectedByStored {
  readonly workbook: InspectedWorkbook;
  /** What of the stored contents could not be used, a sentence each. */
  readonly notes: readonly string[];
}

/** Inspects a workbook by what is stored in it; what the command line says counts over it. */
export function inspectStored(
  file: string,
  { grids, stored }: StoredWorkbook,
  surroundings: Surroundings,
): InspectedByStored {
  const assumptions = surroundings.assumptions ?? NO_ASSUMPTIONS;
  const { corrections } = mergeContents(stored, { ...stored, corrections: assumptions.tables });
  const tables = corrections;
  const basis = { ...surroundings, file, assumptions: { ...assumptions, tables } };
  const read = inspectWorkbook(grids, basis);
  const unfit = read.misfits.filter(({ assumption }) => stored.corrections.includes(assumption));
  return {
    workbook: { ...read, explanations: explain(read, stored.ignored) },
    notes: unfit.length === 0 ? [] : [STORED.misfits(file, unfit.length)],
  };
}
