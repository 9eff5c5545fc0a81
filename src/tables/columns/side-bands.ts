import { findColumnRole } from '../vocabulary/column-roles';
import { sideOf } from '../vocabulary/sides';
import type { Side } from '../table';
import type { HeaderColumn } from './header-columns';

/** The columns of a two-sided table from one label column to the next. */
export interface SideBand {
  /** Null where no heading says it. */
  readonly side: Side | null;
  readonly labelColumn: number;
  /** The heading of its label column, or what stands above 项目: 项目（按功能分类）, 功能分类. */
  readonly heading: string;
  /** Without the headings that only say the side. */
  readonly columns: readonly HeaderColumn[];
}

/** Each 项目 column opens a band; 收入 and 支出 above it say which side it is. */
export function sideBands(columns: readonly HeaderColumn[]): readonly SideBand[] {
  const bands: (Omit<SideBand, 'columns'> & { columns: HeaderColumn[] })[] = [];
  for (const column of columns) {
    const own = column.path.filter((label) => sideOf(label) === null);
    const trimmed = { ...column, path: own };
    const label = own.at(-1) ?? column.path.at(-1) ?? '';
    const isLabel = own.length === 0 && column.path.length > 0;
    if (isLabel || findColumnRole('twoSided', label) === 'lineLabel') {
      const side = column.path.map(sideOf).find((found) => found !== null) ?? null;
      const heading = divisionAbove(column.path) ?? label;
      bands.push({ side, labelColumn: column.index, heading, columns: [trimmed] });
    } else {
      bands.at(-1)?.columns.push(trimmed);
    }
  }
  return bands;
}

/** 支出用途 over 项目 and 金额: what the lines divide stands above a label that says nothing. */
function divisionAbove(path: readonly string[]): string | null {
  const above = path.at(-2);
  if (path.at(-1) !== '项目' || above === undefined) return null;
  return sideOf(above) !== null || findColumnRole('twoSided', above) === 'lineLabel' ? above : null;
}
