import { MONEY_UNITS } from '../../base/unit';
import type { MoneyUnit } from '../../base/unit';
import { PUBLIC_TABLES } from '../../tables/catalogue/public-tables';
import type { DocumentKind } from '../../tables/catalogue/table-kind';
import type { InspectedWorkbook } from './inspect-workbook';

/** What a table can be said to be. */
export interface RecognitionChoices {
  readonly kinds: readonly { readonly id: string; readonly document: DocumentKind }[];
  readonly stages: readonly DocumentKind[];
  /** The latest first. */
  readonly years: readonly number[];
  readonly units: readonly MoneyUnit[];
}

const YEARS_BEFORE = 5;
const YEARS_AFTER = 1;

/** `thisYear` counts where no table says its year. */
export function recognitionChoices(
  { sets }: Pick<InspectedWorkbook, 'sets'>,
  thisYear: number,
): RecognitionChoices {
  const printed = sets.flatMap(({ set }) => (set.year === 0 ? [] : set.year));
  const known = printed.length === 0 ? [thisYear] : printed;
  const first = Math.min(...known) - YEARS_BEFORE;
  const last = Math.max(...known) + YEARS_AFTER;
  return {
    kinds: PUBLIC_TABLES.map(({ id, document }) => ({ id, document })),
    stages: ['预算', '决算'],
    years: Array.from({ length: last - first + 1 }, (_, back) => last - back),
    units: MONEY_UNITS,
  };
}
