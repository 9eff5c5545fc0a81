import { conceptName, isConceptId } from '../../narrative/names/concepts';
import { MISSING_LABELS } from '../../narrative/words.zh-CN';
import type { DocumentKind } from '../../tables/catalogue/table-kind';
import type { FieldContext } from './field-context';

/** The words of the form that depend on what is asked. */
export const FORM_WORDS = {
  approvalAuthority: '区委、区政府',
  /** Where a field is used: the section, and how the sentence begins. */
  context: (heading: string, beginning: string) => `${heading}：${beginning}…`,
  unusedReasons: (labels: readonly string[]) =>
    `填写的${labels.join('、')}没有写进说明：所选的式样不写，或者没有变动`,
  /** A field of one project, of one code, or of what is compared, says of which. */
  label: (id: string, label: string, document: DocumentKind, context?: FieldContext | null) => {
    const concept = /^(?:prior|reason)\.([^.]+)/.exec(id)?.[1];
    if (concept !== undefined && isConceptId(concept)) {
      return `${conceptName(concept, document)}${label}`;
    }
    // As it is called while it waits.
    const item = context?.item ?? null;
    if (/^purpose\.|\.purpose$/.test(id) && item !== null) return MISSING_LABELS.purpose(item);
    const project = /^project\[(\d+)\]/.exec(id)?.[1];
    if (project !== undefined) return `第${Number(project) + 1}个项目：${label}`;
    // The words in front of it name the item: 一般公共服务支出（类）…（款）行政运行（项），反映.
    const defined = /（款）(.+)（项），[^，]*$/.exec(context?.words ?? '')?.[1];
    if (id.startsWith('terms.') && defined !== undefined) return `${defined}的${label}`;
    const code = /\.(\d{3,7})$/.exec(id)?.[1];
    return code === undefined ? label : `${label}（${code}）`;
  },
};
