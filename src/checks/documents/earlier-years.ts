import type { Fact } from '../../facts/fact';
import type { Stage } from '../../tables/coordinates/coordinates';
import type { DocumentKind } from '../../tables/catalogue/table-kind';
import type { CheckContext } from '../check-context';
import type { FormRule } from '../rules/form-rule';
import type { Comparison } from './compare-figures';
import { byTable, differs } from './compare-figures';
import { NOTHING_COMPARED, compareGroup, joinResults, notCompared } from './document-rule';
import { documentsOf } from './other-document';

/** The documents in which a figure of that stage was published; none for what is published nowhere. */
const PUBLISHED_IN: Readonly<Record<Stage, readonly DocumentKind[]>> = {
  budget: ['预算'],
  final: ['决算'],
  asStated: ['决算', '预算'],
  adjusted: [],
  estimate: [],
};

/** D3: a column of an earlier year says what was published for that year. */
export const earlierYearRule: FormRule = {
  id: 'D3',
  comparesDocuments: true,
  check(context) {
    const { amounts, set } = context.book;
    const earlier = amounts.filter(({ period }) => period.year > 0 && period.year < set.year);
    if (earlier.length === 0) return NOTHING_COMPARED;
    const comparisons = earlier.flatMap((fact) => beside(context, fact));
    if (comparisons.length === 0) return notCompared('D3', context, 'prior');
    return joinResults(
      [...byTable(comparisons).values()].map((own) =>
        compareGroup({
          rule: 'D3',
          use: 'prior',
          severity: 'warning',
          comparisons: own,
          tell: (difference) => ({ code: 'earlierYearDiffers', ...difference }),
        }),
      ),
    );
  },
};

/** Where the heading leaves the stage open, either document will do. */
function beside({ book, documents }: CheckContext, fact: Fact): readonly Comparison[] {
  const { year, stage } = fact.period;
  const comparisons = PUBLISHED_IN[stage].flatMap((document) =>
    documentsOf(book.set, documents, { year, document }).flatMap((other): Comparison[] => {
      const [found] = other.book.find(fact.coordinates);
      if (found === undefined) return [];
      return [{ fact, counterparts: [{ fact: found, document: other }] }];
    }),
  );
  const agreeing = comparisons.find((one) => !differs(one));
  return agreeing === undefined ? comparisons.slice(0, 1) : [agreeing];
}
