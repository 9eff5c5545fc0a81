import type { InspectedWorkbook } from '../../session/inspect-workbook';
import { summarise } from '../../session/summarise';
import { VERDICTS } from './report-words.zh-CN';

/** What a file came to; nothing found is good news only when nothing was left unchecked. */
export interface Verdict {
  readonly kind: 'errors' | 'open' | 'clear';
  readonly text: string;
}

export function verdictOf(workbook: InspectedWorkbook): Verdict {
  const { errors, unresolved } = summarise(workbook);
  const open = unresolved > 0 || workbook.unrecognised.some(({ kind }) => kind === 'refused');
  if (errors > 0) {
    return { kind: 'errors', text: (open ? VERDICTS.errorsAndOpen : VERDICTS.errors)(errors) };
  }
  return open ? { kind: 'open', text: VERDICTS.open } : { kind: 'clear', text: VERDICTS.clear };
}
