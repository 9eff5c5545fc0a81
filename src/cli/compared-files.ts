import { isFit } from '../checks/documents/other-document';
import { unfitReason } from '../checks/documents/document-rule';
import type { DocumentUse } from '../checks/documents/other-document';
import { reasonText } from '../checks/wording.zh-CN';
import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import type { CodeBooks } from '../codes/load-code-book';
import type { ComparedWorkbook, InspectedSet } from '../session/inspect-workbook';
import { readWorkbook } from '../session/inspect-workbook';
import { FILES } from './messages.zh-CN';
import type { ParsedArguments } from './parse-arguments';
import { readGrids } from './read-file';

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

/** A sentence for each file that is not what it was given as, and for 单位 that are not all there. */
export function unfitFiles(
  file: string,
  checked: readonly InspectedSet[],
  compared: readonly ComparedWorkbook[],
): readonly string[] {
  const incomplete = checked
    .flatMap(({ checks }) => checks.outcomes)
    .flatMap(({ reason }) => (reason?.kind === 'unitsIncomplete' ? [reasonText(reason)] : []));
  const strange = compared.flatMap(({ file: other, use, workbook }) => {
    const [first] = workbook.sets;
    const fits = workbook.sets.some(({ set }) => checked.some((own) => isFit(own.set, use, set)));
    if (first === undefined || fits) return [];
    const reason = unfitReason(use, { file: other, book: first.book });
    return [reasonText(reason)];
  });
  return [...incomplete, ...strange].map((message) => `${FILES.problem(file, message)}。`);
}
