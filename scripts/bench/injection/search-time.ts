import { Session } from 'node:inspector';
import type { Profiler } from 'node:inspector';
import { processorTime } from '../measure';

/** What the search for causes is entered by. */
const SEARCH = 'findCauses';
const SAMPLING_MICROSECONDS = 100;

/**
 * Milliseconds of the processor's time that the work spends in the search for causes: the share of
 * the profiler's samples that were taken in it, so that nothing else is subtracted. Collecting
 * garbage counts for neither.
 */
export function searchTime(work: () => unknown): number {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: SAMPLING_MICROSECONDS });
  session.post('Profiler.start');
  const busy = processorTime(work);
  let share = 0;
  session.post('Profiler.stop', (error, { profile }) => {
    if (error === null) share = shareOf(profile, SEARCH);
  });
  session.disconnect();
  return busy * share;
}

/** The share of the busy samples that were taken in the function or below it. */
function shareOf({ nodes, samples = [] }: Profiler.Profile, name: string): number {
  const children = new Map(nodes.map(({ id, children: below = [] }) => [id, below]));
  const idle = idsOf(nodes, (own) => /^\((?:idle|program)\)$/.test(own));
  const inside = idsOf(nodes, (own) => own === name);
  for (const id of inside) for (const below of children.get(id) ?? []) inside.add(below);
  const busy = samples.filter((id) => !idle.has(id));
  return busy.length === 0 ? 0 : busy.filter((id) => inside.has(id)).length / busy.length;
}

function idsOf(
  nodes: readonly Profiler.ProfileNode[],
  is: (functionName: string) => boolean,
): Set<number> {
  return new Set(nodes.flatMap(({ id, callFrame }) => (is(callFrame.functionName) ? id : [])));
}
