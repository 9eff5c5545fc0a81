const STRIP = '[data-u-comp="slide-tab-bar"]';
const CURRENT = '[role="tab"][aria-selected="true"]';

/** What the spreadsheet leaves beside a tab that it moves into sight, in pixels. */
const MARGIN = 8;

/**
 * Keeps the tab of the sheet in front in sight when the strip of tabs becomes narrower, as it does
 * for the sums of several selected cells: the spreadsheet follows only a tab that it cuts through.
 * Returns how to stop.
 */
export function keepTabInSight(container: HTMLElement): () => void {
  let strip: HTMLElement | null = null;
  let frame = 0;
  const show = () => {
    // After the spreadsheet has moved the strip to where it takes the tab to be.
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const tab = strip?.querySelector(CURRENT);
      if (strip === null || tab === null || tab === undefined) return;
      const move = distance(tab.getBoundingClientRect(), strip.getBoundingClientRect());
      // By the wheel: the strip keeps its own count of how far it was moved.
      if (move !== 0) strip.dispatchEvent(new WheelEvent('wheel', { deltaY: move }));
    });
  };
  const resizing = new ResizeObserver(show);
  const find = () => {
    const found = container.querySelector<HTMLElement>(STRIP);
    if (found === strip) return;
    if (strip !== null) resizing.unobserve(strip);
    strip = found;
    if (found !== null) resizing.observe(found);
  };
  find();
  const drawing = new MutationObserver(find);
  drawing.observe(container, { childList: true, subtree: true });
  return () => {
    cancelAnimationFrame(frame);
    drawing.disconnect();
    resizing.disconnect();
  };
}

/** By how much the strip is to move for the whole tab to be in it; 0 where it is. */
function distance(tab: DOMRect, strip: DOMRect): number {
  if (tab.left < strip.left) return tab.left - strip.left - MARGIN;
  return tab.right > strip.right ? tab.right - strip.right + MARGIN : 0;
}
