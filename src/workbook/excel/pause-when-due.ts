/** Work between two pauses; a slow machine takes several times as long for it. */
const MOST_MILLISECONDS = 10;

/** Lets the page draw whenever work has gone on for long enough; called between two pieces of work. */
export function createPauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since <= MOST_MILLISECONDS) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
}
