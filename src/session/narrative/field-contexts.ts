import type { NarrativeDocument } from '../../narrative/narrative-document';
import type { FieldContext } from './field-context';
import { FORM_WORDS } from './narrative-form.zh-CN';
import { typedFieldOf } from './typed-inputs';

/** As many characters in front of a place as say what it is about. */
const LONGEST = 60;
/** A beginning shorter than this, such as （1） or 主要是, says nothing alone. */
const SHORTEST = 8;

/** By field. */
export function fieldContexts({ sections }: NarrativeDocument): ReadonlyMap<string, FieldContext> {
  const contexts = new Map<string, FieldContext>();
  for (const { heading, paragraphs } of sections) {
    for (const { text, spans } of paragraphs) {
      for (const { input, start } of spans) {
        if (input === null || contexts.has(typedFieldOf(input))) continue;
        const before = beginning(text.slice(0, start));
        const item = spans.filter(({ kind, end }) => kind === 'name' && end <= start).at(-1);
        contexts.set(typedFieldOf(input), {
          words: FORM_WORDS.context(heading, before),
          item: item?.value ?? null,
        });
      }
    }
  }
  return contexts;
}

/** The sentence that a text ends in, with the one before it where it has hardly begun. */
function beginning(before: string): string {
  const sentence = before.slice(before.slice(0, -1).lastIndexOf('。') + 1);
  const earlier = before.slice(0, before.length - sentence.length);
  const own =
    sentence.length < SHORTEST && earlier !== ''
      ? before.slice(earlier.slice(0, -1).lastIndexOf('。') + 1)
      : sentence;
  return own.length > LONGEST ? `…${own.slice(-LONGEST)}` : own;
}
