/** The element of the page that loads office.js. */
export function officeScript(): HTMLScriptElement | null {
  const element = document.getElementById('office-js');
  return element instanceof HTMLScriptElement ? element : null;
}
