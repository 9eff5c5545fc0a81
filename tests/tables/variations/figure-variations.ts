import type { Draft, DraftCell } from './draft';
import { columnsOf, rewritten, rowsOf, textOf, withText } from './draft';
import { mapCells } from './edit-draft';
import type { Random } from './seeded-random';
import type { Variation } from './variation';
import { ofSheets } from './variation';

function mapAmounts(draft: Draft, change: (cell: DraftCell) => DraftCell): Draft {
  const amounts = new Set(columnsOf(draft, 'amount'));
  const rows = new Set(rowsOf(draft, 'body', 'total'));
  return mapCells(draft, (cell, row, column) =>
    rows.has(row) && amounts.has(column) && !isText(cell) ? change(cell) : cell,
  );
}

function isText(cell: DraftCell): boolean {
  return textOf(cell) !== '';
}

function isNothing({ cell: { value } }: DraftCell): boolean {
  return value.kind === 'blank' || (value.kind === 'number' && value.number === 0);
}

/** Only where a base has an amount or might have one; blank rows stay blank. */
function nothingAs(draft: Draft, content: DraftCell['cell']['value']): Draft {
  const amounts = columnsOf(draft, 'amount');
  return mapCells(draft, (cell, row, column) => {
    const kind = draft.rowKinds[row];
    if ((kind !== 'body' && kind !== 'total') || !amounts.includes(column)) return cell;
    if (!isNothing(cell)) return cell;
    const filled = amounts.some((one) => draft.rows[row]?.[one]?.cell.value.kind === 'number');
    return filled ? rewritten(cell, { value: content }) : cell;
  });
}

function shownOf({ cell: { value } }: DraftCell): string {
  return value.kind === 'number' ? value.shown : '';
}

function wide(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

function asText(draft: Draft, random: Random, spell: (shown: string) => string): Draft {
  return mapAmounts(draft, (cell) =>
    shownOf(cell) === '' || random.oneIn(2) ? cell : withText(cell, spell(shownOf(cell))),
  );
}

const DASHES: readonly [string, ...string[]] = ['-', '—', '–', '－', '*', '＊', '——'];

/** How figures and their absence are written. */
export const FIGURE_VARIATIONS: readonly Variation[] = [
  ofSheets('0.00 for nothing', (draft) =>
    nothingAs(draft, { kind: 'number', number: 0, shown: '0.00', general: false }),
  ),
  ofSheets('0 for nothing', (draft) =>
    nothingAs(draft, { kind: 'number', number: 0, shown: '0', general: true }),
  ),
  ofSheets('blank for nothing', (draft) => nothingAs(draft, { kind: 'blank' })),
  ofSheets('a blank text for nothing', (draft) => nothingAs(draft, { kind: 'text', text: '  ' })),
  ofSheets('a dash for nothing', (draft, random) =>
    nothingAs(draft, { kind: 'text', text: random.pick(DASHES) }),
  ),
  ofSheets('figures as text', (draft, random) => asText(draft, random, (shown) => shown)),
  ofSheets('figures of full width', (draft, random) => asText(draft, random, wide)),
  ofSheets('formulas for totals', (draft) => {
    const totals = new Set(rowsOf(draft, 'total'));
    const amounts = new Set(columnsOf(draft, 'amount'));
    return mapCells(draft, (cell, row, column) =>
      totals.has(row) && amounts.has(column) && shownOf(cell) !== ''
        ? rewritten(cell, { formula: 'SUM(C6:C20)' })
        : cell,
    );
  }),
  ofSheets('figures in General', (draft) =>
    mapAmounts(draft, (cell) => {
      const { value } = cell.cell;
      if (value.kind !== 'number') return cell;
      return rewritten(cell, { value: { ...value, shown: String(value.number), general: true } });
    }),
  ),
];
