import { INPUT_NAMES } from '../names/input-names';

const TOGETHER = new Set(
  Object.values(INPUT_NAMES)
    .flatMap((members) => Object.values(members))
    .flatMap((member) => (member.kind === 'number' && member.group.length > 1 ? member.group : [])),
);

/** Whether an input is one of a group of counts of which those left blank are 0. */
export function isCountedTogether(id: string): boolean {
  return TOGETHER.has(id);
}
