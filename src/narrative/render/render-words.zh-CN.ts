import type { MissingItem } from '../narrative-document';

/** The list of what a person still has to supply. */
export const RENDER_WORDS = {
  missing: '待补充',
  missingItem: ({ id, label }: MissingItem, heading: string) =>
    `${label}（${heading === '' ? '' : `${heading}；`}${id}）`,
  tables: '附：公开表',
  creator: '公开表助手',
  removeWhenDone: '以下内容补齐后，请删除本页。',
};
