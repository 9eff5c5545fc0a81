import type { TableSet } from '../../tables/table';
import { isOneBody } from '../entity-names';
import type { Outcome, OutcomeReason } from '../outcome';
import { unfitReason } from './document-rule';
import type { DocumentUse, OtherDocument } from './other-document';
import { isFit } from './other-document';
import { listedUnits } from './unit-totals';

/** A file that was given for comparison. */
export interface GivenDocument {
  readonly file: string;
  readonly use: DocumentUse;
  readonly books: readonly OtherDocument['book'][];
  /** It is the file checked, which would prove nothing. */
  readonly isItself: boolean;
  /** What the body of the sets checked was called before, as a person says. */
  readonly formerNames: readonly string[];
}

/** A set that was checked, and what its rules came to. */
export interface ComparingSet {
  readonly book: OtherDocument['book'];
  readonly outcomes: readonly Outcome[];
}

/** The rules that a file is given for; the last one speaks of the file as a whole. */
const RULES_OF: Readonly<Record<DocumentUse, readonly [string, ...string[]]>> = {
  prior: ['D3', 'D1'],
  budget: ['D2'],
  units: ['D4'],
};

/** What was given and could not be compared, or belongs here for all that can be shown, one outcome for each file. */
export function givenOutcomes(
  checked: readonly ComparingSet[],
  given: readonly GivenDocument[],
): readonly Outcome[] {
  return given.flatMap((document) => {
    const reason = reasonAgainst(checked, document);
    if (reason === null) return [];
    const [rule] = RULES_OF[document.use];
    return [
      {
        rule,
        relation: relationOf(document),
        // Tables without figures of that year leave nothing open; 单位 add up to some in any case.
        outcome:
          reason.kind === 'nothingCompared' && document.use !== 'units'
            ? 'not-applicable'
            : 'missing-data',
        sheet: null,
        cell: null,
        reason,
      },
    ];
  });
}

/** Why a file was not compared, or not all of it; null where it was. */
export function reasonOf(
  outcomes: readonly Outcome[],
  given: Pick<GivenDocument, 'file' | 'use'>,
): OutcomeReason | null {
  const own = outcomes.find(({ relation }) => relation === relationOf(given));
  if (own !== undefined) return own.reason;
  const open = outcomes.find(
    ({ rule, reason }) =>
      RULES_OF[given.use].includes(rule) &&
      (reason?.kind === 'unitsIncomplete' || reason?.kind === 'switchedOff'),
  );
  return open?.reason ?? null;
}

function relationOf({ file, use }: Pick<GivenDocument, 'file' | 'use'>): string {
  return `${RULES_OF[use][0]}:${file}`;
}

function reasonAgainst(
  checked: readonly ComparingSet[],
  document: GivenDocument,
): OutcomeReason | null {
  const { file, use, books, isItself, formerNames } = document;
  if (isItself) return { kind: 'givenItself', file };
  const [first] = books;
  if (first === undefined) return null;
  const fitting = checked.filter(({ book }) =>
    books.some(({ set }) => isFit(book.set, use, set, formerNames)),
  );
  if (fitting.length === 0) return unfitReason(use, { file, book: first });
  if (use === 'units') {
    const doubt = doubtOfUnit(
      fitting,
      file,
      books.map(({ set }) => set),
    );
    if (doubt !== null) return doubt;
  }
  const isSaid = checked
    .flatMap(({ outcomes }) => outcomes)
    .some(
      ({ rule, outcome, reason }) =>
        RULES_OF[use].includes(rule) &&
        (outcome !== 'not-applicable' || reason?.kind === 'switchedOff'),
    );
  if (isSaid) return null;
  return otherKindReason(fitting, document) ?? { kind: 'nothingCompared', file, use };
}

/**
 * A budget of the year before is no final accounts of it, as the narrative judges too; a column that
 * quotes it is compared all the same and says so before.
 */
function otherKindReason(
  fitting: readonly ComparingSet[],
  { file, use, books, formerNames }: GivenDocument,
): OutcomeReason | null {
  const [first] = fitting;
  if (use !== 'prior' || first === undefined) return null;
  const priors = fitting.flatMap(({ book: { set } }) =>
    books
      .filter((book) => isFit(set, use, book.set, formerNames))
      .map((book) => ({ book, isSameKind: book.set.document === set.document })),
  );
  const [prior] = priors;
  if (prior === undefined || priors.some(({ isSameKind }) => isSameKind)) return null;
  return unfitReason(use, { file, book: prior.book }, first.book.set.document);
}

/** The 部门 names its 单位 without this one, or names none. */
function doubtOfUnit(
  departments: readonly ComparingSet[],
  file: string,
  units: readonly TableSet[],
): OutcomeReason | null {
  const names = departments.flatMap(({ book }) => listedUnits(book));
  const isNamed = units.some(({ entity }) => names.some((name) => isOneBody(name, entity)));
  if (isNamed) return null;
  const { entity = '' } = units[0] ?? {};
  return { kind: names.length > 0 ? 'unlistedUnit' : 'unprovenUnit', file, entity };
}
