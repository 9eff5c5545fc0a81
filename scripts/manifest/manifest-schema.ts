import type { z } from 'zod';
import {
  exactly,
  guid,
  httpsUrl,
  iconSize,
  locale,
  longText,
  oneOf,
  resourceId,
  setVersion,
  shortText,
  version,
} from './value-kinds';

type ValueKind = z.ZodType<string>;

/** What an element must look like. */
export interface ElementRule {
  readonly attributes?: Readonly<Record<string, ValueKind>>;
  readonly optionalAttributes?: Readonly<Record<string, ValueKind>>;
  readonly text?: ValueKind;
  /** In the order in which Office wants them; any other order keeps the add-in from loading. */
  readonly children?: readonly ChildRule[];
}

interface ChildRule {
  readonly name: string;
  readonly rule: ElementRule;
  readonly min: number;
  readonly max: number;
}

const one = (name: string, rule: ElementRule): ChildRule => ({ name, rule, min: 1, max: 1 });
const optional = (name: string, rule: ElementRule): ChildRule => ({ name, rule, min: 0, max: 1 });
const some = (name: string, rule: ElementRule): ChildRule => ({
  name,
  rule,
  min: 1,
  max: Number.POSITIVE_INFINITY,
});
const any = (name: string, rule: ElementRule): ChildRule => ({ ...some(name, rule), min: 0 });

/** A value with its translations; below VersionOverrides the names carry the prefix `bt:`. */
const localised = (kind: ValueKind, prefix = ''): ElementRule => ({
  attributes: { DefaultValue: kind },
  children: [any(`${prefix}Override`, { attributes: { Locale: locale, Value: kind } })],
});

const requirements = (prefix: string): ElementRule => ({
  children: [
    one(`${prefix}Sets`, {
      optionalAttributes: { DefaultMinVersion: setVersion },
      children: [
        some(`${prefix}Set`, {
          attributes: { Name: shortText },
          optionalAttributes: { MinVersion: setVersion },
        }),
      ],
    }),
  ],
});

const resource = (kind: ValueKind): ElementRule => {
  const { attributes, children = [] } = localised(kind, 'bt:');
  return { attributes: { id: resourceId, ...attributes }, children };
};
const reference: ElementRule = { attributes: { resid: resourceId } };
const icon: ElementRule = {
  children: [some('bt:Image', { attributes: { size: iconSize, resid: resourceId } })],
};

const button: ElementRule = {
  attributes: { 'xsi:type': exactly('Button'), id: shortText },
  children: [
    one('Label', reference),
    one('Supertip', { children: [one('Title', reference), one('Description', reference)] }),
    one('Icon', icon),
    // What each kind of action needs is told by checkActions.
    one('Action', {
      attributes: { 'xsi:type': oneOf(['ShowTaskpane', 'ExecuteFunction']) },
      children: [
        optional('TaskpaneId', { text: shortText }),
        optional('SourceLocation', reference),
        optional('Title', reference),
        optional('FunctionName', { text: shortText }),
      ],
    }),
  ],
};

const ribbon: ElementRule = {
  attributes: { 'xsi:type': exactly('PrimaryCommandSurface') },
  children: [
    one('OfficeTab', {
      attributes: { id: exactly('TabHome') },
      children: [
        // Office takes no second group of an add-in on a tab of its own.
        one('Group', {
          attributes: { id: shortText },
          children: [
            one('Label', reference),
            one('Icon', icon),
            { name: 'Control', rule: button, min: 1, max: 6 },
          ],
        }),
      ],
    }),
  ],
};

const versionOverrides: ElementRule = {
  attributes: {
    xmlns: exactly('http://schemas.microsoft.com/office/taskpaneappversionoverrides'),
    'xsi:type': exactly('VersionOverridesV1_0'),
  },
  children: [
    optional('Description', reference),
    optional('Requirements', requirements('bt:')),
    one('Hosts', {
      children: [
        one('Host', {
          attributes: { 'xsi:type': exactly('Workbook') },
          children: [
            one('DesktopFormFactor', {
              children: [
                optional('GetStarted', {
                  children: [
                    one('Title', reference),
                    one('Description', reference),
                    one('LearnMoreUrl', reference),
                  ],
                }),
                optional('FunctionFile', reference),
                one('ExtensionPoint', ribbon),
              ],
            }),
          ],
        }),
      ],
    }),
    one('Resources', {
      children: [
        one('bt:Images', { children: [any('bt:Image', resource(httpsUrl))] }),
        one('bt:Urls', { children: [any('bt:Url', resource(httpsUrl))] }),
        one('bt:ShortStrings', { children: [any('bt:String', resource(shortText))] }),
        one('bt:LongStrings', { children: [any('bt:String', resource(longText))] }),
      ],
    }),
  ],
};

/** The root element of a task pane add-in for Excel, as far as this product uses the schema. */
export const officeApp: ElementRule = {
  attributes: {
    xmlns: exactly('http://schemas.microsoft.com/office/appforoffice/1.1'),
    'xmlns:bt': exactly('http://schemas.microsoft.com/office/officeappbasictypes/1.0'),
    'xmlns:xsi': exactly('http://www.w3.org/2001/XMLSchema-instance'),
    'xsi:type': exactly('TaskPaneApp'),
  },
  children: [
    one('Id', { text: guid }),
    one('Version', { text: version }),
    one('ProviderName', { text: shortText }),
    one('DefaultLocale', { text: locale }),
    one('DisplayName', localised(shortText)),
    one('Description', localised(longText)),
    one('IconUrl', localised(httpsUrl)),
    one('HighResolutionIconUrl', localised(httpsUrl)),
    one('SupportUrl', localised(httpsUrl)),
    optional('AppDomains', { children: [some('AppDomain', { text: httpsUrl })] }),
    one('Hosts', { children: [one('Host', { attributes: { Name: exactly('Workbook') } })] }),
    one('Requirements', requirements('')),
    one('DefaultSettings', { children: [one('SourceLocation', localised(httpsUrl))] }),
    one('Permissions', { text: exactly('ReadWriteDocument') }),
    optional('VersionOverrides', versionOverrides),
  ],
};
