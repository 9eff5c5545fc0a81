import type { NamedFigure } from '../figures/named-figure';
import type { NarrativeContext } from '../narrative-context';
import { inputText } from '../narrative-context';
import { MISSING_LABELS, SLOTS } from '../words.zh-CN';
import { ListDrop } from './drops';
import { missingInput } from './filled-in';
import { Phrase } from './piece';

/** The projects of one rating; one item for what is missing as long as not all are rated. */
export function ratedDrop(
  context: NarrativeContext,
  all: ListDrop,
  places: readonly number[],
  wanted: string,
): ListDrop {
  const rated = all.items().map((item, position) => {
    const id = `project[${places[position] ?? position}].rating`;
    return { item, id, rating: inputText(context, id) };
  });
  const unrated = rated.filter(({ rating }) => rating === null);
  const [first] = unrated;
  if (first === undefined) {
    return new ListDrop(rated.flatMap(({ item, rating }) => (rating === wanted ? [item] : [])));
  }
  const slots = unrated.map(({ id, item }, position) => ({
    ...missingInput(
      id,
      position === 0 ? MISSING_LABELS.rated(wanted) : '',
      MISSING_LABELS.rating(item.amount.label),
    ),
    counted: position === 0 ? SLOTS.fill(MISSING_LABELS.ratedCount(wanted)) : '',
  }));
  return new ListDrop([{ ...first.item, name: new Phrase(...slots), amount: UNRATED }], 0);
}

const UNRATED: NamedFigure = {
  label: '',
  concept: null,
  figure: { kind: 'unknown', reason: { kind: 'noTable', tableKind: '' } },
  inBook: () => ({ kind: 'unknown', reason: { kind: 'noTable', tableKind: '' } }),
};
