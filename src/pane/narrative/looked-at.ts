import type { FigurePart } from '../../session/findings/figure-part';

/** A figure that is pointed at or has the focus, and where it stands on the page. */
export interface LookedAt {
  readonly part: FigurePart;
  readonly element: HTMLElement;
}
