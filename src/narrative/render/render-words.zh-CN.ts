/** Sections that a line names; of more it says how many. */
const MOST_NAMED = 3;

/** The words around the text: what is still to be done, and what Word is told. */
export const RENDER_WORDS = {
  missing: '待补充',
  notices: '请留意',
  onePart: (caption: string) =>
    `${caption}只有一项；决算公开的格式列有这张图，所以照画，不用的可以删去`,
  doubted: '所用的数有未通过检查的，请先改正表格',
  id: (id: string) => `（${id}）`,
  /** Behind a line: the sections that it is about, the title among them as an empty one. */
  places: (headings: readonly string[]) => {
    const [first = '', ...others] = headings;
    const named = headings.map((heading) => heading || '标题');
    const places =
      headings.length > MOST_NAMED ? `${named[0] ?? ''}等${headings.length}处` : named.join('、');
    return others.length === 0 && first === '' ? '' : `——${places}`;
  },
  tables: '附：公开表',
  /** Goes when the contents are worked out. */
  pagesUnknown:
    '（目录的页码还没有填：打开时询问是否更新域的，选“是”；没有询问的，在目录上单击右键，选“更新域”“更新整个目录”。这一行随之消失。）',
  /** What follows belongs to it. */
  leadsOn: /：$/,
  creator: '公开表助手',
  removeWhenDone: '以下内容补齐、核对后，请删除本页。',
};
