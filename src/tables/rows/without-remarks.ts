import { cellAt } from '../../grid/grid';
import type { SheetText } from '../sheet/sheet-text';
import { filledColumns } from '../sheet/sheet-text';
import type { Body } from './body-rows';

const NUMERALS = '〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟元角分整';
/** A word that is no numeral: 五十八 alone may be an amount. */
const WORD = new RegExp(`(?![${NUMERALS}])\\p{Script=Han}`, 'u');
/** 12.50, 58万元, 五十八万元. */
const AMOUNT = /\d\.\d|[\d〇零一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟]+[万亿]?元/;
/** Says that rows are missing, whose figures the totals may include: 转下页, 其余项目涉密. */
const LEAVES_OUT = /续|[转接]下|涉密|保密|不公开|未列|省略|略$|详见|另[见附行]|其[余他]/;

/**
 * The body without texts that stand below it over its columns of figures, such as the name of the
 * office and a date or a sentence merged over the whole width: whoever reads the table takes them
 * for no row of it, so its sums hold without them. What may be an amount in words, stands beside
 * the name of a row or says that rows are missing stays a row that is not understood.
 * `figureColumns` are the columns whose heading is not one of names and codes.
 */
export function withoutRemarks(
  sheet: SheetText,
  body: Body,
  figureColumns: ReadonlySet<number>,
): Body {
  let end = body.rows.length;
  while (end > 0 && isRemark(sheet, body.rows[end - 1] ?? -1, figureColumns)) end -= 1;
  if (end === body.rows.length || end === 0) return body;
  const rows = body.rows.slice(0, end);
  return { ...body, rows, bottom: rows.at(-1) ?? body.bottom };
}

function isRemark(sheet: SheetText, row: number, figureColumns: ReadonlySet<number>): boolean {
  const filled = filledColumns(sheet, row);
  const texts = new Set<string>();
  for (const column of filled) {
    const label = sheet.labelAt(row, column);
    const { kind } = cellAt(sheet.grid, row, column).value;
    if (kind !== 'text' || label.isTotal || !isPlainWords(label.folded)) return false;
    if (filled.length > 1 && !figureColumns.has(column)) return false;
    texts.add(label.folded);
  }
  let touchesFigures = false;
  for (let column = sheet.left; column < sheet.right; column += 1) {
    const { folded } = sheet.labelAt(row, column);
    if (folded === '') continue;
    // The name of a unit may be merged over its rows.
    if (!texts.has(folded)) return false;
    touchesFigures ||= figureColumns.has(column);
  }
  return touchesFigures;
}

function isPlainWords(folded: string): boolean {
  return WORD.test(folded) && !AMOUNT.test(folded) && !LEAVES_OUT.test(folded);
}
