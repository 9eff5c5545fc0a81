const UP = /增加|增长|上升|上涨|新增|提高/;
const DOWN = /减少|下降|压减|缩减|降低|压缩/;

/** Whether a reason names only the direction that the amount did not take. */
export function contradictsChange(reason: string, change: 'increase' | 'decrease'): boolean {
  const [own, other] = change === 'increase' ? [UP, DOWN] : [DOWN, UP];
  return other.test(reason) && !own.test(reason);
}
