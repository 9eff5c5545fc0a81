import type { Fault } from './fault';
import { elementsAt } from './xml-element';
import type { XmlElement } from './xml-element';

const formFactor = ['Hosts', 'Host', 'DesktopFormFactor'];
const actionPath = [...formFactor, 'ExtensionPoint', 'OfficeTab', 'Group', 'Control', 'Action'];

/** An action that opens the pane names its page; one that runs a function names that, and its page. */
export function checkActions(overrides: XmlElement): Fault[] {
  const where = ['OfficeApp/VersionOverrides', ...actionPath].join('/');
  const hasFunctionFile = elementsAt(overrides, [...formFactor, 'FunctionFile']).length > 0;
  return elementsAt(overrides, actionPath).flatMap(({ attributes, children }): Fault[] => {
    const names = children.map(({ name }) => name);
    const runs = attributes.get('xsi:type') === 'ExecuteFunction';
    const wanted = runs ? 'FunctionName' : 'SourceLocation';
    const foreign = runs ? ['TaskpaneId', 'SourceLocation', 'Title'] : ['FunctionName'];
    return [
      ...(names.includes(wanted) ? [] : [{ where, message: `${wanted} is missing` }]),
      ...names
        .filter((name) => foreign.includes(name))
        .map((name) => ({ where, message: `${name} does not belong here` })),
      ...(runs && !hasFunctionFile
        ? [{ where, message: 'a function needs a FunctionFile to stand in' }]
        : []),
    ];
  });
}
