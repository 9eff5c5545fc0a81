import { cellAddress } from '../../base/address';
import { compareWithPrior } from '../compute/change';
import type { Change } from '../compute/change';
import { printHundredths } from '../compute/hundredths';
import { percentOf } from '../compute/percent';
import type { Figure, KnownFigure, SourceCell, UnknownReason } from '../figures/figure';
import { cellReference } from '../figures/figure';
import type { NamedFigure } from '../figures/named-figure';
import { priorFigure } from '../figures/named-figure';
import type { NarrativeContext } from '../narrative-context';
import { inputText } from '../narrative-context';
import type { SpanKind } from '../narrative-document';
import { withoutFinalStop } from '../plain-text';
import {
  MISSING_LABELS,
  missingFigureLabel,
  NOTICES,
  SENTENCE_WORDS as WORDS,
  SLOTS,
} from '../words.zh-CN';
import type { ListDrop } from './drops';
import type { MissingPiece, Piece, SpanPiece } from './piece';
import { Phrase } from './piece';
import { contradictsChange } from './reason-direction';

/** 2652.67万元, or a slot that says what is missing. */
export function moneyPhrase(named: NamedFigure): Phrase {
  const { figure } = named;
  if (figure.kind === 'unknown') return new Phrase(missingFigure(named.label, figure.reason));
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
  return new Phrase(lead, span(kind, percent, formula, cells), WORDS.percent);
}

/**
 * The comparison with the year before: the lead, which ends in 比, 较 or 与, the base and what
 * changed. Where the base is unknown the clause is left out and what is missing is noted.
 */
export function changePhrase(
  context: NarrativeContext,
  named: NamedFigure,
  wording: { readonly lead: string; readonly baseTerm: string; readonly withPercent: boolean },
): Phrase {
  const compared = compare(context, named);
  if (compared === null) return new Phrase();
  if (compared.kind === 'priorUnknown') return new Phrase(compared.missing);
  const { change, current, prior } = compared;
  const base = `${context.year === null ? '' : context.year - 1}${wording.baseTerm}`;
  if (change.kind === 'unchanged') {
    const lead = wording.lead.replace(/[比较]$/, WORDS.unchangedWith);
    return new Phrase(`${lead}${base}${WORDS.unchanged}`);
  }
  const words = change.kind === 'increase' ? WORDS.increase : WORDS.decrease;
  const [larger, smaller] = change.kind === 'increase' ? [current, prior] : [prior, current];
  const formula = `${operand(larger)} − ${operand(smaller)}`;
  const cells = [...current.cells, ...prior.cells];
  const input = prior.input ?? null;
  const pieces: Piece[] = [
    `${wording.lead}${base}${words.amount}`,
    { ...span('delta', printHundredths(change.difference), formula, cells), input },
    WORDS.moneyUnit,
  ];
  if (wording.withPercent && change.percent !== null) {
    const quotient = `(${formula}) ÷ ${operand(prior)}`;
    pieces.push(
      `${WORDS.comma}${words.percent}`,
      { ...span('deltaPercent', change.percent, quotient, cells), input },
      WORDS.percent,
    );
    if (change.finer) {
      const message = NOTICES.finerPercent(named.label, change.percent);
      pieces.push({ kind: 'notice', message });
    }
  }
  return new Phrase(...pieces);
}

/** The reason of a change between lead and tail; asked for only where there is a change. */
export function reasonPhrase(
  context: NarrativeContext,
  named: NamedFigure,
  lead: string,
  tail: string,
): Phrase {
  const compared = compare(context, named);
  if (compared?.kind !== 'compared' || compared.change.kind === 'unchanged') return new Phrase();
  const id = `reason.${named.concept ?? named.label}`;
  const reason = inputText(context, id);
  if (reason === null) {
    const slot = SLOTS.fill(MISSING_LABELS.reasonSlot);
    const label = MISSING_LABELS.reason(named.label);
    return new Phrase(lead, { kind: 'missing', id, label, slot }, tail);
  }
  const pieces: Piece[] = [lead, inputPiece(withoutFinalStop(reason), id), tail];
  if (contradictsChange(reason, compared.change.kind)) {
    const word = WORDS[compared.change.kind].amount;
    pieces.push({ kind: 'notice', message: NOTICES.reasonAgainstChange(named.label, word) });
  }
  return new Phrase(...pieces);
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

/** A name out of a table, or one of ours with the cells it stands for. */
export function namePiece(
  text: string,
  nameCell: SourceCell | null,
  amount: Figure | null,
): SpanPiece {
  if (nameCell !== null) return span('name', text, cellReference(nameCell), [nameCell]);
  return amount?.kind === 'known'
    ? span('name', text, amount.formula, amount.cells)
    : span('name', text, '', []);
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
    slot: label === '' ? '' : SLOTS.fill(label),
  };
}

function unknownId(reason: UnknownReason): string {
  switch (reason.kind) {
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

type Comparison =
  | {
      readonly kind: 'compared';
      readonly change: Change;
      readonly current: KnownFigure;
      readonly prior: KnownFigure;
    }
  | { readonly kind: 'priorUnknown'; readonly missing: MissingPiece };

function compare(context: NarrativeContext, named: NamedFigure): Comparison | null {
  const { figure: current } = named;
  if (current.kind === 'unknown') return null;
  const prior = priorFigure(context, named);
  if (prior === null) {
    const year = context.year === null ? null : context.year - 1;
    const id = `prior.${named.concept ?? named.label}`;
    const label = MISSING_LABELS.prior(year, named.label);
    return { kind: 'priorUnknown', missing: { kind: 'missing', id, label, slot: '' } };
  }
  const { percentPlaces } = context.profile.settings;
  const change = compareWithPrior(current.value, prior.value, percentPlaces);
  return { kind: 'compared', change, current, prior };
}

function span(
  kind: SpanKind,
  text: string,
  formula: string,
  cells: readonly SourceCell[],
): SpanPiece {
  return { kind, text, formula, cells, input: null };
}

function operand(figure: KnownFigure): string {
  return figure.formula.includes(' + ') ? `(${figure.formula})` : figure.formula;
}
