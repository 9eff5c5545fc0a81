import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { readStoredParts } from '../../../src/workbook/file/read-stored-parts';
import { readWorkbookWithLooks } from '../../../src/workbook/file/read-workbook-file';
import { contentPart, MOST_STORED_CHARACTERS } from '../../../src/workbook/stored/stored-part';
import { withXmlParts } from '../../fixtures/with-xml-parts';
import { CLEAN } from '../../cli/sample-workbooks';
import { packageBytes, relation } from './xlsx-fixture';

const ONE = contentPart('理由');
const LONG = contentPart('x'.repeat(1_000_000));

describe('the parts of ours in a file', () => {
  const plain = packageBytes({ sheets: [''] });

  it.each([
    ['none', [], []],
    ['only those of others', ['<a xmlns="urn:other"/>'], []],
    ['one beside those of others', ['<a xmlns="urn:other"/>', ONE], [ONE]],
    ['one with a long text', [LONG], [LONG]],
    ['several', [ONE, LONG], [ONE, LONG]],
  ])('%s', (_, parts, found) => {
    expect(readStoredParts(withXmlParts(plain, parts))).toEqual({ ok: true, value: found });
  });

  it('come with the sheets that are shown', async () => {
    const bytes = withXmlParts(readFileSync(CLEAN), [ONE]);
    const read = await readWorkbookWithLooks(bytes);
    expect(read.ok && read.value.stored).toEqual({ ok: true, value: [ONE] });
    expect(read.ok && read.value.sheets.length).toBe(13);
  });

  it('a part that cannot be unpacked is a problem, and the sheets are still read', async () => {
    const broken = packageBytes({
      sheets: [''],
      relations: relation('own', 'customXml', '../customXml/item1.xml'),
      others: { 'customXml/item1.xml': strToU8('<!DOCTYPE a><a/>') },
    });
    expect(readStoredParts(broken)).toMatchObject({ ok: false, error: { code: 'damaged' } });
    const read = await readWorkbookWithLooks(broken);
    expect(read.ok && read.value.stored.ok).toBe(false);
    expect(read.ok && read.value.sheets.length).toBe(1);
  });

  it('leave out what is larger than any of ours', () => {
    const large = `<a xmlns="urn:other">${' '.repeat(MOST_STORED_CHARACTERS)}</a>`;
    expect(readStoredParts(withXmlParts(plain, [large, ONE]))).toEqual({ ok: true, value: [ONE] });
  });

  it('are none where there is no package', () => {
    expect(readStoredParts(strToU8('a,b'))).toEqual({ ok: true, value: [] });
    expect(readStoredParts(new Uint8Array())).toEqual({ ok: true, value: [] });
  });
});
