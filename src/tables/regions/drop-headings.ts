import type { Title } from './find-titles';
import { titleName } from './find-titles';
import { isFrameText, withPlainYear } from '../sheet/frame-texts';
import { isTitleOf } from './match-title';
import type { SheetText } from '../sheet/sheet-text';
import { filledColumns } from '../sheet/sheet-text';
import type { TableKind } from '../catalogue/table-kind';

/** 2024年部门预算公开表: of which document the tables are. */
const OF_DOCUMENT =
  /^(?:.{0,30}?)(?:部门|单位)(?:综合)?(?:(?:预算|决算)(?:信息)?(?:公开)?|(?:信息)?公开)(?:报|套)?表$/;

/**
 * Of two titles directly above each other the first one goes, if it is the name of
 * the whole document or the same title once more.
 */
export function dropHeadings(
  sheet: SheetText,
  titles: readonly Title[],
  kinds: readonly TableKind[],
): readonly Title[] {
  return titles.filter((title, position) => {
    const next = titles[position + 1];
    if (next === undefined || !isDirectlyAbove(sheet, title, next)) return true;
    return !OF_DOCUMENT.test(titleName(title.folded)) && !isSameTitle(title, next, kinds);
  });
}

function isDirectlyAbove(sheet: SheetText, title: Title, next: Title): boolean {
  for (let row = title.cell.row + 1; row < next.cell.row; row += 1) {
    const texts = filledColumns(sheet, row).map((column) =>
      withPlainYear(sheet.labelAt(row, column).folded),
    );
    if (!texts.every(isFrameText)) return false;
  }
  return title.cell.row < next.cell.row;
}

function isSameTitle(title: Title, next: Title, kinds: readonly TableKind[]): boolean {
  if (title.year !== null && next.year !== null && title.year !== next.year) return false;
  const [own, other] = [plainName(title), plainName(next)];
  return isTitleOf(kinds, own) && (own.endsWith(other) || other.endsWith(own));
}

/** 表1 2024年部门收支总表 without its number and its year. */
function plainName({ folded }: Title): string {
  return titleName(folded)
    .replace(/^(?:附?表|预算|公开)[\d一二三四五六七八九十-]+表?[:、.]?/, '')
    .replace(/^20\d{2}年度?/, '');
}
