import type { CDPSession } from 'playwright-core';
import * as z from '../../src/base/zod';

/** A task of the page's main thread: what ran there without a pause. */
export interface Task {
  /** Processor time without that of the stand-in for Excel, which has a process of its own in life. */
  readonly milliseconds: number;
  /** Functions that samples were taken in, the most frequent first, with their share in percent. */
  readonly functions: readonly string[];
}

const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'blink.user_timing',
];
const STAND_IN = 'office.js';
const SHOWN = 3;
/** `performance.mark` of this name begins what is looked at: the start of the trace is work of its own. */
export const TRACE_MARK = 'looked at from here';

const FRAME = z.object({ functionName: z.string(), url: z.string().optional() });
const NODE = z.object({ id: z.number(), parent: z.number().optional(), callFrame: FRAME });
const PROFILE = z.object({
  data: z.object({
    startTime: z.number().optional(),
    cpuProfile: z
      .object({ nodes: z.array(NODE).optional(), samples: z.array(z.number()).optional() })
      .optional(),
    timeDeltas: z.array(z.number()).optional(),
  }),
});
const EVENT = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number().optional(),
  dur: z.number().optional(),
  tdur: z.number().optional(),
  args: z.unknown(),
});
type TraceEvent = z.infer<typeof EVENT>;
type CallNode = z.infer<typeof NODE>;

/** What the browser notes of its main thread between the two calls. */
export async function startTrace(session: CDPSession): Promise<() => Promise<readonly Task[]>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const one of value) {
      const event = EVENT.safeParse(one);
      if (event.success) events.push(event.data);
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    return tasksIn(events);
  };
}

interface Sample {
  /** Microseconds. */
  readonly at: number;
  readonly functionName: string;
  /** Null: the engine by itself, which collects garbage for whoever runs. */
  readonly isStandIn: boolean | null;
}

function tasksIn(events: readonly TraceEvent[]): readonly Task[] {
  const pages = [
    ...grouped(
      events.filter(({ name }) => name === 'RunTask'),
      threadOf,
    ),
  ]
    .filter(([thread]) => isMainThread(events, thread))
    .sort(([, a], [, b]) => b.length - a.length);
  const [page] = pages;
  const from = events.find(({ name }) => name === TRACE_MARK)?.ts ?? Infinity;
  if (page === undefined) return [];
  const [thread, tasks] = page;
  const samples = samplesOf(events.filter((event) => `${event.pid}` === thread.split('/')[0]));
  let next = 0;
  return tasks
    .filter(({ ts = 0 }) => ts >= from)
    .sort((a, b) => (a.ts ?? 0) - (b.ts ?? 0))
    .map(({ ts = 0, dur = 0, tdur = dur }) => {
      while ((samples[next]?.at ?? Infinity) < ts) next += 1;
      const own: Sample[] = [];
      for (let at = next; (samples[at]?.at ?? Infinity) <= ts + dur; at += 1) {
        const sample = samples[at];
        if (sample !== undefined) own.push(sample);
      }
      const ours = own.filter(({ isStandIn }) => isStandIn !== true);
      const known = own.filter(({ isStandIn }) => isStandIn !== null);
      const theirs = known.filter(({ isStandIn }) => isStandIn === true);
      const share = known.length === 0 ? 1 : 1 - theirs.length / known.length;
      return { milliseconds: Math.round((tdur * share) / 1000), functions: mostFrequent(ours) };
    });
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}/${tid}`;
}

const THREAD_NAME = z.object({ name: z.string() });

function isMainThread(events: readonly TraceEvent[], thread: string): boolean {
  return events.some(
    (event) =>
      event.name === 'thread_name' &&
      threadOf(event) === thread &&
      THREAD_NAME.safeParse(event.args).data?.name === 'CrRendererMain',
  );
}

function samplesOf(events: readonly TraceEvent[]): readonly Sample[] {
  const nodes = new Map<number, CallNode>();
  const samples: Sample[] = [];
  let at = 0;
  for (const event of events) {
    if (event.name !== 'Profile' && event.name !== 'ProfileChunk') continue;
    const { data } = PROFILE.parse(event.args);
    at = data.startTime ?? at;
    for (const node of data.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    (data.cpuProfile?.samples ?? []).forEach((id, index) => {
      at += data.timeDeltas?.[index] ?? 0;
      samples.push({ at, ...placeOf(nodes, id) });
    });
  }
  return samples.sort((a, b) => a.at - b.at);
}

/** The innermost function with a script; what the engine does for it is its own. */
function placeOf(nodes: ReadonlyMap<number, CallNode>, id: number): Omit<Sample, 'at'> {
  const leaf = nodes.get(id);
  let node = leaf;
  while (node !== undefined && (node.callFrame.url ?? '') === '')
    node = nodes.get(node.parent ?? 0);
  const script = (node?.callFrame.url ?? '').split('/').at(-1) ?? '';
  return {
    functionName: `${leaf?.callFrame.functionName ?? ''} ${script}`,
    isStandIn: script === '' ? null : script === STAND_IN,
  };
}

function mostFrequent(samples: readonly Sample[]): readonly string[] {
  return [...grouped(samples, ({ functionName }) => functionName)]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, SHOWN)
    .map(([name, own]) => `${name} ${Math.round((100 * own.length) / samples.length)} %`);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [item]);
    else own.push(item);
  }
  return groups;
}
