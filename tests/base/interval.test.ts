import { aroundPrinted, meet } from '../../src/base/interval';

test('a printed value stands for everything within half of its last place', () => {
  expect(aroundPrinted(2000, 100)).toEqual({ low: 1950, high: 2050 });
  expect(aroundPrinted(-2000, 1)).toEqual({ low: -2000.5, high: -1999.5 });
});

test('two intervals meet in what they share, a single point included', () => {
  expect(meet({ low: 0, high: 10 }, { low: 4, high: 20 })).toEqual({ low: 4, high: 10 });
  expect(meet({ low: 0, high: 10 }, { low: 3, high: 5 })).toEqual({ low: 3, high: 5 });
  expect(meet({ low: 0, high: 10 }, { low: 10, high: 20 })).toEqual({ low: 10, high: 10 });
  expect(meet({ low: 10, high: 20 }, { low: 0, high: 10 })).toEqual({ low: 10, high: 10 });
});

test('intervals apart do not meet', () => {
  expect(meet({ low: 0, high: 10 }, { low: 11, high: 20 })).toBeNull();
  expect(meet({ low: 11, high: 20 }, { low: 0, high: 10 })).toBeNull();
});
