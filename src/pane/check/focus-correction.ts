/** The button 更正 of the first listed table of a sheet. */
export function correctButton(sheet: string): HTMLElement | null {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-correct]')];
  return buttons.find((button) => button.dataset['correct'] === sheet) ?? null;
}
