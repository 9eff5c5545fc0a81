import { useEffect } from 'react';
import type { RefObject } from 'react';

const FOCUSABLE = 'button, [href], input:not([hidden]), [tabindex="0"]:not([data-tabster-dummy])';

export interface Regions {
  readonly bar: RefObject<HTMLElement>;
  readonly pane: RefObject<HTMLElement>;
  /** Lies over spreadsheet and pane and takes their place. */
  readonly cover: RefObject<HTMLElement>;
  /** Gives the keyboard to the spreadsheet, whose own keys do not lead out of it; false without one. */
  readonly focusGrid: () => boolean;
}

/** F6 goes from the bar to the spreadsheet and on to the pane, Shift+F6 back, as in Excel. */
export function useRegionKeys({ bar, pane, cover, focusGrid }: Regions): void {
  useEffect(() => {
    const left = new Map<HTMLElement, HTMLElement>();
    /** False where there is nothing to give it to, as in a pane that waits for its workbook. */
    const focusIn = (region: HTMLElement | null) => {
      if (region === null) return focusGrid();
      const before = left.get(region);
      const target = before?.isConnected === true ? before : region.querySelector(FOCUSABLE);
      if (target instanceof HTMLElement) target.focus();
      return region.contains(document.activeElement);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (bar.current === null || pane.current === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const { activeElement } = document;
      // Some of the spreadsheet's inputs stand outside of it.
      const regions =
        cover.current === null ? [bar.current, null, pane.current] : [bar.current, cover.current];
      const at = regions.findIndex((region) => region?.contains(activeElement) === true);
      const from = at === -1 ? 1 : at;
      const onward = [...regions.slice(from + 1), ...regions.slice(0, from)];
      (event.shiftKey ? onward.reverse() : onward).some(focusIn);
    };
    // Also of regions that are left with Tab or the mouse.
    const onFocus = ({ target }: FocusEvent) => {
      const region = [bar.current, cover.current, pane.current].find(
        (one) => target instanceof Node && one?.contains(target) === true,
      );
      if (region !== null && region !== undefined && target instanceof HTMLElement)
        left.set(region, target);
    };
    document.addEventListener('focusin', onFocus);
    // Ahead of the spreadsheet, which takes every key.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      document.removeEventListener('focusin', onFocus);
      window.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [bar, pane, cover, focusGrid]);
}
