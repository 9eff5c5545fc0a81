import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite } from '../../scripts/site/serve-site';
import type { ServedSite } from '../../scripts/site/serve-site';
import { contentSecurityPolicy } from '../../site/content-security-policy.cjs';

const strictPolicy = contentSecurityPolicy({ officeJsOrigin: null });
const panePolicy = contentSecurityPolicy({ officeJsOrigin: 'https://office.example.org' });

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let folder: string;
let site: ServedSite;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  const root = join(folder, 'dist');
  mkdirSync(join(root, 'icons'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'workbench.html'), '<title>workbench</title>');
  writeFileSync(
    join(root, 'taskpane.html'),
    `<meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${panePolicy}"/>`,
  );
  writeFileSync(join(root, 'worker.js'), 'postMessage(1);');
  writeFileSync(join(root, 'icons', 'icon-16.png'), 'icon');
  site = await serveSite({ folder: root, port: 0 });
});

afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Takes the path as it is, which `fetch` would tidy first. */
function ask(path: string, method = 'GET', headers = {}): Promise<Answer> {
  const { port } = new URL(site.address);
  return new Promise((resolve, reject) => {
    // A connection of its own: one kept from a site that is closed by now would fail.
    request({ host: 'localhost', port, path, method, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => (body += text));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('serveSite', () => {
  it.each([
    ['/workbench.html', 'text/html;charset=utf-8', '<title>workbench</title>'],
    ['/workbench.html?file=1', 'text/html;charset=utf-8', '<title>workbench</title>'],
    ['/worker.js', 'text/javascript', 'postMessage(1);'],
    ['/icons/icon-16.png', 'image/png', 'icon'],
  ])('serves %s', async (path, contentType, body) => {
    const answer = await ask(path);

    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(contentType);
    expect(answer.body).toBe(body);
  });

  it('sends the headers that keep a page to itself', async () => {
    const { headers } = await ask('/workbench.html');

    expect(headers).toMatchObject({
      'content-security-policy': strictPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    });
  });

  it('sends the policy that the page states', async () => {
    expect((await ask('/taskpane.html')).headers['content-security-policy']).toBe(panePolicy);
  });

  it('holds a worker and an answer without a file to the strict policy', async () => {
    const worker = await ask('/worker.js');
    const missing = await ask('/missing.html');

    expect(worker.headers['content-security-policy']).toBe(strictPolicy);
    expect(missing.status).toBe(404);
    expect(missing.headers['content-security-policy']).toBe(strictPolicy);
  });

  it('shows a new build at once', async () => {
    const before = await ask('/workbench.html');
    writeFileSync(join(folder, 'dist', 'workbench.html'), '<title>new workbench</title>');
    const known = { 'if-none-match': before.headers.etag };

    expect((await ask('/workbench.html', 'GET', known)).body).toBe('<title>new workbench</title>');
  });

  it.each(['/', '/workbench', '/icons/', '/../secret.txt', '/%2e%2e/secret.txt', '/%'])(
    'has nothing at %s',
    async (path) => {
      const answer = await ask(path);

      expect(answer.status).toBe(404);
      expect(answer.body).not.toContain('secret');
    },
  );

  it('is for reading only', async () => {
    expect((await ask('/workbench.html', 'HEAD')).status).toBe(200);
    expect((await ask('/workbench.html', 'POST')).status).toBe(405);
  });

  it('fails when the port is taken', async () => {
    const port = Number(new URL(site.address).port);

    await expect(serveSite({ folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('closes although a browser holds a connection in reserve', async () => {
    const other = await serveSite({ folder: join(folder, 'dist'), port: 0 });
    const connection = connect(Number(new URL(other.address).port), 'localhost');
    await once(connection, 'connect');

    await other.close();

    await expect(fetch(`${other.address}/worker.js`)).rejects.toThrow();
    connection.destroy();
  });
});
