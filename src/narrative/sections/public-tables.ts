import type { ProfileParagraph } from '../profiles/narrative-profile';
import { paragraph } from './template-words';

/** The public tables of the workbook by title. */
export const PUBLIC_TABLE_LIST: ProfileParagraph = paragraph(
  'tables',
  `{% for 表 in 公开表.清单 %}
{{ 表.序号 }}.{{ 表.名称 }}
{% endfor %}`,
);
