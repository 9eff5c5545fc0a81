import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { IgnoredFindings } from '../../session/ignoring/ignored-findings';
import { focusFinding } from './focus-finding';

/**
 * A finding that is ignored or restored moves to another list, and what had the focus is gone: the
 * focus then goes to the finding's row, never away from anything else.
 */
export function useKeptFocus(
  list: RefObject<HTMLElement>,
  ignored: IgnoredFindings,
  target: string | null,
): void {
  const seen = useRef(ignored);
  useEffect(() => {
    if (seen.current === ignored) return;
    seen.current = ignored;
    if (document.activeElement === document.body && target !== null) {
      focusFinding(list.current, target);
    }
  }, [list, ignored, target]);
}
