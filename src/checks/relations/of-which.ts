import type { Steps } from '../../base/steps';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import { parentMember } from '../../tables/coordinates/aspect-members';
import { kinshipOf } from '../../tables/coordinates/coordinates';
import type { Division } from '../../tables/coordinates/division';
import { isForm } from '../../tables/forms/is-form';
import type { Figures } from '../figures';
import { isNonZero, valueOf } from '../figures';
import type { Relation } from '../relation';
import { crossTableRule } from './cross-table-rules';
import { makeRelation } from './make-relation';
import { referenceOf } from './same-key';

/** 三公 items and the economic 款 that their basic-expenditure part is booked to. */
const ITEM_OF_ECONOMY: Readonly<Record<string, string>> = {
  '30212': 'travelAbroad',
  '30217': 'reception',
  '30231': 'vehicleOperation',
  '31013': 'vehiclePurchase',
};

/**
 * Parts printed as 其中 that some exports keep apart from what they would be a
 * part of: more than the whole is worth a look, not an error.
 */
const LOOSE_ITEMS: ReadonlySet<string> = new Set(['smallMicro']);

/** 其中 columns inside a block: the whole is not smaller than its part. */
export function generateOfWhichColumns(book: FactBook): readonly Relation[] {
  const relations: Relation[] = [];
  for (const table of book.set.tables) {
    for (const block of table.blocks) {
      for (const column of block.columns) {
        if (!column.ofWhich || column.parent === null) continue;
        for (const row of block.rows) {
          const whole = book.at(row, column.parent);
          const part = book.at(row, column);
          if (whole === null || part === null) continue;
          relations.push(
            makeRelation({
              rule: table.kind.rules.rollUp,
              generator: 'ofWhich',
              comparison: 'atLeast',
              severity: LOOSE_ITEMS.has(column.coordinates.item ?? '') ? 'warning' : 'error',
              left: [whole],
              right: [part],
            }),
          );
        }
      }
    }
  }
  return relations;
}

/** Keys after which the page may draw. */
const MOST_AT_A_STEP = 75;

/**
 * Between tables: a figure is not smaller than one that says more about fund or
 * nature, nor a 三公 item smaller than what 基本支出 pays of it. `equated` holds
 * the keys of facts that an equality across tables already links.
 */
export function* generateOfWhichAcross(
  book: FactBook,
  figures: Figures,
  equated: EquatedKeys,
): Steps<readonly Relation[]> {
  const relations: Relation[] = [];
  // With a negative figure beside it a part may well exceed its whole.
  const withNegatives = new Set(
    book.amounts.filter((fact) => valueOf(figures, fact.index) < 0).map((fact) => fact.table),
  );
  let looked = 0;
  for (const facts of book.keyed) {
    looked += 1;
    if (looked % MOST_AT_A_STEP === 0) yield;
    const part = referenceOf(facts);
    // A part that is nothing says nothing about its whole.
    if (part === null || !book.isOwnPeriod(part)) continue;
    if (!isNonZero(figures, part.index)) continue;
    if (part.coordinates.line !== undefined || isForm(part.table)) continue;
    const whole = itemFact(book, part) ?? wholeOf(book, part);
    if (whole === null || whole.table === part.table) continue;
    if (withNegatives.has(whole.table) || withNegatives.has(part.table)) continue;
    if (equated.get(whole.key)?.has(part.key) === true) continue;
    relations.push(
      makeRelation({
        rule: crossTableRule(whole.table.kind.id, part.table.kind.id, whole.coordinates),
        generator: 'ofWhich',
        comparison: 'atLeast',
        severity: 'warning',
        left: [whole],
        right: [part],
      }),
    );
  }
  return relations;
}

/** For the key of a whole, those of what equals it. */
export type EquatedKeys = ReadonlyMap<string, ReadonlySet<string>>;

function itemFact(book: FactBook, part: Fact): Fact | null {
  const { economy, fund, flow } = part.coordinates;
  const item = economy === undefined ? undefined : ITEM_OF_ECONOMY[economy];
  if (item === undefined || fund === undefined || flow === undefined) return null;
  const family = book.familyOf(part.coordinates);
  const { division } = kinshipOf(part.coordinates);
  if (division.wider.some((wide) => standsIn(family(wide), part))) return null;
  for (let wide = fund; wide !== ''; wide = parentMember('fund', wide)) {
    const found = referenceOf(book.find({ flow, fund: wide, item }));
    if (found !== null) return found;
  }
  return null;
}

/**
 * The nearest figure of another table that says less about fund, about nature,
 * or about both. What the part's own table adds it up to is compared in its place.
 */
function wholeOf(book: FactBook, part: Fact): Fact | null {
  const { coordinates } = part;
  if (coordinates.item !== undefined) return null;
  if (coordinates.fund === undefined && coordinates.nature === undefined) return null;
  const family = book.familyOf(coordinates);
  const addedUp: Division[] = [];
  for (const wide of kinshipOf(coordinates).division.wider) {
    const facts = family(wide);
    if (standsIn(facts, part)) addedUp.push(wide);
    else if (facts.length > 0 && addedUp.every((own) => !wide.covers(own))) {
      const found = referenceOf(facts);
      if (found !== null) return found;
    }
  }
  return null;
}

function standsIn(facts: readonly Fact[], part: Fact): boolean {
  return facts.some((fact) => fact.table === part.table);
}
