import type { Finding } from '../../checks/finding';
import { findingText } from '../../checks/wording.zh-CN';
import { summarise } from '../../session/summarise';
import type { InspectedSet } from '../../session/inspect-workbook';
import { findingArticle } from './html-finding';
import { icon } from './html-icons';
import type { IconName } from './html-icons';
import type { Markup } from './markup';
import { NO_MARKUP, markup } from './markup';
import type { MainFinding, Numbered, NumberedSet } from './number-findings';
import { COVERAGE_WORDS, LEVEL_NAMES, setHeading } from '../../session/report/check-words.zh-CN';
import { tableNote } from '../../session/report/table-note';
import { REPORT_WORDS } from './report-words.zh-CN';
import { uncheckedItems } from '../../session/report/unchecked-items';

/** One set: what it is, what was covered, its tables, its findings, what was left unchecked. */
export function setSection(numbered: NumberedSet, fileId: string, position: number): Markup {
  const { inspected } = numbered;
  const id = `${fileId}-${position + 1}`;
  return markup`<section class="set">
<h3>${setHeading(inspected.set)}</h3>
${coverage(inspected, id)}
${tableList(inspected)}
${findingGroup(inspected, 'error', numbered.errors, fileId, id)}${findingGroup(inspected, 'warning', numbered.warnings, fileId, id)}${findingGroup(inspected, 'info', numbered.infos, fileId, id)}${roundingList(numbered, id)}${uncheckedTable(inspected, id)}</section>
`;
}

function coverage(inspected: InspectedSet, id: string): Markup {
  const summary = summarise({ sets: [inspected] });
  const words = COVERAGE_WORDS;
  const tile = (label: string, count: number, kind: string, target: string) => {
    const value =
      target === '' || count === 0
        ? markup`${count}`
        : markup`<a href="#${id}-${target}">${count}</a>`;
    return markup`<div class="${count === 0 ? 'zero' : kind}"><dt>${label}</dt><dd>${value}</dd></div>
`;
  };
  return markup`<dl class="coverage">
<div><dt>${words.tables}</dt><dd>${inspected.set.tables.length} <small>${words.tablesUnit}</small></dd></div>
${tile(words.checked, summary.checked, '', '')}${tile(words.passed, summary.passed, '', '')}${tile(words.errors, summary.errors, 'error', 'error')}${tile(words.warnings, summary.warnings, 'warning', 'warning')}${tile(words.rounding, summary.rounding, '', 'rounding')}${tile(words.unresolved, summary.unresolved, 'open', 'unchecked')}</dl>`;
}

function tableList({ set }: InspectedSet): Markup {
  return markup`<details class="tables" open><summary>${REPORT_WORDS.tables}（${set.tables.length}）</summary>
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
</details>`;
}

const ICONS: Readonly<Record<Finding['severity'], IconName>> = {
  error: 'cross',
  warning: 'triangle',
  info: 'letter',
};

function findingGroup(
  { book }: InspectedSet,
  severity: Finding['severity'],
  findings: readonly Numbered<MainFinding>[],
  fileId: string,
  id: string,
): Markup {
  if (findings.length === 0) return NO_MARKUP;
  return markup`<section class="group ${severity}" id="${id}-${severity}">
<h4>${icon(ICONS[severity])}${LEVEL_NAMES[severity]}（${findings.length}）</h4>
${findings.map((one) => findingArticle(book, one, `${fileId}-no${one.number}`))}</section>
`;
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
  ({ sheet, cell, reason, rule, count: times }) =>
    markup`<tr><td class="place">${sheet}${cell === '' ? '' : '!'}<wbr>${cell}</td><td>${reason}${times > 1 ? REPORT_WORDS.times(times) : ''}</td><td>${rule}</td></tr>
`,
)}</tbody>
</table>
</section>
`;
}
