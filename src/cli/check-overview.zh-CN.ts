import { visibleText } from '../base/visible-text';
import { overviewNotes } from '../session/overview/overview-notes';
import type { OverviewRow } from '../session/overview/overview-row';
import { OVERVIEW_WORDS } from '../session/overview/overview-words.zh-CN';
import { COVERAGE_WORDS } from '../session/report/check-words.zh-CN';
import { REPORT_WORDS, SHEET_WORDS } from '../session/report/report-words.zh-CN';
import { totalText } from '../session/report/total-text';
import { textDigits } from '../workbook/file/sheet-pixels';

/** Columns of a terminal, of which a Chinese character takes two. */
const WIDTHS = [8, 6, 6, 10];

/** One line for each file in the order given, under the totals: figures, office, file and what it came to; `passedOver`: files beside them that are no workbooks. */
export function checkOverview(rows: readonly OverviewRow[], passedOver: readonly string[]): string {
  const { tables, errors, warnings, unresolved } = COVERAGE_WORDS;
  const width = Math.max(
    ...[SHEET_WORDS.entity, ...rows.map(({ entity }) => entity)].map(textDigits),
  );
  const lines = [
    REPORT_WORDS.overview,
    totalText(rows),
    ...overviewNotes(rows, passedOver),
    lineOf(
      [tables, errors, warnings, unresolved],
      `${toLeft(SHEET_WORDS.entity, width)}${REPORT_WORDS.file}：${REPORT_WORDS.verdict}`,
    ),
    ...rows.map((row) => rowLine(row, width)),
  ];
  return visibleText(`${lines.join('\n')}\n`);
}

function rowLine(row: OverviewRow, width: number): string {
  const { file, folder, entity, counts, verdict } = row;
  const rest = `${toLeft(entity, width)}${folder}${file}：${verdict}`;
  if (counts === null) return lineOf([], rest);
  const { errors, warnings, unresolved } = counts;
  return lineOf([OVERVIEW_WORDS.tables(counts), errors, warnings, unresolved], rest);
}

/** Figures under each other, the rest last: it is as long as it likes. */
function lineOf(cells: readonly (string | number)[], rest: string): string {
  const padded = WIDTHS.map((width, position) => toRight(String(cells[position] ?? ''), width));
  return `${padded.join('')}  ${rest}`;
}

function toRight(text: string, width: number): string {
  return `${' '.repeat(Math.max(0, width - textDigits(text)))}${text}`;
}

/** With two columns free behind it. */
function toLeft(text: string, width: number): string {
  return `${text}${' '.repeat(Math.max(0, width - textDigits(text)) + 2)}`;
}
