/** Takes a key out of the browser's local storage. */
export function clearLocalKey(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage is forbidden: nothing is kept there.
  }
}
