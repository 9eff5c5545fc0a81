import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { useEffect } from 'react';

/** Put on each element that the arrow keys reach. */
export const ROVING_STOP = { 'data-stop': '', tabIndex: -1 } as const;

const STOPS = '[data-stop]';

interface RovingProps {
  readonly 'data-roving': '';
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * One tab stop for many elements: put on their container, which may stand in another one of its kind. Tab enters at the one left last, arrow keys, Home and End move.
 * The tab stop is kept in the page and not in React, so that moving it draws nothing again.
 */
export function useRovingStops(
  container: RefObject<HTMLElement>,
  keys: 'vertical' | 'both',
): RovingProps {
  useEffect(() => {
    const stops = stopsIn(container.current);
    const [first] = stops;
    if (first !== undefined && stops.every(({ tabIndex }) => tabIndex < 0)) first.tabIndex = 0;
  });
  return {
    'data-roving': '',
    onFocus: ({ target }) => makeTabStop(container.current, target),
    onKeyDown: (event) => {
      const stops = stopsIn(container.current);
      const current = stops.findIndex((stop) => stop === event.target);
      if (current < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
      const next = stops[nextIndex(event.key, current, stops.length, keys) ?? -1];
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    },
  };
}

/** Makes a stop the one that Tab enters at, without moving the focus. */
export function makeTabStop(container: HTMLElement | null, target: EventTarget): void {
  const stops = stopsIn(container);
  if (!stops.some((stop) => stop === target)) return;
  for (const stop of stops) stop.tabIndex = stop === target ? 0 : -1;
}

function stopsIn(container: HTMLElement | null): readonly HTMLElement[] {
  const all = container?.querySelectorAll<HTMLElement>(STOPS) ?? [];
  return [...all].filter((stop) => stop.closest('[data-roving]') === container);
}

function nextIndex(
  key: string,
  current: number,
  count: number,
  keys: 'vertical' | 'both',
): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, count - 1);
    case 'ArrowUp':
      return Math.max(current - 1, 0);
    case 'ArrowRight':
      return keys === 'both' ? Math.min(current + 1, count - 1) : null;
    case 'ArrowLeft':
      return keys === 'both' ? Math.max(current - 1, 0) : null;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
