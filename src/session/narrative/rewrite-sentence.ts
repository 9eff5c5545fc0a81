import { compileOwnTemplate } from '../../narrative/profiles/compile-profile';
import type { NarrativeProfile } from '../../narrative/profiles/narrative-profile';
import { PROFILES } from '../../narrative/profiles/profiles';
import { sentenceKey, withFiguresOfToday } from '../../narrative/sentence-changes';
import { describeTemplateProblem } from '../../narrative/template/template-problems.zh-CN';
import type { SessionNarrativeRequest } from './session-narrative';
import { narrativeOf } from './session-narrative';
import { changesOf, withoutSentence } from '../wording/own-wording';
import { draftOf, editDrafts } from './narrative-draft';
import type { NarrativeState } from './narrative-state';
import type { SentenceDetail, TemplateTrial } from './sentence-detail';
import { sentenceRanges, sentenceText } from './sentence-ranges';

/** One sentence of the narrative as it is and as it would be; null when there is none. */
export function sentenceDetail(
  request: SessionNarrativeRequest,
  section: string,
  sentence: string,
): SentenceDetail | null {
  const place = placeOf(request, section, sentence);
  if (place === null) return null;
  const { key, set, template } = place;
  const change = changesOf(draftOf(request.drafts, set), request.wording)[key] ?? null;
  const drafts = editDrafts(request.drafts, set, { kind: 'sentence', key, change: null });
  const wording = withoutSentence(request.wording, key);
  const generated = textOf({ ...request, drafts, wording }, section, sentence);
  const carried =
    change?.kind === 'text' ? withFiguresOfToday(change.text, change.basis, generated) : null;
  return { key, generated, template, change, carried };
}

/** What a sentence would say by another template. */
export function tryTemplate(
  request: SessionNarrativeRequest,
  section: string,
  sentence: string,
  template: string,
): TemplateTrial {
  const place = placeOf(request, section, sentence);
  if (place === null) return { ok: false, problems: [] };
  const compiled = compileOwnTemplate(place.profile, template);
  if (!compiled.ok) return { ok: false, problems: compiled.error.map(describeTemplateProblem) };
  const { key, set } = place;
  const change = { kind: 'template', template } as const;
  const drafts = editDrafts(request.drafts, set, { kind: 'sentence', key, change });
  const narrative = narrativeOf({ ...request, drafts });
  if (narrative.kind !== 'ready') return { ok: false, problems: [] };
  const ranges = sentenceRanges(narrative.document, section, sentence);
  if (ranges.every(({ state }) => state === 'ownTemplate')) {
    return { ok: true, text: ranges.map(({ text }) => text).join('\n') };
  }
  // It was read without fault and failed on the way: the notice about it says why.
  const known = new Set(noticesOf(narrativeOf(request), section));
  const problems = noticesOf(narrative, section).filter((message) => !known.has(message));
  return { ok: false, problems };
}

interface SentencePlace {
  readonly key: string;
  readonly set: string;
  readonly profile: NarrativeProfile;
  readonly template: string;
}

function placeOf(
  request: SessionNarrativeRequest,
  section: string,
  sentence: string,
): SentencePlace | null {
  const narrative = narrativeOf(request);
  if (narrative.kind !== 'ready') return null;
  const profile = PROFILES.find(({ id }) => id === narrative.basis.profile.id);
  const found = profile?.sections
    .filter(({ id }) => id === section)
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
    .find(({ id }) => id === sentence);
  if (profile === undefined || found === undefined) return null;
  const key = sentenceKey(profile.id, section, sentence);
  return { key, set: narrative.basis.set, profile, template: found.template };
}

function textOf(request: SessionNarrativeRequest, section: string, sentence: string): string {
  const narrative = narrativeOf(request);
  if (narrative.kind !== 'ready') return '';
  return sentenceText(narrative.document, section, sentence);
}

function noticesOf(narrative: NarrativeState, section: string): readonly string[] {
  if (narrative.kind !== 'ready') return [];
  return narrative.document.notices
    .filter((notice) => notice.section === section)
    .map(({ message }) => message);
}
