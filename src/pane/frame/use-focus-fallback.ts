import { useEffect } from 'react';

/** Whoever knows a better place for the keyboard takes it there first. */
const GRACE_MS = 250;

const STOPS = [
  'button:not([tabindex="-1"]):not(:disabled)',
  'input:not(:disabled)',
  'textarea',
  'summary',
  '[href]',
  '[tabindex="0"]',
].join();

/**
 * A button that goes with what it did takes the keyboard with it, and the next Tab would begin at
 * the top of the page: the keyboard then goes to the first place nearby, of the same line, section or view.
 */
export function useFocusFallback(frame: HTMLElement | null): void {
  useEffect(() => {
    if (frame === null) return;
    let last: Element | null = null;
    let around: readonly Element[] = [];
    const onFocus = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
      around = last === null ? [] : ancestors(last, frame);
    };
    const onGone = () => {
      if (last === null || last.isConnected) return;
      const near = around.filter((one) => one.isConnected);
      last = null;
      setTimeout(() => {
        if (document.activeElement === document.body) focusNear(near);
      }, GRACE_MS);
    };
    const watch = new MutationObserver(onGone);
    watch.observe(frame, { childList: true, subtree: true });
    frame.addEventListener('focusin', onFocus);
    return () => {
      watch.disconnect();
      frame.removeEventListener('focusin', onFocus);
    };
  }, [frame]);
}

function ancestors(element: Element, frame: HTMLElement): readonly Element[] {
  const found: Element[] = [];
  for (let one = element.parentElement; one !== null; one = one.parentElement) {
    found.push(one);
    if (one === frame) break;
  }
  return found;
}

function focusNear(areas: readonly Element[]): void {
  for (const area of areas) {
    if (area instanceof HTMLElement && area.matches('[data-view-body]')) {
      area.focus({ preventScroll: true });
      return;
    }
    const stop = area.querySelector<HTMLElement>(STOPS);
    if (stop === null) continue;
    stop.focus({ preventScroll: true });
    return;
  }
}
