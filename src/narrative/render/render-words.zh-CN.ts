/** The list of what a person still has to supply. */
export const RENDER_WORDS = {
  missing: '待补充',
  missingItem: (id: string | null, label: string, [first = '', ...others]: readonly string[]) => {
    const places = others.length === 0 ? first : `${first || '标题'}等${others.length + 1}处`;
    return `${label}${places === '' ? '' : `——${places}`}${id === null ? '' : `（${id}）`}`;
  },
  tables: '附：公开表',
  creator: '公开表助手',
  removeWhenDone: '以下内容补齐后，请删除本页。',
};
