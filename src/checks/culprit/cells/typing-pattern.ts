import type { Amount } from '../../../base/amount';

/** What slip turns the right value into the one that stands there. */
export type TypingPattern =
  | 'transposed'
  | 'digit'
  | 'sign'
  | 'scale'
  | 'omitted'
  | 'neighbour'
  | 'shifted'
  | 'prior'
  | 'asText';

/** Slips that tell every digit of the right value. */
export const TELLING_PATTERNS: ReadonlySet<TypingPattern | null> = new Set([
  'transposed',
  'sign',
  'scale',
  'neighbour',
  'shifted',
  'prior',
  'asText',
]);

/** How likely a slip of this kind is, on the scale of the culprit score. */
export const PATTERN_PRIOR: Readonly<Record<TypingPattern, number>> = {
  sign: 3,
  scale: 3,
  transposed: 3,
  prior: 3,
  neighbour: 2.5,
  shifted: 2.5,
  digit: 2,
  omitted: 0,
  asText: 4,
};

/**
 * The typing slip between a stated and a proposed value, both in `step`s, or
 * null. A wrong value mostly lies at one slip from the right one (Scholtus 2009,
 * after Damerau–Levenshtein).
 */
export function findTypingPattern(
  stated: Amount | null,
  proposed: Amount,
  step: Amount,
): TypingPattern | null {
  if (stated === null) return 'omitted';
  if (stated === proposed) return null;
  if (stated === -proposed) return 'sign';
  if (stated !== 0 && proposed !== 0 && isPowerOfTen(stated / proposed)) return 'scale';
  if (stated < 0 !== proposed < 0) return null;
  const typed = String(Math.round(Math.abs(stated) / step));
  const right = String(Math.round(Math.abs(proposed) / step));
  if (isTransposition(typed, right)) return 'transposed';
  return isOneEdit(typed, right) ? 'digit' : null;
}

function isPowerOfTen(ratio: number): boolean {
  const power = Math.round(Math.log10(Math.abs(ratio)));
  return power !== 0 && Math.abs(power) <= 8 && Math.abs(ratio / 10 ** power - 1) < 1e-12;
}

function isTransposition(typed: string, right: string): boolean {
  if (typed.length !== right.length) return false;
  const differing = [...typed].flatMap((digit, position) =>
    digit === right[position] ? [] : position,
  );
  const [first, second] = differing;
  return (
    differing.length === 2 &&
    first !== undefined &&
    second === first + 1 &&
    typed[first] === right[second] &&
    typed[second] === right[first]
  );
}

/** Whether one slip of the keys makes one text of digits of the other, of the same length or not. */
export function isOneSlip(one: string, other: string): boolean {
  return one !== other && (isTransposition(one, other) || isOneEdit(one, other));
}

/** One digit changed, added or left out. */
function isOneEdit(typed: string, right: string): boolean {
  if (typed.length === right.length) {
    return [...typed].filter((digit, position) => digit !== right[position]).length === 1;
  }
  const [longer, shorter] = typed.length > right.length ? [typed, right] : [right, typed];
  if (longer.length !== shorter.length + 1) return false;
  return [...longer].some(
    (_, position) => longer.slice(0, position) + longer.slice(position + 1) === shorter,
  );
}
