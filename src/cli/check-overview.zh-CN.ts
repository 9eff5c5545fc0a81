import { visibleText } from '../base/visible-text';
import type { OverviewRow } from '../session/overview/overview-row';
import { OVERVIEW_WORDS } from '../session/overview/overview-words.zh-CN';
import { COVERAGE_WORDS } from '../session/report/check-words.zh-CN';
import { REPORT_WORDS } from '../session/report/report-words.zh-CN';
import { totalText } from '../session/report/total-text';

/** Columns of a terminal, of which a Chinese character takes two. */
const WIDTHS = [8, 6, 6, 10];

/** One line for each file in the order given, under the totals; `passedOver`: files beside them that are no workbooks. */
export function checkOverview(rows: readonly OverviewRow[], passedOver: readonly string[]): string {
  const { tables, errors, warnings, unresolved } = COVERAGE_WORDS;
  const lines = [
    REPORT_WORDS.overview,
    totalText(rows),
    ...(passedOver.length === 0 ? [] : [OVERVIEW_WORDS.passedOver(passedOver)]),
    lineOf([tables, errors, warnings, unresolved], REPORT_WORDS.file),
    ...rows.map(rowLine),
  ];
  return visibleText(`${lines.join('\n')}\n`);
}

function rowLine({ file, folder, counts, verdict }: OverviewRow): string {
  const path = `${folder}${file}`;
  if (counts === null) return lineOf([REPORT_WORDS.failed], `${path}：${verdict}`);
  const { errors, warnings, unresolved } = counts;
  return lineOf([OVERVIEW_WORDS.tables(counts), errors, warnings, unresolved], path);
}

/** Figures under each other, the name last: it is as long as it likes. */
function lineOf(cells: readonly (string | number)[], name: string): string {
  const padded = WIDTHS.map((width, position) => toRight(String(cells[position] ?? ''), width));
  return `${padded.join('')}  ${name}`;
}

function toRight(text: string, width: number): string {
  const wide = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return text.padStart(width - wide);
}
