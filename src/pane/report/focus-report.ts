/** Put on the button that opens the ways to take a report away. */
export const REPORT_OPENER = { 'data-report-opener': '' } as const;

/** Brings the button 导出报告 of the same view into sight, and the keyboard to it. */
export function focusReport({ currentTarget }: { readonly currentTarget: HTMLElement }): void {
  const view = currentTarget.closest('[role="tabpanel"]');
  view?.querySelector<HTMLElement>('[data-report-opener]')?.focus();
}
