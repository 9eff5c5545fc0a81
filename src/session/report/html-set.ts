import { disclosureTables, formsOf } from '../../tables/forms/is-form';
import type { Finding } from '../../checks/finding';
import { findingText } from '../../checks/words/wording.zh-CN';
import { comparisonTexts } from '../compared/comparison-tally';
import { summarise } from '../result/summarise';
import type { InspectedSet } from '../inspecting/inspect-workbook';
import { findingArticle } from './html-finding';
import { icon } from './html-icons';
import type { Markup } from './markup';
import { NO_MARKUP, markup } from './markup';
import type { NumberedSet, SheetFindings } from './number-findings';
import { COVERAGE_WORDS, balanceText, setHeading } from './check-words.zh-CN';
import { unneededTexts } from './missing-tables';
import { tableNote } from './table-note';
import { REPORT_WORDS } from './report-words.zh-CN';
import { yearsSection } from './html-years';
import { switchedOffRules } from '../result/switched-off-rules';
import { uncheckedItems } from './unchecked-items';
import { uncheckedCells } from './unchecked-place.zh-CN';

/** One set: what it is, what was covered, its tables, its findings, what was left unchecked. */
export function setSection(numbered: NumberedSet, fileId: string, position: number): Markup {
  const { inspected } = numbered;
  const id = `${fileId}-${position + 1}`;
  return markup`<section class="set">
<h3>${setHeading(inspected.set)}</h3>
${coverage(numbered, fileId, id)}
${tableList(inspected)}
${numbered.sheets.map((sheet) => sheetFindings(numbered, sheet, fileId))}${roundingList(numbered, id)}${uncheckedTable(inspected, id)}${switchedOffList(inspected, id)}${yearsSection(inspected)}</section>
`;
}

function coverage(
  { inspected, explanations, findings }: NumberedSet,
  fileId: string,
  id: string,
): Markup {
  const first = (severity: Finding['severity']) => {
    const found = findings.find(({ finding }) => finding.severity === severity);
    return found === undefined ? '' : findingId(fileId, found.number);
  };
  const summary = summarise({ sets: [inspected], explanations });
  const words = COVERAGE_WORDS;
  const off = switchedOffRules(inspected).length;
  const tile = (label: string, count: number, kind: string, target: string) => {
    const value =
      target === '' || count === 0 ? markup`${count}` : markup`<a href="#${target}">${count}</a>`;
    return markup`<div class="${count === 0 ? 'zero' : kind}"><dt>${label}</dt><dd>${value}</dd></div>
`;
  };
  return markup`<dl class="coverage">
<div><dt>${words.tables}</dt><dd>${disclosureTables(inspected.set).length} <small>${words.tablesUnit}</small></dd></div>
${tile(words.checked, summary.checked, '', '')}${tile(words.passed, summary.passed, '', '')}${tile(words.errors, summary.errors, 'error', first('error'))}${tile(words.warnings, summary.warnings, 'warning', first('warning'))}${tile(words.infos, summary.infos - summary.rounding, '', first('info'))}${tile(words.rounding, summary.rounding, '', `${id}-rounding`)}${tile(words.unresolved, summary.unresolved, 'open', `${id}-unchecked`)}${off === 0 ? NO_MARKUP : tile(words.switchedOff, off, 'open', `${id}-off`)}${summary.ignored === 0 ? NO_MARKUP : tile(words.ignored, summary.ignored, '', '')}</dl>
<p class="balance">${balanceText(summary, [inspected])}</p>${comparisonTexts(inspected).map(
    (text) => markup`
<p class="balance">${text}</p>`,
  )}`;
}

function tableList(inspected: InspectedSet): Markup {
  const { set } = inspected;
  const forms = formsOf(set).length;
  const beside = forms === 0 ? '' : REPORT_WORDS.besideForms(forms);
  return markup`<details class="tables" open><summary>${REPORT_WORDS.tables}（${disclosureTables(set).length}）${beside}</summary>
<table>
<thead><tr>${REPORT_WORDS.tablesHeader.map((text) => markup`<th scope="col">${text}</th>`)}</tr></thead>
<tbody>
${set.tables.map(
  (
    table,
  ) => markup`<tr><td class="place">${table.sheet}</td><td>${table.kind.id}</td><td>${table.unit}</td><td>${tableNote(table)}</td></tr>
`,
)}</tbody>
</table>
${unneededTexts(inspected).map((text) => markup`<p>${text}</p>`)}</details>`;
}

/** What was found on one sheet. */
function sheetFindings(
  { inspected: { book, set }, explanations }: NumberedSet,
  { sheet, findings }: SheetFindings,
  fileId: string,
): Markup {
  const kinds = set.tables.filter((table) => table.sheet === sheet).map(({ kind }) => kind.id);
  const name = sheet === '' ? REPORT_WORDS.wholeSet : [sheet, ...new Set(kinds)].join(' ');
  return markup`<section class="group">
<h4>${name}（${findings.length}）</h4>
${findings.map((one) => findingArticle(book, one, findingId(fileId, one.number), explanations))}</section>
`;
}

function findingId(fileId: string, number: number): string {
  return `${fileId}-no${number}`;
}

function roundingList({ inspected, roundings }: NumberedSet, id: string): Markup {
  if (roundings.length === 0) return NO_MARKUP;
  return markup`<details class="rounding"><summary><h4>${REPORT_WORDS.rounding(roundings.length)}</h4></summary>
<ol id="${id}-rounding" start="${roundings[0]?.number ?? 1}">
${roundings.map(
  ({
    finding,
  }) => markup`<li>${findingText(inspected.book, finding)}<span class="rule">${finding.rule}</span></li>
`,
)}</ol>
</details>
`;
}

function switchedOffList(inspected: InspectedSet, id: string): Markup {
  const rules = switchedOffRules(inspected);
  if (rules.length === 0) return NO_MARKUP;
  return markup`<section class="unchecked" id="${id}-off">
<h4>${icon('question')}${REPORT_WORDS.switchedOff(rules.length)}</h4>
<ul>
${rules.map(
  ({ rule, title }) => markup`<li>${rule} ${title}</li>
`,
)}</ul>
</section>
`;
}

function uncheckedTable(inspected: InspectedSet, id: string): Markup {
  const items = uncheckedItems(inspected);
  if (items.length === 0) return NO_MARKUP;
  const count = items.reduce((sum, item) => sum + item.count, 0);
  return markup`<section class="unchecked" id="${id}-unchecked">
<h4>${icon('question')}${REPORT_WORDS.unchecked(count)}</h4>
<table>
<thead><tr>${REPORT_WORDS.uncheckedHeader.map((text) => markup`<th scope="col">${text}</th>`)}</tr></thead>
<tbody>
${items.map(
  (item) =>
    markup`<tr><td class="place">${item.sheet}${item.cells.length === 0 ? '' : '!'}<wbr>${uncheckedCells(item)}</td><td>${item.reason}${item.count > 1 ? REPORT_WORDS.times(item.count) : ''}</td><td>${item.rules.join('、')}</td></tr>
`,
)}</tbody>
</table>
</section>
`;
}
