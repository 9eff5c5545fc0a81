import type { Fact } from '../facts/fact';
import type { ArithmeticFinding, Culprit, FoundLayout } from './finding';

/** How far the search for the wrong cell came. */
export type Suspects =
  /** A row, or what is printed around the figures. */
  | { readonly kind: 'layout'; readonly layout: FoundLayout }
  /** One cell, with the value that mends everything. */
  | { readonly kind: 'decided'; readonly culprit: Culprit }
  /** Several cells, each of which could be the wrong one. */
  | { readonly kind: 'open'; readonly culprits: readonly Culprit[] }
  /** No single correction mends everything; the cell to look at first. */
  | { readonly kind: 'unmended'; readonly culprit: Culprit }
  /** The relation says nothing about which of its cells is wrong. */
  | { readonly kind: 'none' };

export function suspectsOf(finding: ArithmeticFinding): Suspects {
  if (finding.layout !== null) return { kind: 'layout', layout: finding.layout };
  const [first, ...others] = finding.culprits;
  if (first === undefined) return { kind: 'none' };
  if (first.proposed === null) return { kind: 'unmended', culprit: first };
  const rivals = others.filter((other) => other.confidence === first.confidence);
  return rivals.length > 0
    ? { kind: 'open', culprits: [first, ...rivals] }
    : { kind: 'decided', culprit: first };
}

/** The cells that are marked in the broken sums, each with those that carry the same value. */
export function suspectedFacts(suspects: Suspects): readonly Fact[] {
  const all = (culprits: readonly Culprit[]) =>
    culprits.flatMap(({ fact, copies }) => [fact, ...copies]);
  switch (suspects.kind) {
    case 'decided':
    case 'unmended':
      return all([suspects.culprit]);
    case 'open':
      return all(suspects.culprits);
    case 'layout':
      return suspects.layout.facts;
    case 'none':
      return [];
  }
}
