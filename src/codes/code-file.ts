import type { Steps } from '../base/steps';
import { finish } from '../base/steps';
import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import type { BudgetFund, Classification, CodeEntry, Confidence, NamePeriod } from './code-entry';
import { CLASSIFICATIONS, CONFIDENCES } from './code-entry';
import { levelOf, parentCode } from './code-level';

/** The shape of a code file as data/README.md describes it; the values are not checked yet. */
export interface CodeFileContent {
  readonly classification: string;
  readonly firstYear: number;
  readonly newestYear: number;
  readonly defaultFund?: string | undefined;
  readonly entries: readonly CodeFileEntry[];
}

export interface CodeFileEntry {
  readonly code: string;
  readonly name: string;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly earlier?:
    | readonly {
        readonly name: string;
        readonly from?: number | undefined;
        readonly to: number;
      }[]
    | undefined;
  readonly yearsUncertain?: boolean | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly confidence: string;
  readonly fund?: string | undefined;
}

/** What a code file says: one classification over a span of years. */
export interface CodeFile {
  readonly classification: Classification;
  readonly firstYear: number;
  readonly newestYear: number;
  /** The fund of codes when neither they nor a code above names one; `null` where codes say nothing about funds. */
  readonly defaultFund: BudgetFund | null;
  /** In the order of the codes. */
  readonly entries: readonly CodeEntry[];
}

/** Why a code file is refused. */
export interface CodeFileFault {
  readonly file: string;
  /** The code of the entry, or the place in the file when it has none. */
  readonly entry: string;
  readonly reason: string;
}

const FUNDS: ReadonlyMap<string, BudgetFund> = new Map([
  ['一般公共预算', 'generalPublicBudget'],
  ['政府性基金', 'governmentFund'],
  ['国有资本经营', 'stateCapital'],
  ['社会保险基金', 'socialInsuranceFund'],
]);

/** Takes over a code file after checking every value; refuses the whole file at the first fault. */
export function toCodeFile(
  content: CodeFileContent,
  file: string,
): Result<CodeFile, CodeFileFault> {
  return finish(toCodeFileInSteps(content, file));
}

/** Entries after which the page may draw. */
const MOST_AT_A_STEP = 100;

/** The same in steps. */
export function* toCodeFileInSteps(
  content: CodeFileContent,
  file: string,
): Steps<Result<CodeFile, CodeFileFault>> {
  const classification = CLASSIFICATIONS.find((known) => known === content.classification);
  const { firstYear, newestYear, defaultFund } = content;
  if (classification === undefined) {
    return fail({ file, entry: 'classification', reason: `unknown: ${content.classification}` });
  }
  if (!(firstYear <= newestYear)) {
    return fail({ file, entry: 'newestYear', reason: `before firstYear ${firstYear}` });
  }
  if (!isFund(defaultFund)) {
    return fail({ file, entry: 'defaultFund', reason: `unknown: ${defaultFund ?? ''}` });
  }
  const seen = new Set<string>();
  const entries: CodeEntry[] = [];
  for (const [position, raw] of content.entries.entries()) {
    if (position % MOST_AT_A_STEP === 0) yield;
    const confidence = CONFIDENCES.find((known) => known === raw.confidence);
    const reason =
      confidence === undefined ? 'unknown confidence' : faultOf(raw, entries.at(-1), seen);
    if (confidence === undefined || reason !== null) {
      return fail({ file, entry: raw.code, reason: reason ?? '' });
    }
    seen.add(raw.code);
    entries.push(toEntry(raw, confidence));
  }
  return ok({
    classification,
    firstYear,
    newestYear,
    defaultFund: fundNamed(defaultFund),
    entries,
  });
}

function toEntry(raw: CodeFileEntry, confidence: Confidence): CodeEntry {
  const newest: NamePeriod = { name: raw.name, from: raw.from ?? null, to: raw.to ?? null };
  const [first, ...rest] = (raw.earlier ?? []).map((period): NamePeriod => ({
    name: period.name,
    from: period.from ?? null,
    to: period.to,
  }));
  return {
    code: raw.code,
    name: raw.name,
    periods: first === undefined ? [newest] : [first, ...rest, newest],
    yearsUncertain: raw.yearsUncertain ?? false,
    aliases: raw.aliases ?? [],
    confidence,
    ownFund: fundNamed(raw.fund),
  };
}

function fundNamed(label: string | undefined): BudgetFund | null {
  return label === undefined ? null : (FUNDS.get(label) ?? null);
}

function isFund(label: string | undefined): boolean {
  return label === undefined || FUNDS.has(label);
}

function faultOf(
  raw: CodeFileEntry,
  before: CodeEntry | undefined,
  seen: ReadonlySet<string>,
): string | null {
  if (levelOf(raw.code) === null) return 'a code has 3, 5 or 7 digits';
  if (before !== undefined && raw.code <= before.code) return `does not follow ${before.code}`;
  const parent = parentCode(raw.code);
  if (parent !== null && !seen.has(parent)) return `its parent ${parent} is missing`;
  const names = [raw.name, ...(raw.earlier ?? []).map(({ name }) => name), ...(raw.aliases ?? [])];
  if (names.some((name) => name === '' || /\s/.test(name))) return 'a name is empty or has blanks';
  if (!isFund(raw.fund)) return `unknown fund: ${raw.fund ?? ''}`;
  return yearFault(raw);
}

function yearFault(raw: CodeFileEntry): string | null {
  let free = -Infinity;
  for (const period of [...(raw.earlier ?? []), raw]) {
    const from = period.from ?? free;
    if (from < free) return 'the years of its names overlap';
    if (period.to !== undefined && period.to < from) return 'a name ends before it begins';
    free = (period.to ?? Infinity) + 1;
  }
  return null;
}
