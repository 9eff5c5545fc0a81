import type { Aspect } from '../../tables/coordinates/aspect-members';
import { parentMember } from '../../tables/coordinates/aspect-members';
import type { Coordinates } from '../../tables/coordinates/coordinates';
import { coordinatesText, withMember } from '../../tables/coordinates/coordinates';

/** Under which heading a line of the comparison stands, in this order. */
export const YEAR_SECTIONS = [
  'income',
  'expenditure',
  'fiscalAppropriation',
  'generalPublicBudget',
  'governmentFund',
  'stateCapital',
  'threePublic',
] as const;

export type YearSection = (typeof YEAR_SECTIONS)[number];

/** A main figure of a document, whichever tables print it. */
export interface MainLine {
  readonly section: YearSection;
  /** Equal for the same line of every document. */
  readonly key: string;
  /** Lines of a section stand in the order of these. */
  readonly rank: string;
  readonly coordinates: Coordinates;
}

const FLOWS = [
  'resources',
  'income',
  'balancesUsed',
  'openingBalance',
  'uses',
  'expenditure',
  'surplusDistribution',
  'closingBalance',
];

const INCOME_FLOWS: ReadonlySet<string> = new Set([
  'resources',
  'income',
  'balancesUsed',
  'openingBalance',
]);

const INCOME_FUNDS = [
  'fiscalAppropriation',
  'generalPublicBudget',
  'governmentFund',
  'stateCapital',
  'fiscalAccount',
  'unitFunds',
  'superiorSubsidy',
  'institutionalIncome',
  'operatingIncome',
  'subordinateRemittance',
  'otherIncome',
];

const NATURES = [
  'basic',
  'personnel',
  'operating',
  'project',
  'businessOperation',
  'remittanceToSuperior',
  'subsidyToSubordinates',
];

const ITEMS = [
  'threePublic',
  'travelAbroad',
  'vehicles',
  'vehiclePurchase',
  'vehicleOperation',
  'reception',
];

/** Of what a comparison by year says nothing. */
const TOO_FINE: readonly Aspect[] = ['timing', 'economy', 'economyGov', 'unit', 'project', 'line'];

/** The line that a figure with these coordinates is; null for a figure that is none of the main ones. */
export function mainLine(coordinates: Coordinates): MainLine | null {
  if (TOO_FINE.some((aspect) => coordinates[aspect] !== undefined)) return null;
  const { flow = '', function: code, nature, item } = coordinates;
  if (item !== undefined) {
    return flow === 'expenditure' && code === undefined && nature === undefined
      ? threePublicLine(coordinates, item)
      : null;
  }
  const section = sectionOf(coordinates);
  if (section === null || !FLOWS.includes(flow)) return null;
  if (flow !== 'expenditure' && (code !== undefined || nature !== undefined)) return null;
  if (code !== undefined && (nature !== undefined || section === 'fiscalAppropriation'))
    return null;
  if (nature !== undefined && !NATURES.includes(nature)) return null;
  const rank = [
    place(FLOWS, flow),
    section === 'income' ? place(INCOME_FUNDS, coordinates.fund) : '',
    // 基本支出 and 项目支出 before the codes.
    code === undefined ? place(NATURES, nature) : `~${code}`,
  ].join(' ');
  return { section, key: `${section} ${coordinatesText(coordinates)}`, rank, coordinates };
}

/** Final accounts say it of 财政拨款, budgets of 一般公共预算: one line all the same. */
function threePublicLine(coordinates: Coordinates, item: string): MainLine | null {
  const { fund = '' } = coordinates;
  if (!ITEMS.includes(item) || !THREE_PUBLIC_FUNDS.includes(fund)) return null;
  const bare = withMember(coordinates, 'fund', null);
  const key = `threePublic ${coordinatesText(bare)}`;
  return { section: 'threePublic', key, rank: place(ITEMS, item), coordinates: bare };
}

/** By which money 三公 is told, the widest first. */
const THREE_PUBLIC_FUNDS = ['', 'fiscalAppropriation', 'generalPublicBudget'];

/** Where a document may print a line: the first of these that it knows is meant. */
export function placesOfLine({ section, coordinates }: MainLine): readonly Coordinates[] {
  if (section !== 'threePublic') return [coordinates];
  return THREE_PUBLIC_FUNDS.map((fund) =>
    withMember(coordinates, 'fund', fund === '' ? null : fund),
  );
}

/** How many lines of the section this one is a part of, as far as code, nature and item tell. */
export function depthOf({ section, coordinates }: MainLine): number {
  let depth = 0;
  for (const aspect of ['function', 'nature', 'item'] as const) {
    const own = coordinates[aspect];
    if (own === undefined) continue;
    for (let at = parentMember(aspect, own); at !== ''; at = parentMember(aspect, at)) depth += 1;
  }
  // 三公 itself is told within something wider, which is no line.
  return section === 'threePublic' ? depth - 1 : depth;
}

function sectionOf({ flow = '', fund }: Coordinates): YearSection | null {
  if (fund === undefined) return INCOME_FLOWS.has(flow) ? 'income' : 'expenditure';
  if (flow === 'income') return INCOME_FUNDS.includes(fund) ? 'income' : null;
  switch (fund) {
    case 'fiscalAppropriation':
    case 'generalPublicBudget':
    case 'governmentFund':
    case 'stateCapital':
      return fund;
    default:
      return null;
  }
}

/** Where it stands in the list, as a text that sorts; nothing said comes first. */
function place(list: readonly string[], member: string | undefined): string {
  return member === undefined ? '' : String(list.indexOf(member)).padStart(2, '0');
}
