import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateManifest } from '../../scripts/manifest/validate-manifest';
import { pngSize } from '../../scripts/manifest/png-size';
import { manifestForSite } from '../../site/manifest-for-site.cjs';

const rootFolder = join(__dirname, '..', '..');
const manifest = readFileSync(join(rootFolder, 'manifest.xml'), 'utf8');

describe('manifestForSite', () => {
  it.each([
    ['https://tables.example.org', 'https://tables.example.org/'],
    ['https://tables.example.org/', 'https://tables.example.org/'],
    ['https://example.org:8443/finance/tables', 'https://example.org:8443/finance/tables/'],
    ['https://example.org/finance/tables//', 'https://example.org/finance/tables/'],
    ['https://example.org/a&b', 'https://example.org/a&amp;b/'],
    ['https://示例.example/公开表', 'https://xn--fsq092h.example/%E5%85%AC%E5%BC%80%E8%A1%A8/'],
  ])('puts every address of the manifest on %s', (siteUrl, site) => {
    const result = manifestForSite(manifest, siteUrl);

    expect(result).toBe(manifest.replaceAll('https://localhost:3000/', site));
    expect(
      validateManifest(result, (name) =>
        pngSize(readFileSync(join(rootFolder, 'assets', 'icons', name))),
      ),
    ).toEqual([]);
  });

  it('leaves the manifest as it is for the site of development', () => {
    expect(manifestForSite(manifest, 'https://localhost:3000/')).toBe(manifest);
  });

  it('takes a dollar sign in the address literally', () => {
    expect(manifestForSite(manifest, 'https://example.org/$1$&')).toContain(
      '"https://example.org/$1$&amp;/taskpane.html"',
    );
  });

  it('leaves an address on a foreign host alone', () => {
    const foreign = '<SupportUrl DefaultValue="https://help.example.org/"/>';
    const xml = manifest.replace(/<SupportUrl [^>]*>/, foreign);

    expect(manifestForSite(xml, 'https://example.org')).toContain(foreign);
  });

  it('refuses a manifest in which an address would be left behind', () => {
    const xml = manifest.replace(
      '<Hosts>',
      '<AppDomains><AppDomain>https://localhost:3000</AppDomain></AppDomains><Hosts>',
    );

    expect(() => manifestForSite(xml, 'https://example.org')).toThrow(
      'manifest.xml names https://localhost:3000 outside its URL elements',
    );
  });

  it.each([
    ['tables.example.org', 'not an address'],
    ['http://example.org', 'Office loads add-ins over https only'],
    ['https://user:secret@example.org', 'it must not hold a user name or password'],
    ['https://example.org/?v=1', 'it must not hold a query or a fragment'],
    ['https://example.org/#top', 'it must not hold a query or a fragment'],
  ])('refuses %s', (siteUrl, why) => {
    expect(() => manifestForSite(manifest, siteUrl)).toThrow(
      `${siteUrl}: ${why}. The address of the site looks like https://host/path`,
    );
  });
});
