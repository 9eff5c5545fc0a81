import type { CellValue } from '../grid/cell-value';
import type { ShownNumber } from './shown-number';
import { numberDisplay } from './shown-number';

/** Reads the numbers of a workbook in their formats, each of which is looked into once. */
export class NumberValues {
  readonly #displays = new Map<string | undefined, (value: number) => ShownNumber>();

  /** A number as it is shown; a date or time is the text it shows. */
  read(number: number, numberFormat: string | undefined): CellValue {
    if (!Number.isFinite(number)) return { kind: 'error', code: '#NUM!' };
    let display = this.#displays.get(numberFormat);
    if (display === undefined) {
      display = numberDisplay(numberFormat);
      this.#displays.set(numberFormat, display);
    }
    const { shown, isDate, general } = display(number);
    return isDate ? { kind: 'text', text: shown } : { kind: 'number', number, shown, general };
  }
}
