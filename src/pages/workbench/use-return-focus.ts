import { useEffect, useState } from 'react';

/**
 * The keyboard goes back to where it was when this was first drawn, once it is gone: a dialog that a
 * key or another dialog opens has no button of its own to go back to.
 */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // The dialog itself lets go of the keyboard after this.
      setTimeout(() => {
        if (before instanceof HTMLElement && before.isConnected) before.focus();
      }, 0);
    },
    [before],
  );
}
