import { useEffect } from 'react';
import type { RefObject } from 'react';

const FOCUSABLE = 'button, [href], input:not([hidden]), [tabindex="0"]';

export interface Regions {
  readonly bar: RefObject<HTMLElement>;
  readonly pane: RefObject<HTMLElement>;
  /** Gives the keyboard to the spreadsheet; its own keys do not lead out of it. */
  readonly focusGrid: () => void;
}

/** F6 goes from the bar to the spreadsheet and on to the pane, Shift+F6 back, as in Excel. */
export function useRegionKeys({ bar, pane, focusGrid }: Regions): void {
  useEffect(() => {
    const left = new Map<HTMLElement, HTMLElement>();
    const focusIn = (region: HTMLElement) => {
      const before = left.get(region);
      const target = before?.isConnected === true ? before : region.querySelector(FOCUSABLE);
      if (target instanceof HTMLElement) target.focus();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (bar.current === null || pane.current === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const { activeElement } = document;
      // Some of the spreadsheet's inputs stand outside of it.
      const regions = [bar.current, null, pane.current];
      const at = regions.findIndex((region) => region?.contains(activeElement) === true);
      const from = at === -1 ? 1 : at;
      const current = regions[from] ?? null;
      if (current !== null && activeElement instanceof HTMLElement)
        left.set(current, activeElement);
      const next = regions[(from + (event.shiftKey ? 2 : 1)) % regions.length] ?? null;
      if (next === null) focusGrid();
      else focusIn(next);
    };
    // Ahead of the spreadsheet, which takes every key.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [bar, pane, focusGrid]);
}
