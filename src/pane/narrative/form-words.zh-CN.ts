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

/** Whom a choice suits, where its own words do not say it; by field and choice. */
const CHOICE_NOTES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'agencyOperating.policy': {
    无: '事业单位（参公的除外），写明没有',
    '0': '行政单位、参公单位，金额为 0',
    等于公用经费: '行政单位、参公单位，取一般公共预算公用经费',
    手工: '自己填金额',
  },
};

/** The words of the form of what the tables do not say. */
export const FORM_WORDS = {
  show: '显示',
  filters: FILTERS,
  groups: GROUPS,
  group: (group: FormGroup, missing: number) =>
    missing === 0 ? GROUPS[group] : `${GROUPS[group]}（待填 ${missing}）`,
  nothing: {
    all: '没有需要填写的内容。',
    missing: '没有待填的内容。要修改填过的，“显示”选“全部”。',
    reason: '没有要写原因的。',
  } satisfies Readonly<Record<FormFilter, string>>,
  usual: '按式样',
  choice: (id: string, choice: string) => {
    const note = CHOICE_NOTES[id]?.[choice];
    return note === undefined ? choice : `${choice}（${note}）`;
  },
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
  clear: (count: number) => `清空填写（${count} 处）`,
  cleared: (count: number) => `已清空 ${count} 处填写的内容，再填写之前可以撤销`,
  undoClear: '撤销清空',
  save: '确定',
  cancel: '取消',
};
