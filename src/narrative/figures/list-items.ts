import type { Fact } from '../../facts/fact';
import type { Aspect } from '../../tables/coordinates/aspect-members';
import type { Coordinates } from '../../tables/coordinates/coordinates';
import { ASPECTS, coversMember } from '../../tables/coordinates/aspect-members';
import { coordinatesText, mergeCoordinates } from '../../tables/coordinates/coordinates';
import type { AxisNode, Block, RecognisedTable } from '../../tables/table';
import type {
  CodeList,
  FixedList,
  MemberList,
  MemberPick,
  ProjectList,
} from '../names/table-names';
import type { BookSource, Figure, SourceCell } from './figure';
import { sumFigures } from './figure';
import { blocksOf, figureOfFacts, findFigure, sourceCell } from './find-figure';
import { printedName } from './printed-name';

/** One entry of a list that a sentence goes through. */
export interface ListEntry {
  readonly name: string;
  /** Where the name is printed; null for a name that comes from the list's own data. */
  readonly nameCell: SourceCell | null;
  /** Classification code, project code or member. */
  readonly code: string;
  /** Coordinates of the entry inside its table. */
  readonly at: Coordinates;
  readonly amount: Figure;
}

/** The rows of one classification level whose amount is not 0, within a code if one is given. */
export function listCodes(
  source: BookSource,
  table: RecognisedTable,
  list: CodeList,
  within = '',
): readonly ListEntry[] {
  const entries = blocksOf(table, list.side).flatMap((block) =>
    rowsOnce(block, list, within).map((row) =>
      rowEntry(source, table, list.side, row, { ...list.at, [list.aspect]: codeOf(row, list) }),
    ),
  );
  const shown = entries.filter((entry) => isShown(entry.amount));
  return list.order === 'code'
    ? shown.slice().sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
    : shown;
}

function rowsOnce(block: Block, list: CodeList, within: string): readonly AxisNode[] {
  const seen = new Set<string>();
  return block.rows.filter((row) => {
    const code = codeOf(row, list);
    if (code.length !== list.digits || !code.startsWith(within) || seen.has(code)) return false;
    if (list.only?.test(code) === false) return false;
    seen.add(code);
    return true;
  });
}

function codeOf(row: AxisNode, list: CodeList): string {
  return row.coordinates[list.aspect] ?? '';
}

/** The figures of a list with an order of its own, zeros too, as far as the table has them. */
export function listFixed(
  source: BookSource,
  table: RecognisedTable,
  list: FixedList,
): readonly ListEntry[] {
  return list.entries.flatMap(({ code, name, at, ifAny }) => {
    const amount = findFigure(source, { tableKind: table.kind.id, at, side: list.side, name });
    if (amount.kind === 'unknown' && amount.reason.kind === 'noFigure') return [];
    if (ifAny === true && !isShown(amount)) return [];
    return [{ name, nameCell: null, code, at, amount }];
  });
}

/** The projects whose amount is not 0, in the order of the table. */
export function listProjects(
  source: BookSource,
  table: RecognisedTable,
  list: ProjectList,
): readonly ListEntry[] {
  return table.blocks.flatMap((block) => {
    const groups = new Set(block.rows.flatMap((row) => row.parent ?? []));
    return block.rows
      .filter((row) => row.coordinates.project !== undefined && !groups.has(row))
      .filter((row) => !['personnel', 'operating'].includes(row.coordinates.nature ?? ''))
      .map((row) => rowEntry(source, table, undefined, row, { ...row.coordinates, ...list.at }))
      .map((entry) => withFundsTogether(source, block, entry))
      .filter((entry) => isShown(entry.amount));
  });
}

/** A table that shows each project by kind of money alone: what all of them are together. */
function withFundsTogether(source: BookSource, block: Block, entry: ListEntry): ListEntry {
  const { amount, at } = entry;
  if (amount.kind === 'known' || amount.reason.kind !== 'noFigure') return entry;
  const base = mergeCoordinates(block.scope, at);
  if (base === null) return entry;
  const pick = { aspect: 'fund', at, level: 'finest' } as const;
  const parts = ofLevel(membersOf(source, block, pick, base), pick);
  return { ...entry, amount: sumFigures(parts.map((part) => part.amount)) ?? amount };
}

/** The projects that have a form and an amount, each once, in the order of the workbook. */
export function listFormProjects(
  source: BookSource,
  kind: string,
  list: ProjectList,
): readonly ListEntry[] {
  const seen = new Set<string>();
  const projects = source.book
    .tablesOf(kind)
    .flatMap(({ blocks }) => blocks.flatMap((block) => block.project ?? []))
    .filter(({ identity }) => !seen.has(identity) && seen.add(identity));
  return projects.flatMap(({ identity, name, nameCell }) => {
    const at = { ...list.at, project: identity };
    const text = coordinatesText(at);
    // Looked up here: forms never stand in for a table where a figure is asked for.
    const facts = source.book.amounts.filter(
      (fact) =>
        fact.block.project?.identity === identity &&
        source.book.isOwnPeriod(fact) &&
        coordinatesText(fact.coordinates) === text,
    );
    if (facts.length === 0) return [];
    const amount = figureOfFacts(source, facts);
    const entry = { name, nameCell: sourceCell(source, nameCell), code: identity, at, amount };
    return isShown(amount) ? [entry] : [];
  });
}

function rowEntry(
  source: BookSource,
  table: RecognisedTable,
  side: CodeList['side'],
  row: AxisNode,
  at: Coordinates,
): ListEntry {
  const name = printedName(row);
  return {
    name,
    nameCell: row.nameCell === undefined ? null : sourceCell(source, row.nameCell),
    code: row.code ?? at.function ?? at.economy ?? '',
    at,
    amount: findFigure(source, { tableKind: table.kind.id, at, side, name }),
  };
}

/** The members of the list's aspects whose amount is not 0, in the order of the sheet. */
export function listMembers(
  source: BookSource,
  table: RecognisedTable,
  list: MemberList,
  wording: Readonly<Record<string, string>>,
): readonly ListEntry[] {
  return blocksOf(table, list.side).flatMap((block) =>
    list.picks.flatMap((pick) => {
      const base = mergeCoordinates(block.scope, pick.at);
      if (base === null) return [];
      const candidates = membersOf(source, block, pick, base);
      const names = { ...list.names, ...wording };
      if (pick.level !== 'together') {
        return ofLevel(candidates, pick).map((candidate) => memberEntry(candidate, names));
      }
      const total = findFigure(source, {
        tableKind: table.kind.id,
        at: pick.at,
        side: list.side,
        name: '',
      });
      const isStated = total.kind === 'known' || total.reason.kind === 'unreadable';
      const finest = ofLevel(candidates, { ...pick, level: 'finest' });
      const amount = isStated ? total : sumFigures(finest.map((candidate) => candidate.amount));
      if (amount === null || !isShown(amount)) return [];
      const code = pick.at.flow ?? '';
      return [{ name: names[code] ?? code, nameCell: null, code, at: pick.at, amount }];
    }),
  );
}

interface Candidate {
  readonly member: Coordinates;
  readonly label: string;
  readonly at: Coordinates;
  readonly amount: Figure;
}

function membersOf(
  source: BookSource,
  block: Block,
  pick: MemberPick,
  base: Coordinates,
): readonly Candidate[] {
  const byMember = new Map<string, Fact[]>();
  for (const fact of source.book.facts) {
    if (fact.block !== block || fact.row.ofWhich || fact.column.ofWhich) continue;
    if (!isMemberOf(fact.coordinates, pick.aspect, base)) continue;
    const key = memberKey(memberOf(fact.coordinates, pick.aspect));
    byMember.set(key, [...(byMember.get(key) ?? []), fact]);
  }
  return [...byMember.values()].flatMap((facts) => {
    const [fact] = facts;
    if (fact === undefined) return [];
    const member = memberOf(fact.coordinates, pick.aspect);
    if (pick.except?.includes(member[pick.aspect] ?? '') === true) return [];
    const amount = figureOfFacts(source, facts);
    const passedThrough = amount.kind === 'unknown' && amount.reason.kind === 'blankTotal';
    if (passedThrough || !isShown(amount)) return [];
    const node = fact.column.coordinates[pick.aspect] === undefined ? fact.row : fact.column;
    return [{ member, label: printedName(node), at: fact.coordinates, amount }];
  });
}

/** Whether the coordinates say the same as `base` but for a narrower member of `aspect`. */
function isMemberOf(coordinates: Coordinates, aspect: Aspect, base: Coordinates): boolean {
  const narrowing = new Set<Aspect>(aspect === 'fund' ? ['fund', 'timing'] : [aspect]);
  const own = coordinates[aspect];
  if (own === undefined || own === base[aspect]) return false;
  if (!coversMember(aspect, base[aspect] ?? '', own)) return false;
  return ASPECTS.every((each) => narrowing.has(each) || coordinates[each] === base[each]);
}

function memberOf(coordinates: Coordinates, aspect: Aspect): Coordinates {
  const member = coordinates[aspect];
  const timing = aspect === 'fund' ? coordinates.timing : undefined;
  return {
    ...(member === undefined ? {} : { [aspect]: member }),
    ...(timing === undefined ? {} : { timing }),
  };
}

function memberKey(member: Coordinates): string {
  return Object.values(member).join('.');
}

function ofLevel(candidates: readonly Candidate[], pick: MemberPick): readonly Candidate[] {
  const isWithin = (narrow: Candidate, wide: Candidate) =>
    narrow !== wide &&
    coversMember(pick.aspect, wide.member[pick.aspect] ?? '', narrow.member[pick.aspect] ?? '') &&
    (wide.member.timing === undefined || wide.member.timing === narrow.member.timing);
  return candidates.filter((candidate) =>
    pick.level === 'finest'
      ? !candidates.some((other) => isWithin(other, candidate))
      : !candidates.some((other) => isWithin(candidate, other)),
  );
}

function memberEntry(candidate: Candidate, names: Readonly<Record<string, string>>): ListEntry {
  const code = memberKey(candidate.member);
  return {
    name: names[code] ?? candidate.label,
    nameCell: null,
    code,
    at: candidate.at,
    amount: candidate.amount,
  };
}

/** An amount of 0 is left out; one that cannot be read is not, so that it is seen to be missing. */
function isShown(amount: Figure): boolean {
  return amount.kind === 'unknown' || amount.value !== 0;
}
