import { foldLabel } from '../../base/label-text';
import type { InputField } from '../../narrative/inputs/input-fields';
import { findInputField } from '../../narrative/inputs/input-fields';
import type { InputValue, NarrativeInputs } from '../../narrative/inputs/read-inputs';
import { readInputs } from '../../narrative/inputs/read-inputs';
import { describeInputProblem } from '../../narrative/narrative-problems.zh-CN';

/** What a person has typed, read; what cannot be read is said by field and counts as not filled in. */
export interface TypedInputs {
  readonly inputs: NarrativeInputs;
  /** Why the text of a field is not taken, by its id. */
  readonly problems: Readonly<Record<string, string>>;
}

/** Reads typed texts by the types of their fields; full-width digits and thousands commas are taken. */
export function readTypedInputs(typed: Readonly<Record<string, string>>): TypedInputs {
  const inputs = new Map<string, InputValue>();
  const problems: Record<string, string> = {};
  for (const [id, text] of Object.entries(typed)) {
    for (const [leaf, own] of leavesOf(id, text)) {
      const field = findInputField(leaf);
      if (field === null) continue;
      const read = readInputs({ [leaf]: jsonValue(field, own) });
      if (!read.ok) problems[id] = read.error.map(describeInputProblem).join('；');
      else for (const [key, value] of read.value.inputs) inputs.set(key, value);
    }
  }
  return { inputs, problems };
}

/** The id of the field that an entry of a list is typed in: duties[0] → duties[]. */
export function typedFieldOf(id: string): string {
  return id.replace(/\[\d+\]$/, '[]');
}

/** A list is typed with one line for each entry. */
function leavesOf(id: string, text: string): readonly (readonly [string, string])[] {
  if (!id.endsWith('[]')) return [[id, text]];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, position) => [`${id.slice(0, -2)}[${position}]`, line]);
}

function jsonValue({ type }: InputField, text: string): string | number {
  if (type.kind === 'text') return text;
  const folded = foldLabel(text);
  if (type.kind !== 'integer' && type.kind !== 'decimal') return folded;
  const number = folded.replace(/,(?=\d{3}(?:\D|$))/g, '');
  return type.kind === 'integer' && /^\d+$/.test(number) ? Number(number) : number;
}
