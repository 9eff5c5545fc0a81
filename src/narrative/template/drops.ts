import { Drop } from 'liquidjs';
import type { NamedFigure } from '../figures/named-figure';
import type { Phrase } from './piece';

/** What a name in a template can stand for. */
export type TemplateValue = string | number | boolean | Phrase | RecordDrop | InputDrop | ListDrop;

/** Something with members under Chinese names, found once when a template asks for them. */
export class RecordDrop extends Drop {
  readonly #member: (name: string) => TemplateValue | undefined;
  readonly #known = new Map<string, TemplateValue | undefined>();

  constructor(member: (name: string) => TemplateValue | undefined) {
    super();
    this.#member = member;
  }

  override liquidMethodMissing(key: string | number): TemplateValue | undefined {
    const name = String(key);
    if (!this.#known.has(name)) this.#known.set(name, this.#member(name));
    return this.#known.get(name);
  }
}

/** An amount; in a condition it counts as its value in 万元, an unknown one as nothing. */
export class FigureDrop extends RecordDrop {
  readonly #named: NamedFigure;

  constructor(named: NamedFigure, member: (name: string) => TemplateValue | undefined) {
    super(member);
    this.#named = named;
  }

  named(): NamedFigure {
    return this.#named;
  }

  override valueOf(): number | null {
    const { figure } = this.#named;
    return figure.kind === 'known' ? figure.value / 100 : null;
  }
}

/** What a person fills in; in a condition it counts as its text or number, not filled in as nothing. */
export class InputDrop extends Drop {
  readonly phrase: Phrase;
  readonly #value: string | number | null;

  constructor(phrase: Phrase, value: string | number | null) {
    super();
    this.phrase = phrase;
    this.#value = value;
  }

  override valueOf(): string | number | null {
    return this.#value;
  }
}

export interface ListItem {
  readonly record: RecordDrop;
  readonly name: Phrase;
  readonly amount: NamedFigure;
}

/** A list; in a condition an empty one counts as nothing. */
export class ListDrop extends Drop {
  readonly #items: readonly ListItem[];

  readonly #count: number;

  /** `count`: how many entries are really there, where an item stands for what is missing. */
  constructor(items: readonly ListItem[], count = items.length) {
    super();
    this.#items = items;
    this.#count = count;
  }

  /** How many there are; a number where a sentence counts them. */
  count(): number {
    return this.#count;
  }

  items(): readonly ListItem[] {
    return this.#items;
  }

  override valueOf(): readonly RecordDrop[] | null {
    return this.#items.length === 0 ? null : this.#items.map(({ record }) => record);
  }
}
