export const PANE_VIEWS = ['check', 'narrative', 'settings'] as const;

export type PaneView = (typeof PANE_VIEWS)[number];

export function tabId(view: PaneView): string {
  return `tab-${view}`;
}

export function panelId(view: PaneView): string {
  return `panel-${view}`;
}
