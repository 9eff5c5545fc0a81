import type { Amount } from '../../src/base/amount';

/** Coordinates by aspect; what is absent is the total over it. */
export type Coordinates = Readonly<Record<string, string>>;

export interface Entry {
  readonly at: Coordinates;
  readonly amount: Amount;
}

/** The members that each wider member adds up. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  resources: ['income', 'openingBalance', 'balancesUsed'],
  uses: ['expenditure', 'closingBalance', 'surplusDistribution'],
  fiscalAppropriation: ['generalPublicBudget', 'governmentFund', 'stateCapital'],
  unitFunds: [
    'institutionalIncome',
    'operatingIncome',
    'superiorSubsidy',
    'subordinateRemittance',
    'otherIncome',
  ],
  basic: ['personnel', 'operating'],
  threePublic: ['travelAbroad', 'vehiclePurchase', 'vehicleOperation', 'reception'],
  vehicles: ['vehiclePurchase', 'vehicleOperation'],
};

/** Every amount of the office at its finest; all that the tables print is a sum of these. */
export interface Ledger {
  readonly entries: readonly Entry[];
  total(at: Coordinates): Amount;
  /** The different members of an aspect that have money there, in their order. */
  members(aspect: string, at: Coordinates): readonly string[];
}

export function createLedger(entries: readonly Entry[]): Ledger {
  const totals = new Map<string, Amount>();
  const placed = new Map<string, Entry[]>();
  const places = new Map<Entry, ReadonlySet<string>>();
  for (const entry of entries) {
    const own = new Set(
      Object.entries(entry.at).flatMap(([aspect, member]) =>
        widerMembers(member).map((wide) => placeOf(aspect, wide)),
      ),
    );
    places.set(entry, own);
    for (const place of own) {
      const same = placed.get(place);
      if (same) same.push(entry);
      else placed.set(place, [entry]);
    }
  }
  const within = (at: Coordinates): readonly Entry[] => {
    const wanted = Object.entries(at).map(([aspect, member]) => placeOf(aspect, member));
    const lists = wanted.map((place) => placed.get(place) ?? []);
    const fewest = lists.reduce(
      (least, list) => (list.length < least.length ? list : least),
      entries,
    );
    return fewest.filter((entry) => wanted.every((place) => places.get(entry)?.has(place)));
  };
  return {
    entries,
    total: (at) => {
      const key = keyOf(at);
      const known = totals.get(key);
      if (known !== undefined) return known;
      const total = within(at).reduce((sum: Amount, { amount }) => sum + amount, 0);
      totals.set(key, total);
      return total;
    },
    members: (aspect, at) =>
      [...new Set(within(at).flatMap((entry) => entry.at[aspect] ?? []))].sort(),
  };
}

/** The coordinates as one text. */
export function keyOf(at: Coordinates): string {
  return Object.entries(at)
    .map(([aspect, member]) => `${aspect}=${member}`)
    .sort()
    .join(';');
}

function placeOf(aspect: string, member: string): string {
  return `${aspect}=${member}`;
}

/** The member and all that it is a part of; of a code its beginnings. */
function widerMembers(member: string): readonly string[] {
  const wide = Object.keys(WIDER).filter((key) => WIDER[key]?.includes(member) === true);
  const lengths = [3, 5].filter((length) => /^\d+$/.test(member) && length < member.length);
  return [member, ...wide, ...lengths.map((length) => member.slice(0, length))];
}
