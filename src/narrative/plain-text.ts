/**
 * Noncharacters that frame a figure inside a rendered template: no text from outside may hold them.
 */
export const PIECE_MARKS = { open: '\uFDD0', text: '\uFDD1', close: '\uFDD2' } as const;

const MARKS_AND_INVISIBLE = /[\uFDD0-\uFDEF\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/g;

/** A name as a cell prints it, broken over lines or not: a paragraph ends at a line break, and Chinese needs no blank. */
export function nameInOneLine(name: string): string {
  return name.replace(/\s*[\p{Cc}\u2028\u2029]+\s*/gu, '').replace(MARKS_AND_INVISIBLE, '');
}

/** A text from outside as one line, without control characters and the marks of figures. */
export function plainText(text: string): string {
  return text
    .replace(MARKS_AND_INVISIBLE, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** A reason or purpose without the stop that the sentence around it brings along. */
export function withoutFinalStop(text: string): string {
  return text.replace(/[。．；;，,、.\s]+$/, '');
}
