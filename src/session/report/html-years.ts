import type { MoneyUnit } from '../../base/unit';
import { amountText } from '../../checks/words/fact-wording.zh-CN';
import type { InspectedSet } from '../inspecting/inspect-workbook';
import { compareYears } from '../years/compare-years';
import type { StatedFigure } from '../years/stated-figure';
import type { ComparedYear, YearComparison, YearLine, YearPercent } from '../years/year-comparison';
import {
  YEAR_WORDS,
  figureWord,
  legendNotes,
  percentText,
  percentWord,
  sourceNote,
} from '../years/year-words.zh-CN';
import { placeText } from './html-sum';
import type { Markup } from './markup';
import { NO_MARKUP, markup } from './markup';

/** The main figures of a set beside those of the budget and of the year before; nothing where there are none. */
export function yearsSection(inspected: InspectedSet): Markup {
  const comparison = compareYears(inspected);
  if (comparison === null) return NO_MARKUP;
  const { lines, budget, prior, unit } = comparison;
  const has = { budget: budget !== null, prior: prior !== null };
  return markup`<section class="years">
<h4>${YEAR_WORDS.title(has)}</h4>
<p class="note">${sourceNote(comparison)}</p>
<div class="wide"><table>
<caption>${YEAR_WORDS.unitOf(unit)}</caption>
<thead><tr><th scope="col">${YEAR_WORDS.line}</th>${amountHeading(YEAR_WORDS.own)}${budget === null ? NO_MARKUP : YEAR_WORDS.budget.map(amountHeading)}${prior === null ? NO_MARKUP : YEAR_WORDS.prior.map(amountHeading)}</tr></thead>
${sectionsOf(lines).map((own) => sectionBody(own, comparison))}</table></div>
${legendNotes(has).map(
  (text) => markup`<p class="note">${text}</p>
`,
)}</section>
`;
}

function sectionsOf(lines: readonly YearLine[]): readonly (readonly YearLine[])[] {
  const sections = new Map<string, YearLine[]>();
  for (const line of lines) {
    const own = sections.get(line.section);
    if (own === undefined) sections.set(line.section, [line]);
    else own.push(line);
  }
  return [...sections.values()];
}

function sectionBody(lines: readonly YearLine[], { unit, budget, prior }: YearComparison): Markup {
  const [first] = lines;
  if (first === undefined) return NO_MARKUP;
  const columns =
    2 +
    (budget === null ? 0 : YEAR_WORDS.budget.length) +
    (prior === null ? 0 : YEAR_WORDS.prior.length);
  return markup`<tbody>
<tr><th scope="rowgroup" colspan="${columns}">${YEAR_WORDS.sections[first.section]}</th></tr>
${lines.map(
  (
    line,
  ) => markup`<tr><td class="depth${line.depth}">${line.name}</td>${figureCell(line.own, unit)}${besideCells(line.budget, unit)}${besideCells(line.prior, unit)}</tr>
`,
)}</tbody>
`;
}

function amountHeading(heading: string): Markup {
  return markup`<th scope="col" class="amount">${heading}</th>`;
}

function besideCells(beside: ComparedYear | null, unit: MoneyUnit): Markup {
  if (beside === null) return NO_MARKUP;
  const { figure, difference, percent } = beside;
  return markup`${figureCell(figure, unit)}<td class="amount">${difference === null ? '' : money(difference, unit)}</td><td class="amount">${percentMarkup(percent)}</td>`;
}

function figureCell(stated: StatedFigure, unit: MoneyUnit): Markup {
  switch (stated.kind) {
    case 'figure':
      return markup`<td class="amount">${money(stated.value, unit)}<small>${placeText(stated.cell)}</small></td>`;
    case 'absent':
      return markup`<td class="amount open">${figureWord(stated)}</td>`;
    case 'unequal':
      return markup`<td class="amount open">${figureWord(stated)}${stated.cells.map((cell) => markup`<small>${placeText(cell)}</small>`)}</td>`;
    case 'blank':
    case 'unreadable':
      return markup`<td class="amount open">${figureWord(stated)}<small>${placeText(stated.cell)}</small></td>`;
  }
}

function money(amount: number, unit: MoneyUnit): string {
  return amountText(amount, unit, 2);
}

function percentMarkup(percent: YearPercent): string {
  return percent.kind === 'percent' ? percentText(percent.text) : percentWord(percent);
}
