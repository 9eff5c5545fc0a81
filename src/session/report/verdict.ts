import type { InspectedWorkbook } from '../inspect-workbook';
import type { VerdictCounts } from '../summarise';
import { summarise } from '../summarise';
import { switchedOffRules } from '../switched-off-rules';
import type { CheckedFile } from './checked-file';
import { VERDICTS } from './check-words.zh-CN';
import { missingTables } from './missing-tables';

/** What a file came to; nothing found is good news only when nothing was left unchecked. */
export interface Verdict {
  readonly kind: 'errors' | 'open' | 'clear';
  readonly text: string;
}

/** `counts`: as summed up for the workbook; `skippedSheets`: sheets that were not read at all. */
export function verdictOf(
  workbook: InspectedWorkbook,
  counts: VerdictCounts = summarise(workbook),
  skippedSheets = 0,
): Verdict {
  if (workbook.sets.length === 0) return { kind: 'open', text: VERDICTS.noTables };
  const { errors, unresolved, ignored } = counts;
  const refused = workbook.unrecognised.filter(({ kind }) => kind === 'refused').length;
  const missing = workbook.sets.reduce((count, set) => count + missingTables(set).length, 0);
  const off = new Set(workbook.sets.flatMap(switchedOffRules).map(({ rule }) => rule));
  const open = [
    ...(refused > 0 ? [VERDICTS.refused(refused)] : []),
    ...(missing > 0 ? [VERDICTS.missing(missing)] : []),
    ...(skippedSheets > 0 ? [VERDICTS.skipped(skippedSheets)] : []),
    ...(unresolved > 0 ? [VERDICTS.unresolved(unresolved)] : []),
    ...(off.size > 0 ? [VERDICTS.switchedOff(off.size)] : []),
  ];
  const said = ignored > 0 ? VERDICTS.ignored(ignored) : '';
  if (errors > 0) return { kind: 'errors', text: `${VERDICTS.errors(errors, open)}${said}` };
  return open.length > 0
    ? { kind: 'open', text: `${VERDICTS.open(open)}${said}` }
    : { kind: 'clear', text: `${VERDICTS.clear}${said}` };
}

/** The same for a file of a report, which tells figures that the file itself does not hold. */
export function fileVerdict({
  workbook,
  isEdited,
}: Extract<CheckedFile, { kind: 'checked' }>): Verdict {
  const verdict = verdictOf(workbook);
  return isEdited === true ? { ...verdict, text: `${VERDICTS.edited}${verdict.text}` } : verdict;
}
