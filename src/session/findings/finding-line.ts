import { visibleText } from '../../base/visible-text';
import type { ArithmeticFinding, Finding } from '../../checks/finding';
import { RULE_TITLES } from '../../checks/words/rule-titles.zh-CN';
import { suspectsOf } from '../../checks/suspects';
import { findingText } from '../../checks/words/wording.zh-CN';
import type { FactBook } from '../../facts/fact-book';
import { sheetsOf } from '../../tables/table';
import {
  arithmeticFiguresText,
  arithmeticTitle,
  effectText,
  placesText,
  roundingTitle,
  sidesText,
} from './arithmetic-lines.zh-CN';
import { subjectOf } from './broken-relations';
import { placeOf } from './cell-places';
import type { FindingLevel, FindingLine } from '../result/checked-workbook';
import { findingCells, isAboutSet, selectedCells } from './finding-cells';
import type { SetFinding } from './findings-by-id';
import { formFiguresText, formTitle } from './form-lines.zh-CN';

/** A finding as its lines in a list. */
export function findingLine({ id, inspected, finding }: SetFinding): FindingLine {
  const { book } = inspected;
  const cells = findingCells(finding);
  const sheet = isAboutSet(finding) ? '' : (cells[0]?.sheet ?? '');
  const place = placesText(cells, sheet);
  const texts = lineTexts(book, finding, sheet);
  const kinds = book.set.tables
    .filter((table) => sheetsOf(table).includes(sheet))
    .map(({ kind }) => kind.id);
  return {
    id,
    rule: finding.rule,
    level: levelOf(finding),
    sheet,
    cells: selectedCells(finding),
    place,
    ...texts,
    ignored: null,
    lapsed: null,
    searchText: [
      ...[visibleText(sheet), place, texts.title, texts.figures, texts.effect, ...kinds],
      ...[finding.rule, RULE_TITLES[finding.rule] ?? '', findingText(book, finding)],
    ].join('\n'),
  };
}

type LineTexts = Pick<FindingLine, 'title' | 'figures' | 'effect'>;

function lineTexts(book: FactBook, finding: Finding, sheet: string): LineTexts {
  switch (finding.kind) {
    case 'arithmetic':
      return {
        title: arithmeticTitle(book, finding),
        figures: figuresText(book, finding, sheet),
        effect: effectText(finding),
      };
    case 'rounding':
      return { title: roundingTitle(book, finding), figures: sidesText(finding), effect: '' };
    case 'form':
      return {
        title: formTitle(finding.problem),
        figures: formFiguresText(finding.problem),
        effect: '',
      };
  }
}

/** The row that is wrong stands at its code or name: two sides that differ then need the cell of the first. */
function figuresText(book: FactBook, finding: ArithmeticFinding, sheet: string): string {
  const figures = arithmeticFiguresText(finding);
  const subject = subjectOf(book, finding.main);
  const isOfOtherCell = suspectsOf(finding).kind === 'layout' && figures === sidesText(finding);
  return isOfOtherCell && subject !== null
    ? `${placeOf(subject.cell, sheet)}：${figures}`
    : figures;
}

function levelOf(finding: Finding): FindingLevel {
  return finding.kind === 'rounding' ? 'rounding' : finding.severity;
}
