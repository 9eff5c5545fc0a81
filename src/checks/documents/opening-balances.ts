import type { Fact } from '../../facts/fact';
import { withMember } from '../../tables/coordinates/coordinates';
import type { FormRule } from '../rules/form-rule';
import type { Comparison } from './compare-figures';
import { NOTHING_COMPARED, compareGroup, notCompared } from './document-rule';
import type { OtherDocument } from './other-document';
import { documentsOf } from './other-document';

/**
 * D1: 年初结转和结余 is 年末结转和结余 of the year before, per fund. In a budget both are estimates,
 * so only final accounts are compared.
 */
export const openingBalanceRule: FormRule = {
  id: 'D1',
  comparesDocuments: true,
  check(context) {
    const { book, documents } = context;
    if (book.set.document !== '决算') return NOTHING_COMPARED;
    const wanted = { year: book.set.year - 1, document: '决算' } as const;
    const [prior] = documentsOf(book.set, documents, wanted);
    if (prior === undefined) return notCompared('D1', context, 'prior', '决算');
    return compareGroup({
      rule: 'D1',
      use: 'prior',
      severity: 'warning',
      comparisons: openings(book.amounts).flatMap((fact) => beside(fact, prior)),
      tell: (difference) => ({ code: 'openingDiffers', ...difference }),
    });
  },
};

/** Of each fund once. */
function openings(amounts: readonly Fact[]): readonly Fact[] {
  const own = new Map<string, Fact>();
  for (const fact of amounts) {
    const { flow, fund, timing, ...more } = fact.coordinates;
    if (flow !== 'openingBalance' || timing !== undefined || Object.keys(more).length > 0) continue;
    if (!own.has(fund ?? '')) own.set(fund ?? '', fact);
  }
  return [...own.values()];
}

function beside(fact: Fact, prior: OtherDocument): readonly Comparison[] {
  const [closing] = prior.book.find(withMember(fact.coordinates, 'flow', 'closingBalance'));
  if (closing === undefined) return [];
  return [{ fact, counterparts: [{ fact: closing, document: prior }] }];
}
