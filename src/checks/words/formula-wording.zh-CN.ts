import { cellAddress } from '../../base/address';
import type { FormulaMistake } from '../culprit/cells/formula-mistake';
import type { Fact } from '../../facts/fact';

const MOST_NAMED = 5;

/** 公式少加了 C9、C10，错加了 C11， in the middle of a sentence about the total; nothing for a figure. */
export function formulaText(mistake: FormulaMistake | null): string {
  if (mistake === null) return '';
  if (mistake.kind === 'typedOver') return '此处是手工录入的数，表中多数合计为公式，';
  const parts = [
    ['少加了', mistake.missed],
    ['错加了', mistake.surplus],
  ] as const;
  const said = parts.flatMap(([verb, facts]) =>
    facts.length === 0 ? [] : `${verb} ${cellsText(facts)}`,
  );
  return `公式${said.join('，')}，`;
}

function cellsText(facts: readonly Fact[]): string {
  const named = facts.slice(0, MOST_NAMED).map(({ cell }) => cellAddress(cell));
  return named.join('、') + (facts.length > MOST_NAMED ? ` 等 ${facts.length} 个单元格` : '');
}
