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
