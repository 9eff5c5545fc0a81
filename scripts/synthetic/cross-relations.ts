import type { Coordinates, Ledger } from './ledger';
import { keyOf } from './ledger';
import type { SetDescription, SyntheticCell, SyntheticRelation } from './synthetic-set';

/** 全部 = Σ of these, where nothing else pays; each has a table of its own by function. */
const FISCAL = ['generalPublicBudget', 'governmentFund', 'stateCapital'];

/** What must hold between the tables of a set: cells of one key, and sums over the money. */
export function crossRelations(
  { document }: SetDescription,
  ledger: Ledger,
  cells: readonly SyntheticCell[],
): readonly SyntheticRelation[] {
  const byKey = new Map<string, SyntheticCell[]>();
  for (const cell of cells) byKey.set(cell.key, [...(byKey.get(cell.key) ?? []), cell]);
  const find = (at: Coordinates) => byKey.get(keyOf(at))?.[0] ?? null;
  return [
    ...[...byKey.values()].flatMap(sameKey),
    ...fiscalSums(ledger, cells, find),
    ...fundBalances(ledger, find),
    ...(document === '预算' ? projectSums(find) : basicSums(find)),
  ];
}

type Find = (at: Coordinates) => SyntheticCell | null;

function sameKey(cells: readonly SyntheticCell[]): readonly SyntheticRelation[] {
  const [reference, ...others] = cells;
  if (reference === undefined) return [];
  return others.map((other) => equality([other], [reference]));
}

function equality(
  left: readonly SyntheticCell[],
  right: readonly SyntheticCell[],
): SyntheticRelation {
  return {
    comparison: 'equal',
    terms: [
      ...left.map(({ index }) => ({ cell: index, coefficient: 1 })),
      ...right.map(({ index }) => ({ cell: index, coefficient: -1 })),
    ],
  };
}

/** Where only 财政拨款 has money, all money is what the tables of its funds say together. */
function fiscalSums(
  ledger: Ledger,
  cells: readonly SyntheticCell[],
  find: Find,
): readonly SyntheticRelation[] {
  const paid = ledger.members('fund', {}).filter((fund) => ledger.total({ fund }) !== 0);
  return cells.flatMap((cell) => {
    const at = coordinatesOf(cell.key);
    const isAll = at['fund'] === undefined;
    if (!isAll && at['fund'] !== 'fiscalAppropriation') return [];
    if (at['flow'] === undefined || at['unit'] !== undefined) return [];
    if (isAll && paid.some((fund) => !FISCAL.includes(fund))) return [];
    const parts = FISCAL.filter((fund) => paid.includes(fund)).map((fund) => {
      const own = { ...at, fund };
      return find(own) ?? (ledger.total(own) === 0 ? 'nothing' : null);
    });
    if (parts.includes(null)) return [];
    const found = parts.flatMap((part) => (part === null || part === 'nothing' ? [] : part));
    if (found.length === 0 || found.some((part) => part.sheet === cell.sheet)) return [];
    return equality([cell], found);
  });
}

/** What came in of a fund and was brought forward is spent or left. */
function fundBalances(ledger: Ledger, find: Find): readonly SyntheticRelation[] {
  return FISCAL.flatMap((fund) => {
    const side = (flows: readonly string[]) =>
      flows.map(
        (flow) => find({ flow, fund }) ?? (ledger.total({ flow, fund }) === 0 ? 'nothing' : null),
      );
    const left = side(['income', 'openingBalance']);
    const right = side(['expenditure', 'closingBalance']);
    if ([...left, ...right].includes(null)) return [];
    const cellsOf = (parts: typeof left) =>
      parts.flatMap((part) => (part === null || part === 'nothing' ? [] : part));
    return equality(cellsOf(left), cellsOf(right));
  });
}

/** 项目支出 of a fund by this year's money and by what was brought forward. */
function projectSums(find: Find): readonly SyntheticRelation[] {
  return FISCAL.flatMap((fund) => {
    const at = { flow: 'expenditure', nature: 'project', fund };
    const own = find(at);
    const timed = ['current', 'carriedOver'].flatMap((timing) => find({ ...at, timing }) ?? []);
    return own === null || timed.length < 2 ? [] : equality([own], timed);
  });
}

/** 基本支出 is 人员经费 and 公用经费, each told in another table. */
function basicSums(find: Find): readonly SyntheticRelation[] {
  const at = { flow: 'expenditure', fund: 'generalPublicBudget' };
  const own = find({ ...at, nature: 'basic' });
  const parts = ['personnel', 'operating'].flatMap((nature) => find({ ...at, nature }) ?? []);
  return own === null || parts.length < 2 ? [] : [equality([own], parts)];
}

function coordinatesOf(key: string): Coordinates {
  return Object.fromEntries(
    key.split(';').flatMap((part) => {
      const [aspect, member] = part.split('=');
      return aspect === undefined || member === undefined ? [] : [[aspect, member] as const];
    }),
  );
}
