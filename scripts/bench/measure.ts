/** Runs once, for what only the first time is asked about. */
export async function measureOnce<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly value: T; readonly milliseconds: number }> {
  const start = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - start };
}

/**
 * Milliseconds of the processor's time, its collecting of garbage included: a busy machine does not
 * stretch it, so that what ran at different times can be compared.
 */
export function processorTime(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** The median of `runs` after a warm-up of a fifth as many. */
export async function measure(
  work: () => unknown,
  runs: number,
): Promise<{ readonly median: number }> {
  const [median = 0] = await measureTogether([work], runs);
  return { median };
}

/**
 * The medians of several that are compared, after a warm-up of a fifth as many. They run in turns,
 * so that whatever else the machine does holds them all up alike.
 */
export async function measureTogether(
  works: readonly (() => unknown)[],
  runs: number,
): Promise<readonly number[]> {
  for (let run = 0; run < runs / 5; run += 1) for (const work of works) await work();
  const times = works.map((): number[] => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, work] of works.entries()) {
      times[index]?.push((await measureOnce(work)).milliseconds);
    }
  }
  return times.map((own) => own.sort((a, b) => a - b)[Math.floor(own.length / 2)] ?? 0);
}

/** One line: what, how long, and the share of the bound where one is promised. */
export function report(what: string, milliseconds: number, bound?: number): void {
  const time = milliseconds.toFixed(milliseconds < 10 ? 2 : 0);
  const share =
    bound === undefined
      ? ''
      : `  bound ${bound} ms, used ${((milliseconds / bound) * 100).toFixed(0)} %`;
  console.log(`${what.padEnd(50)} ${time.padStart(8)} ms${share}`);
}
