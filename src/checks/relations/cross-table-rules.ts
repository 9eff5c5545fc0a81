import type { Coordinates } from '../../tables/coordinates/coordinates';
import { J1, J2, J2_BY_UNIT, J3, J4, J5, J6, J7, J8, J9 } from '../final-account-kinds';

/**
 * Which rule of the catalogue a relation between two kinds of table answers
 * for. Tried in this order: the first entry that has one kind on each side.
 */
interface CrossTableRule {
  readonly rule: string;
  readonly one: readonly string[];
  /** Absent: any other kind. */
  readonly other?: readonly string[];
  /** Only for figures with one of these flows. */
  readonly flows?: readonly string[];
  /** Only for figures of a single source, or only for those of none. */
  readonly ofFund?: boolean;
  /** Only for figures of a functional class, or only for those of none. */
  readonly ofFunction?: boolean;
}

const GENERAL_BUDGET_TABLES = ['一般公共预算支出表', '一般公共预算支出表（分单位）'];

const INCOME_TABLES = [J2, J2_BY_UNIT];

const FUND_FLOWS = ['income', 'openingBalance', 'closingBalance'];

/** What is published beside the nine tables of final accounts. */
const DETAILS_OF_BASIC = [
  '基本支出决算明细表（功能与经济分类）',
  '政府性基金预算财政拨款基本支出决算表',
  '机关运行经费支出决算表',
];

const DETAILS_OF_EXPENDITURE = [
  '项目支出决算表',
  '项目支出决算明细表（经济分类）',
  '项目支出决算明细表（功能与经济分类）',
  '项目收入支出决算表',
  '支出决算明细表（经济分类）',
  '支出决算明细表（功能与经济分类）',
];

const FINAL_ACCOUNT_RULES: readonly CrossTableRule[] = [
  { rule: 'B12', one: ['政府采购支出决算表', '政府购买服务支出决算表'] },
  { rule: 'B15', one: ['机构运行信息表'] },
  { rule: 'B11', one: DETAILS_OF_BASIC },
  { rule: 'B1', one: ['收入决算表（分单位）'] },
  { rule: 'B2', one: ['支出决算表（分单位）'] },
  { rule: 'B15', one: [J7] },
  { rule: 'B11', one: [J6] },
  { rule: 'B4', one: [J1], other: INCOME_TABLES, ofFund: true },
  { rule: 'B1', one: [J1], other: INCOME_TABLES },
  { rule: 'B3', one: INCOME_TABLES },
  { rule: 'B5', one: [J1], other: [J3], ofFunction: true },
  { rule: 'B2', one: [J1], other: [J3] },
  { rule: 'B6', one: [J1], other: [J4], flows: ['income'] },
  { rule: 'B14', one: [J1], other: [J4] },
  { rule: 'B10', one: [J8, J9], other: [J1, J4], flows: FUND_FLOWS },
  { rule: 'B8', one: [J8], other: [J4] },
  { rule: 'B9', one: [J9], other: [J4] },
  { rule: 'A11', one: [J5], other: [J1, J4], flows: ['income'] },
  { rule: 'B7', one: [J5], other: [J4] },
  { rule: 'B12', one: [J1, J3, J4, J5, J8, J9, ...DETAILS_OF_EXPENDITURE] },
];

const CROSS_TABLE_RULES: readonly CrossTableRule[] = [
  { rule: 'C10', one: ['部门整体支出绩效目标表', '项目支出绩效目标表'] },
  { rule: 'C11', one: ['一般公共预算支出表（功能与经济分类）'] },
  { rule: 'C8', one: ['项目支出表'] },
  { rule: 'C9', one: ['政府采购预算表', '政府购买服务预算表'] },
  { rule: 'C7', one: ['“三公”经费支出表', '机关运行经费表'] },
  {
    rule: 'C5',
    one: [
      '一般公共预算基本支出表',
      '一般公共预算基本支出表（政府经济分类）',
      '基本支出表（经济分类）',
      '基本支出表（分项目）',
    ],
  },
  { rule: 'C2', one: GENERAL_BUDGET_TABLES, other: GENERAL_BUDGET_TABLES },
  {
    rule: 'C3',
    one: ['部门收支总表', '部门收入总表', '部门支出总表'],
    other: ['部门收支总表', '部门收入总表', '部门支出总表'],
  },
  {
    rule: 'C4',
    one: [
      '财政拨款收支总表',
      ...GENERAL_BUDGET_TABLES,
      '政府性基金预算支出表',
      '国有资本经营预算支出表',
    ],
  },
  ...FINAL_ACCOUNT_RULES,
];

const FALLBACK_RULE = 'C3';

/** The rule that a relation about `subject` between tables of these kinds belongs to. */
export function crossTableRule(kind: string, otherKind: string, subject: Coordinates = {}): string {
  const found = CROSS_TABLE_RULES.find(
    (candidate) =>
      speaksAbout(candidate, subject) &&
      (joins(candidate, kind, otherKind) || joins(candidate, otherKind, kind)),
  );
  return found?.rule ?? FALLBACK_RULE;
}

function joins({ one, other }: CrossTableRule, kind: string, otherKind: string): boolean {
  return one.includes(kind) && (other?.includes(otherKind) ?? true);
}

function speaksAbout({ flows, ofFund, ofFunction }: CrossTableRule, subject: Coordinates): boolean {
  if (flows !== undefined && !flows.includes(subject.flow ?? '')) return false;
  if (ofFund !== undefined && ofFund !== (subject.fund !== undefined)) return false;
  return ofFunction === undefined || ofFunction === (subject.function !== undefined);
}
