import type { CellRef } from '../../base/address';
import { exactDecimal } from '../../base/amount';
import { suspectsOf } from '../../checks/suspects';
import { correctionText } from '../../checks/wording.zh-CN';
import { cellAt } from '../../grid/grid';
import type { Grid } from '../../grid/grid';
import type { CellReplacement, TypedValue } from '../../workbook/cell-replacement';
import type { SetFinding } from '../findings-by-id';

/** A proposed value that the user may adopt, or why not. */
export type Adoption =
  | {
      readonly kind: 'possible';
      readonly replacement: CellReplacement;
      /** Of the fact: tells the cell again after rows were inserted. */
      readonly key: string;
      /** 现为 2,652.76，应为 2,652.67 万元 */
      readonly text: string;
    }
  | { readonly kind: 'refused'; readonly reason: AdoptionRefusal };

export type AdoptionRefusal =
  /** Several cells are wrong together. */
  | 'several'
  /** Other values would do as well. */
  | 'range'
  | 'formula'
  /** What the cell holds is not the amount that it was read as. */
  | 'content';

/**
 * Whether the proposed value of a finding can be put into its cell: one typed cell, one value, every
 * broken relation mended. Null for a finding that proposes none. `gridOf`: the sheets as checked.
 */
export function adoptionOf(
  { finding }: SetFinding,
  gridOf: (sheet: string) => Grid | null,
): Adoption | null {
  if (finding.kind !== 'arithmetic') return null;
  const suspects = suspectsOf(finding);
  if (suspects.kind !== 'decided') return null;
  const { culprit } = suspects;
  const { fact, copies, isBlock, interval, proposed, stated } = culprit;
  if (proposed === null) return null;
  if (isBlock || copies.length > 0) return { kind: 'refused', reason: 'several' };
  if (interval !== null) return { kind: 'refused', reason: 'range' };
  if (fact.formula !== null) return { kind: 'refused', reason: 'formula' };
  const { unit, places } = fact.table;
  const inUnit = (amount: number) => Number(exactDecimal(amount, unit, places));
  const from = typedValue(fact.cell, gridOf);
  if (from === null || !shows(from, stated === null ? null : inUnit(stated), inUnit(fact.step))) {
    return { kind: 'refused', reason: 'content' };
  }
  const to: TypedValue = { kind: 'number', number: inUnit(proposed) };
  return {
    kind: 'possible',
    replacement: { cell: fact.cell, from, to },
    key: fact.key,
    text: correctionText(culprit),
  };
}

function typedValue(cell: CellRef, gridOf: (sheet: string) => Grid | null): TypedValue | null {
  const grid = gridOf(cell.sheet);
  if (grid === null) return null;
  const { value, formula } = cellAt(grid, cell.row, cell.column);
  if (formula !== null) return null;
  if (value.kind === 'number') return { kind: 'number', number: value.number };
  return value.kind === 'blank' ? value : null;
}

/** A cell with another unit than its table would take the value in the wrong one. */
function shows(from: TypedValue, stated: number | null, step: number): boolean {
  if (from.kind === 'blank') return stated === null;
  return stated !== null && Math.abs(from.number - stated) <= step;
}
