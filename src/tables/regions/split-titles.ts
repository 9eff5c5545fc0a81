import { foldLabel } from '../../base/label-text';
import type { Title } from './find-titles';
import { isTitle } from './find-titles';
import { isFrameText, isOfficeName, printedYear, withPlainYear } from '../sheet/frame-texts';
import { kindsOfTitle } from './kinds-of-title';
import type { SheetText } from '../sheet/sheet-text';
import { filledColumns, hasNumber } from '../sheet/sheet-text';
import type { TableKind } from '../catalogue/table-kind';

/** Words of the money that a title is about; what they stand before is not about all of it. */
const SAYS_MONEY = /公共|财政|拨款|基金|国有|资本|专户|单位资金|基本|项目|经济|功能|三公|决算/;

const LONGEST_LINE = 30;

/**
 * Titles printed in two rows: 2024年财政拨款 above 收支总表. The second row alone would speak of all
 * money, so the line above counts wherever the kind of the table depends on it.
 */
export function withSplitTitles(
  sheet: SheetText,
  titles: readonly Title[],
  kinds: readonly TableKind[],
): readonly Title[] {
  return titles.map((title) => {
    if (title.source !== 'line') return title;
    const whole = joinedTitle(sheet, title);
    if (whole === null) return title;
    const own = meaningsOf(kinds, title);
    const joined = meaningsOf(kinds, whole);
    const isTold = joined === '' ? SAYS_MONEY.test(whole.folded) : joined !== own;
    return own !== '' && isTold ? whole : title;
  });
}

/** The title with the text alone in the row directly above it; null where none belongs to it. */
function joinedTitle(sheet: SheetText, title: Title): Title | null {
  const row = title.cell.row - 1;
  const [column, ...others] = row < 0 ? [] : filledColumns(sheet, row);
  if (column === undefined || others.length > 0 || hasNumber(sheet, row, [column])) return null;
  const text = sheet.labelAt(row, column).printed;
  const above = withPlainYear(foldLabel(text)).replace(/[《》]/g, '');
  if (above === '' || above.length > LONGEST_LINE || /[:。;,]/.test(above)) return null;
  if (isTitle(above) || isFrameText(above) || isOfficeName(above)) return null;
  const folded = above + title.folded;
  return {
    ...title,
    cell: { ...title.cell, row, column },
    text: text + title.text,
    folded,
    year: printedYear(folded),
  };
}

function meaningsOf(kinds: readonly TableKind[], title: Title): string {
  return kindsOfTitle(kinds, title, null)
    .map(({ kind, scope }) => `${kind.id} ${Object.values(scope).join()}`)
    .join('|');
}
