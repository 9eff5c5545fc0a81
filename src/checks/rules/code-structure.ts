import { parentMember } from '../../tables/coordinates/aspect-members';
import type { ClassifiedRow } from './classified-nodes';
import { classifiedRows } from './classified-nodes';
import type { FormRule, Problem } from './form-rule';
import { perLayoutRule } from './form-rule';
import { mistypedCodes, unknownCodes } from './mistyped-codes';

/** E1: codes of 3, 5 or 7 digits, each once, below their parent, ascending. */
export const codeStructureRule: FormRule = perLayoutRule(
  'E1',
  (table) => classifiedRows(table).length > 0 || unknownCodes(table).length > 0,
  (context, table) => {
    const rows = classifiedRows(table);
    const mistyped = mistypedCodes(context, table);
    const meant = new Set(
      mistyped.flatMap(({ problem }) =>
        problem.code === 'mistypedCode' ? (problem.whole ?? problem.expected) : [],
      ),
    );
    // A row that was not understood may be the parent.
    const isWhole = table.blocks.every(({ unknownRows }) => unknownRows.length === 0);
    const orphans = isWhole ? missingParents(rows, meant) : [];
    return [...duplicates(rows), ...orphans, ...disorder(rows), ...mistyped];
  },
);

function duplicates(rows: readonly ClassifiedRow[]): readonly Problem[] {
  const first = new Map<string, ClassifiedRow>();
  return rows.flatMap((row) => {
    const place = codeOfUnit(row);
    const before = first.get(place);
    if (before === undefined) {
      first.set(place, row);
      return [];
    }
    return [
      {
        key: `duplicate:${place}`,
        severity: 'error',
        cell: row.codeCell,
        others: [before.codeCell],
        problem: { code: 'duplicateCode', printed: row.code, first: before.codeCell },
      } as const,
    ];
  });
}

/** Each unit lists the codes anew. */
function codeOfUnit({ code, node }: ClassifiedRow): string {
  const { unit } = node.coordinates;
  return unit === undefined ? code : `${code}:${unit}`;
}

/**
 * Only where the table prints rows of the parent's level at all. Rows that lack the same one are one
 * thing to put right.
 */
function missingParents(
  rows: readonly ClassifiedRow[],
  meant: ReadonlySet<string>,
): readonly Problem[] {
  const codes = new Set(rows.map((row) => row.code));
  const lengths = new Set(rows.map((row) => row.code.length));
  const orphans = new Map<string, ClassifiedRow[]>();
  for (const row of rows) {
    const parent = parentMember(row.aspect, row.code);
    if (parent === '' || codes.has(parent) || meant.has(parent)) continue;
    if (!lengths.has(parent.length)) continue;
    const place = `${parent}:${row.node.coordinates.unit ?? ''}`;
    orphans.set(place, [...(orphans.get(place) ?? []), row]);
  }
  return [...orphans.values()].flatMap(([row, ...others]) => {
    if (row === undefined) return [];
    const parent = parentMember(row.aspect, row.code);
    return [
      {
        key: `parent:${codeOfUnit(row)}`,
        severity: 'error',
        cell: row.codeCell,
        others: others.map(({ codeCell }) => codeCell),
        problem: { code: 'missingParent', printed: row.code, parent },
      } as const,
    ];
  });
}

function disorder(rows: readonly ClassifiedRow[]): readonly Problem[] {
  return rows.flatMap((row, position) => {
    const before = rows[position - 1];
    if (before === undefined || before.code <= row.code) return [];
    if (before.node.amountColumn !== row.node.amountColumn) return [];
    if (before.node.coordinates.unit !== row.node.coordinates.unit) return [];
    return [
      {
        key: `order:${codeOfUnit(row)}`,
        severity: 'info',
        cell: row.codeCell,
        problem: { code: 'codeOrder', printed: row.code, before: before.code },
      } as const,
    ];
  });
}
