import type { NodeDraft } from '../build-tree';
import { parentsByCoordinates } from '../build-tree';
import type { Coordinates } from '../coordinates';
import { mergeCoordinates } from '../coordinates';
import type { SideLayout } from '../table-kind';
import type { Vocabulary } from '../vocabulary';
import type { RowContext, RowReading } from './row-reading';
import { readSideLines } from './side-lines';

/** What the lines of a table say that others print as its columns. */
export interface TermWords {
  readonly lines: readonly Vocabulary[];
  readonly defaultFlow: SideLayout['defaultFlow'];
  /** Coordinates of a line that is but a total. */
  readonly totalLine: Coordinates;
}

/** Rows named by what other offices print as headings: “三公”经费 or 收入 as a list. */
export function readTermRows(context: RowContext, words: TermWords): RowReading {
  const [labelColumn] = context.roles.get('projectName') ?? context.roles.get('name') ?? [];
  if (labelColumn === undefined) return { drafts: [], parents: [], unknown: [] };
  const { sheet, amountColumns, rows, books } = context;
  const reading = readSideLines({
    sheet,
    labelColumn,
    amountColumns,
    rows,
    words: { lines: words.lines, classes: null },
    defaultFlow: words.defaultFlow,
    books,
  });
  const drafts = reading.drafts.map((draft) => withTotal(draft, words.totalLine));
  return { drafts, parents: parentsByCoordinates(drafts), unknown: reading.unknown };
}

/** A line that says nothing but its flow is the total. */
function withTotal(draft: NodeDraft, total: Coordinates): NodeDraft {
  const { flow, ...others } = draft.coordinates;
  if (flow === undefined || Object.keys(others).length > 0) return draft;
  return { ...draft, coordinates: mergeCoordinates(draft.coordinates, total) ?? draft.coordinates };
}
