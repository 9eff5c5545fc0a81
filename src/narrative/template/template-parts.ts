import type { TopLevelToken } from 'liquidjs';
import { LiquidError, Tokenizer, TypeGuards } from 'liquidjs';
import type { TemplatePart } from './template-part';
import { PartLabels } from './template-parts.zh-CN';

/** The parts of a template; null where it cannot be told apart, since a brace is not closed. */
export function templateParts(template: string): readonly TemplatePart[] | null {
  let tokens: readonly TopLevelToken[];
  try {
    tokens = new Tokenizer(template).readTopLevelTokens();
  } catch (error) {
    if (LiquidError.is(error)) return null;
    throw error;
  }
  const labels = new PartLabels();
  const parts = tokens.flatMap((token) => partsOf(template, token, labels));
  const words = (at: number): TemplatePart => ({
    ...{ kind: 'words', text: '', isQuoted: false },
    ...{ begin: at, end: at },
  });
  return [
    ...(parts[0]?.kind === 'words' ? [] : [words(0)]),
    ...parts,
    ...(parts.at(-1)?.kind === 'words' ? [] : [words(template.length)]),
  ];
}

function partsOf(
  template: string,
  token: TopLevelToken,
  labels: PartLabels,
): readonly TemplatePart[] {
  const text = template.slice(token.begin, token.end);
  if (TypeGuards.isTagToken(token)) {
    const label = labels.rule(token.name, token.args);
    const rule = label === '' ? [] : [{ kind: 'rule', label } as const];
    if (token.name !== 'assign') return rule;
    const words = quotedParts(text, token.begin).filter((part) => part.begin < part.end);
    return words.length === 0 ? [] : [...rule, ...words];
  }
  if (TypeGuards.isOutputToken(token)) {
    const quoted = quotedParts(text, token.begin);
    const around = labels.output(token.content, quoted.length);
    return around.flatMap((label, position): readonly TemplatePart[] => {
      const words = quoted[position];
      return [
        ...(label === '' ? [] : [{ kind: 'figure', label } as const]),
        ...(words === undefined ? [] : [words]),
      ];
    });
  }
  return [...text.matchAll(/[^\s](?:[^\n]*[^\s])?/g)].map((match): TemplatePart => {
    const begin = token.begin + match.index;
    const [line] = match;
    return { kind: 'words', text: line, begin, end: begin + line.length, isQuoted: false };
  });
}

type WordsPart = Extract<TemplatePart, { kind: 'words' }>;

function quotedParts(text: string, begin: number): readonly WordsPart[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'/g)].map((match): WordsPart => {
    const words = match[1] ?? match[2] ?? '';
    const at = begin + match.index + 1;
    return { kind: 'words', text: words, begin: at, end: at + words.length, isQuoted: true };
  });
}
