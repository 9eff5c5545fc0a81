import type { SentenceChanges } from '../../narrative/sentence-changes';
import { nameOfSet } from '../name-of-set';
import type { TableSet } from '../../tables/table';
import type { NarrativeDrafts } from './narrative-draft';
import { draftOf } from './narrative-draft';

interface PresentSet {
  readonly set: TableSet;
}

/**
 * The drafts with the templates of sentences that were said of sets which are not here, of another year
 * mostly, for those that are: the office goes on in its own words. Own sentences stay; where two of the
 * other sets have different templates for one sentence, none is taken. `onlyUntouched`: sets of which
 * nothing was said yet.
 */
export function carryTemplates(
  drafts: NarrativeDrafts,
  present: readonly PresentSet[],
  { onlyUntouched }: { readonly onlyUntouched: boolean },
): NarrativeDrafts {
  const bySet = present.flatMap((one) => {
    const name = nameOfSet(one);
    const draft = draftOf(drafts, name);
    if (onlyUntouched && drafts.bySet[name] !== undefined) return [];
    const carried = templatesOfOthers(drafts, present, one);
    const isNew = Object.keys(carried).some((key) => draft.sentences[key] === undefined);
    if (!isNew) return [];
    return [[name, { ...draft, sentences: { ...carried, ...draft.sentences } }] as const];
  });
  if (bySet.length === 0) return drafts;
  return { ...drafts, bySet: { ...drafts.bySet, ...Object.fromEntries(bySet) } };
}

/** By the key of the sentence, which names the profile too. */
function templatesOfOthers(
  { bySet }: NarrativeDrafts,
  present: readonly PresentSet[],
  { set: { document } }: PresentSet,
): SentenceChanges {
  const here = new Set(present.map(nameOfSet));
  const templates = new Map<string, string | null>();
  for (const [name, { sentences }] of Object.entries(bySet)) {
    // A budget and final accounts have no sentence in common.
    if (here.has(name) || !name.endsWith(document)) continue;
    for (const [key, change] of Object.entries(sentences)) {
      if (change.kind !== 'template') continue;
      const known = templates.get(key);
      const isOpen = known !== undefined && known !== change.template;
      templates.set(key, isOpen ? null : change.template);
    }
  }
  const agreed = [...templates].flatMap(([key, template]) =>
    template === null ? [] : [[key, { kind: 'template', template }] as const],
  );
  return Object.fromEntries(agreed);
}
