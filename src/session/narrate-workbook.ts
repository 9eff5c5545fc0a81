import { cellAddress } from '../base/address';
import type { CellRef } from '../base/address';
import type { ArithmeticFinding } from '../checks/finding';
import { suspectsOf } from '../checks/suspects';
import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import type { FactBook } from '../facts/fact-book';
import type { CellFinding } from '../narrative/attach-warnings';
import { attachWarnings } from '../narrative/attach-warnings';
import { composeNarrative } from '../narrative/compose-narrative';
import type { NarrativeInputs } from '../narrative/inputs/read-inputs';
import type { NarrativeDocument } from '../narrative/narrative-document';
import type { NarrativeProblem } from '../narrative/narrative-problem';
import type { NarrativeProfile } from '../narrative/profiles/narrative-profile';
import { disclosureTables } from '../tables/forms/is-form';
import type { DocumentKind } from '../tables/table-kind';
import { findingsById } from './findings-by-id';
import type { InspectedSet, InspectedWorkbook, ReadSet, ReadWorkbook } from './inspect-workbook';

/** A workbook to compare with, and its path as given. */
export interface CompanionWorkbook {
  readonly file: string;
  readonly workbook: ReadWorkbook;
}

export interface NarrationRequest {
  readonly file: string;
  readonly workbook: InspectedWorkbook;
  readonly prior: CompanionWorkbook | null;
  readonly inputs: NarrativeInputs;
  readonly profile: NarrativeProfile;
}

export interface Narration {
  /** The set the narrative is about. */
  readonly subject: InspectedSet;
  readonly document: NarrativeDocument;
}

export type NarrationProblem = NarrativeProblem | { readonly kind: 'noSet' };

/** Writes the narrative of a workbook's main set; sentences on doubtful figures carry a warning. */
export function narrateWorkbook(request: NarrationRequest): Result<Narration, NarrationProblem> {
  const { document: wanted } = request.profile;
  const subject = mainSet(request.workbook, wanted);
  if (subject === null) return fail({ kind: 'noSet' });
  const { year } = subject.set;
  const composed = composeNarrative({
    books: {
      current: subject.book,
      prior: companionBook(request.prior, year - 1, wanted),
      budget: null,
    },
    files: { current: request.file, prior: request.prior?.file ?? null, budget: null },
    inputs: request.inputs,
    profile: request.profile,
  });
  if (!composed.ok) return composed;
  const document = attachWarnings(composed.value, doubtfulCells(request, subject));
  return ok({ subject, document });
}

/** Of the sets that the profile is written for, else of all: the one with the most tables. */
function mainSet(workbook: InspectedWorkbook, wanted: DocumentKind): InspectedSet | null {
  return ofDocument(workbook.sets, wanted).reduce<InspectedSet | null>(
    (main, one) => (main === null || tableCount(one) > tableCount(main) ? one : main),
    null,
  );
}

function tableCount({ set }: ReadSet): number {
  return disclosureTables(set).length;
}

/** 预算 and 决算 may stand in one workbook. */
function ofDocument<T extends ReadSet>(sets: readonly T[], wanted: DocumentKind): readonly T[] {
  const own = sets.filter(({ set }) => set.document === wanted);
  return own.length > 0 ? own : sets;
}

function companionBook(
  companion: CompanionWorkbook | null,
  year: number,
  wanted: DocumentKind,
): FactBook | null {
  if (companion === null) return null;
  const sets = ofDocument(companion.workbook.sets, wanted);
  return (sets.find(({ set }) => set.year === year) ?? sets[0])?.book ?? null;
}

function doubtfulCells(
  { file, workbook }: NarrationRequest,
  subject: InspectedSet,
): readonly CellFinding[] {
  return [...findingsById(workbook).values()]
    .filter(({ inspected, finding }) => inspected === subject && finding.severity !== 'info')
    .map(({ id, finding }) => {
      const cells = finding.kind === 'arithmetic' ? suspectedCells(subject, finding) : [];
      return {
        id,
        cells: [...cells, ...finding.cells.map(({ cell }) => cell)].map((cell) => ({
          file,
          sheet: cell.sheet,
          cell: cellAddress(cell),
        })),
      };
    });
}

/** Where the search could not decide, every cell of the broken relations is in doubt. */
function suspectedCells({ book }: InspectedSet, finding: ArithmeticFinding): readonly CellRef[] {
  const culprits = finding.culprits.map(({ fact }) => fact.cell);
  if (suspectsOf(finding).kind === 'decided') return culprits;
  const involved = finding.relations.flatMap(({ relation }) =>
    relation.terms.flatMap((term) => book.facts[term.fact]?.cell ?? []),
  );
  return [...culprits, ...involved];
}
