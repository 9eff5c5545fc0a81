import type { PartsOfWhole, ProfileParagraph, ProfileSection } from '../profiles/narrative-profile';

/** Building blocks of templates; what varies between districts is handed in. */

/** 收支总表.总计 → 2652.67万元. */
export function money(path: string): string {
  return `{{ ${path} | 万元 }}`;
}

/** ，占15.4%. */
export function share(path: string, whole: string, lead = '，占'): string {
  return `{{ ${path} | 占比: ${whole}, "${lead}" }}`;
}

/** ，比2023年预算减少187.34万元，下降6.6%; the lead ends in 比, 较 or 与. */
export function change(path: string, lead = '，比', base?: string): string {
  return `{{ ${path} | 变动: "${lead}"${base === undefined ? '' : `, "${base}"`} }}`;
}

/** The same without a percentage. */
export function changeAmount(path: string, lead = '，比'): string {
  return `{{ ${path} | 变动额: "${lead}" }}`;
}

/** The reason of a change, printed only where there is one. */
export function reason(path: string, lead: string, tail = ''): string {
  return `{{ ${path} | 原因: "${lead}"${tail === '' ? '' : `, "${tail}"`} }}`;
}

/** A part of a list, written where the condition holds. */
interface ConditionalPart {
  readonly condition: string;
  readonly text: string;
}

/** The parts that are written, `lead` before the first, `between` before the others. */
export function conditionalList(
  parts: readonly ConditionalPart[],
  lead: string,
  between: string,
  marker = '前',
): string {
  const items = parts.map(
    ({ condition, text }) =>
      `{%- if ${condition} %}{{ ${marker} }}${text}{% assign ${marker} = "${between}" %}{% endif -%}`,
  );
  return [`{%- assign ${marker} = "${lead}" -%}`, ...items].join('\n');
}

/** Either is there, or its 0 is written. */
export function anyOrZero(path: string, zeroFlag: string): string {
  return `${path} != 0 or 零值.${zeroFlag}`;
}

/** The same, but nothing of what is not known. */
export function someOrZero(path: string, zeroFlag: string): string {
  return `${path} > 0 or 零值.${zeroFlag} and ${path} == 0`;
}

/** The number of an entry; one that stands alone has none. */
export function numbered(entry: string, number: string): string {
  return `{% unless ${entry}.首项 and ${entry}.末项 %}${number}{% endunless %}`;
}

/** One paragraph of one sentence. */
export function paragraph(
  id: string,
  template: string,
  sums: readonly PartsOfWhole[] = [],
): ProfileParagraph {
  return { sentences: [{ id, template }], sums };
}

/** A heading with what stands below it. */
export function section(
  id: string,
  level: number,
  heading: string,
  paragraphs: readonly ProfileParagraph[] = [],
  more: Partial<Pick<ProfileSection, 'number' | 'selfReference' | 'charts'>> = {},
): ProfileSection {
  return { id, level, heading, paragraphs, ...more };
}

/** The contents: every heading behind it down to `deepest`. */
export function contents(deepest: number): ProfileSection {
  const paragraphs: readonly ProfileParagraph[] = [];
  const place = { id: 'contents', level: 1, heading: '目录' };
  return { ...place, unnumbered: true, contentsTo: deepest, paragraphs };
}
