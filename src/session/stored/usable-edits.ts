import type { InputHint, InputProblem, NarrativeInputs } from '../../narrative/inputs/read-inputs';
import { readInputs } from '../../narrative/inputs/read-inputs';
import type { NarrativeProfile } from '../../narrative/profiles/narrative-profile';
import { PROFILES } from '../../narrative/profiles/profiles';
import type { ReadSet } from '../inspect-workbook';
import type { NarrativeEdits } from './stored-contents';
import { isSameSet } from './stored-contents';

/** What of the edits of a narrative can be used. */
export interface UsableEdits {
  readonly inputs: NarrativeInputs;
  readonly profile: NarrativeProfile | null;
  /** Inputs that are passed over. */
  readonly problems: readonly InputProblem[];
  readonly hints: readonly InputHint[];
  /** Sentences in a person's own words, sections left out. */
  readonly rewritten: number;
}

const NO_EDITS: UsableEdits = {
  inputs: new Map(),
  profile: null,
  problems: [],
  hints: [],
  rewritten: 0,
};

/** The edits of the narrative about a set; an input of the wrong type takes no other with it. */
export function editsOf(
  subject: Pick<ReadSet, 'set'> | null,
  narratives: readonly NarrativeEdits[],
): UsableEdits {
  const edits = narratives.find(({ set }) => subject !== null && isSameSet(set, subject.set));
  if (edits === undefined) return NO_EDITS;
  const profile = PROFILES.find(({ id }) => id === edits.profile) ?? null;
  const rewritten = Object.keys(edits.sentences).length + edits.omitted.length;
  const read = readInputs(edits.inputs);
  if (read.ok) return { ...read.value, profile, problems: [], rewritten };
  const wrong = new Set(read.error.flatMap((one) => ('id' in one ? [one.id] : [])));
  const right = Object.entries(edits.inputs).filter(([id]) => !wrong.has(id));
  const again = readInputs(Object.fromEntries(right));
  return {
    inputs: again.ok ? again.value.inputs : NO_EDITS.inputs,
    hints: again.ok ? again.value.hints : [],
    profile,
    problems: read.error,
    rewritten,
  };
}
