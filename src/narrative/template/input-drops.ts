import type { NamedFigure } from '../figures/named-figure';
import { figureOrInput } from '../figures/named-figure';
import type { InputName } from '../names/input-names';
import { INPUT_NAMES } from '../names/input-names';
import type { NarrativeContext } from '../narrative-context';
import { printHundredths } from '../compute/hundredths';
import { inputLabel } from '../inputs/input-fields';
import { MISSING_LABELS, NARRATIVE_FORMULA_WORDS } from '../words.zh-CN';
import type { TemplateValue } from './drops';
import { enteredProjects } from './entered-projects';
import { missingInput, textDrop, textList } from './filled-in';
import { FigureDrop, InputDrop, RecordDrop } from './drops';
import type { SpanPiece } from './piece';
import { Phrase } from './piece';

/** What a person supplies, under the names that templates use. */
export function inputRecords(context: NarrativeContext): Readonly<Record<string, RecordDrop>> {
  return Object.fromEntries(
    Object.entries(INPUT_NAMES).map(([record, members]) => [
      record,
      new RecordDrop((name) => {
        const member = Object.hasOwn(members, name) ? members[name] : undefined;
        return member === undefined ? undefined : inputValue(context, name, member);
      }),
    ]),
  );
}

function inputValue(context: NarrativeContext, name: string, member: InputName): TemplateValue {
  switch (member.kind) {
    case 'text':
      return textDrop(context, member.input);
    case 'number':
      return numberDrop(context, name, member.inputs, member.group);
    case 'amount':
      return new FigureDrop(amountOf(context, name, member.inputs), () => undefined);
    case 'list':
      return textList(context, member.input);
    case 'projects':
      return enteredProjects(context);
  }
}

function numberDrop(
  context: NarrativeContext,
  name: string,
  inputs: readonly string[],
  group: readonly string[],
): InputDrop {
  const given = inputs.flatMap((id) => {
    const value = context.inputs.get(id);
    if (value?.kind === 'integer') return [{ id, hundredths: value.integer * 100 }];
    return value?.kind === 'decimal' ? [{ id, hundredths: value.hundredths }] : [];
  });
  if (given.length === 0 && !group.some((id) => context.inputs.has(id))) {
    const parts = inputs.map(inputLabel);
    const slot =
      inputs.length > 1 ? MISSING_LABELS.sumOf(MISSING_LABELS.sum(name), parts) : undefined;
    const missing = inputs.map((id, position) =>
      missingInput(id, position === 0 ? slot : '', inputLabel(id)),
    );
    return new InputDrop(new Phrase(...missing), null);
  }
  const sum = given.reduce((total, { hundredths }) => total + hundredths, 0);
  const [only, ...others] = given;
  const piece: SpanPiece = {
    kind: 'count',
    text: printHundredths(sum),
    formula: given.map(({ id }) => NARRATIVE_FORMULA_WORDS.manual(id)).join(' + '),
    cells: [],
    input: others.length === 0 ? (only?.id ?? inputs[0] ?? null) : null,
  };
  return new InputDrop(new Phrase(piece), sum / 100);
}

function amountOf(context: NarrativeContext, name: string, inputs: readonly string[]): NamedFigure {
  const [only = ''] = inputs;
  const label = inputs.length > 1 ? name : inputLabel(only);
  const nowhere = { kind: 'unknown', reason: { kind: 'noTable', tableKind: '' } } as const;
  const figure = figureOrInput(context, nowhere, inputs);
  return { label, concept: null, figure, inBook: () => nowhere };
}
