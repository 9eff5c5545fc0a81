import type { CheckResult } from '../../checks/check-context';

/** The sets of a workbook with a number at those ids of findings that an earlier set has too. */
export function withOwnIds<T extends { readonly checks: CheckResult }>(
  sets: readonly T[],
): readonly T[] {
  const taken = new Set<string>();
  return sets.map((inspected) => {
    const findings = inspected.checks.findings.map((finding) => {
      let { id } = finding;
      for (let copy = 2; taken.has(id); copy += 1) id = `${finding.id}~${copy}`;
      taken.add(id);
      return id === finding.id ? finding : { ...finding, id };
    });
    return { ...inspected, checks: { ...inspected.checks, findings } };
  });
}
