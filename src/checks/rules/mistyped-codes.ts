import type { CellRef } from '../../base/address';
import { parentMember } from '../../tables/coordinates/aspect-members';
import type { Block, RecognisedTable, UnknownNode } from '../../tables/table';
import { cellOfRow } from '../../tables/table';
import { codesOfParts } from '../code-cells';
import { classifiedRows } from './classified-nodes';
import { codesOfUnits } from './codes-beside';
import { LOOK_ALIKES, codesMeant } from './codes-meant';
import type { LayoutContext, Problem } from './form-rule';
import { asPrinted, atPart } from './placed-slip';

/** Digits, or the letters that are typed for those they look like: 2O10350. */
const CODE_AND_NAME = new RegExp(`^([\\d${LOOK_ALIKES}]+)(?: (.*))?$`);

/** A row that begins with digits and was not understood. */
interface UnknownCode {
  readonly aspect: 'function' | 'economy';
  readonly code: string;
  readonly name: string;
  readonly block: Block;
  readonly row: UnknownNode;
}

export function unknownCodes(table: RecognisedTable): readonly UnknownCode[] {
  return table.blocks.flatMap((block) => {
    const aspects = new Set(block.rows.flatMap((row) => Object.keys(row.coordinates)));
    const aspect = (['function', 'economy'] as const).find((one) => aspects.has(one));
    if (aspect === undefined) return [];
    return block.unknownRows.flatMap((row) => {
      const [, code, name = ''] = CODE_AND_NAME.exec(row.label) ?? [];
      return code === undefined || !/\d/.test(code) ? [] : [{ aspect, code, name, block, row }];
    });
  });
}

/** Codes of a slip that the name beside them tells, and digits that no classification has. */
export function mistypedCodes(context: LayoutContext, table: RecognisedTable): readonly Problem[] {
  const printedBy = codesOfUnits(classifiedRows(table));
  return unknownCodes(table).flatMap((unknown): readonly Problem[] => {
    const { aspect, code, name, row, block } = unknown;
    const place = asPrinted(context, { code, ...codeColumns(table, unknown) });
    const { codeCell: cell } = place;
    const printed = printedBy(unitAbove(block, row));
    const book = context.books[aspect];
    const inParts = codesOfParts(place).filter((one) => !printed.has(one));
    const meant = inParts.length > 0 ? inParts : codesMeant(book, code, name, table.year);
    const expected = onlyFitting(
      meant.filter((one) => !printed.has(one)),
      inParts.length > 0
        ? (one) => book.matchName(one, name, table.year).kind === 'exact'
        : // Of 行政运行 there are many: the table prints the 款 of one of them.
          (one) => printed.has(parentMember(aspect, one)),
    );
    if (expected !== null) {
      const problem = { code: 'mistypedCode', printed: code, name, expected } as const;
      return [atPart({ key: `slip:${code}`, severity: 'error', cell, problem }, place)];
    }
    const lengths = aspect === 'function' ? [3, 5, 7] : [3, 5];
    if (lengths.includes(code.length)) return [];
    return [
      {
        key: `length:${code}`,
        severity: 'error',
        cell,
        problem: { code: 'codeLength', printed: code, lengths: lengths.join('、') },
      },
    ];
  });
}

function onlyFitting(codes: readonly string[], fits: (code: string) => boolean): string | null {
  const [only = null, ...more] = codes.length > 1 ? codes.filter(fits) : codes;
  return more.length === 0 ? only : null;
}

/** Where the rows around print their code and name. */
function codeColumns(table: RecognisedTable, { block, row }: UnknownCode) {
  const like = classifiedRows(table).find(({ node }) => block.rows.includes(node));
  const shift = like?.node.place?.shift ?? 0;
  const cellLike = (cell: CellRef | undefined) =>
    cellOfRow(table, row, cell === undefined ? table.range.left : cell.column - shift);
  return { codeCell: cellLike(like?.codeCell), nameCell: cellLike(like?.nameCell) };
}

/** The unit whose codes the row is among. */
function unitAbove({ rows }: Block, { index }: UnknownNode): string | undefined {
  const above = rows.filter((row) => row.index < index && row.coordinates.unit !== undefined);
  return above.at(-1)?.coordinates.unit;
}
