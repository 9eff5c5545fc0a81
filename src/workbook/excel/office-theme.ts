/** Whether the colours of Office are dark; null where it does not tell. */
export function isOfficeDark(): boolean | null {
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background());
  if (colour === null) return null;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/**
 * Calls back when the user comes to the pane and may have changed the theme: Excel has no event
 * for it. Returns how to stop.
 */
export function watchOfficeTheme(listener: () => void, page: EventTarget = window): () => void {
  page.addEventListener('focus', listener);
  return () => page.removeEventListener('focus', listener);
}

function background(): string {
  // Some hosts have no theme, whatever the type says.
  const context: { readonly officeTheme?: Office.OfficeTheme | null } = Office.context;
  return context.officeTheme?.bodyBackgroundColor ?? '';
}
