import type { CodeBook } from '../../codes/code-book';
import { levelOf, parentCode } from '../../codes/code-level';
import type { NameMatch } from '../../codes/name-match';
import { isOneSlip } from '../culprit/cells/typing-pattern';
import type { Severity } from '../finding';
import type { ClassifiedRow } from './classified-nodes';
import { codesMeant } from './codes-meant';
import type { Problem } from './form-rule';
import { namesUsed } from './names-used';

/**
 * What is wrong with code and name of a row, at most a hint where the book is not that of its year.
 * `printed`: the codes of its table.
 */
export function nameProblems(
  book: CodeBook,
  row: ClassifiedRow,
  year: number,
  printed: ReadonlySet<string>,
): readonly Problem[] {
  const used = namesUsed(book, year);
  switch (used.kind) {
    case 'own':
      return lookUp(book, row, year, printed);
    case 'undated':
      return lookUp(book, row, used.year, printed)
        .filter(({ problem }) => problem.code !== 'nameOfOtherYear')
        .map((one) => asHint(one, used.year));
    case 'later':
      return contradictions(book, row, used.year, printed).map((one) => asHint(one, used.year));
    case 'earlier':
      return [];
  }
}

/** Whether the row is told to bear a name that is not its code's. */
export function isToldMisnamed(book: CodeBook, row: ClassifiedRow, year: number): boolean {
  const problems = nameProblems(book, row, year, new Set());
  return problems.some(({ problem }) => problem.code === 'wrongName');
}

function asHint(one: Problem, bookYear: number): Problem {
  const { problem } = one;
  const severity = one.severity === 'error' ? 'warning' : one.severity;
  return problem.code === 'wrongName' || problem.code === 'mistypedCode'
    ? { ...one, severity, problem: { ...problem, bookYear } }
    : { ...one, severity };
}

/** What a later year is not likely to have made right: a name or code that is merely unknown may be new. */
function contradictions(
  book: CodeBook,
  row: ClassifiedRow,
  year: number,
  printed: ReadonlySet<string>,
): readonly Problem[] {
  const match = book.matchName(row.code, row.name, year);
  if (match.kind === 'different') return match.nameOf === null ? [] : wrongName(row, match);
  if (match.kind !== 'unknownCode') return [];
  const expected = onlyBearer(book, row, year);
  return expected === null || printed.has(expected) ? [] : [mistyped(row, expected)];
}

/** The one code of that level with the very name, unless the code is of a part that the book does not know. */
function onlyBearer(book: CodeBook, { code, name }: ClassifiedRow, year: number): string | null {
  const level = levelOf(code);
  if (level === null) return null;
  const found = book.findByName(name, { level, year });
  if (found.kind !== 'found' || found.match.kind !== 'exact') return null;
  const { code: other, confidence } = found.entry;
  if (confidence === 'medium') return null;
  const isPlaced = book.find(parentCode(code) ?? '') !== null;
  return isPlaced || isOneSlip(code, other) ? other : null;
}

function lookUp(
  book: CodeBook,
  row: ClassifiedRow,
  year: number,
  printed: ReadonlySet<string>,
): readonly Problem[] {
  const match = book.matchName(row.code, row.name, year);
  switch (match.kind) {
    case 'exact':
    case 'alias':
    case 'decorated':
    case 'blank':
      return [];
    case 'otherYear':
      return [
        {
          key: `year:${row.code}`,
          severity: 'info',
          cell: row.nameCell,
          problem: {
            code: 'nameOfOtherYear',
            printed: row.code,
            name: row.name,
            expected: match.expected,
            from: match.from,
            to: match.to,
          },
        },
      ];
    case 'different':
      return wrongName(row, match);
    case 'unknownCode': {
      const meant = codesMeant(book, row.code, row.name, year).filter((code) => !printed.has(code));
      const [expected, ...more] = meant;
      if (expected !== undefined && more.length === 0) return [mistyped(row, expected)];
      return [
        {
          key: `unlisted:${row.code}`,
          severity: match.nearest?.code.length === 5 ? 'info' : 'warning',
          cell: row.codeCell,
          problem: {
            code: 'unlistedCode',
            printed: row.code,
            name: row.name,
            known: match.nearest?.code ?? null,
          },
        },
      ];
    }
  }
}

function mistyped({ code, name, codeCell: cell }: ClassifiedRow, expected: string): Problem {
  const problem = { code: 'mistypedCode', printed: code, name, expected } as const;
  return { key: `slip:${code}`, severity: 'warning', cell, problem };
}

function wrongName(
  { code, name, nameCell: cell }: ClassifiedRow,
  { expected, confidence, nameOf }: Extract<NameMatch, { kind: 'different' }>,
): readonly Problem[] {
  const problem = { code: 'wrongName', printed: code, name, expected, nameOf } as const;
  return severityOf(confidence).map((severity) => ({
    key: `name:${code}`,
    severity,
    cell,
    problem,
  }));
}

/** An entry that is not proven never raises a finding. */
function severityOf(confidence: 'high' | 'good' | 'medium'): readonly Severity[] {
  if (confidence === 'high') return ['error'];
  return confidence === 'good' ? ['warning'] : [];
}
