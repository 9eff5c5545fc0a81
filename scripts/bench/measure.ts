/** Runs once, for what only the first time is asked about. */
export async function measureOnce<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly value: T; readonly milliseconds: number }> {
  const start = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - start };
}

/** The median of `runs` after a warm-up of a fifth as many. */
export async function measure(
  work: () => unknown,
  runs: number,
): Promise<{ readonly median: number }> {
  for (let run = 0; run < runs / 5; run += 1) await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push((await measureOnce(work)).milliseconds);
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)] ?? 0 };
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
