import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import type { PortProblem } from '../port-problem';
import { STORED_NAMESPACE } from '../stored/stored-part';
import { runBatch } from './run-batch';

interface FoundPart {
  readonly id: string;
  readonly xml: string;
}

/** One sync, and another where there is anything. */
export function readStored(): Promise<Result<readonly string[], PortProblem>> {
  return runBatch(async (context) => {
    const found = await findParts(context);
    return ok(found.map(({ xml }) => xml));
  });
}

/** The reading of `readStored`, then one sync for all changes and for reading them back. */
export function replaceStored(
  expected: readonly string[],
  next: readonly string[],
): Promise<Result<readonly string[], PortProblem>> {
  return runBatch(async (context) => {
    const found = await findParts(context);
    const isAsExpected =
      found.length === expected.length && found.every(({ xml }) => expected.includes(xml));
    if (!isAsExpected) return fail({ code: 'storedChanged' });
    const removed = found.filter(({ xml }) => !next.includes(xml));
    const added = next.filter((xml) => !expected.includes(xml));
    if (removed.length + added.length === 0) return ok(expected);
    const parts = context.workbook.customXmlParts;
    // Before anything goes: where Excel breaks off, nothing is lost.
    const answers = added.map((xml) => parts.add(xml).getXml());
    removed.forEach(({ id }) => parts.getItem(id).delete());
    await context.sync();
    const kept = found.filter((part) => !removed.includes(part));
    return ok([...kept.map(({ xml }) => xml), ...answers.map(({ value }) => value)]);
  });
}

async function findParts(context: Excel.RequestContext): Promise<readonly FoundPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(STORED_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  const { items } = parts;
  if (items.length === 0) return [];
  const answers = items.map((part) => part.getXml());
  await context.sync();
  return answers.map(({ value }, index) => ({ id: items[index]?.id ?? '', xml: value }));
}
