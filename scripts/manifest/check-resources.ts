import type { Fault } from './fault';
import { elementsAt } from './xml-element';
import type { XmlElement } from './xml-element';

const resourcesPath = 'OfficeApp/VersionOverrides/Resources';

/** The list in which an element that says `resid` finds its resource. */
const listOf = new Map([
  ['bt:Image', 'bt:Images'],
  ['SourceLocation', 'bt:Urls'],
  ['FunctionFile', 'bt:Urls'],
  ['LearnMoreUrl', 'bt:Urls'],
  ['Label', 'bt:ShortStrings'],
  ['Title', 'bt:ShortStrings'],
  ['Description', 'bt:LongStrings'],
]);

/** Ids stand once, every reference finds its resource in the right list, and none is left over. */
export function checkResources(overrides: XmlElement): Fault[] {
  const lists = elementsAt(overrides, ['Resources']).flatMap(({ children }) => children);
  const resources = lists.flatMap((list) =>
    list.children.map(({ attributes }) => ({ id: attributes.get('id') ?? '', list: list.name })),
  );
  const references = findReferences(overrides, 'OfficeApp/VersionOverrides');

  const ids = resources.map(({ id }) => id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  const unresolved = references.filter(
    ({ id, list }) => !resources.some((resource) => resource.id === id && resource.list === list),
  );
  const unused = ids.filter((id) => !references.some((reference) => reference.id === id));
  return [
    ...repeated.map((id) => ({ where: resourcesPath, message: `the id ${id} stands twice` })),
    ...unresolved.map(({ where, id, list }) => ({
      where,
      message: `resid="${id}" is not in ${list}`,
    })),
    ...unused.map((id) => ({ where: resourcesPath, message: `nothing uses ${id}` })),
  ];
}

interface Reference {
  readonly where: string;
  readonly id: string;
  readonly list: string;
}

function findReferences(element: XmlElement, where: string): Reference[] {
  return element.children.flatMap((child) => {
    const place = `${where}/${child.name}`;
    const id = child.attributes.get('resid');
    const list = listOf.get(child.name);
    const own = id === undefined || list === undefined ? [] : [{ where: place, id, list }];
    return [...own, ...findReferences(child, place)];
  });
}

/** The value of the resource that `reference` names, if there is one. */
export function resolveResource(overrides: XmlElement, reference: XmlElement): string | undefined {
  const list = listOf.get(reference.name);
  const id = reference.attributes.get('resid');
  return list === undefined
    ? undefined
    : elementsAt(overrides, ['Resources', list])
        .flatMap(({ children }) => children)
        .find(({ attributes }) => attributes.get('id') === id)
        ?.attributes.get('DefaultValue');
}
