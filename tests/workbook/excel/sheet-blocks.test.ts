import fc from 'fast-check';
import type { Area } from '../../../src/base/address';
import { cellCount, halves, planBatches } from '../../../src/workbook/excel/sheet-blocks';
import type { SheetBlock } from '../../../src/workbook/excel/sheet-blocks';

interface Sheet {
  readonly used: Area;
}

const CELLS_PER_SYNC = 20_000;

const sheets = fc.array(
  fc
    .record({
      top: fc.integer({ min: 0, max: 50 }),
      left: fc.integer({ min: 0, max: 20 }),
      rows: fc.integer({ min: 1, max: 3000 }),
      columns: fc.integer({ min: 1, max: 60 }),
    })
    .map(({ top, left, rows, columns }) => ({
      used: { top, left, bottom: top + rows - 1, right: left + columns - 1 },
    })),
  { maxLength: 12 },
);

/** The blocks of each sheet must be its used range from top to bottom. */
function expectWhole(blocks: readonly SheetBlock<Sheet>[], all: readonly Sheet[]): void {
  for (const sheet of all) {
    const own = blocks.filter((block) => block.sheet === sheet);
    expect(own.map(({ isFirst }) => isFirst)).toEqual(own.map((_, index) => index === 0));
    expect(own.map(({ isLast }) => isLast)).toEqual(
      own.map((_, index) => index === own.length - 1),
    );
    let { top } = sheet.used;
    for (const { area } of own) {
      expect({ ...area, bottom: 0 }).toEqual({ ...sheet.used, top, bottom: 0 });
      expect(area.bottom).toBeGreaterThanOrEqual(area.top);
      top = area.bottom + 1;
    }
    expect(top).toBe(sheet.used.bottom + 1);
  }
}

describe('planBatches', () => {
  it('covers every sheet once, in as few batches as cells allow', () => {
    fc.assert(
      fc.property(sheets, (all) => {
        const batches = planBatches(all);
        expectWhole(batches.flat(), all);
        const total = all.reduce((cells, { used }) => cells + cellCount(used), 0);
        for (const batch of batches) {
          const cells = batch.reduce((sum, { area }) => sum + cellCount(area), 0);
          expect(cells).toBeLessThanOrEqual(CELLS_PER_SYNC);
        }
        // Less than a row of each batch stays empty.
        expect(batches.length).toBeLessThanOrEqual(Math.ceil(total / (CELLS_PER_SYNC - 60)));
      }),
    );
  });

  it('gives a row that is wider than a batch one of its own', () => {
    const wide = { used: { top: 0, left: 0, bottom: 1, right: 29_999 } };
    expect(planBatches([wide]).map((batch) => batch.length)).toEqual([1, 1]);
  });
});

describe('halves', () => {
  it('covers the same blocks, down to single rows', () => {
    fc.assert(
      fc.property(sheets, (all) => {
        for (const batch of planBatches(all)) {
          const parts = halves(batch);
          if (parts === null) {
            expect(batch.map(({ area }) => area.bottom - area.top)).toEqual([0]);
          } else {
            expect(parts.every((part) => part.length > 0)).toBe(true);
            const own = batch.map(({ sheet, area }) => ({ sheet, area }));
            const joined = parts.flat().map(({ sheet, area }) => ({ sheet, area }));
            expect(joined.reduce((sum, { area }) => sum + cellCount(area), 0)).toBe(
              own.reduce((sum, { area }) => sum + cellCount(area), 0),
            );
          }
        }
        const blocks = planBatches(all).flatMap((batch) => (halves(batch) ?? [batch]).flat());
        expectWhole(blocks, all);
      }),
    );
  });
});
