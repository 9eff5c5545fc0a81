import { cellAddress } from '../base/address';
import type { CellRef } from '../base/address';
import type { ArithmeticFinding } from '../checks/finding';
import { suspectsOf } from '../checks/suspects';
import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import type { CellFinding } from '../narrative/attach-warnings';
import { attachWarnings } from '../narrative/attach-warnings';
import { composeNarrative } from '../narrative/compose-narrative';
import type { NarrativeInputs } from '../narrative/inputs/read-inputs';
import type { NarrativeDocument, Notice } from '../narrative/narrative-document';
import type { NarrativeProblem } from '../narrative/narrative-problem';
import type { NarrativeProfile } from '../narrative/profiles/narrative-profile';
import { defaultProfile, proposedProfile } from '../narrative/profiles/profiles';
import type { SentenceChanges } from '../narrative/sentence-changes';
import { findingsById } from './findings-by-id';
import type { CompanionWorkbook } from './companion-workbook';
import type { InspectedSet, InspectedWorkbook, ReadSet } from './inspect-workbook';
import { nameOfSet } from './name-of-set';
import { chooseSet } from './narrated-set';
import { tookOneSet } from './problem-words.zh-CN';

export interface NarrationRequest {
  readonly file: string;
  readonly workbook: InspectedWorkbook;
  readonly prior: CompanionWorkbook | null;
  /** The budget of the same year, for final accounts. */
  readonly budget: CompanionWorkbook | null;
  readonly inputs: NarrativeInputs;
  /** Null: the usual one for the kind of document. */
  readonly profile: NarrativeProfile | null;
  /** Words of the name of the set to write about; null where nobody has chosen. */
  readonly set: string | null;
  /** What a person made of single sentences, by key. */
  readonly changes?: SentenceChanges;
}

export interface Narration {
  /** The set the narrative is about. */
  readonly subject: InspectedSet;
  readonly document: NarrativeDocument;
  /** Another profile, made for just this layout of tables. */
  readonly proposed: NarrativeProfile | null;
}

export type NarrationProblem =
  | NarrativeProblem
  | { readonly kind: 'noSet' }
  /** The words asked for name none of the sets, or several. */
  | { readonly kind: 'whichSet'; readonly asked: string; readonly sets: readonly string[] };

/** Writes the narrative of one set of a workbook; sentences on doubtful figures carry a warning. */
export function narrateWorkbook(request: NarrationRequest): Result<Narration, NarrationProblem> {
  const { sets } = request.workbook;
  const chosen = chooseSet(sets, request.set, request.profile?.document ?? null);
  if (chosen.length === 0 && request.set === null) return fail({ kind: 'noSet' });
  const [subject, ...others] = chosen;
  if (subject === undefined || others.length > 0) {
    return fail({ kind: 'whichSet', asked: request.set ?? '', sets: sets.map(nameOfSet) });
  }
  const { document: kind, entity } = subject.set;
  const year = yearOf(request.inputs) ?? subject.set.year;
  const profile = request.profile ?? defaultProfile(kind);
  const prior = companion(request, request.prior, subject, { year: year - 1, document: kind });
  const budget =
    kind === '预算'
      ? null
      : companion(request, request.budget, subject, { year, document: '预算' });
  const composed = composeNarrative({
    books: {
      current: subject.book,
      prior: prior?.set.book ?? null,
      budget: budget?.set.book ?? null,
    },
    files: {
      current: request.file,
      prior: prior?.file ?? null,
      budget: budget?.file ?? null,
    },
    inputs: request.inputs,
    profile,
    ...(request.changes === undefined ? {} : { changes: request.changes }),
  });
  if (!composed.ok) return composed;
  const taken =
    request.set === null && sets.length > 1
      ? [tookOneSet(sets.length, { entity, year, kind })]
      : [];
  const notices: readonly Notice[] = taken.map((message) => ({ section: 'title', message }));
  const document = attachWarnings(
    { ...composed.value, notices: [...notices, ...composed.value.notices] },
    doubtfulCells(request, subject),
  );
  const proposed = proposedProfile(subject.book);
  return ok({ subject, document, proposed: proposed?.id === profile.id ? null : proposed });
}

function yearOf(inputs: NarrativeInputs): number | null {
  const given = inputs.get('year');
  return given?.kind === 'integer' ? given.integer : null;
}

interface Companion {
  readonly file: string;
  readonly set: ReadSet;
}

/** The set to compare with: of the workbook that was given, else of the same one. */
function companion(
  request: NarrationRequest,
  given: CompanionWorkbook | null,
  subject: InspectedSet,
  wanted: Pick<ReadSet['set'], 'year' | 'document'>,
): Companion | null {
  const isWanted = ({ set }: ReadSet) =>
    set.year === wanted.year && set.document === wanted.document;
  const isOfSame = ({ set }: ReadSet) => set.entity === subject.set.entity;
  if (given === null) {
    const sibling = request.workbook.sets.find(
      (set) => set !== subject && isWanted(set) && isOfSame(set),
    );
    return sibling === undefined ? null : { file: request.file, set: sibling };
  }
  const { sets } = given.workbook;
  const found =
    sets.find((set) => isWanted(set) && isOfSame(set)) ??
    sets.find(isWanted) ??
    sets.find(({ set }) => set.document === wanted.document) ??
    sets[0];
  return found === undefined ? null : { file: given.file, set: found };
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
