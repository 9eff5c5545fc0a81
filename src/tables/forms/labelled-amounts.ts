import type { NodeDraft } from '../axes/build-tree';
import type { FormAmount, FormLayout } from '../catalogue/form-layout';
import type { SheetText } from '../sheet/sheet-text';
import type { FormCell } from './form-cells';
import { anchorsOf, cellBeside, holdsAmount, isBlankCell } from './form-cells';

/** 项目当年预算 and its like: the amount beside the label. */
export function labelledAmounts(
  sheet: SheetText,
  { amounts }: FormLayout,
  top: number,
  lastRow: number,
  isDated: boolean,
): readonly NodeDraft[] {
  return amounts.flatMap((amount) => {
    const { unlessBeside } = amount;
    if (unlessBeside !== undefined && (!isDated || hasLabel(sheet, top, lastRow, unlessBeside)))
      return [];
    for (let row = top; row <= lastRow; row += 1) {
      const found = anchorsOf(sheet, row).find(({ text }) => amount.label.test(text));
      const draft = found && draftAt(sheet, found, amount);
      if (draft) return [draft, ...partsBelow(sheet, found, amount)];
    }
    return [];
  });
}

function hasLabel(sheet: SheetText, top: number, lastRow: number, label: RegExp): boolean {
  for (let row = top; row <= lastRow; row += 1) {
    if (anchorsOf(sheet, row).some(({ text }) => label.test(text))) return true;
  }
  return false;
}

/** The parts of an amount, up to the first row below it that holds another label in its column. */
function partsBelow(
  sheet: SheetText,
  whole: FormCell,
  { parts = [] }: FormAmount,
): readonly NodeDraft[] {
  const drafts: NodeDraft[] = [];
  for (let row = whole.row + 1; row <= sheet.bottom; row += 1) {
    const cell = anchorsOf(sheet, row).find(({ column }) => column === whole.column);
    const part = cell && parts.find(({ label }) => label.test(cell.text));
    const draft = cell && part && draftAt(sheet, cell, part);
    if (!draft) break;
    drafts.push({ ...draft, ofWhich: true });
  }
  return drafts;
}

function draftAt(
  sheet: SheetText,
  { row, column }: FormCell,
  { gives }: Pick<FormAmount, 'gives'>,
): NodeDraft | null {
  const cell = amountBeside(sheet, row, column);
  if (cell === null) return null;
  return {
    index: row,
    label: sheet.labelAt(row, column).printed.replace(/\s+/g, ''),
    coordinates: gives,
    amountColumn: cell.column,
  };
}

/** The cell beside a label, or the amount behind it where only blank cells stand between. */
function amountBeside(sheet: SheetText, row: number, column: number): FormCell | null {
  const next = anchorsOf(sheet, row).find(
    (cell) => cell.column > column && !isBlankCell(sheet, row, cell.column),
  );
  return next !== undefined && holdsAmount(sheet, row, next.column)
    ? next
    : cellBeside(sheet, row, column);
}
