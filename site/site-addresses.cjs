// @ts-check
const { developmentSite } = require('./manifest-for-site.cjs');

const microsoftOfficeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * Where the site will stand and where its pages find office.js: the parameters of the build,
 * `--env site=ADDRESS` and `--env officejs=ADDRESS`. office.js may also stand on the site itself,
 * as a path from the root of its host; then it has no origin of its own.
 *
 * @param {{ site?: string, officejs?: string }} environment
 * @returns {{ site: string, officeJs: string, officeJsOrigin: string | null }}
 * @throws {Error} if the address of office.js is neither https without query nor such a path
 */
function siteAddresses({ site = developmentSite, officejs = microsoftOfficeJs }) {
  if (/^\/(?!\/)[\w./-]+$/.test(officejs))
    return { site, officeJs: officejs, officeJsOrigin: null };
  const address = URL.canParse(officejs) ? new URL(officejs) : null;
  if (address?.protocol !== 'https:' || /[?#"'<>\s]/.test(officejs)) {
    throw new Error(
      `officejs=${officejs}: it looks like https://host/path/office.js or /office.js`,
    );
  }
  return { site, officeJs: address.href, officeJsOrigin: address.origin };
}

module.exports = { siteAddresses };
