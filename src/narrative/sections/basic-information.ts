import type { ProfileParagraph } from '../profiles/narrative-profile';
import { numbered, paragraph } from './template-words';

/** What the body does, one paragraph for each duty. */
export function duties(enumerator: string): ProfileParagraph {
  return paragraph(
    'duties',
    `{% for 职责 in 手工.主要职责 %}
${numbered('职责', enumerator)}{{ 职责.名称 }}。
{% endfor %}`,
  );
}

/** 本部门由机关及下属…家基层单位组成. */
export const COMPOSITION_OF_DEPARTMENT = paragraph(
  'B01',
  `
{%- if 下属单位.数 == 0 %}{{ 自称 }}没有下属单位，此次公开内容为本级经费预算。
{%- else %}{{ 自称 }}由机关及下属{{ 下属单位.数 }}家基层单位组成。此次公开内容涵盖本机关及下属{{ 下属单位.数 }}家基层单位经费预算。
{%- endif -%}`,
);

export const COMPOSITION_IN_SCOPE = paragraph(
  'B02',
  '纳入{{ 单位 }}{{ 年度 }}年部门预算编制范围的预算单位包括本级机关{% unless 下属单位.数 == 0 %}及下属{{ 下属单位.数 }}个二级单位{% endunless %}。',
);

export const COMPOSITION_BY_INNER_DEPARTMENTS = paragraph(
  'B03',
  '{{ 单位 }}内设{{ 手工.内设机构 | 个数 }}个机构：{{ 手工.内设机构 | 名称列表 }}。',
);

export const POSTS = paragraph(
  'B04',
  `{{ 单位 }}事业编制{{ 人员.事业编制 }}名，其中：主任{{ 职数.主任 }}名、副主任{{ 职数.副主任 }}名；科级领导职数{{ 职数.科级 }}名。
{%- if 人员.购买服务人员 > 0 %}员额及购买服务人员{{ 人员.购买服务人员 }}人。{% endif %}`,
);

/** Every class of staff, none left out. */
export const STAFF_IN_FULL = paragraph(
  'B05',
  `{{ 单位 }}共有编制{{ 人员.编制 }}人。其中：行政编制{{ 人员.行政编制 }}人、全额事业参公人员编制{{ 人员.参公编制 }}人、事业人员编制{{ 人员.事业编制 }}人
{%- if 人员.员额编制 > 0 %}、员额编制{{ 人员.员额编制 }}人{% endif %}。
{{- 上年度 }}年12月在职人员实有数{{ 人员.在职 }}人，其中：行政人员{{ 人员.行政在职 }}人、事业人员{{ 人员.事业类在职 }}人（其中参公事业人员{{ 人员.参公在职 }}人）
{%- if 人员.员额在职 > 0 %}、员额人员{{ 人员.员额在职 }}人{% endif %}。离退休人员实有数{{ 人员.离退休 }}人。`,
);

/** ，其中：事业编制21人: the classes of a total that have anybody. */
function present(total: string, classes: readonly string[]): string {
  const parts = classes.map((name) => {
    const word = name.replace('在职', '编制');
    return `{% if 人员.${name} > 0 %}{{ 前 }}${word}{{ 人员.${name} }}人{% assign 前 = "，" %}{% endif %}`;
  });
  return `{%- assign 前 = "，其中：" -%}{% if 人员.${total} > 0 %}${parts.join('')}{% endif %}`;
}

/** Classes without anybody are left out. */
export const STAFF_PRESENT = paragraph(
  'B06',
  `{{ 单位 }}总编制人数{{ 人员.编制 }}人
${present('编制', ['行政编制', '参公编制', '事业编制', '员额编制'])}。在职实有人数{{ 人员.在职 }}人
${present('在职', ['行政在职', '参公在职', '事业在职', '员额在职'])}。`,
);

/** Every class, with 离休 and 退休 apart. */
export const STAFF_WITH_RETIRED = paragraph(
  'B07',
  `{{ 单位 }}共有编制{{ 人员.编制 }}人，其中：行政编制{{ 人员.行政编制 }}人，事业编制{{ 人员.事业类编制 }}人，员额编制{{ 人员.员额编制 }}人。
{%- comment %}{% endcomment -%}在职实有人数{{ 人员.在职 }}人，其中：行政编制{{ 人员.行政在职 }}人，事业编制{{ 人员.事业类在职 }}人，员额编制{{ 人员.员额在职 }}人（其中参照公务员法管理{{ 人员.参公在职 }}人）。
{%- comment %}{% endcomment -%}离退休人员{{ 人员.离退休 }}人，其中：离休{{ 人员.离休 }}人，退休{{ 人员.退休 }}人。`,
);

/** Final accounts: which bodies are in them. */
export const FINAL_COMPOSITION = paragraph(
  'F00',
  '从单位构成看，{{ 单位 }}部门决算由纳入独立核算的本级决算{% unless 下属单位.数 == 0 %}及下属{{ 下属单位.数 }}家单位决算{% endunless %}组成。',
);

/** 年度工作目标, one paragraph for each. */
export const GOALS = paragraph(
  'goals',
  `{% for 目标 in 手工.工作目标 %}
${numbered('目标', '（{{ 目标.序号 | 中文序号 }}）')}{{ 目标.名称 }}。
{% endfor %}`,
);
