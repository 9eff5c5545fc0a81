import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import { isFit } from '../checks/documents/other-document';
import type { ComparedWorkbook, InspectedSet } from '../session/inspecting/inspect-workbook';
import { comparisonNotes } from '../session/compared/comparison-notes';
import { formerNamesIn } from '../session/narrative/former-names';
import type { TableSet } from '../tables/table';
import { FORMER } from './messages.zh-CN';
import type { ParsedArguments } from './parse-arguments';
import { readInputFile } from './read-inputs';
import type { Terminal } from './terminal';

/** What the body checked was called before, from the file of --inputs; it is about one body alone. */
export async function readFormerNames(
  { files, values }: ParsedArguments,
  terminal: Terminal,
): Promise<Result<readonly string[], string>> {
  const file = values['inputs'];
  if (file === undefined) return ok([]);
  if (values['prior'] === undefined && values['budget'] === undefined) return fail(FORMER.noFile);
  if (files.length > 1) return fail(FORMER.oneWorkbook);
  const inputs = await readInputFile(file, terminal);
  if (!inputs.ok) return inputs;
  const names = formerNamesIn(inputs.value);
  return names.length === 0 ? fail(FORMER.none(file)) : ok(names);
}

/** In words why nobody can tell whose former names are given: several bodies have a set that they fit. */
export function doubtOfNames(
  sets: readonly Pick<InspectedSet, 'set'>[],
  compared: readonly ComparedWorkbook[],
): string | null {
  for (const { file, use, workbook, formerNames = [] } of compared) {
    const takesFile = (own: TableSet, names: readonly string[]) =>
      workbook.sets.some(({ set }) => isFit(own, use, set, names));
    const bodies = sets
      .map(({ set }) => set)
      .filter((own) => takesFile(own, formerNames) && !takesFile(own, []))
      .map(({ entity }) => entity);
    const names = [...new Set(bodies)];
    if (names.length > 1) return FORMER.severalBodies(file, names);
  }
  return null;
}

/** For files of another body that are in all else what they were given as: how to say that it was renamed. */
export function renamedHints(
  sets: readonly InspectedSet[],
  compared: readonly ComparedWorkbook[],
): readonly string[] {
  const renamed = comparisonNotes(sets, compared).flatMap(({ file, renamed }) =>
    renamed === null || renamed.isSaid ? [] : FORMER.hint(file, renamed.name),
  );
  return [...new Set(renamed)];
}
