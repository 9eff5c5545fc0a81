import { cellAddress } from '../../base/address';
import { visibleText } from '../../base/visible-text';
import type { Finding } from '../../checks/finding';
import type { CheckedFile } from '../report/checked-file';
import type { UncheckedItem } from '../report/unchecked-items';
import { uncheckedItems } from '../report/unchecked-items';
import { switchedOffRules } from '../result/switched-off-rules';
import { isMissingTables } from './is-missing-tables';
import { unplacedNote } from './letter-unchecked.zh-CN';
import { LETTER_WORDS as WORDS } from './letter-words.zh-CN';

/** What the office need not act on and should know: what was set aside, and what was not looked at. */
export function letterNotes({
  workbook,
  isEdited = false,
}: Extract<CheckedFile, { kind: 'checked' }>): readonly string[] {
  const { sets, explanations, unrecognised } = workbook;
  const findings = sets.flatMap(({ checks }) => checks.findings);
  const isOpen = ({ id }: Finding) => !explanations.ignored.has(id);
  const set = findings.filter((finding) => !isOpen(finding));
  const roundings = findings.filter(({ kind }) => kind === 'rounding').filter(isOpen).length;
  const items = sets.flatMap(uncheckedItems);
  const kept = findings.filter(
    (finding) =>
      finding.kind !== 'rounding' &&
      finding.severity === 'info' &&
      !isMissingTables(finding) &&
      !isOfListedNumbers(finding, items) &&
      isOpen(finding),
  ).length;
  const off = new Set(sets.flatMap(switchedOffRules).map(({ title }) => title));
  const ownReasons = items
    .filter(({ sheet }) => sheet === '')
    .flatMap((item) => unplacedNote(item) ?? [])
    .map(visibleText);
  const others = unrecognised.filter(({ kind }) => kind === 'nonTable');
  return [
    ...(roundings > 0 ? [WORDS.roundings(roundings)] : []),
    ...(kept > 0 ? [WORDS.infos(kept)] : []),
    ...(set.length > 0 ? [WORDS.ignored(set.length, reasonCounts(set, workbook))] : []),
    ...new Set(ownReasons.map(WORDS.notMade)),
    ...(off.size > 0 ? [WORDS.switchedOff([...off])] : []),
    ...(others.length > 0
      ? [WORDS.otherSheets([...new Set(others.map(({ sheet }) => visibleText(sheet)))])]
      : []),
    ...(isEdited ? [WORDS.edited] : []),
    WORDS.scope,
  ];
}

/** Numbers typed as text, which the letter lists among what could not be read. */
function isOfListedNumbers({ cell }: Finding, items: readonly UncheckedItem[]): boolean {
  return items.some(
    ({ sheet, cells, typing }) =>
      typing !== null && sheet === cell.sheet && cells.includes(cellAddress(cell)),
  );
}

/** The reasons that were given, the most frequent first, each with how often. */
function reasonCounts(
  findings: readonly Finding[],
  { explanations: { ignored } }: Extract<CheckedFile, { kind: 'checked' }>['workbook'],
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { id } of findings) {
    const reason = visibleText(ignored.get(id)?.reason ?? '');
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}
