import type {
  ArithmeticFinding,
  Finding,
  FormFinding,
  RoundingFinding,
} from '../../checks/finding';
import type { InspectedSet, InspectedWorkbook } from '../../session/inspect-workbook';

export type MainFinding = ArithmeticFinding | FormFinding;

/** A finding with its number within the file, the same in every report. */
export interface Numbered<F extends Finding> {
  readonly number: number;
  readonly finding: F;
}

/** The findings of one set in the order of a report. */
export interface NumberedSet {
  readonly inspected: InspectedSet;
  readonly errors: readonly Numbered<MainFinding>[];
  readonly warnings: readonly Numbered<MainFinding>[];
  readonly infos: readonly Numbered<MainFinding>[];
  readonly roundings: readonly Numbered<RoundingFinding>[];
}

/** Numbers the findings of a file through: 不符, 提示, 备查, 尾差, set after set. */
export function numberFindings(workbook: InspectedWorkbook): readonly NumberedSet[] {
  let last = 0;
  const numbered = <F extends Finding>(findings: readonly F[]): readonly Numbered<F>[] =>
    findings.map((finding) => ({ number: ++last, finding }));
  return workbook.sets.map((inspected) => {
    const { findings } = inspected.checks;
    const main = findings.filter((finding) => finding.kind !== 'rounding');
    return {
      inspected,
      errors: numbered(main.filter(({ severity }) => severity === 'error')),
      warnings: numbered(main.filter(({ severity }) => severity === 'warning')),
      infos: numbered(main.filter(({ severity }) => severity === 'info')),
      roundings: numbered(findings.filter((finding) => finding.kind === 'rounding')),
    };
  });
}
