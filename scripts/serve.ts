/**
 * Serves the built site in dist/ to this machine until it is stopped: over http for the workbench
 * in a browser, with --https for the pane in Excel. --port or PORT picks another port than 3000.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { SERVE_HELP } from './site/serve-help.zh-CN';
import { serveSite } from './site/serve-site';
import type { ServedSite, SiteOptions } from './site/serve-site';

const defaultPort = '3000';
const siteFolder = join(__dirname, '..', 'dist');

void serve();

async function serve(): Promise<void> {
  try {
    const { port, overHttps, wantsHelp } = readOptions();
    if (wantsHelp) {
      console.log(SERVE_HELP);
      return;
    }
    const page = overHttps ? 'taskpane.html' : 'workbench.html';
    if (!existsSync(join(siteFolder, page))) {
      throw new Error(`dist/${page} is missing, so there is nothing to serve. Run: npm run build`);
    }
    const certificate = overHttps ? { https: await developmentCertificate() } : {};
    const site = await start({ folder: siteFolder, port, ...certificate });
    console.log(`${site.address}/${page}`);
    closeAtSignal(site);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

interface ServeOptions {
  readonly port: number;
  readonly overHttps: boolean;
  readonly wantsHelp: boolean;
}

function readOptions(): ServeOptions {
  const { values } = parseArgs({
    options: {
      https: { type: 'boolean', default: false },
      port: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const port = values.port ?? process.env['PORT'] ?? defaultPort;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new Error(`${port} is not a port. Give a number up to 65535: --port 3001`);
  }
  return { port: Number(port), overHttps: values.https, wantsHelp: values.help };
}

async function developmentCertificate(): Promise<NonNullable<SiteOptions['https']>> {
  try {
    const { cert, key } = await getHttpsServerOptions();
    return { cert, key };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `There is no certificate that this machine trusts for https://localhost. ${reason.trim()}\n` +
        'Run: npx office-addin-dev-certs install',
    );
  }
}

async function start(options: SiteOptions): Promise<ServedSite> {
  try {
    return await serveSite(options);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      const next = options.port === Number(defaultPort) ? 3001 : Number(defaultPort);
      throw new Error(
        `Port ${options.port} is in use by another program, so the site cannot be served there. ` +
          `Stop that program, or pick another port: --port ${next}, or PORT=${next}`,
      );
    }
    throw error;
  }
}

function closeAtSignal(site: ServedSite): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void site.close());
  }
}
