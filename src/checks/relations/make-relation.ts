import type { Fact } from '../../facts/fact';
import type { Generator, Relation, RelationCondition, Term } from '../relation';

interface RelationParts {
  readonly rule: string;
  readonly generator: Generator;
  readonly left: readonly Fact[];
  readonly right: readonly Fact[];
  readonly comparison?: 'equal' | 'atLeast';
  readonly severity?: 'error' | 'warning';
  readonly condition?: RelationCondition;
  /** How often each figure on the right counts; once unless said. */
  readonly times?: number;
}

/** left = right, or left ≥ right. The id rests on keys and sheets, not on addresses. */
export function makeRelation(parts: RelationParts): Relation {
  const { rule, generator, left, right } = parts;
  const terms: Term[] = [];
  for (const fact of left) terms.push({ fact: fact.index, coefficient: 1 });
  for (const fact of right) terms.push({ fact: fact.index, coefficient: -(parts.times ?? 1) });
  const subject = left[0];
  const across = right[0];
  const partner =
    generator === 'rollUp'
      ? across?.row === subject?.row
        ? 'across'
        : 'down'
      : (across?.table.sheet ?? '');
  // One figure has many parts that it is not smaller than; in an equality it stands once.
  const part = generator === 'ofWhich' ? `:${across?.key ?? ''}` : '';
  return {
    id: `${rule}:${generator}:${subject?.table.sheet ?? ''}:${subject?.key ?? ''}:${partner}${part}`,
    rule,
    generator,
    comparison: parts.comparison ?? 'equal',
    severity: parts.severity ?? 'error',
    terms,
    exact: false,
    condition: parts.condition ?? null,
  };
}
