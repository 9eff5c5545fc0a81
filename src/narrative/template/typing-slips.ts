import { PIECE_MARKS } from '../plain-text';
import type { TemplateFault, TemplateProblem } from './template-problem';

/** Marks that input methods type in Chinese mode, and what templates need instead. */
const HALF_WIDTH: Readonly<Record<string, string>> = {
  '｜': '|',
  '：': ':',
  '（': '(',
  '）': ')',
  '，': ',',
  '。': '.',
  '．': '.',
  '；': ';',
  '“': '"',
  '”': '"',
  '‘': '"',
  '’': '"',
  '＂': '"',
  '＝': '=',
  '！': '!',
  '＞': '>',
  '＜': '<',
  '％': '%',
  '｛': '{',
  '｝': '}',
  '【': '[',
  '】': ']',
  '　': ' ',
};

/** Braces that were meant to open or close a placeholder. */
const FULL_WIDTH_BRACES = /[｛｝]|\{％|％\}/g;

const PLACEHOLDER = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g;

/** Slips that are seen before a template is parsed: they would make its parts unrecognisable. */
export function findTypingSlips(template: string): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const report = (at: number, fault: TemplateFault) => {
    problems.push({ ...placeOf(template, at), fault });
  };
  for (const { index } of template.matchAll(new RegExp(`[${PIECE_MARKS.open}-\uFDEF]`, 'g'))) {
    report(index, { kind: 'markCharacter' });
  }
  let outside = template;
  for (const match of template.matchAll(PLACEHOLDER)) {
    const [text] = match;
    outside =
      outside.slice(0, match.index) +
      ' '.repeat(text.length) +
      outside.slice(match.index + text.length);
    reportFullWidth(text, match.index, report);
  }
  for (const match of outside.matchAll(FULL_WIDTH_BRACES)) {
    const meant = [...match[0]].map((mark) => HALF_WIDTH[mark] ?? mark).join('');
    report(match.index, { kind: 'fullWidth', found: match[0], meant });
  }
  return problems;
}

function reportFullWidth(
  text: string,
  begin: number,
  report: (at: number, fault: TemplateFault) => void,
): void {
  let quote: string | null = null;
  for (let position = 0; position < text.length; position += 1) {
    const mark = text[position] ?? '';
    if (quote !== null) {
      if (mark === quote) quote = null;
      continue;
    }
    if (mark === '"' || mark === "'") {
      quote = mark;
      continue;
    }
    const quoted = /^[“"]([^“”"]+)[”"]([\p{Script=Han}]*)/u.exec(text.slice(position));
    if (mark === '“' && quoted !== null && quoted[2] !== '') {
      report(begin + position, {
        kind: 'quotedTableName',
        meant: `${quoted[1] ?? ''}${quoted[2] ?? ''}`,
      });
      position += quoted[0].length - 1;
      continue;
    }
    const meant = HALF_WIDTH[mark];
    if (meant !== undefined) report(begin + position, { kind: 'fullWidth', found: mark, meant });
  }
}

/** Line and column of a position, both from 1. */
export function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: at - lineStart + 1 };
}
