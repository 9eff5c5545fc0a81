import { cellAddress } from '../../base/address';
import { printHundredths } from '../compute/hundredths';
import { isBeyondSense, percentOf } from '../compute/percent';
import type { Figure, KnownFigure, SourceCell, UnknownReason } from '../figures/figure';
import { cellReference, sumFigures } from '../figures/figure';
import type { NamedFigure } from '../figures/named-figure';
import type { NarrativeContext } from '../narrative-context';
import type { SpanKind } from '../narrative-document';
import { nameInOneLine } from '../plain-text';
import {
  missingFigureLabel,
  MISSING_LABELS,
  NOTICES,
  SENTENCE_WORDS as WORDS,
  SLOTS,
} from '../words.zh-CN';
import type { ListDrop } from './drops';
import type { MissingPiece, Piece, SpanPiece } from './piece';
import { Phrase } from './piece';

/** 2652.67万元, or a slot that says what is missing. */
export function moneyPhrase(named: NamedFigure): Phrase {
  const { figure } = named;
  if (figure.kind === 'unknown') {
    return new Phrase(missingFigure(named.label, figure.reason), ...otherInputs(figure.reason));
  }
  const text = printHundredths(figure.value);
  return new Phrase(span('amount', text, figure.formula, figure.cells), WORDS.moneyUnit);
}

/** The lead and 15.4%; nothing where an amount is unknown or the whole is 0. */
export function sharePhrase(
  context: NarrativeContext,
  part: NamedFigure,
  whole: NamedFigure,
  lead: string,
  kind: 'share' | 'completion',
): Phrase {
  if (part.figure.kind === 'unknown' || whole.figure.kind === 'unknown') return new Phrase();
  const { percentPlaces } = context.profile.settings;
  const percent = percentOf(part.figure.value, whole.figure.value, percentPlaces);
  if (percent === null) return new Phrase();
  const formula = `${operand(part.figure)} ÷ ${operand(whole.figure)}`;
  const cells = [...part.figure.cells, ...whole.figure.cells];
  const isBeyond = kind === 'completion' && isBeyondSense(part.figure.value, whole.figure.value);
  const doubts = [
    ...(isBeyond ? [NOTICES.beyondCompletion(part.label, percent)] : []),
    ...(kind === 'share' && part.figure.value < 0 ? [NOTICES.negativeShare(part.label)] : []),
    ...(percent === '0' && part.figure.value > 0 ? [NOTICES.vanishingPercent(part.label)] : []),
  ];
  return new Phrase(
    lead,
    span(kind, percent, formula, cells),
    WORDS.percent,
    ...doubts.map((message) => ({ kind: 'notice', message, doubts: true }) as const),
  );
}

/** The names of a list, joined by 、. */
export function namesPhrase(list: ListDrop): Phrase {
  const items = list.items();
  if (items.length === 0) return new Phrase(WORDS.nothing);
  return new Phrase(
    ...items.flatMap(({ name }, position) =>
      position === 0 ? name.pieces : [WORDS.enumerate, ...name.pieces],
    ),
  );
}

/** How many entries a list has. */
export function countPhrase(list: ListDrop): Phrase {
  const items = list.items();
  const count = list.count();
  const [first] = items;
  // One item that stands for what is missing is no entry: its slot says so.
  if (count === 0 && first !== undefined) {
    return new Phrase(...first.name.pieces.map((piece) => asCount(piece)));
  }
  const cells = items.flatMap(({ name }) =>
    name.pieces.flatMap((piece) =>
      typeof piece === 'object' && 'cells' in piece ? piece.cells : [],
    ),
  );
  return new Phrase(span('count', String(count), '', cells));
}

function asCount(piece: Piece): Piece {
  if (typeof piece === 'string' || piece.kind !== 'missing') return piece;
  return { ...piece, slot: piece.counted ?? SLOTS.fill(MISSING_LABELS.countOf(piece.label)) };
}

/** What the amounts of a list add up to; nothing where one of them is unknown. */
export function sumPhrase(list: ListDrop): Phrase {
  const amounts = list.items().map(({ amount }) => amount.figure);
  const sum = amounts.length === 0 ? NOTHING : sumFigures(amounts);
  if (sum === null || sum.kind === 'unknown') return new Phrase();
  return moneyPhrase({ label: '', concept: null, figure: sum, inBook: () => sum });
}

const NOTHING: Figure = { kind: 'known', value: 0, cells: [], formula: '' };

/** A name out of a table, or one of ours with the cells it stands for. */
export function namePiece(
  text: string,
  nameCell: SourceCell | null,
  amount: Figure | null,
): SpanPiece {
  const name = nameInOneLine(text);
  if (nameCell !== null) return span('name', name, cellReference(nameCell), [nameCell]);
  return amount?.kind === 'known'
    ? span('name', name, amount.formula, amount.cells)
    : span('name', name, '', []);
}

export function inputPiece(text: string, id: string): SpanPiece {
  return { kind: 'input', text, formula: '', cells: [], input: id };
}

/** What stands where a figure is unknown; without a label the place stays empty. */
export function missingFigure(label: string, reason: UnknownReason): MissingPiece {
  return {
    kind: 'missing',
    id: unknownId(reason),
    label: missingFigureLabel(label, reason),
    slot: label === '' ? '' : SLOTS.fill(slotName(label, reason)),
  };
}

/** As the field is called; a sum is none: its place says which fields make it. */
function slotName(label: string, reason: UnknownReason): string {
  if (reason.kind !== 'notFilledIn') return label;
  const parts = reason.inputs.map((input) => input.label);
  const [only, ...others] = parts;
  if (only === undefined || others.length > 0) return MISSING_LABELS.sumOf(label, parts);
  // 行政运行的年初预算 says more than 年初预算.
  return label.endsWith(only) ? label : only;
}

/** What a sum waits for beside the first of its inputs, without a place of its own in the text. */
function otherInputs(reason: UnknownReason): readonly MissingPiece[] {
  if (reason.kind !== 'notFilledIn') return [];
  return reason.inputs
    .slice(1)
    .map(({ id, label }): MissingPiece => ({ kind: 'missing', id, label, slot: '' }));
}

function unknownId(reason: UnknownReason): string {
  switch (reason.kind) {
    case 'notFilledIn':
      return reason.inputs[0]?.id ?? '';
    case 'noTable':
      return `table.${reason.tableKind}`;
    case 'noFigure':
      return `figure.${reason.name}`;
    case 'unreadable':
    case 'blankTotal':
      return cellId(reason.cell);
    case 'contradiction':
      return cellId(reason.cells[0]);
  }
}

function cellId(cell: SourceCell | undefined): string {
  return cell === undefined ? 'cell' : `cell.${cell.sheet}!${cellAddress(cell)}`;
}

export function span(
  kind: SpanKind,
  text: string,
  formula: string,
  cells: readonly SourceCell[],
): SpanPiece {
  return { kind, text, formula, cells, input: null };
}

export function operand(figure: KnownFigure): string {
  return / [+−] /.test(figure.formula) ? `(${figure.formula})` : figure.formula;
}
