import type { ProfileParagraph } from '../profiles/narrative-profile';
import { money, paragraph } from './template-words';

/** 项目支出 by kind of money, then every project with its purpose. */
export const PROJECT_LIST: ProfileParagraph = paragraph('B42', projectsWithin('项目表.合计'), [
  { whole: '项目表.合计', parts: ['项目表.资金'] },
  { whole: '项目表.合计', parts: ['项目表.项目'] },
]);

/** The same where the table may list 人员 and 公用 items too: the total is that of 支出总表. */
export const PROJECT_LIST_OF_DEPARTMENT: ProfileParagraph = paragraph(
  'B42',
  projectsWithin('支出总表.合计.项目支出'),
  [{ whole: '支出总表.合计.项目支出', parts: ['项目表.项目'] }],
);

function projectsWithin(total: string): string {
  return `{{ 年度 }}年项目支出${money(total)}
{%- for 资金 in 项目表.资金 -%}
  ，{% if 资金.首项 %}其中：{% endif %}{{ 资金.名称 }}{{ 资金.金额 | 万元 }}
{%- endfor %}。
{%- if 项目表.项目 %}具体使用情况如下：{% endif %}
{% for 项目 in 项目表.项目 %}
{{ 项目.序号 }}.{{ 项目.名称 }}{{ 项目.金额 | 万元 }}，主要用于{{ 项目.用途 }}。
{% endfor %}`;
}
