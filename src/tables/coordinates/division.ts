import { coversMember, parentMember } from './aspect-members';

/**
 * Which part of a figure: of what fund, of which years' money, spent on what. Tables divide the same
 * figure by these, so they are what its copies and parts in other tables differ in. The empty text
 * is the total. There is one object for each, and no more than the vocabulary has words for.
 */
export class Division {
  private readonly ofFunds = new Map<string, Division>();
  private readonly ofTimings = new Map<string, Division>();
  private widerOnes: readonly Division[] | null = null;

  private constructor(
    readonly fund: string,
    readonly timing: string,
    readonly nature: string,
  ) {}

  /** Not divided. */
  static readonly WHOLE = new Division('', '', '');

  private static readonly known = new Map<string, Division>([['//', Division.WHOLE]]);

  static of(fund: string, timing: string, nature: string): Division {
    const text = `${fund}/${timing}/${nature}`;
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const made = new Division(fund, timing, nature);
    this.known.set(text, made);
    return made;
  }

  ofFund(fund: string): Division {
    const known = this.ofFunds.get(fund) ?? Division.of(fund, this.timing, this.nature);
    this.ofFunds.set(fund, known);
    return known;
  }

  ofTiming(timing: string): Division {
    const known = this.ofTimings.get(timing) ?? Division.of(this.fund, timing, this.nature);
    this.ofTimings.set(timing, known);
    return known;
  }

  /** Everything that says less about fund or nature, nearest first. */
  get wider(): readonly Division[] {
    return (this.widerOnes ??= this.findWider());
  }

  private findWider(): readonly Division[] {
    const all = new Set<Division>();
    let frontier: readonly Division[] = [this];
    while (frontier.length > 0) {
      frontier = frontier.flatMap((own) => [...own.widerByFund(), ...own.widerByNature()]);
      for (const wide of frontier) all.add(wide);
    }
    return [...all];
  }

  private widerByFund(): readonly Division[] {
    if (this.fund === '') return [];
    if (this.timing !== '') return [this.ofTiming('')];
    return [this.ofFund(parentMember('fund', this.fund))];
  }

  private widerByNature(): readonly Division[] {
    if (this.nature === '') return [];
    return [Division.of(this.fund, this.timing, parentMember('nature', this.nature))];
  }

  /** Whether `narrow` is this one or a part of it. */
  covers(narrow: Division): boolean {
    return (
      coversMember('fund', this.fund, narrow.fund) &&
      coversMember('timing', this.timing, narrow.timing) &&
      coversMember('nature', this.nature, narrow.nature)
    );
  }
}
