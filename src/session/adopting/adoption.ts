import type { CellRef } from '../../base/address';
import { exactDecimal } from '../../base/amount';
import type { FormFinding } from '../../checks/finding';
import { suspectsOf } from '../../checks/suspects';
import { amountText, correctionText } from '../../checks/wording.zh-CN';
import { cellAt } from '../../grid/grid';
import type { Grid } from '../../grid/grid';
import type { CellReplacement, TypedValue } from '../../workbook/cell-replacement';
import type { SetFinding } from '../findings-by-id';
import { nameKey } from './adopted-value';
import { amountChangeText, nameChangeText, nameCorrectionText } from './adoption-words.zh-CN';

/** A proposed value that the user may adopt, or why not. */
export type Adoption =
  | {
      readonly kind: 'possible';
      readonly replacement: CellReplacement;
      /** Of the fact: tells the cell again after rows were inserted. */
      readonly key: string;
      /** 现为 2,652.76，应为 2,652.67 万元 */
      readonly text: string;
      /** 由 2,652.76 改为 2,652.67 万元 */
      readonly done: string;
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
 * broken relation mended, or the name of a code. Null for a finding that proposes none. `gridOf`: the sheets as checked.
 */
export function adoptionOf(
  { finding }: SetFinding,
  gridOf: (sheet: string) => Grid | null,
): Adoption | null {
  if (finding.kind === 'form') return nameAdoption(finding, gridOf);
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
    done: amountChangeText(
      stated === null ? null : amountText(stated, unit, places),
      `${amountText(proposed, unit, places)} ${unit}`,
    ),
  };
}

/**
 * The official name of a code, where the names of the book are proven and the printed one is a slip of
 * it: any other name may be right and the code wrong.
 */
function nameAdoption(
  { problem, severity, cell }: FormFinding,
  gridOf: (sheet: string) => Grid | null,
): Adoption | null {
  if (problem.code !== 'wrongName' || problem.nameOf !== null || severity !== 'error') return null;
  const { printed, name, expected } = problem;
  if (!isSlipOf(name, expected)) return null;
  const grid = gridOf(cell.sheet);
  if (grid === null || name === '') return null;
  const { value, formula } = cellAt(grid, cell.row, cell.column);
  if (formula !== null) return { kind: 'refused', reason: 'formula' };
  // Blanks in front, which some print as an indent, stay; a code in the same cell does not belong here.
  if (value.kind !== 'text' || value.text.trim() !== name || !isPlain(value.text)) {
    return { kind: 'refused', reason: 'content' };
  }
  return {
    kind: 'possible',
    replacement: {
      cell,
      from: { kind: 'text', text: value.text },
      to: { kind: 'text', text: value.text.replace(name, () => expected) },
    },
    key: nameKey(printed),
    text: nameCorrectionText(name, expected),
    done: nameChangeText(name, expected),
  };
}

/** Alike but for one short stretch: 缴纳 for 缴费. Of short names, 行政运行 and 事业运行, each may be meant. */
function isSlipOf(name: string, expected: string): boolean {
  const most = Math.floor(Math.min(name.length, expected.length) / 5);
  let front = 0;
  while (front < name.length && name[front] === expected[front]) front += 1;
  let back = 0;
  const shorter = Math.min(name.length, expected.length);
  while (back < shorter - front && name.at(-1 - back) === expected.at(-1 - back)) back += 1;
  return Math.max(name.length, expected.length) - front - back <= most;
}

/** Of letters at its beginning: a host would take =, + or a digit for something else than a text. */
function isPlain(text: string): boolean {
  return /^\s*\p{L}/u.test(text);
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
  return from.kind === 'number' && stated !== null && Math.abs(from.number - stated) <= step;
}
