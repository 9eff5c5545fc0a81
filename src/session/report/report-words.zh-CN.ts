/** The words of the reports, apart from those that every output shares. */
export const REPORT_WORDS = {
  beside: '因此没有通过的还有',
  title: '公开表检查报告',
  overview: '总览',
  file: '文件',
  tables: '识别的公开表',
  besideForms: (count: number) => `，绩效表单（${count}）`,
  tablesHeader: ['工作表', '公开表', '金额单位', '备注'],
  wholeSet: '整套公开表',
  moreBroken: (count: number) => `另有 ${count} 项检查因此没有通过`,
  candidates: '可能有误的单元格',
  candidatesHeader: ['单元格', '科目·栏目', '只改这一处时'],
  alsoIgnored: '（已忽略）',
  rule: '规则',
  basis: '依据',
  rounding: (count: number) => `尾差（${count}）：四舍五入所致，不必修改`,
  unchecked: (count: number) => `未能检查（${count} 项）`,
  uncheckedHeader: ['位置', '原因', '规则'],
  switchedOff: (count: number) => `未启用的规则（${count}）：已在设置中停用，没有检查`,
  times: (count: number) => `（${count} 项）`,
  refused: (count: number) => `未识别的表（${count}）`,
  refusedShort: '未识别',
  forms: (count: number) => `申报表单（${count}），不在检查范围内`,
  others: (count: number) => `其他工作表（${count}），没有当作公开表`,
  changesNote: '检查的是改动后的内容，改动没有写回文件，请在原文件中改好、保存。',
  changesUnknown: '改动没有列出，当时有单元格正在编辑。请结束编辑后再导出报告。',
  areaHeader: ['工作表', '说明'],
  comparedFiles: '与其他文件核对',
  verdict: '结论',
  checkedAt: '检查时间',
  /** As the clock of the machine shows it. */
  time: (at: Date) => {
    const two = (value: number) => String(value).padStart(2, '0');
    return `${at.getFullYear()}年${at.getMonth() + 1}月${at.getDate()}日 ${two(at.getHours())}:${two(at.getMinutes())}`;
  },
  legend:
    '不符、提示的序号与退回意见相同。“尾差”是各项四舍五入后相加与合计的细小差额，不必修改。A1 一类的编号是检查规则的编号，各条的内容和依据见《检查规则》。',
  failed: '没有检查',
  /** Behind the verdict of a file: so many tables are read as the user says. */
  corrected: (tables: number) => (tables === 0 ? '' : `${tables} 张表按更正识别。`),
  /** What a file came to that was not read. */
  notChecked: (reason: string) => `没有检查：${reason}`,
  signatures: '编制人：　　　　　　　　　复核人：　　　　　　　　　日期：　　　　年　　月　　日',
  footer:
    '本报告由公开表助手生成。检查不改动工作簿，也不上传数据；结论只涉及表中数值、科目和格式，是否修改由编制单位决定。',
} as const;

/** The sheets and columns of the workbook that `--format xlsx` writes. */
export const SHEET_WORDS = {
  cover: '封面',
  overview: '总览',
  failedChecks: '未通过（项）',
  findings: '问题清单',
  rounding: '尾差',
  unchecked: '未能检查',
  set: '编制单位',
  entity: '单位',
  yearAndDocument: '年度',
  coverage: '检查范围',
  coverageText: (tables: number, refused: number, balance: string, unresolved: number) =>
    `识别公开表 ${tables} 张${refused === 0 ? '' : `，未识别 ${refused} 张`}。` +
    `${balance}未能检查 ${unresolved} 项。`,
  result: '检查结果',
  resultText: (counts: {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly rounding: number;
  }) =>
    `不符 ${counts.errors} 处，提示 ${counts.warnings} 处，备查 ${counts.infos} 处，尾差 ${counts.rounding} 处`,
  tablesHeader: ['工作表', '公开表', '金额单位', '不符', '提示', '备注'],
  pages: '&C第&P页 共&N页',
  findingsHeader: [
    '序号',
    '级别',
    '工作表',
    '单元格',
    '说明',
    '现为',
    '建议值',
    '单位',
    '规则和依据',
    '处理情况',
  ],
  roundingHeader: ['序号', '工作表', '单元格', '说明', '规则'],
  uncheckedHeader: ['类别', '规则', '工作表', '单元格', '原因'],
  blank: '空白',
  unresolved: '未能检查',
  switchedOff: '未启用',
  switchedOffReason: (title: string) => `${title}：已在设置中停用，没有检查`,
  refused: '未识别的表',
  form: '申报表单',
  other: '其他工作表',
  notTable: '没有当作公开表，不作检查',
  year: (year: number) => `${year} 年`,
} as const;
