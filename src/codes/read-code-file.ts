import type { Result } from '../base/result';
import { fail } from '../base/result';
import * as z from '../base/zod';
import type { CodeFile, CodeFileFault } from './code-file';
import { toCodeFile } from './code-file';

const year = z.int().min(1990).max(2100);

const entrySchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  from: year.optional(),
  to: year.optional(),
  earlier: z
    .array(z.strictObject({ name: z.string(), from: year.optional(), to: year }))
    .optional(),
  yearsUncertain: z.boolean().optional(),
  aliases: z.array(z.string()).optional(),
  confidence: z.string(),
  fund: z.string().optional(),
});

const fileSchema = z.strictObject({
  classification: z.string(),
  firstYear: year,
  newestYear: year,
  defaultFund: z.string().optional(),
  entries: z.array(entrySchema).min(1),
});

const codedSchema = z.object({ code: z.string() });

/** Reads a code file of unknown content (see data/README.md); refuses it as a whole at the first fault. */
export function readCodeFile(content: unknown, file: string): Result<CodeFile, CodeFileFault> {
  const parsed = fileSchema.safeParse(content);
  if (parsed.success) return toCodeFile(parsed.data, file);
  const [issue] = parsed.error.issues;
  return fail({ file, entry: placeOf(content, issue?.path ?? []), reason: issue?.message ?? '' });
}

/** The code of the entry that a schema's path leads into, else the path itself. */
function placeOf(content: unknown, path: readonly PropertyKey[]): string {
  const [list, at] = path;
  if (list !== 'entries' || typeof at !== 'number') return path.map(String).join('.');
  const listed = z.object({ entries: z.array(z.unknown()) }).safeParse(content);
  const coded = codedSchema.safeParse(listed.data?.entries[at]);
  return coded.success ? coded.data.code : path.map(String).join('.');
}
