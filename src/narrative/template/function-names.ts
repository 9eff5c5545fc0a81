import type { RecognisedTable } from '../../tables/table';
import type { BookSource } from '../figures/figure';
import { sourceCell } from '../figures/find-figure';
import type { ListEntry } from '../figures/list-items';
import { printedName } from '../figures/printed-name';
import { namePiece } from './phrases';
import type { Piece } from './piece';
import { Phrase } from './piece';

/** 一般公共服务（类）支出: the level stands before 支出. */
export function classNameOf({ name, nameCell, amount }: ListEntry): Phrase {
  const spent = name.endsWith(EXPENDITURE_SUFFIX);
  const stem = spent ? name.slice(0, -EXPENDITURE_SUFFIX.length) : name;
  return new Phrase(
    namePiece(stem, nameCell, amount),
    `${CODE_LEVELS[0].level}${spent ? EXPENDITURE_SUFFIX : ''}`,
  );
}

const EXPENDITURE_SUFFIX = '支出';

/** 一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）事业运行（项）. */
export function fullNameOf(
  source: BookSource,
  table: RecognisedTable,
  { code }: ListEntry,
): Phrase {
  const rows = table.blocks.flatMap((block) => block.rows);
  const pieces = CODE_LEVELS.flatMap(({ digits, level }): readonly Piece[] => {
    const row = rows.find(({ coordinates }) => coordinates.function === code.slice(0, digits));
    if (row === undefined) return [];
    const cell = row.nameCell === undefined ? null : sourceCell(source, row.nameCell);
    return [namePiece(printedName(row), cell, null), level];
  });
  return new Phrase(...pieces);
}

const CODE_LEVELS = [
  { digits: 3, level: '（类）' },
  { digits: 5, level: '（款）' },
  { digits: 7, level: '（项）' },
] as const;
