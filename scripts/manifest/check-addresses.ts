import { resolveResource } from './check-resources';
import type { Fault } from './fault';
import { elementsAt } from './xml-element';
import type { XmlElement } from './xml-element';

const actionPath = [
  ...['Hosts', 'Host', 'DesktopFormFactor', 'ExtensionPoint', 'OfficeTab', 'Group'],
  ...['Control', 'Action', 'SourceLocation'],
];
const addressPaths = [
  ['IconUrl'],
  ['HighResolutionIconUrl'],
  ['SupportUrl'],
  ['VersionOverrides', 'Resources', 'bt:Images', 'bt:Image'],
  ['VersionOverrides', 'Resources', 'bt:Urls', 'bt:Url'],
];

/**
 * The buttons open the page that opens without them, whatever they ask of it, and everything stands on
 * that page's site.
 */
export function checkAddresses(root: XmlElement): Fault[] {
  const page = elementsAt(root, ['DefaultSettings', 'SourceLocation'])
    .at(0)
    ?.attributes.get('DefaultValue');
  // A missing or broken address of the pane is a fault of the structure, told there.
  if (page === undefined || !URL.canParse(page)) return [];
  const otherPages = elementsAt(root, ['VersionOverrides']).flatMap((overrides) =>
    elementsAt(overrides, actionPath)
      .map((action) => resolveResource(overrides, action))
      .filter((address) => address !== undefined && address.replace(/\?.*$/, '') !== page)
      .map((address) => ({
        where: ['OfficeApp/VersionOverrides', ...actionPath].join('/'),
        message: `the button opens ${address ?? ''}, not ${page}`,
      })),
  );
  const site = new URL('.', page).href;
  const elsewhere = addressPaths.flatMap((path) =>
    elementsAt(root, path)
      .map((element) => element.attributes.get('DefaultValue') ?? '')
      .filter((address) => URL.canParse(address) && address.startsWith('https:'))
      .filter((address) => !address.startsWith(site))
      .map((address) => ({
        where: ['OfficeApp', ...path].join('/'),
        message: `${address} is not on the site ${site}`,
      })),
  );
  return [...otherPages, ...elsewhere];
}
