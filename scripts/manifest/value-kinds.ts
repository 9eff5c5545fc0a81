import { z } from 'zod';

/**
 * What may stand in an attribute or as the text of an element. The lengths are those of Microsoft's
 * schema for add-in manifests.
 */
export const shortText = text(125);
export const longText = text(250);
export const resourceId = text(32);

export const guid = z
  .string()
  .regex(
    /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
    'must be a GUID such as 01234567-89ab-cdef-0123-456789abcdef',
  );

export const version = z
  .string()
  .regex(/^\d{1,5}(\.\d{1,5}){3}$/, 'must be four numbers such as 1.0.0.0');

export const setVersion = z.string().regex(/^\d{1,5}\.\d{1,5}$/, 'must be a number such as 1.9');

export const locale = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language such as zh-CN');

export const httpsUrl = z
  .string()
  .max(2048, 'must not be longer than 2048 characters')
  .refine(
    (value) => URL.canParse(value) && new URL(value).protocol === 'https:',
    'must be an https address',
  );

export const iconSize = z
  .string()
  .refine(
    (value) => ['16', '20', '24', '32', '40', '48', '64', '80'].includes(value),
    'must be an icon size of Office: 16, 20, 24, 32, 40, 48, 64 or 80',
  );

/** The one value that this product needs. */
export function exactly(value: string): z.ZodType<string> {
  return z.string().refine((found) => found === value, `must be ${value}`);
}

export function oneOf(values: readonly string[]): z.ZodType<string> {
  return z.string().refine((found) => values.includes(found), `must be ${values.join(' or ')}`);
}

function text(longest: number): z.ZodType<string> {
  return z
    .string()
    .min(1, 'must not be empty')
    .refine((value) => value.length <= longest, `must not be longer than ${longest} characters`);
}
