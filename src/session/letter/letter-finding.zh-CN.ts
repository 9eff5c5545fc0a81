import type { CellRef } from '../../base/address';
import { cellAddress } from '../../base/address';
import { cellText } from '../../base/cell-text';
import type { ArithmeticFinding, BrokenRelation, Finding } from '../../checks/finding';
import type { LayoutMistake } from '../../checks/culprit/layouts/layout-mistake';
import { suspectsOf } from '../../checks/suspects';
import { factText } from '../../checks/words/fact-wording.zh-CN';
import { brokenRelationText, culpritText } from '../../checks/words/wording.zh-CN';
import type { FactBook } from '../../facts/fact-book';
import type { OtherDocument } from '../../checks/documents/other-document';
import type { LetterEntry } from './letter-entry';
import { exchangeText } from './letter-exchange.zh-CN';
import { letterFormEntry } from './letter-form.zh-CN';

/** What a sentence about a finding has to know besides the finding. */
export interface LetterContext {
  readonly book: FactBook;
  readonly documents: readonly OtherDocument[];
  /** Sheets or parts of sheets were not recognised: a missing table may be among them. */
  readonly hasUnread: boolean;
}

const EXPLAIN = '请核对后更正或说明';
const CORRECT = '请更正';
const EXCHANGE = '请核对后对调';

/** What is wrong and, at its end, what the office is to do; no word of how it was found. */
export function letterEntry(context: LetterContext, finding: Finding): LetterEntry {
  switch (finding.kind) {
    case 'arithmetic':
      return arithmeticEntry(context.book, finding);
    case 'form':
      return letterFormEntry(finding, context.hasUnread, (cell) => otherCell(context, cell));
    case 'rounding':
      return sentences(brokenRelationText(context.book, finding, mainOf(finding)));
  }
}

/** Sentences without the mark at their end, which numbering adds. */
function sentences(...texts: readonly string[]): LetterEntry {
  return { text: texts.join('。'), places: [] };
}

function arithmeticEntry(book: FactBook, finding: ArithmeticFinding): LetterEntry {
  const main = brokenRelationText(book, finding, mainOf(finding));
  const suspects = suspectsOf(finding);
  const correct = finding.severity === 'error' ? CORRECT : EXPLAIN;
  switch (suspects.kind) {
    case 'layout':
      return layoutEntry(finding, suspects.layout.mistake, main);
    case 'decided': {
      const exchange = exchangeText(suspects.culprit);
      return exchange === null
        ? sentences(culpritText(finding, false), main, correct)
        : sentences(exchange, main, EXCHANGE);
    }
    case 'open':
      return sentences(main, culpritText(finding, false), EXPLAIN);
    case 'unmended':
      return finding.relations.length === 1
        ? sentences(main, EXPLAIN)
        : sentences(
            main,
            `可能不止一处有误，请先核对 ${factText(suspects.culprit.fact)}，再核对其他有关的数，更正或说明`,
          );
    case 'none':
      return severalPlaces([
        main,
        ...finding.relations
          .filter(({ relation }) => relation !== finding.main)
          .map((one) => brokenRelationText(book, finding, one)),
      ]);
  }
}

/** The demand is left out where the sentence about the mistake ends with one. */
function layoutEntry(
  finding: ArithmeticFinding,
  mistake: LayoutMistake,
  main: string,
): LetterEntry {
  const verdict = culpritText(finding, false);
  switch (mistake.kind) {
    case 'blankRow':
    case 'blankColumn':
      return sentences(main, verdict, '请补填');
    case 'totalAsPart':
      return sentences(main, verdict, EXPLAIN);
    case 'omittedRow':
      // By how much the row is more than those below it is the difference already.
      return sentences(verdict);
    case 'wrongCode':
      // That a row is missing elsewhere makes sense only once the code is known to be in doubt.
      return sentences(
        verdict,
        main,
        finding.severity === 'error' && mistake.expected !== null ? CORRECT : EXPLAIN,
      );
    default:
      return sentences(main, verdict);
  }
}

function severalPlaces(places: readonly string[]): LetterEntry {
  return places.length === 1
    ? sentences(places.join(''), EXPLAIN)
    : { text: `下列 ${places.length} 处的数不相符，${EXPLAIN}`, places };
}

function mainOf({
  main,
  stated,
  computed,
}: Pick<ArithmeticFinding, 'main' | 'stated' | 'computed'>): BrokenRelation {
  return { relation: main, stated, computed };
}

/** 2022年部门预算公开表的预算01表 D11: the file lies with the reviewer, the office knows its tables. */
function otherCell({ documents }: LetterContext, cell: CellRef): string {
  const document = documents.find(({ file }) => file !== null && file === cell.file);
  if (document === undefined) return cellText(cell);
  const { entity, year, document: kind } = document.book.set;
  const whose = document.use === 'units' ? entity : '';
  const when = year === 0 ? '' : `${year}年`;
  return `${whose}${when}部门${kind}公开表的${cell.sheet} ${cellAddress(cell)}`;
}
