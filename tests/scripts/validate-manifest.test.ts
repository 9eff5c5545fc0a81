import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pngSize } from '../../scripts/manifest/png-size';
import { validateManifest } from '../../scripts/manifest/validate-manifest';

const rootFolder = join(__dirname, '..', '..');
const manifest = readFileSync(join(rootFolder, 'manifest.xml'), 'utf8');
const overrides = 'OfficeApp/VersionOverrides';
const group = `${overrides}/Hosts/Host/DesktopFormFactor/ExtensionPoint/OfficeTab/Group`;

function readIcon(fileName: string): { width: number; height: number } | undefined {
  const size = /^(?:icon|narrate|clear)-(16|32|64|80)\.png$/.exec(fileName)?.[1];
  return size === undefined ? undefined : { width: Number(size), height: Number(size) };
}

function validate(xml: string): string[] {
  return validateManifest(xml, readIcon).map(({ where, message }) => `${where}: ${message}`);
}

type Mutation = (xml: string) => string;

/** Changes the one place at which `from` stands; an error if there is none, or another. */
function replace(from: string, to: string): Mutation {
  return (xml) => {
    const parts = xml.split(from);
    if (parts.length !== 2) {
      throw new Error(`${from} stands ${parts.length - 1} times`);
    }
    return parts.join(to);
  };
}

const long = (length: number): string => '长'.repeat(length);
const groupIcon = '<Label resid="Group.Label"/>\n                <Icon>\n                  ';
const checkPage = '<SourceLocation resid="Check.Url"/>';
const buttonIconEnd = '\n                  </Icon>\n                  <Action';

describe('validateManifest', () => {
  it('finds nothing in manifest.xml, whose icons have the sizes they promise', () => {
    const iconFile = (fileName: string) =>
      pngSize(readFileSync(join(rootFolder, 'assets', 'icons', fileName)));

    expect(validateManifest(manifest, iconFile)).toEqual([]);
  });

  it.each<[string, Mutation, string[]]>([
    [
      'broken XML',
      replace('</Permissions>', '</Permission>'),
      ['the file: is not well-formed XML: 28:45: unexpected close tag.'],
    ],
    [
      'a prefix that nothing declares',
      replace('xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"', ''),
      ['the file: is not well-formed XML: 48:55: unbound namespace prefix: "bt".'],
    ],
    [
      'another root element',
      (xml) => xml.replaceAll('OfficeApp', 'OfficeAddin'),
      ['OfficeAddin: the root element must be OfficeApp'],
    ],
    [
      'another kind of add-in',
      replace('xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"'),
      ['OfficeApp: xsi:type="ContentApp" must be TaskPaneApp'],
    ],
    [
      'an element in the wrong place',
      (xml) =>
        replace(
          '<Id>',
          '<DefaultLocale>zh-CN</DefaultLocale><Id>',
        )(replace('<DefaultLocale>zh-CN</DefaultLocale>', '')(xml)),
      [
        ...['Id', 'Version', 'ProviderName'].map(
          (name) => `OfficeApp: ${name} must stand before DefaultLocale`,
        ),
      ],
    ],
    [
      'an element in the wrong place of the button',
      replace(
        `${checkPage}\n                  </Action>`,
        `${checkPage}<TaskpaneId>Pane</TaskpaneId></Action>`,
      ),
      [
        `${group}/Control/Action: TaskpaneId stands 2 times, at most 1`,
        `${group}/Control/Action: TaskpaneId must stand before SourceLocation`,
      ],
    ],
    [
      'an element that is missing',
      replace('<ProviderName>公开表助手</ProviderName>', ''),
      ['OfficeApp: ProviderName is missing'],
    ],
    [
      'an element that stands twice',
      replace('<Version>', '<Version>1.1.0.0</Version><Version>'),
      ['OfficeApp: Version stands 2 times, at most 1'],
    ],
    [
      'an element that Office does not know there',
      replace('<Permissions>', '<Rights/><Permissions>'),
      ['OfficeApp: Rights does not belong here'],
    ],
    [
      'a second host',
      replace('<Host Name="Workbook"/>', '<Host Name="Workbook"/><Host Name="Workbook"/>'),
      ['OfficeApp/Hosts: Host stands 2 times, at most 1'],
    ],
    [
      'stray text',
      replace('<Sets>', '<Sets>x'),
      ['OfficeApp/Requirements/Sets: no text belongs here'],
    ],
    [
      'an attribute that is missing',
      replace(' id="TabHome"', ''),
      [
        `${overrides}/Hosts/Host/DesktopFormFactor/ExtensionPoint/OfficeTab: the attribute id is missing`,
      ],
    ],
    [
      'an attribute that Office does not know there',
      replace('<Label resid="Group.Label"/>', '<Label resid="Group.Label" lang="zh"/>'),
      [`${group}/Label: there is no attribute lang here`],
    ],
    [
      'an id that is no GUID',
      replace('<Id>e6594fd0-', '<Id>e6594fd-'),
      [
        'OfficeApp/Id: "e6594fd-9d20-4e64-84a0-118c70a19a90" must be a GUID such as 01234567-89ab-cdef-0123-456789abcdef',
      ],
    ],
    [
      'a version of another form',
      replace('<Version>1.1.0.0<', '<Version>1.0.0-beta<'),
      ['OfficeApp/Version: "1.0.0-beta" must be four numbers such as 1.0.0.0'],
    ],
    [
      'a language of another form',
      replace('>zh-CN<', '>zh_CN<'),
      ['OfficeApp/DefaultLocale: "zh_CN" must be a language such as zh-CN'],
    ],
    [
      'a name that is too long',
      replace('<DisplayName DefaultValue="公开表助手"', `<DisplayName DefaultValue="${long(126)}"`),
      [`OfficeApp/DisplayName: DefaultValue="${long(60)}…" must not be longer than 125 characters`],
    ],
    [
      'a description that is too long',
      replace('<Description DefaultValue="', `<Description DefaultValue="${long(250)}`),
      [`OfficeApp/Description: DefaultValue="${long(60)}…" must not be longer than 250 characters`],
    ],
    [
      'a label that is too long',
      replace('id="Check.Label" DefaultValue="', `id="Check.Label" DefaultValue="${long(125)}`),
      [
        `${overrides}/Resources/bt:ShortStrings/bt:String: DefaultValue="${long(60)}…" must not be longer than 125 characters`,
      ],
    ],
    [
      'a tip that is too long',
      replace(
        'id="Check.Description" DefaultValue="',
        `id="Check.Description" DefaultValue="${long(250)}`,
      ),
      [
        `${overrides}/Resources/bt:LongStrings/bt:String: DefaultValue="${long(60)}…" must not be longer than 250 characters`,
      ],
    ],
    [
      'a label without text',
      replace('id="Check.Label" DefaultValue="检查"', 'id="Check.Label" DefaultValue=""'),
      [`${overrides}/Resources/bt:ShortStrings/bt:String: DefaultValue="" must not be empty`],
    ],
    [
      'an address over http',
      replace('<SupportUrl DefaultValue="https:', '<SupportUrl DefaultValue="http:'),
      [
        'OfficeApp/SupportUrl: DefaultValue="http://localhost:3000/help.html" must be an https address',
      ],
    ],
    [
      'a resource that is no address',
      replace(
        'id="Help.Url" DefaultValue="https://localhost:3000/',
        'id="Help.Url" DefaultValue="',
      ),
      [`${overrides}/Resources/bt:Urls/bt:Url: DefaultValue="help.html" must be an https address`],
    ],
    [
      'an address on another site',
      replace(
        '<SupportUrl DefaultValue="https://localhost:3000',
        '<SupportUrl DefaultValue="https://example.org',
      ),
      [
        'OfficeApp/SupportUrl: https://example.org/help.html is not on the site https://localhost:3000/',
      ],
    ],
    [
      'a button that opens another page',
      replace(
        'id="Check.Url" DefaultValue="https://localhost:3000/taskpane',
        'id="Check.Url" DefaultValue="https://localhost:3000/pane',
      ),
      [
        `${group}/Control/Action/SourceLocation: the button opens https://localhost:3000/pane.html?do=check, not https://localhost:3000/taskpane.html`,
      ],
    ],
    [
      'a button that opens no page',
      replace(checkPage, ''),
      [
        `${overrides}/Resources: nothing uses Check.Url`,
        `${group}/Control/Action: SourceLocation is missing`,
      ],
    ],
    [
      'a button that runs no function',
      replace('<FunctionName>clearMarks</FunctionName>', '<TaskpaneId>Pane</TaskpaneId>'),
      [
        `${group}/Control/Action: FunctionName is missing`,
        `${group}/Control/Action: TaskpaneId does not belong here`,
      ],
    ],
    [
      'a function without the page that it stands in',
      replace('<FunctionFile resid="Commands.Url"/>', ''),
      [
        `${overrides}/Resources: nothing uses Commands.Url`,
        `${group}/Control/Action: a function needs a FunctionFile to stand in`,
      ],
    ],
    [
      'rights that are too few',
      replace('>ReadWriteDocument<', '>ReadDocument<'),
      ['OfficeApp/Permissions: "ReadDocument" must be ReadWriteDocument'],
    ],
    [
      'another application',
      replace('<Host Name="Workbook"/>', '<Host Name="Document"/>'),
      ['OfficeApp/Hosts/Host: Name="Document" must be Workbook'],
    ],
    [
      'requirements below what the add-in needs',
      replace('MinVersion="1.9"', 'MinVersion="1.8"'),
      ['OfficeApp/Requirements: ExcelApi 1.9 is not required'],
    ],
    [
      'a reference to no resource',
      replace(
        `${groupIcon}<bt:Image size="16" resid="Icon.16"/>`,
        `${groupIcon}<bt:Image size="16" resid="Nowhere"/>`,
      ),
      [`${group}/Icon/bt:Image: resid="Nowhere" is not in bt:Images`],
    ],
    [
      'a reference into the wrong list',
      replace('<Label resid="Group.Label"/>', '<Label resid="Help.Url"/>'),
      [
        `${group}/Label: resid="Help.Url" is not in bt:ShortStrings`,
        `${overrides}/Resources: nothing uses Group.Label`,
      ],
    ],
    [
      'an id that is too long',
      (xml) => xml.replaceAll('"Help.Url"', `"${long(33)}"`),
      [
        `${overrides}/Hosts/Host/DesktopFormFactor/GetStarted/LearnMoreUrl: resid="${long(33)}" must not be longer than 32 characters`,
        `${overrides}/Resources/bt:Urls/bt:Url: id="${long(33)}" must not be longer than 32 characters`,
      ],
    ],
    [
      'an id that stands twice',
      replace(
        '<bt:Urls>',
        '<bt:Urls><bt:Url id="Check.Url" DefaultValue="https://localhost:3000/taskpane.html"/>',
      ),
      [`${overrides}/Resources: the id Check.Url stands twice`],
    ],
    [
      'a resource that nothing uses',
      replace('<bt:LongStrings>', '<bt:LongStrings><bt:String id="Spare" DefaultValue="x"/>'),
      [`${overrides}/Resources: nothing uses Spare`],
    ],
    [
      'an icon without a size that Office asks for',
      replace(`<bt:Image size="80" resid="Clear.Icon.80"/>${buttonIconEnd}`, buttonIconEnd),
      [
        `${overrides}/Resources: nothing uses Clear.Icon.80`,
        `${group}/Control/Icon: size 80 is missing`,
      ],
    ],
    [
      'an icon in a size that Office does not know',
      replace(groupIcon, `${groupIcon}<bt:Image size="17" resid="Icon.16"/>`),
      [
        `${group}/Icon/bt:Image: size="17" must be an icon size of Office: 16, 20, 24, 32, 40, 48, 64 or 80`,
        `${group}/Icon/bt:Image: icon-16.png has 16 × 16 pixels, not 17 × 17`,
      ],
    ],
    [
      'an icon whose file is missing',
      replace(
        '<IconUrl DefaultValue="https://localhost:3000/icons/icon-32.png"',
        '<IconUrl DefaultValue="https://localhost:3000/icons/icon.png"',
      ),
      ['OfficeApp/IconUrl: there is no PNG file icon.png'],
    ],
    [
      'an icon of another size',
      replace(
        '<HighResolutionIconUrl DefaultValue="https://localhost:3000/icons/icon-64.png"',
        '<HighResolutionIconUrl DefaultValue="https://localhost:3000/icons/icon-80.png"',
      ),
      ['OfficeApp/HighResolutionIconUrl: icon-80.png has 80 × 80 pixels, not 64 × 64'],
    ],
  ])('tells of %s', (_what, mutate, faults) => {
    expect(validate(mutate(manifest))).toEqual(faults);
  });

  it('takes texts of the greatest length', () => {
    const fitting = manifest
      .replace('<DisplayName DefaultValue="公开表助手"', `<DisplayName DefaultValue="${long(125)}"`)
      .replace(/<Description DefaultValue="[^"]*"/, `<Description DefaultValue="${long(250)}"`)
      .replaceAll('"Help.Url"', `"${long(32)}"`);

    expect(validate(fitting)).toEqual([]);
  });

  it('takes a manifest without VersionOverrides, as old servers read it', () => {
    const bare = manifest.replace(/<VersionOverrides[\s\S]*<\/VersionOverrides>/, '');

    expect(bare).not.toContain('Resources');
    expect(validate(bare)).toEqual([]);
  });
});
