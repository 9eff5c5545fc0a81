import type { Steps } from '../../base/steps';
import { RULES } from '../../checks/rule-catalogue';
import { RULE_TITLES } from '../../checks/words/rule-titles.zh-CN';
import { disclosureTables, formsOf } from '../../tables/forms/is-form';
import type { RecognisedTable } from '../../tables/table';
import { sheetsOf } from '../../tables/table';
import type { SkippedSheet } from '../../workbook/workbook-port';
import type {
  CheckedSet,
  CheckedWorkbook,
  FindingLevel,
  FindingLine,
  RuleLine,
  TableLine,
} from './checked-workbook';
import { findingLine } from '../findings/finding-line';
import type { SetFinding } from '../findings/findings-by-id';
import { findingsById } from '../findings/findings-by-id';
import type { InspectedSet, InspectedWorkbook } from '../inspecting/inspect-workbook';
import { setHeading } from '../report/check-words.zh-CN';
import { tableNote } from '../report/table-note';
import { uncheckedItems } from '../report/unchecked-items';
import { recognitionChoices } from '../inspecting/recognition-choices';
import { missingTables, unneededTexts } from '../report/missing-tables';
import { verdictOf } from '../report/verdict';
import { OutcomeCounts } from './outcome-counts';
import { undatedSet } from './undated-set';
import { switchedOffRules } from './switched-off-rules';
import { summarise, totalCounts } from './summarise';

/** Lays a checked workbook out for reading, one set after another; may be paused at each yield. */
export function* layOutInSteps(
  workbook: InspectedWorkbook,
  skipped: readonly SkippedSheet[],
  beside: Pick<CheckedWorkbook, 'remains' | 'comparisons' | 'columnsOf'>,
): Steps<CheckedWorkbook> {
  const findings = findingsOfSets(findingsById(workbook).values());
  const sets: CheckedSet[] = [];
  for (const inspected of workbook.sets) {
    sets.push(yield* layOutSet(workbook, inspected, findings.get(inspected) ?? []));
    yield;
  }
  return {
    workbook,
    verdict: verdictOf(workbook, totalCounts(sets.map(({ summary }) => summary)), skipped.length),
    sets,
    refused: workbook.unrecognised.filter((area) => area.kind === 'refused'),
    forms: workbook.unrecognised.filter((area) => area.kind === 'form'),
    otherSheets: workbook.unrecognised
      .filter((area) => area.kind === 'nonTable')
      .map(({ sheet, title = null }) => ({ sheet, title })),
    skipped,
    misfits: workbook.misfits,
    choices: recognitionChoices(workbook, new Date().getFullYear()),
    ...beside,
  };
}

function findingsOfSets(
  findings: Iterable<SetFinding>,
): ReadonlyMap<InspectedSet, readonly SetFinding[]> {
  const bySet = new Map<InspectedSet, SetFinding[]>();
  for (const one of findings) {
    const own = bySet.get(one.inspected);
    if (own) own.push(one);
    else bySet.set(one.inspected, [one]);
  }
  return bySet;
}

function* layOutSet(
  { explanations }: InspectedWorkbook,
  inspected: InspectedSet,
  findings: readonly SetFinding[],
): Steps<CheckedSet> {
  const { set } = inspected;
  const summary = summarise({ sets: [inspected], explanations });
  yield;
  const rules = ruleLines(inspected);
  yield;
  const unchecked = uncheckedItems(inspected);
  yield;
  return {
    inspected,
    heading: setHeading(set),
    summary,
    tables: disclosureTables(set).map(tableLine),
    forms: formsOf(set).map(tableLine),
    missing: missingTables(inspected),
    unneeded: unneededTexts(inspected),
    rules,
    switchedOff: switchedOffRules(inspected),
    unchecked,
    findings: inOrder(inspected, findings.map(findingLine)),
    undated: undatedSet(findings),
  };
}

function tableLine(table: RecognisedTable): TableLine {
  return {
    cell: { sheet: table.sheet, row: table.range.top, column: table.range.left },
    title: table.titleCell,
    sheet: table.sheet,
    kind: table.kind.id,
    unit: table.unit,
    note: tableNote(table),
  };
}

function ruleLines({ checks }: InspectedSet): readonly RuleLine[] {
  const byRule = new Map(RULES.map(({ id }) => [id, new OutcomeCounts()]));
  for (const outcome of checks.outcomes) byRule.get(outcome.rule)?.add(outcome);
  return [...byRule]
    .map(([id, counts]) => ({
      rule: id,
      title: RULE_TITLES[id] ?? '',
      checked: counts.of('pass', 'fail', 'rounding'),
      passed: counts.of('pass'),
      failed: counts.of('fail'),
      rounding: counts.of('rounding'),
      unresolved: counts.of('missing-data', 'unreadable', 'crashed'),
    }))
    .filter(({ checked, unresolved }) => checked + unresolved > 0);
}

const LEVELS: readonly FindingLevel[] = ['error', 'warning', 'info', 'rounding'];

/** By table in the order of the tabs, those about no table last; then by level. */
function inOrder({ set }: InspectedSet, lines: readonly FindingLine[]): readonly FindingLine[] {
  const sheets = [...new Set(set.tables.flatMap(sheetsOf))];
  const rank = (sheet: string) => (sheets.includes(sheet) ? sheets.indexOf(sheet) : sheets.length);
  return [...lines].sort(
    (a, b) => rank(a.sheet) - rank(b.sheet) || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
  );
}
