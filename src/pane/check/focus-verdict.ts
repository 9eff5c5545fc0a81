/** Brings the verdict into sight, and the keyboard to it. */
export function focusVerdict(): void {
  document.querySelector<HTMLElement>('[data-verdict] [tabindex]')?.focus();
}
