import type { RecognisedTable } from '../../tables/table';
import type { BookSource } from '../figures/figure';
import { formPurpose } from '../figures/form-purpose';
import { inListOrder } from '../figures/in-list-order';
import type { ListEntry } from '../figures/list-items';
import { listCodes } from '../figures/list-items';
import type { CodeList, ListName } from '../names/table-names';
import type { NarrativeContext } from '../narrative-context';
import { inputText } from '../narrative-context';
import { withoutFinalStop } from '../plain-text';
import { MISSING_LABELS, SENTENCE_WORDS, SLOTS } from '../words.zh-CN';
import { inputPiece, namePiece } from './phrases';
import type { Piece } from './piece';
import { Phrase } from './piece';

/** A list of a table, of whose items the purpose is asked. */
interface PurposeSource {
  readonly context: NarrativeContext;
  readonly source: BookSource;
  readonly table: RecognisedTable;
  readonly list: ListName;
}

/**
 * What an item is mainly for: as filled in, else as tables or forms propose it, else its place.
 * `place`: the position of a project's manual inputs.
 */
export function itemPurpose(
  source: PurposeSource,
  entry: ListEntry,
  name: string,
  place: number,
): Phrase | undefined {
  const { context, list } = source;
  if (list.kind === 'members' || list.kind === 'fixed') return undefined;
  const id =
    list.kind === 'projects'
      ? `project[${place}].purpose`
      : `${list.aspect === 'economy' ? 'basic.' : ''}purpose.${entry.code}`;
  const given = inputText(context, id);
  if (given !== null) return new Phrase(inputPiece(withoutFinalStop(given), id));
  const proposed =
    list.kind === 'codes' ? mainBelow(source, list, entry) : purposeInForm(source, entry);
  if (proposed.length > 0) return new Phrase(...proposed);
  const label = MISSING_LABELS.purpose(name);
  return new Phrase({
    kind: 'missing',
    id,
    label,
    slot: SLOTS.fill(MISSING_LABELS.purposeSlot),
  });
}

function purposeInForm({ source }: PurposeSource, { name }: ListEntry): readonly Piece[] {
  const found = formPurpose(source, name);
  return found === null ? [] : [namePiece(found.text, found.cell, null)];
}

/**
 * The names of the 项 that make up most of an entry, the largest first, and 等 where others are left;
 * none if one of them is unknown.
 */
function mainBelow(purpose: PurposeSource, list: CodeList, entry: ListEntry): readonly Piece[] {
  const { source, table } = purpose;
  if (list.digits === 7) return [];
  if (list.aspect === 'economy') return itemNames(purpose, list, entry);
  const below = listCodes(source, table, { ...list, digits: 7 }, entry.code);
  const known = below.flatMap((item) =>
    item.amount.kind === 'known' ? { item, value: item.amount.value } : [],
  );
  if (known.length < below.length) return [];
  const main = mainOf(known);
  const names = main.flatMap(({ item }, position) => [
    ...(position === 0 ? [] : [SENTENCE_WORDS.enumerate]),
    namePiece(item.name, item.nameCell, item.amount),
  ]);
  return main.length < below.length ? [...names, SENTENCE_WORDS.andOthers] : names;
}

/** The largest values that together make up four fifths; of equal ones all or none. */
function mainOf<T extends { readonly value: number }>(items: readonly T[]): readonly T[] {
  const falling = items.slice().sort((a, b) => b.value - a.value);
  const whole = falling.reduce((sum, { value }) => sum + Math.max(value, 0), 0);
  let sum = 0;
  const last = falling.find(({ value }) => (sum += value) * 5 >= whole * 4);
  return falling.filter(({ value }) => last === undefined || value >= last.value);
}

/** The 款 with money below a 类. */
function itemNames(
  { context, source, table }: PurposeSource,
  list: CodeList,
  entry: ListEntry,
): readonly Piece[] {
  const { listOrder } = context.profile.settings;
  const items = listCodes(source, table, { ...list, digits: 5 }, entry.code);
  return inListOrder(items, listOrder, ({ amount }) => amount).flatMap((item, position) => [
    ...(position === 0 ? [] : [SENTENCE_WORDS.enumerate]),
    namePiece(item.name, item.nameCell, item.amount),
  ]);
}
