// @ts-check
const { Liquid } = require('liquidjs');
const { contentSecurityPolicy } = require('./content-security-policy.cjs');

/**
 * What a template of deploy/ may name: the addresses of the build, taken apart for the server's
 * configuration, and the policies of the pages.
 *
 * @param {{ site: string, officeJsOrigin: string | null, share: string }} addresses
 */
function deploymentValues({ site, officeJsOrigin, share }) {
  const { hostname, port, pathname } = new URL(site);
  // nginx compares with the decoded path.
  const path = decodeURI(pathname).replace(/\/+$/, '');
  return {
    site,
    host: hostname,
    port: port === '' ? '443' : port,
    path,
    pathPattern: path.replaceAll(/[.+*?()[\]{}|^$\\]/g, '\\$&'),
    panePolicy: contentSecurityPolicy({ officeJsOrigin }),
    strictPolicy: contentSecurityPolicy({ officeJsOrigin: null }),
    // A registry file writes a backslash as two.
    share: share.replaceAll('\\', '\\\\'),
  };
}

/**
 * The bytes of a file of the deployment kit for these addresses, as its reader expects them: a
 * registry file with anything but ASCII in it must be UTF-16.
 *
 * @param {string} template
 * @param {ReturnType<typeof deploymentValues>} values
 * @returns {Buffer}
 * @throws {Error} if the template names a value that there is none of
 */
function deploymentFile(template, values) {
  const engine = new Liquid({ strictVariables: true });
  const text = engine.parseAndRenderSync(template, values);
  return text.startsWith('Windows Registry Editor')
    ? Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'utf16le')
    : Buffer.from(text, 'utf8');
}

module.exports = { deploymentFile, deploymentValues };
