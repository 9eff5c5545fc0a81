import { inputLabel } from '../inputs/input-fields';
import { conceptName, isConceptId } from '../names/concepts';
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

/** Where a figure is looked for: a workbook that may not be at hand, then what was filled in. */
export interface FigureOrigin {
  readonly source: BookSource | null;
  readonly query: FigureQuery;
  readonly manual?: readonly string[] | undefined;
}

/** The queried figure under its concept's name or the query's own. */
export function nameFigure(
  context: NarrativeContext,
  { source, query, manual }: FigureOrigin,
  concept: string | null,
): NamedFigure {
  return {
    label: conceptLabel(context, concept, query.name),
    concept,
    figure: figureOrInput(
      context,
      source === null ? NO_WORKBOOK(query) : findFigure(source, query),
      manual,
    ),
    inBook: (book) => findFigure(book, query),
  };
}

const NO_WORKBOOK = ({ tableKind }: FigureQuery): Figure => ({
  kind: 'unknown',
  reason: { kind: 'noTable', tableKind },
});

/** What a table says; where it is not there, the sum of what was filled in. */
export function figureOrInput(
  context: NarrativeContext,
  figure: Figure,
  manual: readonly string[] | undefined,
): Figure {
  if (manual === undefined || manual.length === 0) return figure;
  if (figure.kind === 'known' || figure.reason.kind !== 'noTable') return figure;
  const inputs = manual.map((id) => ({ id, label: inputLabel(id) }));
  return inputFigure(context, manual) ?? { ...figure, reason: { kind: 'notFilledIn', inputs } };
}

/** The sum of the amounts that were filled in; null where none was. */
export function inputFigure(context: NarrativeContext, ids: readonly string[]): KnownFigure | null {
  const given = ids.flatMap((id) => {
    const value = context.inputs.get(id);
    return value?.kind === 'decimal' ? [{ id, value: value.hundredths }] : [];
  });
  const [first] = given;
  if (first === undefined) return null;
  return {
    kind: 'known',
    value: given.reduce((sum, { value }) => sum + value, 0),
    cells: [],
    formula: given.map(({ id }) => NARRATIVE_FORMULA_WORDS.manual(id)).join(' + '),
    input: first.id,
  };
}

function conceptLabel({ profile }: NarrativeContext, concept: string | null, name: string) {
  return concept !== null && isConceptId(concept)
    ? conceptName(concept, profile.document)
    : (name.split('.').at(-1) ?? name);
}
