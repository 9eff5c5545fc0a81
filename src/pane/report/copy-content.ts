import type { ClipboardContent } from '../../session/narrative/narrative-desk';

/** Puts content on the clipboard, formatted and plain; false where the host forbids it. */
export async function copyContent({ html, text }: ClipboardContent): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

/** Where copying is left to the user: selects what there is to copy; false when it is not shown. */
export function selectShown(selector: string): boolean {
  const shown = document.querySelector(selector);
  if (shown === null) return false;
  getSelection()?.selectAllChildren(shown);
  return true;
}
