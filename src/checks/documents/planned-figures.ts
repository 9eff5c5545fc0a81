import type { Fact } from '../../facts/fact';
import { withMember } from '../../tables/coordinates/coordinates';
import type { PlanDoubt } from '../document-difference';
import type { FormRule } from '../rules/form-rule';
import type { Comparison } from './compare-figures';
import { byTable, differs, isReadable } from './compare-figures';
import { NOTHING_COMPARED, compareGroup, joinResults, notCompared } from './document-rule';
import type { OtherDocument } from './other-document';
import { documentsOf } from './other-document';

interface Planned extends Comparison {
  /** None for 年初预算 in so many words, of the very same money: it cannot differ. */
  readonly doubts: readonly PlanDoubt[];
}

/** D2: what final accounts print as the budget is the published budget of that year. */
export const plannedFigureRule: FormRule = {
  id: 'D2',
  comparesDocuments: true,
  check(context) {
    const { book, documents } = context;
    const planned = book.amounts.filter(isPlanned(book.set.year));
    if (book.set.document !== '决算' || planned.length === 0) return NOTHING_COMPARED;
    const wanted = { year: book.set.year, document: '预算' } as const;
    const [budget] = documentsOf(book.set, documents, wanted);
    if (budget === undefined) return notCompared('D2', context, 'budget');
    const comparisons = planned.flatMap((fact) => beside(fact, budget));
    const ofSeverity = (severity: 'error' | 'warning') =>
      [
        ...byTable(
          comparisons.filter(({ doubts }) => (doubts.length === 0) === (severity === 'error')),
        ).values(),
      ].map((own) =>
        compareGroup({
          rule: 'D2',
          use: 'budget',
          severity,
          comparisons: own,
          tell: (difference) => ({
            code: 'plannedDiffers',
            doubts: [...new Set(own.filter(isDifferent).flatMap(({ doubts }) => doubts))],
            ...difference,
          }),
        }),
      );
    return joinResults([...ofSeverity('error'), ...ofSeverity('warning')]);
  },
};

function isPlanned(year: number): (fact: Fact) => boolean {
  return ({ period }) => period.year === year && period.stage !== 'final';
}

function beside(fact: Fact, budget: OtherDocument): readonly Planned[] {
  const [same] = budget.book.find(fact.coordinates);
  // 三公 of final accounts is about 财政拨款, that of the budget about 一般公共预算.
  const [narrower] =
    fact.coordinates.item === undefined
      ? []
      : budget.book.find(withMember(fact.coordinates, 'fund', 'generalPublicBudget'));
  const counterpart = same ?? narrower;
  if (counterpart === undefined) return [];
  const doubts = [...stageDoubts(fact), ...(same === undefined ? ['widerFund' as const] : [])];
  return [{ fact, doubts, counterparts: [{ fact: counterpart, document: budget }] }];
}

function stageDoubts({ period }: Fact): readonly PlanDoubt[] {
  if (period.stage === 'budget') return [];
  return [period.stage === 'adjusted' ? 'adjusted' : 'stageUnsaid'];
}

function isDifferent(one: Planned): boolean {
  return isReadable(one) && differs(one);
}
