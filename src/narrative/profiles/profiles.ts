import type { FactBook } from '../../facts/fact-book';
import { coversMember } from '../../tables/coordinates/aspect-members';
import type { DocumentKind } from '../../tables/catalogue/table-kind';
import { BUDGET } from './budget';
import { DONGXIHU_2023 } from './dongxihu-2023';
import { FINAL_ACCOUNTS_2022 } from './final-accounts-2022';
import { HANYANG_2021 } from './hanyang-2021';
import { JIANGHAN_2021 } from './jianghan-2021';
import { JIANGHAN_2024 } from './jianghan-2024';
import type { LayoutSign, NarrativeProfile } from './narrative-profile';

/** Every profile there is; of each kind of document the first is the one to begin with. */
export const PROFILES: readonly NarrativeProfile[] = [
  BUDGET,
  FINAL_ACCOUNTS_2022,
  HANYANG_2021,
  JIANGHAN_2021,
  DONGXIHU_2023,
  JIANGHAN_2024,
];

/** The profile for a kind of document where nobody has chosen one. */
export function defaultProfile(document: DocumentKind): NarrativeProfile {
  return PROFILES.find((profile) => profile.document === document) ?? BUDGET;
}

/** The profile whose own layout the tables of a set have, if there is exactly one. */
export function proposedProfile(book: FactBook): NarrativeProfile | null {
  const fitting = PROFILES.filter(
    ({ document, layout }) =>
      document === book.set.document && layout?.every((sign) => shows(book, sign)) === true,
  );
  const [only, ...others] = fitting;
  return only === undefined || others.length > 0 ? null : only;
}

function shows(book: FactBook, { kind, at, absent }: LayoutSign): boolean {
  const tables = book.tablesOf(kind);
  if (absent === true) return tables.length === 0;
  if (at === undefined) return tables.length > 0;
  return tables.some((table) =>
    table.blocks.some((block) =>
      [...block.columns, ...block.rows].some(
        ({ coordinates }) =>
          (at.fund === undefined || coversMember('fund', at.fund, coordinates.fund ?? '')) &&
          (at.item === undefined || at.item === coordinates.item),
      ),
    ),
  );
}
