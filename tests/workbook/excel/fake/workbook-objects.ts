import type { Area } from '../../../../src/base/address';
import { chartsObject } from './charts-object';
import { askedObject, clientObject } from './client-object';
import type { FakeContext } from './fake-context';
import { NOTHING } from './fake-context';
import { FakeOfficeError } from './fake-error';
import type { FakeEvent, FakeRemark, FakeSheet, FakeWorkbook } from './fake-workbook';
import { usedArea } from './fake-workbook';
import { areasObject, parseAreas } from './range-areas-object';
import { rangeObject } from './range-object';
import { xmlPartsObject } from './xml-parts-object';

const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

const EVENTS: Readonly<Record<string, string>> = {
  onChanged: 'WorksheetChanged',
  onAdded: 'WorksheetAdded',
  onDeleted: 'WorksheetDeleted',
  onNameChanged: 'WorksheetNameChanged',
  onMoved: 'WorksheetMoved',
  onVisibilityChanged: 'WorksheetVisibilityChanged',
};

export function workbookObject(context: FakeContext): object {
  return clientObject(context, {
    type: 'Workbook',
    resolve: () => true,
    scalars: { readOnly: { get: () => context.host.workbook.isReadOnly } },
    since: { readOnly: 8, protection: 7, customXmlParts: 5, comments: 10, notes: 18 },
    navigation: {
      protection: () =>
        clientObject(context, {
          type: 'WorkbookProtection',
          resolve: () => true,
          scalars: { protected: { get: () => context.host.workbook.isStructureFixed } },
        }),
      worksheets: () => worksheetsObject(context),
      customXmlParts: () => xmlPartsObject(context),
      properties: () => propertiesObject(context),
      comments: () => remarksObject(context, 'Comment', (book) => book.comments),
      notes: () => remarksObject(context, 'Note', (book) => book.notes),
    },
  });
}

function propertiesObject(context: FakeContext): object {
  const scalar = (name: keyof FakeWorkbook['properties']) => ({
    get: () => context.host.workbook.properties[name],
  });
  return clientObject(context, {
    type: 'DocumentProperties',
    resolve: () => true,
    scalars: {
      author: scalar('author'),
      lastAuthor: scalar('lastAuthor'),
      company: scalar('company'),
    },
  });
}

function remarksObject(
  context: FakeContext,
  type: string,
  listed: (workbook: FakeWorkbook) => readonly FakeRemark[],
): object {
  const remarkObject = ({ sheet, address, content }: FakeRemark) =>
    clientObject(context, {
      type,
      resolve: () => true,
      scalars: { content: { get: () => content } },
      methods: {
        getLocation: () =>
          rangeObject(
            context,
            () => sheetNamed(context, sheet),
            () => parseAreas(address, 1)[0] ?? null,
          ),
      },
    });
  return clientObject(context, {
    type: `${type}Collection`,
    resolve: () => true,
    items: () => listed(context.host.workbook).map(remarkObject),
  });
}

function sheetNamed({ host }: FakeContext, name: string): FakeSheet {
  const found = host.workbook.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new FakeOfficeError('ItemNotFound', 'Worksheet');
  return found;
}

function worksheetsObject(context: FakeContext): object {
  const { sheets } = context.host.workbook;
  return clientObject(context, {
    type: 'WorksheetCollection',
    resolve: () => true,
    items: () => sheets.map((sheet) => worksheetObject(context, () => sheet)),
    methods: {
      add: (name) => {
        let added: FakeSheet | null = null;
        context.enqueue('WorksheetCollection.add', () => {
          const { workbook, writes } = context.host;
          if (workbook.isStructureFixed) {
            throw new FakeOfficeError('AccessDenied', 'WorksheetCollection.add');
          }
          if (sheets.some((sheet) => sheet.name.toLowerCase() === String(name).toLowerCase())) {
            throw new FakeOfficeError('ItemAlreadyExists', 'WorksheetCollection.add');
          }
          writes.push('WorksheetCollection.add');
          added = workbook.add({ name: String(name), cells: {} });
          return NOTHING;
        });
        return worksheetObject(context, () => {
          if (added === null) throw new Error('fake office.js: the sheet is not there yet');
          return added;
        });
      },
      getItemOrNullObject: (key) => {
        const find = () => sheets.find(({ id, name }) => id === key || name === key);
        return askedObject(context, {
          ...worksheetShape(context, () => {
            const found = find();
            if (found === undefined) throw new FakeOfficeError('ItemNotFound', 'Worksheet');
            return found;
          }),
          resolve: () => find() !== undefined,
        });
      },
      getItem: (key) =>
        askedWorksheet(context, () => {
          const found = sheets.find(({ id, name }) => id === key || name === key);
          if (found === undefined) {
            throw new FakeOfficeError('ItemNotFound', 'WorksheetCollection.getItem');
          }
          return found;
        }),
    },
    navigation: Object.fromEntries(
      Object.entries(EVENTS).map(([member, type]) => [member, () => eventObject(context, type)]),
    ),
    since: { onNameChanged: 17, onMoved: 17, onVisibilityChanged: 17 },
  });
}

function askedWorksheet(context: FakeContext, find: () => FakeSheet): object {
  return askedObject(context, worksheetShape(context, find));
}

function worksheetObject(context: FakeContext, find: () => FakeSheet): object {
  return clientObject(context, worksheetShape(context, find));
}

function worksheetShape(context: FakeContext, find: () => FakeSheet) {
  const { host } = context;
  return {
    type: 'Worksheet',
    resolve: () => find().id !== '',
    scalars: {
      id: { get: () => find().id },
      name: { get: () => find().name },
      visibility: { get: () => find().visibility },
    },
    navigation: {
      charts: () => chartsObject(context, find),
      protection: () =>
        clientObject(context, {
          type: 'WorksheetProtection',
          resolve: () => true,
          scalars: { protected: { get: () => find().isProtected } },
        }),
    },
    methods: {
      getRange: (address: unknown) =>
        rangeObject(context, find, () =>
          address === undefined ? WHOLE_SHEET : (parseAreas(address, 1)[0] ?? null),
        ),
      getRanges: (address: unknown) => areasObject(context, find, () => parseAreas(address)),
      getRangeByIndexes: (top: unknown, left: unknown, rows: unknown, columns: unknown) => {
        const area = {
          top: Number(top),
          left: Number(left),
          bottom: Number(top) + Number(rows) - 1,
          right: Number(left) + Number(columns) - 1,
        };
        return rangeObject(context, find, () => area);
      },
      getUsedRangeOrNullObject: (valuesOnly: unknown) =>
        rangeObject(context, find, () => {
          // A range of a sheet that is not there is not there either.
          const isThere = host.workbook.sheets.some((sheet) => sheet === foundOr(find));
          return isThere ? usedArea(find(), valuesOnly === true) : null;
        }),
      delete: () => {
        context.enqueue('Worksheet.delete', () => {
          host.writes.push('Worksheet.delete');
          host.workbook.remove(find().name);
          return NOTHING;
        });
      },
      activate: () => {
        context.enqueue('Worksheet.activate', () => {
          const sheet = find();
          if (!host.isInFront) throw new FakeOfficeError('GeneralException', 'Worksheet.activate');
          if (sheet.visibility !== 'Visible') {
            throw new FakeOfficeError('InvalidOperation', 'Worksheet.activate');
          }
          host.workbook.active = sheet;
          host.moves.push('Worksheet.activate');
          return NOTHING;
        });
      },
    },
  };
}

/** Null where finding it fails. */
function foundOr(find: () => FakeSheet): FakeSheet | null {
  try {
    return find();
  } catch {
    return null;
  }
}

function eventObject(context: FakeContext, type: string): object {
  const { listeners } = context.host.workbook;
  return clientObject(context, {
    type: `EventHandlers(${type})`,
    resolve: () => true,
    methods: {
      add: (handler) => {
        if (typeof handler !== 'function') throw new Error('fake office.js: no handler');
        const listener = (event: FakeEvent) => void Reflect.apply(handler, undefined, [event]);
        context.enqueue('EventHandlers.add', () => {
          listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
          return NOTHING;
        });
        return {
          context,
          remove: () => {
            context.enqueue('EventHandlers.remove', () => {
              listeners.get(type)?.delete(listener);
              return NOTHING;
            });
          },
        };
      },
    },
  });
}
