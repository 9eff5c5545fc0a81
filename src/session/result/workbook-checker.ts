import type { Steps } from '../../base/steps';
import type { Grid } from '../../grid/grid';
import type { SkippedSheet } from '../../workbook/workbook-port';
import type { CheckedWorkbook } from './checked-workbook';
import type { FindingDetail } from '../findings/finding-detail';
import { findingsById } from '../findings/findings-by-id';
import { columnChoices } from '../inspecting/column-choices';
import { comparisonNotes } from '../compared/comparison-notes';
import type { Surroundings } from '../inspecting/inspect-workbook';
import { inspectInSteps } from '../inspecting/inspect-workbook';
import { InspectionMemory } from '../inspecting/inspection-memory';
import { layOutFinding } from '../findings/lay-out-finding';
import { layOutInSteps } from './lay-out-result';
import type { SheetRemains } from '../publishing/sheet-remains';
import { sheetRemains } from '../publishing/sheet-remains';

/** What the next check begins with, from that of the last one. */
export function startMemory(last: InspectionMemory | null): InspectionMemory {
  return last?.next() ?? new InspectionMemory();
}

/** Recognises, checks and lays out; the part of a session that is loaded with the first check. */
export function* checkInSteps(
  grids: readonly Grid[],
  skipped: readonly SkippedSheet[],
  basis: Surroundings = {},
  memory = new InspectionMemory(),
): Steps<CheckedWorkbook> {
  const workbook = yield* inspectInSteps(grids, basis, memory);
  const remains: SheetRemains[] = [];
  for (const grid of grids) {
    remains.push(...memory.remains.of([grid], () => sheetRemains(grid)));
    yield;
  }
  const comparisons = comparisonNotes(workbook.sets, basis.compared ?? []);
  const columnsOf: CheckedWorkbook['columnsOf'] = (...asked) => columnChoices(grids, ...asked);
  return yield* layOutInSteps(workbook, skipped, { remains, comparisons, columnsOf });
}

/** Null when the result does not hold the finding. */
export function findingDetail({ workbook }: CheckedWorkbook, id: string): FindingDetail | null {
  const found = findingsById(workbook).get(id);
  return found === undefined ? null : layOutFinding(found);
}
