import { foldLabel } from '../../base/label-text';
import type { NodeDraft } from '../axes/build-tree';
import { findColumnTerm } from '../vocabulary/column-terms';
import { NOTHING_SAID } from '../coordinates/coordinates';
import type { OwnPeriod } from '../columns/own-period';
import { otherPeriod } from '../columns/own-period';
import type { UnknownNode } from '../table';
import type { Term, Vocabulary } from '../vocabulary/vocabulary';
import type { RowContext, RowReading } from './row-reading';
import { hasAmounts, roleCell, roleText } from './row-reading';

/** Whether every row says by its name what was planned or what was spent: 预算数, 决算数. */
export function hasStagesOfRows(context: RowContext, words: readonly Vocabulary[]): boolean {
  const labels = context.rows.map((row) => roleText(context, 'projectName', row));
  return labels.length > 0 && labels.every((label) => stageTerm(words, label) !== null);
}

/** One row of figures for each stage, printed once each. */
export function readStageRows(
  context: RowContext,
  words: readonly Vocabulary[],
  own: OwnPeriod,
): RowReading {
  const drafts: NodeDraft[] = [];
  const unknown: UnknownNode[] = [];
  const seen = new Set<string>();
  for (const row of context.rows) {
    const label = roleText(context, 'projectName', row);
    const term = stageTerm(words, label);
    const said = `${term?.year ?? ''}/${term?.stage ?? ''}`;
    if (term === null || seen.has(said)) {
      if (hasAmounts(context, row)) unknown.push({ index: row, label });
      continue;
    }
    seen.add(said);
    const nameCell = roleCell(context, 'projectName', row);
    drafts.push({
      index: row,
      label,
      coordinates: NOTHING_SAID,
      ...(nameCell === undefined ? {} : { nameCell }),
      ...otherPeriod({ year: term.year, stage: term.stage }, own),
    });
  }
  return { drafts, parents: drafts.map(() => -1), unknown };
}

function stageTerm(words: readonly Vocabulary[], label: string): Term | null {
  const term = findColumnTerm(words, foldLabel(label));
  return term?.stage === undefined ? null : term;
}
