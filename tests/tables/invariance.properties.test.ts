import fc from 'fast-check';
import { cellAddress } from '../../src/base/address';
import type { Grid } from '../../src/grid/grid';
import type { RecognisedTable } from '../../src/tables/table';
import { loadSample } from '../fixtures/load-sample';
import { factBooks, recognise } from '../fixtures/read-tables';
import { shifted, withTexts } from '../fixtures/sheet';
import { CLEAN_2024 } from '../samples/read-sample';

let grids: readonly Grid[];

beforeAll(async () => {
  grids = await loadSample(CLEAN_2024);
});

const RUNS = { numRuns: 15 };

/** What is recognised, and the key of every cell, as it would stand without the shift. */
function meaning(workbook: readonly Grid[], rows = 0, columns = 0) {
  const { sets, unrecognised } = recognise(...workbook);
  const facts = factBooks(...workbook).flatMap((book) => book.facts);
  return {
    unrecognised,
    tables: sets.flatMap((set) => set.tables.map((table) => factsOfTable(table, rows, columns))),
    facts: facts.map(({ cell, key, reading }) => {
      const place = { row: cell.row - rows, column: cell.column - columns };
      return `${cell.sheet}!${cellAddress(place)} ${key} ${JSON.stringify(reading)}`;
    }),
  };
}

function factsOfTable(table: RecognisedTable, rows: number, columns: number) {
  const { kind, sheet, year, unit, places, confidence, range } = table;
  return {
    ...{ kind: kind.id, sheet, year, unit, places, confidence },
    range: {
      top: range.top - rows,
      bottom: range.bottom - rows,
      left: range.left - columns,
      right: range.right - columns,
    },
  };
}

function wide(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** The text with a blank put in at some of its places; the number of blanks in a row varies. */
function spaced(text: string, blank: string, step: number): string {
  return [...text].map((letter, at) => (at % step === 0 ? blank + letter : letter)).join('');
}

const anyBlank = fc.constantFrom(' ', '　', '\u00a0', '\u200b', '  ');

test('blank rows above and blank columns at the left only move the addresses', () => {
  fc.assert(
    fc.property(fc.nat({ max: 40 }), fc.nat({ max: 30 }), (rows, columns) => {
      const moved = grids.map((grid) => shifted(grid, rows, columns));
      expect(meaning(moved, rows, columns)).toEqual(meaning(grids));
    }),
    RUNS,
  );
});

test('digits of full width mean the same', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.boolean()), (choices) => {
      const widened = grids.map((grid) =>
        withTexts(grid, (text) => (choices.next().value === true ? wide(text) : text)),
      );
      expect(meaning(widened)).toEqual(meaning(grids));
    }),
    RUNS,
  );
});

test('further blanks in titles, headings, labels and codes mean nothing', () => {
  fc.assert(
    fc.property(anyBlank, fc.integer({ min: 1, max: 4 }), (blank, step) => {
      const blanks = grids.map((grid) => withTexts(grid, (text) => spaced(text, blank, step)));
      expect(meaning(blanks)).toEqual(meaning(grids));
    }),
    RUNS,
  );
});

test('a line break in a label means nothing', () => {
  const broken = grids.map((grid) => withTexts(grid, (text) => spaced(text, '\n', 3)));
  expect(meaning(broken)).toEqual(meaning(grids));
});

test('names and order of the sheets mean nothing', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...grids.keys()], { minLength: grids.length }), (order) => {
      const renamed = order.flatMap((at) => {
        const grid = grids[at];
        return grid === undefined ? [] : { ...grid, name: String(at) };
      });
      const named = grids.map((grid, at) => ({ ...grid, name: String(at) }));
      const [shuffled, straight] = [meaning(renamed), meaning(named)];
      expect([...shuffled.facts].sort()).toEqual([...straight.facts].sort());
      expect(shuffled.tables.map((table) => table.kind).sort()).toEqual(
        straight.tables.map((table) => table.kind).sort(),
      );
    }),
    RUNS,
  );
});
