import { cellText } from '../../base/cell-text';
import type { MoneyUnit } from '../../base/unit';
import type { WrittenCell, WrittenSheet } from '../../workbook/file/write-workbook-file';
import { compareYears } from '../years/compare-years';
import type { StatedFigure } from '../years/stated-figure';
import type { ComparedYear, YearComparison, YearPercent } from '../years/year-comparison';
import {
  YEAR_WORDS,
  figureWord,
  legendNotes,
  percentWord,
  sourceNote,
} from '../years/year-words.zh-CN';
import { entityText } from './check-words.zh-CN';
import type { CheckedFile } from './checked-file';
import { amountFigure } from './finding-figures';
import type { ListColumn, Row } from './report-sheet';
import { figure, listSheet, words } from './report-sheet';
import { REPORT_WORDS, SHEET_WORDS } from './report-words.zh-CN';

interface Compared {
  readonly file: string;
  readonly entity: string;
  readonly comparison: YearComparison;
}

const AMOUNT_WIDTH = 15;
const CELL_WIDTH = 18;
const PERCENT_WIDTH = 11;
const PERCENT_FORMAT = '#,##0.00%';

/** The main figures beside those of the budget and of the year before, where any file has them. */
export function yearsSheet(
  files: readonly CheckedFile[],
  namesFiles: boolean,
): readonly WrittenSheet[] {
  const compared = files.flatMap(comparedSets);
  if (compared.length === 0) return [];
  const namesSets = compared.length > 1;
  const has = {
    budget: compared.some(({ comparison }) => comparison.budget !== null),
    prior: compared.some(({ comparison }) => comparison.prior !== null),
  };
  const columns: readonly ListColumn[] = [
    ...(namesFiles ? [{ heading: REPORT_WORDS.file, width: 26 }] : []),
    ...(namesSets ? [{ heading: SHEET_WORDS.set, width: 22 }] : []),
    { heading: YEAR_WORDS.section, width: 13 },
    { heading: YEAR_WORDS.line, width: 36 },
    { heading: YEAR_WORDS.own, width: AMOUNT_WIDTH },
    { heading: YEAR_WORDS.cell, width: CELL_WIDTH },
    ...(has.budget ? besideColumns(YEAR_WORDS.budget) : []),
    ...(has.prior ? besideColumns(YEAR_WORDS.prior) : []),
    { heading: YEAR_WORDS.unit, width: 6 },
  ];
  const rows = compared.flatMap(({ file, entity, comparison }) =>
    comparison.lines.map((line): Row => [
      ...(namesFiles ? [words(file)] : []),
      ...(namesSets ? [words(entity)] : []),
      words(YEAR_WORDS.sections[line.section]),
      { ...words(line.name), indent: line.depth },
      ...figureCells(line.own, comparison.unit),
      ...(has.budget ? besideCells(line.budget, comparison.unit) : []),
      ...(has.prior ? besideCells(line.prior, comparison.unit) : []),
      words(comparison.unit),
    ]),
  );
  const sources = compared.map(({ entity, comparison }) =>
    namesSets ? `${entity}：${sourceNote(comparison)}` : sourceNote(comparison),
  );
  const [only, ...others] = compared;
  const title =
    only === undefined || others.length > 0
      ? YEAR_WORDS.title(has)
      : YEAR_WORDS.titleOf(only.entity, only.comparison, YEAR_WORDS.title(has));
  return [
    listSheet(YEAR_WORDS.tab(has), title, columns, rows, [
      ...new Set(sources),
      ...legendNotes(has),
    ]),
  ];
}

function comparedSets(file: CheckedFile): readonly Compared[] {
  if (file.kind === 'failed') return [];
  return file.workbook.sets.flatMap((inspected) => {
    const comparison = compareYears(inspected);
    if (comparison === null) return [];
    return [{ file: file.file, entity: entityText(inspected.set), comparison }];
  });
}

function besideColumns([amount, difference, percent]: readonly [string, string, string]) {
  return [
    { heading: amount, width: AMOUNT_WIDTH },
    { heading: YEAR_WORDS.cell, width: CELL_WIDTH },
    { heading: difference, width: AMOUNT_WIDTH },
    { heading: percent, width: PERCENT_WIDTH },
  ];
}

function besideCells(beside: ComparedYear | null, unit: MoneyUnit): Row {
  if (beside === null) return [words(''), words(''), words(''), words('')];
  const { difference } = beside;
  return [
    ...figureCells(beside.figure, unit),
    difference === null ? words('') : figure(amountFigure(difference, { unit, places: 2 })),
    percentCell(beside.percent),
  ];
}

function figureCells(stated: StatedFigure, unit: MoneyUnit): Row {
  const amount =
    stated.kind === 'figure'
      ? figure(amountFigure(stated.value, { unit, places: 2 }))
      : { ...words(figureWord(stated)), align: 'right' as const };
  return [amount, words(cellsText(stated))];
}

function cellsText(stated: StatedFigure): string {
  switch (stated.kind) {
    case 'absent':
      return '';
    case 'unequal':
      return stated.cells.map(cellText).join('\n');
    default:
      return cellText(stated.cell);
  }
}

function percentCell(percent: YearPercent): WrittenCell {
  if (percent.kind !== 'percent') return { ...words(percentWord(percent)), align: 'right' };
  return {
    value: Number(`${percent.text}e-2`),
    border: true,
    align: 'right',
    format: PERCENT_FORMAT,
  };
}
