import type { InspectedWorkbook } from '../inspect-workbook';
import type { CheckSummary } from '../summarise';
import { summarise } from '../summarise';
import { VERDICTS } from './check-words.zh-CN';

/** What a file came to; nothing found is good news only when nothing was left unchecked. */
export interface Verdict {
  readonly kind: 'errors' | 'open' | 'clear';
  readonly text: string;
}

/** `counts`: as summed up for the workbook; `skippedSheets`: sheets that were not read at all. */
export function verdictOf(
  workbook: InspectedWorkbook,
  counts: Pick<CheckSummary, 'errors' | 'unresolved'> = summarise(workbook),
  skippedSheets = 0,
): Verdict {
  if (workbook.sets.length === 0) return { kind: 'open', text: VERDICTS.noTables };
  const { errors, unresolved } = counts;
  const open =
    skippedSheets > 0 ||
    unresolved > 0 ||
    workbook.unrecognised.some(({ kind }) => kind === 'refused');
  if (errors > 0) {
    return { kind: 'errors', text: (open ? VERDICTS.errorsAndOpen : VERDICTS.errors)(errors) };
  }
  return open ? { kind: 'open', text: VERDICTS.open } : { kind: 'clear', text: VERDICTS.clear };
}
