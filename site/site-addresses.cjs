// @ts-check
const { developmentSite } = require('./manifest-for-site.cjs');

const microsoftOfficeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Stands in the registry file until somebody names the shared folder of the manifests. */
const anyShare = '\\\\SERVER\\SHARE';

/**
 * Where the site will stand, where its pages find office.js, and the shared folder from which Excel
 * takes the manifest: the parameters of the build, `--env site=ADDRESS`, `--env officejs=ADDRESS`
 * and `--env share=FOLDER`. office.js may also stand on the site itself, as a path from the root of
 * its host; then it has no origin of its own.
 *
 * @param {{ site?: string, officejs?: string, share?: string }} environment
 * @returns {{ site: string, officeJs: string, officeJsOrigin: string | null, share: string }}
 * @throws {Error} if the path of the site has signs that mean something else to a server or a
 * manifest, the address of office.js is neither https without query nor such a path, or
 * the shared folder is no \\\\server\\folder
 */
function siteAddresses({ site = developmentSite, officejs = microsoftOfficeJs, share = anyShare }) {
  if (!/^\\\\[^\\/"<>|?*\s]+(\\[^\\/"<>|?*]+)+$/.test(share)) {
    throw new Error(`share=${share}: it looks like \\\\server\\folder`);
  }
  if (URL.canParse(site) && !/^[\p{L}\p{N}._~/-]*$/u.test(decodeURI(new URL(site).pathname))) {
    throw new Error(`site=${site}: its path has letters, digits and . _ ~ - alone`);
  }
  if (/^\/(?!\/)[\w./-]+$/.test(officejs)) {
    return { site, officeJs: officejs, officeJsOrigin: null, share };
  }
  const address = URL.canParse(officejs) ? new URL(officejs) : null;
  if (address?.protocol !== 'https:' || /[?#"'<>\s]/.test(officejs)) {
    throw new Error(
      `officejs=${officejs}: it looks like https://host/path/office.js or /office.js`,
    );
  }
  return { site, officeJs: address.href, officeJsOrigin: address.origin, share };
}

module.exports = { siteAddresses };
