import { comparisonTexts } from '../compared/comparison-tally';
import { disclosureTables } from '../../tables/forms/is-form';
import { balanceText, setHeading } from './check-words.zh-CN';
import { tableNote } from './table-note';
import { unneededTexts } from './missing-tables';
import type { CheckedFile } from './checked-file';
import type { NumberedSet } from './number-findings';
import { numberFindings } from './number-findings';
import { fileVerdict } from './verdict';
import { summarise } from '../result/summarise';
import type { WrittenSheet } from '../../workbook/file/write-workbook-file';
import { fileName } from '../../base/address';
import type { Row } from './report-sheet';
import { count, headerCell, heightsOf, titleRow, words } from './report-sheet';
import { REPORT_WORDS, SHEET_WORDS } from './report-words.zh-CN';

const WIDTHS = [26, 40, 10, 10, 10, 44];
const RIGHT = WIDTHS.length - 1;

/** The first sheet of a report on one workbook: what it is, what it came to, who signs for it. */
export function coverSheet(
  file: Extract<CheckedFile, { kind: 'checked' }>,
  checkedAt: Date | null,
): WrittenSheet {
  const { workbook } = file;
  const summary = summarise(workbook);
  const refused = workbook.unrecognised.filter(({ kind }) => kind === 'refused').length;
  const compared = workbook.sets.flatMap(comparisonTexts);
  const facts: readonly Row[] = [
    pair(REPORT_WORDS.file, fileName(file.file)),
    ...workbook.sets.map(({ set }) => pair(SHEET_WORDS.set, setHeading(set))),
    pair(
      SHEET_WORDS.coverage,
      SHEET_WORDS.coverageText(
        workbook.sets.reduce((sum, { set }) => sum + disclosureTables(set).length, 0),
        refused,
        balanceText(summary, workbook.sets),
        summary.unresolved,
      ),
    ),
    pair(
      SHEET_WORDS.result,
      SHEET_WORDS.resultText({ ...summary, infos: summary.infos - summary.rounding }),
    ),
    ...compared.map((text) => pair(REPORT_WORDS.comparedFiles, text)),
    pair(REPORT_WORDS.verdict, fileVerdict(file).text),
    ...(checkedAt === null ? [] : [pair(REPORT_WORDS.checkedAt, REPORT_WORDS.time(checkedAt))]),
  ];
  const tables = numberFindings(workbook).flatMap(tableRows);
  const unneeded = workbook.sets.flatMap(unneededTexts);
  const rows: readonly Row[] = [
    titleRow(REPORT_WORDS.title),
    ...facts,
    [],
    SHEET_WORDS.tablesHeader.map(headerCell),
    ...tables,
    ...unneeded.map((value) => [{ value }]),
    [],
    [{ value: REPORT_WORDS.signatures }],
    [{ value: `${REPORT_WORDS.legend}${REPORT_WORDS.footer}`, wrap: true }],
  ];
  const wide = (row: number, left: number) => ({ top: row, bottom: row, left, right: RIGHT });
  const last = rows.length - 1;
  const valueWidth = WIDTHS.slice(1).reduce((sum, width) => sum + width, 0);
  return {
    name: SHEET_WORDS.cover,
    rows,
    merges: [
      wide(0, 0),
      ...facts.map((_, position) => wide(position + 1, 1)),
      wide(last - 1, 0),
      wide(last, 0),
    ],
    columnWidths: WIDTHS,
    rowHeights: new Map([
      [0, 36],
      ...heightsOf(facts, [WIDTHS[0] ?? 0, valueWidth], 1),
      ...heightsOf(tables, WIDTHS, facts.length + 3),
      [last - 1, 36],
      ...heightsOf([rows[last] ?? []], [valueWidth], last),
    ]),
    print: { footer: SHEET_WORDS.pages },
  };
}

function pair(name: string, text: string): Row {
  const rest = WIDTHS.slice(2).map(() => words(''));
  return [{ value: name, bold: true, border: true }, words(text), ...rest];
}

/** A row for each table, and one for what is found about none of them. */
function tableRows({ inspected: { set }, sheets }: NumberedSet): readonly Row[] {
  const counts = (sheet: string) => {
    const own = sheets.filter((one) => one.sheet === sheet).flatMap(({ findings }) => findings);
    return (['error', 'warning'] as const).map((severity) =>
      count(own.filter(({ finding }) => finding.severity === severity).length),
    );
  };
  const rows = set.tables.map((table) => [
    words(table.sheet),
    words(table.kind.id),
    { ...words(table.unit), align: 'center' as const },
    ...counts(table.sheet),
    words(tableNote(table)),
  ]);
  if (!sheets.some(({ sheet }) => sheet === '')) return rows;
  return [...rows, [words(REPORT_WORDS.wholeSet), words(''), words(''), ...counts(''), words('')]];
}
