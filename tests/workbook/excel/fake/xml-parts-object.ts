import { askedObject, clientObject, clientResult } from './client-object';
import type { FakeContext } from './fake-context';
import { NOTHING } from './fake-context';
import { FakeOfficeError } from './fake-error';
import type { FakeXmlPart } from './fake-workbook';

/** The custom XML parts of the workbook. */
export function xmlPartsObject(context: FakeContext): object {
  const { host } = context;
  const parts = () => host.workbook.xmlParts;
  return clientObject(context, {
    type: 'CustomXmlPartCollection',
    resolve: () => true,
    items: () =>
      parts().map((part) =>
        clientObject(
          context,
          partShape(context, () => part),
        ),
      ),
    methods: {
      getByNamespace: (namespace) => {
        const own = () => parts().filter(({ xml }) => xml.includes(`="${String(namespace)}"`));
        return askedObject(context, {
          type: 'CustomXmlPartScopedCollection',
          resolve: () => true,
          methods: {
            getItem: (id) =>
              askedObject(
                context,
                partShape(context, () => partOf(own(), String(id))),
              ),
          },
          items: () =>
            own().map((part) =>
              clientObject(
                context,
                partShape(context, () => part),
              ),
            ),
        });
      },
      getItem: (id) =>
        askedObject(
          context,
          partShape(context, () => partOf(parts(), String(id))),
        ),
      add: (xml) => {
        const part: FakeXmlPart = { id: host.workbook.newId(), xml: String(xml) };
        context.enqueue(
          'CustomXmlPartCollection.add',
          () => {
            host.writes.push('CustomXmlPartCollection.add');
            host.workbook.xmlParts = [...parts(), part];
            return NOTHING;
          },
          part.xml.length,
        );
        return askedObject(
          context,
          partShape(context, () => partOf(parts(), part.id)),
        );
      },
    },
    since: { getByNamespace: 5, getItem: 5, add: 5 },
  });
}

function partShape(context: FakeContext, find: () => FakeXmlPart) {
  const { host } = context;
  return {
    type: 'CustomXmlPart',
    resolve: () => find().id !== '',
    scalars: { id: { get: () => find().id } },
    methods: {
      getXml: () => clientResult(context, 'CustomXmlPart.getXml', () => find().xml),
      delete: () => {
        context.enqueue('CustomXmlPart.delete', () => {
          const part = find();
          host.writes.push('CustomXmlPart.delete');
          host.workbook.xmlParts = host.workbook.xmlParts.filter((other) => other !== part);
          return NOTHING;
        });
      },
    },
  };
}

function partOf(parts: readonly FakeXmlPart[], id: string): FakeXmlPart {
  const found = parts.find((part) => part.id === id);
  if (found === undefined) {
    throw new FakeOfficeError('ItemNotFound', 'CustomXmlPartCollection.getItem');
  }
  return found;
}
