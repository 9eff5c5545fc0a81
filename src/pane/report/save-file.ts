/** Long enough for the slowest download dialog to have taken the content. */
const KEPT_MILLISECONDS = 60_000;

/** Hands content made in the page to the browser as a file to save; nothing is sent anywhere. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
