import type { Steps } from '../../../base/steps';
import type { FactBook } from '../../../facts/fact-book';
import type { Incidence } from '../incidence/incidence';
import { withCorrections } from '../incidence/incidence';
import type { Verifier } from './search-tools';
import type { Suspicion } from '../cells/suspicion';

/** What the search for causes goes on from: the figures with the causes found so far corrected. */
export interface Scene {
  readonly book: FactBook;
  readonly incidence: Incidence;
  /** Broken inequalities: an error may explain them as well. */
  readonly doubtful: readonly number[];
  readonly corrected: ReadonlyMap<number, number>;
  readonly verify: Verifier;
}

function withAll(
  corrected: ReadonlyMap<number, number>,
  steps: readonly Suspicion[],
): ReadonlyMap<number, number> {
  return new Map([...corrected, ...steps.flatMap((step) => [...step.corrections])]);
}

/** Whether the corrections leave no new break, together with those found so far. */
export function isVerified(
  { corrected, verify }: Scene,
  steps: readonly Suspicion[],
): Steps<boolean> {
  return verify(withAll(corrected, steps));
}

/** The scene with these cells corrected as well. */
export function withSteps(scene: Scene, steps: readonly Suspicion[]): Scene {
  return {
    ...scene,
    incidence: withCorrections(scene.incidence, withAll(new Map(), steps)),
    corrected: withAll(scene.corrected, steps),
  };
}
