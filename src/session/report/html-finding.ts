import { cellText } from '../../base/cell-text';
import { candidateText } from '../../checks/words/candidate-text.zh-CN';
import { besideTexts } from '../../checks/words/cleared-checks.zh-CN';
import { evidenceText } from '../../checks/words/document-evidence.zh-CN';
import type { Culprit } from '../../checks/culprit';
import type { ArithmeticFinding, Finding, FormFinding, FoundLayout } from '../../checks/finding';
import { jointChanges } from '../../checks/joint-changes';
import { basisText, findRule } from '../../checks/rule-catalogue';
import { RULE_TITLES } from '../../checks/words/rule-titles.zh-CN';
import { factLabel } from '../../checks/words/fact-wording.zh-CN';
import {
  correctionText,
  culpritText,
  findingText,
  interchangedWith,
} from '../../checks/words/wording.zh-CN';
import type { FactBook } from '../../facts/fact-book';
import type { IconName } from './html-icons';
import { icon } from './html-icons';
import { placeText, sumTable } from './html-sum';
import type { Markup } from './markup';
import { NO_MARKUP, markup } from './markup';
import type { MainFinding, Numbered } from './number-findings';
import {
  arithmeticFiguresText,
  decidedEffect,
  layoutEffect,
} from '../findings/arithmetic-lines.zh-CN';
import { brokenInOrder } from '../findings/broken-relations';
import type { Explanations } from '../ignoring/explanations';
import { HEADLINES, LEVEL_NAMES, SUM_WORDS, explanationText } from './check-words.zh-CN';
import { REPORT_WORDS } from './report-words.zh-CN';
import type { OpenSuspects, Suspects } from '../../checks/suspects';
import {
  countText,
  layoutTitle,
  openWords,
  otherwiseText,
} from '../../checks/words/layout-wording.zh-CN';
import { openCount, suspectsOf } from '../../checks/suspects';

const ICONS: Readonly<Record<Finding['severity'], IconName>> = {
  error: 'cross',
  warning: 'triangle',
  info: 'letter',
};

/** Broken relations shown at once; further ones are folded. */
const MOST_SUMS = 3;

/** One finding: the cell and its correction, the broken sums, rule and basis. */
export function findingArticle(
  book: FactBook,
  { number, finding }: Numbered<MainFinding>,
  id: string,
  explanations: Explanations,
): Markup {
  const { title, body } =
    finding.kind === 'form' ? formParts(book, finding) : arithmeticParts(book, finding);
  const isIgnored = explanations.ignored.has(finding.id);
  const level = `${LEVEL_NAMES[finding.severity]}${isIgnored ? REPORT_WORDS.alsoIgnored : ''}`;
  return markup`<article class="finding ${finding.severity}${isIgnored ? ' ignored' : ''}" id="${id}">
<h5><span class="number">${number}</span><span class="level">${icon(ICONS[finding.severity])}${level}</span>${title}</h5>
${explanation(finding.id, explanations)}${body}${ruleLines(finding)}</article>
`;
}

function explanation(id: string, explanations: Explanations): Markup {
  const text = explanationText(id, explanations);
  return text === ''
    ? NO_MARKUP
    : markup`<p class="explanation">${text}</p>
`;
}

interface FindingParts {
  readonly title: Markup;
  readonly body: Markup;
}

function formParts(book: FactBook, finding: FormFinding): FindingParts {
  const text = findingText(book, finding);
  const place = cellText(finding.cell);
  // The sentence starts with its cell, unless it is about no cell at all.
  const title = text.startsWith(place)
    ? markup`<span class="place">${placeText(finding.cell)}</span> ${text.slice(place.length).trimStart()}`
    : markup`${text}`;
  return { title: markup`<span>${title}</span>`, body: NO_MARKUP };
}

function arithmeticParts(book: FactBook, finding: ArithmeticFinding): FindingParts {
  const suspects = suspectsOf(finding);
  return {
    title: markup`<span>${headline(finding, suspects)}</span>`,
    body: markup`${correction(finding, suspects)}${sums(book, finding, suspects)}${beside(finding)}`,
  };
}

function headline(finding: ArithmeticFinding, suspects: Suspects): Markup {
  switch (suspects.kind) {
    case 'decided':
      return decidedHeadline(suspects.culprit);
    case 'open':
      return markup`${openHeadline(suspects)}`;
    case 'unmended':
      return finding.relations.length > 1
        ? markup`${HEADLINES.unmended} ${culpritPlace(suspects.culprit)}${evidenceText(suspects.evidence)}`
        : markup`${culpritText(finding)}`;
    case 'layout':
      return markup`<span class="place">${placeText(finding.cell)}</span> ${layoutTitle(suspects.layout.mistake)}`;
    case 'none':
      return markup`<span class="place">${placeText(finding.cell)}</span> ${SUM_WORDS.titles[finding.main.generator]}`;
  }
}

function openHeadline(suspects: OpenSuspects): string {
  if (openCount(suspects) === 1) return HEADLINES.openOne(otherwiseText(suspects));
  const { instead, besides } = openWords(suspects);
  return HEADLINES.openSeveral(instead, countText(suspects, '个'), besides);
}

function decidedHeadline(culprit: Culprit): Markup {
  const partner = interchangedWith(culprit);
  if (jointChanges(culprit)?.kind === 'slippedRow') {
    return markup`${places(culprit)} ${culprit.fact.row.label} ${HEADLINES.slippedRow}`;
  }
  if (partner === null) return markup`${culpritPlace(culprit)} ${HEADLINES.suspected}`;
  const [one, other] = [culprit.fact, partner].map(
    (fact) => markup`<span class="place">${placeText(fact.cell)}</span> ${factLabel(fact)}`,
  );
  return markup`${one ?? ''} 与 ${other ?? ''} ${HEADLINES.interchanged}`;
}

/** 预算05表!E21 2080505 机关事业单位基本养老保险缴费支出·人员经费 */
function culpritPlace(culprit: Culprit): Markup {
  return markup`${places(culprit)} ${factLabel(culprit.fact)}`;
}

function places({ fact, copies }: Culprit): Markup {
  return markup`${[fact, ...copies].map(
    ({ cell }, index) =>
      markup`${index === 0 ? '' : '、'}<span class="place">${placeText(cell)}</span>`,
  )}`;
}

function correction(finding: ArithmeticFinding, suspects: Suspects): Markup {
  switch (suspects.kind) {
    case 'decided': {
      const mends = decidedEffect(finding, suspects);
      const effect = mends === '' ? NO_MARKUP : markup`<span class="effect">${mends}</span>`;
      return markup`<p class="correction"><strong>${correctionText(suspects.culprit)}</strong>${effect}</p>
`;
    }
    case 'layout':
      return markup`<p class="correction"><strong>${layoutCorrection(finding, suspects.layout)}</strong></p>
`;
    case 'open':
      return candidateTable(suspects.culprits);
    case 'unmended':
    case 'none':
      return NO_MARKUP;
  }
}

/** Of a wrong code the right one, and what to do. */
function layoutCorrection(finding: ArithmeticFinding, { mistake }: FoundLayout): string {
  const isCode = mistake.kind === 'wrongCode' && mistake.expected !== null;
  const change = isCode ? arithmeticFiguresText(finding) : '';
  return [change, layoutEffect(finding, mistake)].filter((part) => part !== '').join('，');
}

function candidateTable(culprits: readonly Culprit[]): Markup {
  return markup`<table class="candidates">
<caption>${REPORT_WORDS.candidates}</caption>
<thead><tr>${REPORT_WORDS.candidatesHeader.map((text) => markup`<th scope="col">${text}</th>`)}</tr></thead>
<tbody>
${culprits.map(
  (culprit) => markup`<tr><td>${[culprit.fact, ...culprit.copies].map(
    ({ cell }) => markup`<span class="place copy">${placeText(cell)}</span>`,
  )}</td><td>${factLabel(culprit.fact)}</td><td>${candidateText(culprit)}</td></tr>
`,
)}</tbody>
</table>
`;
}

function sums(book: FactBook, finding: ArithmeticFinding, suspects: Suspects): Markup {
  const tables = brokenInOrder(book, finding).map((broken) => sumTable(book, finding, broken));
  const rest = tables.slice(MOST_SUMS);
  // Without a cause that they share each is one to look at.
  if (rest.length === 0 || suspects.kind === 'none') return markup`${tables}`;
  return markup`${tables.slice(0, MOST_SUMS)}<details><summary>${REPORT_WORDS.moreBroken(rest.length)}</summary>
${rest}</details>
`;
}

function beside(finding: ArithmeticFinding): Markup {
  const texts = besideTexts(finding);
  if (texts.length === 0) return NO_MARKUP;
  return markup`<div class="beside">${REPORT_WORDS.beside}
<ul>${texts.map((text) => markup`<li>${text}</li>`)}</ul></div>
`;
}

function ruleLines(finding: MainFinding): Markup {
  const own = finding.kind === 'form' ? [] : finding.relations.map(({ relation }) => relation.rule);
  return markup`${[...new Set([finding.rule, ...own])].map(ruleLine)}`;
}

function ruleLine(id: string): Markup {
  const rule = findRule(id);
  const basis =
    rule === undefined
      ? NO_MARKUP
      : markup`<dt>${REPORT_WORDS.basis}</dt><dd>${basisText(rule.basis)}</dd>`;
  return markup`<dl class="source"><dt>${REPORT_WORDS.rule}</dt><dd>${id} ${RULE_TITLES[id] ?? ''}</dd>${basis}</dl>
`;
}
