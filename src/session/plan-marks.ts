import type { CellRef } from '../base/address';
import { cellKey } from '../base/address';
import type { Mark, MarkPlan } from '../workbook/mark-plan';
import { findingCells } from './finding-cells';
import type { InspectedWorkbook } from './inspect-workbook';

/**
 * The cells of 不符 and 提示: the likely wrong cell with its copies, else every candidate, else the
 * finding's own cell. Of several findings at one cell the graver counts. 备查 and 尾差 are not marked.
 */
export function planMarks(workbook: InspectedWorkbook): MarkPlan {
  const marks = new Map<string, Mark>();
  const mark = (cell: CellRef, level: Mark['level']) => {
    const key = cellKey(cell);
    if (level === 'error' || !marks.has(key)) marks.set(key, { cell, level });
  };
  for (const finding of workbook.sets.flatMap(({ checks }) => checks.findings)) {
    const { severity } = finding;
    if (finding.kind === 'rounding' || severity === 'info') continue;
    for (const cell of findingCells(finding)) mark(cell, severity);
  }
  return { marks: [...marks.values()] };
}
