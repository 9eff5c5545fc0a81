import { cellAddress } from '../../base/address';
import type { CellRef } from '../../base/address';
import type { ArithmeticFinding, Finding } from '../../checks/finding';
import { suspectsOf } from '../../checks/suspects';
import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import type { CellFinding } from '../../narrative/attach-warnings';
import { attachWarnings } from '../../narrative/attach-warnings';
import { composeNarrative } from '../../narrative/compose-narrative';
import { inputLabel } from '../../narrative/inputs/input-fields';
import type { NarrativeInputs } from '../../narrative/inputs/read-inputs';
import type { NarrativeDocument, Notice } from '../../narrative/narrative-document';
import type { NarrativeProblem } from '../../narrative/narrative-problem';
import type { NarrativeProfile } from '../../narrative/profiles/narrative-profile';
import { defaultProfile, proposedProfile } from '../../narrative/profiles/profiles';
import type { SentenceChanges } from '../../narrative/sentence-changes';
import { findingsById } from '../findings/findings-by-id';
import type { CompanionWorkbook } from '../compared/companion-workbook';
import type { InspectedSet, InspectedWorkbook } from '../inspecting/inspect-workbook';
import { nameOfSet } from '../inspecting/name-of-set';
import { chooseSet } from './narrated-set';
import type { Companion, CompanionChoice, CompanionRequest } from './choose-companion';
import { chooseCompanion } from './choose-companion';
import { formerNamesIn } from './former-names';
import type { CompanionRole, OtherBody } from './other-body';
import { FORM_WORDS } from './narrative-form.zh-CN';
import { unusedReasons } from './unused-reasons';
import { tookOneSet } from '../state/problem-words.zh-CN';

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
  | { readonly kind: 'otherBody'; readonly body: OtherBody }
  /** The words asked for name none of the sets, or several. */
  | { readonly kind: 'whichSet'; readonly asked: string; readonly sets: readonly string[] };

/** Writes the narrative of one set of a workbook; sentences on doubtful figures carry a warning. */
export function narrateWorkbook(request: NarrationRequest): Result<Narration, NarrationProblem> {
  const { sets } = request.workbook;
  const asked = chooseSet(sets, request.set, request.profile?.document ?? null);
  if (asked.length === 0 && request.set === null) return fail({ kind: 'noSet' });
  const [subject, ...others] = asked;
  if (subject === undefined || others.length > 0) {
    return fail({ kind: 'whichSet', asked: request.set ?? '', sets: sets.map(nameOfSet) });
  }
  const { document: kind, entity } = subject.set;
  const year = yearOf(request.inputs) ?? subject.set.year;
  const profile = request.profile ?? defaultProfile(kind);
  const companions = chooseCompanions(request, subject, year);
  if (!companions.ok) return companions;
  const { prior, budget } = companions.value;
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
  const doubts = [prior, budget].flatMap((companion) => companion?.notice ?? []);
  const unused = unusedReasons(composed.value, request.inputs).map((id) =>
    FORM_WORDS.label(id, inputLabel(id), kind),
  );
  const left = unused.length === 0 ? [] : [FORM_WORDS.unusedReasons(unused)];
  const notices: readonly Notice[] = [...taken, ...doubts, ...left].map((message) => ({
    section: 'title',
    message,
  }));
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

type Companions = Readonly<Record<CompanionRole, Companion | null>>;

/** Final accounts are compared with the budget of their year, too. */
function chooseCompanions(
  request: NarrationRequest,
  subject: InspectedSet,
  year: number,
): Result<Companions, NarrationProblem> {
  const { document } = subject.set;
  const choose = (role: CompanionRole, wanted: CompanionRequest['wanted']) =>
    chooseCompanion({
      role,
      given: request[role],
      subject,
      beside: { file: request.file, sets: request.workbook.sets },
      wanted,
      formerNames: formerNamesIn(request.inputs),
    });
  const prior = choose('prior', { year: year - 1, document });
  const budget: CompanionChoice =
    document === '预算' ? { kind: 'none' } : choose('budget', { year, document: '预算' });
  for (const choice of [prior, budget]) {
    if (choice.kind === 'otherBody') return fail(choice);
  }
  return ok({ prior: chosen(prior), budget: chosen(budget) });
}

function chosen(choice: CompanionChoice): Companion | null {
  return choice.kind === 'chosen' ? choice.companion : null;
}

function doubtfulCells(
  { file, workbook }: NarrationRequest,
  subject: InspectedSet,
): readonly CellFinding[] {
  return [...findingsById(workbook).values()]
    .filter(({ inspected, finding }) => inspected === subject && doubtsCells(finding))
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

/** A year that no title states is a matter of all tables, of no name or figure that a sentence takes. */
function doubtsCells(finding: Finding): boolean {
  if (finding.severity === 'info') return false;
  return finding.kind !== 'form' || finding.problem.code !== 'noYear';
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
