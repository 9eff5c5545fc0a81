import { SaxesParser } from 'saxes';

/** An element of an XML document; names keep their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text that stands directly in the element, trimmed. */
  readonly text: string;
}

interface GrowingElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: GrowingElement[];
  text: string;
}

/** The root element, or in words why the text is not well-formed XML with namespaces. */
export function readXml(xml: string): XmlElement | string {
  const document: GrowingElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [document];
  const errors: string[] = [];

  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => errors.push(message));
  parser.on('opentag', ({ name, attributes }) => {
    const element: GrowingElement = {
      name,
      attributes: new Map(Object.values(attributes).map((each) => [each.name, each.value])),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element !== undefined) element.text = element.text.trim();
  });
  parser.write(xml).close();

  return errors[0] ?? document.children[0] ?? 'there is no element';
}

/** The children of `element`, their children and so on that lie on `path`: `['Hosts', 'Host']`. */
export function elementsAt(element: XmlElement, path: readonly string[]): XmlElement[] {
  return path.reduce<XmlElement[]>(
    (parents, name) =>
      parents.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [element],
  );
}
