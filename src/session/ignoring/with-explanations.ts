import type { CheckedSet, CheckedWorkbook } from '../result/checked-workbook';
import { verdictOf } from '../report/verdict';
import { totalCounts } from '../result/summarise';
import type { Explanations } from './explanations';

/** The result with what is ignored named in its lines, counts and verdict; it counts as before. */
export function withExplanations(
  result: CheckedWorkbook,
  explanations: Explanations,
): CheckedWorkbook {
  const sets = result.sets.map((set) => explainedSet(set, explanations));
  if (sets.every((set, position) => set === result.sets[position])) return result;
  const counts = totalCounts(sets.map(({ summary }) => summary));
  const workbook = { ...result.workbook, explanations };
  return { ...result, workbook, sets, verdict: verdictOf(workbook, counts, result.skipped.length) };
}

function explainedSet(set: CheckedSet, explanations: Explanations): CheckedSet {
  const findings = set.findings.map((line) => {
    const ignored = explanations.ignored.get(line.id) ?? null;
    const lapsed = explanations.lapsed.get(line.id) ?? null;
    return ignored === line.ignored && lapsed === line.lapsed ? line : { ...line, ignored, lapsed };
  });
  if (findings.every((line, position) => line === set.findings[position])) return set;
  const count = findings.filter((line) => line.ignored !== null).length;
  return { ...set, findings, summary: { ...set.summary, ignored: count } };
}
