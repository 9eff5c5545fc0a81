const metaPolicy =
  // The build leaves out the quotes that HTML can do without.
  /<meta\s+http-equiv="?Content-Security-Policy"?\s+content="(?<policy>[^"]*)"\s*\/?>/i;

/** The Content-Security-Policy that a page states in its `<meta>`, undefined if it states none. */
export function policyOfPage(html: string): string | undefined {
  return metaPolicy.exec(html)?.groups?.['policy']?.replaceAll('&#39;', "'");
}
