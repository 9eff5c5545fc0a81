// @ts-check

/** The address that stands in manifest.xml, with which the file works as it is in development. */
const developmentSite = 'https://localhost:3000';

const urlAttribute =
  /(<(?:IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|bt:Image|bt:Url)\s[^<>]*?\bDefaultValue=")([^"]*)(")/g;

/**
 * The manifest for a site that stands at another address: only the addresses in its URL elements
 * change, everything else stays as it was, byte for byte.
 *
 * @param {string} xml the manifest as it stands in the repository
 * @param {string} siteUrl where the files of the site will stand: https, with or without a path
 * @returns {string}
 * @throws {Error} if the address cannot be that of a site, or if an address of the manifest lies
 * outside the URL elements and would still point to the development site
 */
function manifestForSite(xml, siteUrl) {
  const site = escapeAttribute(normalisedSite(siteUrl));
  const withSite = xml.replaceAll(urlAttribute, (_match, before, url, after) =>
    url.startsWith(`${developmentSite}/`)
      ? `${before}${site}${url.slice(developmentSite.length)}${after}`
      : `${before}${url}${after}`,
  );
  if (normalisedSite(siteUrl) !== developmentSite && withSite.includes(developmentSite)) {
    throw new Error(`manifest.xml names ${developmentSite} outside its URL elements`);
  }
  return withSite;
}

/**
 * @param {string} siteUrl
 * @returns {string} without a slash at the end
 */
function normalisedSite(siteUrl) {
  const fault = (/** @type {string} */ why) =>
    new Error(`${siteUrl}: ${why}. The address of the site looks like https://host/path`);
  if (!URL.canParse(siteUrl)) {
    throw fault('not an address');
  }
  const url = new URL(siteUrl);
  if (url.protocol !== 'https:') {
    throw fault('Office loads add-ins over https only');
  }
  if (url.username !== '' || url.password !== '') {
    throw fault('it must not hold a user name or password');
  }
  if (/[?#]/.test(siteUrl)) {
    throw fault('it must not hold a query or a fragment');
  }
  return url.href.replace(/\/+$/, '');
}

/** @param {string} text */
function escapeAttribute(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

module.exports = { manifestForSite, developmentSite };
