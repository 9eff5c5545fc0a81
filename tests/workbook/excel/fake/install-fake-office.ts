import type { ContractSheet } from '../../contract/contract-sheet';
import { FakeContext } from './fake-context';
import { FakeHost } from './fake-host';
import { workbookObject } from './workbook-objects';

export interface FakeOfficeOptions {
  /** Highest ExcelApi set, such as 14 for 1.14. */
  readonly apiLevel?: number;
  /** What `Office.onReady` says; null in a plain browser. */
  readonly host?: 'Excel' | 'Word' | null;
  /** Address or path of the workbook; empty before it is saved. */
  readonly url?: string;
  /** Body colour of the theme; absent where Office does not tell. */
  readonly background?: string;
  readonly partitionKey?: string;
  /** `readOnly` where a workbook is only looked at on the web. */
  readonly mode?: 'readOnly' | 'readWrite';
  /** `Office.onReady` never answers. */
  readonly isSilent?: boolean;
}

/**
 * Puts an Excel that holds these sheets in the place of office.js: sets the globals Office and
 * Excel, in a page as well as in jest. The host that is returned shows what became of them.
 */
export function installFakeOffice(
  sheets: readonly ContractSheet[],
  options: FakeOfficeOptions = {},
): FakeHost {
  const host = new FakeHost(sheets, options.apiLevel ?? 18);
  Reflect.set(globalThis, 'Office', fakeOffice(host, options));
  Reflect.set(globalThis, 'Excel', { run: (...given: readonly unknown[]) => run(host, given) });
  return host;
}

function fakeOffice(host: FakeHost, options: FakeOfficeOptions): object {
  return {
    HostType: { Excel: 'Excel', Word: 'Word' },
    onReady: () =>
      options.isSilent === true
        ? new Promise(() => undefined)
        : Promise.resolve({ host: options.host === undefined ? 'Excel' : options.host }),
    context: {
      requirements: {
        isSetSupported: (name: string, version: string) => host.isSetSupported(name, version),
      },
      document: {
        url: options.url ?? 'C:\\公开\\示例区部门预算.xlsx',
        mode: options.mode ?? 'readWrite',
      },
      partitionKey: options.partitionKey,
      ...(options.background === undefined
        ? {}
        : { officeTheme: { bodyBackgroundColor: options.background } }),
    },
  };
}

/** `Excel.run(batch)`, `run(options, batch)` and `run(context, batch)`. */
function run(host: FakeHost, given: readonly unknown[]): Promise<unknown> {
  const [first] = given;
  const batch = given.at(-1);
  if (!isBatch(batch)) throw new Error('fake office.js: Excel.run without a batch');
  if (first instanceof FakeContext) return first.run(batch);
  const delays =
    typeof first === 'object' && first !== null && Reflect.get(first, 'delayForCellEdit') === true;
  return new FakeContext(host, delays, workbookObject).run(batch);
}

function isBatch(value: unknown): value is (context: FakeContext) => Promise<unknown> {
  return typeof value === 'function';
}
