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

describe('the answers of nginx', () => {
  const text = kit('nginx.conf', { site: 'https://example.org/公开表/a.b' }).toString();
  const [, server = ''] = text.split('\nserver {');

  /** What a variable is for an address, by the `map` that sets it: patterns first, then the default. */
  function mapped(variable: string, uri: string): string | undefined {
    const [, lines = ''] = new RegExp(`map \\$uri \\$${variable} \\{([^}]*)\\}`).exec(text) ?? [];
    const entries = [...lines.matchAll(/^\s*(default|"~[^"]*")\s+"([^"]*)";/gm)];
    const fitting = entries.find(
      ([, key = '']) => key.startsWith('"~') && new RegExp(key.slice(2, -1)).test(uri),
    );
    return (fitting ?? entries.find(([, key]) => key === 'default'))?.[2];
  }

  const pages = [
    'taskpane.html',
    'commands.html',
    'notice.html',
    'workbench.html',
    'help.html',
    'manifest.xml',
  ];

  it.each(pages)(
    'keep %s to the policy that it carries itself, and from standing in a cache',
    (page) => {
      const policy = mapped('disclosure_policy', `/公开表/a.b/${page}`);
      const isOfOffice = ['taskpane.html', 'commands.html'].includes(page);
      const officeJsOrigin = isOfOffice ? 'https://appsforoffice.microsoft.com' : null;
      expect(policy?.startsWith(contentSecurityPolicy({ officeJsOrigin }))).toBe(true);
      const isFramed = isOfOffice || page === 'notice.html';
      expect(policy?.includes("frame-ancestors 'none'")).toBe(!isFramed);
      expect(mapped('disclosure_caching', `/公开表/a.b/${page}`)).toBe('no-cache');
    },
  );

  it('let files with a fingerprint stand in a cache, but nothing of another place', () => {
    expect(mapped('disclosure_caching', '/公开表/a.b/site/1.0f.js')).toContain('immutable');
    expect(mapped('disclosure_caching', '/公开表/axb/site/1.0f.js')).toBe('no-cache');
    expect(mapped('disclosure_policy', '/公开表/axb/taskpane.html')).toContain('frame-ancestors');
  });

  it('carry the headers whatever the answer is', () => {
    const headers = [...server.matchAll(/add_header ([\w-]+)\s+([^;]+) always;/g)];
    expect(headers.map(([, name, value]) => [name, value])).toEqual([
      ['Content-Security-Policy', '$disclosure_policy'],
      ['Cache-Control', '$disclosure_caching'],
      ['X-Content-Type-Options', 'nosniff'],
      ['Referrer-Policy', 'no-referrer'],
    ]);
  });

  it('give away neither the command line nor the configuration, and take nothing', () => {
    for (const path of ['^~ /公开表/a.b/cli/', '^~ /公开表/a.b/deploy/', '= /公开表/a.b/cli.js']) {
      expect(server.replaceAll(/ +/g, ' ')).toContain(`location ${path} { return 404; }`);
    }
    expect(server).toContain('limit_except GET { deny all; }');
  });
});

test.each(['https://h/a;b', 'https://h/a b', 'https://h/a{b', 'https://h/"x', 'https://h/$a'])(
  'a site at %s is refused',
  (site) => {
    expect(() => siteAddresses({ site })).toThrow(/letters, digits/);
  },
);

describe('the container', () => {
  it('copies what the kit has to where nginx looks for it', () => {
    const root = join(__dirname, '..', '..');
    const lines = readFileSync(join(root, 'deploy', 'Dockerfile'), 'utf8').split('\n');
    expect(lines.filter((line) => line.startsWith('COPY '))).toEqual([
      'COPY deploy/nginx.conf /etc/nginx/conf.d/disclosure.conf',
      'COPY . /usr/share/nginx/html',
    ]);
    const text = kit('nginx.conf', {}).toString();
    expect(text).toContain('alias /usr/share/nginx/html/;');
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
