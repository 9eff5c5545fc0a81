import { LastOf } from '../base/last-of';
import { StepMemory } from '../base/step-memory';
import type { TableSet } from '../tables/table';
import type { RuleResult } from './check-context';
import type { Incidence } from './culprit/incidence/incidence';
import type { OtherDocument } from './documents/other-document';
import type { ArithmeticFinding } from './finding';
import type { Outcome } from './outcome';
import type { StatedRelations } from './state-relations';

/** What each relation came to; null where none of its cells holds anything. */
export interface RelationOutcomes {
  readonly incidence: Incidence;
  readonly outcomes: readonly (Outcome | null)[];
  /** How many failed for a blank of a finding that does not list them. */
  readonly blanks: ReadonlyMap<ArithmeticFinding, number>;
}

/** What checking the sets of a workbook came to, for the run after an edit. */
export class CheckMemory {
  constructor(
    readonly rules = new StepMemory<RuleResult>(),
    /** What each set was compared with. */
    readonly documents = new StepMemory<readonly OtherDocument[]>(),
    readonly relations = new LastOf<string, StatedRelations>(),
    readonly outcomes = new LastOf<string, RelationOutcomes>(),
  ) {}

  /** For the run after this one. */
  next(): CheckMemory {
    return new CheckMemory(
      this.rules.next(),
      this.documents.next(),
      this.relations.next(),
      this.outcomes.next(),
    );
  }
}

/** What a set is known by over the runs: of two that are called alike the later one is known. */
export function nameInMemory({ document, year, entity }: TableSet): string {
  return `${document} ${year} ${entity}`;
}
