import { inputFigure } from '../figures/named-figure';
import type { Figure } from '../figures/figure';
import type { NamedFigure } from '../figures/named-figure';
import type { NarrativeContext } from '../narrative-context';
import { inputText } from '../narrative-context';
import { MISSING_LABELS } from '../words.zh-CN';
import type { TemplateValue } from './drops';
import { FigureDrop, ListDrop, RecordDrop } from './drops';
import { missingInput, textDrop, textList } from './filled-in';
import { inputPiece } from './phrases';
import { Phrase } from './piece';

const PROJECT_SUFFIX = '项目';

/** The places i of the inputs project[i] that have a name. */
function enteredPlaces({ inputs }: NarrativeContext): readonly number[] {
  return [...inputs.keys()]
    .flatMap((id) => /^project\[(\d+)\]\.name$/.exec(id)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

/** The projects of final accounts: no public table of them lists any. */
export function enteredProjects(context: NarrativeContext): ListDrop {
  const places = enteredPlaces(context);
  const shown = places.length === 0 ? [0] : places;
  const items = shown.map((place, position) => {
    const id = `project[${place}]`;
    const text = inputText(context, `${id}.name`);
    const name = new Phrase(
      text === null ? missingInput(`${id}.name`) : inputPiece(text, `${id}.name`),
    );
    const amount = (part: string, label: string) => amountOf(context, `${id}.${part}`, label);
    const executed = amount('executed', MISSING_LABELS.executed(text ?? ''));
    const member = (key: string): TemplateValue | undefined => {
      switch (key) {
        case '名称':
          return name;
        case '全名':
          return text?.endsWith(PROJECT_SUFFIX) === true
            ? name
            : new Phrase(...name.pieces, PROJECT_SUFFIX);
        case '序号':
          return position + 1;
        case '首项':
          return position === 0;
        case '末项':
          return position === shown.length - 1;
        case '金额':
          return new FigureDrop(executed, () => undefined);
        case '全年预算':
          return new FigureDrop(
            amount('fullYearBudget', MISSING_LABELS.fullYearBudget(text ?? '')),
            () => undefined,
          );
        case '成效':
          return textDrop(context, `${id}.result`, MISSING_LABELS.projectResult(text ?? ''));
        case '问题':
          return textDrop(context, `${id}.problems`);
        case '产出':
          return textList(context, `${id}.outputs`, MISSING_LABELS.projectOutputs(text ?? ''));
        case '有产出':
          return [...context.inputs.keys()].some((key) => key.startsWith(`${id}.outputs[`));
        default:
          return undefined;
      }
    };
    return { record: new RecordDrop(member), name, amount: executed };
  });
  return new ListDrop(items, places.length);
}

/** What all projects together were given or have spent. */
export function enteredTotal(
  context: NarrativeContext,
  part: 'executed' | 'fullYearBudget',
  label: string,
): NamedFigure {
  const places = enteredPlaces(context);
  const ids = places.map((place) => `project[${place}].${part}`);
  const inputs = (places.length === 0 ? [0] : places).flatMap((place) => {
    const id = `project[${place}].${part}`;
    const name = inputText(context, `project[${place}].name`) ?? '';
    return context.inputs.has(id) ? [] : [{ id, label: MISSING_LABELS[part](name) }];
  });
  const known = inputs.length === 0 ? inputFigure(context, ids) : null;
  const reason = { kind: 'notFilledIn', inputs } as const;
  return named(label, known ?? { kind: 'unknown', reason });
}

function amountOf(context: NarrativeContext, id: string, label: string): NamedFigure {
  const known = inputFigure(context, [id]);
  return named(
    label,
    known ?? { kind: 'unknown', reason: { kind: 'notFilledIn', inputs: [{ id, label }] } },
  );
}

function named(label: string, figure: Figure): NamedFigure {
  const nowhere = { kind: 'unknown', reason: { kind: 'noTable', tableKind: '' } } as const;
  return { label, concept: null, figure, inBook: () => nowhere };
}
