import { makeTabStop } from '../frame/use-roving-stops';

/** Brings a finding's row into sight and the keyboard to it; rows that are not listed are left. */
export function focusFinding(list: HTMLElement | null, id: string): void {
  const button = rowButton(list, id);
  if (button === null) return;
  makeTabStop(list, button);
  button.focus();
}

/** Lets Tab enter the list at a finding's row; the focus stays where it is. */
export function enterAtFinding(list: HTMLElement | null, id: string): void {
  const button = rowButton(list, id);
  if (button !== null) makeTabStop(list, button);
}

function rowButton(list: HTMLElement | null, id: string): HTMLElement | null {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
  const row = rows.find((one) => one.dataset['finding'] === id);
  return row?.querySelector('button') ?? null;
}
