import type { Fact } from '../../facts/fact';
import { figureOf } from '../../facts/fact';
import type { Coordinates, Stage } from '../../tables/coordinates/coordinates';
import { parentMember } from '../../tables/coordinates/aspect-members';
import { coordinatesText, mergeCoordinates } from '../../tables/coordinates/coordinates';
import type { AxisNode, Block, RecognisedTable, Side } from '../../tables/table';
import { hundredthsOf } from '../compute/hundredths';
import { NARRATIVE_FORMULA_WORDS } from '../words.zh-CN';
import type { BookSource, Figure, SourceCell } from './figure';
import { cellReference, sumFigures } from './figure';

/** A figure of a table kind, by coordinates. */
export interface FigureQuery {
  readonly tableKind: string;
  readonly at: Coordinates;
  readonly side?: Side | undefined;
  /** Other stages than the set's own, the best first. */
  readonly stages?: readonly Stage[] | undefined;
  /** What the title of the table says, so that another table can stand in for it. */
  readonly scope?: Coordinates | undefined;
  /** As the template calls it, for naming what is missing. */
  readonly name: string;
}

/**
 * The figure with these coordinates. A blank part is 0, a blank total unknown; a table that says it
 * has nothing to show, and a code without a row in a table that lists all, give 0. What the table has
 * no row or column for, another table of the set may state.
 */
export function findFigure(source: BookSource, query: FigureQuery): Figure {
  const tables = source.book.tablesOf(query.tableKind);
  const elsewhere = () =>
    query.scope === undefined ? null : statedElsewhere(source, query.scope, query);
  if (tables.length === 0) {
    const reason = { kind: 'noTable', tableKind: query.tableKind } as const;
    return elsewhere() ?? { kind: 'unknown', reason };
  }
  const blocks = tables.flatMap((table) => blocksOf(table, query.side));
  const facts = factsOf(source, blocks, query);
  if (facts.length > 0) return figureOfFacts(source, facts);
  return (
    sumOverTimings(source, blocks, query) ??
    declaredZero(source, tables, query) ??
    elsewhere() ?? {
      kind: 'unknown',
      reason: { kind: 'noFigure', tableKind: query.tableKind, name: query.name },
    }
  );
}

/** The figure that one fact or several equal ones give. */
export function figureOfFacts(source: BookSource, facts: readonly Fact[]): Figure {
  const figures = facts.map((fact) => figureOfFact(source, fact));
  const stated = figures.filter((_, position) => facts[position]?.reading.kind !== 'blank');
  const [first, ...others] = stated.length > 0 ? stated : figures;
  if (first === undefined) throw new Error('figureOfFacts needs a fact');
  if (first.kind === 'unknown') return first;
  for (const other of others) {
    if (other.kind === 'unknown') return other;
    if (other.value !== first.value) {
      const cells = facts.map((fact) => sourceCell(source, fact.cell));
      return { kind: 'unknown', reason: { kind: 'contradiction', cells } };
    }
  }
  return first;
}

export function blocksOf(table: RecognisedTable, side: Side | undefined): readonly Block[] {
  return table.blocks.filter((block) => side === undefined || block.side === side);
}

function figureOfFact(source: BookSource, fact: Fact): Figure {
  const cell = sourceCell(source, fact.cell);
  switch (fact.reading.kind) {
    case 'figure':
      return known(hundredthsOf(fact.reading.value), cell);
    case 'blank':
      return isTotal(source, fact)
        ? { kind: 'unknown', reason: { kind: 'blankTotal', cell } }
        : known(0, cell);
    case 'unreadable':
      return {
        kind: 'unknown',
        reason: { kind: 'unreadable', cell, content: fact.reading.content },
      };
  }
}

function known(value: number, cell: SourceCell): Figure {
  return { kind: 'known', value, cells: [cell], formula: cellReference(cell) };
}

export function sourceCell(source: BookSource, cell: Fact['cell']): SourceCell {
  return { ...cell, role: source.role, file: source.file };
}

/** The same fact in a table of another kind; all natures together are 基本支出 and 项目支出. */
function statedElsewhere(
  source: BookSource,
  scope: Coordinates,
  query: FigureQuery,
): Figure | null {
  const at = mergeCoordinates(scope, query.at);
  if (at === null) return null;
  const facts = source.book.find(at);
  if (facts.length > 0) return figureOfFacts(source, facts);
  if (at.nature !== undefined || at.flow !== 'expenditure') return null;
  const parts = BASIC_AND_PROJECT.map((nature) =>
    statedElsewhere(source, scope, { ...query, at: { ...query.at, nature } }),
  );
  const stated = parts.flatMap((part) => part ?? []);
  return stated.length < parts.length ? null : sumFigures(stated);
}

const BASIC_AND_PROJECT = ['basic', 'project'] as const;

function factsOf(
  source: BookSource,
  blocks: readonly Block[],
  { at, stages }: FigureQuery,
): readonly Fact[] {
  if (stages === undefined) return blocks.flatMap((block) => factsAt(source, block, at));
  for (const stage of stages) {
    const facts = blocks.flatMap((block) => factsOfStage(source, block, at, stage));
    if (facts.length > 0) return facts;
  }
  return [];
}

/** 预算数 beside 决算数: of the set's year, but of another stage. */
function factsOfStage(
  source: BookSource,
  block: Block,
  at: Coordinates,
  stage: Stage,
): readonly Fact[] {
  const merged = mergeCoordinates(block.scope, at);
  if (merged === null) return [];
  const text = coordinatesText(merged);
  return source.book.amounts.filter(
    (fact) =>
      fact.block === block &&
      fact.period.stage === stage &&
      fact.period.year === source.book.set.year &&
      coordinatesText(fact.coordinates) === text,
  );
}

/** A kind of money that the table shows as 本年拨款 and 结转结余 only is the two together. */
function sumOverTimings(
  source: BookSource,
  blocks: readonly Block[],
  query: FigureQuery,
): Figure | null {
  if (query.at.fund === undefined || query.at.timing !== undefined) return null;
  const shown = TIMINGS.flatMap((timing) => {
    const facts = blocks.flatMap((block) => factsAt(source, block, { ...query.at, timing }));
    return facts.length === 0 ? [] : [figureOfFacts(source, facts)];
  });
  return sumFigures(shown);
}

const TIMINGS = ['current', 'carriedOver'] as const;

function factsAt(source: BookSource, block: Block, at: Coordinates): readonly Fact[] {
  const coordinates = mergeCoordinates(block.scope, at);
  if (coordinates === null) return [];
  const exact = source.book.find(coordinates).filter((fact) => fact.block === block);
  if (exact.length > 0 || coordinates.flow === undefined) return exact;
  const flow = onlyFlowWithin(block, coordinates.flow);
  if (flow === null) return [];
  return source.book.find({ ...coordinates, flow }).filter((fact) => fact.block === block);
}

/** A total over flows of which the block shows one only is that flow: 总计 without carry-over. */
function onlyFlowWithin(block: Block, flow: string): string | null {
  const flows = new Set<string>();
  for (const node of [...block.rows, ...block.columns]) {
    const own = node.coordinates.flow;
    if (own !== undefined && parentMember('flow', own) === flow) flows.add(own);
  }
  const [only, ...others] = flows;
  return only === undefined || others.length > 0 ? null : only;
}

/** Whether a blank cell stands where a total belongs: at the top, or above figures. */
function isTotal(source: BookSource, fact: Fact): boolean {
  if (fact.row.parent === null && fact.column.parent === null) return true;
  const parts = partsOf(fact.block);
  const filled = (row: AxisNode, column: AxisNode) => {
    const part = source.book.at(row, column);
    return part !== null && (figureOf(part) ?? 0) !== 0;
  };
  const filledBelow = (node: AxisNode, isFilled: (part: AxisNode) => boolean): boolean =>
    (parts.get(node) ?? []).some((part) => isFilled(part) || filledBelow(part, isFilled));
  return (
    filledBelow(fact.row, (row) => filled(row, fact.column)) ||
    filledBelow(fact.column, (column) => filled(fact.row, column))
  );
}

const partsByBlock = new WeakMap<Block, ReadonlyMap<AxisNode, readonly AxisNode[]>>();

/** For each row and column of a block the ones that it is the sum of. */
function partsOf(block: Block): ReadonlyMap<AxisNode, readonly AxisNode[]> {
  const known = partsByBlock.get(block);
  if (known !== undefined) return known;
  const parts = new Map<AxisNode, AxisNode[]>();
  for (const node of [...block.rows, ...block.columns]) {
    if (node.parent === null) continue;
    const siblings = parts.get(node.parent);
    if (siblings === undefined) parts.set(node.parent, [node]);
    else siblings.push(node);
  }
  partsByBlock.set(block, parts);
  return parts;
}

function declaredZero(
  source: BookSource,
  tables: readonly RecognisedTable[],
  query: FigureQuery,
): Figure | null {
  const [table] = tables;
  if (table === undefined) return null;
  if (hasNoRows(table)) {
    const cell = sourceCell(source, table.absence?.cell ?? table.titleCell);
    const formula =
      table.absence === null ? NARRATIVE_FORMULA_WORDS.noRows(table.sheet) : cellReference(cell);
    return { kind: 'known', value: 0, cells: [cell], formula };
  }
  const listsAll = tables.every((each) => each.kind.closed && showsLevelOf(each, query));
  if (!listsAll) return null;
  return {
    kind: 'known',
    value: 0,
    cells: [],
    formula: NARRATIVE_FORMULA_WORDS.noRow(table.sheet, query.name.split('.').at(-1) ?? ''),
  };
}

function hasNoRows(table: RecognisedTable): boolean {
  return table.blocks.every((block) => block.rows.length === 0);
}

/** A table that stops at 类 says nothing about 项. */
function showsLevelOf(table: RecognisedTable, query: FigureQuery): boolean {
  return (['function', 'economy'] as const).some((aspect) => {
    const code = query.at[aspect];
    return (
      code !== undefined &&
      blocksOf(table, query.side).some((block) =>
        block.rows.some((row) => (row.coordinates[aspect]?.length ?? 0) >= code.length),
      )
    );
  });
}
