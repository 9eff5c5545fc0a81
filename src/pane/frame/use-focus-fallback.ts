import { useEffect } from 'react';

/** Whoever knows a better place for the keyboard takes it there first. */
const GRACE_MS = 250;

/** What Tab or, in a list, an arrow key reaches. */
const STOPS = [
  'button:not([tabindex="-1"]):not(:disabled)',
  'input:not(:disabled)',
  'textarea',
  'summary',
  '[href]',
  '[tabindex="0"]:not([data-tabster-dummy])',
  '[data-stop]',
].join();

/**
 * A button that goes with what it did takes the keyboard with it, and the next Tab would begin at
 * the top of the page: the keyboard then goes to what stands before it, or else behind it, in the same view.
 */
export function useFocusFallback(frame: HTMLElement | null): void {
  useEffect(() => {
    if (frame === null) return;
    let last: Element | null = null;
    let around: readonly HTMLElement[] = [];
    const onFocus = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
      around = last === null ? [] : neighbours(last, frame);
    };
    const onGone = () => {
      if (last === null || last.isConnected) return;
      last = null;
      const near = around;
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        near.find((stop) => stop.isConnected)?.focus({ preventScroll: true });
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

/** Those before it, the nearest first, then those behind it; what is outside of its view comes last. */
function neighbours(element: Element, frame: HTMLElement): readonly HTMLElement[] {
  const stops = [...frame.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop !== element && stop.closest('[hidden]') === null,
  );
  const isBefore = (stop: Element) =>
    (element.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const near = [...stops.filter(isBefore).reverse(), ...stops.filter((stop) => !isBefore(stop))];
  const view = element.closest('[role="tabpanel"]');
  const isInView = (stop: Element) => view?.contains(stop) === true;
  return [...near.filter(isInView), ...near.filter((stop) => !isInView(stop))];
}
