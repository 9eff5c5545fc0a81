import type { TopLevelToken } from 'liquidjs';
import { LiquidError, Tokenizer, TypeGuards } from 'liquidjs';
import type { TemplatePart } from './template-part';
import { fixedLabels, ruleLabel } from './template-parts.zh-CN';

/** The parts of a template; null where it cannot be told apart, since a brace is not closed. */
export function templateParts(template: string): readonly TemplatePart[] | null {
  let tokens: readonly TopLevelToken[];
  try {
    tokens = new Tokenizer(template).readTopLevelTokens();
  } catch (error) {
    if (LiquidError.is(error)) return null;
    throw error;
  }
  const parts = tokens.flatMap((token) => partsOf(template, token));
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

function partsOf(template: string, token: TopLevelToken): readonly TemplatePart[] {
  const text = template.slice(token.begin, token.end);
  if (TypeGuards.isTagToken(token)) {
    const label = ruleLabel(token.name, token.args);
    const rule = label === '' ? [] : [{ kind: 'rule', label } as const];
    return token.name === 'assign' ? [...rule, ...quotedParts(text, token.begin)] : rule;
  }
  if (TypeGuards.isOutputToken(token)) {
    const quoted = quotedParts(text, token.begin);
    const labels = fixedLabels(token.content, quoted.length);
    return labels.flatMap((label, position): readonly TemplatePart[] => {
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

function quotedParts(text: string, begin: number): readonly TemplatePart[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'/g)].map((match): TemplatePart => {
    const words = match[1] ?? match[2] ?? '';
    const at = begin + match.index + 1;
    return { kind: 'words', text: words, begin: at, end: at + words.length, isQuoted: true };
  });
}
