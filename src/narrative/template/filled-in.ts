import type { NamedFigure } from '../figures/named-figure';
import { inputLabel } from '../inputs/input-fields';
import type { NarrativeContext } from '../narrative-context';
import { inputText } from '../narrative-context';
import { withoutFinalStop } from '../plain-text';
import { SLOTS } from '../words.zh-CN';
import { InputDrop, ListDrop, RecordDrop } from './drops';
import { inputPiece } from './phrases';
import type { MissingPiece } from './piece';
import { Phrase } from './piece';

/** A text as filled in, or the place for it. */
export function textDrop(context: NarrativeContext, id: string, label?: string): InputDrop {
  const given = inputText(context, id);
  if (given === null) return new InputDrop(new Phrase(missingInput(id, undefined, label)), null);
  const text = withoutFinalStop(given);
  return new InputDrop(new Phrase(inputPiece(text, id)), text);
}

/** Texts that were filled in one by one, or one place for them. */
export function textList(context: NarrativeContext, id: string, label?: string): ListDrop {
  const texts: { readonly id: string; readonly text: string }[] = [];
  for (let position = 0; position < LONGEST_LIST; position += 1) {
    const entry = `${id}[${position}]`;
    const text = inputText(context, entry);
    if (text !== null) texts.push({ id: entry, text });
  }
  const phrases =
    texts.length === 0
      ? [new Phrase(missingInput(`${id}[0]`, undefined, label))]
      : texts.map((entry) => new Phrase(inputPiece(withoutFinalStop(entry.text), entry.id)));
  return textItems(phrases, texts.length);
}

/** A list of texts; `count` is less where an item stands for what is missing. */
export function textItems(phrases: readonly Phrase[], count = phrases.length): ListDrop {
  return new ListDrop(
    phrases.map((name, position) => ({
      name,
      amount: NO_AMOUNT,
      record: new RecordDrop((key) => {
        switch (key) {
          case '名称':
            return name;
          case '序号':
            return position + 1;
          case '首项':
            return position === 0;
          case '末项':
            return position === phrases.length - 1;
          default:
            return undefined;
        }
      }),
    })),
    count,
  );
}

const LONGEST_LIST = 200;

const NO_AMOUNT: NamedFigure = {
  label: '',
  concept: null,
  figure: { kind: 'unknown', reason: { kind: 'noTable', tableKind: '' } },
  inBook: () => ({ kind: 'unknown', reason: { kind: 'noTable', tableKind: '' } }),
};

/** The place where an input belongs, listed with its label. */
export function missingInput(id: string, name = inputLabel(id), label = name): MissingPiece {
  return { kind: 'missing', id, label, slot: name === '' ? '' : SLOTS.fill(name) };
}
