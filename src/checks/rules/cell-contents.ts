import { foldLabel } from '../../base/label-text';
import type { Fact } from '../../facts/fact';
import type { CellValue } from '../../grid/cell-value';
import { isForm } from '../../tables/forms/is-form';
import type { FormRule, Problem } from './form-rule';
import { perTableRule } from './form-rule';

/** E5: amount cells hold numbers, neither texts nor error values. */
export const cellContentRule: FormRule = perTableRule(
  'E5',
  (table) => !table.empty,
  (context, table) =>
    context.book.facts
      .filter((fact) => fact.table === table)
      .flatMap((fact) => problemOf(fact, context.valueAt(fact.cell)) ?? []),
);

function problemOf(fact: Fact, value: CellValue): Problem | null {
  const base = { key: fact.key, cell: fact.cell };
  switch (value.kind) {
    case 'blank':
      return null;
    case 'number':
      return value.number < 0
        ? { ...base, severity: 'warning', problem: { code: 'negative', shown: value.shown } }
        : null;
    case 'text': {
      // 1061.34万元, or words where no amount is asked for, are how forms are filled in.
      if (isForm(fact.table)) return null;
      const content = value.text.trim();
      if (content === '') return null;
      return looksNumeric(content)
        ? { ...base, severity: 'info', problem: { code: 'numberAsText', content } }
        : { ...base, severity: 'info', problem: { code: 'textAsAmount', content } };
    }
    case 'boolean':
      return {
        ...base,
        severity: 'info',
        problem: { code: 'textAsAmount', content: value.boolean ? 'TRUE' : 'FALSE' },
      };
    case 'error':
      return { ...base, severity: 'error', problem: { code: 'errorValue', content: value.code } };
    case 'uncalculated':
      if (isForm(fact.table)) return null;
      return { ...base, severity: 'info', problem: { code: 'uncalculated' } };
  }
}

function looksNumeric(content: string): boolean {
  return /^[-−+]?[\d,]+(\.\d+)?$/.test(foldLabel(content));
}
