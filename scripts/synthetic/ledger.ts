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
  const within = (at: Coordinates) => {
    const aspects = Object.entries(at);
    return entries.filter((entry) =>
      aspects.every(([aspect, member]) => isWithin(entry.at[aspect], member)),
    );
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

function isWithin(own: string | undefined, member: string): boolean {
  if (own === undefined) return false;
  if (own === member) return true;
  return WIDER[member]?.includes(own) ?? (/^\d+$/.test(member) && own.startsWith(member));
}
