import { disclosureTables } from '../../tables/forms/is-form';
import { areaAddress, cellAddress } from '../../base/address';
import type { Finding } from '../../checks/finding';
import { basisText, findRule } from '../../checks/rule-catalogue';
import { RULE_TITLES, findingText } from '../../checks/wording.zh-CN';
import type { FactBook } from '../../facts/fact-book';
import { summarise } from '../../session/summarise';
import type { WrittenCell, WrittenSheet } from '../../workbook/file/write-workbook-file';
import { writeWorkbookFile } from '../../workbook/file/write-workbook-file';
import type { CheckedFile } from './checked-file';
import { failureReason } from './failure-reason';
import type { ReportFigure } from './finding-figures';
import { findingFigures } from './finding-figures';
import type { Numbered } from './number-findings';
import { numberFindings } from './number-findings';
import { LEVEL_NAMES, entityText, yearText } from '../../session/report/check-words.zh-CN';
import { SHEET_WORDS } from './report-words.zh-CN';
import { uncheckedItems } from '../../session/report/unchecked-items';
import { verdictOf } from '../../session/report/verdict';

const HEADER_FILL = 'D9E2EF';
const SUMMARY_WIDTHS = [44, 26, 12, 8, 8, 8, 8, 8, 8, 10, 60];
const FINDING_WIDTHS = [36, 6, 8, 16, 8, 70, 16, 16, 8, 34, 50];
const UNCHECKED_WIDTHS = [36, 12, 8, 24, 12, 70];

/** The report as an .xlsx file: a row for each file, for each finding, for what was not checked. */
export async function workbookReport(files: readonly CheckedFile[]): Promise<Uint8Array> {
  return writeWorkbookFile([
    sheet(SHEET_WORDS.summary, SHEET_WORDS.summaryHeader, SUMMARY_WIDTHS, files.map(summaryRow)),
    sheet(
      SHEET_WORDS.findings,
      SHEET_WORDS.findingsHeader,
      FINDING_WIDTHS,
      files.flatMap(findingRows),
    ),
    sheet(
      SHEET_WORDS.unchecked,
      SHEET_WORDS.uncheckedHeader,
      UNCHECKED_WIDTHS,
      files.flatMap(uncheckedRows),
    ),
  ]);
}

type Row = readonly WrittenCell[];

function sheet(
  name: string,
  header: readonly string[],
  columnWidths: readonly number[],
  rows: readonly Row[],
): WrittenSheet {
  const headerRow = header.map((value) => ({
    value,
    bold: true,
    fill: HEADER_FILL,
    border: true,
    align: 'center' as const,
  }));
  return { name, rows: [headerRow, ...rows], columnWidths, freezeRows: 1 };
}

function summaryRow(file: CheckedFile): Row {
  if (file.kind === 'failed') {
    const blanks = SHEET_WORDS.summaryHeader.slice(2).map(() => words(''));
    return [words(file.file), ...blanks, words(failureReason(file))];
  }
  const { sets } = file.workbook;
  const summary = summarise(file.workbook);
  const once = (texts: readonly string[]) => words([...new Set(texts)].join('、'));
  return [
    words(file.file),
    once(sets.map(({ set }) => entityText(set))),
    once(sets.map(({ set }) => `${yearText(set)}${set.document}`)),
    ...[
      sets.reduce((sum, { set }) => sum + disclosureTables(set).length, 0),
      summary.checked,
      summary.passed,
      summary.errors,
      summary.warnings,
      summary.rounding,
      summary.unresolved,
    ].map((value) => ({ value, border: true })),
    words(verdictOf(file.workbook).text),
  ];
}

function findingRows(file: CheckedFile): readonly Row[] {
  if (file.kind === 'failed') return [];
  return numberFindings(file.workbook).flatMap((set) => {
    const { book } = set.inspected;
    const named = (level: string, findings: readonly Numbered<Finding>[]) =>
      findings.map((one) => findingRow(file.file, book, level, one));
    return [
      ...named(LEVEL_NAMES.error, set.errors),
      ...named(LEVEL_NAMES.warning, set.warnings),
      ...named(LEVEL_NAMES.info, set.infos),
      ...named(LEVEL_NAMES.rounding, set.roundings),
    ];
  });
}

function findingRow(
  file: string,
  book: FactBook,
  level: string,
  { number, finding }: Numbered<Finding>,
): Row {
  const { stated, proposed, unit } = findingFigures(book, finding);
  const rule = findRule(finding.rule);
  // Tables that are not there have no cell.
  const hasPlace = finding.kind !== 'form' || finding.problem.code !== 'missingTables';
  return [
    words(file),
    { value: number, border: true },
    words(level),
    words(hasPlace ? finding.cell.sheet : ''),
    words(hasPlace ? cellAddress(finding.cell) : ''),
    words(findingText(book, finding)),
    figure(stated),
    figure(proposed),
    words(unit),
    words(`${finding.rule} ${RULE_TITLES[finding.rule] ?? ''}`.trim()),
    words(rule === undefined ? '' : basisText(rule.basis)),
  ];
}

function uncheckedRows(file: CheckedFile): readonly Row[] {
  if (file.kind === 'failed') return [];
  const items = file.workbook.sets.flatMap(uncheckedItems);
  return [
    ...items.map(({ rule, sheet: name, cell, reason }) =>
      [file.file, SHEET_WORDS.unresolved, rule, name, cell, reason].map(words),
    ),
    ...file.workbook.unrecognised.flatMap((area) => {
      if (area.kind === 'nonTable') return [];
      const kind = area.kind === 'form' ? SHEET_WORDS.form : SHEET_WORDS.refused;
      const place = areaAddress(area.range);
      return [[file.file, kind, '', area.sheet, place, area.reason].map(words)];
    }),
  ];
}

function words(text: string): WrittenCell {
  return { value: text === '' ? null : text, border: true, wrap: true };
}

function figure(given: ReportFigure | null): WrittenCell {
  if (given === null) return words('');
  const { value, format } = given;
  return {
    value,
    border: true,
    align: 'right',
    ...(format === null ? { wrap: true } : { format }),
  };
}
