import type { NarrativeDocument } from '../../narrative/narrative-document';
import { compileOwnTemplate } from '../../narrative/profiles/compile-profile';
import type {
  NarrativeProfile,
  SentenceTemplate,
} from '../../narrative/profiles/narrative-profile';
import type { SentenceChange, SentenceChanges } from '../../narrative/sentence-changes';
import { sentenceKey } from '../../narrative/sentence-changes';
import { namesUsed } from '../../narrative/template/names-used';
import { sentenceText } from './sentence-ranges';

/** Sentences that a person has made otherwise, as another profile takes them. */
interface Carrying {
  /** By their keys there. */
  readonly templates: Readonly<Record<string, string>>;
  readonly texts: readonly CarriedText[];
  /** The first words of those that the other profile has no place for. */
  readonly left: readonly string[];
}

export interface CarriedText {
  readonly before: Place;
  readonly after: Place;
  readonly change: Extract<SentenceChange, { kind: 'text' }>;
}

interface Place {
  readonly section: string;
  readonly sentence: SentenceTemplate;
}

interface CarryRequest {
  readonly from: NarrativeProfile;
  readonly to: NarrativeProfile;
  /** What a person made of the sentences of either. */
  readonly changes: SentenceChanges;
  readonly document: NarrativeDocument;
}

/**
 * The sentences that a person has made otherwise and that stand in the other profile, too: there they
 * say the same figures under the same conditions, so that what was made of them is as true there.
 */
export function carrySentences({ from, to, changes, document }: CarryRequest): Carrying {
  const [before, after] = [placesOf(from), placesOf(to)];
  const templates: Record<string, string> = {};
  const texts: CarriedText[] = [];
  const left: string[] = [];
  for (const { section, sentence } of before) {
    const change = changes[sentenceKey(from.id, section, sentence.id)];
    if (change === undefined) continue;
    const place = samePlace({ section, sentence }, before, after);
    if (place === null || !isReadable(change, to)) {
      left.push(beginningOf(document, section, sentence.id));
      continue;
    }
    const key = sentenceKey(to.id, place.section, place.sentence.id);
    // What was made of it there before counts.
    if (changes[key] !== undefined) continue;
    if (change.kind === 'text') texts.push({ before: { section, sentence }, after: place, change });
    // It may be worded there as the person did.
    else if (change.template !== place.sentence.template) templates[key] = change.template;
  }
  return { templates, texts, left };
}

function placesOf({ sections }: NarrativeProfile): readonly Place[] {
  return sections.flatMap(({ id: section, paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.map((sentence) => ({ section, sentence }))),
  );
}

/** The one place of a sentence that says the same figures. */
function samePlace(
  { section, sentence }: Place,
  before: readonly Place[],
  after: readonly Place[],
): Place | null {
  const named = (places: readonly Place[]) =>
    places.filter((one) => one.sentence.id === sentence.id);
  const inSection = named(after).find((one) => one.section === section);
  const [only, ...others] = named(after);
  const isUnique = named(before).length === 1 && others.length === 0;
  const place = inSection ?? (isUnique ? (only ?? null) : null);
  return place !== null && isAlike(sentence.template, place.sentence.template) ? place : null;
}

/** Both use the same names, and the one ends a paragraph where the other does. */
function isAlike(template: string, other: string): boolean {
  const [used, usedThere] = [template, other].map((one) => namesUsed(one).join('\n'));
  return used === usedThere && template.endsWith('\n') === other.endsWith('\n');
}

function isReadable(change: SentenceChange, to: NarrativeProfile): boolean {
  return change.kind === 'text' || compileOwnTemplate(to, change.template).ok;
}

const BEGINNING = 12;

function beginningOf(document: NarrativeDocument, section: string, sentence: string): string {
  const text = sentenceText(document, section, sentence);
  return text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text;
}
