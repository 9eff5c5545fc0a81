/** What a column that holds no amounts is for. */
export type ColumnRole =
  | 'lineLabel'
  | 'code'
  | 'governmentCode'
  | 'governmentName'
  | 'unitOrName'
  /** 增减额, 同比, 占比: compares figures and is none of them. */
  | 'change'
  | 'name'
  | 'unitCode'
  | 'unitName'
  | 'projectCode'
  | 'projectName'
  /** Names of units above those of their projects. */
  | 'unitOrProject'
  /** A year for each row of figures. */
  | 'year'
  | 'projectUnit'
  | 'lineNumber'
  | 'procurementCategory'
  | 'procurementItem'
  | 'functionText'
  | 'economyText'
  | 'quantity'
  | 'unitPrice'
  /** 备注: what stands in it is no part of the row's name. */
  | 'remark'
  | 'description';

interface RoleTerm {
  readonly pattern: RegExp;
  readonly role: ColumnRole;
}

const SHARED_ROLES: readonly RoleTerm[] = [
  { pattern: /^(行次|栏次|序号|行号|编号)$/, role: 'lineNumber' },
  { pattern: /^(备注|说明)(\(.*\))?$/, role: 'remark' },
  { pattern: /^(主管|归口|业务|对口)(处室|科室|股室|部门)$/, role: 'description' },
  {
    pattern: /^(增长|增加)(变动|变化)?(额|数|金额|率|幅度|幅|比例|情况)?%?(\(%\))?$/,
    role: 'change',
  },
  { pattern: /增减|增长率|增幅|同比|^(比|较)(上年|去年)/, role: 'change' },
  { pattern: /^占.*(比|比重|比例)(%|\(%\))?$|^比例(%|\(%\))?$/, role: 'change' },
  { pattern: /^20\d{2}年.*比(20\d{2}年|上年).*$/, role: 'change' },
];

/** Two-sided tables: 项目 is the label of a line. */
const TWO_SIDED_ROLES: readonly RoleTerm[] = [
  ...SHARED_ROLES,
  { pattern: /^(收入|支出)?项目(\(.*\))?$/, role: 'lineLabel' },
  { pattern: /^((收入|支出)项目类别|(支出)?功能(分类)?(科目)?)$/, role: 'lineLabel' },
  { pattern: /^按(支出)?(功能|经济|用途|性质)(分类)?(科目)?$/, role: 'lineLabel' },
  { pattern: /^支出(用途|性质|类别)(分类)?$/, role: 'lineLabel' },
  { pattern: /^(部门|政府)预算(支出)?经济分类(科目)?$/, role: 'lineLabel' },
  {
    pattern: /^(部门预算|政府预算)?支出(功能|经济)(分类?)?科目\(按大类\)$/,
    role: 'lineLabel',
  },
];

const MATRIX_ROLES: readonly RoleTerm[] = [
  ...SHARED_ROLES,
  { pattern: /^政府(预算)?(支出)?经济(分类)?科目(编码|代码)$/, role: 'governmentCode' },
  { pattern: /^政府(预算)?(支出)?经济(分类)?科目(名称)?$/, role: 'governmentName' },
  {
    pattern:
      /^((部门|政府性基金|国有资本经营)?(预算)?(支出)?((功能|经济)(分类)?(科目)?|(分类)?科目))?(编码|代码)$|^((部门)?(预算)?(支出)?((功能|经济)(分类)?(科目)?|(分类)?科目))编号$/,
    role: 'code',
  },
  { pattern: /^[类款项]$/, role: 'code' },
  {
    pattern: /^(单位(编码|代码)[/、]科目(编码|代码)|科目(编码|代码)[/、]单位(编码|代码))$/,
    role: 'code',
  },
  {
    pattern:
      /^((部门)?(预算)?(支出)?((功能|经济)(分类)?(科目)?|(分类)?科目))?名称(\([类款项、/]{2,5}\))?$/,
    role: 'name',
  },
  { pattern: /^(部门)?(预算)?支出经济分类科目$/, role: 'name' },
  {
    pattern:
      /^科目(\([类款项、/]{2,5}\))?$|^(部门预算)?(支出)?经济(分类)?科目$|^科目(编码|代码)(及|和)(科目)?名称$/,
    role: 'name',
  },
  {
    pattern:
      /^(单位(名称)?\(科目(名称)?\)|科目(名称)?\(单位(名称)?\)|(单位|科目)(名称)?[/、](科目|单位))(名称)?$/,
    role: 'unitOrName',
  },
  { pattern: /^(预算)?(部门|单位|部门\(单位\)|部门单位)(编码|代码)$/, role: 'unitCode' },
  {
    pattern:
      /^单位(名称)?(\((项目|专项)(名称)?\)|[、/及和]项目)(名称)?$|^项目(名称)?\(单位(名称)?\)$|^支出项目类别\(资金使用单位\)$/,
    role: 'unitOrProject',
  },
  {
    pattern: /^(预算|采购|使用|用款)?(部门|单位|部门\(单位\)|部门单位)(名称)?$/,
    role: 'unitName',
  },
  { pattern: /^(预算)?年[度份]$/, role: 'year' },
  { pattern: /^(单位(\(项目\)|[/、]项目)|项目)(编码|代码|编号)$/, role: 'projectCode' },
  {
    pattern: /^((预算|支出|专项|(政府)?采购|(政府)?购买服务)?项目|专项)(名称)?$/,
    role: 'projectName',
  },
  { pattern: /^(项目|项目承担|承担|项目实施|实施)单位$/, role: 'projectUnit' },
  { pattern: /^采购(品目)?(类别|类型|大类)$/, role: 'procurementCategory' },
  {
    pattern:
      /^(((政府)?(集中)?采购)?(品目|目录|物品|内容|标的)(名称|\(目录\))?|(政府)?购买服务(内容|目录)(名称)?|三级目录(名称)?)$/,
    role: 'procurementItem',
  },
  { pattern: /^(支出)?功能(分类)?科目$/, role: 'functionText' },
  { pattern: /^部门(预算)?支出经济分类$/, role: 'economyText' },
  { pattern: /^(采购|购买)?数量$/, role: 'quantity' },
  { pattern: /^单价$/, role: 'unitPrice' },
  {
    pattern:
      /^(资金来源|资金性质|计量单位|是否包含政府采购|政府购买服务内容|[一二]级目录|政府购买服务指导目录)$/,
    role: 'description',
  },
  // Words for what is told of a row in words; money and what is left of it is told in figures.
  {
    pattern:
      /^(?!.*(金额|资金(?!来源|性质|用途)|结转|结余|合计|总计|小计|功能|经济)).{1,14}(名称|编码|代码|编号|序号|类别|类型|分类|性质|级次|级别|属性|方式|形式|时间|日期|年限|期限|周期|依据|说明|内容|简述|简介|概况|描述|要求|标准|规格|型号|目录|领域|来源|用途|处室|单位|部门|主体|对象|负责人|原因|状态|权重)(\([^()]*\))?$/,
    role: 'description',
  },
  { pattern: /^(是否.{2,20}|类型|类别|性质|用途|规格|型号|依据|级次)$/, role: 'description' },
];

/** 经济分类科目（按“款”级经济分类科目）: how deep the rows go. */
const BY_WHAT = /\(按[^()]*\)$/;

/** Headings that only group the columns below them. */
const NEUTRAL =
  /^(项目|科目|(采购|购买)?(资金|经费)(来源|性质)|(收入|支出|部门)预算|(部门)?(预算)?(支出)?(功能|经济)(分类(科目)?|科目))$/;

/** Over codes of the other economic classification of the same money. */
const GOVERNMENT = /^政府(预算)?(支出)?经济分类(科目)?$/;

export function findColumnRole(shape: 'twoSided' | 'matrix', label: string): ColumnRole | null {
  const answers = memo[shape];
  const known = answers.get(label);
  if (known !== undefined) return known;
  const roles = shape === 'twoSided' ? TWO_SIDED_ROLES : MATRIX_ROLES;
  const roleOf = (text: string) => roles.find(({ pattern }) => pattern.test(text))?.role ?? null;
  const role = roleOf(label) ?? roleOf(label.replace(BY_WHAT, ''));
  if (answers.size >= MEMO_LIMIT) answers.clear();
  answers.set(label, role);
  return role;
}

/** Headings repeat from sheet to sheet, so answers are kept. */
const MEMO_LIMIT = 5_000;
const memo: Readonly<Record<'twoSided' | 'matrix', Map<string, ColumnRole | null>>> = {
  twoSided: new Map(),
  matrix: new Map(),
};

/**
 * The role of a column by its whole path: the group above 类, 款 and 科目名称 says
 * of which classification they are, and what stands below 增减 is a change.
 */
export function roleOfPath(
  shape: 'twoSided' | 'matrix',
  path: readonly string[],
): ColumnRole | null {
  const role = findColumnRole(shape, path.at(-1) ?? '');
  if (path.some((label) => findColumnRole(shape, label) === 'change')) return 'change';
  if (!path.some(isGovernmentHeading)) return role;
  if (role === 'code') return 'governmentCode';
  return role === 'name' ? 'governmentName' : role;
}

/** Whether the label stands over columns of the government's economic classification. */
export function isGovernmentHeading(label: string): boolean {
  return GOVERNMENT.test(label);
}

export function isNeutralHeading(label: string): boolean {
  return NEUTRAL.test(label);
}
