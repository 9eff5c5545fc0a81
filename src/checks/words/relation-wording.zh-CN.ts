import { visibleText } from '../../base/visible-text';
import type { MoneyUnit } from '../../base/unit';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { Relation } from '../relation';
import { amountText, factText } from './fact-wording.zh-CN';
import { FUND_NAMES } from './fund-names.zh-CN';

/** What the two sides of a broken relation come to, and how it is told. */
export interface Sides {
  readonly stated: number;
  readonly computed: number;
  readonly unit: MoneyUnit;
  readonly places: number;
  readonly isFigureBlamed: boolean;
}

/** A broken relation as a sentence with both figures and the difference. */
export function relationText(book: FactBook, relation: Relation, sides: Sides): string {
  const left = factsOf(book, relation, 1);
  const right = factsOf(book, relation, -1);
  const money = (amount: number) => `${amountText(amount, sides.unit, sides.places)} ${sides.unit}`;
  const stated = isBlankSide(left) ? BLANK : ` ${money(sides.stated)}`;
  const computed = right.length === 1 && isBlankSide(right) ? BLANK : ` ${money(sides.computed)}`;
  const gap = money(Math.abs(sides.stated - sides.computed));
  const subject = left.map(factText).join('＋');
  const partner = right.map(factText).join('＋');
  switch (relation.generator) {
    case 'rollUp':
      if (relation.comparison === 'atLeast') {
        return `${subject}为${stated}，小于列出的 ${right.length} 个分项之和${computed}，相差 ${gap}`;
      }
      return right.length === 1
        ? `${subject}为${stated}，其唯一的分项${partner}为${computed}，相差 ${gap}`
        : `${subject}为${stated}，${right.length} 个分项之和为${computed}，相差 ${gap}`;
    case 'balance':
      return `${subject}为${stated}，${partner}为${computed}，应当相等，相差 ${gap}`;
    case 'sameKey':
      return `${subject}为${stated}，${partner}为${computed}，两处是同一数据，相差 ${gap}`;
    case 'closedList':
      return `${subject}为${stated}，但${missingRowText(relation)}${sides.isFigureBlamed ? `，应为${computed}` : ''}`;
    case 'product':
      return `${subject}为${stated}，${productText(relation, partner)} 为${computed}，相差 ${gap}`;
    case 'sumAcross':
      return `${subject}为${stated}，${partner}为${computed}，${conditionText(relation)}应当相等，相差 ${gap}`;
    case 'ofWhich':
      return `${subject}为${stated}，小于其中的${partner}${computed}，相差 ${gap}`;
  }
}

const BLANK = '空白';

/** Nothing stands there: an amount of 0.00 would be looked for in vain. */
function isBlankSide(facts: readonly Fact[]): boolean {
  return facts.length > 0 && facts.every(({ reading }) => reading.kind === 'blank');
}

function factsOf(book: FactBook, relation: Relation, side: 1 | -1): readonly Fact[] {
  return relation.terms
    .filter((term) => term.coefficient * side > 0)
    .flatMap((term) => book.facts[term.fact] ?? []);
}

function missingRowText(relation: Relation): string {
  const { condition } = relation;
  return condition?.kind === 'noRowIn'
    ? `“${visibleText(condition.sheet)}”没有科目 ${condition.member} 这一行`
    : '对应的表没有这一行';
}

function productText(relation: Relation, price: string): string {
  const quantity = relation.condition?.kind === 'quantity' ? `（${relation.condition.cell}）` : '';
  return `数量${quantity}×${price}`;
}

function conditionText(relation: Relation): string {
  const { condition } = relation;
  if (condition?.kind === 'sameExpenditure') return '两种分类的支出';
  if (condition?.kind !== 'onlyFunds') return '收入与支出两边';
  const names = condition.funds.map((fund) => FUND_NAMES[fund] ?? fund).join('、');
  return `除${names}外没有其他资金，`;
}
