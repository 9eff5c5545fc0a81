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
import { amountText, factText } from './fact-wording.zh-CN';
import { formText } from './form-wording.zh-CN';
import { jointChanges } from '../joint-changes';
import { clearedCount } from './cleared-checks.zh-CN';
import { countText, layoutText, openWords, otherwiseText } from './layout-wording.zh-CN';
import type { OpenSuspects } from '../suspects';
import { suspectsOf } from '../suspects';
import { relationText } from './relation-wording.zh-CN';
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
