import type { CellRef } from '../../base/address';
import { exactDecimal } from '../../base/amount';
import type { FigureChange } from '../../checks/culprit';
import type { ArithmeticFinding, FormFinding, FoundLayout } from '../../checks/finding';
import { jointChanges } from '../../checks/joint-changes';
import { suspectsOf } from '../../checks/suspects';
import { amountText } from '../../checks/words/fact-wording.zh-CN';
import { correctionText } from '../../checks/words/wording.zh-CN';
import { cellAt } from '../../grid/grid';
import type { Grid } from '../../grid/grid';
import type { TypedValue } from '../../workbook/cell-replacement';
import { jointText } from '../findings/arithmetic-lines.zh-CN';
import type { SetFinding } from '../findings/findings-by-id';
import type { InspectedSet } from '../inspecting/inspect-workbook';
import type { ProposedCell } from './adopted-value';
import type { Adoption, AdoptionRefusal } from './adoption';
import { amountChangeText } from './adoption-words.zh-CN';
import { codeOrName } from './code-or-name';
import { codeAdoption, nameAdoption } from './row-adoption';
import { yearAdoption } from './title-adoption';

/**
 * Whether what a finding proposes can be put into its cells: one typed cell, or those of one slip
 * together, one value each, every broken relation mended; the code or the name of a row, the
 * likelier one first; or the year of a title. Empty for a finding that proposes none. `gridOf`: the sheets as checked.
 */
export function findAdoptions(
  { inspected, finding }: SetFinding,
  gridOf: (sheet: string) => Grid | null,
): readonly Adoption[] {
  switch (finding.kind) {
    case 'form':
      return formAdoptions(inspected, finding, gridOf);
    case 'arithmetic': {
      const one = amountAdoption(finding, gridOf);
      return one === null ? [] : [one];
    }
    case 'rounding':
      return [];
  }
}

function refused(reason: AdoptionRefusal, text = ''): Adoption {
  return { kind: 'refused', reason, text };
}

function amountAdoption(
  finding: ArithmeticFinding,
  gridOf: (sheet: string) => Grid | null,
): Adoption | null {
  const suspects = suspectsOf(finding);
  if (suspects.kind === 'layout') return layoutAdoption(suspects.layout, gridOf);
  if (suspects.kind !== 'decided') return null;
  const { culprit } = suspects;
  const { isBlock, interval, changes } = culprit;
  const [change, ...others] = changes;
  if (change === undefined) return null;
  const joint = jointChanges(culprit);
  if (joint === null && (isBlock || others.length > 0)) return refused('several');
  if (interval !== null) return refused('range');
  if (changes.some(({ fact }) => fact.formula !== null)) return refused('formula');
  const first = changedCell(change, gridOf);
  const further = others.flatMap((one) => changedCell(one, gridOf) ?? []);
  if (first === null || further.length < others.length) return refused('content');
  return {
    kind: 'possible',
    of: 'amount',
    cells: [first, ...further],
    text: jointText(culprit) ?? correctionText(culprit),
  };
}

/** Null where the cell holds something else than the amount that it was read as. */
function changedCell(
  { fact, stated, proposed }: FigureChange,
  gridOf: (sheet: string) => Grid | null,
): ProposedCell | null {
  const { unit, places } = fact.table;
  const inUnit = (amount: number) => Number(exactDecimal(amount, unit, places));
  const from = typedValue(fact.cell, gridOf);
  if (from === null || !shows(from, stated === null ? null : inUnit(stated), inUnit(fact.step))) {
    return null;
  }
  return {
    replacement: { cell: fact.cell, from, to: { kind: 'number', number: inUnit(proposed) } },
    key: fact.key,
    done: amountChangeText(
      stated === null ? null : amountText(stated, unit, places),
      `${amountText(proposed, unit, places)} ${unit}`,
    ),
  };
}

/** Of what stands around the figures only a code is put right in one cell. */
function layoutAdoption(
  { mistake }: FoundLayout,
  gridOf: (sheet: string) => Grid | null,
): Adoption | null {
  if (mistake.kind !== 'wrongCode' || mistake.expected === null) return null;
  const { row, printed, expected, rightName } = mistake;
  if (rightName !== null) return refused('several');
  return codeAdoption({ cell: row.cell, printed, expected }, gridOf);
}

/** A name alone is only offered where it is plainly a slip: any other may be right and the code wrong. */
function formAdoptions(
  inspected: InspectedSet,
  finding: FormFinding,
  gridOf: (sheet: string) => Grid | null,
): readonly Adoption[] {
  const { problem, severity, cell } = finding;
  if (problem.code === 'mistypedCode') {
    return severity === 'error' ? [codeAdoption({ cell, ...problem }, gridOf)] : [];
  }
  if (problem.code === 'titleYear') {
    return [yearAdoption(inspected.book.set, { cell, ...problem }, gridOf)];
  }
  if (problem.code !== 'wrongName') return [];
  if (severity !== 'error') return [refused('uncertain')];
  const pair = codeOrName(inspected, finding);
  const name = { cell, ...problem, isOneOfTwo: pair !== null };
  if (pair === null) {
    const isSlip = isSlipOf(problem.name, problem.expected);
    return [isSlip ? nameAdoption(name, gridOf) : refused('uncertain')];
  }
  const code = { cell: pair.row.codeCell, printed: problem.printed, expected: pair.code };
  const both = [codeAdoption(code, gridOf), nameAdoption(name, gridOf)];
  return pair.likelier.of === 'name' ? both.reverse() : both;
}

/** Alike but for one short stretch: 缴纳 for 缴费. Of short names, 行政运行 and 事业运行, each may be meant. */
function isSlipOf(name: string, expected: string): boolean {
  if (name === '') return false;
  const most = Math.floor(Math.min(name.length, expected.length) / 5);
  let front = 0;
  while (front < name.length && name[front] === expected[front]) front += 1;
  let back = 0;
  const shorter = Math.min(name.length, expected.length);
  while (back < shorter - front && name.at(-1 - back) === expected.at(-1 - back)) back += 1;
  return Math.max(name.length, expected.length) - front - back <= most;
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
