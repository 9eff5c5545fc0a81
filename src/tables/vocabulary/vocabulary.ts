import type { ColumnYear, Coordinates, Stage } from '../coordinates/coordinates';
import { coversMember } from '../coordinates/aspect-members';

/** A label of the field and the coordinates it adds. */
export interface Term {
  /** Matched against the folded label without ordinal and unit suffix. */
  readonly pattern: RegExp;
  readonly gives: Coordinates;
  /** 合计, 小计: the total over what stands around it. */
  readonly total?: boolean;
  /** 总计: what it includes depends on the lines of its block (carry-over or not). */
  readonly grandTotal?: boolean;
  /** Prints the total beside it once more, as the total over another classification. */
  readonly repeatsTotal?: boolean;
  /** 其中: left out of the sum across its own axis. */
  readonly ofWhich?: boolean;
  /** 其中 of the whole list, wherever it stands in it. */
  readonly ofTotal?: boolean;
  /** No coordinate tells the line from others of its list: it is known by its place alone. */
  readonly listed?: boolean;
  /** Stands over other labels and says nothing by itself. */
  readonly headsOnly?: boolean;
  /** What the lines beside it leave: none that is numbered alike is a part of it. */
  readonly rest?: boolean;
  /** Which flow the figures are must stand above. */
  readonly underFlow?: boolean;
  /** Says something only below a heading of this fund. */
  readonly underFund?: string;
  /** The line is what it says only where nothing but carry-over and totals stands below it. */
  readonly closesParts?: boolean;
  /** The line opens a group: later lines without a flow of their own share this one's. */
  readonly opensGroup?: boolean;
  /** The stage of the figures, where it may be another than the document's. */
  readonly stage?: Stage;
  /** The year of the figures, where the label says one. */
  readonly year?: ColumnYear;
  /** 本年 stands in the label: beside a column of what was left over it means this year's money only. */
  readonly ownYear?: boolean;
  /**
   * What the label means beside others: the first entry with a member that stands
   * in the same block decides; null where one cannot tell.
   */
  readonly beside?: readonly Neighbour[];
  /** What the label means as 其中 of one of these funds, of which it otherwise would be the wider one. */
  readonly within?: readonly { readonly fund: string; readonly gives: Coordinates }[];
}

export interface Neighbour {
  /** Any of these funds, items, economic classes or natures. */
  readonly members: readonly string[];
  /** Where this one must stand there too. */
  readonly and?: string;
  /** Of those under the same heading only, none of which may be one of these; the label then heads no others. */
  readonly without?: readonly string[];
  /** And only where none of the members is printed as 其中 anywhere in the block. */
  readonly apart?: true;
  readonly gives: Coordinates | null;
  /** What it means where a heading above says this fund. */
  readonly under?: { readonly fund: string; readonly gives: Coordinates };
}

export type Vocabulary = readonly Term[];

/**
 * What a term means among the others of its block and those of them that stand under
 * the same heading; null where they leave it open.
 */
export function besideOthers(
  term: Term,
  others: readonly Term[],
  siblings: readonly Term[],
  above: readonly Coordinates[] = [],
): Term | null {
  if (term.beside === undefined) return term;
  const ofBlock = membersSaid(term, others);
  const ofHeading = membersSaid(term, siblings);
  const isPart = (members: readonly string[]) =>
    others.some(({ ofWhich, gives: { fund } }) => ofWhich === true && members.includes(fund ?? ''));
  const near = term.beside.find(({ members, and, without, apart }) => {
    const said = without === undefined ? ofBlock : ofHeading;
    return (
      (apart !== true || !isPart(members)) &&
      members.some((member) => said.includes(member)) &&
      (and === undefined || said.includes(and)) &&
      (without === undefined || !without.some((member) => said.includes(member)))
    );
  });
  if (near === undefined) return term;
  const { under } = near;
  const gives = above.some(({ fund }) => fund !== undefined && fund === under?.fund)
    ? (under?.gives ?? null)
    : near.gives;
  if (gives === null) return null;
  return {
    ...term,
    gives,
    ...(near.without === undefined ? {} : { opensGroup: false }),
  };
}

/**
 * What 其中 means below headings or a line of a fund: a part of it, so a wider fund is none. Null
 * where nobody says which part.
 */
export function asPartOf(term: Term, above: readonly Coordinates[]): Term | null {
  const { fund: own } = term.gives;
  if (term.ofWhich !== true || own === undefined) return term;
  const whole = above.find(
    ({ fund }) => fund !== undefined && fund !== own && coversMember('fund', own, fund),
  );
  if (whole === undefined) return term;
  const part = term.within?.find(({ fund }) => fund === whole.fund);
  return part === undefined ? null : { ...term, gives: { ...term.gives, ...part.gives } };
}

function membersSaid(term: Term, others: readonly Term[]): readonly string[] {
  return others.flatMap((other) => {
    const { fund, item, economy, nature } = other.gives;
    return other === term ? [] : [fund, item, economy, nature].flatMap((member) => member ?? []);
  });
}

const OF_WHICH = /^其中:?(?:\(\d\)|\d[.、])?(?=.)/;

/** The same, or what stands behind 其中: as a part beside which others need not be printed. */
export function findPartTerm(vocabularies: readonly Vocabulary[], label: string): Term | null {
  const term = findTerm(vocabularies, label);
  if (term !== null || !OF_WHICH.test(label)) return term;
  const part = findTerm(vocabularies, label.replace(OF_WHICH, ''));
  return part === null || part.grandTotal === true ? null : { ...part, ofWhich: true };
}

const memo = new WeakMap<readonly Vocabulary[], Map<string, Term | null>>();

/** The first term that a label matches, or null. Labels repeat, so answers are kept. */
export function findTerm(vocabularies: readonly Vocabulary[], label: string): Term | null {
  let answers = memo.get(vocabularies);
  if (!answers) memo.set(vocabularies, (answers = new Map<string, Term | null>()));
  const known = answers.get(label);
  if (known !== undefined) return known;
  let found: Term | null = null;
  for (const vocabulary of vocabularies) {
    found ??= vocabulary.find((term) => term.pattern.test(label)) ?? null;
  }
  if (answers.size > 5_000) answers.clear();
  answers.set(label, found);
  return found;
}
