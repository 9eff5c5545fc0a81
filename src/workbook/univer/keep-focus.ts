/** How long the spreadsheet may come late with taking the keyboard. */
const LATE_MS = 200;

/** Does something to the spreadsheet without letting it take the keyboard from where it is. */
export function keepFocus(action: () => void): void {
  const before = document.activeElement;
  action();
  if (!(before instanceof HTMLElement) || before === document.body) return;
  const giveBack = () => {
    if (before.isConnected && document.activeElement !== before) {
      before.focus({ preventScroll: true });
    }
  };
  const watch = new AbortController();
  const stop = () => watch.abort();
  const { signal } = watch;
  document.addEventListener('focusin', giveBack, { signal });
  // Whoever presses a key or the mouse meanwhile means it.
  document.addEventListener('pointerdown', stop, { signal, capture: true });
  document.addEventListener('keydown', stop, { signal, capture: true });
  setTimeout(stop, LATE_MS);
  giveBack();
}
