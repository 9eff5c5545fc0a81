import type { FormField } from '../../session/narrative/form-field';

/** The field that what is missing can be filled in at; none where the tables have to be put right. */
export function fieldFor(fields: readonly FormField[], id: string): FormField | undefined {
  return fields.find((field) => field.id === id || field.id === id.replace(/\[\d+\]$/, '[]'));
}
