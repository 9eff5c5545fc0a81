import type { CellRef } from '../../base/address';
import type { Amount } from '../../base/amount';
import type { ArithmeticFinding, BrokenRelation, RoundingFinding } from '../../checks/finding';
import type { Relation } from '../../checks/relation';
import { factLabel } from '../../checks/words/fact-wording.zh-CN';
import { blamesFigure, brokenRelationText } from '../../checks/words/wording.zh-CN';
import type { Fact } from '../../facts/fact';
import { figureOf } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import { SUM_WORDS, roleWords } from './check-words.zh-CN';
import type { Suspects } from '../../checks/suspects';
import { suspectedFacts, suspectsOf } from '../../checks/suspects';

/** One cell of a broken relation. */
export interface SumLine {
  readonly side: 'left' | 'right';
  readonly role: string;
  readonly cell: CellRef;
  readonly label: string;
  /** Null for a blank cell. */
  readonly amount: Amount | null;
  /** The cell takes the blame, or is among those that may: in what words. */
  readonly mark: string | null;
}

/** What stands below the line of a sum. */
export interface SumResult {
  readonly kind: 'sum' | 'difference';
  readonly label: string;
  readonly amount: Amount;
}

/** A broken relation laid out for reading: total first, its parts, what they come to. */
export interface SumLayout {
  readonly title: string;
  readonly lines: readonly SumLine[];
  /** Parts left out because nothing stands in them. */
  readonly emptyParts: number;
  readonly results: readonly SumResult[];
  /** Why the relation holds here, where that is not plain from the layout. */
  readonly note: string | null;
}

/** Fewer empty parts than this are shown like the others. */
const MOST_EMPTY_SHOWN = 2;

export function sumLayout(
  book: FactBook,
  finding: ArithmeticFinding | RoundingFinding,
  broken: BrokenRelation,
): SumLayout {
  const { relation, stated, computed } = broken;
  const suspects: Suspects = finding.kind === 'arithmetic' ? suspectsOf(finding) : { kind: 'none' };
  const suspected = new Set(suspectedFacts(suspects));
  const markOf = (fact: Fact) => (suspected.has(fact) ? SUM_WORDS.marks[suspects.kind] : null);
  const words = roleWords(relation);
  const all = relation.terms.flatMap(({ fact: index, coefficient }): readonly SumLine[] => {
    const fact = book.facts[index];
    if (fact === undefined) return [];
    const side = coefficient > 0 ? 'left' : 'right';
    const mark = markOf(fact);
    return [
      {
        side,
        role: words[side],
        cell: fact.cell,
        label: factLabel(fact),
        amount: figureOf(fact),
        mark,
      },
    ];
  });
  const suspectedCells = new Set([...suspected].map(({ cell }) => cell));
  const isEmptyPart = (line: SumLine) =>
    line.side === 'right' && !line.amount && !suspectedCells.has(line.cell);
  const empty = all.filter(isEmptyPart).length;
  const folded = empty > MOST_EMPTY_SHOWN;
  const rightCount = all.filter(({ side }) => side === 'right').length;
  const leftCount = all.length - rightCount;
  return {
    title: SUM_WORDS.titles[relation.generator],
    lines: folded ? all.filter((line) => !isEmptyPart(line)) : all,
    emptyParts: folded ? empty : 0,
    results: isAskedFor(finding, relation)
      ? [
          ...(leftCount > 1 ? [result('sum', SUM_WORDS.sumOf(words.left), stated)] : []),
          ...(rightCount === 1 && relation.generator !== 'product'
            ? []
            : [result('sum', computedLabel(relation, words.right), computed)]),
          result('difference', SUM_WORDS.difference, Math.abs(stated - computed)),
        ]
      : [],
    note: needsNote(relation) ? brokenRelationText(book, finding, broken) : null,
  };
}

/** Where a code is wrong, its figure is not to become what the row that it lacks would ask for. */
function isAskedFor(
  finding: ArithmeticFinding | RoundingFinding,
  { generator }: Relation,
): boolean {
  return generator !== 'closedList' || blamesFigure(finding);
}

function result(kind: SumResult['kind'], label: string, amount: Amount): SumResult {
  return { kind, label, amount };
}

function computedLabel({ generator, condition }: Relation, role: string): string {
  if (generator === 'closedList') return SUM_WORDS.expected;
  if (generator !== 'product') return SUM_WORDS.sumOf(role);
  return SUM_WORDS.product(condition?.kind === 'quantity' ? condition.cell : null);
}

/** The layout alone does not say why these two sides must be equal. */
function needsNote({ generator, condition }: Relation): boolean {
  return generator === 'closedList' || condition?.kind === 'onlyFunds';
}
