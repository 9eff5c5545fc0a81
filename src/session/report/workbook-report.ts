import { areaAddress, cellAddress } from '../../base/address';
import { changeRows } from '../changes/change-rows';
import { CHANGE_WORDS, closingNotes } from '../changes/change-words.zh-CN';
import { NO_CHANGES } from '../changes/list-changes';
import { basisText, findRule } from '../../checks/rule-catalogue';
import { RULE_TITLES } from '../../checks/words/rule-titles.zh-CN';
import { findingText } from '../../checks/words/wording.zh-CN';
import type { InspectedSet } from '../inspecting/inspect-workbook';
import { sheetsOf } from '../../tables/table';
import { allPlaces } from '../findings/arithmetic-lines.zh-CN';
import { listedCells } from '../findings/finding-cells';
import type { Explanations } from '../ignoring/explanations';
import { LEVEL_NAMES, entityText, explanationText } from './check-words.zh-CN';
import { switchedOffRules } from '../result/switched-off-rules';
import { uncheckedItems } from './unchecked-items';
import { uncheckedCells } from './unchecked-place.zh-CN';
import type { WrittenSheet } from '../../workbook/file/write-workbook-file';
import { writeWorkbookFile } from '../../workbook/file/write-workbook-file';
import type { CheckedFile } from './checked-file';
import { coverSheet } from './cover-sheet';
import { findingFigures } from './finding-figures';
import type { NumberedSet, PlacedFinding } from './number-findings';
import { numberFindings } from './number-findings';
import { overviewSheet } from './overview-sheet';
import type { ListColumn, Row } from './report-sheet';
import { count, figure, listSheet, words } from './report-sheet';
import { withShortNames } from './short-names';
import { textBesidePlace } from './text-beside-place';
import { worstFirst } from './worst-first';
import { yearsSheet } from './years-sheet';
import { REPORT_WORDS, SHEET_WORDS } from './report-words.zh-CN';

const FILE_COLUMN = { heading: REPORT_WORDS.file, width: 30 };
/** By whom the list is filtered to be passed on. */
const ENTITY_COLUMN = { heading: SHEET_WORDS.set, width: 22 };
const FINDING_COLUMNS: readonly ListColumn[] = widthsOf(
  SHEET_WORDS.findingsHeader,
  [6, 6, 12, 8, 58, 13, 13, 6, 32, 16],
);
const ROUNDING_COLUMNS: readonly ListColumn[] = widthsOf(
  SHEET_WORDS.roundingHeader,
  [6, 14, 8, 80, 32],
);
const UNCHECKED_COLUMNS: readonly ListColumn[] = widthsOf(
  SHEET_WORDS.uncheckedHeader,
  [12, 8, 16, 12, 90],
);

/**
 * The report as an .xlsx file to hand on: a cover, or for several files an overview, then the
 * findings by number, 尾差, and what was not checked, each list only where it has entries.
 * `passedOver`: files beside these that are no workbooks, by name.
 */
export async function workbookReport(
  given: readonly CheckedFile[],
  checkedAt: Date | null = null,
  passedOver: readonly string[] = [],
): Promise<Uint8Array> {
  const files = worstFirst(withShortNames(given));
  const [only] = files;
  const single = files.length === 1 && passedOver.length === 0 && only?.kind === 'checked';
  const list = (
    name: string,
    columns: readonly ListColumn[],
    rowsOf: (file: CheckedFile) => readonly Row[],
  ): readonly WrittenSheet[] => {
    const rows = files.flatMap((file) =>
      rowsOf(file).map((row) => (single ? row : [words(file.file), ...row])),
    );
    if (rows.length === 0) return [];
    return [listSheet(name, name, single ? columns : [FILE_COLUMN, ...columns], rows)];
  };
  return writeWorkbookFile([
    single ? coverSheet(only, checkedAt) : overviewSheet(files, checkedAt, passedOver),
    ...list(
      SHEET_WORDS.findings,
      single ? FINDING_COLUMNS : [ENTITY_COLUMN, ...FINDING_COLUMNS],
      (file) => findingRows(file, !single),
    ),
    ...list(SHEET_WORDS.rounding, ROUNDING_COLUMNS, roundingRows),
    ...list(SHEET_WORDS.unchecked, UNCHECKED_COLUMNS, uncheckedRows),
    ...yearsSheet(files, !single),
    ...files.flatMap((file) => changesSheet(file, single)),
  ]);
}

/** What was changed before the check and stands in no file. */
function changesSheet(file: CheckedFile, single: boolean): readonly WrittenSheet[] {
  if (file.kind === 'failed' || file.changes === undefined) return [];
  const { title } = CHANGE_WORDS;
  const heading = single ? title : `${file.file} · ${title}`;
  const { columns, rows } = changeRows(file.changes ?? NO_CHANGES);
  const notes =
    file.changes === null
      ? [REPORT_WORDS.changesUnknown]
      : [...closingNotes(file.changes), REPORT_WORDS.changesNote];
  return [listSheet(title, heading, columns, rows, notes)];
}

function widthsOf(headings: readonly string[], widths: readonly number[]): readonly ListColumn[] {
  return headings.map((heading, position) => ({ heading, width: widths[position] ?? 8 }));
}

function setsOf(file: CheckedFile): readonly NumberedSet[] {
  return file.kind === 'failed' ? [] : numberFindings(file.workbook);
}

function findingRows(file: CheckedFile, withEntity: boolean): readonly Row[] {
  return setsOf(file)
    .flatMap((numbered) => numbered.findings.map((one) => ({ numbered, one })))
    .sort((left, right) => left.one.number - right.one.number)
    .map(({ numbered: { inspected, explanations }, one }) => [
      ...(withEntity ? [words(entityText(inspected.set))] : []),
      ...findingRow(inspected, one, explanations),
    ]);
}

function findingRow(
  inspected: InspectedSet,
  { number, sheet, finding }: PlacedFinding,
  explanations: Explanations,
): Row {
  const { book } = inspected;
  const { stated, proposed, unit } = findingFigures(book, finding);
  const rule = findRule(finding.rule);
  return [
    count(number),
    { ...words(LEVEL_NAMES[finding.severity]), align: 'center' },
    words(sheet),
    words(sheet === '' ? '' : allPlaces(listedCells(book, finding), sheet)),
    words(textBesidePlace(findingText(book, finding), sheet, sheetNames(inspected))),
    figure(stated),
    figure(proposed),
    words(unit),
    words(
      [ruleText(finding.rule), ...(rule === undefined ? [] : [basisText(rule.basis)])].join('\n'),
    ),
    words(explanationText(finding.id, explanations)),
  ];
}

function roundingRows(file: CheckedFile): readonly Row[] {
  return setsOf(file).flatMap(({ inspected, roundings }) =>
    roundings.map(({ number, finding }) => [
      count(number),
      words(finding.cell.sheet),
      words(cellAddress(finding.cell)),
      words(
        textBesidePlace(
          findingText(inspected.book, finding),
          finding.cell.sheet,
          sheetNames(inspected),
        ),
      ),
      words(ruleText(finding.rule)),
    ]),
  );
}

function sheetNames({ set }: InspectedSet): readonly string[] {
  return set.tables.flatMap(sheetsOf);
}

function ruleText(rule: string): string {
  return `${rule} ${RULE_TITLES[rule] ?? ''}`.trim();
}

function uncheckedRows(file: CheckedFile): readonly Row[] {
  if (file.kind === 'failed') return [];
  const items = file.workbook.sets.flatMap(uncheckedItems);
  return [
    ...items.map((item) =>
      [
        SHEET_WORDS.unresolved,
        item.rules.join('、'),
        item.sheet,
        uncheckedCells(item),
        item.count > 1 ? `${item.reason}${REPORT_WORDS.times(item.count)}` : item.reason,
      ].map(words),
    ),
    ...file.workbook.sets
      .flatMap(switchedOffRules)
      .map(({ rule, title }) =>
        [SHEET_WORDS.switchedOff, rule, '', '', SHEET_WORDS.switchedOffReason(title)].map(words),
      ),
    ...file.workbook.unrecognised.flatMap((area) => {
      if (area.kind === 'nonTable') {
        const { sheet, title, reason = SHEET_WORDS.notTable } = area;
        const cell = title === undefined ? '' : cellAddress(title);
        return [[SHEET_WORDS.other, '', sheet, cell, reason].map(words)];
      }
      const kind = area.kind === 'form' ? SHEET_WORDS.form : SHEET_WORDS.refused;
      return [[kind, '', area.sheet, areaAddress(area.range), area.reason].map(words)];
    }),
  ];
}
