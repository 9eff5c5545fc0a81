import { printHundredths } from '../compute/hundredths';
import { findFigure } from '../figures/find-figure';
import type { ConceptId } from '../names/concepts';
import { conceptName } from '../names/concepts';
import type { NarrativeContext } from '../narrative-context';
import type { Coordinates } from '../../tables/coordinates/coordinates';
import { INPUT_CHECKS } from '../words.zh-CN';
import { namesOfInputs, sumOfInputs } from './check-inputs';

/** The tables, of budgets and of final accounts, that say an amount. */
const THREE_PUBLIC = ['“三公”经费支出表', '财政拨款“三公”经费支出决算表'];
const BASIC = ['一般公共预算基本支出表', '一般公共预算财政拨款基本支出决算表'];

/** Counts that are 0 exactly where the item of 三公 is. */
const COUNTS_OF_ITEMS: readonly { readonly count: string; readonly item: ConceptId }[] = [
  { count: 'abroad.groups', item: 'travelAbroad' },
  { count: 'abroad.people', item: 'travelAbroad' },
  { count: 'reception.batches', item: 'reception' },
  { count: 'reception.people', item: 'reception' },
  { count: 'vehicles.bought', item: 'vehiclePurchase' },
];

/** People who are paid by codes of 基本支出: seldom the one without the other. */
const PEOPLE_OF_CODES = [
  {
    counts: ['admin', 'civilServiceManaged', 'institution', 'quotaContract'].map(
      (kind) => `staff.actual.${kind}`,
    ),
    codes: ['301'],
    name: INPUT_CHECKS.wages,
  },
  {
    counts: ['staff.retired.retiredVeteran', 'staff.retired.retired'],
    codes: ['30301', '30302'],
    name: INPUT_CHECKS.pensions,
  },
];

const RUNNING_COSTS = ['fuel', 'repair', 'insurance', 'toll', 'other'].map(
  (cost) => `vehicles.costs.${cost}`,
);

/** What was filled in and is seldom right beside what the tables say; each of them a question. */
export function checkWithTables(context: NarrativeContext): readonly string[] {
  const { document } = context.profile;
  return [
    ...COUNTS_OF_ITEMS.flatMap(({ count, item }) =>
      bothOrNeither(context, [count], conceptName(item, document), itemOf(context, item)),
    ),
    ...PEOPLE_OF_CODES.flatMap(({ counts, codes, name }) =>
      bothOrNeither(context, counts, name, codesOf(context, codes)),
    ),
    ...runningCosts(context),
  ];
}

function bothOrNeither(
  { inputs }: NarrativeContext,
  counts: readonly string[],
  name: string,
  amount: number | null,
): readonly string[] {
  const count = sumOfInputs(inputs, counts);
  if (count === null || amount === null || (count === 0) === (amount === 0)) return [];
  const given = namesOfInputs(counts.filter((id) => inputs.has(id)));
  return [
    amount === 0
      ? INPUT_CHECKS.withoutMoney(given, name)
      : INPUT_CHECKS.withoutCount(given, name, printHundredths(amount)),
  ];
}

/** Each of the costs is rounded on its own. */
function runningCosts(context: NarrativeContext): readonly string[] {
  const given = RUNNING_COSTS.filter((id) => context.inputs.has(id));
  const sum = sumOfInputs(context.inputs, given);
  const amount = itemOf(context, 'vehicleOperation');
  if (sum === null || amount === null || Math.abs(sum - amount) <= given.length) return [];
  const name = conceptName('vehicleOperation', context.profile.document);
  const [printed, wanted] = [printHundredths(sum), printHundredths(amount)];
  return [INPUT_CHECKS.partsDiffer(namesOfInputs(given), printed, name, wanted)];
}

/** In hundredths; null where no table says it. */
function itemOf(context: NarrativeContext, item: ConceptId): number | null {
  return amountIn(context, THREE_PUBLIC, { flow: 'expenditure', item });
}

/** What the codes have together, as far as one of the tables lists them. */
function codesOf(context: NarrativeContext, codes: readonly string[]): number | null {
  const amounts = codes.map((economy) =>
    amountIn(context, BASIC, { flow: 'expenditure', economy }),
  );
  return amounts.reduce<number | null>(
    (sum, amount) => (sum === null || amount === null ? null : sum + amount),
    0,
  );
}

function amountIn(
  { current }: NarrativeContext,
  kinds: readonly string[],
  at: Coordinates,
): number | null {
  const tableKind = kinds.find((kind) => current.book.tablesOf(kind).length > 0);
  if (tableKind === undefined) return null;
  const figure = findFigure(current, { tableKind, at, name: tableKind });
  return figure.kind === 'known' ? figure.value : null;
}
