import type { NarrativeInputs } from '../../narrative/inputs/read-inputs';
import type { NarrativeProfile } from '../../narrative/profiles/narrative-profile';
import { PROFILES, defaultProfile } from '../../narrative/profiles/profiles';
import type { SentenceChanges } from '../../narrative/sentence-changes';
import type { ReadSet } from '../inspecting/inspect-workbook';
import { nameOfSet } from '../inspecting/name-of-set';
import { customProfile } from '../narrative/custom-profile';
import { settingsOver } from '../narrative/given-settings';
import type { DraftSettings, NarrativeDrafts } from '../narrative/narrative-draft';
import { NO_SETTINGS, draftOf } from '../narrative/narrative-draft';
import { readTypedInputs } from '../narrative/typed-inputs';

/** What of the draft of a narrative can be used. */
export interface UsableEdits {
  readonly inputs: NarrativeInputs;
  /** Null: the usual one. */
  readonly profile: NarrativeProfile | null;
  readonly changes: SentenceChanges;
  /** Why inputs are passed over, a sentence each. */
  readonly problems: readonly string[];
}

const NO_EDITS: UsableEdits = { inputs: new Map(), profile: null, changes: {}, problems: [] };

/**
 * The draft of the narrative about a set; an input of the wrong type takes no other with it. `asked`
 * is a profile and `settings` are settings that count over those of the draft.
 */
export function editsOf(
  subject: ReadSet | null,
  drafts: NarrativeDrafts,
  asked: NarrativeProfile | null = null,
  settings: DraftSettings = NO_SETTINGS,
): UsableEdits {
  if (subject === null) return { ...NO_EDITS, profile: asked };
  const draft = draftOf(drafts, nameOfSet(subject));
  const { document } = subject.set;
  const chosen = PROFILES.find((one) => one.id === draft.profile && one.document === document);
  const { inputs, problems } = readTypedInputs(draft.inputs);
  return {
    inputs,
    profile: customProfile(asked ?? chosen ?? defaultProfile(document), {
      settings: settingsOver(settings, draft.settings),
      leftOut: draft.leftOut,
    }),
    changes: draft.sentences,
    problems: Object.values(problems),
  };
}
