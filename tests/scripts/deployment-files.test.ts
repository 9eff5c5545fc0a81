import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSecurityPolicy } from '../../site/content-security-policy.cjs';
import { deploymentFile, deploymentValues } from '../../site/deployment-files.cjs';
import { siteAddresses } from '../../site/site-addresses.cjs';

const kit = (name: string, environment: Parameters<typeof siteAddresses>[0]) => {
  const template = readFileSync(join(__dirname, '..', '..', 'deploy', `${name}.liquid`), 'utf8');
  return deploymentFile(template, deploymentValues(siteAddresses(environment)));
};

describe('the configuration of nginx', () => {
  it('stands at the address of the site', () => {
    const text = kit('nginx.conf', { site: 'https://tables.example.org:8443/a.b' }).toString();
    expect(text).toContain('listen 8443 ssl;');
    expect(text).toContain('server_name tables.example.org;');
    expect(text).toContain('location /a.b/ {');
    expect(text).toContain('"~^/a\\.b/taskpane\\.html$"');
  });

  it('needs no path, and names a path in Chinese as nginx compares it', () => {
    expect(kit('nginx.conf', { site: 'https://example.org/' }).toString()).toContain(
      'location / {',
    );
    expect(kit('nginx.conf', { site: 'https://example.org/公开表' }).toString()).toContain(
      'location /公开表/ {',
    );
  });

  it('lets nothing but the pane load office.js from elsewhere', () => {
    const officejs = 'https://office.example.org/office.js';
    const text = kit('nginx.conf', { site: 'https://example.org', officejs }).toString();
    const origin = 'https://office.example.org';
    expect(text).toContain(contentSecurityPolicy({ officeJsOrigin: origin }));
    const others = text.split('\n').filter((line) => line.trim().startsWith('default'));
    expect(others.join()).toContain(contentSecurityPolicy({ officeJsOrigin: null }));
    expect(others.join()).not.toContain(origin);
  });
});

describe('the registry file', () => {
  it('names the shared folder as Windows reads it', () => {
    const bytes = kit('trusted-catalog.reg', { share: '\\\\fs01\\加载项' });
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    const lines = bytes.toString('utf16le').split('\r\n');
    expect(lines[0]).toBe('\uFEFFWindows Registry Editor Version 5.00');
    expect(lines).toContain('"Url"="\\\\\\\\fs01\\\\加载项"');
  });

  it.each(['C:\\folder', '\\\\server', '\\\\server\\a"b', 'https://server/share'])(
    'is refused for %s',
    (share) => {
      expect(() => siteAddresses({ share })).toThrow(/looks like \\\\server\\folder/);
    },
  );
});
