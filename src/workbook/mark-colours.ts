import type { MarkLevel } from './mark-plan';

/** How a mark looks, the same in every host: the colour behind the figure and that of the edge. */
export const MARK_COLOURS: Readonly<
  Record<MarkLevel, { readonly fill: string; readonly edge: string }>
> = {
  error: { fill: '#FDE0E2', edge: '#B10E1C' },
  warning: { fill: '#FFF0C2', edge: '#9D5D00' },
};
