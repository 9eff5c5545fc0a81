import type { Finding } from '../../checks/finding';
import type { Outcome } from '../../checks/outcome';
import { typedNumber } from '../../checks/rules/typed-number';
import { differencesFromFiles } from '../compared/compared-figures';
import type { InspectedWorkbook } from '../inspecting/inspect-workbook';
import type { VerdictCounts } from '../result/summarise';
import { isMostlyOpen, summarise } from '../result/summarise';
import { switchedOffRules } from '../result/switched-off-rules';
import type { CheckedFile } from './checked-file';
import { VERDICTS } from './check-words.zh-CN';
import { missingTables } from './missing-tables';
import { UNRESOLVED } from './unchecked-items';

/** What a file came to; nothing found is good news only when nothing was left unchecked. */
export interface Verdict {
  readonly kind: 'errors' | 'open' | 'clear';
  readonly text: string;
  /** The counts that the text names, in its order and its words. */
  readonly parts: readonly VerdictPart[];
}

export interface VerdictPart {
  readonly of: VerdictPartName;
  readonly text: string;
}

export type VerdictPartName =
  | 'errors'
  | 'refused'
  | 'hidden'
  | 'missing'
  | 'skipped'
  | 'unresolved'
  | 'switchedOff'
  | 'compared';

/** `counts`: as summed up for the workbook; `skippedSheets`: sheets that were not read at all. */
export function verdictOf(
  workbook: InspectedWorkbook,
  counts: VerdictCounts = summarise(workbook),
  skippedSheets = 0,
): Verdict {
  if (workbook.sets.length === 0) return { kind: 'open', text: VERDICTS.noTables, parts: [] };
  const verdict = verdictOfChecks(workbook, counts, skippedSheets);
  const compared = countedParts({ compared: openDifferences(workbook) });
  return {
    ...verdict,
    text: [verdict.text, ...compared.map(({ text }) => VERDICTS.compared(text))].join(''),
    parts: [...verdict.parts, ...compared],
  };
}

function verdictOfChecks(
  workbook: InspectedWorkbook,
  counts: VerdictCounts,
  skippedSheets: number,
): Verdict {
  const { errors, unresolved, ignored } = counts;
  const off = new Set(workbook.sets.flatMap(switchedOffRules).map(({ rule }) => rule));
  const missing = workbook.sets.flatMap(missingTables);
  const leftOut = workbook.unrecognised.filter((area) => area.kind === 'refused');
  const open = countedParts({
    refused: leftOut.filter(({ isHidden = false }) => !isHidden).length,
    hidden: leftOut.filter(({ isHidden = false }) => isHidden).length,
    missing: missing.length,
    skipped: skippedSheets,
    unresolved: unresolved - tablesToBeFound(workbook),
    switchedOff: off.size,
  });
  const texts = open.map(({ of, text }) =>
    of === 'missing' ? `${text}${VERDICTS.missingNames(missing)}` : text,
  );
  if (errors > 0) {
    const said = ignored > 0 ? VERDICTS.ignored(ignored) : '';
    const parts = [...countedParts({ errors }), ...open];
    const text =
      ignoredErrors(workbook) === errors
        ? `${VERDICTS.errorsExplained(errors, texts)}${ignored > errors ? said : ''}`
        : `${VERDICTS.errors(errors, texts)}${said}`;
    return { kind: 'errors', text, parts };
  }
  const said = ignored > 0 ? VERDICTS.ignoredBeside(ignored) : '';
  if (open.length === 0) {
    const hints = openHints(workbook);
    const text = hints === 0 ? VERDICTS.clear : VERDICTS.clearWithHints(hints);
    return { kind: 'clear', text: `${text}${said}`, parts: [] };
  }
  const text = (isMostlyOpen(counts) ? mostlyOpenText(workbook) : VERDICTS.open)(texts);
  return { kind: 'open', text: `${text}${said}`, parts: open };
}

/** Checks that could not be made only since a table was not found, which is told as such. */
function tablesToBeFound({ sets }: InspectedWorkbook): number {
  const toBeFound = ({ outcome, reason }: Outcome) =>
    UNRESOLVED.includes(outcome) && reason?.kind === 'missingTables';
  return sets.reduce((sum, { checks }) => sum + checks.outcomes.filter(toBeFound).length, 0);
}

/** Where one cause keeps most of it from being checked, that is what to say. */
function mostlyOpenText({ sets }: InspectedWorkbook): (open: readonly string[]) => string {
  const open = sets
    .flatMap(({ checks }) => checks.outcomes)
    .filter(({ outcome }) => UNRESOLVED.includes(outcome));
  const typed = open.filter(
    ({ reason }) =>
      reason?.kind === 'unreadableCell' && typedNumber(reason.content) === 'numberAsText',
  );
  return typed.length > open.length / 2 ? VERDICTS.mostlyTyped : VERDICTS.mostlyOpen;
}

/** Hints that nobody has given a reason for yet. */
function openHints({ sets, explanations: { ignored } }: InspectedWorkbook): number {
  const isOpen = ({ severity, id }: Finding) => severity === 'warning' && !ignored.has(id);
  return sets.reduce((sum, set) => sum + set.checks.findings.filter(isOpen).length, 0);
}

/** Figures that are not what a file given for comparison says, and that nobody has given a reason for. */
function openDifferences({ sets, explanations: { ignored } }: InspectedWorkbook): number {
  return sets
    .flatMap(({ checks }) => checks.findings)
    .filter(({ id }) => !ignored.has(id))
    .reduce((sum, finding) => sum + differencesFromFiles(finding), 0);
}

function ignoredErrors({ sets, explanations: { ignored } }: InspectedWorkbook): number {
  if (ignored.size === 0) return 0;
  const isIgnoredError = ({ severity, id }: Finding) => severity === 'error' && ignored.has(id);
  return sets.reduce((sum, set) => sum + set.checks.findings.filter(isIgnoredError).length, 0);
}

const PART_NAMES: readonly VerdictPartName[] = [
  'errors',
  'refused',
  'hidden',
  'missing',
  'skipped',
  'unresolved',
  'switchedOff',
  'compared',
];

function countedParts(
  counts: Partial<Readonly<Record<VerdictPartName, number>>>,
): readonly VerdictPart[] {
  return PART_NAMES.flatMap((of) => {
    const count = counts[of] ?? 0;
    return count > 0 ? [{ of, text: VERDICTS.parts[of](count) }] : [];
  });
}

/** The same for a file of a report, which tells figures that the file itself does not hold. */
export function fileVerdict({
  workbook,
  isEdited,
}: Extract<CheckedFile, { kind: 'checked' }>): Verdict {
  const verdict = verdictOf(workbook);
  return isEdited === true ? { ...verdict, text: `${VERDICTS.edited}${verdict.text}` } : verdict;
}
