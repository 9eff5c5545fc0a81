import type { DependencyOverride, ILocalStorageService } from '@univerjs/core';
import { ILocalStorageService as StorageIdentifier } from '@univerjs/core';

/** What the spreadsheet would keep on the machine, such as the number formats that were chosen, is gone with the page. */
class PageStorage implements ILocalStorageService {
  /** Whoever reads a key is the one who wrote it, and knows its type. */
  private readonly values = new Map<string, unknown>();

  readonly getItem: ILocalStorageService['getItem'] = (key) =>
    Promise.resolve(this.values.has(key) ? (this.values.get(key) as never) : null);

  readonly setItem: ILocalStorageService['setItem'] = (key, value) => {
    this.values.set(key, value);
    return Promise.resolve(value);
  };

  readonly iterate: ILocalStorageService['iterate'] = (iteratee) => {
    const results = [...this.values].map(([key, value], at) =>
      iteratee(value as never, key, at + 1),
    );
    return Promise.all(results.slice(-1)).then(([last]) => last as never);
  };

  removeItem(key: string): Promise<void> {
    this.values.delete(key);
    return Promise.resolve();
  }

  clear(): Promise<void> {
    this.values.clear();
    return Promise.resolve();
  }

  key(index: number): Promise<string | null> {
    return Promise.resolve([...this.values.keys()][index] ?? null);
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.values.keys()]);
  }
}

/** For the plugin that brings the storage of the browser. */
export const KEEP_NOTHING: DependencyOverride = [[StorageIdentifier, { useClass: PageStorage }]];
