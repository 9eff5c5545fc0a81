import type { ExcelApi } from './excel-api';
import { readExcelApi } from './excel-api';

/** What the page turns out to run in. */
export type OfficeHost =
  | { readonly kind: 'excel'; readonly api: ExcelApi }
  /** A plain browser. */
  | { readonly kind: 'noHost' }
  | { readonly kind: 'otherHost' }
  /** office.js, or what it loads in turn, did not come. */
  | { readonly kind: 'notLoaded' }
  | { readonly kind: 'tooOld' };

const LOADING_MS = 8_000;

/**
 * Waits for office.js, whose script element stands in the page, and for the answer of its host;
 * at most `timeoutMs` for the two together. A page without the element has no host.
 */
export async function waitForOffice(
  script: HTMLScriptElement | null,
  timeoutMs: number = LOADING_MS,
): Promise<OfficeHost> {
  if (script === null && !isLoaded()) return { kind: 'noHost' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<OfficeHost>((resolve) => {
    // A script that failed before anyone listened, and a host that does not answer, stay silent.
    timer = setTimeout(() => resolve({ kind: 'notLoaded' }), timeoutMs);
  });
  try {
    return await Promise.race([askHost(script), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

async function askHost(script: HTMLScriptElement | null): Promise<OfficeHost> {
  if (!isLoaded() && script !== null) await scriptEnd(script);
  if (!isLoaded()) return { kind: 'notLoaded' };
  const { host } = await Office.onReady();
  if (!isNamed(host)) return { kind: 'noHost' };
  if (host !== Office.HostType.Excel) return { kind: 'otherHost' };
  const api = readExcelApi();
  return api === null ? { kind: 'tooOld' } : { kind: 'excel', api };
}

/** In a plain browser the host is null, whatever its type says. */
function isNamed(host: Office.HostType | null | undefined): host is Office.HostType {
  return host !== null && host !== undefined;
}

function isLoaded(): boolean {
  return 'Office' in globalThis;
}

/** Resolves when the script has run, and when it failed. */
function scriptEnd(script: HTMLScriptElement): Promise<void> {
  return new Promise((resolve) => {
    script.addEventListener('load', () => resolve(), { once: true });
    script.addEventListener('error', () => resolve(), { once: true });
  });
}
