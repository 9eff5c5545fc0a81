import { cellAddress } from '../../base/address';
import type { CellRef } from '../../base/address';
import type { Amount } from '../../base/amount';
import type { ArithmeticFinding, BrokenRelation } from '../../checks/finding';
import { cellText } from '../../base/cell-text';
import { amountText } from '../../checks/words/fact-wording.zh-CN';
import type { FactBook } from '../../facts/fact-book';
import type { Markup } from './markup';
import { NO_MARKUP, markup } from './markup';
import { SUM_WORDS } from './check-words.zh-CN';
import type { SumLine } from './sum-layout';
import { sumLayout } from './sum-layout';

/** On paper a longer table may run on to the next page. */
const MOST_LINES_UNBROKEN = 10;

/** A broken relation as a small table: total, parts, a line, what they come to. */
export function sumTable(
  book: FactBook,
  finding: ArithmeticFinding,
  broken: BrokenRelation,
): Markup {
  const layout = sumLayout(book, finding, broken);
  const [first] = layout.lines;
  const sheet = layout.lines.every(({ cell }) => cell.sheet === first?.cell.sheet)
    ? (first?.cell.sheet ?? '')
    : '';
  const money = (amount: Amount) => amountText(amount, finding.unit, finding.places);
  const { header } = SUM_WORDS;
  const length = layout.lines.length > MOST_LINES_UNBROKEN ? ' long' : '';
  return markup`<table class="sum${length}">
<caption>${layout.title}${sheet === '' ? '' : ` · ${sheet}`}<span class="unit">${SUM_WORDS.unit(finding.unit)}</span></caption>
<thead><tr><th scope="col" class="role">${header.role}</th><th scope="col" class="cell${sheet === '' ? ' full' : ''}">${header.cell}</th><th scope="col">${header.label}</th><th scope="col" class="amount">${header.amount}</th></tr></thead>
<tbody>
${layout.lines.map((line) => lineRow(line, sheet, money))}${
    layout.emptyParts === 0
      ? NO_MARKUP
      : markup`<tr class="rest"><td></td><td></td><td colspan="2">${SUM_WORDS.emptyParts(layout.emptyParts)}</td></tr>
`
  }</tbody>
<tfoot>
${layout.results.map(
  ({ kind, label, amount }) =>
    markup`<tr class="${kind}"><th scope="row" colspan="3">${label}</th><td class="amount">${money(amount)}</td></tr>
`,
)}</tfoot>
</table>
${
  layout.note === null
    ? NO_MARKUP
    : markup`<p class="note">${layout.note}</p>
`
}`;
}

function lineRow(line: SumLine, sheet: string, money: (amount: Amount) => string): Markup {
  const amount = line.amount === null ? SUM_WORDS.blank : money(line.amount);
  const classes = [line.side, ...(line.mark === null ? [] : ['suspected'])].join(' ');
  const mark = line.mark === null ? NO_MARKUP : markup` <span class="mark">${line.mark}</span>`;
  const place = sheet === '' ? placeText(line.cell) : addressText(line.cell);
  return markup`<tr class="${classes}"><td class="role">${line.role}</td><td class="place">${place}</td><td>${line.label}${mark}</td><td class="amount">${amount}</td></tr>
`;
}

/** A cell with its sheet, which may break between the two. */
export function placeText(cell: CellRef): Markup {
  const sheet = cellText(cell).slice(0, -cellAddress(cell).length);
  return markup`${sheet}<wbr>${addressText(cell)}`;
}

function addressText(cell: CellRef): Markup {
  return markup`<span class="address">${cellAddress(cell)}</span>`;
}
