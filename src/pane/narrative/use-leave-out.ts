import type { RefObject } from 'react';
import { useCallback, useEffect, useRef } from 'react';
import type { NarrativeView } from '../../session/narrative/narrative-view';
import { useSession } from '../frame/session-context';

/**
 * Leaves a section out or puts it back. The button that does the one is gone then: the keyboard goes
 * to the button that does the other, in the same place of the text, never away from anything else.
 */
export function useLeaveOut(
  text: RefObject<HTMLElement>,
  view: NarrativeView,
): (section: string, leftOut: boolean) => void {
  const session = useSession();
  const pressed = useRef<string | null>(null);
  useEffect(() => {
    const section = pressed.current;
    pressed.current = null;
    if (section === null || document.activeElement !== document.body) return;
    const switches = text.current?.querySelectorAll<HTMLElement>('[data-section-switch]') ?? [];
    const own = [...switches].find((one) => one.dataset['sectionSwitch'] === section);
    (own ?? text.current)?.focus();
  }, [text, view]);
  return useCallback(
    (section, leftOut) => {
      pressed.current = section;
      const edit = { kind: 'section', id: section, leftOut } as const;
      void session.run({ type: 'editNarrative', edit });
    },
    [session],
  );
}
