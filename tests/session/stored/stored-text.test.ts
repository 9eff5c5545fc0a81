import {
  asidePart,
  contentPart,
  isStoredPart,
  readStoredPart,
  STORED_NAMESPACE,
} from '../../../src/workbook/stored/stored-part';
import { readStoredParts } from '../../../src/session/stored/read-stored-parts';
import type { StoredContents } from '../../../src/session/stored/stored-contents';
import { mergeContents, NOTHING_STORED } from '../../../src/session/stored/stored-contents';
import { readStoredText, storedText } from '../../../src/session/stored/stored-text';
import { CONTENTS, DRAFT, SAID, SET } from './stored-example';

const TEXT = storedText(CONTENTS, '2024-02-02');

const COLUMNS = ',"columns":[{"column":2,"printed":"全年总数","heading":"合计"}]';

const WITHOUT_COLUMNS = CONTENTS.corrections.map((one) =>
  one.reading.kind === 'table' ? { ...one, reading: { ...one.reading, columns: [] } } : one,
);

describe('a stored text', () => {
  it('gives back what was stored', () => {
    expect(readStoredText(TEXT)).toEqual({
      kind: 'contents',
      contents: CONTENTS,
      savedOn: '2024-02-02',
    });
  });

  it('of the first version has the settings that came later as the profile has them', () => {
    const first = TEXT.replace('"version":3', '"version":1')
      .replace(',"listOrder":"descending","zeroPolicy":"omit"', '')
      .replace(COLUMNS, '');
    const settings = { ...DRAFT.settings, listOrder: null, zeroPolicy: null };
    const drafts = { set: SET, bySet: { [SET]: { ...DRAFT, settings } } };
    expect(first.length).toBeLessThan(TEXT.length - 40);
    expect(readStoredText(first)).toMatchObject({
      contents: { ...CONTENTS, corrections: WITHOUT_COLUMNS, drafts },
    });
  });

  it('of the second version says nothing of columns', () => {
    const second = TEXT.replace('"version":3', '"version":2').replace(COLUMNS, '');
    expect(readStoredText(second)).toMatchObject({
      contents: { ...CONTENTS, corrections: WITHOUT_COLUMNS },
    });
    expect(readStoredText(TEXT.replace('"version":3', '"version":2'))).toEqual({ kind: 'damaged' });
  });

  it('of a later version is neither read nor called damaged', () => {
    const later = JSON.stringify({ version: 4, whatever: [] });
    expect(readStoredText(later)).toEqual({ kind: 'newer' });
  });

  it.each([
    ['no JSON', TEXT.slice(0, -1)],
    ['no object', '[]'],
    ['no version', '{}'],
    ['a member that is not known', TEXT.replace('"savedOn"', '"more":1,"savedOn"')],
    ['a member that no object keeps', TEXT.replace('"prior.total"', '"__proto__"')],
    ['a member that is missing', TEXT.replace(/"savedOn":"[^"]*",/, '')],
    ['an empty reason', TEXT.replace(SAID.reason.replaceAll('"', '\\"'), '')],
    ['a year that is none', TEXT.replace('"year":2024,"stage"', '"year":20,"stage"')],
    ['a unit that is none', TEXT.replace('"万元"', '"两"')],
  ])('with %s is damaged', (_, text) => {
    expect(text).not.toBe(TEXT);
    expect(readStoredText(text)).toEqual({ kind: 'damaged' });
  });
});

describe('a stored part', () => {
  it('carries any text', () => {
    for (const text of [TEXT, '', 'ab]]>&<\u0000😀']) {
      const xml = contentPart(text);
      expect(isStoredPart(xml)).toBe(true);
      expect(readStoredPart(xml)).toEqual({ kind: 'content', text });
    }
  });

  it('is known whatever a host makes of its first and last tag', () => {
    const body = contentPart(TEXT).replace(/^[^>]*>|<[^>]*>$/g, '');
    const others = [
      `<?xml version="1.0" encoding="UTF-8"?>\r\n<content xmlns="${STORED_NAMESPACE}">${body}</content>\n`,
      `<ns0:content xmlns:ns0='${STORED_NAMESPACE}' >\n${body}\n</ns0:content>`,
    ];
    for (const xml of others) {
      expect(isStoredPart(xml)).toBe(true);
      expect(readStoredPart(xml)).toEqual({ kind: 'content', text: TEXT });
    }
  });

  it.each([
    ['base64 that is none', contentPart(TEXT).replace('>ey', '>e')],
    ['bytes that are no text', `<content xmlns="${STORED_NAMESPACE}">/////w==</content>`],
    ['another element', `<thing xmlns="${STORED_NAMESPACE}">${btoa('{}')}</thing>`],
    ['elements inside', `<content xmlns="${STORED_NAMESPACE}"><a/></content>`],
  ])('with %s is damaged', (_, xml) => {
    expect(isStoredPart(xml)).toBe(true);
    expect(readStoredPart(xml)).toEqual({ kind: 'damaged' });
  });

  it('is not what others keep in a workbook', () => {
    expect(isStoredPart('<a xmlns="urn:other"/>')).toBe(false);
    expect(isStoredPart(`<a xmlns="urn:other"><b xmlns="${STORED_NAMESPACE}"/></a>`)).toBe(false);
  });
});

describe('the parts of a workbook', () => {
  const part = contentPart(TEXT);
  const other = contentPart(storedText(NOTHING_STORED, '2024-02-03'));
  const broken = contentPart('{');
  const later = contentPart('{"version":4}');

  it.each([
    ['none', [], 'nothing'],
    ['one', [part], 'contents'],
    ['one and what was put aside', [asidePart(broken), part], 'contents'],
    ['only what was put aside', [asidePart(part)], 'nothing'],
    ['two alike', [part, part], 'contents'],
    ['two that differ', [part, other], 'several'],
    ['one that is damaged', [broken], 'damaged'],
    ['one of a later version', [later], 'newer'],
    ['a later version beside one', [part, later], 'newer'],
    ['an unknown element', [`<x xmlns="${STORED_NAMESPACE}"/>`], 'damaged'],
  ])('%s', (_, parts, kind) => {
    const aside = parts.filter((xml) => xml.startsWith('<aside')).length;
    expect(readStoredParts(parts)).toMatchObject({ kind, aside });
  });
});

describe('two contents together', () => {
  it('keep what either says, the later where both do', () => {
    const later: StoredContents = {
      ignored: { other: SAID },
      corrections: [{ sheet: '附表', title: null, reading: { kind: 'nonTable' } }],
      drafts: { set: null, bySet: { [SET]: { ...DRAFT, inputs: {} } } },
    };
    const merged = mergeContents(CONTENTS, later);
    expect(Object.keys(merged.ignored)).toHaveLength(2);
    expect(merged.corrections).toHaveLength(2);
    expect(merged.drafts).toEqual({ set: SET, bySet: later.drafts.bySet });
  });
});
