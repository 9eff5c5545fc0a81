import { drawAmount } from './amounts';
import {
  CAPITAL_ITEMS,
  GENERAL_ITEMS,
  LAND_ITEMS,
  OPERATING_ITEMS,
  PERSONNEL_ITEMS,
  PROJECT_ITEMS,
} from './codes';
import type { Coordinates, Entry } from './ledger';
import type { Random } from './random';
import type { SetDescription, SetSize } from './synthetic-set';

/** How many of each kind a unit has, and how many units there are. */
interface Extent {
  readonly units: number;
  readonly functions: number;
  readonly personnel: number;
  readonly operating: number;
  readonly projects: number;
}

const EXTENTS: Readonly<Record<SetSize, Extent>> = {
  small: { units: 1, functions: 3, personnel: 6, operating: 6, projects: 3 },
  typical: { units: 4, functions: 11, personnel: 16, operating: 18, projects: 10 },
  large: { units: 9, functions: 30, personnel: 30, operating: 34, projects: 26 },
};

export interface Project {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly function: string;
  readonly economy: string;
}

/** Where the money of a budget comes from, in the order of its lines. */
export const SOURCES: readonly string[] = [
  'generalPublicBudget',
  'governmentFund',
  'stateCapital',
  'fiscalAccount',
  'institutionalIncome',
  'operatingIncome',
  'superiorSubsidy',
  'subordinateRemittance',
  'otherIncome',
];

export const FISCAL_SOURCES = SOURCES.slice(0, 3);

const ITEMS_OF_FUND: Readonly<Record<string, readonly string[]>> = {
  governmentFund: LAND_ITEMS,
  stateCapital: CAPITAL_ITEMS,
};

const GENERAL: Coordinates = { fund: 'generalPublicBudget', timing: 'current' };

/** Expenditure by unit, fund, function, economic item, nature and project. */
export function drawExpenditure(
  random: Random,
  { size, rounded }: SetDescription,
): { readonly entries: readonly Entry[]; readonly projects: readonly Project[] } {
  const extent = EXTENTS[size];
  const others = SOURCES.slice(1).filter(() => random.chance(0.3));
  const entries: Entry[] = [];
  const projects: Project[] = [];
  for (let index = 0; index < extent.units; index += 1) {
    const unit = String(129001 + index);
    const functions = random.sample(GENERAL_ITEMS, extent.functions);
    const spend = (at: Coordinates) => {
      entries.push({
        at: { flow: 'expenditure', unit, ...at },
        amount: drawAmount(random, rounded),
      });
    };
    const basic = (nature: string, economy: string, code: string) => {
      spend({ ...GENERAL, nature, economy, function: code });
    };
    for (const code of functions) basic('personnel', random.pick(PERSONNEL_ITEMS), code);
    for (const economy of random.sample(PERSONNEL_ITEMS, extent.personnel)) {
      basic('personnel', economy, random.pick(functions));
    }
    for (const economy of random.sample(OPERATING_ITEMS, extent.operating)) {
      basic('operating', economy, random.pick(functions));
    }
    for (let count = 0; count < extent.projects; count += 1) {
      const isOther = count > 0 && others.length > 0 && random.chance(0.4);
      const fund = isOther ? random.pick(others) : 'generalPublicBudget';
      const own = random.pick(ITEMS_OF_FUND[fund] ?? functions);
      const economy = random.pick(PROJECT_ITEMS);
      if (fund === 'operatingIncome') {
        spend({ fund, timing: 'current', function: own, economy, nature: 'businessOperation' });
        continue;
      }
      const number = projects.length + 1;
      const code = `429999${unit.slice(4)}118T${String(number).padStart(9, '0')}`;
      projects.push({ code, name: `示例项目之${number}`, unit, function: own, economy });
      const at = { fund, function: own, economy, nature: 'project', project: code };
      spend({ ...at, timing: 'current' });
      if (FISCAL_SOURCES.includes(fund) && random.chance(0.3)) {
        spend({ ...at, timing: 'carriedOver' });
      }
    }
  }
  return { entries, projects };
}
