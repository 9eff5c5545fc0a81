import type { ConceptId } from './concepts';

/** What a name in a template stands for when a person supplies it. */
export type InputName =
  | { readonly kind: 'text'; readonly input: string }
  /** The sum of counts or measures; of one group of which any is filled in, the others are 0. */
  | {
      readonly kind: 'number';
      readonly inputs: readonly string[];
      readonly group: readonly string[];
    }
  /** An amount in 万元. */
  | { readonly kind: 'amount'; readonly inputs: readonly string[]; readonly concept?: ConceptId }
  | { readonly kind: 'list'; readonly input: string }
  /** The projects as a person lists them, with what each of them needs. */
  | { readonly kind: 'projects' };

function text(input: string): InputName {
  return { kind: 'text', input };
}

function number(input: string): InputName {
  return { kind: 'number', inputs: [input], group: [input] };
}

function amount(...inputs: readonly string[]): InputName {
  return { kind: 'amount', inputs };
}

/** Counts that belong together: each of them, and sums of several. */
function counts(
  prefix: string,
  names: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, InputName>> {
  const ids = (parts: readonly string[]) => parts.map((part) => `${prefix}${part}`);
  const group = ids([...new Set(Object.values(names).flat())]);
  return Object.fromEntries(
    Object.entries(names).map(([name, parts]) => [
      name,
      { kind: 'number', inputs: ids(parts), group },
    ]),
  );
}

/** The Chinese names of manual inputs, by the word in front of the full stop. */
export const INPUT_NAMES: Readonly<Record<string, Readonly<Record<string, InputName>>>> = {
  人员: {
    ...counts('staff.quota.', {
      编制: ['admin', 'civilServiceManaged', 'institution', 'quotaContract'],
      行政编制: ['admin'],
      参公编制: ['civilServiceManaged'],
      事业编制: ['institution'],
      事业类编制: ['civilServiceManaged', 'institution'],
      员额编制: ['quotaContract'],
    }),
    ...counts('staff.actual.', {
      在职: ['admin', 'civilServiceManaged', 'institution', 'quotaContract'],
      行政在职: ['admin'],
      参公在职: ['civilServiceManaged'],
      事业在职: ['institution'],
      事业类在职: ['civilServiceManaged', 'institution'],
      员额在职: ['quotaContract'],
    }),
    ...counts('staff.retired.', {
      离退休: ['retiredVeteran', 'retired'],
      离休: ['retiredVeteran'],
      退休: ['retired'],
    }),
    购买服务人员: number('staff.purchased'),
  },
  职数: counts('posts.', { 主任: ['director'], 副主任: ['deputy'], 科级: ['sectionLeads'] }),
  车辆: {
    ...counts('vehicles.', {
      车辆数: ['general', 'law', 'special', 'other'],
      一般公务用车: ['general'],
      一般执法执勤用车: ['law'],
      特种专业技术用车: ['special'],
      其他用车: ['other'],
    }),
    保有量: number('vehicles.fiscal'),
    保留: number('vehicles.kept'),
    购置: number('vehicles.bought'),
    燃料费: amount('vehicles.costs.fuel'),
    维修费: amount('vehicles.costs.repair'),
    保险费: amount('vehicles.costs.insurance'),
    过路过桥费: amount('vehicles.costs.toll'),
    其他运行费: amount('vehicles.costs.other'),
  },
  资产: { 房屋面积: number('building.area'), 设备: number('equipment.over1m') },
  出国: { 团组: number('abroad.groups'), 人次: number('abroad.people') },
  接待: { 批次: number('reception.batches'), 人次: number('reception.people') },
  采购合同: {
    货物: amount('procurement.goods'),
    工程: amount('procurement.works'),
    服务: amount('procurement.services'),
    采购支出合计: amount('procurement.goods', 'procurement.works', 'procurement.services'),
    中小企业: amount('procurement.sme'),
    小微企业: amount('procurement.micro'),
    中小企业货物: amount('procurement.smeGoods'),
    中小企业工程: amount('procurement.smeWorks'),
    中小企业服务: amount('procurement.smeServices'),
  },
  绩效: {
    得分: number('perf.score'),
    口径: text('perf.amountChoice'),
    范围: text('perf.scope'),
    依据: text('perf.basis'),
    应用: text('perf.use'),
  },
  手工: {
    主要职责: { kind: 'list', input: 'duties' },
    工作目标: { kind: 'list', input: 'goals' },
    内设机构: { kind: 'list', input: 'innerDepartments' },
    项目: { kind: 'projects' },
    重点工作: { kind: 'list', input: 'summary' },
    功能科目: text('terms.functions'),
    审批机关: text('approval.authority'),
    咨询电话: text('phone'),
  },
};
