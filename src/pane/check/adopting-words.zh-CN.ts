import type { AdoptionRefusal } from '../../session/adopting/adoption';
import type { Obstacle } from '../../workbook/workbook-port';

/** The words with which a proposed value is put into its cell. */
export const ADOPTING_WORDS = {
  adopt: (cells: number) => (cells === 1 ? '采纳建议值' : `采纳建议值（${cells} 处）`),
  adoptFor: (text: string) => `采纳建议值：${text}`,
  stale: '表格已改动，复查后再采纳',
  region: '已采纳的建议值和已转换的数',
  adopted: (changes: readonly { readonly place: string; readonly done: string }[]) =>
    `已采纳：${changes.map(({ place, done }) => `${place} ${done}`).join('，')}`,
  undo: '撤销采纳',
  undoFor: (places: readonly string[]) => `撤销采纳 ${places.join('、')}`,
} as const;

/** Why a proposed value is not offered, to be done by hand. */
export const ADOPTION_REFUSALS: Readonly<Record<AdoptionRefusal, string>> = {
  several: '涉及几个单元格，请逐个核对后修改',
  range: '说得通的数不止一个，不能代为填写',
  formula: '单元格是公式，请核对公式',
  uncertain: '不能肯定是名称有误，请对照当年的政府收支分类科目核实后修改',
  shared: '编码和名称写在同一单元格，或编码分几格填写，请手工修改',
  title: '这一格中的年度不止一处，或不是用数字写的，请手工修改',
  years: '标题年度与其他表不同的有一半以上，请核对各表的年度后修改',
  content: '单元格的内容与读出的金额不一致，请核对后填写',
};

export function adoptObstacleText(obstacle: Obstacle): string {
  if (obstacle === null) return '';
  return obstacle === 'readOnly'
    ? '工作簿是只读打开的，请另存后再修改'
    : '这里不改动文件，请在表格软件中修改';
}
