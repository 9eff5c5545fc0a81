import { exactDecimal, withThousands } from '../../base/amount';
import { cellText } from '../../base/cell-text';
import { visibleText } from '../../base/visible-text';
import type { MoneyUnit } from '../../base/unit';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { TypingPattern } from '../culprit/cells/typing-pattern';
import { formulaText } from './formula-wording.zh-CN';
import type { Culprit, FigureChange, ValueBound } from '../culprit';
import type { ArithmeticFinding, BrokenRelation, Finding, RoundingFinding } from '../finding';
import { evidenceText } from './document-evidence.zh-CN';
import { formText } from './form-wording.zh-CN';
import { jointChanges } from '../joint-changes';
import { FUND_NAMES } from './fund-names.zh-CN';
import { clearedCount } from './cleared-checks.zh-CN';
import { countText, layoutText, openWords, otherwiseText } from './layout-wording.zh-CN';
import type { Relation } from '../relation';
import type { OpenSuspects } from '../suspects';
import { suspectsOf } from '../suspects';
import { columnNameBeside } from './column-name.zh-CN';
import { blockHint } from './block-hint.zh-CN';

/** How a wrong figure probably came about. */
export const PATTERNS: Readonly<Record<TypingPattern, string>> = {
  transposed: '相邻数字颠倒',
  digit: '一位数字不同',
  sign: '正负号相反',
  scale: '小数点或单位错位',
  omitted: '漏填',
  neighbour: '旁边一格正是此数，可能看错了格',
  shifted: '错行或错列',
  prior: '沿用上年数',
  asText: '文本不会计入合计，请改为数值',
};

export function amountText(amount: number, unit: MoneyUnit, places: number): string {
  return withThousands(exactDecimal(amount, unit, places));
}

/** 预算05表!D12（208 社会保障和就业支出·基本支出小计） */
export function factText(fact: Fact): string {
  return `${cellText(fact.cell)}（${factLabel(fact)}）`;
}

/** 208 社会保障和就业支出·基本支出小计: row and column as an officer would name them. */
export function factLabel(fact: Fact): string {
  // A side of a two-sided table mostly has one amount column, which says nothing.
  const alone = fact.block.columns.length === 1 && fact.block.columns[0] === fact.column;
  const headings = fact.block.columns.map(({ label }) => label);
  const name = columnNameBeside(fact.column.label, headings);
  return [rowName(fact), alone ? '' : name].filter((part) => part !== '').join('·') || name;
}

/** Both sides end in 总计: which it is only the side says. */
function rowName({ row, block }: Fact): string {
  if (block.side === null || !/^(总计|合计)$/.test(row.label.replace(/\s/g, ''))) return row.label;
  return `${SIDES[block.side]}${row.label.replace(/\s/g, '')}`;
}

const SIDES: Readonly<Record<'income' | 'expenditure', string>> = {
  income: '收入',
  expenditure: '支出',
};

/** The finding in one paragraph: what is wrong, by how much, where to look. */
export function findingText(book: FactBook, finding: Finding): string {
  switch (finding.kind) {
    case 'arithmetic':
      return arithmeticText(book, finding);
    case 'rounding':
      return roundingText(book, finding);
    case 'form':
      return visibleText(formText(finding));
  }
}

function arithmeticText(book: FactBook, finding: ArithmeticFinding): string {
  const relation = brokenRelationText(book, finding, mainOf(finding));
  const more = finding.relations.length - 1;
  const folded = more > 0 ? `，另有 ${more} 项检查因此没有通过` : '';
  if (finding.culprits.length === 0 && finding.layout === null) {
    if (more === 0) return relation;
    const alike = finding.relations.filter((one) => one.relation !== finding.main);
    const texts = alike.map((one) => brokenRelationText(book, finding, one));
    return `${relation}；同类情况另有 ${more} 处：${texts.join('；')}`;
  }
  const verdict = culpritText(finding);
  return ['decided', 'layout'].includes(suspectsOf(finding).kind)
    ? `${verdict}。${relation}`
    : `${relation}${folded}。${verdict}`;
}

/**
 * What to correct, or which cells it may be. `withProof`: with how many checks pass then and what
 * rounding leaves open.
 */
export function culpritText(finding: ArithmeticFinding, withProof = true): string {
  const suspects = suspectsOf(finding);
  const cleared = withProof ? clearedText(finding) : '';
  switch (suspects.kind) {
    case 'layout':
      return layoutText(suspects.layout.mistake) + cleared;
    case 'none':
      return '';
    case 'open':
      return openText(suspects);
    case 'unmended':
      if (finding.relations.length === 1) return brokenText(finding);
      return `没有一个数改动后能消除全部不符，可能不止一处有误，请先核对 ${factText(suspects.culprit.fact)}${evidenceText(suspects.evidence)}`;
    case 'decided': {
      const { culprit, uneven } = suspects;
      const otherwise = otherwiseText({ uneven, slidFrom: null });
      return `${apart(factText(culprit.fact) + copiesText(culprit))}疑有误，${formulaText(culprit.formula)}${correctionText(culprit, withProof)}${blockHint(culprit)}${cleared}${otherwise}`;
    }
  }
}

function openText(suspects: OpenSuspects): string {
  const { culprits, ranked, quantity } = suspects;
  const named = [
    ...culprits.map((one) => factText(one.fact) + copiesText(one)),
    ...(quantity === null ? [] : [`${cellText(quantity)}（数量）`]),
  ];
  const [only = ''] = named;
  const shown = named.slice(0, MOST_NAMED).join('、') + (named.length > MOST_NAMED ? '等' : '');
  const order = ranked ? '，可能性大的在前' : '';
  if (named.length === 1) {
    return `表内关系不能确定是哪一个数有误，可能是 ${apart(only)}有误${otherwiseText(suspects)}`;
  }
  const { instead, besides } = openWords(suspects);
  const which = `可能是以下 ${countText(suspects, '个')}之一${order}：${shown}${besides}`;
  return instead === ''
    ? `表内关系不能确定是哪一个数有误，${which}`
    : `表内关系不能确定哪里有误：${instead}，也${which}`;
}

function clearedText(finding: ArithmeticFinding): string {
  const count = clearedCount(finding);
  return count > 1 ? `，改正后 ${count} 项检查都能通过` : '';
}

/** A single broken relation: that it does not hold, and the cells that take part. */
function brokenText({ cells }: ArithmeticFinding): string {
  const named = cells.slice(0, MOST_NAMED).map(({ cell }) => cellText(cell));
  const rest = cells.length > MOST_NAMED ? '等' : '';
  return `${cells.length} 个单元格的数对不上，请核对：${named.join('、')}${rest}`;
}

/** 及 表3!C6, or 等 42 个数 of a mistake of many cells. */
function copiesText(culprit: Culprit): string {
  const count = culprit.copies.length + 1;
  if (culprit.isBlock && count > MOST_NAMED) return `等 ${count} 个数`;
  const cells = culprit.copies.map((copy) => cellText(copy.cell));
  if (culprit.isCarried) return `（连同它的合计 ${cells.join('、')}）`;
  return cells.map((cell) => `及 ${cell}`).join('');
}

/** With a blank where the address of a cell ends it, before a Chinese word. */
function apart(named: string): string {
  return /[A-Z]\d+$/.test(named) ? `${named} ` : named;
}

const MOST_NAMED = 5;

/** The cell that holds what this one should, and the reverse; null where there is none. */
export function interchangedWith(culprit: Culprit): Fact | null {
  const joint = jointChanges(culprit);
  return joint?.kind === 'interchanged' ? (joint.changes[1]?.fact ?? null) : null;
}

/** Before the most or the least that a cell may hold. */
export const BOUND_WORDS: Readonly<Record<ValueBound['kind'], string>> = {
  most: '应不大于',
  least: '应不小于',
};

/** 现为 2,652.76，应为 2,652.67 万元（相邻数字颠倒）; `withRange`: and what rounding leaves open. */
export function correctionText(culprit: Culprit, withRange = true): string {
  const { unit, places } = culprit.fact.table;
  const { reading } = culprit.fact;
  const nothing = reading.kind === 'unreadable' ? `文本“${visibleText(reading.content)}”` : '空白';
  const stated = culprit.stated === null ? nothing : ` ${amountText(culprit.stated, unit, places)}`;
  if (culprit.bound !== null) {
    const { kind, value } = culprit.bound;
    return `现为${stated}，${BOUND_WORDS[kind]} ${amountText(value, unit, places)} ${unit}`;
  }
  if (culprit.proposed === null) return `现为${stated}`;
  const joint = jointChanges(culprit);
  if (joint?.kind === 'slippedRow') return slippedRowText(joint.changes, unit);
  const proposed = amountText(culprit.proposed, unit, places);
  const partner = interchangedWith(culprit);
  if (partner !== null) {
    return `现为${stated}，与 ${cellText(partner.cell)} 的 ${proposed} ${unit}两处互换，请对调`;
  }
  const range =
    culprit.interval === null || !withRange
      ? ''
      : `，${amountText(culprit.interval.low, unit, places)} 至 ${amountText(culprit.interval.high, unit, places)} 之间都在尾差之内`;
  const pattern = culprit.pattern === null ? '' : `（${PATTERNS[culprit.pattern]}）`;
  return `现为${stated}，应为 ${proposed} ${unit}${pattern}${range}`;
}

/** 现为 35.275、3.5，应为 352.75、35.00 万元（小数点或单位错位）; what is the same in all cells once. */
function slippedRowText(changes: readonly FigureChange[], unit: MoneyUnit): string {
  const texts = changes.map(({ fact, stated, proposed }) => {
    const { places } = fact.table;
    return [amountText(stated ?? 0, unit, places), amountText(proposed, unit, places)] as const;
  });
  const isSame = new Set(texts.map((pair) => pair.join(' '))).size === 1;
  const shown = isSame ? texts.slice(0, 1) : texts;
  const [from, to] = [shown.map(([one]) => one), shown.map(([, other]) => other)];
  return `现为 ${from.join('、')}，应为 ${to.join('、')} ${unit}（${PATTERNS.scale}）`;
}

function roundingText(book: FactBook, finding: RoundingFinding): string {
  return `${brokenRelationText(book, finding, mainOf(finding))}，在四舍五入的尾差之内`;
}

function mainOf({ main, stated, computed }: ArithmeticFinding | RoundingFinding): BrokenRelation {
  return { relation: main, stated, computed };
}

/** A broken relation of a finding as a sentence with both figures and the difference. */
export function brokenRelationText(
  book: FactBook,
  finding: ArithmeticFinding | RoundingFinding,
  { relation, stated, computed }: BrokenRelation,
): string {
  const { unit, places } = finding;
  const isFigureBlamed = blamesFigure(finding);
  return relationText(book, relation, { stated, computed, unit, places, isFigureBlamed });
}

/** Whether a figure is to be corrected, not a row, its code or what is printed around the figures. */
export function blamesFigure(finding: ArithmeticFinding | RoundingFinding): boolean {
  return finding.kind === 'rounding' || finding.layout === null;
}

interface Sides {
  readonly stated: number;
  readonly computed: number;
  readonly unit: MoneyUnit;
  readonly places: number;
  readonly isFigureBlamed: boolean;
}

function relationText(book: FactBook, relation: Relation, sides: Sides): string {
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
