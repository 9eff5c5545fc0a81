import type { MergeRange, Cell as SourceCell } from 'hucre/xlsx';
import type { Area } from '../../base/address';
import type { CellValue } from '../../grid/cell-value';
import type { NumberValues } from '../number-values';
import { dateSerial } from './date-serial';

/** What the reader of a file gives about one cell. */
export interface CellSource {
  readonly value: SourceCell['value'];
  readonly formula: string | null;
  /** Its text is the code of an error. */
  readonly isError: boolean;
  readonly numberFormat: string | undefined;
}

/** The value of a cell as grids hold it. */
export function readSourceValue(source: CellSource, numbers: NumberValues): CellValue {
  const { value, formula } = source;
  if (value === null) return { kind: formula === null ? 'blank' : 'uncalculated' };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  if (typeof value === 'string') {
    if (source.isError) return { kind: 'error', code: value };
    return value === '' ? { kind: 'blank' } : { kind: 'text', text: value };
  }
  const number = value instanceof Date ? dateSerial(value) : value;
  return numbers.read(number, source.numberFormat);
}

export function mergedAreas(merges: readonly MergeRange[] | undefined): readonly Area[] {
  return (merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
}
