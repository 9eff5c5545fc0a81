import type { CellRef } from '../../base/address';
import { cellKey } from '../../base/address';
import type { Mark, MarkPlan } from '../../workbook/mark-plan';
import { findingCells } from '../findings/finding-cells';
import { findingsById } from '../findings/findings-by-id';
import type { InspectedWorkbook } from '../inspecting/inspect-workbook';
import type { MarkLevels } from '../state/preferences';

/**
 * The cells of 不符 and 提示: the likely wrong cell with its copies, else every candidate, else the
 * finding's own cell. Of several findings at one cell the graver counts. 备查, 尾差 and what is ignored are not
 * marked; nor are 提示 where only errors are wanted.
 */
export function planMarks(workbook: InspectedWorkbook, levels: MarkLevels): MarkPlan {
  const { ignored } = workbook.explanations;
  const marks = new Map<string, Mark>();
  const mark = (cell: CellRef, level: Mark['level']) => {
    const key = cellKey(cell);
    if (level === 'error' || !marks.has(key)) marks.set(key, { cell, level });
  };
  for (const { id, finding } of findingsById(workbook).values()) {
    const { severity } = finding;
    if (finding.kind === 'rounding' || severity === 'info' || ignored.has(id)) continue;
    if (levels === 'errors' && severity !== 'error') continue;
    for (const cell of findingCells(finding)) mark(cell, severity);
  }
  return { marks: [...marks.values()] };
}
