/**
 * Number formats that a file may name by number alone and that the reader of .xlsx files does not
 * know: accounting formats and the dates of a Chinese Excel (ECMA-376 part 1, 18.8.30, zh-cn).
 * Number 14 is the short date of the system.
 */
const BUILTIN_FORMATS: ReadonlyMap<number, string> = new Map([
  [14, 'yyyy/m/d'],
  [22, 'yyyy/m/d h:mm'],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, 'm/d/yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [34, 'AM/PM h"时"mm"分"'],
  [35, 'AM/PM h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [41, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ '],
  [42, '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ '],
  [43, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '],
  [44, '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ '],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [55, 'AM/PM h"时"mm"分"'],
  [56, 'AM/PM h"时"mm"分"ss"秒"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
]);

/** Those that every program has known since the first .xls files; the reader of .xlsx files has its own. */
const COMMON_FORMATS: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;-#,##0.00'],
]);

/** The number format that a number alone stands for; undefined for General and those not known. */
export function builtinFormat(id: number): string | undefined {
  return COMMON_FORMATS.get(id) ?? BUILTIN_FORMATS.get(id);
}

/** The styles of a workbook with those formats spelt out; the file's own definitions stay in force. */
export function withBuiltinFormats(stylesXml: string): string {
  const formats = [...BUILTIN_FORMATS].map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  );
  // The definition that comes last wins, so these go first.
  return stylesXml.replace(
    /<(?:[\w.-]+:)?styleSheet(?:\s[^>]*[^>/])?>/,
    (root) => `${root}<numFmts>${formats.join('')}</numFmts>`,
  );
}
