import { cellKey } from '../../base/address';
import { textDigest } from '../../base/text-digest';
import type { Finding, FormProblem } from '../../checks/finding';
import type { Relation } from '../../checks/relation';
import type { FactBook } from '../../facts/fact-book';
import type { SetFinding } from '../findings/findings-by-id';
import { findingsById } from '../findings/findings-by-id';
import type { InspectedWorkbook } from '../inspecting/inspect-workbook';

/**
 * What each finding rests on, as a short text: the set, the facts of its sums with the figures they
 * show, or what a cell prints. It stays the same when rows are inserted and changes with any of the
 * figures. Where several findings would share one id, which of them has it may change from check to
 * check, so there their cells and number count too. Null for an id that no finding has.
 */
export function bindingsOf(
  workbook: Pick<InspectedWorkbook, 'sets'>,
): (id: string) => string | null {
  const findings = findingsById(workbook);
  const alike = new Map<string, number>();
  for (const id of findings.keys()) {
    const shared = sharedId(id);
    alike.set(shared, (alike.get(shared) ?? 0) + 1);
  }
  return (id) => {
    const found = findings.get(id);
    return found === undefined ? null : textDigest(basis(found, alike.get(sharedId(id)) ?? 1));
  };
}

/** The id without the numbers that tell equal ones apart. */
function sharedId(id: string): string {
  return id.replace(/[#~]\d+(?=[:#~]|$)/g, '');
}

function basis({ inspected, finding }: SetFinding, alike: number): string {
  const { entity, year, document } = inspected.set;
  const { kind, rule } = finding;
  const places = alike === 1 ? [] : [alike, ...placesOf(finding)];
  return JSON.stringify([
    entity,
    year,
    document,
    kind,
    rule,
    saidBy(inspected.book, finding),
    places,
  ]);
}

function saidBy(book: FactBook, finding: Finding): readonly string[] {
  switch (finding.kind) {
    case 'form':
      return [printedIn(finding.problem)];
    case 'rounding':
      return [figuresOf(book, finding.main)];
    case 'arithmetic':
      return finding.relations.map(({ relation }) => figuresOf(book, relation)).sort();
  }
}

function figuresOf(book: FactBook, { rule, generator, terms }: Relation): string {
  const figures = terms.map(({ fact, coefficient }) => {
    const { key = '', reading = null } = book.facts[fact] ?? {};
    return [coefficient, key, reading];
  });
  return JSON.stringify([rule, generator, figures]);
}

/** The problem without the cells that it names: they move. */
function printedIn(problem: FormProblem): string {
  return JSON.stringify(problem, (_, member: unknown) => (isCell(member) ? undefined : member));
}

function isCell(member: unknown): boolean {
  return typeof member === 'object' && member !== null && 'row' in member && 'column' in member;
}

function placesOf({ cell, cells }: Finding): readonly string[] {
  return [cell, ...cells.map((involved) => involved.cell)].map(cellKey);
}
