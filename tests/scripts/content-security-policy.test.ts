import { contentSecurityPolicy } from '../../site/content-security-policy.cjs';

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

describe('contentSecurityPolicy', () => {
  it('allows scripts of the site alone where no office.js is loaded', () => {
    const policy = contentSecurityPolicy({ officeJsOrigin: null });

    expect(directives(policy).get('script-src')).toEqual(["'self'"]);
    expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
  });

  it('allows scripts of the one origin of office.js beside them', () => {
    const policy = contentSecurityPolicy({ officeJsOrigin: 'https://appsforoffice.example.org' });

    expect(directives(policy).get('script-src')).toEqual([
      "'self'",
      'https://appsforoffice.example.org',
    ]);
    expect(directives(policy).get('connect-src')).toEqual(["'self'"]);
  });

  it('allows inline code in styles only', () => {
    const inline = [...directives(contentSecurityPolicy({ officeJsOrigin: null }))]
      .filter(([, sources]) => sources.includes("'unsafe-inline'"))
      .map(([name]) => name);

    expect(inline).toEqual(['style-src']);
  });

  it.each(['http://example.org', 'https://example.org/lib', "https://a 'unsafe-eval'", '*', ''])(
    'refuses "%s" as an origin',
    (officeJsOrigin) => {
      expect(() => contentSecurityPolicy({ officeJsOrigin })).toThrow(
        'must look like https://host',
      );
    },
  );
});
