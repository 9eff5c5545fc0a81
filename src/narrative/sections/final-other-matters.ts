import type { ProfileParagraph } from '../profiles/narrative-profile';
import {
  change,
  conditionalList,
  money,
  numbered,
  paragraph,
  reason,
  share,
  someOrZero,
} from './template-words';

/** None, or the amount against last year's. */
export const FINAL_AGENCY: ProfileParagraph = paragraph(
  'F16',
  `
{%- if 机关运行经费.待定 %}{{ 年度 }}年度{{ 单位 }}机关运行经费{{ 机关运行经费.说明 }}。
{%- elsif 机关运行经费.无 %}{{ 年度 }}年度{{ 单位 }}无机关运行经费支出。
{%- else %}{{ 年度 }}年度{{ 单位 }}机关运行经费支出${money('机关运行经费.金额')}{{ 机关运行经费.说明 }}${change('机关运行经费.金额', '，比', '年度')}${reason('机关运行经费.金额', '，主要原因是')}。
{%- endif -%}`,
);

const ALL = '采购合同.采购支出合计';
const SMALL = '采购合同.中小企业';

const CLASSES = conditionalList(
  ['货物', '工程', '服务'].map((name) => ({
    condition: someOrZero(`采购合同.${name}`, '采购写零'),
    text: `政府采购${name}支出${money(`采购合同.${name}`)}`,
  })),
  '，其中：',
  '、',
);

function smallOfClass(name: '货物' | '工程' | '服务'): string {
  const path = `采购合同.中小企业${name}`;
  return `{% if ${path} > 0 %}${share(path, `采购合同.${name}`, `；${name}采购授予中小企业合同金额占${name}支出金额的`)}{% endif %}`;
}

/** All of it comes from a person: no public table of final accounts shows it. */
export const FINAL_PROCUREMENT: ProfileParagraph = paragraph(
  'F17',
  `{{ 年度 }}年度{{ 单位 }}政府采购支出总额${money(ALL)}
${CLASSES}。
{%- if ${ALL} > 0 %}授予中小企业合同金额${money(SMALL)}${share(SMALL, ALL, '，占政府采购支出总额的')}，其中：授予小微企业合同金额${money('采购合同.小微企业')}${share('采购合同.小微企业', SMALL, '，占授予中小企业合同金额的')}${smallOfClass('货物')}${smallOfClass('工程')}${smallOfClass('服务')}。{% endif -%}`,
  [{ whole: ALL, parts: ['采购合同.货物', '采购合同.工程', '采购合同.服务'] }],
);

const VEHICLES = conditionalList(
  ['一般公务用车', '一般执法执勤用车', '特种专业技术用车', '其他用车'].map((name) => ({
    condition: someOrZero(`车辆.${name}`, '车辆写零'),
    text: `${name}{{ 车辆.${name} }}辆`,
  })),
  '，其中：',
  '，',
);

export const FINAL_ASSETS: ProfileParagraph = paragraph(
  'F18',
  `截至{{ 年度 }}年12月31日，{{ 单位 }}
{%- if 车辆.车辆数 == 0 %}无车辆{% else %}共有车辆{{ 车辆.车辆数 }}辆${VEHICLES}{% endif %}。
{%- if 资产.设备 == 0 %}{{ 自称 }}无单价100万元（含）以上设备。{% else %}单价100万元（含）以上设备{{ 资产.设备 }}台（套）。{% endif -%}`,
);

/** The share is that of what was spent. */
export const FINAL_PERFORMANCE: ProfileParagraph = paragraph(
  'F19',
  `根据预算绩效管理要求，{{ 自称 }}组织对{{ 年度 }}年度一般公共预算项目支出开展绩效自评，共涉及项目{{ 手工.项目 | 个数 }}个，资金${money('项目自评.执行数')}${share('项目自评.执行数', '一般决算表.合计.项目支出', '，占一般公共预算项目支出总额的')}。`,
);

/** That it was done is said only once a person has said how it came out. */
export const FINAL_OVERALL_RESULT: ProfileParagraph = paragraph(
  'F20',
  `
{%- if 绩效.得分 %}{{ 自称 }}组织开展了整体支出绩效自评，涉及资金${money('支出决算表.合计')}{% if 绩效.依据 %}，自评依据为{{ 绩效.依据 }}{% endif %}。经对照年初设定的绩效目标，整体支出绩效自评综合得分为{{ 绩效.得分 }}分。
{%- else %}{{ 年度 }}年度整体支出绩效自评涉及资金${money('支出决算表.合计')}，综合得分{{ 绩效.得分 }}。
{%- endif -%}`,
);

/** That there were no problems is said only of a project that a person has described. */
export const FINAL_PROJECT_RESULTS: ProfileParagraph = paragraph(
  'F21',
  `{{ 自称 }}在{{ 年度 }}年度部门决算中反映项目绩效自评结果（不包括涉密项目），共涉及{{ 手工.项目 | 个数 }}个一级项目。
{% for 项目 in 手工.项目 %}
{{ 项目.序号 }}.{{ 项目.全名 }}绩效自评综述：项目全年预算数为{{ 项目.全年预算 | 万元 }}，执行数为{{ 项目.金额 | 万元 }}{{ 项目.金额 | 完成率: 项目.全年预算, "，完成预算的" }}。主要产出和效益：{{ 项目.产出 | 名称列表 }}。
{%- if 项目.问题 %}发现的问题及改进措施：{{ 项目.问题 }}。{% elsif 项目.有产出 %}未发现问题。{% endif %}
{% endfor %}`,
);

export const FINAL_USE_OF_RESULTS: ProfileParagraph = paragraph('F22', '{{ 绩效.应用 }}。');

/** What was done of the year's main work. */
export const FINAL_SUMMARY: ProfileParagraph = paragraph(
  'F23',
  `{% for 工作 in 手工.重点工作 %}
${numbered('工作', '{{ 工作.序号 }}.')}{{ 工作.名称 }}。
{% endfor %}`,
);
