import { cellAddress } from '../../base/address';
import { foldWithoutOrdinal } from '../../base/label-text';
import type { Steps } from '../../base/steps';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { AxisNode, Block, RecognisedTable } from '../../tables/table';
import type { KindRules, SumDirection } from '../../tables/catalogue/table-kind';
import { isTotalLabel } from '../../tables/sheet/total-words';
import type { Relation, UnstatedReason, UnstatedRelation } from '../relation';
import { makeRelation } from './make-relation';
import { totalRepeatedBy } from './repeated-total';

export interface Generated {
  readonly relations: readonly Relation[];
  readonly unstated: readonly UnstatedRelation[];
}

/**
 * Sums inside one block: each row over its children in every column, each
 * column over its children in every row, one level at a time to the nearest
 * present descendants.
 */
export function* generateRollUps(book: FactBook): Steps<Generated> {
  const known = memo.get(book);
  if (known !== undefined) return known;
  const relations: Relation[] = [];
  const unstated: UnstatedRelation[] = [];
  for (const table of book.set.tables) {
    for (const block of table.blocks) {
      yield* rollUpRows(book, table, block, relations, unstated);
      yield* rollUpColumns(book, table, block, relations, unstated);
      yield;
    }
  }
  const generated = { relations, unstated };
  memo.set(book, generated);
  return generated;
}

/** Rules on form look at the same sums again. */
const memo = new WeakMap<FactBook, Generated>();

/** Relations after which the page may draw. */
const MOST_AT_A_STEP = 2_000;

function* rollUpRows(
  book: FactBook,
  table: RecognisedTable,
  block: Block,
  relations: Relation[],
  unstated: UnstatedRelation[],
): Steps<void> {
  const columns = block.columns.filter((column) => !column.empty);
  let stated = relations.length;
  for (const [parent, parts] of partsByParent(block.rows)) {
    // 本年收入合计 with its one figure blank was left out; another blank line may only head its parts.
    if (parent.empty && (columns.length > 1 || !namesTotal(parent))) continue;
    if (relations.length - stated > MOST_AT_A_STEP) {
      stated = relations.length;
      yield;
    }
    const strange = unknownWithin(block, parent, parts);
    for (const column of columns) {
      const total = book.at(parent, column);
      if (total === null) continue;
      const facts = factsOf(parts, (part) => book.at(part, column));
      push(table, total, facts, 'down', strange, relations, unstated);
    }
  }
}

function* rollUpColumns(
  book: FactBook,
  table: RecognisedTable,
  block: Block,
  relations: Relation[],
  unstated: UnstatedRelation[],
): Steps<void> {
  // A total row printed again is compared with the first one instead.
  const rows = block.rows.filter((row) => !row.empty && totalRepeatedBy(block.rows, row) === null);
  for (const [parent, parts] of partsByParent(block.columns)) {
    // A single blank cell is an omission; a blank column is how the office prints the table.
    if (parent.empty && parent.parent !== null && rows.length > 1) continue;
    yield;
    const strange = unknownBeside(block, parent, parts);
    for (const row of rows) {
      const total = book.at(row, parent);
      if (total === null) continue;
      const facts = factsOf(parts, (part) => book.at(row, part));
      push(table, total, facts, 'across', strange, relations, unstated);
    }
  }
}

function namesTotal({ label }: AxisNode): boolean {
  return isTotalLabel(foldWithoutOrdinal(label));
}

function factsOf(
  parts: readonly AxisNode[],
  factOf: (part: AxisNode) => Fact | null,
): readonly Fact[] {
  const facts: Fact[] = [];
  for (const part of parts) {
    const fact = factOf(part);
    if (fact !== null) facts.push(fact);
  }
  return facts;
}

function push(
  table: RecognisedTable,
  total: Fact,
  parts: readonly Fact[],
  direction: SumDirection,
  strange: UnstatedReason | null,
  relations: Relation[],
  unstated: UnstatedRelation[],
): void {
  const relation = makeRelation({
    rule: sumRule(table.kind.rules, total, direction),
    generator: 'rollUp',
    left: [total],
    right: parts,
  });
  if (strange === null) relations.push(relation);
  else {
    unstated.push({
      rule: relation.rule,
      relation: relation.id,
      sheet: total.cell.sheet,
      cell: cellAddress(total.cell),
      reason: strange,
    });
  }
}

function sumRule({ rollUp, sums = [] }: KindRules, total: Fact, direction: SumDirection): string {
  const own = sums.find(
    (sum) =>
      (sum.direction ?? direction) === direction &&
      (sum.flow ?? total.coordinates.flow) === total.coordinates.flow,
  );
  return own?.rule ?? rollUp;
}

/**
 * The parts of each node: its children, an empty child replaced by its own, and
 * 其中 left out. A node with nothing but 其中 below it has no sum.
 */
export function partsByParent(
  nodes: readonly AxisNode[],
): ReadonlyMap<AxisNode, readonly AxisNode[]> {
  const children = new Map<AxisNode, AxisNode[]>();
  for (const node of nodes) {
    if (node.parent === null || node.ofWhich) continue;
    const siblings = children.get(node.parent);
    if (siblings) siblings.push(node);
    else children.set(node.parent, [node]);
  }
  const partsOf = (parent: AxisNode): readonly AxisNode[] =>
    (children.get(parent) ?? []).flatMap((child) =>
      child.empty && children.has(child) ? partsOf(child) : [child],
    );
  return new Map([...children.keys()].map((parent) => [parent, partsOf(parent)]));
}

/**
 * Columns that were not understood may be parts: of the outermost total, of a
 * total under the same group heading, or of one they stand among; not those
 * beside a 小计 that is a part itself.
 */
function unknownBeside(
  block: Block,
  parent: AxisNode,
  parts: readonly AxisNode[],
): UnstatedReason | null {
  const group = groupHeading(parent.label);
  const last = Math.max(...parts.map((part) => part.index));
  const inner = parts.flatMap(({ label }) =>
    /›(?:小|合)计$/.test(label) ? groupHeading(label) : [],
  );
  const strange = block.unknownColumns.filter(
    (column) =>
      !inner.some((heading) => heading !== group && column.label.startsWith(heading)) &&
      (parent.parent === null ||
        (group !== '' && column.label.startsWith(group)) ||
        (column.index > parent.index && column.index <= last + 1)),
  );
  return strange.length === 0
    ? null
    : { kind: 'unknownColumns', labels: strange.map((column) => column.label) };
}

/** 基本支出› of 基本支出›小计; empty for a column without a group. */
function groupHeading(label: string): string {
  return label.slice(0, label.lastIndexOf('›') + 1);
}

/**
 * Rows that were not understood and stand where the parts of `parent` stand: below a
 * heading, or above a total that is printed under its parts.
 */
function unknownWithin(
  block: Block,
  parent: AxisNode,
  parts: readonly AxisNode[],
): UnstatedReason | null {
  if (block.unknownRows.length === 0) return null;
  const { start, end } = placeOfParts(block, parent, parts);
  const strange = block.unknownRows.filter((row) => row.index > start && row.index < end);
  return strange.length === 0
    ? null
    : { kind: 'unknownRows', labels: strange.map((row) => row.label) };
}

/** The rows between which every part of `parent` stands, and may stand one that was not understood. */
function placeOfParts(
  block: Block,
  parent: AxisNode,
  parts: readonly AxisNode[],
): { readonly start: number; readonly end: number } {
  if (parent.parent === null) return { start: -1, end: Infinity };
  const places = parts.map((part) => part.index);
  const first = Math.min(...places);
  const last = Math.max(...places);
  const others = block.rows.flatMap((row) =>
    row !== parent && row.parent !== null && parts.every((part) => !isBelow(row, part))
      ? row.index
      : [],
  );
  return {
    start:
      parent.index < first
        ? parent.index
        : Math.max(-1, ...others.filter((index) => index < first)),
    end:
      parent.index > last
        ? parent.index
        : Math.min(Infinity, ...others.filter((one) => one > last)),
  };
}

function isBelow(node: AxisNode, ancestor: AxisNode): boolean {
  for (let above: AxisNode | null = node; above !== null; above = above.parent) {
    if (above === ancestor) return true;
  }
  return false;
}
