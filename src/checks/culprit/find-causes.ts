import type { Steps } from '../../base/steps';
import type { FactBook } from '../../facts/fact-book';
import type { BlockMistake } from './blocks/block-step';
import type { Cause, RankedSuspect } from './causes/cause';
import type { Incidence } from './incidence/incidence';
import { connectedGroups, withoutRelations } from './incidence/incidence';
import { foldCauses } from './causes/fold-causes';
import type { ProvenLayout } from './proof/prove-layout';
import { proveLayout } from './proof/prove-layout';
import { rankSolutions } from './causes/rank-solutions';
import { equalTo, withConfidence } from './causes/rank-suspects';
import { MOST_BLOCKS, provenBlock } from './proof/proven-block';
import type { Scene } from './proof/scene';
import { isVerified, withSteps } from './proof/scene';
import type { SearchTools } from './proof/search-tools';
import { searchSeveral } from './cells/search-several';
import type { Suspicion } from './cells/suspicion';
import { suspectCells } from './cells/single-cell';
import { changedCells } from './cells/suspicion';

const MOST_VERIFIED = 4;
const MOST_NAMED = 3;
/** Relations that one value must mend to be certain while others stay broken. */
const DECIDING = 2;

/** The likely causes of all broken relations, one group of connected ones after another. */
export function* findCauses(
  book: FactBook,
  incidence: Incidence,
  tools: SearchTools,
): Steps<readonly Cause[]> {
  const { verify } = tools;
  let scene: Scene = { book, incidence, doubtful: [], corrected: new Map(), verify };
  const causes: Cause[] = [];
  for (let count = 0; count < MOST_BLOCKS; count += 1) {
    if (ofSeverity(scene.incidence, 'error').length === 0) break;
    const block = yield* provenBlock(scene, tools);
    yield;
    const fewest = block?.repaired.length ?? 0;
    const layout = yield* proveLayout(book, scene.incidence, tools, fewest, scene.corrected);
    yield;
    if (layout !== null) {
      causes.push(causeOfLayout(layout));
      scene = { ...scene, incidence: withoutRelations(scene.incidence, layout.explained) };
      continue;
    }
    if (block === null) break;
    const before = scene.incidence.broken;
    scene = withSteps(scene, block.steps);
    const explained = [...before].filter((position) => !scene.incidence.broken.has(position));
    causes.push(...causesOfBlock(block, explained));
  }
  scene = { ...scene, doubtful: ofSeverity(scene.incidence, 'warning') };
  for (const group of connectedGroups(scene.incidence, ofSeverity(scene.incidence, 'error'))) {
    causes.push(...(yield* causesOfGroup(scene, group)));
    yield;
  }
  const folded = foldCauses(book, incidence, causes);
  const explained = new Set(folded.flatMap((cause) => cause.explained));
  const doubtful = [...incidence.broken].filter((position) => !explained.has(position));
  return [...folded, ...alikeGroups(incidence, doubtful)];
}

function ofSeverity({ broken, relation }: Incidence, severity: string): readonly number[] {
  return [...broken].filter((position) => relation(position)?.severity === severity);
}

function causeOfLayout({ layout, explained }: ProvenLayout): Cause {
  const { mistake, facts, change } = layout;
  return { suspects: [], explained, mends: true, layout: { mistake, facts, change } };
}

function causesOfBlock(
  { steps, layout, rivals = [] }: BlockMistake,
  explained: readonly number[],
): readonly Cause[] {
  const [first] = steps;
  const ranked = first === undefined ? [] : [[first, withConfidence([first, ...rivals])] as const];
  const causes = causesOfSteps(steps, explained, new Map(ranked));
  if (layout === undefined) return causes;
  const facts = steps.flatMap(changedCells);
  return causes.map((cause) => ({ ...cause, layout: { mistake: layout, facts } }));
}

/** Inequalities that no error explains: alike ones of a table are one thing to look at. */
function alikeGroups(incidence: Incidence, positions: readonly number[]): readonly Cause[] {
  const groups = new Map<string, number[]>();
  for (const position of positions) {
    const relation = incidence.relation(position);
    const key = `${relation?.rule ?? ''}|${relation?.id.split(':')[2] ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), position]);
  }
  return [...groups.values()].map((explained) => ({
    suspects: [],
    explained,
    mends: false,
    layout: null,
  }));
}

/**
 * One cause, else two or three that explain the whole group; else what is decided by
 * itself is corrected first and the rest looked at anew. What stays is told table by table.
 */
function* causesOfGroup(scene: Scene, group: readonly number[]): Steps<readonly Cause[]> {
  const { book, incidence, doubtful, corrected } = scene;
  const one = yield* oneCause(scene, group);
  if (one !== null) return [one];
  const settled = new Set(corrected.keys());
  const ranked = rankSolutions(yield* searchSeveral(book, incidence, group, doubtful, settled));
  const several = [...ranked.keys()];
  // On top of earlier corrections nothing is proposed that was not verified with them.
  if (several.length > 0 && (settled.size === 0 || (yield* isVerified(scene, several)))) {
    return causesOfSteps(several, [...group, ...doubtful], ranked);
  }
  const suspects = yield* openSuspects(scene, group);
  const decided = yield* decidedSteps(scene, group, suspects);
  if (decided.length === 0) return causesByTable(scene, group, suspects);
  const next = withSteps(scene, decided);
  const causes = [...causesOfSteps(decided, [...group, ...doubtful])];
  const explained = new Set(causes.flatMap((cause) => cause.explained));
  const left = (position: number) => !explained.has(position);
  for (const rest of connectedGroups(next.incidence, group.filter(left))) {
    causes.push(...(yield* causesOfGroup({ ...next, doubtful: doubtful.filter(left) }, rest)));
  }
  return causes;
}

/** Every cell that was not corrected before, with its best value; of relations of the group, or of all `covering` ones. */
function* openSuspects(
  { book, incidence, doubtful, corrected }: Scene,
  group: readonly number[],
  covering: readonly number[] = [],
): Steps<readonly Suspicion[]> {
  const suspects = yield* suspectCells(book, incidence, [...group, ...doubtful], { covering });
  return suspects.filter((suspect) => changedCells(suspect).every((cell) => !corrected.has(cell)));
}

function* oneCause(scene: Scene, group: readonly number[]): Steps<Cause | null> {
  const suspects = yield* openSuspects(scene, group, group);
  const whole = withoutIdleTotals(
    suspects.filter(
      (suspect) =>
        suspect.harmed === 0 && group.every((position) => suspect.repaired.includes(position)),
    ),
  );
  const proven: Suspicion[] = [];
  for (const suspect of whole.slice(0, MOST_VERIFIED * 2)) {
    if (proven.length >= MOST_VERIFIED) break;
    if (yield* isVerified(scene, [suspect])) proven.push(suspect);
    yield;
  }
  if (proven.length === 0 && scene.corrected.size > 0) return null;
  const ranked = proven.length > 0 ? [...proven, ...equalTo(proven, whole)] : whole;
  const [first] = ranked;
  if (first === undefined) return null;
  const explained = [...new Set([...group, ...first.repaired])];
  return { suspects: withConfidence(ranked), explained, mends: true, layout: null };
}

/** Where a single cell alone explains it as well, nobody needs a whole row to be wrong. */
function withoutIdleTotals(suspects: readonly Suspicion[]): readonly Suspicion[] {
  const alone = suspects.flatMap(({ copies, score }) => (copies.length === 0 ? score : []));
  const best = Math.max(-Infinity, ...alone);
  return suspects.filter(({ isCarried, score }) => !isCarried || score > best);
}

/**
 * The corrections that each mend several relations of the group, break none, and have no
 * equal for any of them; best first, and only those that share no relation.
 */
function* decidedSteps(
  scene: Scene,
  group: readonly number[],
  suspects: readonly Suspicion[],
): Steps<readonly Suspicion[]> {
  const members = new Set(group);
  const harmless = suspects.filter((suspect) => suspect.harmed === 0);
  const decided = harmless.filter((suspect) => {
    const own = suspect.repaired.filter((position) => members.has(position));
    const isRival = (other: Suspicion) =>
      other !== suspect &&
      other.score >= suspect.score &&
      other.repaired.some((position) => own.includes(position));
    return own.length >= DECIDING && !harmless.some(isRival);
  });
  const apart = sharingNothing(scene.incidence, decided);
  yield;
  if (apart.length === 0 || (yield* isVerified(scene, apart))) return apart;
  for (const step of decided) {
    yield;
    if (yield* isVerified(scene, [step])) return [step];
  }
  return [];
}

function sharingNothing(incidence: Incidence, steps: readonly Suspicion[]): readonly Suspicion[] {
  const taken = new Set<number>();
  return steps.filter((step) => {
    const positions = [...step.moved.keys()].flatMap(incidence.relationsOf);
    if (positions.some((position) => taken.has(position))) return false;
    for (const position of positions) taken.add(position);
    return true;
  });
}

/** Broken relations without an explanation: one thing to look at in each table. */
function causesByTable(
  { book, incidence }: Scene,
  group: readonly number[],
  suspects: readonly Suspicion[],
): readonly Cause[] {
  const tableOf = (fact: number | undefined) => book.facts[fact ?? -1]?.table;
  const tables = new Map<ReturnType<typeof tableOf>, number[]>();
  for (const position of group) {
    const table = tableOf(incidence.relation(position)?.terms[0]?.fact);
    tables.set(table, [...(tables.get(table) ?? []), position]);
  }
  return [...tables].map(([table, explained]) => {
    const likely = suspects.filter(({ repaired }) => explained.some((p) => repaired.includes(p)));
    const own = likely.filter(({ fact }) => tableOf(fact) === table);
    return {
      suspects: withConfidence((own.length > 0 ? own : likely).slice(0, MOST_NAMED)),
      explained,
      mends: false,
      layout: null,
    };
  });
}

/** Each broken relation is explained by the first step that mends it. */
function causesOfSteps(
  steps: readonly Suspicion[],
  broken: readonly number[],
  ranked: ReadonlyMap<Suspicion, readonly RankedSuspect[]> = new Map(),
): readonly Cause[] {
  const open = new Set(broken);
  return steps.map((step) => {
    const explained = step.repaired.filter((position) => open.delete(position));
    const suspects = ranked.get(step) ?? withConfidence([step]);
    return { suspects, explained, mends: true, layout: null };
  });
}
