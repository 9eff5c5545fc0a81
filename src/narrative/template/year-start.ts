import { printHundredths } from '../compute/hundredths';
import type { BookSource, UnfilledInput } from '../figures/figure';
import { sumFigures } from '../figures/figure';
import type { ListEntry } from '../figures/list-items';
import { listCodes } from '../figures/list-items';
import { nameFigure } from '../figures/named-figure';
import type { NarrativeContext } from '../narrative-context';
import { MISSING_LABELS, NOTICES } from '../words.zh-CN';
import type { TemplateValue } from './drops';
import { FigureDrop } from './drops';
import { Phrase } from './piece';

/** What templates know as 年初预算: its total, and what is to be said of it. */
export function yearStartMember(
  context: NarrativeContext,
  name: string,
): TemplateValue | undefined {
  if (name === '合计') return yearStartTotal(context);
  return name === '说明' ? unspentItems(context) : undefined;
}

/**
 * A notice of what the budget gave and nobody spent: 项 that the form, which goes through the final
 * accounts, does not print, so that the 年初预算 it prints do not add up to their total.
 */
function unspentItems(context: NarrativeContext): Phrase {
  const spent = new Set(itemsOf(context.current, FINAL_ITEMS_TABLE).map(({ code }) => code));
  const budgeted = context.budget === null ? [] : itemsOf(context.budget, BUDGET_ITEMS_TABLE);
  const unspent = budgeted.filter(({ code }) => spent.size > 0 && !spent.has(code));
  const total = sumFigures(unspent.map(({ amount }) => amount));
  if (total?.kind !== 'known') return new Phrase();
  const names = unspent.map(({ name }) => name);
  const message = NOTICES.unspentItems(names, printHundredths(total.value));
  return new Phrase({ kind: 'notice', message });
}

const BUDGET_ITEMS_TABLE = '一般公共预算支出表';
const FINAL_ITEMS_TABLE = '一般公共预算财政拨款支出决算表';

function itemsOf(source: BookSource, tableKind: string): readonly ListEntry[] {
  const [table] = source.book.tablesOf(tableKind);
  if (table === undefined) return [];
  const at = { flow: 'expenditure' };
  return listCodes(source, table, {
    kind: 'codes',
    aspect: 'function',
    digits: 7,
    at,
    order: 'code',
  });
}

/** The budget of the year as its own workbook says, else the sum of what was filled in by 项. */
function yearStartTotal(context: NarrativeContext): FigureDrop {
  const query = {
    tableKind: BUDGET_ITEMS_TABLE,
    at: { flow: 'expenditure' },
    name: MISSING_LABELS.yearStartTotal,
  };
  const items = yearStartItems(context);
  const origin = { source: context.budget, query, manual: items.map(({ id }) => id) };
  const named = nameFigure(context, origin, null);
  const { figure } = named;
  if (figure.kind === 'known' || figure.reason.kind !== 'notFilledIn') {
    return new FigureDrop(named, () => undefined);
  }
  const reason = { kind: 'notFilledIn', inputs: items } as const;
  return new FigureDrop({ ...named, figure: { kind: 'unknown', reason } }, () => undefined);
}

/** One input for each 项; only where all of them are there do they give a sum. */
function yearStartItems({ current, inputs }: NarrativeContext): readonly UnfilledInput[] {
  const items = itemsOf(current, FINAL_ITEMS_TABLE).map(({ code, name }) => ({
    id: `budget.${code}`,
    label: MISSING_LABELS.yearStart(name),
  }));
  const missing = items.filter(({ id }) => !inputs.has(id));
  return missing.length > 0 ? missing : items;
}
