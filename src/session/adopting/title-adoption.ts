import { cellKey } from '../../base/address';
import type { CellRef } from '../../base/address';
import { cellAt } from '../../grid/grid';
import type { Grid } from '../../grid/grid';
import type { TableSet } from '../../tables/table';
import { titleKey } from './adopted-value';
import type { Adoption } from './adoption';
import { yearChangeText } from './adoption-words.zh-CN';

interface YearChange {
  /** Where the title stands. */
  readonly cell: CellRef;
  readonly printed: number;
  /** That of the other tables. */
  readonly year: number;
}

/** The year of the other tables in the place of the one that a title prints, which must be its only one. */
export function yearAdoption(
  { tables }: TableSet,
  { cell, printed, year }: YearChange,
  gridOf: (sheet: string) => Grid | null,
): Adoption {
  const text = yearChangeText(printed, year);
  const differing = tables.filter(({ titleYear }) => titleYear !== null && titleYear !== year);
  if (differing.length * 2 >= tables.length) return { kind: 'refused', reason: 'years', text };
  const grid = gridOf(cell.sheet);
  const found = grid === null ? undefined : cellAt(grid, cell.row, cell.column);
  if (found?.formula !== null) return { kind: 'refused', reason: 'formula', text };
  const table = differing.find(({ titleCell }) => cellKey(titleCell) === cellKey(cell));
  const { value } = found;
  const said = value.kind === 'text' ? value.text : '';
  if (table === undefined || !isPlain(said) || !saysOnly(printed, said)) {
    return { kind: 'refused', reason: 'title', text };
  }
  const replacement = {
    cell,
    from: { kind: 'text', text: said },
    to: { kind: 'text', text: said.replace(String(printed), String(year)) },
  } as const;
  const cells = [{ replacement, key: titleKey(table.kind.id), done: text }] as const;
  return { kind: 'possible', of: 'year', cells, text };
}

/** 2023 年, 23年, ２０２３年, 二〇二三年. */
const YEARS = /[\d０-９〇○零一二三四五六七八九]{2,}(?=\s*年)/gu;
/** 2023—2025年: what stands before no 年 may be a year as well. */
const DIGITS = /\d{4,}/g;

function saysOnly(year: number, text: string): boolean {
  return [YEARS, DIGITS].every((pattern) => {
    const found = text.match(pattern) ?? [];
    return found.length === 1 && found[0] === String(year);
  });
}

/** A host would take = or + at the beginning for something else than a text. */
function isPlain(text: string): boolean {
  return /^\s*[\p{L}\p{N}《（(【“]/u.test(text);
}
