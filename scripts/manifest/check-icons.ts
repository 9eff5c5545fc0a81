import { resolveResource } from './check-resources';
import type { Fault } from './fault';
import type { PixelSize } from './png-size';
import { elementsAt } from './xml-element';
import type { XmlElement } from './xml-element';

/** The size of an icon by its file name, undefined if there is no such PNG file. */
export type ReadIcon = (fileName: string) => PixelSize | undefined;

const iconUrls = [
  { name: 'IconUrl', size: 32 },
  { name: 'HighResolutionIconUrl', size: 64 },
];
const requiredSizes = ['16', '32', '80'];
const groupPath = [
  ...['Hosts', 'Host', 'DesktopFormFactor'],
  ...['ExtensionPoint', 'OfficeTab', 'Group'],
];
const iconPaths = [
  [...groupPath, 'Icon'],
  [...groupPath, 'Control', 'Icon'],
];

/** Every icon comes in the sizes that Office asks for, and its file has the size it promises. */
export function checkIcons(root: XmlElement, readIcon: ReadIcon): Fault[] {
  const ofTheAddIn = iconUrls.flatMap(({ name, size }) =>
    elementsAt(root, [name]).flatMap((element) =>
      checkFile(element.attributes.get('DefaultValue'), size, `OfficeApp/${name}`, readIcon),
    ),
  );
  const ofTheRibbon = elementsAt(root, ['VersionOverrides']).flatMap((overrides) =>
    iconPaths.flatMap((path) =>
      elementsAt(overrides, path).flatMap((icon) =>
        checkRibbonIcon(
          overrides,
          icon,
          ['OfficeApp/VersionOverrides', ...path].join('/'),
          readIcon,
        ),
      ),
    ),
  );
  return [...ofTheAddIn, ...ofTheRibbon];
}

function checkRibbonIcon(
  overrides: XmlElement,
  icon: XmlElement,
  where: string,
  readIcon: ReadIcon,
): Fault[] {
  const sizes = icon.children.map(({ attributes }) => attributes.get('size'));
  const missing = requiredSizes
    .filter((size) => !sizes.includes(size))
    .map((size) => ({ where, message: `size ${size} is missing` }));
  const wrong = icon.children.flatMap((image) =>
    checkFile(
      resolveResource(overrides, image),
      Number(image.attributes.get('size')),
      `${where}/${image.name}`,
      readIcon,
    ),
  );
  return [...missing, ...wrong];
}

function checkFile(
  url: string | undefined,
  size: number,
  where: string,
  readIcon: ReadIcon,
): Fault[] {
  // An address that is missing or none is a fault of the structure, told there.
  if (url === undefined || !URL.canParse(url)) return [];
  const fileName = new URL(url).pathname.split('/').at(-1) ?? '';
  const found = readIcon(fileName);
  if (found === undefined) {
    return [{ where, message: `there is no PNG file ${fileName}` }];
  }
  return found.width === size && found.height === size
    ? []
    : [
        {
          where,
          message: `${fileName} has ${found.width} × ${found.height} pixels, not ${size} × ${size}`,
        },
      ];
}
