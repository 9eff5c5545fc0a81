import type { Fact } from '../facts/fact';
import type { Culprit } from './culprit';
import type { ComparedFact } from './document-evidence';
import type { DocumentUse } from './documents/other-document';
import type { ArithmeticFinding } from './finding';
import { likeliest, suspectsOf } from './suspects';

/**
 * The findings, each with those of its suspects in front that differ from a document with which
 * others of them agree. Documents decide nothing: a cell that they agree with is no longer told as
 * the wrong one, and none is told for them alone. Unchanged where they do not tell suspects apart.
 */
export function weighDocuments(
  findings: readonly ArithmeticFinding[],
  compared: readonly ComparedFact[],
): readonly ArithmeticFinding[] {
  if (compared.length === 0) return findings;
  const uses = agreementsByUse(compared);
  return findings.map((finding) => {
    for (const [use, known] of uses) {
      const weighed = weigh(finding, use, known);
      if (weighed !== null) return weighed;
    }
    return finding;
  });
}

type Agreements = ReadonlyMap<Fact, readonly boolean[]>;

function agreementsByUse(compared: readonly ComparedFact[]): ReadonlyMap<DocumentUse, Agreements> {
  const uses = new Map<DocumentUse, Map<Fact, boolean[]>>();
  for (const { fact, use, agrees } of compared) {
    const known = uses.get(use) ?? new Map<Fact, boolean[]>();
    known.set(fact, [...(known.get(fact) ?? []), agrees]);
    uses.set(use, known);
  }
  return uses;
}

/** Null where the documents do not tell its suspects apart. */
function weigh(
  finding: ArithmeticFinding,
  use: DocumentUse,
  known: Agreements,
): ArithmeticFinding | null {
  const suspects = suspectsOf(finding);
  if (suspects.kind === 'layout' || suspects.kind === 'none') return null;
  const sides = sidesOf(finding.culprits, known);
  if (sides.differing.length === 0 || sides.agreeing.length === 0) return null;
  if (suspects.kind === 'decided' && !sides.agreeing.includes(suspects.culprit)) return null;
  const culprits = differingFirst(finding.culprits, sides);
  return {
    ...finding,
    cell: culprits[0]?.fact.cell ?? finding.cell,
    culprits,
    evidence: {
      use,
      differing: comparedCells(sides.differing, known),
      agreeing: comparedCells(sides.agreeing, known),
    },
  };
}

interface Sides {
  readonly differing: readonly Culprit[];
  readonly agreeing: readonly Culprit[];
}

/** Cells that are wrong together of which some agree and some differ say nothing. */
function sidesOf(culprits: readonly Culprit[], known: Agreements): Sides {
  const said = new Map(
    culprits.map((culprit) => [culprit, cellsOf(culprit).flatMap((fact) => known.get(fact) ?? [])]),
  );
  const areAll = (expected: boolean) =>
    culprits.filter((culprit) => {
      const own = said.get(culprit) ?? [];
      return own.length > 0 && own.every((agrees) => agrees === expected);
    });
  return { differing: areAll(false), agreeing: areAll(true) };
}

function comparedCells(culprits: readonly Culprit[], known: Agreements): readonly Fact[] {
  return culprits.flatMap(cellsOf).filter((fact) => known.has(fact));
}

function cellsOf({ fact, copies }: Culprit): readonly Fact[] {
  return [fact, ...copies];
}

/**
 * Of the differing suspects those that are named anyway, else the likeliest, come to the front. What
 * the figures said for the others against them no longer holds: they share it evenly.
 */
function differingFirst(
  culprits: readonly Culprit[],
  { differing, agreeing }: Sides,
): readonly Culprit[] {
  const named = likeliest(culprits);
  const best = Math.max(...differing.map(({ confidence }) => confidence));
  const own = differing.filter((one) => named.includes(one));
  const front = own.length > 0 ? own : differing.filter(({ confidence }) => confidence === best);
  const isBelow = (one: Culprit, other: Culprit) => one.confidence < other.confidence;
  const even = [
    ...front.filter((one) => agreeing.some((other) => isBelow(one, other))),
    ...agreeing.filter((other) => front.some((one) => isBelow(one, other))),
  ];
  const total = even.reduce((sum, { confidence }) => sum + confidence, 0);
  const share = Math.round((total / even.length) * 100) / 100;
  const weighed = (one: Culprit) => (even.includes(one) ? { ...one, confidence: share } : one);
  return [...front, ...culprits.filter((one) => !front.includes(one))].map(weighed);
}
