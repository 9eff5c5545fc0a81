import type { AxisNode, Block, NamedProject, RecognisedTable, StrayProjectCode } from '../table';
import type { Coordinates } from '../coordinates/coordinates';
import { mergeCoordinates, withMember } from '../coordinates/coordinates';
import { isForm } from './is-form';
import { projectIdentity } from './project-identity';

/** A project that the tables of the set list, or that a form describes. */
interface ListedProject {
  readonly identity: string;
  /** Its folded name, under which forms without a code speak of it. */
  readonly name: string;
  /** The project, and its nature where the list tells it. */
  readonly coordinates: Coordinates;
  readonly row: AxisNode | null;
}

/**
 * Forms speak about the projects of 项目支出表: by code, else by a name that fits one of them
 * alone. Where no table lists projects, a form with a code stands for its project.
 */
export function bindProjects(tables: readonly RecognisedTable[]): readonly RecognisedTable[] {
  if (!tables.some(isForm)) return tables;
  const listed = tables.flatMap((table) => (isForm(table) ? [] : listedProjects(table)));
  const known = listed.length > 0 ? listed : tables.flatMap(describedProjects);
  const bound = tables.map((table) => (isForm(table) ? bindTable(table, known) : table));
  const inParts = new Set(tables.flatMap((table) => (isForm(table) ? [] : listedInParts(table))));
  const twice = new Set([...describedTwice(bound), ...inParts]);
  return bound.map((table) => (isForm(table) ? setApart(table, twice, inParts) : table));
}

function listedProjects({ blocks }: RecognisedTable): readonly ListedProject[] {
  return blocks.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const identity = row.coordinates.project;
      const isGroup = rows.some((other) => other.parent === row);
      if (identity === undefined || isGroup) return [];
      const printed = row.code === undefined ? row.label : row.label.replace(row.code, '');
      const name = projectIdentity(printed);
      return [{ identity, name, coordinates: row.coordinates, row }];
    }),
  );
}

function describedProjects({ blocks }: RecognisedTable): readonly ListedProject[] {
  return blocks.flatMap(({ project, scope }) =>
    project === undefined
      ? []
      : {
          identity: project.identity,
          name: projectIdentity(project.name),
          coordinates: scope,
          row: null,
        },
  );
}

function bindTable(table: RecognisedTable, known: readonly ListedProject[]): RecognisedTable {
  const strays: StrayProjectCode[] = [];
  const blocks = table.blocks.map((block) => {
    const { project } = block;
    if (project === undefined) return { ...block, rows: bindRows(block.rows, known) };
    const found = findProject(known, project.identity, project.name);
    if (found === null) return block;
    const stray = strayCode(project, found);
    if (stray !== null) strays.push(stray);
    return { ...block, scope: withProject(block.scope, found) };
  });
  const [strayProjectCode] = strays;
  return strayProjectCode === undefined
    ? { ...table, blocks }
    : { ...table, blocks, strayProjectCode };
}

function findProject(
  known: readonly ListedProject[],
  identity: string,
  name: string,
): ListedProject | null {
  const own = known.find((project) => project.identity === identity);
  if (own !== undefined) return own;
  const folded = projectIdentity(name);
  const alike = known.filter((project) => project.name === folded);
  const identities = new Set(alike.map((project) => project.identity));
  return identities.size === 1 ? (alike[0] ?? null) : null;
}

function strayCode(
  project: NamedProject,
  { identity, row }: ListedProject,
): StrayProjectCode | null {
  const { code, codeCell } = project;
  const listedCell = row?.nameCell;
  if (code === null || codeCell === null || code === identity) return null;
  if (row?.code === undefined || listedCell === undefined) return null;
  return { cell: codeCell, printed: code, listed: identity, listedCell };
}

function withProject(scope: Coordinates, { coordinates }: ListedProject): Coordinates {
  // A form is about the whole of what several lines of a list are parts of.
  const project = withMember(coordinates, 'line', null);
  const besides = withMember(withMember(scope, 'project', null), 'nature', null);
  return mergeCoordinates(besides, project) ?? scope;
}

function bindRows(rows: readonly AxisNode[], known: readonly ListedProject[]): readonly AxisNode[] {
  return mapTree(rows, (row) => {
    const identity = row.coordinates.project;
    const found = identity === undefined ? null : findProject(known, identity, row.label);
    return found === null ? null : withProject(row.coordinates, found);
  });
}

/** Projects with amounts on two forms of a kind: each tells a part of it, or one is a draft. */
function describedTwice(tables: readonly RecognisedTable[]): ReadonlySet<string> {
  const seen = new Map<string, RecognisedTable>();
  const twice = new Set<string>();
  for (const table of tables) {
    if (!isForm(table) || table.empty) continue;
    for (const { scope } of table.blocks) {
      const { project } = scope;
      if (project === undefined) continue;
      if (seen.has(project) && seen.get(project) !== table) twice.add(project);
      else seen.set(project, table);
    }
  }
  return twice;
}

/** Projects with several rows, by function or by unit, none of which is the whole. */
function listedInParts({ blocks }: RecognisedTable): readonly string[] {
  return blocks.flatMap(({ rows }) => {
    const own = rows.flatMap((row) => row.coordinates.project ?? []);
    return own.filter((project, position) => own.indexOf(project) !== position);
  });
}

/** Their amounts are those of the form alone, and no other table states them. */
function setApart(
  table: RecognisedTable,
  twice: ReadonlySet<string>,
  inParts: ReadonlySet<string>,
): RecognisedTable {
  const { sheet, row } = table.titleCell;
  const isApart = ({ coordinates }: AxisNode) =>
    coordinates.project !== undefined && inParts.has(coordinates.project);
  const blocks = table.blocks.map((block): Block => {
    const { scope, rows } = block;
    if (scope.project !== undefined && twice.has(scope.project)) {
      return { ...block, scope: withMember(scope, 'project', `${sheet}:${row + 1}`) };
    }
    return rows.some(isApart) ? { ...block, rows: renamed(rows, isApart, sheet) } : block;
  });
  return { ...table, blocks };
}

function renamed(
  rows: readonly AxisNode[],
  isApart: (row: AxisNode) => boolean,
  sheet: string,
): readonly AxisNode[] {
  return mapTree(rows, (row) =>
    isApart(row) ? withMember(row.coordinates, 'project', `${sheet}:${row.index + 1}`) : null,
  );
}

/** The rows with other coordinates, each below the new form of its parent. */
function mapTree(
  rows: readonly AxisNode[],
  change: (row: AxisNode) => Coordinates | null,
): readonly AxisNode[] {
  const mapped = new Map<AxisNode, AxisNode>();
  const map = (row: AxisNode): AxisNode => {
    const done = mapped.get(row);
    if (done !== undefined) return done;
    const parent = row.parent === null ? null : map(row.parent);
    const own = { ...row, parent, coordinates: change(row) ?? row.coordinates };
    mapped.set(row, own);
    return own;
  };
  return rows.map(map);
}
