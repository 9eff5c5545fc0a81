import { Session } from 'node:inspector';
import type { Profiler } from 'node:inspector';
import type { Steps } from '../../src/base/steps';

/** One step of a run: the processor's time that it took, and what it was spent in. */
export interface TimedStep {
  readonly milliseconds: number;
  /** The functions of the path that took most of the time, outermost first. */
  readonly path: readonly string[];
}

/** What a run comes to: all of its steps, and the longest of them, the longest first. */
export interface TimedRun {
  readonly steps: number;
  readonly milliseconds: number;
  readonly longest: readonly TimedStep[];
}

/**
 * Does all steps and tells which took longest. Time is the processor's, which a busy machine does
 * not stretch; the run is repeated for it, and each step counts with its best time. What the steps
 * were spent in comes from another run under the profiler: the same work makes the same steps.
 */
export function timeSteps(start: () => Steps<unknown>, count: number, runs = 5): TimedRun {
  // The first run alone gets the code books ready, in steps of its own.
  stepTimes(start());
  let best = stepTimes(start());
  for (let run = 1; run < runs; run += 1) {
    const times = stepTimes(start());
    best = best.map((time, step) => Math.min(time, times[step] ?? time));
  }
  const ranked = best
    .map((milliseconds, step) => ({ milliseconds, step }))
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, count);
  const paths = profiledPaths(start(), new Set(ranked.map(({ step }) => step)));
  return {
    steps: best.length,
    milliseconds: best.reduce((sum, time) => sum + time, 0),
    longest: ranked.map(({ milliseconds, step }) => ({
      milliseconds,
      path: paths.get(step) ?? [],
    })),
  };
}

function stepTimes(steps: Steps<unknown>): readonly number[] {
  const times: number[] = [];
  for (let done = false; !done;) {
    const start = process.cpuUsage();
    done = steps.next().done === true;
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1_000);
  }
  return times;
}

const SAMPLING_MICROSECONDS = 100;

/** Of each of the wanted steps the path of calls that most samples were taken in. */
function profiledPaths(
  steps: Steps<unknown>,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, readonly string[]> {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: SAMPLING_MICROSECONDS });
  const paths = new Map<number, readonly string[]>();
  for (let step = 0, done = false; !done; step += 1) {
    if (!wanted.has(step)) {
      done = steps.next().done === true;
      continue;
    }
    session.post('Profiler.start');
    done = steps.next().done === true;
    session.post('Profiler.stop', (error, { profile }) => {
      if (error === null) paths.set(step, heaviestPath(profile));
    });
  }
  session.disconnect();
  return paths;
}

/** A function is part of the path while it holds more than this share of the step's samples. */
const TELLING_SHARE = 0.4;
/** Frames of the bundle's own loading, the engine and the generators' plumbing. */
const NAMELESS = /^\(|^$|^(?:next|post|dispatch)$/;

function heaviestPath({ nodes, samples = [] }: Profiler.Profile): readonly string[] {
  const own = new Map<number, number>();
  for (const sample of samples) own.set(sample, (own.get(sample) ?? 0) + 1);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const weights = new Map<number, number>();
  const weigh = (id: number): number => {
    const children = byId.get(id)?.children ?? [];
    const weight = children.reduce((sum, child) => sum + weigh(child), own.get(id) ?? 0);
    weights.set(id, weight);
    return weight;
  };
  const root = nodes[0];
  const busy = samples.length - idleSamples(nodes, own);
  const path: string[] = [];
  if (root !== undefined) weigh(root.id);
  for (let node = root; node !== undefined;) {
    const { functionName } = node.callFrame;
    if (!NAMELESS.test(functionName)) path.push(functionName);
    const [heaviest] = [...(node.children ?? [])].sort(
      (a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0),
    );
    const weight = weights.get(heaviest ?? -1) ?? 0;
    node = weight > busy * TELLING_SHARE ? byId.get(heaviest ?? -1) : undefined;
  }
  return path;
}

function idleSamples(
  nodes: readonly Profiler.ProfileNode[],
  own: ReadonlyMap<number, number>,
): number {
  return nodes
    .filter(({ callFrame }) => /^\((?:idle|program)\)$/.test(callFrame.functionName))
    .reduce((sum, { id }) => sum + (own.get(id) ?? 0), 0);
}
