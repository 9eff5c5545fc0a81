import fc from 'fast-check';
import type { Coordinates } from '../../src/tables/coordinates/coordinates';
import {
  ASPECTS,
  FUND_BREAKDOWNS,
  coversMember,
  parentMember,
} from '../../src/tables/coordinates/aspect-members';
import {
  canonicalCoordinates,
  coordinate,
  coordinatesText,
  covers,
  fundWithTiming,
  mergeCoordinates,
  withMember,
} from '../../src/tables/coordinates/coordinates';

const MEMBERS = {
  flow: ['income', 'resources', 'openingBalance', 'expenditure', 'uses', 'closingBalance'],
  fund: ['fiscalAppropriation', 'generalPublicBudget', 'unitFunds', 'nonFiscal', 'otherIncome'],
  timing: ['current', 'carriedOver'],
  function: ['201', '20103', '2010350', '205'],
  economy: ['301', '30101', '302'],
  economyGov: ['501', '50101'],
  nature: ['basic', 'personnel', 'operating', 'project'],
  unit: ['118', '118001', '118001001', '示例区数据中心'],
  project: ['42999922118T000000101', '平台维护'],
  item: ['threePublic', 'vehicles', 'vehiclePurchase', 'smallAndMedium', 'smallMicro'],
  line: ['1', '2'],
} as const satisfies Record<(typeof ASPECTS)[number], readonly string[]>;

const anyCoordinates: fc.Arbitrary<Coordinates> = fc
  .tuple(
    ...ASPECTS.map((aspect) =>
      fc.option(fc.constantFrom<string>(...MEMBERS[aspect]), { nil: undefined, freq: 1 }),
    ),
  )
  .map((members) =>
    Object.fromEntries(
      ASPECTS.flatMap((aspect, at) => {
        const member = members[at];
        return member === undefined ? [] : [[aspect, member]];
      }),
    ),
  );

describe('the trees', () => {
  it.each([
    ['flow', 'income', ['resources']],
    ['flow', 'openingBalance', ['resources']],
    ['flow', 'balancesUsed', ['resources']],
    ['flow', 'closingBalance', ['uses']],
    ['flow', 'procurement', []],
    ['fund', 'generalPublicBudget', ['fiscalAppropriation']],
    ['fund', 'otherIncome', ['otherOwnFunds', 'unitFunds', 'nonFiscal']],
    ['fund', 'institutionalIncome', ['unitFunds', 'nonFiscal']],
    ['fund', 'educationFee', ['fiscalAccount', 'nonFiscal']],
    ['nature', 'personnel', ['basic']],
    ['nature', 'project', []],
    ['item', 'vehiclePurchase', ['vehicles', 'threePublic', 'threePublicMeetingTraining']],
    ['item', 'smallMicro', ['smallAndMedium']],
    ['function', '2010350', ['20103', '201']],
    ['economy', '30101', ['301']],
    ['unit', '118001001', ['118001', '118']],
    ['unit', '示例区数据中心', []],
    ['project', '42999922118T000000101', []],
  ] as const)('%s: above %s stand %p', (aspect, member, above) => {
    const found: string[] = [];
    for (let next = parentMember(aspect, member); next !== ''; next = parentMember(aspect, next)) {
      found.push(next);
    }
    expect(found).toEqual(above);
  });

  it('hold every part of a fund below it', () => {
    for (const [fund, breakdowns] of Object.entries(FUND_BREAKDOWNS)) {
      for (const part of breakdowns.flat()) expect(coversMember('fund', fund, part)).toBe(true);
    }
  });

  it('do not take a code for the parent of one that only begins alike', () => {
    expect(coversMember('function', '20103', '2010450')).toBe(false);
    expect(coversMember('unit', '118', '119001')).toBe(false);
  });
});

describe('covers', () => {
  it('means: says the same or less in every aspect', () => {
    const wide = { flow: 'resources', fund: 'fiscalAppropriation' };
    expect(covers(wide, { flow: 'income', fund: 'generalPublicBudget', function: '201' })).toBe(
      true,
    );
    expect(covers(wide, { flow: 'income' })).toBe(false);
    expect(covers(wide, { flow: 'income', fund: 'unitFunds' })).toBe(false);
    expect(covers({}, wide)).toBe(true);
    expect(covers(wide, {})).toBe(false);
  });

  it('is an order', () => {
    fc.assert(
      fc.property(anyCoordinates, anyCoordinates, anyCoordinates, (a, b, c) => {
        expect(covers(a, a)).toBe(true);
        expect(covers({}, a)).toBe(true);
        if (covers(a, b) && covers(b, a)) expect(coordinatesText(a)).toBe(coordinatesText(b));
        if (covers(a, b) && covers(b, c)) expect(covers(a, c)).toBe(true);
      }),
    );
  });
});

describe('mergeCoordinates', () => {
  it('joins what title, column and row say; the more specific one wins', () => {
    const joined = mergeCoordinates(
      { flow: 'expenditure', fund: 'fiscalAppropriation' },
      { fund: 'generalPublicBudget', nature: 'basic' },
      { function: '201', nature: 'personnel' },
    );
    expect(joined).toEqual({
      flow: 'expenditure',
      fund: 'generalPublicBudget',
      nature: 'personnel',
      function: '201',
    });
  });

  it('is null for a contradiction', () => {
    expect(mergeCoordinates({ fund: 'governmentFund' }, { fund: 'stateCapital' })).toBeNull();
    expect(mergeCoordinates({ nature: 'personnel' }, {}, { nature: 'project' })).toBeNull();
  });

  it('gives what both parts cover, in either order', () => {
    fc.assert(
      fc.property(anyCoordinates, anyCoordinates, (a, b) => {
        const joined = mergeCoordinates(a, b);
        expect(mergeCoordinates(b, a)).toEqual(joined);
        if (joined !== null) expect(covers(a, joined) && covers(b, joined)).toBe(true);
        if (covers(a, b)) expect(joined).toEqual(b);
      }),
    );
  });

  it('leaves its parts as they were', () => {
    const [title, column] = [{ flow: 'expenditure' }, { nature: 'basic' }];
    mergeCoordinates(title, column);
    expect([title, column]).toEqual([{ flow: 'expenditure' }, { nature: 'basic' }]);
  });
});

describe('equal coordinates', () => {
  it('have one text, whatever the order in which they were said', () => {
    expect(coordinatesText({ nature: 'basic', flow: 'expenditure', function: '201' })).toBe(
      'flow=expenditure;function=201;nature=basic',
    );
    expect(coordinatesText({})).toBe('');
  });

  it('are one object', () => {
    fc.assert(
      fc.property(anyCoordinates, (coordinates) => {
        const turned = Object.fromEntries(Object.entries(coordinates).reverse());
        expect(canonicalCoordinates(turned)).toBe(canonicalCoordinates(coordinates));
        expect(canonicalCoordinates(turned)).toEqual(coordinates);
      }),
    );
  });

  it('differ from others in their text', () => {
    fc.assert(
      fc.property(anyCoordinates, anyCoordinates, (a, b) => {
        const same = ASPECTS.every((aspect) => a[aspect] === b[aspect]);
        expect(coordinatesText(a) === coordinatesText(b)).toBe(same);
      }),
    );
  });
});

test('one aspect can be set or dropped', () => {
  const basic = { flow: 'expenditure', nature: 'basic' };
  expect(withMember(basic, 'nature', 'project')).toEqual({
    flow: 'expenditure',
    nature: 'project',
  });
  expect(withMember(basic, 'nature', null)).toEqual({ flow: 'expenditure' });
  expect(withMember(basic, 'function', '201')).toEqual({ ...basic, function: '201' });
  expect(withMember(basic, 'unit', null)).toEqual(basic);
  expect(basic).toEqual({ flow: 'expenditure', nature: 'basic' });
  expect(coordinate('flow', 'income')).toEqual({ flow: 'income' });
});

test('本年拨款 and 结转结余 are a third level of the fund in reports', () => {
  expect(fundWithTiming({ fund: 'generalPublicBudget', timing: 'current' })).toBe(
    'generalPublicBudget.current',
  );
  expect(fundWithTiming({ timing: 'carriedOver' })).toBe('fiscalAppropriation.carriedOver');
  expect(fundWithTiming({ fund: 'unitFunds' })).toBe('unitFunds');
  expect(fundWithTiming({})).toBeUndefined();
});
