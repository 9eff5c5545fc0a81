import { shownPlaces } from '../../src/tables/sets/shown-places';

describe('decimal places that a cell shows', () => {
  it.each([
    ['1,234.50', 2],
    ['1234', 0],
    ['-12.345', 3],
    ['12.', 0],
    ['约.5', 1],
    ['3.万1.25', 2],
    ['12.50%', 2],
    ['', 0],
  ])('%s has %d', (shown, places) => {
    expect(shownPlaces(shown, '万元')).toBe(places);
  });

  it('are no more than the unit can have', () => {
    expect(shownPlaces('1.234567', '元')).toBe(4);
  });
});
