/**
 * Marks that turn the direction of whatever follows them, with which a name could make its line read
 * backwards, and all controls but line breaks and tabs; in a terminal they could be orders.
 */
const TRICKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\n\t]/gu;

/** A text with names from a workbook, as it can be shown to people without playing tricks on them. */
export function visibleText(text: string): string {
  return text.replace(TRICKS, '');
}
