import type {
  ArithmeticFinding,
  Finding,
  FormFinding,
  RoundingFinding,
} from '../../checks/finding';
import type { Explanations } from '../ignoring/explanations';
import { isAboutSet } from '../findings/finding-cells';
import type { InspectedSet, InspectedWorkbook } from '../inspecting/inspect-workbook';

export type MainFinding = ArithmeticFinding | FormFinding;

/** A finding with its number within its list of the file, the same in every report and in the letter. */
export interface Numbered<F extends Finding> {
  readonly number: number;
  readonly finding: F;
}

/** With the sheet that it is listed under: empty for a finding about no sheet. */
export interface PlacedFinding extends Numbered<MainFinding> {
  readonly sheet: string;
}

/** The findings about one sheet: 不符, 提示, 备查. */
export interface SheetFindings {
  /** Empty for findings about no sheet. */
  readonly sheet: string;
  readonly findings: readonly PlacedFinding[];
}

/** The findings of one set in the order of a report. */
export interface NumberedSet {
  readonly inspected: InspectedSet;
  /** Why findings of the file are left as they are. */
  readonly explanations: Explanations;
  /** All but 尾差, in the order of their numbers. */
  readonly findings: readonly PlacedFinding[];
  /** The same in the order of the tables. */
  readonly sheets: readonly SheetFindings[];
  readonly roundings: readonly Numbered<RoundingFinding>[];
}

const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'info'];

/**
 * Numbers the findings of a file through as the letter to the office does, so that both sides mean the same:
 * 不符 set after set and table after table, then 提示, 备查 and what is ignored; 尾差 are a list of their own.
 */
export function numberFindings(workbook: InspectedWorkbook): readonly NumberedSet[] {
  const { sets, explanations } = workbook;
  const rank = ({ id, severity }: MainFinding): number =>
    SEVERITIES.indexOf(severity) + (explanations.ignored.has(id) ? SEVERITIES.length : 0);
  const placed = sets
    .flatMap(placedFindings)
    .sort((one, other) => rank(one.finding) - rank(other.finding))
    .map((one, position) => ({ ...one, number: position + 1 }));
  let lastRounding = 0;
  return sets.map((inspected) => {
    const findings = placed.filter((one) => one.inspected === inspected);
    return {
      inspected,
      explanations,
      findings,
      sheets: sheetsOf(inspected)
        .map((sheet) => ({ sheet, findings: findings.filter((one) => one.sheet === sheet) }))
        .filter((sheet) => sheet.findings.length > 0),
      roundings: inspected.checks.findings
        .filter((finding) => finding.kind === 'rounding')
        .map((finding) => ({ number: ++lastRounding, finding })),
    };
  });
}

/** Of one set, table after table. */
function placedFindings(inspected: InspectedSet) {
  const sheets = sheetsOf(inspected);
  const findings = inspected.checks.findings.filter((finding) => finding.kind !== 'rounding');
  return sheets.flatMap((sheet) =>
    findings
      .filter((finding) => sheetOf(finding, sheets) === sheet)
      .map((finding) => ({ inspected, sheet, finding })),
  );
}

function sheetsOf({ set }: InspectedSet): readonly string[] {
  return [...new Set([...set.tables.map(({ sheet }) => sheet), ''])];
}

function sheetOf(finding: MainFinding, sheets: readonly string[]): string {
  if (isAboutSet(finding)) return '';
  return sheets.includes(finding.cell.sheet) ? finding.cell.sheet : '';
}
