import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import type { FakeHost } from '../fake/fake-host';
import { answerWire } from './answer-wire';

/** The part of the real library that speaks to Excel on the web. */
const LIBRARY = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');

interface RealLibrary {
  readonly run: (session: object, batch: unknown) => Promise<unknown>;
  readonly SessionBase: new () => object;
}

/**
 * Puts the real client objects of office.js in place of the fake ones; what they send is answered
 * from the fake workbook. Events cannot be had this way.
 */
export function installRealOffice(host: FakeHost): void {
  const { run, SessionBase } = loadLibrary();
  class FakeSession extends SessionBase {
    _createRequestExecutorOrNull(): object {
      return {
        executeAsync: (_data: unknown, _flags: unknown, message: unknown) =>
          answerWire(host, message),
      };
    }
  }
  const session = new FakeSession();
  Reflect.set(globalThis, 'Excel', {
    run: (...given: readonly unknown[]) => run(session, given.at(-1)),
  });
}

let library: RealLibrary | null = null;

function loadLibrary(): RealLibrary {
  library ??= runLibrary();
  return library;
}

function runLibrary(): RealLibrary {
  const page = createContext(browserPage());
  runInContext(readFileSync(LIBRARY, 'utf8'), page);
  return runInContext(
    '({ run: (session, batch) => Excel.run(session, batch), SessionBase: OfficeExtension.SessionBase })',
    page,
  ) as RealLibrary;
}

/** As much of a page as the library looks at while it loads. */
function browserPage(): object {
  const nothing = () => undefined;
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const page = {
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, Promise, performance, URL },
    location: { href: 'http://localhost/', search: '', hash: '', protocol: 'http:' },
    navigator: { userAgent: '', appVersion: '', language: 'zh-CN' },
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({}),
      head: { appendChild: nothing },
      URL: 'http://localhost/',
      addEventListener: nothing,
      cookie: '',
    },
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: nothing,
    removeEventListener: nothing,
    history: {},
  };
  return Object.assign(page, { window: page, self: page, top: page, parent: page });
}
