import type { DocumentUse } from '../checks/documents/other-document';
import { reasonText } from '../checks/wording.zh-CN';
import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import type { CodeBooks } from '../codes/load-code-book';
import { noteOn } from '../session/compared/comparison-notes';
import type { ComparedWorkbook, InspectedSet } from '../session/inspect-workbook';
import { readWorkbook } from '../session/inspect-workbook';
import { COMPARED, FILES } from './messages.zh-CN';
import type { ParsedArguments } from './parse-arguments';
import { readGrids } from './read-file';
import { isOneOf } from './same-file';

/** The files given with --prior, --budget and --units. */
export function comparedPaths({
  values,
  lists,
}: ParsedArguments): readonly (readonly [DocumentUse, string])[] {
  const { prior, budget } = values;
  return [
    ...(prior === undefined ? [] : [['prior', prior] as const]),
    ...(budget === undefined ? [] : [['budget', budget] as const]),
    ...(lists['units'] ?? []).map((file) => ['units', file] as const),
  ];
}

/** Reads the files to compare with; without one of them the comparison asked for is not made at all. */
export async function readCompared(
  parsed: ParsedArguments,
  books: CodeBooks,
): Promise<Result<readonly ComparedWorkbook[], string>> {
  const compared: ComparedWorkbook[] = [];
  for (const [use, file] of comparedPaths(parsed)) {
    const grids = await readGrids(file);
    if (!grids.ok) return fail(grids.error.message);
    const workbook = readWorkbook(grids.value, { books });
    if (workbook.sets.length === 0) return fail(`${FILES.problem(file, FILES.noTable)}。`);
    compared.push({ file, use, workbook });
  }
  return ok(compared);
}

/** What is compared with one of the files checked: never the file itself. */
export async function comparedWith(
  file: string,
  compared: readonly ComparedWorkbook[],
): Promise<readonly ComparedWorkbook[]> {
  const others: ComparedWorkbook[] = [];
  for (const one of compared) {
    if (!(await isOneOf(file, [one.file]))) others.push(one);
  }
  return others;
}

/**
 * A sentence for each file that is not what it was given as or has nothing to compare, and for 单位
 * that are not all there.
 */
export async function unfitFiles(
  file: string,
  checked: readonly InspectedSet[],
  given: readonly ComparedWorkbook[],
): Promise<readonly string[]> {
  const compared = await comparedWith(file, given);
  const outcomes = checked.flatMap(({ checks }) => checks.outcomes);
  const incomplete = outcomes.flatMap(({ reason }) =>
    reason?.kind === 'unitsIncomplete' ? [reasonText(reason)] : [],
  );
  const unfit = given.flatMap((other) => {
    if (!compared.includes(other)) return [COMPARED.itself(other.file)];
    const note = noteOn(checked, other);
    return note === '' ? [] : [note];
  });
  return [...new Set([...incomplete, ...unfit])].map(
    (message) => `${FILES.problem(file, message)}。`,
  );
}
