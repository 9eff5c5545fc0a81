/** What a column that holds no amounts is for. */
export type ColumnRole =
  | 'lineLabel'
  | 'code'
  | 'name'
  | 'unitCode'
  | 'unitName'
  | 'projectCode'
  | 'projectName'
  | 'projectUnit'
  | 'lineNumber'
  | 'procurementCategory'
  | 'procurementItem'
  | 'functionText'
  | 'economyText'
  | 'quantity'
  | 'unitPrice'
  /** Figures of another year or stage, or a comparison with them. */
  | 'otherPeriod'
  | 'description';

interface RoleTerm {
  readonly pattern: RegExp;
  readonly role: ColumnRole;
}

const SHARED_ROLES: readonly RoleTerm[] = [
  { pattern: /^(行次|栏次|序号|行号)$/, role: 'lineNumber' },
  { pattern: /^(备注|说明)(\(.*\))?$/, role: 'description' },
  { pattern: /^(主管|归口|业务|对口)(处室|科室|股室|部门)$/, role: 'description' },
];

/** Two-sided tables: 项目 is the label of a line. */
const TWO_SIDED_ROLES: readonly RoleTerm[] = [
  ...SHARED_ROLES,
  { pattern: /^项目(\(.*\))?$/, role: 'lineLabel' },
  { pattern: /^(收入|支出)项目(\(.*\))?$/, role: 'lineLabel' },
];

const MATRIX_ROLES: readonly RoleTerm[] = [
  ...SHARED_ROLES,
  {
    pattern:
      /^((部门)?(预算)?(支出)?(功能|经济)(分类)?(科目)?|(支出)?分类科目|科目)(编码|代码|编号)$|^(编码|代码)$/,
    role: 'code',
  },
  { pattern: /^[类款项]$/, role: 'code' },
  {
    pattern: /^((部门)?(预算)?(支出)?(功能|经济)(分类)?(科目)?|(支出)?分类科目|科目)?名称$/,
    role: 'name',
  },
  { pattern: /^(单位名称|单位)\(科目(名称)?\)$|^科目\(单位\)(名称)?$/, role: 'name' },
  {
    pattern: /^科目$|^(部门预算)?(支出)?经济(分类)?科目$|^科目(编码|代码)(及|和)(科目)?名称$/,
    role: 'name',
  },
  { pattern: /^(预算)?(部门|单位|部门\(单位\)|部门单位)(编码|代码)$/, role: 'unitCode' },
  { pattern: /^(预算)?(部门|单位|部门\(单位\)|部门单位)(名称)?$/, role: 'unitName' },
  { pattern: /^项目(编码|代码|编号)$/, role: 'projectCode' },
  { pattern: /^项目(名称)?$/, role: 'projectName' },
  { pattern: /^(项目|项目承担|承担|项目实施|实施)单位$/, role: 'projectUnit' },
  { pattern: /^采购类别$/, role: 'procurementCategory' },
  { pattern: /^((政府)?采购(品目|目录)(名称|\(目录\))?|采购内容)$/, role: 'procurementItem' },
  { pattern: /^(支出)?功能(分类)?科目$/, role: 'functionText' },
  { pattern: /^部门(预算)?支出经济分类$/, role: 'economyText' },
  { pattern: /^(采购|购买)?数量$/, role: 'quantity' },
  { pattern: /^单价$/, role: 'unitPrice' },
  {
    pattern:
      /^(资金来源|资金性质|计量单位|是否包含政府采购|政府购买服务内容|[一二三]级目录|政府购买服务指导目录)$/,
    role: 'description',
  },
];

/** Headings that only group the columns below them. */
const NEUTRAL =
  /^(项目|科目|(部门预算)?支出?经济分类科目|部门预算支出经济分类科目|支出功能分类科目)$/;

export function findColumnRole(shape: 'twoSided' | 'matrix', label: string): ColumnRole | null {
  const roles = shape === 'twoSided' ? TWO_SIDED_ROLES : MATRIX_ROLES;
  return roles.find((term) => term.pattern.test(label))?.role ?? null;
}

export function isNeutralHeading(label: string): boolean {
  return NEUTRAL.test(label);
}
