import type { CellRef } from '../../base/address';
import { numberText } from '../../base/number-text';
import type { FormFinding, FormProblem } from '../../checks/finding';
import type { Grid } from '../../grid/grid';
import { cellAt } from '../../grid/grid';
import type { TableSet } from '../../tables/table';
import type { CellReplacement } from '../../workbook/cell-replacement';
import type { AdoptedCell } from '../adopting/adopted-value';
import type { SetFinding } from '../findings/findings-by-id';
import { findingsById } from '../findings/findings-by-id';
import type { InspectedWorkbook } from '../inspecting/inspect-workbook';

/** Texts that can be made the numbers that they say, and in how many tables they stand. */
interface Conversion {
  readonly texts: readonly CellReplacement[];
  readonly tables: number;
}

export interface ConversionOffer {
  readonly own: Conversion;
  /** With those of every other such finding that nobody has ignored, behind its own. */
  readonly all: Conversion;
  /** Cells of the finding that are left as they are: which number is meant is not certain, or it is no typed cell of its own. */
  readonly left: number;
}

const TYPED_AS_TEXT: ReadonlySet<FormProblem['code']> = new Set([
  'numberAsText',
  'fullWidthNumber',
]);

/** What of a finding about numbers typed as text can be converted; null for any other finding. */
export function findConversions(
  workbook: InspectedWorkbook,
  id: string,
  gridOf: (sheet: string) => Grid | null,
): ConversionOffer | null {
  const findings = findingsById(workbook);
  const own = findings.get(id);
  if (own === undefined || !isTypedAsText(own)) return null;
  const { ignored } = workbook.explanations;
  const others = [...findings.values()].filter(
    (one) => one !== own && isTypedAsText(one) && !ignored.has(one.id),
  );
  const conversion = conversionOf([own], gridOf);
  return {
    own: conversion,
    all: conversionOf([own, ...others], gridOf),
    left: own.finding.cells.length - conversion.texts.length,
  };
}

/** The same with the keys of their facts, by which the cells are found again. */
export function convertedCells(
  { sets }: InspectedWorkbook,
  texts: readonly CellReplacement[],
): readonly AdoptedCell[] {
  const keys = new Map<string, Map<number, string>>();
  for (const { cell } of texts) keys.set(cell.sheet, new Map<number, string>());
  for (const { book } of sets) {
    for (const { cell, key } of book.facts) keys.get(cell.sheet)?.set(placeOf(cell), key);
  }
  return texts.map((replacement) => {
    const { cell } = replacement;
    return { replacement, key: keys.get(cell.sheet)?.get(placeOf(cell)) ?? '' };
  });
}

/** More columns than a sheet has. */
const WIDEST = 20_000;

function placeOf({ row, column }: CellRef): number {
  return row * WIDEST + column;
}

function isTypedAsText(one: SetFinding): one is SetFinding & { readonly finding: FormFinding } {
  return one.finding.kind === 'form' && TYPED_AS_TEXT.has(one.finding.problem.code);
}

function conversionOf(
  findings: readonly SetFinding[],
  gridOf: (sheet: string) => Grid | null,
): Conversion {
  const tables = new Set<unknown>();
  const texts: CellReplacement[] = [];
  for (const { inspected, finding } of findings) {
    const own = finding.cells.flatMap(({ cell }) => convertedText(cell, gridOf(cell.sheet)) ?? []);
    if (own.length > 0) tables.add(tableAt(inspected.set, finding.cell));
    texts.push(...own);
  }
  return { texts, tables: tables.size };
}

/** The table in which the cell stands, else its sheet: one of a kind for what stands together. */
function tableAt({ tables }: TableSet, { sheet, row, column }: CellRef): unknown {
  const holds = ({ top, left, bottom, right }: (typeof tables)[number]['range']) =>
    row >= top && row <= bottom && column >= left && column <= right;
  return tables.find((table) => table.sheet === sheet && holds(table.range)) ?? sheet;
}

/** Null where the cell says no one number, is a formula, or one of several that are merged. */
function convertedText(cell: CellRef, grid: Grid | null): CellReplacement | null {
  if (grid === null) return null;
  const { row, column } = cell;
  const { value, formula } = cellAt(grid, row, column);
  if (value.kind !== 'text' || formula !== null || isMerged(grid, cell)) return null;
  const read = numberText(value.text);
  if (read === null) return null;
  const to = { kind: 'number', number: read.number } as const;
  return { cell, from: { kind: 'text', text: value.text }, to };
}

function isMerged({ merges }: Grid, { row, column }: CellRef): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
}
