import { cellAddress } from '../../base/address';
import type { CellRef } from '../../base/address';
import type { Hundredths } from '../compute/hundredths';
import type { FactBook } from '../../facts/fact-book';

/** Which workbook of a narrative a cell stands in. */
export type BookRole = 'current' | 'prior' | 'budget';

/** A fact book together with the file it was read from. */
export interface BookSource {
  readonly role: BookRole;
  /** Path as given. */
  readonly file: string;
  readonly book: FactBook;
}

export interface SourceCell extends CellRef {
  readonly role: BookRole;
  readonly file: string;
}

/** An amount that a sentence may print, with where it comes from; or why there is none. */
export type Figure = KnownFigure | UnknownFigure;

export interface KnownFigure {
  readonly kind: 'known';
  readonly value: Hundredths;
  readonly cells: readonly SourceCell[];
  /** Readable, such as 预算01表!B33 or 预算02表!E6 + 预算02表!F6. */
  readonly formula: string;
  /** The manual input it was taken from, if it was. */
  readonly input?: string;
  /** What a person should confirm of the figure: what no table says, or another source contradicts. */
  readonly assumption?: string;
}

export interface UnknownFigure {
  readonly kind: 'unknown';
  readonly reason: UnknownReason;
}

/** An input that a figure waits for, as a person would look for it. */
export interface UnfilledInput {
  readonly id: string;
  readonly label: string;
}

export type UnknownReason =
  | { readonly kind: 'noTable'; readonly tableKind: string }
  | { readonly kind: 'noFigure'; readonly tableKind: string; readonly name: string }
  | { readonly kind: 'unreadable'; readonly cell: SourceCell; readonly content: string }
  | { readonly kind: 'blankTotal'; readonly cell: SourceCell }
  | { readonly kind: 'contradiction'; readonly cells: readonly SourceCell[] }
  /** No table says it: a person has to fill it in. */
  /** The first of them stands for all in the text. */
  | { readonly kind: 'notFilledIn'; readonly inputs: readonly UnfilledInput[] };

/** A cell as formulas name it; cells of another workbook carry its file name, as in Excel. */
export function cellReference(cell: SourceCell): string {
  const book = cell.role === 'current' ? '' : `[${cell.file.split(/[\\/]/).at(-1) ?? ''}]`;
  const sheet = `${book}${cell.sheet}`;
  const plain = /^(\[[\p{L}\p{N}_.]+\])?\p{L}[\p{L}\p{N}_.]*$/u.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${cellAddress(cell)}`;
}

/** The sum of known figures; the first unknown one makes the sum unknown. */
export function sumFigures(figures: readonly Figure[]): Figure | null {
  const known: KnownFigure[] = [];
  for (const figure of figures) {
    if (figure.kind === 'unknown') return figure;
    known.push(figure);
  }
  if (known.length === 0) return null;
  return {
    kind: 'known',
    value: known.reduce((sum, figure) => sum + figure.value, 0),
    cells: known.flatMap((figure) => figure.cells),
    formula: known.map((figure) => figure.formula).join(' + '),
  };
}
