/**
 * The kind of an error and the place in our code, for the technical block. Its message is left out:
 * it may quote what stands in a cell.
 */
export function crashDetail(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const name = /^\w+$/.test(error.name) ? error.name : 'Error';
  const place = firstPlace((error.stack ?? '').replace(error.message, ''));
  return place === null ? name : `${name} @ ${place}`;
}

/** `bindTable (check.js:1:234)` of Chromium, `bindTable@https://…/check.js:1:234` of the others. */
const FRAME = /^(?:at (?:async )?)?(?:([\w$.<> ]*?) ?[(@])?(?:[^\s()]*[/\\])?([\w.-]+:\d+:\d+)\)?$/;

function firstPlace(stack: string): string | null {
  for (const line of stack.split('\n')) {
    const [, caller = '', file] = FRAME.exec(line.trim()) ?? [];
    if (file !== undefined) return caller === '' ? file : `${caller} (${file})`;
  }
  return null;
}
