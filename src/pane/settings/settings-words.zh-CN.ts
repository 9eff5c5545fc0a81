import type { MarkLevels } from '../../session/state/preferences';
import type { BundledEdition } from '../../session/codes/bundled-editions';

/** The words of the view 设置. */
export const SETTINGS_WORDS = {
  remembered: '检查和标记的设置记在本机，下次打开仍然有效。',
  forget: '清除本机记下的内容',
  /** All that this product keeps outside of workbooks. */
  forgetAsk: (rules: number, sentences: number) =>
    `本机记下的是：自动复查、标记的设置，停用的规则（${rules} 条），本单位的写法（${sentences} 句），使用说明已看过。` +
    '清除后都恢复为最初的样子，“在表中标出”开着的，标记一并清除；要留的写法请先导出。本次在说明中的填写和选择、存入工作簿的内容不受影响。',
  forgetNow: '清除',
  forgetNot: '不清除',
  forgotten: '已清除本机记下的内容。导出的文件在浏览器的“下载”文件夹中，不用的请自行删除。',
  checking: '检查',
  autoRecheck: '改动后自动复查',
  noWatch: '当前环境不能跟踪改动，改动后请按“重新检查”。',
  rules: '检查的规则',
  rulesNote:
    '停用的规则不检查，结论、识别范围、公开前检查和报告中都写明“未启用”。多个文件的总览总是检查全部规则。',
  ruleGroup: (name: string, count: number, off: number) =>
    off === 0 ? `${name}（${count} 条）` : `${name}（${count} 条，停用 ${off} 条）`,
  rule: (id: string, title: string) => `${id} ${title}`,
  allRulesOn: (count: number) => `全部启用（停用了 ${count} 条）`,
  marks: '表中的标记',
  markLevels: '标出的范围',
  markLevelNames: { all: '不符和提示', errors: '只标不符' } satisfies Readonly<
    Record<MarkLevels, string>
  >,
  markColours: '不符用红色底纹和边框，提示用黄色；备查、尾差和已忽略的不标出。',
  noMarks: '当前环境不能在表中标出。',
  codes: '科目表',
  editions: '内置的政府收支分类科目：',
  edition: ({ classification, firstYear, newestYear }: BundledEdition) =>
    `${CLASSIFICATIONS[classification]}：${firstYear}–${newestYear} 年`,
  editionNote: '以后年度按最近一年的科目名称识别，不作科目名称的结论；载入当年的科目表后再核对。',
  loadCodes: '载入科目表…',
  chooseCodes: '选择科目表文件',
  showWelcome: '再次显示使用说明',
  about: '关于',
  product: '公开表助手',
  version: (version: string) => `版本 ${version}`,
  handbook: '使用手册',
  ruleBook: '检查规则',
  newWindow: '（在新窗口中打开）',
  privacy: '工作簿只在本机读取和检查，不上传；检查不改动表格内容。',
} as const;

/** The parts of the catalogue, by the letter that their rules begin with. */
export const RULE_GROUPS = [
  { letter: 'A', name: '部门决算：各表之内' },
  { letter: 'B', name: '部门决算：各表之间' },
  { letter: 'C', name: '部门预算' },
  { letter: 'D', name: '与上年、本年预算、所属单位核对' },
  { letter: 'E', name: '科目、格式和公开要求' },
] as const;

const CLASSIFICATIONS: Readonly<Record<BundledEdition['classification'], string>> = {
  function: '支出功能分类',
  economy: '部门预算支出经济分类',
  economyGov: '政府预算支出经济分类',
};
