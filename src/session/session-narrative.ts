import { describeNarrativeProblem } from '../narrative/narrative-problems.zh-CN';
import type { InspectedWorkbook } from './inspect-workbook';
import type { NarrationProblem } from './narrate-workbook';
import { narrateWorkbook } from './narrate-workbook';
import { chooseSet } from './narrated-set';
import { NO_TABLES_TO_NARRATE, whichSet } from './problem-words.zh-CN';
import type { NarrativeState } from './session-state';
import type { NarrativeEdits } from './stored/stored-contents';
import { editsOf } from './stored/usable-edits';

/** The narrative of a checked workbook, or in words why there is none; loaded when first asked for. */
export function narrativeOf(
  file: string,
  workbook: InspectedWorkbook,
  narratives: readonly NarrativeEdits[],
): NarrativeState {
  const [subject] = chooseSet(workbook.sets, null, null);
  const { inputs, profile } = editsOf(subject ?? null, narratives);
  const narration = narrateWorkbook({
    file,
    workbook,
    prior: null,
    budget: null,
    inputs,
    profile,
    set: null,
  });
  if (narration.ok) return { kind: 'ready', document: narration.value.document };
  return { kind: 'failed', message: problemMessage(narration.error) };
}

function problemMessage(problem: NarrationProblem): string {
  switch (problem.kind) {
    case 'noSet':
      return NO_TABLES_TO_NARRATE;
    case 'whichSet':
      return whichSet(problem.asked, problem.sets);
    default:
      return describeNarrativeProblem(problem).join('；');
  }
}
