import { parseCellAddress } from '../../../src/base/address';
import { ASPECTS } from '../../../src/tables/coordinates/aspect-members';
import type { Aspect } from '../../../src/tables/coordinates/aspect-members';

/** One table as an office of the region prints it, and what each of its amounts means. */
export interface PrintedTable {
  /** The kind it is; null: of no kind that is known, and to be refused. */
  readonly kind: string | null;
  /** Where it is not that of the region's other tables. */
  readonly unit?: '元' | '万元';
  /** In the notation of `sheet`. */
  readonly text: string;
  /**
   * Pairs of lines, columns then rows: `expenditure: C | D basic` and
   * `6 | 7 f201` say that D7 is expenditure, basic, function 201. What a row says
   * goes before what its column says; `x` is a number of which the form does not say enough, or no amount.
   */
  readonly keys: string;
}

/** The tables that one office of a region publishes together. */
export interface Region {
  readonly name: string;
  readonly year: number;
  readonly unit: '元' | '万元';
  readonly tables: readonly PrintedTable[];
}

const WORDS: Readonly<Record<string, readonly [Aspect, string]>> = {
  ...members('flow', [
    'income',
    'openingBalance',
    'balancesUsed',
    'resources',
    'expenditure',
    'surplusDistribution',
    'closingBalance',
    'uses',
    'procurement',
    'servicePurchase',
    'projectLifetime',
  ]),
  ...members('fund', [
    'fiscalAccount',
    'unitFunds',
    'nonFiscal',
    'institutionalIncome',
    'operatingIncome',
    'superiorSubsidy',
    'listedSpecialFunds',
    'subordinateRemittance',
    'otherIncome',
  ]),
  gpb: ['fund', 'generalPublicBudget'],
  govFund: ['fund', 'governmentFund'],
  stateCap: ['fund', 'stateCapital'],
  fiscal: ['fund', 'fiscalAppropriation'],
  educationFund: ['fund', 'educationFee'],
  grant: ['fund', 'grant'],
  earmarked: ['fund', 'earmarked'],
  ...members('timing', ['current', 'carriedOver']),
  ...members('nature', [
    'basic',
    'project',
    'personnel',
    'operating',
    'businessOperation',
    'reserve',
    'asListed',
  ]),
  remittance: ['nature', 'remittanceToSuperior'],
  subsidy: ['nature', 'subsidyToSubordinates'],
  ...members('item', [
    'threePublic',
    'threePublicMeetingTraining',
    'vehicles',
    'reception',
    'meeting',
    'training',
    'agencyOperation',
    'administration',
    'carriedForward',
    'surplus',
    'educationFee',
    'smallAndMedium',
    'smallMicro',
    'goods',
    'works',
    'services',
  ]),
  abroad: ['item', 'travelAbroad'],
  purchase: ['item', 'vehiclePurchase'],
  running: ['item', 'vehicleOperation'],
};

const CODES: readonly (readonly [RegExp, Aspect])[] = [
  [/^f(\d+)$/, 'function'],
  [/^e(\d+)$/, 'economy'],
  [/^g(\d+)$/, 'economyGov'],
  [/^u(.+)$/, 'unit'],
  [/^p:(.+)$/, 'project'],
  [/^line(\d+)$/, 'line'],
];

function members(aspect: Aspect, names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, [aspect, name] as const]));
}

/** Cell address → key of its fact, or null where the number is no fact. */
export function expectedKeys(keys: string): ReadonlyMap<string, string | null> {
  const lines = keys
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const cells = new Map<string, string | null>();
  for (let index = 0; index < lines.length; index += 2) {
    const columns = readEntries(lines[index] ?? '');
    const rows = readEntries(lines[index + 1] ?? '');
    for (const column of columns) {
      for (const row of rows) {
        const address = column.place + row.place;
        if (parseCellAddress(address) === null) throw new Error(`${address} is no address`);
        cells.set(address, keyOf([...column.words, ...row.words]));
      }
    }
  }
  return cells;
}

function readEntries(line: string): readonly { place: string; words: readonly string[] }[] {
  const [, shared = '', entries = ''] = /^(?:([^:|]*):\s)?(.*)$/.exec(line) ?? [];
  return entries.split('|').map((entry) => {
    const [place = '', ...words] = split(entry);
    return { place, words: [...split(shared), ...words] };
  });
}

function split(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function keyOf(words: readonly string[]): string | null {
  const said: { [A in Aspect]?: string } = {};
  let period = '';
  for (const word of words) {
    if (word === 'x') return null;
    if (word.startsWith('@')) period = `${word.slice(1)};`;
    else {
      const [aspect, member] = meaningOf(word);
      said[aspect] = member;
    }
  }
  const text = ASPECTS.flatMap((aspect) =>
    said[aspect] === undefined ? [] : `${aspect}=${said[aspect]}`,
  );
  return period + text.join(';');
}

function meaningOf(word: string): readonly [Aspect, string] {
  const known = WORDS[word];
  if (known !== undefined) return known;
  for (const [pattern, aspect] of CODES) {
    const member = pattern.exec(word)?.[1];
    if (member !== undefined) return [aspect, member];
  }
  throw new Error(`${word} means nothing`);
}
