import { fittingZoom } from '../../../src/workbook/univer/fitting-zoom';
import { gridOf, number, sheetOf, text } from './sheet-fixture';

const SHEET = sheetOf(
  gridOf([[text('项目'), number(1, '1'), null, number(2, '2')]], { hiddenColumns: new Set([1]) }),
  [],
  { columnWidths: [600, 500, null, 200], defaultColumnWidth: 100 },
);

/** Row numbers and the columns that are shown. */
const CELLS = 46 + 900;
const SCROLL_BAR = 12;

it('is 1 where all of the sheet has room beside the scroll bar', () => {
  expect(fittingZoom(SHEET, CELLS + SCROLL_BAR)).toBe(1);
  expect(fittingZoom(SHEET, 10_000)).toBe(1);
});

it('is less where the scroll bar would lie over the last figures', () => {
  const place = CELLS + SCROLL_BAR - 1;
  const zoom = fittingZoom(SHEET, place);
  expect(zoom).toBe(0.99);
  expect(zoom * CELLS + SCROLL_BAR).toBeLessThanOrEqual(place);
});

it('is 1 where figures would become too small to read', () => {
  expect(fittingZoom(SHEET, CELLS * 0.85 + SCROLL_BAR)).toBe(0.85);
  expect(fittingZoom(SHEET, CELLS * 0.84 + SCROLL_BAR)).toBe(1);
});
