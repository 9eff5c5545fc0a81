import * as z from '../../base/zod';
import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import type { Hundredths } from '../compute/hundredths';
import { hundredthsFromDecimal } from '../compute/hundredths';
import { nearestName } from '../nearest-name';
import { plainText } from '../plain-text';
import type { InputField, InputType } from './input-fields';
import { EXAMPLE_INPUT_IDS, findInputField } from './input-fields';

export type InputValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'integer'; readonly integer: number }
  /** Two decimals at most, whatever the unit. */
  | { readonly kind: 'decimal'; readonly hundredths: Hundredths };

/** What a person has filled in, by dotted id. */
export type NarrativeInputs = ReadonlyMap<string, InputValue>;

export type InputProblem =
  | { readonly kind: 'notAnObject' }
  | { readonly kind: 'wrongType'; readonly id: string; readonly field: InputField };

/** An id that no field has; it is passed over. */
export interface InputHint {
  readonly id: string;
  readonly nearest: string | null;
}

export interface InputReading {
  readonly inputs: NarrativeInputs;
  readonly hints: readonly InputHint[];
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const JSON_OBJECT = z.record(z.string(), z.json());

/**
 * Reads the manual inputs of a JSON object with dotted keys, nested objects or both. An empty text
 * or null counts as not filled in; a value of the wrong type is a problem, an unknown id a hint.
 */
export function readInputs(json: unknown): Result<InputReading, readonly InputProblem[]> {
  const object = JSON_OBJECT.safeParse(json);
  if (!object.success) return fail([{ kind: 'notAnObject' }]);
  const inputs = new Map<string, InputValue>();
  const hints: InputHint[] = [];
  const problems: InputProblem[] = [];
  for (const [id, value] of leaves(object.data, '')) {
    const field = findInputField(id);
    if (field === null) {
      hints.push({ id, nearest: nearestName(id, EXAMPLE_INPUT_IDS) });
      continue;
    }
    if (value === null || (typeof value === 'string' && value.trim() === '')) continue;
    const read = schemaOf(field.type).safeParse(value);
    if (read.success) inputs.set(id, read.data);
    else problems.push({ kind: 'wrongType', id, field });
  }
  return problems.length > 0 ? fail(problems) : ok({ inputs, hints });
}

function leaves(value: Json, path: string): readonly (readonly [string, Json])[] {
  if (isList(value)) {
    return value.flatMap((item, position) => leaves(item, `${path}[${position}]`));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) =>
      leaves(item, path === '' ? key : `${path}.${key}`),
    );
  }
  return [[path, value]];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

const schemas = new WeakMap<InputType, z.ZodType<InputValue>>();

function schemaOf(type: InputType): z.ZodType<InputValue> {
  let schema = schemas.get(type);
  if (schema === undefined) schemas.set(type, (schema = makeSchema(type)));
  return schema;
}

function makeSchema(type: InputType): z.ZodType<InputValue> {
  switch (type.kind) {
    case 'text':
      return z.string().transform(textValue);
    case 'phone':
      return z
        .string()
        .regex(/^[\d\- ]+$/)
        .transform(textValue);
    case 'choice':
      return z.enum(type.choices).transform(textValue);
    case 'integer':
      return z
        .number()
        .int()
        .min(type.from)
        .max(type.to ?? Number.MAX_SAFE_INTEGER)
        .transform((integer) => ({ kind: 'integer', integer }));
    case 'decimal':
      return z.union([z.number(), z.string()]).transform((value, context) => {
        const hundredths = hundredthsFromDecimal(String(value).trim());
        if (hundredths !== null && hundredths >= 0) return { kind: 'decimal', hundredths };
        context.addIssue({ code: 'custom' });
        return z.NEVER;
      });
  }
}

function textValue(text: string): InputValue {
  return { kind: 'text', text: plainText(text) };
}
