import type { Stage } from '../../tables/coordinates/coordinates';
import { stageOfDocument } from '../../tables/columns/own-period';
import { isConceptId } from '../names/concepts';
import type { NarrativeContext } from '../narrative-context';
import { NOTICES } from '../words.zh-CN';
import { earlierColumns } from './earlier-columns';
import type { BookSource, KnownFigure } from './figure';
import { figureOfFacts } from './find-figure';
import type { NamedFigure } from './named-figure';
import { inputFigure } from './named-figure';
import { priorInForm, priorInTables } from './prior-in-form';

/**
 * The figure of the year before at one stage: from last year's workbook, else from the columns of
 * that year beside this year's own, else from the form that shows two earlier years, else as filled
 * in, else null. A figure of another stage than the document's own stands in such columns only.
 */
export function priorFigure(
  context: NarrativeContext,
  named: NamedFigure,
  stage: Stage = ownStage(context),
): KnownFigure | null {
  const beside = inColumns(context, named, stage);
  if (stage !== ownStage(context)) return beside;
  const inWorkbook = context.prior === null ? null : named.inBook(context.prior);
  if (inWorkbook?.kind === 'known') return comparedWith(named, inWorkbook, beside);
  const filledIn = named.concept === null ? null : inputFigure(context, [`prior.${named.concept}`]);
  if (beside !== null) return comparedWith(named, beside, filledIn);
  return ofForm(context, named) ?? filledIn;
}

/** The stage that the figures of the narrative's own kind of document have. */
export function ownStage({ profile }: NarrativeContext): Stage {
  return stageOfDocument(profile.document);
}

/** The same with a word about another source that says another amount. */
function comparedWith(
  { label }: NamedFigure,
  taken: KnownFigure,
  other: KnownFigure | null,
): KnownFigure {
  return other === null || other.value === taken.value
    ? taken
    : { ...taken, assumption: NOTICES.priorDiffers(label, taken, other) };
}

/** 上年预算数, or another column that says its stage. */
function inColumns(
  { current, year }: NarrativeContext,
  named: NamedFigure,
  stage: Stage,
): KnownFigure | null {
  const earlier = earlierColumns(current, year, stage);
  return earlier === null ? null : foundIn(current, earlier, named);
}

/** The figure of a column that says its year alone: of which stage it is, nobody can tell. */
export function figureOfUnsaidStage(
  context: NarrativeContext,
  named: NamedFigure,
): KnownFigure | null {
  return inColumns(context, named, 'asStated');
}

function foundIn(current: BookSource, earlier: BookSource, named: NamedFigure): KnownFigure | null {
  const figure = named.inBook(earlier);
  if (figure.kind === 'known') return figure;
  const { concept } = named;
  return (
    withSameKey(current, earlier, named) ??
    (concept !== null && isConceptId(concept) ? priorInTables(earlier, concept) : null)
  );
}

/** The figure that another table prints under the very key of this year's. */
function withSameKey(
  current: BookSource,
  earlier: BookSource,
  { figure }: NamedFigure,
): KnownFigure | null {
  if (figure.kind === 'unknown') return null;
  const [cell, ...others] = figure.cells;
  if (cell === undefined || others.length > 0 || cell.role !== 'current') return null;
  const own = current.book.amounts.find(
    (fact) =>
      fact.cell.sheet === cell.sheet &&
      fact.cell.row === cell.row &&
      fact.cell.column === cell.column,
  );
  const facts = own === undefined ? [] : earlier.book.find(own.coordinates);
  if (facts.length === 0) return null;
  const found = figureOfFacts(earlier, facts);
  return found.kind === 'known' ? found : null;
}

function ofForm({ current, year }: NarrativeContext, { concept }: NamedFigure): KnownFigure | null {
  return concept !== null && isConceptId(concept) ? priorInForm(current, concept, year) : null;
}
