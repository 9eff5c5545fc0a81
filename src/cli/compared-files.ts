import type { DocumentUse } from '../checks/documents/other-document';
import { reasonText } from '../checks/words/reason-wording.zh-CN';
import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import type { CodeBooks } from '../codes/load-code-book';
import type { ComparedWorkbook, InspectedSet } from '../session/inspecting/inspect-workbook';
import { readWorkbook } from '../session/inspecting/inspect-workbook';
import { FILES } from './messages.zh-CN';
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

/** Reads the files to compare with, of a body that was called as said; without one of them the comparison asked for is not made at all. */
export async function readCompared(
  parsed: ParsedArguments,
  books: CodeBooks,
  formerNames: readonly string[],
): Promise<Result<readonly ComparedWorkbook[], string>> {
  const compared: ComparedWorkbook[] = [];
  for (const [use, file] of comparedPaths(parsed)) {
    const grids = await readGrids(file);
    if (!grids.ok) return fail(grids.error.message);
    const workbook = readWorkbook(grids.value, { books, file });
    if (workbook.sets.length === 0) return fail(`${FILES.problem(file, FILES.noTable)}。`);
    compared.push({ file, use, workbook, formerNames });
  }
  return ok(compared);
}

/** What is compared with one of the files checked, the file itself told apart. */
export async function comparedWith(
  file: string,
  compared: readonly ComparedWorkbook[],
): Promise<readonly ComparedWorkbook[]> {
  return Promise.all(
    compared.map(async (one) => ({ ...one, isItself: await isOneOf(file, [one.file]) })),
  );
}

/** A sentence for each file that was given and not compared as it was meant, and for 单位 not all there. */
export function unfitFiles(file: string, checked: readonly InspectedSet[]): readonly string[] {
  const reasons = checked.flatMap(({ checks: { outcomes } }) =>
    outcomes.flatMap(({ outcome, rule, reason }) => {
      const isSaid = outcome === 'missing-data' || reason?.kind === 'nothingCompared';
      return isSaid && rule.startsWith('D') && reason !== null ? reason : [];
    }),
  );
  return [...new Set(reasons.map(reasonText))].map(
    (message) => `${FILES.problem(file, message)}。`,
  );
}
