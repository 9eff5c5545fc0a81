import { readFile } from 'node:fs/promises';
import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import { describeInputHint, describeInputProblem } from '../narrative/narrative-problems.zh-CN';
import type { NarrativeInputs } from '../narrative/inputs/read-inputs';
import { readInputs } from '../narrative/inputs/read-inputs';
import { FILES, NARRATE } from './messages.zh-CN';
import type { Terminal } from './terminal';

/** What a person has filled in, from the file of --inputs; ids that are none are said on `terminal`. */
export async function readInputFile(
  file: string | undefined,
  terminal: Terminal,
): Promise<Result<NarrativeInputs, string>> {
  if (file === undefined) return ok(new Map());
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    return fail(error instanceof SyntaxError ? NARRATE.notJson(file) : FILES.notFound(file));
  }
  const read = readInputs(json);
  if (!read.ok)
    return fail(read.error.map((one) => `${file}：${describeInputProblem(one)}。`).join('\n'));
  for (const hint of read.value.hints) terminal.err(`${file}：${describeInputHint(hint)}。\n`);
  return ok(read.value.inputs);
}
