import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { Relation } from '../relation';
import { crossTableRule } from './cross-table-rules';
import { isInHeadingRow } from './heading-rows';
import { isLoosely, isStated } from './loosely-stated';
import { makeRelation } from './make-relation';
import { totalRepeatedBy } from './repeated-total';

/**
 * The cell of each key that the others are compared with: of the most detailed
 * table. A key twice inside one block is a form error and is not compared; a heading states nothing.
 */
export function referenceOf(facts: readonly Fact[]): Fact | null {
  let reference: Fact | null = null;
  for (const fact of facts) {
    if (isInHeadingRow(fact)) continue;
    if (reference === null || fact.table.kind.trust < reference.table.kind.trust) reference = fact;
  }
  return reference;
}

/** The same fact in two tables is the same figure; nobody writes a rule about the two tables. */
export function generateSameKey(book: FactBook): readonly Relation[] {
  const relations: Relation[] = [];
  for (const stated of book.keyed) {
    if (stated.length < 2) continue;
    const facts = stated.filter(isStated);
    const reference = referenceOf(facts);
    if (reference === null) continue;
    const seen = new Set([reference.block]);
    for (const fact of facts) {
      if (fact.period.stage === 'asStated') continue;
      if (seen.has(fact.block)) {
        relations.push(...repetition(book, fact));
        continue;
      }
      seen.add(fact.block);
      relations.push(
        makeRelation({
          rule: ruleBetween(fact, reference),
          generator: 'sameKey',
          severity: isLoosely(fact) ? 'warning' : 'error',
          left: [fact],
          right: [reference],
        }),
      );
    }
  }
  return relations;
}

/** The totals that the blocks of one table share are a matter of that table. */
function ruleBetween(fact: Fact, reference: Fact): string {
  const { kind } = fact.table;
  return fact.table === reference.table
    ? kind.rules.rollUp
    : crossTableRule(kind.id, reference.table.kind.id, fact.coordinates);
}

/** A total row or column printed twice in one table says the same twice. */
function repetition(book: FactBook, fact: Fact): readonly Relation[] {
  const row = totalRepeatedBy(fact.block.rows, fact.row);
  const column = totalRepeatedBy(fact.block.columns, fact.column);
  if (row === null && column === null) return [];
  const first = book.at(row ?? fact.row, column ?? fact.column);
  if (first === null) return [];
  const { rollUp } = fact.table.kind.rules;
  return [makeRelation({ rule: rollUp, generator: 'sameKey', left: [fact], right: [first] })];
}
