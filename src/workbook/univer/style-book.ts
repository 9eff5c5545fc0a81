import type { IStyleData } from '@univerjs/core';
import type { CellLook } from '../file/sheet-look';
import { styleSnapshot } from './style-snapshot';

/** The styles of a workbook in the spreadsheet: each different one once. */
export class StyleBook {
  readonly #styles: Record<string, IStyleData> = {};
  readonly #ids = new Map<CellLook, Map<number, string>>();

  /** The id of a look with that many steps of indent. */
  add(look: CellLook, indent: number): string {
    let ids = this.#ids.get(look);
    if (ids === undefined) this.#ids.set(look, (ids = new Map<number, string>()));
    let id = ids.get(indent);
    if (id === undefined) {
      id = `look${Object.keys(this.#styles).length}`;
      ids.set(indent, id);
      this.#styles[id] = styleSnapshot(look, indent);
    }
    return id;
  }

  get styles(): Readonly<Record<string, IStyleData>> {
    return this.#styles;
  }
}
