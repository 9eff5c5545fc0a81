import type { Area } from '../../base/address';
import type { Cell, CellValue } from '../../grid/cell-value';
import { BLANK_CELL } from '../../grid/cell-value';
import type { ShownNumber } from '../shown-number';
import { displayOf } from '../shown-number';

/** A block of cells as Excel hands it over; where it has nothing to say, a cell is null. */
export interface RawCells {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
  readonly indents: readonly (readonly number[])[];
}

/** Turns what Excel hands over into cells; looks into each number format once. */
export class CellReader {
  readonly #displays = new Map<string, (shown: string) => ShownNumber>();

  /** The cells of a block, row by row. */
  readBlock(raw: RawCells): readonly (readonly Cell[])[] {
    return raw.values.map((row, rowAt) =>
      row.map((value, columnAt) => {
        const formula = formulaText(raw.formulas[rowAt]?.[columnAt], value);
        const read = this.#readValue(
          value,
          text(raw.texts[rowAt]?.[columnAt]),
          text(raw.formats[rowAt]?.[columnAt]),
          raw.types[rowAt]?.[columnAt],
        );
        if (read.kind === 'blank' && formula === null) return BLANK_CELL;
        return { value: read, formula, indent: raw.indents[rowAt]?.[columnAt] ?? 0 };
      }),
    );
  }

  #readValue(value: unknown, shown: string, format: string, type: unknown): CellValue {
    if (type === 'Error') return { kind: 'error', code: text(value) };
    if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
    if (typeof value === 'number') return this.#readNumber(value, shown, format);
    // A data type, such as a picture or an entity, has no plain value but shows a text.
    const plain = typeof value === 'string' ? value : shown;
    return plain === '' ? { kind: 'blank' } : { kind: 'text', text: plain };
  }

  #readNumber(number: number, shownByHost: string, format: string): CellValue {
    let display = this.#displays.get(format);
    if (display === undefined) {
      display = displayOf(format);
      this.#displays.set(format, display);
    }
    const { shown, isDate, general } = display(shownByHost);
    return isDate ? { kind: 'text', text: shown } : { kind: 'number', number, shown, general };
  }
}

/** A typed cell has its value in the place of a formula, also a text that begins with =. */
function formulaText(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? formula.slice(1)
    : null;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
