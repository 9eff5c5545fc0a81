import type { CheckedSet, CheckedWorkbook } from '../checked-workbook';
import { verdictOf } from '../report/verdict';
import { totalCounts } from '../summarise';
import type { IgnoredFindings } from './ignored-findings';

/** The result with what is ignored named in its lines, counts and verdict; it counts as before. */
export function withIgnored(result: CheckedWorkbook, ignored: IgnoredFindings): CheckedWorkbook {
  const sets = result.sets.map((set) => setWithIgnored(set, ignored));
  if (sets.every((set, position) => set === result.sets[position])) return result;
  const counts = totalCounts(sets.map(({ summary }) => summary));
  return { ...result, sets, verdict: verdictOf(result.workbook, counts, result.skipped.length) };
}

function setWithIgnored(set: CheckedSet, ignored: IgnoredFindings): CheckedSet {
  const findings = set.findings.map((line) => {
    const said = ignored[line.id] ?? null;
    return said === line.ignored ? line : { ...line, ignored: said };
  });
  if (findings.every((line, position) => line === set.findings[position])) return set;
  const count = findings.filter((line) => line.ignored !== null).length;
  return { ...set, findings, summary: { ...set.summary, ignored: count } };
}
