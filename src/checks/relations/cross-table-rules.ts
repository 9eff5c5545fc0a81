/**
 * Which rule of the catalogue a relation between two kinds of table answers
 * for. Tried in this order: the first entry that has one kind on each side.
 */
interface CrossTableRule {
  readonly rule: string;
  readonly one: readonly string[];
  /** Absent: any other kind. */
  readonly other?: readonly string[];
}

const GENERAL_BUDGET_TABLES = ['一般公共预算支出表', '一般公共预算支出表（分单位）'];

const CROSS_TABLE_RULES: readonly CrossTableRule[] = [
  { rule: 'C11', one: ['一般公共预算支出表（功能与经济分类）'] },
  { rule: 'C8', one: ['项目支出表'] },
  { rule: 'C9', one: ['政府采购预算表', '政府购买服务预算表'] },
  { rule: 'C7', one: ['“三公”经费支出表'] },
  { rule: 'C5', one: ['一般公共预算基本支出表'] },
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
];

const FALLBACK_RULE = 'C3';

/** The rule that a relation between tables of these kinds belongs to. */
export function crossTableRule(kind: string, otherKind: string): string {
  const found = CROSS_TABLE_RULES.find(
    ({ one, other }) =>
      (one.includes(kind) && (other?.includes(otherKind) ?? true)) ||
      (one.includes(otherKind) && (other?.includes(kind) ?? true)),
  );
  return found?.rule ?? FALLBACK_RULE;
}
