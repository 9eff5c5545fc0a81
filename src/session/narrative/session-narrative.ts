import { describeNarrativeProblem } from '../../narrative/narrative-problems.zh-CN';
import { PROFILES, defaultProfile } from '../../narrative/profiles/profiles';
import type { NarrativeProfile } from '../../narrative/profiles/narrative-profile';
import type { InspectedWorkbook } from '../inspecting/inspect-workbook';
import type { Narration, NarrationProblem } from './narrate-workbook';
import { narrateWorkbook } from './narrate-workbook';
import { nameOfSet } from '../inspecting/name-of-set';
import { chooseSet } from './narrated-set';
import type { OtherBody } from './other-body';
import { otherBodyText } from './companion-notices.zh-CN';
import { bareHeading } from './bare-heading';
import { customProfile, partSections } from './custom-profile';
import type { NarrativeDraft, NarrativeDrafts } from './narrative-draft';
import { draftOf } from './narrative-draft';
import { narrativeForm } from './narrative-form';
import type { Companions } from '../compared/companion-workbook';
import { NO_COMPANIONS } from '../compared/companion-workbook';
import type { LeftOutSection, NarrativeState, PassedOver, ProfileChoice } from './narrative-state';
import { writtenChanges } from './written-changes';
import type { OwnWording } from '../wording/own-wording';
import { changesOf } from '../wording/own-wording';
import { readTypedInputs } from './typed-inputs';
import { NO_TABLES_TO_NARRATE, whichSet } from '../state/problem-words.zh-CN';

export interface SessionNarrativeRequest {
  readonly file: string;
  readonly workbook: InspectedWorkbook;
  readonly drafts: NarrativeDrafts;
  readonly wording: OwnWording;
  /** By the name of the set. */
  readonly companions: Readonly<Record<string, Companions>>;
}

/** The narrative of a checked workbook, or in words why there is none; loaded when first asked for. */
export function narrativeOf(request: SessionNarrativeRequest): NarrativeState {
  const { workbook, drafts } = request;
  const asked = drafts.set !== null && chooseSet(workbook.sets, drafts.set, null).length === 1;
  const [subject] = chooseSet(workbook.sets, asked ? drafts.set : null, null);
  if (subject === undefined) return { kind: 'failed', message: NO_TABLES_TO_NARRATE };
  const set = nameOfSet(subject);
  const draft = draftOf(drafts, set);
  const chosen = chosenProfile(draft, subject.set.document);
  const base = chosen ?? defaultProfile(subject.set.document);
  const profile = customProfile(base, draft);
  const { inputs, problems } = readTypedInputs(draft.inputs);
  const narration = withFittingCompanions(
    request.companions[set] ?? NO_COMPANIONS,
    ({ prior, budget }) =>
      narrateWorkbook({
        file: request.file,
        workbook,
        prior,
        budget,
        inputs,
        profile,
        set: asked ? drafts.set : null,
        changes: changesOf(draft, request.wording),
      }),
  );
  if (narration.kind === 'failed') return narration;
  const { document, proposed } = narration.value;
  const { otherBodies, passedOver } = narration;
  return {
    kind: 'ready',
    document,
    basis: {
      set,
      sets: [...new Set(workbook.sets.map(nameOfSet))],
      stage: subject.set.document,
      profile: choiceOf(base),
      profiles: PROFILES.filter((one) => one.document === subject.set.document).map(choiceOf),
      proposed: proposed === null || chosen !== null ? null : choiceOf(proposed),
      settings: profile.settings,
      fields: narrativeForm({
        set: subject.set,
        profile,
        document,
        typed: draft.inputs,
        problems,
      }),
      leftOut: leftOutOf(base, draft),
      otherBodies,
      passedOver,
      changes: writtenChanges(document),
    },
  };
}

function chosenProfile(
  draft: NarrativeDraft,
  stage: NarrativeProfile['document'],
): NarrativeProfile | null {
  return PROFILES.find(({ id, document }) => id === draft.profile && document === stage) ?? null;
}

function choiceOf({ id, name }: NarrativeProfile): ProfileChoice {
  return { id, name };
}

function leftOutOf(
  { sections }: NarrativeProfile,
  draft: NarrativeDraft,
): readonly LeftOutSection[] {
  return partSections(sections, draft.leftOut).leftOut.map(({ section, behind }) => ({
    id: section.id,
    heading: bareHeading(section.heading),
    behind,
  }));
}

type Told =
  | {
      readonly kind: 'told';
      readonly value: Narration;
      readonly otherBodies: readonly OtherBody[];
      readonly passedOver: readonly PassedOver[];
    }
  | FailedNarrative;
type FailedNarrative = Extract<NarrativeState, { kind: 'failed' }>;

/** A workbook of another year or another body is passed over, and that is said. */
function withFittingCompanions(
  companions: Companions,
  narrate: (companions: Companions) => ReturnType<typeof narrateWorkbook>,
): Told {
  const told = narrate(companions);
  if (told.ok) return { kind: 'told', value: told.value, otherBodies: [], passedOver: [] };
  const { error } = told;
  if (error.kind === 'otherBody') {
    const { body } = error;
    const without = withFittingCompanions({ ...companions, [body.companion]: null }, narrate);
    if (without.kind === 'failed') return without;
    return { ...without, otherBodies: [body, ...without.otherBodies] };
  }
  if (error.kind !== 'wrongCompanion') return { kind: 'failed', message: problemMessage(error) };
  const without = withFittingCompanions({ ...companions, [error.companion]: null }, narrate);
  if (without.kind === 'failed') return without;
  const [message = ''] = describeNarrativeProblem(error);
  const { document } = without.value;
  const notices = [{ section: 'title', message }, ...document.notices];
  return {
    ...without,
    value: { ...without.value, document: { ...document, notices } },
    passedOver: [{ companion: error.companion, message }, ...without.passedOver],
  };
}

function problemMessage(problem: NarrationProblem): string {
  switch (problem.kind) {
    case 'noSet':
      return NO_TABLES_TO_NARRATE;
    case 'whichSet':
      return whichSet(problem.asked, problem.sets);
    case 'otherBody':
      return otherBodyText(problem.body);
    default:
      return describeNarrativeProblem(problem).join('；');
  }
}
