// @ts-check

/**
 * The Content-Security-Policy of every page, whether it comes as `<meta>` or as a header.
 * `officeJsOrigin` is the foreign origin of office.js, or null where none is loaded. There is no
 * frame-ancestors: a `<meta>` cannot hold it, and Excel on the web shows the pane in a frame.
 *
 * @param {{ officeJsOrigin: string | null }} sources
 * @returns {string}
 * @throws {Error} if `officeJsOrigin` is anything but a bare https origin
 */
function contentSecurityPolicy({ officeJsOrigin }) {
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...originSources(officeJsOrigin)].join(' ')}`,
    // Fluent UI, Univer and office.js put their styles into the page while they run.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * @param {string | null} origin
 * @returns {string[]}
 */
function originSources(origin) {
  if (origin === null) {
    return [];
  }
  if (
    !origin.startsWith('https://') ||
    !URL.canParse(origin) ||
    new URL(origin).origin !== origin
  ) {
    throw new Error(`${origin}: the origin of office.js must look like https://host`);
  }
  return [origin];
}

module.exports = { contentSecurityPolicy };
