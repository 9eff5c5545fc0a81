/** What `kind` says of a sheet that is to be left alone. */
export const NOT_PUBLIC = '不是公开表';

/** What can be wrong in the file of --assume. */
export const ASSUME = {
  whole: '',
  notAnObject: '内容应是一个对象，例如 {"tables":[{"sheet":"Sheet1","kind":"部门收支总表"}]}',
  notBoolean: 'confidentialOmitted 应为 true 或 false',
  noList: 'tables 应是一个列表，其中每一项是一个对象',
  item: (position: number) => `tables 第 ${position} 项：`,
  unknownField: (field: string, nearest: string | null, fields: readonly string[]) =>
    nearest === null
      ? `没有“${field}”这一栏，可用的是 ${fields.join('、')}`
      : `没有“${field}”这一栏，是不是“${nearest}”`,
  noSheet: 'sheet 要写明工作表的名称',
  badAddress: (printed: string) => `title“${printed}”不是单元格地址，应如 A1`,
  badKind: (printed: string, nearest: string | null) =>
    nearest === null
      ? `kind“${printed}”不是已知的公开表，也不是“${NOT_PUBLIC}”`
      : `kind“${printed}”不是已知的公开表，是不是“${nearest}”`,
  badYear: (printed: string, first: number, last: number) =>
    `year“${printed}”不是年度，应为 ${first} 至 ${last} 的整数`,
  badChoice: (field: string, printed: string, choices: readonly string[]) =>
    `${field}“${printed}”不可用，可用的是 ${choices.join('、')}`,
  badEntity: (printed: string) => `entity“${printed}”应是单位名称`,
  badColumns:
    'columns 应是一个列表，其中每一项如 {"column":"C","printed":"全年总数","heading":"合计"}',
  columnsWithoutKind: '写了 columns，要用 kind 写明是哪一种表',
  badHeading: (heading: string, headings: readonly string[]) =>
    headings.length === 0
      ? '这种表不能指定 columns'
      : `heading“${heading}”不可用，可用的是 ${headings.join('、')}`,
  otherStage: (kind: string, stage: string) => `《${kind}》不属于${stage}，kind 与 stage 矛盾`,
  contradiction: `kind 是“${NOT_PUBLIC}”时，不能再写 year、stage、unit、entity、columns`,
  saysNothing: '除 sheet、title 外至少要写一栏',
  twice: (item: string, sheet: string) => `${item}“${sheet}”的同一张表写了两次`,
  problem: (file: string, problem: string) => `${file}：${problem}。`,
  notJson: (file: string) => `${file}：不是有效的 JSON 文件，请检查引号、逗号和括号是否成对。`,
  misfits: {
    noSheet: (sheet: string, nearest: string | null) =>
      nearest === null ? `没有工作表“${sheet}”` : `没有工作表“${sheet}”，是不是“${nearest}”`,
    noTitle: (sheet: string, cell: string) => `${sheet}!${cell} 没有文字，不能作为表的标题`,
    noKind: (kind: string) => `《${kind}》不是已知的公开表`,
    otherStage: (kind: string) => `《${kind}》不属于所指定的阶段`,
  },
  misfit: (workbook: string, what: string) => `${workbook}：${what}，--assume 的这一项用不上。`,
} as const;
