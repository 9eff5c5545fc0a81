import { chineseNumber } from '../chinese-number';
import type { NamedFigure } from '../figures/named-figure';
import type { NarrativeContext } from '../narrative-context';
import { FigureDrop, ListDrop } from './drops';
import { Phrase } from './piece';
import { changePartsPhrase, changePhrase, differencePhrase, reasonPhrase } from './change-phrases';
import { countPhrase, moneyPhrase, namesPhrase, sharePhrase, sumPhrase } from './phrases';

/** What a filter takes: checked when a template is read. */
export type Operand = 'figure' | 'list' | 'number' | 'text';

export interface FilterDefinition {
  readonly input: Operand;
  /** What stands behind the colon. */
  readonly parameters: readonly { readonly type: Operand; readonly optional?: boolean }[];
  /** How it is written, for messages. */
  readonly example: string;
  readonly print: (
    input: unknown,
    parameters: readonly unknown[],
    context: NarrativeContext,
  ) => Phrase;
}

const TEXT = { type: 'text' } as const;
const OPTIONAL_TEXT = { type: 'text', optional: true } as const;
const FIGURE = { type: 'figure' } as const;

/** All filters of the templates; the built-in ones lose where a figure comes from. */
export const FILTERS: Readonly<Record<string, FilterDefinition>> = {
  万元: {
    input: 'figure',
    parameters: [],
    example: '{{ 收支总表.总计 | 万元 }}',
    print: (input) => moneyPhrase(figureOf(input)),
  },
  占比: {
    input: 'figure',
    parameters: [FIGURE, OPTIONAL_TEXT],
    example: '{{ 支出总表.合计.基本支出 | 占比: 支出总表.合计, "，占" }}',
    print: (input, [whole, lead], context) =>
      sharePhrase(context, figureOf(input), figureOf(whole), textOf(lead), 'share'),
  },
  完成率: {
    input: 'figure',
    parameters: [FIGURE, OPTIONAL_TEXT],
    example: '{{ 支出总表.合计 | 完成率: 收支总表.支出总计, "，完成预算的" }}',
    print: (input, [budget, lead], context) =>
      sharePhrase(context, figureOf(input), figureOf(budget), textOf(lead), 'completion'),
  },
  变动: {
    input: 'figure',
    parameters: [TEXT, OPTIONAL_TEXT],
    example: '{{ 收支总表.总计 | 变动: "，比" }}',
    print: (input, parameters, context) => change(input, parameters, context, true),
  },
  变动额: {
    input: 'figure',
    parameters: [TEXT, OPTIONAL_TEXT],
    example: '{{ 收支总表.总计 | 变动额: "，较" }}',
    print: (input, parameters, context) => change(input, parameters, context, false),
  },
  原因: {
    input: 'figure',
    parameters: [OPTIONAL_TEXT, OPTIONAL_TEXT],
    example: '{{ 收支总表.总计 | 原因: "，变动的主要原因是" }}',
    print: (input, [lead, tail], context) =>
      reasonPhrase(context, figureOf(input), textOf(lead), textOf(tail)),
  },
  变动构成: {
    input: 'figure',
    parameters: [FIGURE, FIGURE, TEXT],
    example:
      '{{ 支出总表.合计 | 变动构成: 支出总表.合计.基本支出, 支出总表.合计.项目支出, "，其中" }}',
    print: (input, [one, other, lead], context) =>
      changePartsPhrase(context, figureOf(input), [figureOf(one), figureOf(other)], textOf(lead)),
  },
  差异原因: {
    input: 'figure',
    parameters: [FIGURE, TEXT, TEXT, OPTIONAL_TEXT],
    example: '{{ 支出总表.合计 | 差异原因: 收支总表.支出总计, "，支出数", "预算数的主要原因是" }}',
    print: (input, [budget, lead, tail, stop], context) =>
      differencePhrase(context, figureOf(input), figureOf(budget), {
        lead: textOf(lead),
        tail: textOf(tail),
        stop: textOf(stop),
      }),
  },
  个数: {
    input: 'list',
    parameters: [],
    example: '{{ 项目表.项目 | 个数 }}',
    print: (input) => countPhrase(listOf(input)),
  },
  合计万元: {
    input: 'list',
    parameters: [],
    example: '{{ 项目表.项目 | 合计万元 }}',
    print: (input) => sumPhrase(listOf(input)),
  },
  名称列表: {
    input: 'list',
    parameters: [],
    example: '{{ 收入总表.来源 | 名称列表 }}',
    print: (input) => namesPhrase(listOf(input)),
  },
  中文序号: {
    input: 'number',
    parameters: [],
    example: '{{ 类.序号 | 中文序号 }}',
    print: (input) => new Phrase(chineseNumber(Number(input))),
  },
};

function change(
  input: unknown,
  [lead, baseTerm]: readonly unknown[],
  context: NarrativeContext,
  withPercent: boolean,
): Phrase {
  return changePhrase(context, figureOf(input), {
    lead: textOf(lead),
    baseTerm: typeof baseTerm === 'string' ? baseTerm : context.profile.settings.baseTerm,
    withPercent,
  });
}

function figureOf(value: unknown): NamedFigure {
  if (value instanceof FigureDrop) return value.named();
  throw new TypeError('a checked template hands figures to filters of figures');
}

function listOf(value: unknown): ListDrop {
  if (value instanceof ListDrop) return value;
  throw new TypeError('a checked template hands lists to filters of lists');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
