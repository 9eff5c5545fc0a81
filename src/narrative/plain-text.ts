/**
 * Noncharacters that frame a figure inside a rendered template: no text from outside may hold them.
 */
export const PIECE_MARKS = { open: '\uFDD0', text: '\uFDD1', close: '\uFDD2' } as const;

/** A text from outside as one line, without control characters and the marks of figures. */
export function plainText(text: string): string {
  return text
    .replace(/[\uFDD0-\uFDEF\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** A reason or purpose without the stop that the sentence around it brings along. */
export function withoutFinalStop(text: string): string {
  return text.replace(/[。．；;，,、.\s]+$/, '');
}
