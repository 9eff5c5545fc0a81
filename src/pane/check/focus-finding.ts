import { makeTabStop } from '../frame/use-roving-stops';

/** Brings a finding's row into sight and the keyboard to it; rows that are not listed are left. */
export function focusFinding(list: HTMLElement | null, id: string): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
  const row = rows.find((one) => one.dataset['finding'] === id);
  const button = row?.querySelector('button');
  if (!button) return;
  makeTabStop(list, button);
  button.focus();
}
