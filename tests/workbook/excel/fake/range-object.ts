import type { Area } from '../../../../src/base/address';
import { areaAddress } from '../../../../src/base/address';
import { cellCount, meet } from './areas';
import type { Shape } from './client-object';
import { askedObject, clientObject, clientResult } from './client-object';
import type { FakeContext } from './fake-context';
import { NOTHING } from './fake-context';
import { FakeOfficeError } from './fake-error';
import { formatsObject } from './formats-object';
import type { FakeCell, FakeSheet } from './fake-workbook';
import { cellOf, shownText } from './fake-workbook';
import { writeCells, writeFormats } from './write-cells';

/** More cells than Excel on the web reads at once. */
const MOST_CELLS = 5_000_000;
/** More merged areas than Excel lists. */
const MOST_MERGES = 512;

/** A range that a method returned; a null object where there is no area. */
export function rangeObject(
  context: FakeContext,
  sheet: () => FakeSheet,
  find: () => Area | null,
): object {
  const range = askedObject(context, rangeShape(context, sheet, find));
  areas.set(range, find);
  return range;
}

const areas = new WeakMap<object, () => Area | null>();

/** Where a range lies that was handed back to a method. */
export function areaOfRange(range: object): Area {
  const area = areas.get(range)?.() ?? null;
  if (area === null) throw new FakeOfficeError('InvalidArgument', 'Range');
  return area;
}

function rangeShape(context: FakeContext, sheet: () => FakeSheet, find: () => Area | null): Shape {
  const here = (): Area => {
    const area = find();
    if (area === null) throw new FakeOfficeError('ItemNotFound', 'Range');
    return area;
  };
  const matrix = (read: (cell: FakeCell) => unknown) => ({
    get: () => cellMatrix(sheet(), here(), read),
  });
  return {
    type: 'Range',
    resolve: () => find() !== null && sheet().id !== '',
    scalars: {
      address: { get: () => `${sheet().name}!${areaAddress(here())}` },
      rowIndex: { get: () => here().top },
      columnIndex: { get: () => here().left },
      rowCount: { get: () => here().bottom - here().top + 1 },
      columnCount: { get: () => here().right - here().left + 1 },
      values: {
        ...matrix(({ value }) => value ?? ''),
        set: (written) => writeCells(context, sheet(), here(), written),
      },
      text: matrix(shownText),
      numberFormat: {
        ...matrix(({ format }) => format),
        set: (written) => writeFormats(sheet(), here(), written),
      },
      formulas: matrix(({ formula, value }) => (formula === null ? (value ?? '') : `=${formula}`)),
      valueTypes: matrix(valueType),
    },
    navigation: {
      worksheet: () =>
        clientObject(context, {
          type: 'Worksheet',
          resolve: () => true,
          scalars: { name: { get: () => sheet().name } },
        }),
      conditionalFormats: () => formatsObject(context, sheet, () => [here()]),
      format: () => formatObject(context, sheet, here),
    },
    methods: {
      getCellProperties: (wanted) =>
        clientResult(context, 'Range.getCellProperties', () => {
          expectWanted(wanted, '{"format":{"indentLevel":true}}');
          return cellMatrix(sheet(), here(), ({ indent }) => ({ format: { indentLevel: indent } }));
        }),
      getRowProperties: (wanted) =>
        clientResult(context, 'Range.getRowProperties', () => {
          expectWanted(wanted, '{"rowHidden":true}');
          const { top, bottom } = here();
          return span(top, bottom).map((row) => ({ rowHidden: sheet().hiddenRows.has(row) }));
        }),
      getColumnProperties: (wanted) =>
        clientResult(context, 'Range.getColumnProperties', () => {
          expectWanted(wanted, '{"columnHidden":true}');
          const { left, right } = here();
          const { hiddenColumns } = sheet();
          return span(left, right).map((column) => ({ columnHidden: hiddenColumns.has(column) }));
        }),
      getMergedAreasOrNullObject: () => mergedObject(context, sheet, here),
      select: () => {
        context.enqueue('Range.select', () => {
          if (!context.host.isInFront)
            throw new FakeOfficeError('GeneralException', 'Range.select');
          context.host.workbook.selectedAreas = [areaAddress(here())];
          context.host.moves.push('Range.select');
          return NOTHING;
        });
      },
    },
    since: { getMergedAreasOrNullObject: 13 },
  };
}

/** The format of a range, as far as it says whether its cells are locked; null where some are. */
function formatObject(context: FakeContext, sheet: () => FakeSheet, here: () => Area): object {
  const locked = {
    get: () => {
      const all = cellMatrix(sheet(), here(), (_cell, at) => !sheet().unlocked.has(at)).flat();
      return all.every((one) => one === all[0]) ? all[0] : null;
    },
  };
  const protection = () =>
    clientObject(context, {
      type: 'FormatProtection',
      resolve: () => true,
      scalars: { locked },
    });
  return clientObject(context, {
    type: 'RangeFormat',
    resolve: () => true,
    navigation: { protection },
  });
}

function mergedObject(context: FakeContext, sheet: () => FakeSheet, here: () => Area): object {
  const merges = () => {
    const within = sheet().merges.filter((merge) => meet(merge, here()));
    if (within.length > MOST_MERGES) {
      throw new FakeOfficeError('GeneralException', 'Range.getMergedAreasOrNullObject');
    }
    return within;
  };
  const areas = () =>
    clientObject(context, {
      type: 'RangeCollection',
      resolve: () => true,
      items: () =>
        merges().map((merge) =>
          clientObject(
            context,
            rangeShape(context, sheet, () => merge),
          ),
        ),
    });
  return askedObject(context, {
    type: 'RangeAreas',
    resolve: () => merges().length > 0,
    scalars: { cellCount: { get: () => cellCount(merges()) } },
    navigation: { areas },
  });
}

function cellMatrix(
  sheet: FakeSheet,
  { top, left, bottom, right }: Area,
  read: (cell: FakeCell, at: string) => unknown,
): readonly (readonly unknown[])[] {
  if (cellCount([{ top, left, bottom, right }]) > MOST_CELLS) {
    throw new FakeOfficeError('ResponsePayloadSizeLimitExceeded', 'Range');
  }
  return span(top, bottom).map((row) =>
    span(left, right).map((column) => read(cellOf(sheet, row, column), `${row},${column}`)),
  );
}

function valueType({ value, isError, formula }: FakeCell): string {
  if (isError) return 'Error';
  if (value === null || (value === '' && formula === null)) return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

function expectWanted(wanted: unknown, known: string): void {
  if (JSON.stringify(wanted) !== known) throw new Error('fake office.js: unknown cell properties');
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
