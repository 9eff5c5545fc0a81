import type { NarrativeDocument, Paragraph } from '../../src/narrative/narrative-document';
import { amount, percent } from './spec-oracle';

/** What a section prints, and which of the lists in it do not add up to what they are parts of. */
export interface ExpectedSection {
  /** Every figure in order: `12.3`, `增加4.5`, `增长6.7%`, `持平`, `8.9%`. */
  readonly figures: readonly string[];
  /** A list of parts that rounding keeps from its whole. */
  readonly drifts: boolean;
}

/** Gathers what the specification has a section print; all amounts in hundredths of 万元. */
export class FigureScript {
  readonly figures: string[] = [];
  #drifts = false;
  readonly #places: number;

  constructor(places: number) {
    this.#places = places;
  }

  get section(): ExpectedSection {
    return { figures: this.figures, drifts: this.#drifts };
  }

  amounts(...values: readonly bigint[]): this {
    this.figures.push(...values.map(amount));
    return this;
  }

  count(value: number): this {
    this.figures.push(String(value));
    return this;
  }

  share(part: bigint, whole: bigint): this {
    if (whole !== 0n) this.figures.push(`${percent(part, whole, this.#places)}%`);
    return this;
  }

  /** Each part with its share. */
  shared(whole: bigint, parts: readonly bigint[]): this {
    for (const part of parts) this.amounts(part).share(part, whole);
    return this.whole(whole, parts);
  }

  /** The change against the year before; without a base there is no percentage. */
  change(current: bigint, prior: bigint, withPercent = true): this {
    if (current === prior) {
      this.figures.push('持平');
      return this;
    }
    const size = current > prior ? current - prior : prior - current;
    const [word, partner] = current > prior ? ['增加', '增长'] : ['减少', '下降'];
    this.figures.push(`${word}${amount(size)}`);
    if (!withPercent || prior === 0n) return this;
    let places = this.#places;
    while (percent(size, prior, places) === '0') places += 1;
    this.figures.push(`${partner}${percent(size, prior, places)}%`);
    return this;
  }

  /** Notes that the parts are named as all of the whole. */
  whole(whole: bigint, parts: readonly bigint[]): this {
    if (parts.reduce((sum, part) => sum + part, 0n) !== whole) this.#drifts = true;
    return this;
  }
}

const WORD_LENGTH = 2;

/** The figures that a document prints, by section; what a person fills in is left out. */
export function printedFigures(document: NarrativeDocument): ReadonlyMap<string, ExpectedSection> {
  return new Map(
    document.sections.map(({ id, paragraphs }) => [
      id,
      {
        figures: paragraphs.flatMap(figuresOf),
        drifts: document.notices.some(
          ({ section, message }) => section === id && message.includes('四舍五入的尾差'),
        ),
      },
    ]),
  );
}

function figuresOf({ text, spans }: Paragraph): readonly string[] {
  const found = spans.flatMap(({ kind, start, value, input }) => {
    const word = text.slice(start - WORD_LENGTH, start);
    switch (kind) {
      case 'name':
      case 'input':
        return [];
      case 'count':
        return input === null ? [{ start, figure: value }] : [];
      case 'amount':
        return [{ start, figure: value }];
      case 'delta':
        return [{ start, figure: `${word}${value}` }];
      case 'deltaPercent':
        return [{ start, figure: `${word}${value}%` }];
      case 'share':
      case 'completion':
        return [{ start, figure: `${value}%` }];
    }
  });
  const unchanged = [...text.matchAll(/持平/g)].map(({ index }) => ({
    start: index,
    figure: '持平',
  }));
  return [...found, ...unchanged]
    .sort((one, other) => one.start - other.start)
    .map(({ figure }) => figure);
}
