import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { AdoptedValue } from '../../session/adopting/adopted-value';
import type { CheckedWorkbook, FindingLine } from '../../session/result/checked-workbook';
import { useSessionValue } from '../frame/session-context';
import { focusFinding } from './focus-finding';

/**
 * The finding whose value was adopted goes with the re-check, and the keyboard with it: it then goes
 * to the finding that has moved up, after the last one to the way back; after the way back was taken
 * to the finding that is there again. Never away from anything else.
 */
export function useFocusAfterAdopting(
  list: RefObject<HTMLElement>,
  adoptedList: RefObject<HTMLElement>,
  result: CheckedWorkbook,
  lines: readonly FindingLine[],
  next: string | null,
): void {
  const adopted = useSessionValue((state) => state.adopted);
  const seen = useRef<readonly AdoptedValue[]>(adopted);
  const checked = useRef(result);
  const listed = useRef(lines);
  useEffect(() => {
    if (checked.current === result) return;
    checked.current = result;
    const before = new Set(listed.current.map(({ id }) => id));
    listed.current = lines;
    if (seen.current === adopted) return;
    const isUndone = seen.current.length > adopted.length;
    seen.current = adopted;
    if (document.activeElement !== document.body) return;
    const again = isUndone ? lines.find(({ id }) => !before.has(id))?.id : undefined;
    const target = again ?? next;
    if (target !== null) focusFinding(list.current, target);
    else adoptedList.current?.querySelector('button')?.focus();
  }, [list, adoptedList, adopted, result, lines, next]);
}
