import type { Fact } from '../../src/facts/fact';
import { loadSample } from '../fixtures/load-sample';
import { factsByCell } from '../fixtures/read-tables';
import { CLEAN_2024 } from '../samples/read-sample';

/** What cells of each table of the clean sample state, written from their headings and labels. */
const STATED: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  预算01表: {
    B6: { flow: 'income', fund: 'generalPublicBudget' },
    B7: { flow: 'income', fund: 'governmentFund' },
    B8: { flow: 'income', fund: 'stateCapital' },
    B9: { flow: 'income', fund: 'fiscalAccount' },
    B10: { flow: 'income', fund: 'institutionalIncome' },
    B11: { flow: 'income', fund: 'operatingIncome' },
    B12: { flow: 'income', fund: 'superiorSubsidy' },
    B13: { flow: 'income', fund: 'subordinateRemittance' },
    B14: { flow: 'income', fund: 'otherIncome' },
    B31: { flow: 'income' },
    B32: { flow: 'openingBalance' },
    B33: { flow: 'resources' },
    D6: { flow: 'expenditure', function: '201' },
    D11: { flow: 'expenditure', function: '208' },
    D16: { flow: 'expenditure', function: '214' },
    D22: { flow: 'expenditure', function: '221' },
    D24: { flow: 'expenditure', function: '223' },
    D25: { flow: 'expenditure', function: '224' },
    D26: { flow: 'expenditure', function: '229' },
    D30: { flow: 'expenditure', function: '203' },
    D31: { flow: 'expenditure' },
    D32: { flow: 'closingBalance' },
    D33: { flow: 'uses' },
  },
  预算02表: {
    C6: { flow: 'resources' },
    D6: { flow: 'income' },
    E6: { flow: 'income', fund: 'generalPublicBudget' },
    H6: { flow: 'income', fund: 'fiscalAccount' },
    M6: { flow: 'income', fund: 'otherIncome' },
    D7: { flow: 'income', unit: '118' },
    E8: { flow: 'income', fund: 'generalPublicBudget', unit: '118001' },
  },
  预算03表: {
    C5: { flow: 'expenditure' },
    D5: { flow: 'expenditure', nature: 'basic' },
    F5: { flow: 'expenditure', nature: 'businessOperation' },
    G5: { flow: 'expenditure', nature: 'remittanceToSuperior' },
    H5: { flow: 'expenditure', nature: 'subsidyToSubordinates' },
    C6: { flow: 'expenditure', function: '201' },
    D9: { flow: 'expenditure', function: '2010350', nature: 'basic' },
    E8: { flow: 'expenditure', function: '2010302', nature: 'project' },
  },
  预算04表: {
    B6: { flow: 'income', fund: 'fiscalAppropriation' },
    B7: { flow: 'income', fund: 'generalPublicBudget' },
    B10: { flow: 'openingBalance', fund: 'fiscalAppropriation' },
    B11: { flow: 'openingBalance', fund: 'generalPublicBudget' },
    B13: { flow: 'openingBalance', fund: 'stateCapital' },
    B33: { flow: 'resources', fund: 'fiscalAppropriation' },
    D6: { flow: 'expenditure', fund: 'fiscalAppropriation' },
    D7: { flow: 'expenditure', fund: 'fiscalAppropriation', function: '201' },
    D31: { flow: 'expenditure', fund: 'fiscalAppropriation', function: '203' },
    D32: { flow: 'closingBalance', fund: 'fiscalAppropriation' },
    D33: { flow: 'uses', fund: 'fiscalAppropriation' },
  },
  预算05表: {
    C6: { flow: 'expenditure', fund: 'generalPublicBudget' },
    D6: { flow: 'expenditure', fund: 'generalPublicBudget', nature: 'basic' },
    E10: {
      flow: 'expenditure',
      fund: 'generalPublicBudget',
      function: '2010350',
      nature: 'personnel',
    },
    F18: { flow: 'expenditure', fund: 'generalPublicBudget', function: '208', nature: 'operating' },
    G9: {
      flow: 'expenditure',
      fund: 'generalPublicBudget',
      function: '2010302',
      nature: 'project',
    },
  },
  预算06表: {
    C6: { flow: 'expenditure', fund: 'generalPublicBudget' },
    F7: { flow: 'expenditure', fund: 'generalPublicBudget', nature: 'operating', unit: '118' },
    G8: { flow: 'expenditure', fund: 'generalPublicBudget', nature: 'project', unit: '118001' },
  },
  预算07表: {
    C6: { flow: 'expenditure', fund: 'generalPublicBudget', nature: 'basic' },
    D6: { flow: 'expenditure', fund: 'generalPublicBudget', nature: 'personnel' },
    C7: { flow: 'expenditure', fund: 'generalPublicBudget', economy: '301', nature: 'basic' },
    E34: {
      flow: 'expenditure',
      fund: 'generalPublicBudget',
      economy: '30231',
      nature: 'operating',
    },
  },
  预算08表: {
    A6: { flow: 'expenditure', fund: 'generalPublicBudget', item: 'threePublic' },
    B6: { flow: 'expenditure', fund: 'generalPublicBudget', item: 'travelAbroad' },
    C6: { flow: 'expenditure', fund: 'generalPublicBudget', item: 'vehicles' },
    D6: { flow: 'expenditure', fund: 'generalPublicBudget', item: 'vehiclePurchase' },
    E6: { flow: 'expenditure', fund: 'generalPublicBudget', item: 'vehicleOperation' },
    F6: { flow: 'expenditure', fund: 'generalPublicBudget', item: 'reception' },
  },
  预算11表: {
    D6: { flow: 'expenditure', nature: 'project' },
    E7: {
      flow: 'expenditure',
      fund: 'generalPublicBudget',
      timing: 'current',
      nature: 'project',
      unit: '118',
    },
    D9: { flow: 'expenditure', nature: 'project', project: '31' },
    I6: { flow: 'expenditure', fund: 'governmentFund', timing: 'carriedOver', nature: 'project' },
    K10: {
      flow: 'expenditure',
      fund: 'unitFunds',
      nature: 'project',
      project: '42999922118T000000101',
    },
  },
  预算12表: {
    L6: { flow: 'procurement' },
    M6: { flow: 'procurement', item: 'smallAndMedium' },
    N6: { flow: 'procurement', item: 'smallMicro' },
    L7: { flow: 'procurement', unit: '118' },
    L8: { flow: 'procurement', line: '1' },
    N15: { flow: 'procurement', item: 'smallMicro', line: '8' },
  },
};

let facts: ReadonlyMap<string, Fact>;

beforeAll(async () => {
  facts = factsByCell(...(await loadSample(CLEAN_2024)));
});

function factAt(cell: string): Fact {
  const fact = facts.get(cell);
  if (fact === undefined) throw new Error(`${cell} is no fact`);
  return fact;
}

it.each(Object.entries(STATED))('%s: cells state what their headings say', (sheet, cells) => {
  const stated = Object.keys(cells).map((address) => [
    address,
    factAt(`${sheet}!${address}`).coordinates,
  ]);
  expect(Object.fromEntries(stated)).toEqual(cells);
});

it('has facts in all tables with figures and nowhere else', () => {
  const sheets = new Set([...facts.values()].map((fact) => fact.cell.sheet));
  expect([...sheets]).toEqual(Object.keys(STATED));
});

it('has one fact for each amount cell of 支出总表, and none for codes and names', () => {
  const addresses = [...facts.keys()].filter((cell) => cell.startsWith('预算03表!'));
  const expected = Array.from({ length: 25 }, (_, row) =>
    [...'CDEFGH'].map((column) => `预算03表!${column}${row + 5}`),
  ).flat();
  expect(addresses).toEqual(expected);
});

describe('equal facts have equal keys across tables', () => {
  it.each([
    ['收入合计', ['预算01表!B31', '预算02表!D6']],
    ['收入总计', ['预算01表!B33', '预算02表!C6']],
    ['支出合计', ['预算01表!D31', '预算03表!C5']],
    ['类 of all money', ['预算01表!D11', '预算03表!C17']],
    ['一般公共预算拨款收入', ['预算01表!B6', '预算02表!E6', '预算04表!B7']],
    ['一般公共预算支出', ['预算05表!C6', '预算06表!C6']],
    ['基本支出', ['预算05表!D6', '预算06表!D6', '预算07表!C6']],
    ['人员经费', ['预算05表!E6', '预算06表!E6', '预算07表!D6']],
    ['公用经费', ['预算05表!F6', '预算06表!F6', '预算07表!E6']],
    ['项目支出', ['预算03表!E5', '预算11表!D6']],
  ])('%s', (_, cells) => {
    const [key, ...others] = cells.map((cell) => factAt(cell).key);
    expect(others).toEqual(others.map(() => key));
    const sharing = [...facts].filter(([, fact]) => fact.key === key).map(([cell]) => cell);
    expect(sharing).toEqual(cells);
  });
});

describe('what only looks alike has another key', () => {
  it.each([
    ['the fund', '预算03表!C5', '预算05表!C6'],
    ['the fund: 财政拨款 and 一般公共预算', '预算04表!D6', '预算05表!C6'],
    ['the flow: income and what was brought forward', '预算04表!B7', '预算04表!B11'],
    ['the flow: with and without carry-over', '预算01表!D31', '预算01表!D33'],
    ['the unit: the only one and the total', '预算06表!C7', '预算06表!C6'],
    ['item and economy', '预算08表!E6', '预算07表!C34'],
    ['the timing', '预算11表!E6', '预算05表!G6'],
    ['the lines of a list', '预算12表!L8', '预算12表!L9'],
  ])('%s', (_, one, other) => {
    expect(factAt(one).key).not.toBe(factAt(other).key);
  });
});

it('gives every fact the period of its set', () => {
  for (const fact of facts.values()) expect(fact.period).toEqual({ year: 2024, stage: 'budget' });
});
