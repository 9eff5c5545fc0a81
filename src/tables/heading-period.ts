import type { DocumentKind } from './table-kind';

/** Which year's figures of which stage stand below a heading such as 2023年预算数. */
interface SaidPeriod {
  /** The printed year, `own` for 本年 and `before` for 上年. */
  readonly year: number | 'own' | 'before';
  readonly stage: '预算' | '决算' | '执行' | null;
  /** What the heading says without its year. */
  readonly rest: string;
}

/** Whose figures a table prints, as far as title and headings say. */
export interface OwnPeriod {
  readonly year: number | null;
  readonly document: DocumentKind;
}

const PERIOD =
  /^(20\d{2}年度?|本年度?|当年度?|上一?年度?|去年|前年)((?:年初|全年|部门)?(?:(预计执行|执行|完成|预计)|(预算|批复)|(决算))?(?:数|额|金额|安排|安排数)?)$/;

/** 上年预算数 beside 预算数, 增减额 and 增减%: compared with the table's figures, and none of them. */
const COMPARISON =
  /增减|增长率|增幅|同比|^占.*(比|比重|比例)(%|\(%\))?$|^比例(%|\(%\))?$|^(比|较)(上年|去年)/;

function saidPeriod(label: string): SaidPeriod | null {
  const [, year = '', rest = '', carriedOut, budget, final] = PERIOD.exec(label) ?? [];
  if (year === '') return null;
  const stage = carriedOut ? '执行' : budget ? '预算' : final ? '决算' : null;
  if (/^20/.test(year)) return { year: Number(year.slice(0, 4)), stage, rest };
  return { year: /^[本当]/.test(year) ? 'own' : 'before', stage, rest };
}

/** Whether a heading says a period or compares two, and nothing else. */
export function saysPeriod(label: string): boolean {
  return COMPARISON.test(label) || saidPeriod(label) !== null;
}

/** The latest year printed in the headings of a column, or null. */
export function printedYear(path: readonly string[]): number | null {
  const years = path.flatMap((label) => {
    const year = saidPeriod(label)?.year;
    return typeof year === 'number' ? year : [];
  });
  return years.length === 0 ? null : Math.max(...years);
}

/** Whether a column holds figures of another year or stage, or compares them with its own. */
export function isOfOtherPeriod(path: readonly string[], own: OwnPeriod): boolean {
  return path.some((label) => {
    if (COMPARISON.test(label)) return true;
    const said = saidPeriod(label);
    if (said === null) return false;
    if (said.year === 'before') return true;
    if (typeof said.year === 'number') {
      // Without a year of the table's own nobody knows which one the other is.
      if (own.year === null) return false;
      if (said.year !== own.year) return true;
    }
    // What was spent of a budget is no figure of the budget.
    return own.document === '预算' && (said.stage === '执行' || said.stage === '决算');
  });
}

/** The heading without the table's own year: 2024年预算数 → 预算数. */
export function withoutOwnYear(label: string, { year }: OwnPeriod): string {
  const said = saidPeriod(label);
  if (said === null || said.year === 'before') return label;
  if (said.year !== 'own' && said.year !== year) return label;
  return said.rest;
}
