import type { Stage } from '../../tables/coordinates/coordinates';
import type { Change } from '../compute/change';
import { compareWithPrior } from '../compute/change';
import { isBeyondSense } from '../compute/percent';
import { printHundredths } from '../compute/hundredths';
import type { KnownFigure } from '../figures/figure';
import type { NamedFigure } from '../figures/named-figure';
import { figureOfUnsaidStage, ownStage, priorFigure } from '../figures/prior-figure';
import type { NarrativeContext } from '../narrative-context';
import { inputText } from '../narrative-context';
import { withoutFinalStop } from '../plain-text';
import { MISSING_LABELS, NOTICES, SENTENCE_WORDS as WORDS, SLOTS } from '../words.zh-CN';
import { inputPiece, operand, span } from './phrases';
import type { MissingPiece, Piece } from './piece';
import { Phrase } from './piece';
import { contradictsChange } from './reason-direction';
import { sumNotice } from './sum-notice';

/**
 * The comparison with the year before: the lead, which ends in 比, 较 or 与, the base and what
 * changed. Where the base is unknown the clause is left out and what is missing is noted.
 */
export function changePhrase(
  context: NarrativeContext,
  named: NamedFigure,
  wording: { readonly lead: string; readonly baseTerm: string; readonly withPercent: boolean },
): Phrase {
  const compared = compare(context, named, wording.baseTerm);
  if (compared === null) return new Phrase();
  if (compared.kind === 'priorUnknown') return new Phrase(compared.missing);
  const { change, current, prior } = compared;
  const base = baseOf(context, wording.baseTerm);
  const assumed: readonly Piece[] =
    prior.assumption === undefined ? [] : [{ kind: 'notice', message: prior.assumption }];
  if (change.kind === 'unchanged') {
    const lead = wording.lead.replace(/[比较]$/, WORDS.unchangedWith);
    return new Phrase(`${lead}${base.replace(WORDS.eachAtEnd, '')}${WORDS.unchanged}`, ...assumed);
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
    ...assumed,
  ];
  if (wording.withPercent && change.percent !== null) {
    const quotient = `(${formula}) ÷ ${operand(prior)}`;
    pieces.push(
      `${WORDS.comma}${words.percent}`,
      { ...span('deltaPercent', change.percent, quotient, cells), input },
      WORDS.percent,
    );
    if (isBeyondSense(change.difference, prior.value)) {
      const message = NOTICES.beyondChange(named.label, change.percent);
      pieces.push({ kind: 'notice', message, doubts: true });
    }
    if (change.finer) {
      const message = NOTICES.finerPercent(named.label, change.percent);
      pieces.push({ kind: 'notice', message });
    }
  }
  return new Phrase(...pieces);
}

/** 2023年预算; a base that says 上年 itself takes no year in front. */
function baseOf({ year }: NarrativeContext, term: string): string {
  return year === null || term.startsWith(WORDS.lastYear) ? term : `${year - 1}${term}`;
}

/**
 * The reason of a change between lead and tail; asked for only where there is a change. 增减 in the
 * lead becomes the word for the direction.
 */
export function reasonPhrase(
  context: NarrativeContext,
  named: NamedFigure,
  lead: string,
  tail: string,
): Phrase {
  const compared = compare(context, named);
  if (compared?.kind !== 'compared' || compared.change.kind === 'unchanged') return new Phrase();
  const { kind } = compared.change;
  const place = {
    id: `reason.${named.concept ?? named.label}`,
    head: lead.replace(WORDS.eitherWay, WORDS[kind].amount),
    tail,
    label: MISSING_LABELS.reason(named.label),
    slot: MISSING_LABELS.reasonSlot,
  };
  return reasonBehind(context, place, kind, named.label);
}

interface ReasonPlace {
  readonly id: string;
  readonly head: string;
  readonly tail: string;
  readonly label: string;
  readonly slot: string;
}

function reasonBehind(
  context: NarrativeContext,
  { id, head, tail, label, slot: words }: ReasonPlace,
  change: 'increase' | 'decrease',
  name: string,
): Phrase {
  const reason = inputText(context, id);
  if (reason === null) {
    const slot = SLOTS.fill(words);
    return new Phrase(head, { kind: 'missing', id, label, slot }, tail);
  }
  const pieces: Piece[] = [head, inputPiece(withoutFinalStop(reason), id), tail];
  if (contradictsChange(reason, change)) {
    const message = NOTICES.reasonAgainstChange(name, WORDS[change].amount);
    pieces.push({ kind: 'notice', message });
  }
  return new Phrase(...pieces);
}

/**
 * What the change of a whole is made of: 一是…增加…万元；二是…减少…万元; nothing where one of the
 * two did not change in a known way or the whole did not change.
 */
export function changePartsPhrase(
  context: NarrativeContext,
  whole: NamedFigure,
  parts: readonly NamedFigure[],
  lead: string,
): Phrase {
  const ofWhole = compare(context, whole);
  if (ofWhole?.kind === 'compared' && ofWhole.change.kind === 'unchanged') return new Phrase();
  const pieces: Piece[] = [];
  const changes: number[] = [];
  for (const named of parts) {
    const compared = compare(context, named);
    if (compared === null) return new Phrase();
    if (compared.kind === 'priorUnknown') return new Phrase(compared.missing);
    const { change, current, prior } = compared;
    if (change.kind === 'unchanged') continue;
    changes.push(current.value - prior.value);
    const [larger, smaller] = change.kind === 'increase' ? [current, prior] : [prior, current];
    const ordinal = WORDS.ordinals[pieces.length / PIECES_OF_PART] ?? '';
    const stop = pieces.length === 0 ? lead : WORDS.semicolon;
    pieces.push(
      `${stop}${ordinal}${named.label}${WORDS[change.kind].amount}`,
      span(
        'delta',
        printHundredths(change.difference),
        `${operand(larger)} − ${operand(smaller)}`,
        [...current.cells, ...prior.cells],
      ),
      WORDS.moneyUnit,
    );
  }
  if (ofWhole?.kind !== 'compared') return new Phrase(...pieces);
  const ofAll = ofWhole.current.value - ofWhole.prior.value;
  return new Phrase(...pieces, ...sumNotice(MISSING_LABELS.change(whole.label), changes, ofAll));
}

const PIECES_OF_PART = 3;

/**
 * Why an amount is not what was budgeted: the lead, 大于 or 小于, the tail and the reason; nothing
 * where both are equal.
 */
export function differencePhrase(
  context: NarrativeContext,
  named: NamedFigure,
  budget: NamedFigure,
  words: { readonly lead: string; readonly tail: string; readonly stop: string },
): Phrase {
  if (named.figure.kind === 'unknown' || budget.figure.kind === 'unknown') return new Phrase();
  const difference = named.figure.value - budget.figure.value;
  if (difference === 0) return new Phrase();
  const key = named.concept ?? named.label;
  const place = {
    id: `reason.${/^\d+$/.test(key) ? key : `${key}.completion`}`,
    head: `${words.lead}${difference > 0 ? WORDS.above : WORDS.below}${words.tail}`,
    tail: words.stop,
    label: MISSING_LABELS.difference(named.label),
    slot: MISSING_LABELS.differenceSlot,
  };
  return reasonBehind(context, place, difference > 0 ? 'increase' : 'decrease', named.label);
}

type Comparison =
  | {
      readonly kind: 'compared';
      readonly change: Change;
      readonly current: KnownFigure;
      readonly prior: KnownFigure;
    }
  | { readonly kind: 'priorUnknown'; readonly missing: MissingPiece };

/** Compares with the base that the sentence names; where it names none, with the document's own. */
function compare(context: NarrativeContext, named: NamedFigure, baseTerm = ''): Comparison | null {
  const { figure: current } = named;
  if (current.kind === 'unknown') return null;
  const stage = stageNamed(baseTerm) ?? ownStage(context);
  const prior = priorFigure(context, named, stage);
  if (prior === null) return { kind: 'priorUnknown', missing: missingBase(context, named, stage) };
  const { percentPlaces } = context.profile.settings;
  const change = compareWithPrior(current.value, prior.value, percentPlaces);
  return { kind: 'compared', change, current, prior };
}

function stageNamed(baseTerm: string): Stage | null {
  return WORDS.stages.find(({ base }) => base.test(baseTerm))?.stage ?? null;
}

/** No input stands for a base of another stage: only a column of the tables says it. */
function missingBase(context: NarrativeContext, named: NamedFigure, stage: Stage): MissingPiece {
  const year = context.year === null ? null : context.year - 1;
  const { concept, label: name } = named;
  const key = concept ?? name;
  if (stage !== ownStage(context)) {
    const label = MISSING_LABELS.priorOfStage(year, name);
    return { kind: 'missing', id: `figure.prior.${key}`, label, slot: '' };
  }
  const unsaid = figureOfUnsaidStage(context, named);
  const label =
    unsaid === null
      ? MISSING_LABELS.prior(year, name)
      : MISSING_LABELS.priorOfUnsaidStage(year, name, unsaid, context.profile.document);
  return { kind: 'missing', id: `prior.${key}`, label, slot: '' };
}
