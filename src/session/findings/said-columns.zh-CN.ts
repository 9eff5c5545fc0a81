import { columnLetters } from '../../base/address';
import type { AssumedColumn } from '../../tables/assumptions';

/** A 科目编码、C 合计: which columns the user has said what they are, from left to right. */
export function saidColumnsText(columns: readonly AssumedColumn[]): string {
  return [...columns]
    .sort((one, other) => one.column - other.column)
    .map(({ column, heading }) => `${columnLetters(column)} ${heading}`)
    .join('、');
}
