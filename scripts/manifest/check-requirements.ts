import type { Fault } from './fault';
import { elementsAt } from './xml-element';
import type { XmlElement } from './xml-element';

const api = 'ExcelApi';
/** The lowest version that has everything the add-in cannot do without. */
const lowestVersion = '1.9';

/** Excel offers the add-in only where it can run. */
export function checkRequirements(root: XmlElement): Fault[] {
  const [requirements] = elementsAt(root, ['Requirements', 'Sets']);
  // Requirements that are missing are a fault of the structure, told there.
  if (requirements === undefined) return [];
  const isRequired = elementsAt(requirements, ['Set']).some(
    ({ attributes }) =>
      attributes.get('Name') === api && attributes.get('MinVersion') === lowestVersion,
  );
  return isRequired
    ? []
    : [{ where: 'OfficeApp/Requirements', message: `${api} ${lowestVersion} is not required` }];
}
