import { compareRegion, errorsOf } from './compare-region';
import { expectedKeys } from './layout';
import { REGIONS } from './regions';

describe.each(REGIONS.map((region) => [region.name, region] as const))('%s', (_name, region) => {
  const comparisons = compareRegion(region);

  it.each(comparisons.map((one, position) => [position + 1, one.table.kind, one] as const))(
    'table %d is %s with the right key in every cell',
    (_position, kind, { table, recognised, unbound, wrong, reasons }) => {
      expect(wrong).toEqual([]);
      if (kind === null) {
        expect(recognised).toBeNull();
        expect(reasons).toHaveLength(1);
        return;
      }
      expect(reasons).toEqual([]);
      expect(recognised).toMatchObject({
        kind: { id: kind },
        year: region.year,
        unit: table.unit ?? region.unit,
        unitStated: true,
      });
      expect(unbound).toEqual([]);
    },
  );

  it('adds up: checking finds no error', () => {
    expect(errorsOf(region).map(({ id }) => id)).toEqual([]);
  });
});

it('says of each cell what its column and its row say, the row before the column', () => {
  const keys = expectedKeys('expenditure: C | D @2023/final gpb basic\n6 | 7 f201 project | 8 x');
  expect(Object.fromEntries(keys)).toEqual({
    C6: 'flow=expenditure',
    C7: 'flow=expenditure;function=201;nature=project',
    C8: null,
    D6: '2023/final;flow=expenditure;fund=generalPublicBudget;nature=basic',
    D7: '2023/final;flow=expenditure;fund=generalPublicBudget;function=201;nature=project',
    D8: null,
  });
  expect(() => expectedKeys('C something\n6')).toThrow('means nothing');
});
