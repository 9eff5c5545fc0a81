import type { CellRef } from '../../base/address';
import { holdsPlaceholder } from '../../checks/rules/placeholder';
import type { Grid } from '../../grid/grid';
import { firstWords } from '../../workbook/beside-cells';
import type { PersonalNumber } from './personal-number';
import { personalNumbers } from './personal-number';

/** What of a sheet a reader of the published file does not see at once, and would be given all the same. */
export type SheetRemains =
  /** `unlisted`: 取消隐藏 does not offer it. */
  | {
      readonly kind: 'hiddenSheet';
      readonly sheet: string;
      readonly unlisted: boolean;
      /** Cells that are not blank. */
      readonly filled: number;
      /** The first words in it that are no code; empty where it holds none. */
      readonly label: string;
      readonly cell: CellRef;
    }
  /** Rows count from 0. */
  | {
      readonly kind: 'hiddenRows';
      readonly sheet: string;
      readonly rows: readonly number[];
      /** The first words in them that are no code; empty where they hold none. */
      readonly label: string;
      readonly cell: CellRef;
    }
  | {
      readonly kind: 'hiddenColumns';
      readonly sheet: string;
      readonly columns: readonly number[];
      readonly label: string;
      readonly cell: CellRef;
    }
  /** What reads like the number of a person, as printed. */
  | {
      readonly kind: 'personalNumber';
      readonly sheet: string;
      readonly number: PersonalNumber;
      readonly cell: CellRef;
    }
  /** A text with what a template leaves to be filled in; a name may be printed so on purpose. */
  | {
      readonly kind: 'placeholder';
      readonly sheet: string;
      readonly text: string;
      readonly cell: CellRef;
    }
  /** Formulas that take values from another workbook. */
  | {
      readonly kind: 'externalLinks';
      readonly sheet: string;
      readonly count: number;
      readonly cell: CellRef;
    };

/**
 * Hidden sheets, rows and columns with content, numbers of persons, texts that were not filled in, and
 * formulas that point out of the workbook.
 */
export function sheetRemains(grid: Grid): readonly SheetRemains[] {
  const { name: sheet } = grid;
  const rows = new Map<number, CellRef>();
  const columns = new Map<number, CellRef>();
  const labels = { sheet: '', rows: '', columns: '' };
  const links: CellRef[] = [];
  const persons: { readonly number: PersonalNumber; readonly cell: CellRef }[] = [];
  const unfilled: { readonly text: string; readonly cell: CellRef }[] = [];
  const filled: CellRef[] = [];
  grid.rows.forEach((cells, row) => {
    cells.forEach((content, column) => {
      const { value, formula } = content;
      if (value.kind === 'blank' && formula === null) return;
      const cell = { sheet, row, column };
      filled.push(cell);
      for (const number of personalNumbers(content)) persons.push({ number, cell });
      const text = value.kind === 'text' ? firstWords(value.text) : '';
      if (value.kind === 'text' && holdsPlaceholder(value.text)) unfilled.push({ text, cell });
      // A name says more than a code beside it.
      const label = /\p{Script=Han}/u.test(text) ? text : '';
      labels.sheet ||= label;
      if (grid.hiddenRows.has(row)) {
        if (!rows.has(row)) rows.set(row, cell);
        labels.rows ||= label;
      }
      if (grid.hiddenColumns.has(column)) {
        if (!columns.has(column)) columns.set(column, cell);
        labels.columns ||= label;
      }
      if (formula !== null && pointsOutside(formula)) links.push(cell);
    });
  });
  const [first] = filled;
  if (first === undefined) return [];
  const [firstRow] = rows.values();
  const [firstColumn] = columns.values();
  const [firstLink] = links;
  return [
    ...(grid.visibility === 'visible'
      ? []
      : [
          {
            kind: 'hiddenSheet',
            sheet,
            unlisted: grid.visibility === 'veryHidden',
            filled: filled.length,
            label: labels.sheet,
            cell: first,
          } as const,
        ]),
    ...(firstRow === undefined
      ? []
      : [
          {
            kind: 'hiddenRows',
            sheet,
            rows: [...rows.keys()],
            label: labels.rows,
            cell: firstRow,
          } as const,
        ]),
    ...(firstColumn === undefined
      ? []
      : [
          {
            kind: 'hiddenColumns',
            sheet,
            columns: [...columns.keys()].sort((a, b) => a - b),
            label: labels.columns,
            cell: firstColumn,
          } as const,
        ]),
    ...persons.map((one) => ({ kind: 'personalNumber', sheet, ...one }) as const),
    ...unfilled.map((one) => ({ kind: 'placeholder', sheet, ...one }) as const),
    ...(firstLink === undefined
      ? []
      : [{ kind: 'externalLinks', sheet, count: links.length, cell: firstLink } as const]),
  ];
}

/** [book.xlsx]Sheet1! or '…\[1]Sheet1'!; the brackets of a named table follow its name and no sheet follows them. */
const OTHER_BOOK = /(?:^|[^\p{L}\p{N}_\]])\[[^[\]]+\][^[\]!"+*/,()]*!/u;

function pointsOutside(formula: string): boolean {
  return formula.includes('[') && OTHER_BOOK.test(formula.replace(/"[^"]*"/g, ''));
}
