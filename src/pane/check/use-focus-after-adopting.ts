import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { AdoptedValue } from '../../session/adopting/adopted-value';
import type { CheckedWorkbook } from '../../session/result/checked-workbook';
import { useSessionValue } from '../frame/session-context';
import { focusFinding } from './focus-finding';

/**
 * The finding whose value was adopted goes with the re-check, and the keyboard with it: it then goes
 * to the finding that has moved up, after the last one to the way back, never away from anything else.
 */
export function useFocusAfterAdopting(
  list: RefObject<HTMLElement>,
  adoptedList: RefObject<HTMLElement>,
  result: CheckedWorkbook,
  next: string | null,
): void {
  const adopted = useSessionValue((state) => state.adopted);
  const seen = useRef<readonly AdoptedValue[]>(adopted);
  const checked = useRef(result);
  useEffect(() => {
    if (checked.current === result) return;
    checked.current = result;
    if (seen.current === adopted) return;
    seen.current = adopted;
    if (document.activeElement !== document.body) return;
    if (next !== null) focusFinding(list.current, next);
    else adoptedList.current?.querySelector('button')?.focus();
  }, [list, adoptedList, adopted, result, next]);
}
