import type { Area } from '../../../../src/base/address';
import { cellCount, meet } from './areas';
import type { Scalar, Shape } from './client-object';
import { askedObject, clientObject } from './client-object';
import type { FakeContext } from './fake-context';
import { NOTHING } from './fake-context';
import { FakeOfficeError } from './fake-error';
import type { FakeFormat, FakeSheet } from './fake-workbook';

const EDGES = new Set<unknown>(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight']);

/** The conditional formats that touch the areas; what is added lies on all of them. */
export function formatsObject(
  context: FakeContext,
  sheet: () => FakeSheet,
  areas: () => readonly Area[],
): object {
  const { host } = context;
  const found = () =>
    sheet().formats.filter((format) =>
      format.areas.some((one) => areas().some((other) => meet(one, other))),
    );
  return clientObject(context, {
    type: 'ConditionalFormatCollection',
    resolve: () => sheet().id !== '',
    items: () =>
      found().map((format) =>
        clientObject(
          context,
          formatShape(context, sheet, () => format),
        ),
      ),
    methods: {
      add: (type) => {
        if (type !== 'Custom') throw new Error('fake office.js: adds custom formats only');
        const id = host.workbook.newId();
        context.enqueue('ConditionalFormatCollection.add', () => {
          expectUnprotected(sheet(), 'ConditionalFormatCollection.add');
          host.writes.push('ConditionalFormatCollection.add');
          const style = new Map<string, unknown>();
          const format = { id, type, areas: areas(), formula: null, stopIfTrue: false, style };
          sheet().formats.unshift(format);
          return NOTHING;
        });
        return askedObject(
          context,
          formatShape(context, sheet, () => itemOf(sheet(), id)),
        );
      },
      getItem: (id) =>
        askedObject(
          context,
          formatShape(context, sheet, () => itemOf(sheet(), String(id))),
        ),
    },
  });
}

function formatShape(context: FakeContext, sheet: () => FakeSheet, find: () => FakeFormat): Shape {
  const { host } = context;
  const custom = (place: string): FakeFormat => {
    const format = find();
    if (format.type !== 'Custom') throw new FakeOfficeError('InvalidOperation', place);
    return format;
  };
  return {
    type: 'ConditionalFormat',
    resolve: () => find().id !== '',
    scalars: {
      id: { get: () => find().id },
      type: { get: () => find().type },
      stopIfTrue: {
        get: () => find().stopIfTrue,
        set: (value) => (find().stopIfTrue = value === true),
      },
    },
    navigation: { custom: () => customObject(context, custom) },
    methods: {
      getRanges: () => formatAreas(context, () => find().areas),
      delete: () => {
        context.enqueue('ConditionalFormat.delete', () => {
          const format = find();
          expectUnprotected(sheet(), 'ConditionalFormat.delete');
          host.writes.push('ConditionalFormat.delete');
          sheet().formats = sheet().formats.filter((other) => other !== format);
          return NOTHING;
        });
      },
    },
  };
}

function formatAreas(context: FakeContext, areas: () => readonly Area[]): object {
  return askedObject(context, {
    type: 'RangeAreas',
    resolve: () => areas().length > 0,
    scalars: { cellCount: { get: () => cellCount(areas()) } },
  });
}

function customObject(context: FakeContext, custom: (place: string) => FakeFormat): object {
  const part = (type: string, members: Omit<Shape, 'type' | 'resolve'>): object =>
    clientObject(context, { type, resolve: () => custom(type).id !== '', ...members });
  const style = (path: string): Scalar => ({
    get: () => custom(path).style.get(path),
    set: (value) => void custom(path).style.set(path, value),
  });
  const border = (edge: unknown): object => {
    if (!EDGES.has(edge)) throw new Error('fake office.js: no such edge');
    const path = `format.borders.${String(edge)}`;
    return part('ConditionalRangeBorder', {
      scalars: { style: style(`${path}.style`), color: style(`${path}.color`) },
    });
  };
  const format = () =>
    part('ConditionalRangeFormat', {
      navigation: {
        fill: () =>
          part('ConditionalRangeFill', { scalars: { color: style('format.fill.color') } }),
        borders: () => part('ConditionalRangeBorderCollection', { methods: { getItem: border } }),
      },
    });
  const rule = () =>
    part('ConditionalFormatRule', {
      scalars: {
        formula: {
          get: () => custom('ConditionalFormatRule.formula').formula,
          set: (value) => (custom('ConditionalFormatRule.formula').formula = String(value)),
        },
      },
    });
  return part('CustomConditionalFormat', { navigation: { rule, format } });
}

function itemOf(sheet: FakeSheet, id: string): FakeFormat {
  const found = sheet.formats.find((format) => format.id === id);
  if (found === undefined) {
    throw new FakeOfficeError('ItemNotFound', 'ConditionalFormatCollection.getItem');
  }
  return found;
}

function expectUnprotected(sheet: FakeSheet, place: string): void {
  if (sheet.isProtected) throw new FakeOfficeError('AccessDenied', place);
}
