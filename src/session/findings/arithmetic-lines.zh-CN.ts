import type { CellRef } from '../../base/address';
import { clearedCount } from '../../checks/words/cleared-checks.zh-CN';
import type { Culprit } from '../../checks/culprit';
import type { ArithmeticFinding, RoundingFinding, UnevenRow } from '../../checks/finding';
import { jointChanges } from '../../checks/joint-changes';
import { cellText } from '../../base/cell-text';
import type { LayoutMistake } from '../../checks/culprit/layouts/layout-mistake';
import type { Generator } from '../../checks/relation';
import { evidenceText } from '../../checks/words/document-evidence.zh-CN';
import { layoutAdvice } from '../../checks/words/layout-advice.zh-CN';
import {
  countText,
  layoutTitle,
  openWords,
  otherwiseText,
} from '../../checks/words/layout-wording.zh-CN';
import type { OpenSuspects, Suspects } from '../../checks/suspects';
import { openCount, suspectsOf } from '../../checks/suspects';
import { amountText, factLabel } from '../../checks/words/fact-wording.zh-CN';
import {
  BOUND_WORDS,
  PATTERNS,
  culpritText,
  interchangedWith,
} from '../../checks/words/wording.zh-CN';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import { placeOf } from './cell-places';
import { HEADLINES, SUM_WORDS } from '../report/check-words.zh-CN';

/** What a broken relation says of its subject. */
const MISMATCHES: Readonly<Record<Generator, string>> = {
  rollUp: '合计与分项不符',
  balance: '收支不平衡',
  sameKey: '与另一处的同一数据不一致',
  closedList: '对应的表没有这一行',
  product: '数量与单价不符',
  sumAcross: '与其他表不符',
  ofWhich: '小于其中数',
};

/** The same within what rounding explains. */
const ROUNDINGS: Readonly<Record<Generator, string>> = {
  rollUp: '合计与分项有尾差',
  balance: '收支有尾差',
  sameKey: '与另一处的同一数据有尾差',
  closedList: '与对应的表有尾差',
  product: '数量与单价有尾差',
  sumAcross: '与其他表有尾差',
  ofWhich: '与其中数有尾差',
};

/** 2080505 机关事业单位基本养老保险缴费支出·人员经费 疑有误 */
export function arithmeticTitle(book: FactBook, finding: ArithmeticFinding): string {
  const suspects = suspectsOf(finding);
  if (suspects.kind === 'layout') return layoutTitle(suspects.layout.mistake);
  if (suspects.kind !== 'decided') {
    const title = `${subjectLabel(book, finding)} ${MISMATCHES[finding.main.generator]}`;
    return mayBeInterchanged(suspects) ? `${title}，${HEADLINES.mayBeInterchanged}` : title;
  }
  const { culprit } = suspects;
  if (jointChanges(culprit)?.kind === 'slippedRow') {
    return `${culprit.fact.row.label} ${HEADLINES.slippedRow}`;
  }
  const label = shortLabel(culprit.fact);
  const partner = interchangedWith(culprit);
  return partner === null
    ? `${label} ${HEADLINES.suspected}`
    : `${label} 与 ${shortLabel(partner)} ${HEADLINES.interchanged}`;
}

/** Whichever figure is wrong, it stands where another belongs, and the reverse. */
function mayBeInterchanged(suspects: Suspects): boolean {
  return (
    suspects.kind === 'open' &&
    suspects.culprits.every((culprit) => interchangedWith(culprit) !== null)
  );
}

export function roundingTitle(book: FactBook, finding: RoundingFinding): string {
  return `${subjectLabel(book, finding)} ${ROUNDINGS[finding.main.generator]}`;
}

function subjectLabel(book: FactBook, finding: ArithmeticFinding | RoundingFinding): string {
  const subject = book.facts[finding.main.terms[0]?.fact ?? -1];
  return subject === undefined ? '' : shortLabel(subject);
}

/** 合计·合计 says no more than 合计. */
function shortLabel(fact: Fact): string {
  return factLabel(fact).replace(/^(.+)·\1$/, '$1');
}

/**
 * 2,652.76 → 2,652.67 万元（相邻数字颠倒）, or a code that is wrong with the right one, else the two sides
 * and the difference; empty where the figures are not what is wrong.
 */
export function arithmeticFiguresText(finding: ArithmeticFinding): string {
  const suspects = suspectsOf(finding);
  if (suspects.kind === 'decided') {
    return jointText(suspects.culprit) ?? changeText(suspects.culprit);
  }
  if (suspects.kind === 'layout') {
    const { mistake } = suspects.layout;
    if (mistake.kind === 'wrongCode' && mistake.expected !== null) {
      return `${mistake.printed} → ${mistake.expected}`;
    }
    if (WHOLE.has(mistake.kind) || finding.main.generator === 'closedList') return '';
  }
  return sidesText(finding);
}

/** Of many figures: two of them would be looked at alone. */
const WHOLE: ReadonlySet<LayoutMistake['kind']> = new Set(['swappedColumns', 'foreignTable']);

/** D25：9.17 → 21.40，D26：21.40 → 9.17 万元; null where no figures are put right together. */
export function jointText(culprit: Culprit): string | null {
  const joint = jointChanges(culprit);
  if (joint === null) return null;
  const { cell, table } = culprit.fact;
  const texts = joint.changes.map(({ fact, stated, proposed }) => {
    const { unit, places } = fact.table;
    const [from, to] = [stated ?? 0, proposed].map((amount) => amountText(amount, unit, places));
    return `${placeOf(fact.cell, cell.sheet)}：${from ?? ''} → ${to ?? ''}`;
  });
  return `${texts.join('，')} ${table.unit}`;
}

function changeText({ fact, stated, proposed, bound, pattern }: Culprit): string {
  const { unit, places } = fact.table;
  const money = (amount: number | null) =>
    amount === null ? SUM_WORDS.blank : amountText(amount, unit, places);
  if (bound !== null) {
    return `${money(stated)}，${BOUND_WORDS[bound.kind]} ${money(bound.value)} ${unit}`;
  }
  const why = pattern === null ? '' : `（${PATTERNS[pattern]}）`;
  return `${money(stated)} → ${money(proposed)} ${unit}${why}`;
}

/** 20.00 与 18.00 万元，相差 2.00 */
export function sidesText(finding: ArithmeticFinding | RoundingFinding): string {
  const { stated, computed, unit, places } = finding;
  const money = (amount: number) => amountText(amount, unit, places);
  return `${money(stated)} 与 ${money(computed)} ${unit}，相差 ${money(Math.abs(stated - computed))}`;
}

/** What correcting comes to, or how far the search for the wrong cell came; may be empty. */
export function effectText(finding: ArithmeticFinding): string {
  const suspects = suspectsOf(finding);
  const count = finding.relations.length;
  switch (suspects.kind) {
    case 'layout':
      return layoutEffect(finding, suspects.layout.mistake);
    case 'decided':
      return decidedEffect(finding, suspects);
    case 'open':
      return EFFECTS.open(suspects, clearedCount(finding));
    case 'unmended':
      return count > 1 ? EFFECTS.unmended + evidenceText(suspects.evidence) : culpritText(finding);
    case 'none':
      return count > 1 ? EFFECTS.alike(count - 1) : '';
  }
}

/** What correcting the wrong cell, or those that are wrong together, comes to; empty for a single check. */
export function decidedEffect(
  finding: ArithmeticFinding,
  { culprit, uneven }: { readonly culprit: Culprit; readonly uneven: UnevenRow | null },
): string {
  const cleared = clearedCount(finding);
  if (cleared <= 1) return '';
  const joint = jointChanges(culprit);
  const mends =
    joint === null
      ? HEADLINES.mendsAll(cleared)
      : HEADLINES.mendsTogether(joint.changes.length, cleared);
  return mends + otherwiseText({ uneven, slidFrom: null });
}

/** Below a headline that says what is wrong: what to do, and what it comes to. */
export function layoutEffect(finding: ArithmeticFinding, mistake: LayoutMistake): string {
  const advice = layoutAdvice(mistake);
  const count = clearedCount(finding);
  if (count <= 1) return advice;
  return advice === '' ? HEADLINES.mendsAll(count) : `${advice}，${EFFECTS.cleared(count)}`;
}

const EFFECTS = {
  cleared: (count: number) => `改正后 ${count} 项检查都能通过`,
  open: (suspects: OpenSuspects, cleared: number) => {
    const mends = cleared > 1 ? `，改正后 ${cleared} 项检查都能通过` : '';
    if (openCount(suspects) === 1) {
      return `不能确定有误的数${mends}${otherwiseText(suspects)}`;
    }
    const { instead, besides } = openWords(suspects);
    return instead === ''
      ? `有误的可能是 ${countText(suspects, '个数')}之一${mends}${besides}`
      : `${instead}，也可能是下列 ${countText(suspects, '个数')}之一有误${mends}${besides}`;
  },
  unmended: '没有一个数改动后能消除全部不符，可能不止一处有误',
  alike: (count: number) => `同类情况另有 ${count} 处`,
} as const;

/** The values beside the proposed one that would do as well, as a sentence; empty for most. */
export function rangeText(finding: ArithmeticFinding): string {
  const suspects = suspectsOf(finding);
  if (suspects.kind !== 'decided' || suspects.culprit.interval === null) return '';
  const { fact, interval } = suspects.culprit;
  const { unit, places } = fact.table;
  const money = (amount: number) => amountText(amount, unit, places);
  return `${money(interval.low)} 至 ${money(interval.high)} ${unit}都说得通，请按原始数据填写`;
}

/** Before a relation that is broken by another cell than the one it states, or by two that were exchanged. */
export function brokenBecauseOf(wrong: Fact, finding: ArithmeticFinding): string {
  const suspects = suspectsOf(finding);
  const partner = suspects.kind === 'decided' ? interchangedWith(suspects.culprit) : null;
  const what =
    partner === null
      ? `${cellText(wrong.cell)} ${HEADLINES.suspected}`
      : `${cellText(wrong.cell)} 与 ${placeOf(partner.cell, wrong.cell.sheet)} ${HEADLINES.interchanged}`;
  return `${what}，以下因此不符：`;
}

/** Before the first relation that is broken by two columns or by a whole table; null for other mistakes. */
export function brokenBecauseOfMany(mistake: LayoutMistake): string | null {
  switch (mistake.kind) {
    case 'swappedColumns':
    case 'foreignTable':
      return `${cellText(mistake.cell)} ${layoutTitle(mistake)}，以下因此不符：`;
    default:
      return null;
  }
}

/** Addresses shown of one finding. */
const MOST_ADDRESSES = 3;

/** E21、E22; cells of other sheets with the name of theirs; of many the first ones. */
export function placesText(cells: readonly CellRef[], sheet: string): string {
  const named = allPlaces(cells.slice(0, MOST_ADDRESSES), sheet);
  return cells.length > MOST_ADDRESSES ? `${named} 等 ${cells.length} 处` : named;
}

/** The same, every one of them. */
export function allPlaces(cells: readonly CellRef[], sheet: string): string {
  return cells.map((cell) => placeOf(cell, sheet)).join('、');
}
