/** What a figure may be said to be of, in the order in which it is written. */
export const ASPECTS = [
  'flow',
  'fund',
  'timing',
  'function',
  'economy',
  'economyGov',
  'nature',
  'unit',
  'project',
  'item',
  'line',
] as const;

export type Aspect = (typeof ASPECTS)[number];

const FLOW_PARENTS: Readonly<Record<string, string>> = {
  income: 'resources',
  openingBalance: 'resources',
  balancesUsed: 'resources',
  expenditure: 'uses',
  surplusDistribution: 'uses',
  closingBalance: 'uses',
};

const FUND_PARENTS: Readonly<Record<string, string>> = {
  generalPublicBudget: 'fiscalAppropriation',
  governmentFund: 'fiscalAppropriation',
  stateCapital: 'fiscalAppropriation',
  grant: 'generalPublicBudget',
  earmarked: 'generalPublicBudget',
  listedSpecialFunds: 'generalPublicBudget',
  fiscalIndicator: 'fiscalAppropriation',
  budgetedNonTax: 'fiscalAppropriation',
  fiscalAccount: 'nonFiscal',
  unitFunds: 'nonFiscal',
  educationFee: 'fiscalAccount',
  institutionalIncome: 'unitFunds',
  operatingIncome: 'otherOwnFunds',
  superiorSubsidy: 'otherOwnFunds',
  subordinateRemittance: 'otherOwnFunds',
  otherIncome: 'otherOwnFunds',
  clearingAccount: 'unitFunds',
  otherOwnFunds: 'unitFunds',
};

const NATURE_PARENTS: Readonly<Record<string, string>> = {
  personnel: 'basic',
  operating: 'basic',
  departmentProject: 'project',
  publicProject: 'project',
  capitalConstruction: 'project',
};

const ITEM_PARENTS: Readonly<Record<string, string>> = {
  threePublic: 'threePublicMeetingTraining',
  travelAbroad: 'threePublic',
  vehicles: 'threePublic',
  reception: 'threePublic',
  vehiclePurchase: 'vehicles',
  vehicleOperation: 'vehicles',
  meeting: 'threePublicMeetingTraining',
  training: 'threePublicMeetingTraining',
  smallMicro: 'smallAndMedium',
};

/**
 * The complete lists that make up a fund; one list is used at a time.
 * Source: 政府收支分类科目 and the columns of the public tables.
 */
export const FUND_BREAKDOWNS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  '': [['fiscalAppropriation', 'nonFiscal']],
  fiscalAppropriation: [['generalPublicBudget', 'governmentFund', 'stateCapital']],
  nonFiscal: [['fiscalAccount', 'unitFunds']],
  unitFunds: [
    [
      'institutionalIncome',
      'operatingIncome',
      'superiorSubsidy',
      'subordinateRemittance',
      'otherIncome',
    ],
  ],
};

/** The next wider member of an aspect; the empty string is the total over the aspect. */
export function parentMember(aspect: Aspect, member: string): string {
  switch (aspect) {
    case 'flow':
      return FLOW_PARENTS[member] ?? '';
    case 'fund':
      return FUND_PARENTS[member] ?? '';
    case 'nature':
      return NATURE_PARENTS[member] ?? '';
    case 'item':
      return ITEM_PARENTS[member] ?? '';
    case 'function':
    case 'economy':
    case 'economyGov':
      return member.length > 3 ? member.slice(0, -2) : '';
    case 'unit':
      return /^\d{6,}$/.test(member) ? member.slice(0, -3) : '';
    case 'timing':
    case 'project':
    case 'line':
      return '';
  }
}

/** Whether `wide` is `narrow` or one of its ancestors; the empty string covers all. */
export function coversMember(aspect: Aspect, wide: string, narrow: string): boolean {
  if (wide === '') return true;
  for (let member = narrow; member !== ''; member = parentMember(aspect, member)) {
    if (member === wide) return true;
  }
  return false;
}
