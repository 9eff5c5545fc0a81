/** Above the columns of a chart. */
export const CHART_UNIT = '单位：万元';

/** The words of the view 说明. */
export const NARRATIVE_WORDS = {
  lead: '检查之后，这里按公开要求的次序列出情况说明，每个数都可以回到表中的单元格。',
  composing: '正在生成说明 …',
  hint: '单击带虚线的数，选中它在表中的单元格。',
  textPage: '全文',
  pageList: '说明的两页',
  formPage: (missing: number) => (missing === 0 ? '填写' : `填写（${missing}）`),
  /** Some of it is no matter of filling in: the tables have to be put right. */
  missing: (count: number, inTables: number) =>
    inTables === 0
      ? `待补充 ${count} 处`
      : `待补充 ${count} 处：填写 ${count - inTables} 处，核对表格 ${inTables} 处`,
  notices: (count: number) => `请留意 ${count} 处`,
  /** On what one of them is said of. */
  doubtful: '请核对：见“请留意”',
  toField: '去填写',
  /** Behind a paragraph: it has no place of its own in the text. One of several, from 0. */
  absent: (label: string, at: number, count: number) =>
    `${at === 0 ? '【另需填写：' : '、'}${label}${at === count - 1 ? '】' : ''}`,
  /** A figure of this paragraph adds up what other sentences ask for. */
  elsewhere: (label: string, count: number) =>
    count === 1
      ? `【还差“${label}”，在它的句中填写】`
      : `【还差“${label}”等 ${count} 项，在各自的句中填写】`,
  /** Nothing to fill in: the tables have to be put right. */
  toMend: (label: string) => `【待核对：${label}】`,
  warning: (place: string, title: string) => `所用的数未通过检查：${`${place} ${title}`.trim()}`,
  unknownFinding: '见检查结果',
  formula: '算式',
  cells: '单元格',
  chart: (caption: string, text: string) => `${caption}。${text}`,
  /** Official forms ask for the chart whatever it holds. */
  onePart: '只有一项；决算公开的格式列有这张图，所以照画。',
  chartUnit: (share: string | null) => (share === null ? '万元' : `万元，${share}%`),
  otherFile: '出自另一个文件',
} as const;
