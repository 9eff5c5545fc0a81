import { COVERAGE_WORDS, WHY_MORE_FAIL } from './check-words.zh-CN';
import { failedChecks, failsMoreThanPlaces, summarise } from '../result/summarise';
import { textDigits } from '../../workbook/file/sheet-pixels';
import type { WrittenSheet } from '../../workbook/file/write-workbook-file';
import { overviewNotes } from '../overview/overview-notes';
import { overviewRow } from '../overview/overview-row';
import { OVERVIEW_WORDS } from '../overview/overview-words.zh-CN';
import type { CheckedFile } from './checked-file';
import type { ListColumn, Row } from './report-sheet';
import { count, listSheet, words } from './report-sheet';
import { REPORT_WORDS, SHEET_WORDS } from './report-words.zh-CN';
import { totalText } from './total-text';

/** The first sheet of a report on several files: a row for each. */
export function overviewSheet(
  files: readonly CheckedFile[],
  checkedAt: Date | null,
  passedOver: readonly string[],
): WrittenSheet {
  const overview = files.map(overviewRow);
  return listSheet(SHEET_WORDS.overview, REPORT_WORDS.title, COLUMNS, files.map(sheetRow), [
    '',
    totalText(overview),
    ...overviewNotes(overview, passedOver),
    ...(checkedAt === null ? [] : [`${REPORT_WORDS.checkedAt}：${REPORT_WORDS.time(checkedAt)}`]),
    ...(files.some(hasMoreFailed) ? [WHY_MORE_FAIL] : []),
    REPORT_WORDS.legend,
    REPORT_WORDS.signatures,
    REPORT_WORDS.footer,
  ]);
}

/** What the borders and the bold letters of a heading take, in characters. */
const BESIDE_HEADING = 2;

const COLUMNS: readonly ListColumn[] = [
  { heading: REPORT_WORDS.file, width: 34 },
  { heading: SHEET_WORDS.entity, width: 26 },
  { heading: SHEET_WORDS.yearAndDocument, width: 12 },
  ...[
    COVERAGE_WORDS.tables,
    COVERAGE_WORDS.checked,
    COVERAGE_WORDS.passed,
    SHEET_WORDS.failedChecks,
    COVERAGE_WORDS.errors,
    COVERAGE_WORDS.warnings,
    COVERAGE_WORDS.rounding,
    COVERAGE_WORDS.unresolved,
  ].map((heading) => ({ heading, width: Math.max(8, textDigits(heading) + BESIDE_HEADING) })),
  { heading: REPORT_WORDS.verdict, width: 46 },
];

function sheetRow(file: CheckedFile): Row {
  if (file.kind === 'failed' || file.workbook.sets.length === 0) {
    const blanks = COLUMNS.slice(2).map(() => words(''));
    return [words(file.file), ...blanks, words(overviewRow(file).verdict)];
  }
  const { entity, document, counts, verdict } = overviewRow(file);
  const summary = summarise(file.workbook);
  return [
    words(file.file),
    words(entity),
    words(document),
    { ...words(counts === null ? '' : OVERVIEW_WORDS.tables(counts)), align: 'center' },
    ...[
      summary.checked,
      summary.passed,
      failedChecks(summary),
      summary.errors,
      summary.warnings,
      summary.rounding,
      summary.unresolved,
    ].map(count),
    words(verdict),
  ];
}

function hasMoreFailed(file: CheckedFile): boolean {
  return (
    file.kind === 'checked' && failsMoreThanPlaces(summarise(file.workbook), file.workbook.sets)
  );
}
