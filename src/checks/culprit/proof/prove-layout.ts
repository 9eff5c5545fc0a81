import type { Steps } from '../../../base/steps';
import type { FactBook } from '../../../facts/fact-book';
import type { AxisNode, RecognisedTable } from '../../../tables/table';
import type { Relation } from '../../relation';
import type { Incidence } from '../incidence/incidence';
import { missingRows } from '../layouts/missing-rows';
import { mostExplained } from '../incidence/most-explained';
import { hasRivalFigure } from './rival-figure';
import type { SearchTools } from './search-tools';
import type { TriedLayout } from '../layouts/tried-layout';
import { wrongCodes } from '../layouts/wrong-codes';
import { wrongUnits } from '../blocks/wrong-units';

/** A mistake around the figures, and the broken relations that vanish without it. */
export interface ProvenLayout {
  readonly layout: TriedLayout;
  readonly explained: readonly number[];
  /** How many of them are errors. */
  readonly errors: number;
}

/** Each reading takes as long as reading the workbook. */
const MOST_READINGS = 6;
/** What a coincidence of figures would have to mend. */
const FEWEST_MENDED = 2;

/**
 * The mistake around the figures that explains most, and so many errors at least, each tried by
 * reading the tables anew; not what cannot explain as many as another one does.
 */
export function* proveLayout(
  book: FactBook,
  incidence: Incidence,
  tools: SearchTools,
  fewest: number,
  corrected: ReadonlyMap<number, number>,
): Steps<ProvenLayout | null> {
  const tables = new Set<RecognisedTable>();
  for (const position of incidence.broken) {
    for (const { fact } of incidence.relation(position)?.terms ?? []) {
      const table = book.facts[fact]?.table;
      if (table !== undefined) tables.add(table);
    }
  }
  yield;
  const units = wrongUnits(book, incidence, tables);
  yield;
  const rows = [
    ...missingRows(book, incidence, tools.textAt),
    ...codesTried(book, incidence, tools),
  ].sort((a, b) => b.evidence - a.evidence);
  let best: ProvenLayout | null = null;
  let readings = 0;
  let wanted = Math.max(1, fewest);
  for (const layout of [...units, ...rows]) {
    if (mostExplained(book, incidence, layout.change) < wanted) continue;
    readings += 1;
    if (readings > MOST_READINGS) break;
    yield;
    const proven = yield* prove(book, incidence, tools, layout, corrected);
    if (proven === null || proven.errors < wanted) continue;
    best = proven;
    wanted = proven.errors + 1;
  }
  return best;
}

/** What a crash of the code book keeps from being tried is told by the rules about codes. */
function codesTried(
  book: FactBook,
  incidence: Incidence,
  { books, textAt }: SearchTools,
): readonly TriedLayout[] {
  try {
    return wrongCodes(book, books, incidence, textAt);
  } catch {
    return [];
  }
}

function* prove(
  book: FactBook,
  incidence: Incidence,
  tools: SearchTools,
  layout: TriedLayout,
  corrected: ReadonlyMap<number, number>,
): Steps<ProvenLayout | null> {
  const reading = yield* tools.readWith(layout.change, corrected);
  if (reading === null) return null;
  if ([...reading.errors].some((id) => !tools.brokenBefore.has(id))) return null;
  const explained = [...incidence.broken].filter((position) => {
    const id = incidence.relation(position)?.id;
    return id !== undefined && !reading.broken.has(id);
  });
  const errors = explained.flatMap((position) => {
    const relation = incidence.relation(position);
    return relation?.severity === 'error' ? relation : [];
  });
  if (errors.some((relation) => vanishes(book, relation, layout.row, reading.stated))) return null;
  const isAlone = errors.length < FEWEST_MENDED;
  if (errors.length === 0 || (isAlone && !tellsAlone(incidence, layout, explained))) return null;
  const { mistake, tellsByItself } = layout;
  if (!tellsByItself && (yield* hasRivalFigure(book, incidence, mistake, explained))) return null;
  return { layout, explained, errors: errors.length };
}

/** Whether a single sum is enough: of a code always, else where no other sum of its figures fails. */
function tellsAlone(
  incidence: Incidence,
  { mistake, tellsByItself }: TriedLayout,
  explained: readonly number[],
): boolean {
  if (mistake.kind === 'wrongCode') return true;
  const { broken, relation, relationsOf } = incidence;
  const facts = explained.flatMap((position) => relation(position)?.terms ?? []);
  return (
    tellsByItself &&
    facts
      .flatMap(({ fact }) => relationsOf(fact))
      .every((position) => !broken.has(position) || explained.includes(position))
  );
}

/** A sum that is no longer there is not mended, unless it was that of the row in question. */
function vanishes(
  book: FactBook,
  { id, generator, terms }: Relation,
  row: AxisNode | null,
  stated: ReadonlySet<string>,
): boolean {
  if (generator !== 'rollUp' || stated.has(id)) return false;
  return row === null || book.facts[terms[0]?.fact ?? -1]?.row !== row;
}
