import { CONCEPTS, isConceptId } from '../names/concepts';
import type { NarrativeContext } from '../narrative-context';
import { NARRATIVE_FORMULA_WORDS } from '../words.zh-CN';
import type { BookSource, Figure, KnownFigure } from './figure';
import type { FigureQuery } from './find-figure';
import { findFigure } from './find-figure';

/** A figure under the name that a template gives it. */
export interface NamedFigure {
  /** As people call it, for slots and labels. */
  readonly label: string;
  /** Concept or classification code: the key of its manual inputs; null where it has none. */
  readonly concept: string | null;
  readonly figure: Figure;
  /** The same figure in another workbook. */
  readonly inBook: (source: BookSource) => Figure;
}

/** The queried figure of the current workbook, under its concept's name or the query's own. */
export function nameFigure(
  context: NarrativeContext,
  query: FigureQuery,
  concept: string | null,
): NamedFigure {
  return {
    label: conceptLabel(concept, query.name),
    concept,
    figure: findFigure(context.current, query),
    inBook: (source) => findFigure(source, query),
  };
}

/** The figure of the year before: from its workbook, else as filled in, else null. */
export function priorFigure(context: NarrativeContext, named: NamedFigure): KnownFigure | null {
  if (context.prior !== null) {
    const figure = named.inBook(context.prior);
    if (figure.kind === 'known') return figure;
  }
  if (named.concept === null) return null;
  const id = `prior.${named.concept}`;
  const value = context.inputs.get(id);
  if (value?.kind !== 'decimal') return null;
  return {
    kind: 'known',
    value: value.hundredths,
    cells: [],
    formula: NARRATIVE_FORMULA_WORDS.manual(id),
    input: id,
  };
}

function conceptLabel(concept: string | null, name: string): string {
  return concept !== null && isConceptId(concept) ? CONCEPTS[concept] : name;
}
