/** The texts of a sheet by row and column, from 0; a merged cell has its text in each of its places. */
export type TextAt = (row: number, column: number) => string;

/** 科目编码, 单位代码, 项目编号, or one of the three columns that codes are split into. */
const CODE_HEADING = /编码|代码|编号|^[类款项]$/;

const DIGITS = /^\d+$/;

/**
 * Tells which cells hold a code: digits without a point, in a column that a heading above calls one
 * of codes. As a number it would lose its leading zeros, and be added up with the amounts.
 */
export function codeCells(textAt: TextAt): (row: number, column: number) => boolean {
  const looked = new Map<number, { until: number; heading: number }>();
  const headingOf = (column: number, row: number): number => {
    const known = looked.get(column) ?? { until: 0, heading: Infinity };
    while (known.heading === Infinity && known.until < row) {
      if (CODE_HEADING.test(plain(textAt(known.until, column)))) known.heading = known.until;
      known.until += 1;
    }
    looked.set(column, known);
    return known.heading;
  };
  return (row, column) => DIGITS.test(plain(textAt(row, column))) && headingOf(column, row) < row;
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}
