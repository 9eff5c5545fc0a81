import { useMemo } from 'react';
import { publishingCheck } from '../../session/publishing/publishing-check';
import type { PublishingItem } from '../../session/publishing/publishing-item';
import type { CheckedWorkbook } from '../../session/result/checked-workbook';
import { useSessionValue } from '../frame/session-context';

/** What 公开前检查 says of a result as things stand now. */
export function usePublishingItems(result: CheckedWorkbook): readonly PublishingItem[] {
  const place = useSessionValue(({ markPlace }) => markPlace);
  const report = useSessionValue(({ marks }) => marks.report);
  const stored = useSessionValue((state) => state.stored);
  const narrative = useSessionValue((state) => state.narrative);
  const beside = useSessionValue((state) => state.beside);
  return useMemo(
    () => publishingCheck(result, { place, report }, stored, narrative, beside),
    [result, place, report, stored, narrative, beside],
  );
}
