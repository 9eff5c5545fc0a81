const ERROR_CODES: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
]);

/** Whether a text is what a spreadsheet shows for an error. */
export function isErrorCode(text: string): boolean {
  return ERROR_CODES.has(text);
}
