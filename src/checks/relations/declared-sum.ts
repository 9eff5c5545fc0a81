import { cellAddress } from '../../base/address';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { Coordinates } from '../../tables/coordinates/coordinates';
import { coordinatesText, mergeCoordinates } from '../../tables/coordinates/coordinates';
import type { AxisNode, Block, RecognisedTable } from '../../tables/table';
import type { SumMembers } from '../../tables/catalogue/table-kind';
import type { Relation, UnstatedRelation } from '../relation';
import { makeRelation } from './make-relation';
import type { Generated } from './roll-up';
import { partsByParent } from './roll-up';
import { referenceOf } from './same-key';

/** Sums that a form declares between rows which no header or code joins: 人员经费合计 = 301 + 303. */
export function generateDeclaredSums(book: FactBook): Generated {
  const relations: Relation[] = [];
  const unstated: UnstatedRelation[] = [];
  for (const table of book.set.tables) {
    const [block] = table.blocks;
    if (block === undefined) continue;
    for (const sum of table.kind.declaredSums ?? []) {
      const total = totalOf(book, table, block, sum.total);
      const parts = partsOf(book, block, sum.parts);
      if (total === null || parts.length === 0 || parts.includes(total)) continue;
      const relation = makeRelation({
        rule: sum.rule,
        generator: 'rollUp',
        left: [total],
        right: parts,
      });
      if (!isList(sum.parts) && block.unknownRows.length > 0) {
        unstated.push({
          rule: sum.rule,
          relation: relation.id,
          sheet: total.cell.sheet,
          cell: cellAddress(total.cell),
          reason: { kind: 'unknownRows', labels: block.unknownRows.map(({ label }) => label) },
        });
      } else relations.push(relation);
    }
  }
  return { relations, unstated };
}

/** In the table itself, else in the table of the set that is believed most. */
function totalOf(
  book: FactBook,
  table: RecognisedTable,
  block: Block,
  coordinates: Coordinates,
): Fact | null {
  const [column] = block.columns;
  const wanted = mergeCoordinates(block.scope, column?.coordinates ?? {}, coordinates);
  if (wanted === null) return null;
  const facts = book.find(wanted);
  return facts.find((fact) => fact.table === table) ?? referenceOf(facts);
}

function partsOf(
  book: FactBook,
  block: Block,
  parts: readonly Coordinates[] | SumMembers,
): readonly Fact[] {
  const [column] = block.columns;
  if (column === undefined) return [];
  if (!isList(parts)) return rowsOf(block, parts).flatMap((row) => book.at(row, column) ?? []);
  const facts = parts.flatMap((part) => {
    const text = coordinatesText(part);
    const own = block.rows.find(({ coordinates }) => coordinatesText(coordinates) === text);
    return own === undefined ? [] : (book.at(own, column) ?? []);
  });
  // A part without a row must not be read as 0.
  return facts.length === parts.length ? facts : [];
}

/** The rows of the members; one without a figure gives way to what stands below it. */
function rowsOf(block: Block, { aspect, members }: SumMembers): readonly AxisNode[] {
  const below = partsByParent(block.rows);
  return block.rows
    .filter((row) => members.test(row.coordinates[aspect] ?? ''))
    .flatMap((row) => (row.empty ? (below.get(row) ?? [row]) : [row]));
}

function isList(parts: readonly Coordinates[] | SumMembers): parts is readonly Coordinates[] {
  return Array.isArray(parts);
}
