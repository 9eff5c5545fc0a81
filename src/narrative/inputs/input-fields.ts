import { CONCEPTS } from '../names/concepts';
import { LIST_ORDERS, ZERO_POLICIES } from '../profiles/narrative-profile';

/** What a person supplies because no table holds it. */
export interface InputField {
  /**
   * Dotted id; `[]` stands for a position from 0, `{concept}` for a concept or a classification
   * code, `{code}` for a classification code.
   */
  readonly id: string;
  readonly label: string;
  readonly type: InputType;
}

export type InputType =
  | { readonly kind: 'text' }
  | { readonly kind: 'phone' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'integer'; readonly unit: string; readonly from: number; readonly to?: number }
  | { readonly kind: 'decimal'; readonly unit: string; readonly places: number };

/** The answer that every project and the whole have performance targets. */
export const ALL_HAVE_TARGETS = '是';

/** Whether the list of 项 says of each what it is for. */
export const LIST_ONLY = '只列科目';
const TERM_POLICIES = ['写明各科目反映什么', LIST_ONLY];

const TEXT: InputType = { kind: 'text' };
const MONEY: InputType = { kind: 'decimal', unit: '万元', places: 2 };

function count(unit: string): InputType {
  return { kind: 'integer', unit, from: 0 };
}

function fields(
  prefix: string,
  type: InputType,
  labels: Readonly<Record<string, string>>,
): readonly InputField[] {
  return Object.entries(labels).map(([name, label]) => ({ id: `${prefix}${name}`, label, type }));
}

const STAFF = {
  admin: '行政',
  civilServiceManaged: '参公',
  institution: '事业',
  quotaContract: '员额',
} as const;

function staff(prefix: string, suffix: string): readonly InputField[] {
  return Object.entries(STAFF).flatMap(([name, label]) =>
    fields(prefix, count('人'), { [name]: `${label}${suffix}` }),
  );
}

const INPUT_FIELDS: readonly InputField[] = [
  { id: 'unit.name', label: '单位全称', type: TEXT },
  { id: 'unit.short', label: '单位简称', type: TEXT },
  {
    id: 'unit.self',
    label: '自称',
    type: { kind: 'choice', choices: ['本部门', '我单位', '本单位', '我部门'] },
  },
  { id: 'unit.formerNames[]', label: '单位曾用名', type: TEXT },
  { id: 'unit.kind', label: '单位性质', type: TEXT },
  { id: 'year', label: '年度', type: { kind: 'integer', unit: '年', from: 2000, to: 2100 } },
  { id: 'phone', label: '咨询电话', type: { kind: 'phone' } },
  { id: 'duties[]', label: '主要职责', type: TEXT },
  { id: 'goals[]', label: '年度工作目标', type: TEXT },
  { id: 'subUnits', label: '下属单位数', type: count('个') },
  { id: 'innerDepartments[]', label: '内设机构', type: TEXT },
  ...fields('posts.', count('名'), {
    director: '主任职数',
    deputy: '副主任职数',
    sectionLeads: '科级领导职数',
  }),
  ...staff('staff.quota.', '编制'),
  ...staff('staff.actual.', '在职实有'),
  { id: 'staff.civilServiceManagedActual', label: '参公在职实有', type: count('人') },
  ...fields('staff.retired.', count('人'), { retiredVeteran: '离休', retired: '退休' }),
  { id: 'staff.purchased', label: '员额及购买服务人员', type: count('人') },
  { id: 'prior.{concept}', label: '上年数', type: MONEY },
  { id: 'budget.{code}', label: '年初预算', type: MONEY },
  { id: 'reason.{concept}', label: '变动的主要原因', type: TEXT },
  { id: 'reason.{concept}.completion', label: '决算数与预算数差异的主要原因', type: TEXT },
  { id: 'purpose.{code}', label: '主要用途', type: TEXT },
  ...fields('project[].', TEXT, {
    name: '项目名称',
    purpose: '项目的主要用途',
    result: '项目的主要成效',
    rating: '项目的上年评价等级',
    'outputs[]': '项目的产出和效益',
    problems: '项目的问题',
  }),
  ...fields('project[].', MONEY, { fullYearBudget: '项目全年预算数', executed: '项目执行数' }),
  ...fields('basic.purpose.', TEXT, {
    301: '工资福利支出的用途',
    302: '商品和服务支出的用途',
    303: '对个人和家庭的补助的用途',
  }),
  {
    id: 'agencyOperating.policy',
    label: '机关运行经费口径',
    type: { kind: 'choice', choices: ['无', '0', '等于公用经费', '手工'] },
  },
  { id: 'agencyOperating.amount', label: '机关运行经费金额', type: MONEY },
  ...fields('procurement.', MONEY, {
    goods: '货物类采购',
    works: '工程类采购',
    services: '服务类采购',
    sme: '面向中小企业采购',
    micro: '面向小微企业采购',
    smeGoods: '货物采购授予中小企业',
    smeWorks: '工程采购授予中小企业',
    smeServices: '服务采购授予中小企业',
  }),
  { id: 'procurement.kinds', label: '采购内容', type: TEXT },
  { id: 'services.total', label: '政府购买服务', type: MONEY },
  ...fields('vehicles.', count('辆'), {
    general: '一般公务用车',
    law: '一般执法执勤用车',
    special: '特种专业技术用车',
    other: '其他用车',
    fiscal: '开支财政拨款的公务用车保有量',
    kept: '车改后保留的公务用车',
    bought: '购置的公务用车',
  }),
  ...fields('vehicles.costs.', MONEY, {
    fuel: '燃料费',
    repair: '维修费',
    insurance: '保险费',
    toll: '过路过桥费',
    other: '其他运行费',
  }),
  {
    id: 'building.area',
    label: '房屋面积',
    type: { kind: 'decimal', unit: '平方米', places: 2 },
  },
  { id: 'equipment.over1m', label: '单价100万元以上设备', type: count('台（套）') },
  { id: 'abroad.groups', label: '出国团组', type: count('个') },
  { id: 'abroad.people', label: '出国人次', type: count('人次') },
  { id: 'reception.batches', label: '接待批次', type: count('批次') },
  { id: 'reception.people', label: '接待人次', type: count('人次') },
  {
    id: 'approval.authority',
    label: '出国审批机关（因公出国经费由财政集中管理的填写）',
    type: TEXT,
  },
  {
    id: 'perf.amountChoice',
    label: '绩效涉及金额口径',
    type: { kind: 'choice', choices: ['项目支出', '支出合计'] },
  },
  {
    id: 'perf.targets',
    label: '所有项目支出和部门整体支出是否都编制了绩效目标',
    type: { kind: 'choice', choices: [ALL_HAVE_TARGETS, '否'] },
  },
  { id: 'perf.scope', label: '编制了绩效目标的范围', type: TEXT },
  { id: 'perf.score', label: '整体自评得分', type: { kind: 'decimal', unit: '分', places: 2 } },
  { id: 'perf.basis', label: '自评依据文件', type: TEXT },
  { id: 'perf.use', label: '结果应用', type: TEXT },
  { id: 'poverty.amount', label: '扶贫资金', type: MONEY },
  { id: 'summary[]', label: '重点工作完成情况', type: TEXT },
  { id: 'terms.functions', label: '支出功能分类科目（到项级）', type: TEXT },
  {
    id: 'terms.policy',
    label: '名词解释中的支出功能分类科目',
    type: { kind: 'choice', choices: TERM_POLICIES },
  },
  { id: 'terms.{code}', label: '科目说明', type: TEXT },
  {
    id: 'settings.percentPlaces',
    label: '百分数最多保留的小数位数',
    type: { kind: 'integer', unit: '位', from: 0, to: 2 },
  },
  { id: 'settings.baseTerm', label: '比较的说法', type: TEXT },
  {
    id: 'settings.listOrder',
    label: '科目和项目的次序',
    type: { kind: 'choice', choices: LIST_ORDERS },
  },
  {
    id: 'settings.zeroPolicy',
    label: '金额为0的写法',
    type: { kind: 'choice', choices: ZERO_POLICIES },
  },
];

const CODE = '\\d{3}|\\d{5}|\\d{7}';

const PATTERNS = INPUT_FIELDS.map((field) => ({
  field,
  pattern: new RegExp(
    `^${field.id
      .replaceAll('.', '\\.')
      .replaceAll('[]', '\\[\\d{1,4}\\]')
      .replace('{concept}', `(?:${Object.keys(CONCEPTS).join('|')}|${CODE})`)
      .replace('{code}', `(?:${CODE})`)}$`,
  ),
}));

/** The field that an id such as reason.total or project[0].purpose belongs to. */
export function findInputField(id: string): InputField | null {
  return PATTERNS.find(({ pattern }) => pattern.test(id))?.field ?? null;
}

/** What a field is called; its id where there is no such field. */
export function inputLabel(id: string): string {
  return findInputField(id)?.label ?? id;
}

/** Every id that can be written, with one example for positions and codes. */
export const EXAMPLE_INPUT_IDS: readonly string[] = INPUT_FIELDS.flatMap(({ id }) =>
  id.includes('{concept}')
    ? Object.keys(CONCEPTS).map((concept) => id.replace('{concept}', concept))
    : [id.replaceAll('[]', '[0]').replace('{code}', '201')],
);
