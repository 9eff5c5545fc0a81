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

/** A finding with its number within its list of the file, the same in every report. */
export interface Numbered<F extends Finding> {
  readonly number: number;
  readonly finding: F;
}

/** The findings about one sheet: 不符, 提示, 备查. */
export interface SheetFindings {
  /** Empty for findings about no sheet. */
  readonly sheet: string;
  readonly findings: readonly Numbered<MainFinding>[];
}

/** The findings of one set in the order of a report. */
export interface NumberedSet {
  readonly inspected: InspectedSet;
  /** Why findings of the file are left as they are. */
  readonly explanations: Explanations;
  /** In the order of the tables. */
  readonly sheets: readonly SheetFindings[];
  readonly roundings: readonly Numbered<RoundingFinding>[];
}

const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'info'];

/** Numbers the findings of a file through, set after set, table after table; 尾差 are a list of their own. */
export function numberFindings(workbook: InspectedWorkbook): readonly NumberedSet[] {
  const numbered = counter<MainFinding>();
  const numberedRoundings = counter<RoundingFinding>();
  return workbook.sets.map((inspected) => {
    const { findings } = inspected.checks;
    const main = findings.filter((finding) => finding.kind !== 'rounding');
    const sheets = sheetsOf(inspected, main).map(({ sheet, own }) => ({
      sheet,
      findings: numbered(own),
    }));
    const roundings = numberedRoundings(findings.filter((finding) => finding.kind === 'rounding'));
    return { inspected, explanations: workbook.explanations, sheets, roundings };
  });
}

function counter<F extends Finding>(): (findings: readonly F[]) => readonly Numbered<F>[] {
  let last = 0;
  return (findings) => findings.map((finding) => ({ number: ++last, finding }));
}

function sheetsOf(
  { set }: InspectedSet,
  findings: readonly MainFinding[],
): readonly { readonly sheet: string; readonly own: readonly MainFinding[] }[] {
  const sheets = [...new Set([...set.tables.map(({ sheet }) => sheet), ''])];
  return sheets.flatMap((sheet) => {
    const own = findings.filter((finding) => sheetOf(finding, sheets) === sheet);
    if (own.length === 0) return [];
    return { sheet, own: [...own].sort((a, b) => rank(a) - rank(b)) };
  });
}

function sheetOf(finding: MainFinding, sheets: readonly string[]): string {
  if (isAboutSet(finding)) return '';
  return sheets.includes(finding.cell.sheet) ? finding.cell.sheet : '';
}

function rank({ severity }: MainFinding): number {
  return SEVERITIES.indexOf(severity);
}
