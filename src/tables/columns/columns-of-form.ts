import type { TableKind } from '../catalogue/table-kind';
import { draftText } from '../axes/build-tree';
import { headingText } from '../sheet/heading-text';
import { LEVEL } from './assumed-columns';
import { bindColumns } from './bind-columns';
import type { HeaderColumn } from './header-columns';
import { yearOf } from './header-columns';

/**
 * For each heading of a form the column of a sheet that is read by it: one with the same words, or with
 * others that say the same. Null where none or several do.
 */
export function columnsOfForm(
  kind: TableKind,
  headings: readonly string[],
  columns: readonly HeaderColumn[],
): readonly (number | null)[] {
  const own = headings.map(columnOfHeading);
  const wanted = meaningsOf(kind, own);
  const printed = meaningsOf(kind, columns);
  const pathOf = ({ path }: HeaderColumn) => path.join(LEVEL);
  return own.map((heading) => {
    const alike = own.filter((other) => pathOf(other) === pathOf(heading));
    const same = columns.filter((column) => pathOf(column) === pathOf(heading));
    const [first] = same;
    if (first !== undefined && same.length <= alike.length) {
      return same[alike.indexOf(heading)]?.index ?? null;
    }
    const meaning = wanted.get(heading.index);
    const [only, other] = columns.filter(({ index }) => printed.get(index) === meaning);
    return meaning === undefined || other !== undefined ? null : (only?.index ?? null);
  });
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
