/** The button that opened the question is gone. */
export function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}
