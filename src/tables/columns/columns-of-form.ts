import type { TableKind } from '../catalogue/table-kind';
import { draftText } from '../axes/build-tree';
import { headingText } from '../sheet/heading-text';
import { LEVEL } from './assumed-columns';
import { bindColumns } from './bind-columns';
import type { HeaderColumn } from './header-columns';
import { yearOf } from './header-columns';
import { sideBands } from './side-bands';

/**
 * For each heading of a form the column of a sheet that is read by it: one with the same words, with
 * others that say the same, or with the same below another group that is known. Null where none or
 * several do, or where the column is not read at all.
 */
export function columnsOfForm(
  kind: TableKind,
  headings: readonly string[],
  columns: readonly HeaderColumn[],
): readonly (number | null)[] {
  const own = headings.map(columnOfHeading);
  const wanted = meaningsOf(kind, own);
  const printed = meaningsOf(kind, columns);
  const read = readColumns(kind, columns, printed);
  return own.map((heading) => {
    const meaning = wanted.get(heading.index);
    const alike = meaning === undefined ? [] : columns.filter(hasMeaning(printed, meaning));
    const [only, other] = alike;
    if (only !== undefined && other === undefined) return only.index;
    const alikeInWords =
      columnAlike(heading, own, columns, wholePath) ??
      columnAlike(heading, own, columns, lastLabel);
    return alikeInWords !== null && read.has(alikeInWords) ? alikeInWords : null;
  });
}

function hasMeaning(
  printed: ReadonlyMap<number, string>,
  meaning: string,
): (column: HeaderColumn) => boolean {
  return ({ index }) => printed.get(index) === meaning;
}

/** The column whose words are those of the heading; of as many as the form has the one in its place. */
function columnAlike(
  heading: HeaderColumn,
  headings: readonly HeaderColumn[],
  columns: readonly HeaderColumn[],
  wordsOf: (column: HeaderColumn) => string,
): number | null {
  const words = wordsOf(heading);
  const wanted = headings.filter((one) => wordsOf(one) === words);
  const alike = columns.filter((one) => wordsOf(one) === words);
  if (alike.length !== wanted.length) return null;
  return alike[wanted.indexOf(heading)]?.index ?? null;
}

function wholePath({ path }: HeaderColumn): string {
  return path.join(LEVEL);
}

function lastLabel({ path }: HeaderColumn): string {
  return path.at(-1) ?? '';
}

function columnOfHeading(heading: string, index: number): HeaderColumn {
  const path = heading.split(LEVEL).map(headingText);
  return { index, path, printed: heading, headingRow: 0, year: yearOf(path) };
}

/** What columns hold, by index; of the sides of a two-sided table only the words tell. */
function meaningsOf(
  { layout, document }: TableKind,
  columns: readonly HeaderColumn[],
): ReadonlyMap<number, string> {
  const meanings = new Map<number, string>();
  if (layout.shape !== 'matrix') return meanings;
  const { amounts, roles } = bindColumns(columns, {
    shape: 'matrix',
    vocabularies: layout.columns,
    defaultFlow: layout.defaultFlow,
    totalColumn: layout.totalColumn,
    totalBeside: layout.totalBeside,
    period: { year: null, document },
  });
  for (const draft of amounts) meanings.set(draft.index, `amount ${draftText(draft)}`);
  for (const [role, own] of roles) for (const index of own) meanings.set(index, `role ${role}`);
  return meanings;
}

/** The columns whose headings say what they hold; 小计 below a group that nobody knows does not. */
function readColumns(
  { layout, document }: TableKind,
  columns: readonly HeaderColumn[],
  meanings: ReadonlyMap<number, string>,
): ReadonlySet<number> {
  const read = new Set(meanings.keys());
  if (layout.shape !== 'twoSided') return read;
  for (const { side, labelColumn, columns: own } of sideBands(columns)) {
    if (side === null) continue;
    const { amounts, roles } = bindColumns(own, {
      shape: 'twoSided',
      vocabularies: layout[side].columns,
      defaultFlow: layout[side].defaultFlow,
      totalColumn: {},
      period: { year: null, document },
    });
    for (const { index } of amounts) read.add(index);
    for (const index of [labelColumn, ...[...roles.values()].flat()]) read.add(index);
  }
  return read;
}
