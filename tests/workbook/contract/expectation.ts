import type { PortProblem } from '../../../src/workbook/port-problem';
import type { PortResult } from '../../../src/workbook/workbook-port';

/** Throws unless both are alike, whatever the order of their members. */
export function expectAlike(actual: unknown, expected: unknown, what: string): void {
  const [got, wanted] = [canonical(actual), canonical(expected)];
  if (got !== wanted) throw new Error(`${what}: expected ${wanted}, got ${got}`);
}

export function expectThat(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

export function valueOf<T>(result: PortResult<T>): T {
  if (!result.ok) throw new Error(`the port answered ${canonical(result.error)}`);
  return result.value;
}

export function problemOf(result: PortResult<unknown>): PortProblem {
  if (result.ok) throw new Error('the port should have answered with a problem');
  return result.error;
}

/** Waits until the condition holds; hosts report changes in their own time. */
export async function eventually(condition: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + 3000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`not in time: ${what}`);
    await pause(10);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (member instanceof Set) return [...(member as ReadonlySet<unknown>)].sort();
    if (member === null || typeof member !== 'object' || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
