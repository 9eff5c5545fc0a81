import { keepingAnswers } from '../../base/keeping-answers';
import type { Steps } from '../../base/steps';
import type { Coordinates } from '../coordinates/coordinates';
import { NOTHING_SAID, coordinate, covers } from '../coordinates/coordinates';
import type { TableKind, TitlePattern } from '../catalogue/table-kind';

/**
 * 分经济科目, （按支出功能分类科目）, 功能分类 behind 支出: by which classification the
 * rows are listed, which the header shows too.
 */
const CLASSIFICATION = '(?:部门|政府)?(?:预算)?(?:支出)?(?:功能|经济)(?:分类)?(?:科目)?(?:分类)?';
const CLASSIFIED = new RegExp(
  `\\((?:按|分)?${CLASSIFICATION}(?:和${CLASSIFICATION})?(?:列示|填列)?\\)|\\((?:按|分)科目\\)|(?:按|分)${CLASSIFICATION}|(?<=支出)(?:部门预算|政府预算|预算)?(?:功能|经济)(?:分类科目|分类|科目)|(?<=预算)(?:功能|经济)(?:分类)?科目(?=支出)`,
  'g',
);

/** The figures leave out what was left over of earlier years. */
const CURRENT_ONLY =
  /不含(?:上年|以前年度)?(?:财政拨款)?结转|(?:当年|本年)(?:一般公共预算|财政拨款|拨款)/;

const WITHOUT_LEFT_OVER = /\(不含(?:上年|以前年度)?(?:财政拨款)?结转(?:结余)?\)$/;

/** Words for the manner of a table that say nothing of what its figures are. */
const MANNER = /情况|明细|统计|一览|具体|安排的?|(?:公开|批复)(?=表$)/g;

/**
 * The name of a table in the words that tell kinds apart, as the offices that add
 * to it mean it: 一般公共预算安排基本支出分经济科目表 is 一般公共预算基本支出表, and
 * 收支预算汇总表 a 总表.
 */
export function plainTitle(name: string): string {
  return name
    .replace(WITHOUT_LEFT_OVER, (words) => (/收入|收支/.test(name) ? words : ''))
    .replace(CLASSIFIED, '')
    .replace(/汇总(?=表$)/, '总')
    .replace(MANNER, '')
    .replace(/总体(?=表$)/, '总')
    .replace(/(?<=预算)(.*)预算(?=总?表$)/, '$1')
    .replace(/收入(?:和|与|及|、)?支出/, '收支');
}

/** What a title of the kind says, by the name as printed. */
export function matchPrintedTitle(kind: TableKind, name: string): TitlePattern | null {
  return findTitle(kind, name, name);
}

/** The same, or by its plain words. */
export function matchTitle(kind: TableKind, name: string): TitlePattern | null {
  return matchPrintedTitle(kind, name) ?? findTitle(kind, plainTitle(name), name);
}

/** Kinds in their order, each with what a title says as its own. */
export type TitleMatches = ReadonlyMap<TableKind, TitlePattern>;

/** The kinds whose title a match finds. */
export function matchesAmong(
  kinds: readonly TableKind[],
  match: (kind: TableKind) => TitlePattern | null,
): TitleMatches {
  const matches = new Map<TableKind, TitlePattern>();
  for (const kind of kinds) {
    const found = match(kind);
    if (found !== null) matches.set(kind, found);
  }
  return matches;
}

const MEMO_LIMIT = 1_000;
const matchings = new WeakMap<readonly TableKind[], (name: string) => TitleMatches>();

/** The kinds with such a title. Workbooks ask for the same titles over and over: answers are kept. */
export function kindsOfName(kinds: readonly TableKind[], name: string): TitleMatches {
  let matching = matchings.get(kinds);
  if (matching === undefined) {
    matching = keepingAnswers(MEMO_LIMIT, (own) =>
      matchesAmong(kinds, (kind) => matchTitle(kind, own)),
    );
    matchings.set(kinds, matching);
  }
  return matching(name);
}

/** Two names that fit nothing: a pattern is compiled with its first use, and better with the second. */
const TRIAL_NAMES = ['试用名称表', '试用收支名称表'];

/** Gets ready in steps, once, for what the first question about titles would do at once. */
export function* prepareTitles(kinds: readonly TableKind[]): Steps<void> {
  if (matchings.has(kinds)) return;
  for (const kind of kinds) {
    for (const name of TRIAL_NAMES) matchTitle(kind, name);
    yield;
  }
}

/** Whether one of the kinds has such a title. */
export function isTitleOf(kinds: readonly TableKind[], name: string): boolean {
  return kindsOfName(kinds, name).size > 0;
}

/** What the words around the kind add to what its title says. */
export function saidBesides(name: string): Coordinates {
  return CURRENT_ONLY.test(name) ? coordinate('timing', 'current') : NOTHING_SAID;
}

/** The pattern that the words fit, if nothing printed says more of the money than it does. */
function findTitle({ titles, layout }: TableKind, words: string, printed: string) {
  const found = titles.find(
    ({ pattern, except, scope }) =>
      // What another kind's title says stands in the printed words too.
      pattern.test(words) &&
      except?.test(printed) !== true &&
      // A form says in its lines which money it is about.
      (layout.shape === 'form' || isOfFund(scope, printed)),
  );
  return found ?? null;
}

const FUND_WORDS: readonly (readonly [RegExp, Coordinates])[] = [
  [/一般公共预算/, { fund: 'generalPublicBudget' }],
  [/政府性基金/, { fund: 'governmentFund' }],
  [/国有资本经营/, { fund: 'stateCapital' }],
  [/财政拨款/, { fund: 'fiscalAppropriation' }],
  [/财政专户|专户管理/, { fund: 'fiscalAccount' }],
  [/单位资金/, { fund: 'unitFunds' }],
];

/** （含财政专户管理资金） widens what the title says, 不含结转 leaves out another year; two budgets are what 财政拨款 is of. */
const NO_FUND =
  /\(含[^()]*\)|\(不含[^()]*结转[^()]*\)|一般公共预算(?:和|及|与|、)政府性基金(?:预算)?(?=财政拨款)/g;

/** Whether every fund that the title names is that of the scope, or one that it is a part of. */
function isOfFund(scope: Coordinates, printed: string): boolean {
  const name = printed.replace(NO_FUND, '');
  return FUND_WORDS.every(([word, fund]) => !word.test(name) || covers(fund, scope));
}
