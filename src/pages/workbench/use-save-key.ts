import { useEffect } from 'react';

/** Ctrl+S is `onSave`, never the browser's own dialog, which would save this page. */
export function useSaveKey(onSave: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isSave = event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey);
      if (!isSave || event.altKey || event.shiftKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!event.repeat) onSave();
    };
    // Ahead of the spreadsheet, which takes every key.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [onSave]);
}
