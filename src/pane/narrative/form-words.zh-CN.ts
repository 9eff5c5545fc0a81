import type { FormField, FormGroup } from '../../session/narrative/form-field';

export type FormFilter = 'all' | 'missing' | 'reason';

const FILTERS: Readonly<Record<FormFilter, string>> = {
  all: '全部',
  missing: '待填',
  reason: '仅需原因',
};

const GROUPS: Readonly<Record<FormGroup, string>> = {
  unit: '单位和年度',
  prior: '上年数和年初预算',
  reason: '变动和差异的原因',
  staff: '人员',
  project: '项目',
  asset: '车辆、房屋和设备',
  procurement: '政府采购和购买服务',
  performance: '绩效和重点工作',
  terms: '名词解释',
  other: '其他',
};

/** As much as a button holds. */
const SHORT = 24;

/** The words of the form of what the tables do not say. */
export const FORM_WORDS = {
  show: '显示',
  filters: FILTERS,
  groups: GROUPS,
  group: (group: FormGroup, missing: number) =>
    missing === 0 ? GROUPS[group] : `${GROUPS[group]}（待填 ${missing}）`,
  nothing: '没有需要填写的内容。',
  usual: '按式样',
  /** The text waits for it. */
  choose: '请选择',
  propose: (proposal: string) => {
    const lines = proposal.split('\n').length;
    return lines === 1 && proposal.length <= SHORT
      ? `填“${proposal}”`
      : `填整体绩效表所写的${lines}条`;
  },
  countedTogether: '同类各项填了一项，其余留空按 0 计。',
  hint: ({ isList, context }: FormField) =>
    [isList ? '每行一条。' : '', context === '' ? '' : `用在：${context}`].join(''),
  save: '确定',
  cancel: '取消',
};
