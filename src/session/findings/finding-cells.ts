import type { CellRef } from '../../base/address';
import { cellKey } from '../../base/address';
import type { ArithmeticFinding, Finding, FormFinding, FormProblem } from '../../checks/finding';
import { suspectedFacts, suspectsOf } from '../../checks/suspects';
import type { FactBook } from '../../facts/fact-book';
import { brokenInOrder, subjectOf } from './broken-relations';

/** Of tables that are not there, and of what all titles lack: listed with the set and with none of its sheets. */
export function isAboutSet(finding: Finding): boolean {
  return finding.kind === 'form' && ABOUT_SET.has(finding.problem.code);
}

const ABOUT_SET: ReadonlySet<FormProblem['code']> = new Set(['missingTables', 'noYear']);

/**
 * The cells to look at, best first: the decided culprit with its copies, else all candidates, else
 * the finding's own cell; none when it is about no cell.
 */
export function findingCells(finding: Finding): readonly CellRef[] {
  switch (finding.kind) {
    case 'rounding':
      return [finding.cell];
    case 'form':
      return ofForm(finding);
    case 'arithmetic': {
      // The label or the code of the row, not the figures that are right where they stand.
      if (finding.layout?.mistake.kind === 'swappedColumns') {
        return finding.layout.facts.map(({ cell }) => cell);
      }
      if (finding.layout !== null) return [finding.cell];
      const suspects = suspectsOf(finding);
      if (suspects.kind === 'unmended' && finding.relations.length === 1) {
        return ofOneRelation(finding, suspects.culprit.fact.cell);
      }
      const facts = suspectedFacts(suspects);
      return facts.length > 0 ? facts.map(({ cell }) => cell) : [finding.cell];
    }
  }
}

function ofForm({ cell, problem }: FormFinding): readonly CellRef[] {
  switch (problem.code) {
    // Tables that are not there have no cell.
    case 'missingTables':
      return [];
    case 'openingDiffers':
    case 'plannedDiffers':
    case 'earlierYearDiffers':
    case 'unitsDiffer':
      return [cell, ...problem.others.map((other) => other.cell)];
    default:
      return [cell];
  }
}

/** All that its sentence counts; the one to look at first in front. */
function ofOneRelation({ cells }: ArithmeticFinding, first: CellRef): readonly CellRef[] {
  const isFirst = (cell: CellRef) => cellKey(cell) === cellKey(first);
  const all = cells.map(({ cell }) => cell);
  return [...all.filter(isFirst), ...all.filter((cell) => !isFirst(cell))];
}

/** Every cell that the finding stands for, for a list that is handed on; the one to look at first in front. */
export function listedCells(book: FactBook, finding: Finding): readonly CellRef[] {
  if (finding.kind === 'form') {
    return STANDS_FOR_ALL.has(finding.problem.code)
      ? finding.cells.map(({ cell }) => cell)
      : findingCells(finding);
  }
  if (finding.kind === 'rounding' || suspectsOf(finding).kind !== 'none') {
    return findingCells(finding);
  }
  const subjects = brokenInOrder(book, finding).flatMap(
    ({ relation }) => subjectOf(book, relation)?.cell ?? [],
  );
  return [...new Map(subjects.map((cell) => [cellKey(cell), cell])).values()];
}

const STANDS_FOR_ALL: ReadonlySet<FormProblem['code']> = new Set([
  'tooShallow',
  'hiddenAmount',
  'typedTotal',
]);

/**
 * The cells that a user goes to: those to look at; where one finding stands for many cells that were
 * typed alike, all of them, so that they can be converted at once.
 */
export function selectedCells(finding: Finding): readonly CellRef[] {
  return finding.kind === 'form' && TYPED_ALIKE.has(finding.problem.code)
    ? finding.cells.map(({ cell }) => cell)
    : findingCells(finding);
}

const TYPED_ALIKE: ReadonlySet<FormProblem['code']> = new Set([
  'numberAsText',
  'fullWidthNumber',
  'fullWidthCode',
]);
