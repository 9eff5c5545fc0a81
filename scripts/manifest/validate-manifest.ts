import { checkActions } from './check-actions';
import { checkAddresses } from './check-addresses';
import { checkIcons } from './check-icons';
import type { ReadIcon } from './check-icons';
import { checkRequirements } from './check-requirements';
import { checkResources } from './check-resources';
import { checkStructure } from './check-structure';
import type { Fault } from './fault';
import { officeApp } from './manifest-schema';
import { elementsAt, readXml } from './xml-element';

const rootName = 'OfficeApp';

/**
 * Checks an add-in manifest for Excel without asking Microsoft's service: elements and their order,
 * values and lengths, references to resources, addresses and icons.
 *
 * @param readIcon gives the size of an icon by its file name
 * @returns no fault if Office can be expected to load the manifest
 */
export function validateManifest(xml: string, readIcon: ReadIcon): Fault[] {
  const root = readXml(xml);
  if (typeof root === 'string') {
    return [{ where: 'the file', message: `is not well-formed XML: ${root}` }];
  }
  if (root.name !== rootName) {
    return [{ where: root.name, message: `the root element must be ${rootName}` }];
  }
  return [
    ...checkStructure(root, officeApp, rootName),
    ...checkRequirements(root),
    ...elementsAt(root, ['VersionOverrides']).flatMap(checkResources),
    ...elementsAt(root, ['VersionOverrides']).flatMap(checkActions),
    ...checkAddresses(root),
    ...checkIcons(root, readIcon),
  ];
}
