import { candidateText } from '../../checks/words/candidate-text.zh-CN';
import { besideTexts } from '../../checks/words/cleared-checks.zh-CN';
import type { Amount } from '../../base/amount';
import type {
  ArithmeticFinding,
  BrokenRelation,
  Finding,
  RoundingFinding,
} from '../../checks/finding';
import { leaveAloneText } from '../../checks/words/leave-alone.zh-CN';
import { leaveReasons } from '../../checks/words/leave-reasons.zh-CN';
import { basisText, findRule } from '../../checks/rule-catalogue';
import { suspectsOf } from '../../checks/suspects';
import { RULE_TITLES } from '../../checks/words/rule-titles.zh-CN';
import { amountText, factLabel } from '../../checks/words/fact-wording.zh-CN';
import { brokenRelationText, findingText } from '../../checks/words/wording.zh-CN';
import type { FactBook } from '../../facts/fact-book';
import { brokenBecauseOf, brokenBecauseOfMany, rangeText } from './arithmetic-lines.zh-CN';
import { brokenInOrder, subjectOf, wrongFact } from './broken-relations';
import { commonSheet } from './common-sheet';
import { differencesView, withoutFurtherPlaces } from './differences-view';
import type { CandidateLine, FindingDetail, RuleReference, SumView } from './finding-detail';
import { likelierText } from '../adopting/adoption-words.zh-CN';
import { codeOrName } from '../adopting/code-or-name';
import type { SetFinding } from './findings-by-id';
import type { InspectedSet } from '../inspecting/inspect-workbook';
import { SUM_WORDS } from '../report/check-words.zh-CN';
import { sumLayout } from '../report/sum-layout';

/** What stands under a finding once it is opened. */
export function layOutFinding({ inspected, finding }: SetFinding): FindingDetail {
  const { book } = inspected;
  const sentence = sentenceOf(book, finding);
  return {
    sentence: [sentence, likelierSlip(inspected, finding)].filter(Boolean).join('。'),
    candidates: finding.kind === 'arithmetic' ? candidatesOf(finding) : [],
    sums: brokenRelations(book, finding)
      .map(({ owner, broken }) => sumView(book, owner, broken))
      .map((sum) => (sentence.includes(sum.note) ? { ...sum, note: '' } : sum)),
    differences: differencesView(finding),
    hasOneCause: finding.kind === 'arithmetic' && suspectsOf(finding).kind !== 'none',
    beside: finding.kind === 'arithmetic' ? besideTexts(finding) : [],
    rules: ruleReferences(finding),
    leave: leaveAloneText(finding),
    reasons: leaveReasons(finding),
  };
}

/** Begins with the cell that the finding names. */
function sentenceOf(book: FactBook, finding: Finding): string {
  if (finding.kind !== 'arithmetic') return findingText(book, withoutFurtherPlaces(finding));
  const [first] = brokenRelations(book, finding);
  if (first === undefined) return findingText(book, finding);
  const text = brokenRelationText(book, finding, first.broken);
  const many = finding.layout === null ? null : brokenBecauseOfMany(finding.layout.mistake);
  if (many !== null) return many + text;
  const wrong = wrongFact(finding);
  const isNamedFirst = wrong === null || subjectOf(book, first.broken.relation) === wrong;
  const sentence = isNamedFirst ? text : `${brokenBecauseOf(wrong, finding)}${text}`;
  const range = rangeText(finding);
  return range === '' ? sentence : `${sentence}。${range}`;
}

/** Of a code and a name that do not belong together; else empty. */
function likelierSlip(inspected: InspectedSet, finding: Finding): string {
  const pair = finding.kind === 'form' ? codeOrName(inspected, finding) : null;
  return pair === null ? '' : likelierText(pair);
}

function candidatesOf(finding: ArithmeticFinding): readonly CandidateLine[] {
  const suspects = suspectsOf(finding);
  if (suspects.kind !== 'open') return [];
  return suspects.culprits.map((culprit) => ({
    cells: [culprit.fact, ...culprit.copies].map(({ cell }) => cell),
    label: factLabel(culprit.fact),
    correction: candidateText(culprit),
  }));
}

interface OwnedRelation {
  readonly owner: ArithmeticFinding | RoundingFinding;
  readonly broken: BrokenRelation;
}

/** The sentence of the first stands above. */
function brokenRelations(book: FactBook, finding: Finding): readonly OwnedRelation[] {
  switch (finding.kind) {
    case 'form':
      return [];
    case 'rounding': {
      const { main, stated, computed } = finding;
      return [{ owner: finding, broken: { relation: main, stated, computed } }];
    }
    case 'arithmetic':
      return brokenInOrder(book, finding).map((broken) => ({ owner: finding, broken }));
  }
}

function sumView(
  book: FactBook,
  owner: ArithmeticFinding | RoundingFinding,
  broken: BrokenRelation,
): SumView {
  const layout = sumLayout(book, owner, broken);
  const money = (amount: Amount) => amountText(amount, owner.unit, owner.places);
  return {
    title: layout.title,
    sheet: commonSheet(layout.lines.map(({ cell }) => cell)),
    unit: owner.unit,
    lines: layout.lines.map(({ amount, mark, ...line }) => ({
      ...line,
      amount: amount === null ? SUM_WORDS.blank : money(amount),
      mark: mark ?? '',
    })),
    rest: layout.emptyParts === 0 ? '' : SUM_WORDS.emptyParts(layout.emptyParts),
    results: layout.results.map((result) => ({ ...result, amount: money(result.amount) })),
    note: layout.note ?? '',
  };
}

function ruleReferences(finding: Finding): readonly RuleReference[] {
  const broken = finding.kind === 'arithmetic' ? finding.relations : [];
  const ids = new Set([finding.rule, ...broken.map(({ relation }) => relation.rule)]);
  return [...ids].map((id) => {
    const rule = findRule(id);
    return {
      id,
      title: RULE_TITLES[id] ?? '',
      basis: rule === undefined ? '' : basisText(rule.basis),
    };
  });
}
