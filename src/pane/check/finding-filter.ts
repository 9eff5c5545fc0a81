import type { FindingLine } from '../../session/result/checked-workbook';

/** Which findings are shown; an empty list lets all of its kind through. */
export interface FindingFilter {
  readonly query: string;
  readonly levels: readonly string[];
  readonly sheets: readonly string[];
  readonly rules: readonly string[];
  /** Of 未忽略 and 已忽略. */
  readonly handling: readonly string[];
}

export const NO_FILTER: FindingFilter = {
  query: '',
  levels: [],
  sheets: [],
  rules: [],
  handling: [],
};

/** Choices made in the menu, the search apart. */
export function choiceCount({ levels, sheets, rules, handling }: FindingFilter): number {
  return levels.length + sheets.length + rules.length + handling.length;
}

export function isActive(filter: FindingFilter): boolean {
  return filter.query.trim() !== '' || choiceCount(filter) > 0;
}

/** Whether a finding is still open or is left as it is with a reason. */
export function handlingOf({ ignored }: FindingLine): 'open' | 'ignored' {
  return ignored === null ? 'open' : 'ignored';
}

/** Every word of the search must occur somewhere; width and case of letters do not matter. */
export function matchesFilter(filter: FindingFilter): (line: FindingLine) => boolean {
  const terms = folded(filter.query).split(/\s+/).filter(Boolean);
  const allows = (allowed: readonly string[], value: string) =>
    allowed.length === 0 || allowed.includes(value);
  return (line) => {
    if (!allows(filter.levels, line.level)) return false;
    if (!allows(filter.sheets, line.sheet)) return false;
    if (!allows(filter.rules, line.rule)) return false;
    if (!allows(filter.handling, handlingOf(line))) return false;
    const text = terms.length === 0 ? '' : folded(line.searchText);
    return terms.every((term) => text.includes(term));
  };
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
