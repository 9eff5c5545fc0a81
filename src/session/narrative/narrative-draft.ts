import type { ListOrder, ZeroPolicy } from '../../narrative/profiles/narrative-profile';
import type { FontSetId } from '../../narrative/render/font-set';
import type { SentenceChange, SentenceChanges } from '../../narrative/sentence-changes';

/** Settings that a person may have otherwise than the profile. */
export interface DraftSettings {
  readonly percentPlaces: number | null;
  readonly baseTerm: string | null;
  readonly listOrder: ListOrder | null;
  /** One for all lists. */
  readonly zeroPolicy: ZeroPolicy | null;
}

/** What a person has decided and filled in for the narrative of one set; plain data that can be kept. */
export interface NarrativeDraft {
  /** Null: the usual profile of the kind of document. */
  readonly profile: string | null;
  /** Settings of the profile that are otherwise than it has them; null for as it has them. */
  readonly settings: DraftSettings;
  /** As typed, by the id of the field; a list has one line for each entry. */
  readonly inputs: Readonly<Record<string, string>>;
  /** By the key of the sentence. */
  readonly sentences: SentenceChanges;
  /** Ids of sections that the narrative goes without. */
  readonly leftOut: readonly string[];
  readonly fonts: FontSetId;
  /** The public tables stand behind the text of the Word document. */
  readonly withTables: boolean;
}

/** All as the profile has it. */
export const NO_SETTINGS: DraftSettings = {
  percentPlaces: null,
  baseTerm: null,
  listOrder: null,
  zeroPolicy: null,
};

/** What is chosen of how to write and print, as the product would have it. */
const AS_PROFILE = {
  settings: NO_SETTINGS,
  leftOut: [],
  fonts: 'gb2312',
  withTables: false,
} as const satisfies Partial<NarrativeDraft>;

const EMPTY_DRAFT: NarrativeDraft = {
  profile: null,
  settings: AS_PROFILE.settings,
  inputs: {},
  sentences: {},
  leftOut: AS_PROFILE.leftOut,
  fonts: AS_PROFILE.fonts,
  withTables: AS_PROFILE.withTables,
};

/** Whether anything is chosen otherwise than the profile has it. */
export function isChosenOtherwise({
  settings,
  leftOut,
  fonts,
  withTables,
}: NarrativeDraft): boolean {
  return JSON.stringify({ settings, leftOut, fonts, withTables }) !== JSON.stringify(AS_PROFILE);
}

/** The drafts of a workbook, by the name of the set they are about. */
export interface NarrativeDrafts {
  /** The set to write about; null where nobody has chosen. */
  readonly set: string | null;
  readonly bySet: Readonly<Record<string, NarrativeDraft>>;
}

export const NO_DRAFTS: NarrativeDrafts = { set: null, bySet: {} };

/** One thing that a person changes in a draft; null restores what the product would do. */
export type DraftEdit =
  | { readonly kind: 'profile'; readonly id: string | null }
  | { readonly kind: 'percentPlaces'; readonly places: number | null }
  | { readonly kind: 'baseTerm'; readonly term: string | null }
  | { readonly kind: 'listOrder'; readonly order: ListOrder | null }
  | { readonly kind: 'zeroPolicy'; readonly policy: ZeroPolicy | null }
  | { readonly kind: 'input'; readonly id: string; readonly text: string }
  | { readonly kind: 'clearInputs' }
  /** As they were before they were cleared. */
  | { readonly kind: 'restoreInputs'; readonly inputs: NarrativeDraft['inputs'] }
  | { readonly kind: 'sentence'; readonly key: string; readonly change: SentenceChange | null }
  | { readonly kind: 'section'; readonly id: string; readonly leftOut: boolean }
  | { readonly kind: 'fonts'; readonly fonts: FontSetId }
  | { readonly kind: 'withTables'; readonly on: boolean }
  /** All of the above but the profile, what was filled in and the sentences. */
  | { readonly kind: 'asProfile' };

function editDraft(draft: NarrativeDraft, edit: DraftEdit): NarrativeDraft {
  switch (edit.kind) {
    case 'profile':
      return { ...draft, profile: edit.id };
    case 'percentPlaces':
      return { ...draft, settings: { ...draft.settings, percentPlaces: edit.places } };
    case 'baseTerm':
      return { ...draft, settings: { ...draft.settings, baseTerm: edit.term } };
    case 'listOrder':
      return { ...draft, settings: { ...draft.settings, listOrder: edit.order } };
    case 'zeroPolicy':
      return { ...draft, settings: { ...draft.settings, zeroPolicy: edit.policy } };
    case 'input': {
      const text = edit.text.trim() === '' ? null : edit.text;
      return { ...draft, inputs: withEntry(draft.inputs, edit.id, text) };
    }
    case 'clearInputs':
      return { ...draft, inputs: EMPTY_DRAFT.inputs };
    case 'restoreInputs':
      return { ...draft, inputs: edit.inputs };
    case 'sentence':
      return { ...draft, sentences: withEntry(draft.sentences, edit.key, edit.change) };
    case 'section': {
      const others = draft.leftOut.filter((id) => id !== edit.id);
      return { ...draft, leftOut: edit.leftOut ? [...others, edit.id] : others };
    }
    case 'fonts':
      return { ...draft, fonts: edit.fonts };
    case 'withTables':
      return { ...draft, withTables: edit.on };
    case 'asProfile':
      return { ...draft, ...AS_PROFILE };
  }
}

/** Whether nothing of it is otherwise than without a draft. */
export function isEmptyDraft(draft: NarrativeDraft): boolean {
  return JSON.stringify({ ...EMPTY_DRAFT, ...draft }) === JSON.stringify(EMPTY_DRAFT);
}

/** The draft of a set; an empty one where nothing was done yet. */
export function draftOf({ bySet }: NarrativeDrafts, set: string): NarrativeDraft {
  return bySet[set] ?? EMPTY_DRAFT;
}

/** The drafts with one edit of one set. */
export function editDrafts(drafts: NarrativeDrafts, set: string, edit: DraftEdit): NarrativeDrafts {
  const draft = editDraft(draftOf(drafts, set), edit);
  const others = edit.kind === 'sentence' ? reworded(drafts, edit) : drafts.bySet;
  return { ...drafts, bySet: { ...others, [set]: draft } };
}

/** A template is the same in all sets: where one stands, it changes along. */
function reworded(
  { bySet }: NarrativeDrafts,
  edit: Extract<DraftEdit, { kind: 'sentence' }>,
): NarrativeDrafts['bySet'] {
  if (edit.change?.kind === 'text') return bySet;
  return mapDrafts(bySet, (draft) =>
    draft.sentences[edit.key]?.kind === 'template' ? editDraft(draft, edit) : draft,
  );
}

/** The drafts with every sentence by the template of its profile. */
export function withoutTemplates(drafts: NarrativeDrafts): NarrativeDrafts {
  const texts = (sentences: SentenceChanges) =>
    Object.fromEntries(Object.entries(sentences).filter(([, { kind }]) => kind === 'text'));
  return {
    ...drafts,
    bySet: mapDrafts(drafts.bySet, (draft) => ({ ...draft, sentences: texts(draft.sentences) })),
  };
}

/** The templates that stand in drafts. */
export function templatesIn({ bySet }: NarrativeDrafts): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.values(bySet).flatMap(({ sentences }) =>
      Object.entries(sentences).flatMap(([key, change]) =>
        change.kind === 'template' ? [[key, change.template] as const] : [],
      ),
    ),
  );
}

function mapDrafts(
  bySet: NarrativeDrafts['bySet'],
  map: (draft: NarrativeDraft) => NarrativeDraft,
): NarrativeDrafts['bySet'] {
  return Object.fromEntries(Object.entries(bySet).map(([set, draft]) => [set, map(draft)]));
}

function withEntry<T>(
  entries: Readonly<Record<string, T>>,
  key: string,
  value: T | null,
): Readonly<Record<string, T>> {
  const others = Object.entries(entries).filter(([one]) => one !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}
