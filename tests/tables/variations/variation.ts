import type { Draft } from './draft';
import type { Random } from './seeded-random';

/** One way in which offices make the same tables differently. */
export interface Variation {
  readonly name: string;
  /** The workbook so varied. What a sheet has no place for leaves it as it is. */
  vary(drafts: readonly Draft[], random: Random): readonly Draft[];
}

/** A variation of every sheet for itself. */
export function ofSheets(name: string, vary: (draft: Draft, random: Random) => Draft): Variation {
  return { name, vary: (drafts, random) => drafts.map((draft) => vary(draft, random)) };
}
