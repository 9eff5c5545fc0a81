import type { Amount } from '../../base/amount';
import { exactDecimal } from '../../base/amount';
import type { LayoutMistake } from '../../checks/culprit/layouts/layout-mistake';
import type { FigureChange } from '../../checks/culprit';
import type { Finding, FormProblem } from '../../checks/finding';
import { jointChanges } from '../../checks/joint-changes';
import { amountText } from '../../checks/words/fact-wording.zh-CN';
import type { Fact } from '../../facts/fact';
import { figureOf } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { RecognisedTable } from '../../tables/table';
import { SHEET_WORDS } from './report-words.zh-CN';
import { suspectsOf } from '../../checks/suspects';

/** A figure for a spreadsheet: a number with its format, or a text. */
export interface ReportFigure {
  readonly value: string | number;
  readonly format: string | null;
}

/** What a cell holds, what it should hold where that is known, and the unit of both. */
export interface FindingFigures {
  readonly stated: ReportFigure | null;
  readonly proposed: ReportFigure | null;
  readonly unit: string;
}

/** Digits that a spreadsheet keeps of a number. */
const MOST_DIGITS = 15;

export function findingFigures(book: FactBook, finding: Finding): FindingFigures {
  if (finding.kind === 'form') return formFigures(finding.problem);
  const suspects = finding.kind === 'arithmetic' ? suspectsOf(finding) : { kind: 'none' as const };
  if (suspects.kind === 'layout') return layoutFigures(suspects.layout.mistake);
  if (suspects.kind === 'decided') {
    const { fact, proposed } = suspects.culprit;
    const joint = jointChanges(suspects.culprit);
    if (joint !== null) return jointFigures(joint.changes, fact.table.unit);
    return {
      stated: cellFigure(fact),
      proposed: proposed === null ? null : amountFigure(proposed, fact.table),
      unit: fact.table.unit,
    };
  }
  // Of several that may be wrong none is shown as the one.
  if (suspects.kind === 'open') return { stated: null, proposed: null, unit: finding.unit };
  const { sheet, row, column } = finding.cell;
  const subject = book.facts.find(
    ({ cell }) => cell.sheet === sheet && cell.row === row && cell.column === column,
  );
  return {
    stated: subject === undefined ? null : cellFigure(subject),
    proposed: null,
    unit: subject?.table.unit ?? finding.unit,
  };
}

/** The figures in the order of their cells, and what they should be. */
function jointFigures(changes: readonly FigureChange[], unit: string): FindingFigures {
  const listed = (amountOf: (change: FigureChange) => Amount) =>
    text(
      changes
        .map((one) => amountText(amountOf(one), one.fact.table.unit, one.fact.table.places))
        .join('、'),
    );
  return {
    stated: listed(({ stated }) => stated ?? 0),
    proposed: listed(({ proposed }) => proposed),
    unit,
  };
}

/** Codes and units are printed and proposed; rows are told in words. */
function layoutFigures(mistake: LayoutMistake): FindingFigures {
  switch (mistake.kind) {
    case 'wrongCode':
    case 'wrongUnit':
      return texts(mistake.printed, mistake.expected);
    case 'missingRow':
      return { stated: null, proposed: text(mistake.missing), unit: mistake.unit };
    case 'repeatedRow':
    case 'surplusRow':
    case 'swappedRows':
    case 'blankRow':
    case 'totalAsPart':
    case 'omittedRow':
    case 'staleTotals':
      return texts(mistake.row.label, null);
    case 'foreignTable':
      return texts(mistake.title, null);
    case 'swappedColumns':
      return { stated: null, proposed: null, unit: '' };
    case 'blankColumn':
      return texts(SHEET_WORDS.blank, null);
  }
}

function cellFigure(fact: Fact): ReportFigure {
  const amount = figureOf(fact);
  return amount === null ? text(SHEET_WORDS.blank) : amountFigure(amount, fact.table);
}

/** A number where the spreadsheet keeps and shows every digit of it, else its text. */
export function amountFigure(
  amount: Amount,
  { unit, places }: Pick<RecognisedTable, 'unit' | 'places'>,
): ReportFigure {
  const decimal = exactDecimal(amount, unit, Math.max(2, places));
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  if ((whole + fraction).replace(/^0+/, '').length > MOST_DIGITS) {
    return text(amountText(amount, unit, places));
  }
  return { value: Number(decimal), format: `#,##0.${'0'.repeat(fraction.length)}` };
}

function formFigures(problem: FormProblem): FindingFigures {
  switch (problem.code) {
    case 'wrongName':
    case 'nameOfOtherYear':
      return texts(problem.name, problem.expected);
    case 'nameDiffers':
    case 'unlistedCode':
      return texts(problem.name, null);
    case 'absentFromWhole':
      // At the total that lacks the row its cell holds neither code nor name of it.
      return problem.listed === undefined
        ? texts(problem.printed, null)
        : { stated: null, proposed: text(`${problem.printed} ${problem.name}`), unit: '' };
    case 'mistypedCode':
      return texts(problem.printed, problem.expected);
    case 'duplicateCode':
    case 'codeLength':
    case 'codeOrder':
    case 'otherFund':
    case 'tooShallow':
    case 'fullWidthCode':
      return texts(problem.printed, null);
    case 'numberAsText':
    case 'fullWidthNumber':
    case 'textAsAmount':
    case 'placeholder':
    case 'errorValue':
      return texts(problem.content, null);
    case 'negative':
    case 'hiddenAmount':
      return texts(problem.shown, null);
    case 'otherEntity':
      return texts(problem.printed, problem.entity);
    case 'wrongShare':
      return texts(problem.shown, problem.expected);
    case 'strayProjectCode':
      return texts(problem.printed, problem.listed);
    case 'titleYear':
      return texts(SHEET_WORDS.year(problem.printed), SHEET_WORDS.year(problem.year));
    case 'openingDiffers':
    case 'plannedDiffers':
    case 'earlierYearDiffers':
    case 'unitsDiffer':
      return {
        stated: problem.isBlank ? text(SHEET_WORDS.blank) : amountFigure(problem.stated, problem),
        proposed: null,
        unit: problem.unit,
      };
    case 'aloneInYear':
      return texts(SHEET_WORDS.year(problem.printed), null);
    case 'sameTitle':
    case 'titleKind':
    case 'unknownTitle':
      return texts(problem.printed, null);
    case 'absenceContradicted':
      return texts(problem.sentence, null);
    case 'missingParent':
    case 'uncalculated':
    case 'emptyWithoutSentence':
    case 'emptyDespiteMoney':
    case 'noTotalRow':
    case 'missingTables':
    case 'noYear':
    case 'titleScope':
    case 'unitMissing':
    case 'absenceOfOtherFund':
    case 'operationUnmatched':
    case 'typedTotal':
    case 'sumMisses':
      return { stated: null, proposed: null, unit: '' };
  }
}

function texts(stated: string, proposed: string | null): FindingFigures {
  return { stated: text(stated), proposed: proposed === null ? null : text(proposed), unit: '' };
}

function text(value: string): ReportFigure {
  return { value, format: null };
}
