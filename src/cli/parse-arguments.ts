import { parseArgs } from 'node:util';
import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import { USAGE } from './messages.zh-CN';
import { systemError } from './system-error';

/** The options of one command: with a value, or as a switch. */
export interface OptionTable {
  readonly values: readonly string[];
  readonly switches: readonly string[];
  /** With one value or several, up to the next option. */
  readonly lists?: readonly string[];
}

export interface ParsedArguments {
  readonly files: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** Splits arguments by the command's options; failures are sentences for people. */
export function parseArguments(
  args: readonly string[],
  table: OptionTable,
): Result<ParsedArguments, string> {
  const options: Record<string, { type: 'string' | 'boolean'; short?: string }> = {};
  for (const name of table.values) {
    options[name] = name === 'output' ? { type: 'string', short: 'o' } : { type: 'string' };
  }
  for (const name of table.switches) options[name] = { type: 'boolean' };
  const { rest, lists } = takeLists(args, table.lists ?? []);
  const bare = Object.keys(lists).find((name) => lists[name]?.length === 0);
  if (bare !== undefined) return fail(USAGE.optionNeedsValue(`--${bare}`));
  try {
    const parsed = parseArgs({ args: [...rest], options, allowPositionals: true, strict: true });
    const entries = Object.entries(parsed.values);
    return ok({
      files: parsed.positionals,
      lists,
      values: Object.fromEntries(
        entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
      ),
      switches: new Set(entries.flatMap(([name, value]) => (value === true ? [name] : []))),
    });
  } catch (error) {
    return fail(usageProblem(error, args));
  }
}

/** Takes the options with several values out, each with what follows it up to the next option. */
function takeLists(
  args: readonly string[],
  names: readonly string[],
): { readonly rest: readonly string[]; readonly lists: Record<string, readonly string[]> } {
  const rest: string[] = [];
  const lists: Record<string, readonly string[]> = {};
  let current: string | null = null;
  for (const arg of args) {
    const [option = '', value] = arg.split(/=(.*)/s);
    if (arg.startsWith('-')) current = names.find((name) => option === `--${name}`) ?? null;
    if (current === null) rest.push(arg);
    else {
      const more = arg.startsWith('-') ? (value === undefined ? [] : [value]) : [arg];
      lists[current] = [...(lists[current] ?? []), ...more];
    }
  }
  return { rest, lists };
}

/** Node names the kind of mistake in a code; its English sentence is not shown. */
function usageProblem(error: unknown, args: readonly string[]): string {
  const { code, message } = systemError(error);
  const option =
    /'(-[^'\s=,]*)/.exec(message)?.[1] ?? args.find((arg) => arg.startsWith('-')) ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return USAGE.unknownOption(option);
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return USAGE.badArguments;
  return message.includes('does not take an argument')
    ? USAGE.optionTakesNoValue(option)
    : USAGE.optionNeedsValue(option);
}

/** The chosen format, or a sentence that names the allowed ones. */
export function chooseFormat<F extends string>(
  parsed: ParsedArguments,
  allowed: readonly F[],
  standard: F,
): Result<F, string> {
  const asked = parsed.values['format'];
  if (asked === undefined) return ok(standard);
  const format = allowed.find((candidate) => candidate === asked);
  return format === undefined ? fail(USAGE.badFormat(asked, allowed)) : ok(format);
}
