/** How long the spreadsheet may come late with taking the keyboard. */
const LATE_MS = 200;

/** Its own elements; some of its inputs stand outside of the element that it was given. */
const SPREADSHEET = '[id^="univer-"], [data-u-comp]';

/** Does something to the spreadsheet without letting it take the keyboard from where it is. */
export function keepFocus(action: () => void): void {
  const release = holdFocus();
  action();
  setTimeout(release, LATE_MS);
}

/**
 * From now on the spreadsheet does not take the keyboard by itself from anything else on the page;
 * whoever presses a key or the mouse means it. Returns how to end it.
 */
export function holdFocus(): () => void {
  const watch = new AbortController();
  const { signal } = watch;
  let holder = document.activeElement;
  let isMeant = false;
  const mean = () => {
    isMeant = true;
    // What a key or the mouse moves the keyboard to, it does before the next task.
    setTimeout(() => (isMeant = false), 0);
  };
  const onFocus = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    const isTaken = !isMeant && target.closest(SPREADSHEET) !== null;
    if (isTaken && isHolding(holder)) holder.focus({ preventScroll: true });
    else holder = target;
  };
  for (const type of ['keydown', 'pointerdown', 'mousedown'])
    document.addEventListener(type, mean, { signal, capture: true });
  document.addEventListener('focusin', onFocus, { signal });
  return () => watch.abort();
}

/** Something of the page that still stands there, and none of the spreadsheet's own. */
function isHolding(element: Element | null): element is HTMLElement {
  if (!(element instanceof HTMLElement) || element === document.body) return false;
  return element.isConnected && element.closest(SPREADSHEET) === null;
}
