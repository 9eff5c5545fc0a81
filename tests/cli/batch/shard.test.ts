import fc from 'fast-check';
import { isInShard, parseShard } from '../../../src/cli/batch/shard';

const names = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 60 });

describe('the shards of all files', () => {
  it('have each file in exactly one of them', () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 40 }), (all, count) => {
        for (const name of all) {
          const holders = Array.from({ length: count }, (_, index) => ({ index, count })).filter(
            (shard) => isInShard(name, shard),
          );
          expect(holders).toHaveLength(1);
        }
      }),
    );
  });

  it('are alike in size', () => {
    const all = Array.from({ length: 4_000 }, (_, number) => `2024/${number}/部门预算.xlsx`);
    for (const count of [2, 4, 16]) {
      const sizes = Array.from(
        { length: count },
        (_, index) => all.filter((name) => isInShard(name, { index, count })).length,
      );
      const even = all.length / count;
      expect(Math.max(...sizes.map((size) => Math.abs(size - even)))).toBeLessThan(even * 0.2);
    }
  });

  it('do not change from machine to machine', () => {
    const place = (name: string) =>
      [0, 1, 2, 3, 4, 5, 6].find((index) => isInShard(name, { index, count: 7 }));
    expect(
      ['预算.xlsx', '下属/决算.xlsx', '下属\\决算.xlsx', 'e\u0301.xls', 'é.xls'].map(place),
    ).toEqual([1, 0, 0, 6, 6]);
  });
});

describe('the notation of a shard', () => {
  it.each(['', '1', '4/4', '-1/4', '0/0', 'a/b', '1/2/3', '0/1e3', ' 0/2'])('is not %s', (text) => {
    expect(parseShard(text)).toBeNull();
  });

  it('counts from 0', () => {
    expect(parseShard('3/4')).toEqual({ index: 3, count: 4 });
  });
});
