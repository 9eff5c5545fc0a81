import type { CellRef } from '../base/address';
import type { Fact } from '../facts/fact';
import type { Culprit } from './culprit';
import type { DocumentEvidence } from './document-evidence';
import type { ArithmeticFinding, FoundLayout, UnevenRow } from './finding';
import { jointChanges } from './joint-changes';

/** How far the search for the wrong cell came. */
export type Suspects =
  /** A row, or what is printed around the figures. */
  | { readonly kind: 'layout'; readonly layout: FoundLayout }
  /** One cell, with the value that mends everything or all that is known of it. */
  | {
      readonly kind: 'decided';
      readonly culprit: Culprit;
      /** The total row, where a row left out would explain several wrong figures as well. */
      readonly uneven: UnevenRow | null;
    }
  /** Cells each of which could be the wrong one, the likelier first; or a row or its total is. */
  | {
      readonly kind: 'open';
      readonly culprits: readonly Culprit[];
      /** The first is likelier than the others. */
      readonly ranked: boolean;
      readonly uneven: UnevenRow | null;
      /** The cell of a quantity that may be wrong as well. */
      readonly quantity: CellRef | null;
      /** The empty cell from which the figures after it may have slid: what it should hold is open. */
      readonly slidFrom: CellRef | null;
      /** What other documents say of these cells; null where they do not tell them apart. */
      readonly evidence: DocumentEvidence | null;
    }
  /** No single correction mends everything; the cell to look at first. */
  | {
      readonly kind: 'unmended';
      readonly culprit: Culprit;
      /** Why this one before others that mend as little. */
      readonly evidence: DocumentEvidence | null;
    }
  /** The relation says nothing about which of its cells is wrong. */
  | { readonly kind: 'none' };

export type OpenSuspects = Extract<Suspects, { kind: 'open' }>;

/** How many cells may be the wrong one. */
export function openCount({ culprits, quantity }: OpenSuspects): number {
  return culprits.length + (quantity === null ? 0 : 1);
}

/** How many cells these are: each figure stands there with its copies. */
export function openCellCount({ culprits, quantity }: OpenSuspects): number {
  const cells = culprits.reduce((sum, { copies }) => sum + 1 + copies.length, 0);
  return cells + (quantity === null ? 0 : 1);
}

/**
 * The share of confidence from which a cell is told as the wrong one, and a value as what it should
 * hold. Below it so many cells are named as have this share together.
 */
export const DECIDED = 0.8;

export function suspectsOf(finding: ArithmeticFinding): Suspects {
  const { layout, culprits, uneven, quantity, slidFrom, evidence } = finding;
  if (layout !== null) return { kind: 'layout', layout };
  const [first, second] = culprits;
  if (first === undefined) return { kind: 'none' };
  if (first.proposed === null && first.bound === null) {
    return { kind: 'unmended', culprit: first, evidence };
  }
  // A row left out explains as much as a figure that no slip makes of the right one, or as a blank.
  const isSlip =
    first.pattern !== null && (first.pattern !== 'omitted' || finding.relations.length > 1);
  const mayLackRow = uneven?.kind === 'lacking' && !isSlip;
  const isOpen = mayLackRow || slidFrom !== null;
  if (first.confidence >= DECIDED && !isOpen) {
    const isOfRow = jointChanges(first)?.kind === 'slippedRow';
    return { kind: 'decided', culprit: first, uneven: isOfRow ? uneven : null };
  }
  const ranked = second !== undefined && first.confidence > second.confidence;
  const named = likeliest(culprits);
  return {
    kind: 'open',
    culprits: named,
    ranked,
    uneven,
    quantity,
    slidFrom,
    evidence: evidenceOn(named, evidence),
  };
}

/** What is said of the cells that are named. */
function evidenceOn(
  culprits: readonly Culprit[],
  evidence: DocumentEvidence | null,
): DocumentEvidence | null {
  if (evidence === null) return null;
  const named = new Set(factsOf(culprits));
  const differing = evidence.differing.filter((fact) => named.has(fact));
  const agreeing = evidence.agreeing.filter((fact) => named.has(fact));
  return differing.length > 0 && agreeing.length > 0 ? { ...evidence, differing, agreeing } : null;
}

/** As many as have the share together, and those that are as likely as the last of them. */
export function likeliest(culprits: readonly Culprit[]): readonly Culprit[] {
  let share = 0;
  let least = 0;
  return culprits.filter(({ confidence }) => {
    if (share >= DECIDED && confidence < least) return false;
    share += confidence;
    least = confidence;
    return true;
  });
}

/** The cells that are marked in the broken sums, each with those that carry the same value. */
export function suspectedFacts(suspects: Suspects): readonly Fact[] {
  switch (suspects.kind) {
    case 'decided':
    case 'unmended':
      return factsOf([suspects.culprit]);
    case 'open':
      return factsOf(suspects.culprits);
    case 'layout':
      return suspects.layout.facts;
    case 'none':
      return [];
  }
}

function factsOf(culprits: readonly Culprit[]): readonly Fact[] {
  return culprits.flatMap(({ fact, copies }) => [fact, ...copies]);
}
