import type { NarrativeDocument } from '../../narrative/narrative-document';
import type { NarrativeProfile } from '../../narrative/profiles/narrative-profile';
import { PROFILES } from '../../narrative/profiles/profiles';
import type { SentenceChanges } from '../../narrative/sentence-changes';
import { sentenceKey } from '../../narrative/sentence-changes';
import { changesOf } from '../wording/own-wording';
import { bareHeading } from './bare-heading';
import type { CarriedText } from './carry-sentences';
import { carrySentences } from './carry-sentences';
import { movedSections, retitledSections } from './heading-differences';
import type { NarrativeDrafts } from './narrative-draft';
import { draftOf, editDrafts } from './narrative-draft';
import type { NarrativeState } from './narrative-state';
import type { ProfileChange, ProfileDifferences } from './profile-change';
import type { SessionNarrativeRequest } from './session-narrative';
import { sentenceRanges, sentenceText } from './sentence-ranges';
import { narrativeOf } from './session-narrative';

type Ready = Extract<NarrativeState, { kind: 'ready' }>;

/** What would become of the narrative with another profile; null where there is none to change to. */
export function profileChange(request: SessionNarrativeRequest, id: string): ProfileChange | null {
  const now = narrativeOf(request);
  const to = PROFILES.find((profile) => profile.id === id);
  if (now.kind !== 'ready' || to === undefined || to.id === now.basis.profile.id) return null;
  const from = PROFILES.find((profile) => profile.id === now.basis.profile.id);
  if (from === undefined) return null;
  const { set } = now.basis;
  const changes = changesOf(draftOf(request.drafts, set), request.wording);
  const { templates, texts, left } = carrySentences({ from, to, changes, document: now.document });
  const drafts = editDrafts(request.drafts, set, { kind: 'profile', id });
  const changed = { ...request, drafts, wording: { ...request.wording, ...templates } };
  const plain = narrativeOf(changed);
  if (plain.kind !== 'ready') return null;
  const carried = { templates, texts: onNewBasis(texts, now.document, plain.document), left };
  const then = narrativeOf({ ...changed, drafts: withTexts(drafts, set, carried.texts) });
  if (then.kind !== 'ready') return null;
  return {
    set,
    chosenBefore: draftOf(request.drafts, set).profile,
    from: now.basis.profile,
    to: then.basis.profile,
    carried,
    differences: differencesOf(
      { profile: from, document: now.document, settings: now.basis.settings },
      { profile: to, document: then.document, settings: then.basis.settings },
    ),
  };
}

/** The drafts of a set with texts in the place of sentences. */
function withTexts(drafts: NarrativeDrafts, set: string, texts: SentenceChanges): NarrativeDrafts {
  return Object.entries(texts).reduce(
    (made, [key, change]) => editDrafts(made, set, { kind: 'sentence', key, change }),
    drafts,
  );
}

/** A text goes with what is generated there; one that had fallen behind its figures stays behind them. */
function onNewBasis(
  texts: readonly CarriedText[],
  now: NarrativeDocument,
  then: NarrativeDocument,
): SentenceChanges {
  return Object.fromEntries(
    texts.map(({ before, after, change }) => {
      const states = sentenceRanges(now, before.section, before.sentence.id);
      const isOutdated = states.some(({ state }) => state === 'outdated');
      const basis = isOutdated
        ? change.basis
        : sentenceText(then, after.section, after.sentence.id);
      return [sentenceKey(then.profile, after.section, after.sentence.id), { ...change, basis }];
    }),
  );
}

interface Written {
  readonly profile: NarrativeProfile;
  readonly document: NarrativeDocument;
  readonly settings: Ready['basis']['settings'];
}

function differencesOf(now: Written, then: Written): ProfileDifferences {
  const [texts, textsThen] = [sectionTexts(now), sectionTexts(then)];
  const only = (some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>) =>
    [...some.keys()].filter((id) => !others.has(id));
  const reworded = [...textsThen].flatMap(([id, text]) =>
    texts.has(id) && texts.get(id) !== text ? [id] : [],
  );
  return {
    percentPlaces: pairOf(now.settings.percentPlaces, then.settings.percentPlaces),
    baseTerm: pairOf(now.settings.baseTerm, then.settings.baseTerm),
    added: headingsOf(then.profile, only(textsThen, texts)),
    dropped: headingsOf(now.profile, only(texts, textsThen)),
    moved: headingsOf(then.profile, movedSections(now, then)),
    retitled: retitledSections(now, then),
    reworded: headingsOf(then.profile, reworded),
  };
}

/** Of these sections, but not of those that stand below one of them. */
function headingsOf({ sections }: NarrativeProfile, ids: readonly string[]): readonly string[] {
  let above = Infinity;
  return sections.flatMap(({ id, level, heading, unnumbered }) => {
    if (level > above) return [];
    const isOne = unnumbered !== true && ids.includes(id);
    above = isOne ? level : Infinity;
    return isOne ? [bareHeading(heading)] : [];
  });
}

/** What stands below the heading of each section, by its id. */
function sectionTexts({ document }: Written): ReadonlyMap<string, string> {
  return new Map(
    document.sections.map(({ id, paragraphs }) => [
      id,
      paragraphs.map(({ text }) => text).join('\n'),
    ]),
  );
}

function pairOf<T>(before: T, after: T): readonly [T, T] | null {
  return before === after ? null : [before, after];
}
