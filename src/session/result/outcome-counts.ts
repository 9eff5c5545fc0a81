import type { Outcome, OutcomeKind } from '../../checks/outcome';

/** How many checks came to what. */
export class OutcomeCounts {
  private readonly counts = new Map<OutcomeKind, number>();

  add({ outcome }: Outcome): void {
    this.counts.set(outcome, this.of(outcome) + 1);
  }

  /** All of these kinds together. */
  of(...kinds: readonly OutcomeKind[]): number {
    return kinds.reduce((sum, kind) => sum + (this.counts.get(kind) ?? 0), 0);
  }
}
