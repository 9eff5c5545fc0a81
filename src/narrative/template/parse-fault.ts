import { nearestName } from '../nearest-name';
import { ALLOWED_TAGS } from './narrative-engine';
import type { TemplateFault } from './template-problem';

type Reader = (groups: readonly string[]) => TemplateFault;

const CLOSING: Readonly<Record<string, string>> = {
  endif: 'if',
  endfor: 'for',
  endunless: 'unless',
  endcapture: 'capture',
  endcomment: 'comment',
  else: 'if',
  elsif: 'if',
};

/** The engine's English messages, and what they mean. */
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/^output .* not closed/s, () => ({ kind: 'outputNotClosed' })],
  [/^tag "\{%/, () => ({ kind: 'tagNotClosed', tag: null })],
  [/^tag \{%-?\s*(\S+)[\s\S]* not closed/, ([tag = '']) => ({ kind: 'tagNotClosed', tag })],
  [/^tag "([^"]*)" not found/, ([name = '']) => unknownTag(name)],
  [/^invalid value expression/, () => ({ kind: 'emptyOutput' })],
  [/^illegal tag: \{%-?\s*for/, () => ({ kind: 'forSyntax' })],
  [/^expected variable name|^expected "="/, () => ({ kind: 'assignSyntax' })],
  [/^\[ not closed/, () => ({ kind: 'brackets' })],
  [/^invalid range syntax/, () => ({ kind: 'range' })],
  [/parse length limit exceeded/, () => ({ kind: 'tooLong' })],
];

/** What the engine's message means to the writer of a template. */
export function parseFault(message: string): TemplateFault {
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(message);
    if (match !== null) return read(match.slice(1));
  }
  return { kind: 'syntax' };
}

function unknownTag(name: string): TemplateFault {
  const opening = CLOSING[name];
  const meant = opening === undefined ? nearestName(name, ALLOWED_TAGS) : opening;
  return { kind: 'unknownTag', name, meant };
}
