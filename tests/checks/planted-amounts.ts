import { exactDecimal } from '../../src/base/amount';
import { cellKey } from '../../src/base/address';
import type { Finding } from '../../src/checks/finding';
import type { Relation } from '../../src/checks/relation';
import { figureOf } from '../../src/facts/fact';
import type { Grid } from '../../src/grid/grid';
import { changed, CheckedSheets, contextOf, relationsOf } from './checked-sheets';

/** Whether the finding is of the rule, or folds a broken relation of it. */
export const speaksOf = (finding: Finding, rule: string) =>
  finding.rule === rule ||
  (finding.kind === 'arithmetic' &&
    finding.relations.some(({ relation }) => relation.rule === rule));

/** The sheets with the first wrong amount that is told as one finding of the rule. */
export function firstPlanted(
  grids: readonly Grid[],
  relations: readonly Relation[],
  rule: string,
): readonly Grid[] {
  for (const relation of relations) {
    const wrong = wrongAmount(grids, relation);
    if (wrong !== null && found(wrong, rule) === 1) return wrong;
  }
  return grids;
}

/** 1 where the sheets have one broken relation and it is of the rule. */
function found(grids: readonly Grid[], rule: string): number {
  const { findings } = new CheckedSheets(contextOf(...grids));
  const broken = findings.filter(({ severity, kind }) => kind !== 'form' && severity !== 'info');
  return broken.length === 1 ? broken.filter((finding) => speaksOf(finding, rule)).length : 0;
}

/** The sheets with one amount changed so that the relation does not hold. */
function wrongAmount(grids: readonly Grid[], relation: Relation): readonly Grid[] | null {
  const { book } = relationsOf(...grids);
  const terms = relation.terms.flatMap(({ fact }) => book.facts[fact] ?? []);
  const [subject] = terms;
  // An inequality breaks where the part grows, an equality wherever a figure changes.
  const fact = relation.comparison === 'equal' ? subject : terms.at(-1);
  if (subject === undefined || fact === undefined) return null;
  const { unit, places } = fact.table;
  const wrong = (figureOf(subject) ?? 0) + WRONG_BY;
  return changed(grids, { [cellKey(fact.cell)]: exactDecimal(wrong, unit, Math.max(2, places)) });
}

/** 7 万元. */
const WRONG_BY = 700_000_000;
