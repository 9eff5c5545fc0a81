import type { KindGroup } from '../../session/findings/kind-groups';
import type { AssumptionMisfit } from '../../tables/assumptions';

/** The words with which the user says what a sheet is. */
export const CORRECTION_WORDS = {
  open: '更正',
  openFor: (place: string) => `更正识别：${place}`,
  corrected: '已更正',
  /** It is said what the table is, and it still cannot be read. */
  correctedInVain: '更正没有起作用，请按所写的原因在表格中改好表头，再检查',
  /** The same, where it can be said of each column what it is. */
  columnsNeeded: '更正没有起作用，请在“更正”中指定各列，或按所写的原因在表格中改好表头，再检查',
  /** A table on a hidden sheet is left out whatever the user says that it is. */
  showFirst: '右键单击任一工作表标签“取消隐藏”，就参与检查',
  columns: '指定各列',
  columnsHint: '表头认不出的，选它在表格中的列；表格中没有的栏不用选',
  column: (letters: string, printed: string) => `${letters} ${printed}`,
  noColumn: '未认出',
  chosenTwice: '这一列已指定给另一栏',
  automatic: '自动识别',
  /** What recognition read, beside the choice to leave it so. */
  automaticIs: (read: string) => `自动识别：${read}`,
  nonTable: '不是公开表',
  noKind: '没有这样的表，可以只写名称中的几个字',
  chooseKind: '还没有选定，请从列表中选一张表，或按 Esc 取消输入',
  kindGroups: {
    missing: '应公开、还没有找到的',
    预算: '部门预算',
    决算: '部门决算',
  } satisfies Readonly<Record<KindGroup['name'], string>>,
  fields: { kind: '这是', year: '年度', stage: '预算/决算', unit: '金额单位' },
  save: '确定',
  restore: '恢复自动识别',
  restoreFor: (sheet: string) => `恢复自动识别：${sheet}`,
  cancel: '取消',
  /** What the check that follows came to: the verdict itself is out of sight. */
  checkedAgain: (verdict: string) => `重新检查完：${verdict}`,
  toVerdict: '回到结论',
  /** Before the words that say whether they are kept. */
  subject: (count: number) => `更正 ${count} 处，`,
  misfits: (count: number) => `用不上的更正 ${count}`,
  reasons: {
    noSheet: '没有这张工作表，可能已删除或改名',
    noTitle: '原来的标题处没有文字，可能插入或删除了行列',
    noKind: '没有这种公开表',
    otherStage: '所选的表不属于所选的预算或决算',
  } satisfies Readonly<Record<AssumptionMisfit['reason'], string>>,
} as const;
