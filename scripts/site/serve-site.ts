import { existsSync, readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentSecurityPolicy } from '../../site/content-security-policy.cjs';
import { policyOfPage } from './policy-of-page';

export interface SiteOptions {
  /** The folder that holds the built site. */
  readonly folder: string;
  /** 0 takes any port that is free. */
  readonly port: number;
  /** Certificate and key, in PEM; without them the site is served over http. */
  readonly https?: { readonly cert: string | Buffer; readonly key: string | Buffer };
}

export interface ServedSite {
  /** Without a slash at the end: `http://localhost:3000`. */
  readonly address: string;
  /** Ends open connections too. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the built site to this machine only, with the headers that a real server should send.
 *
 * @throws {Error} with the code EADDRINUSE if the port is taken
 */
export async function serveSite(options: SiteOptions): Promise<ServedSite> {
  const listener = requestListener(options.folder);
  const server =
    options.https === undefined
      ? createHttpServer(listener)
      : createHttpsServer(options.https, listener);
  const port = await listen(server, options.port);
  return {
    address: `${options.https === undefined ? 'http' : 'https'}://localhost:${port}`,
    close: () => close(server),
  };
}

function requestListener(folder: string): RequestListener {
  // `dev` reads the folder anew at each request, so that a new build shows at once.
  const sendFile = sirv(folder, {
    dev: true,
    etag: true,
    extensions: [],
    onNoMatch: (_request, response) => refuse(response, 404, 'Not found'),
  });
  return (request, response) => {
    response.setHeader('Content-Security-Policy', policyFor(folder, pathOf(request)));
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cache-Control', 'no-cache');
    if (request.method === 'GET' || request.method === 'HEAD') {
      sendFile(request, response);
    } else {
      response.setHeader('Allow', 'GET, HEAD');
      refuse(response, 405, 'Method not allowed');
    }
  };
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').replace(/[?#].*$/, '');
}

/** A page brings its policy along; whatever else is opened or run as a worker gets the strict one. */
function policyFor(folder: string, path: string): string {
  const file = join(folder, path);
  const ownPolicy =
    /^\/[\w-]+\.html$/.test(path) && existsSync(file)
      ? policyOfPage(readFileSync(file, 'utf8'))
      : undefined;
  return ownPolicy ?? contentSecurityPolicy({ officeJsOrigin: null });
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain' });
  response.end(reason);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeAllConnections();
  });
}
