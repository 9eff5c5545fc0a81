import type { CellRefusal } from '../../workbook/cell-replacement';
import type { PortProblem } from '../../workbook/port-problem';
import type { SessionProblem, SessionTask } from './session-state';

/** What did not work, why, and what to do: one short sentence each, without a full stop. */
export interface ProblemText {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

const WHAT: Readonly<Record<SessionTask, string>> = {
  read: '没有读完工作簿',
  check: '检查没有完成',
  select: '没有选中单元格',
  mark: '表中的标记没有更新',
  watch: '不能跟踪表格的改动',
  compose: '说明没有生成',
  compare: '对比用的公开表没有载入',
  export: '说明没有导出',
  codes: '科目表没有载入',
  adopt: '单元格没有改动',
  readStored: '没有读到工作簿中保存的内容',
  store: '没有存入工作簿',
  removeStored: '没有删除工作簿中保存的内容',
  takeStored: '导出的内容没有载入',
  takeWording: '本单位的写法没有更新',
  chartSheet: '图表没有插入或移除',
  forget: '本机记下的内容没有清除',
};

const REPORT_IT = '再试一次；仍然不行时，复制技术信息交给维护人员';

const CHOOSE_AGAIN = '选好文件后再次载入';

const CRASH: Omit<ProblemText, 'what'> = {
  why: '公开表助手自身出错，与表格内容无关',
  next: REPORT_IT,
};

/** Why no narrative can be made of a workbook without public tables. */
export const NOT_COMPOSED = '说明没有生成，请重新检查；仍然不行时，关闭窗格后重新打开';

/** Which of several sets the narrative is about. */
export const tookOneSet = (
  count: number,
  { entity, year, kind }: { readonly entity: string; readonly year: number; readonly kind: string },
) =>
  `工作簿中有 ${count} 套公开表，说明按${entity === '' ? '' : `“${entity}”`}${year === 0 ? '' : `${year}年`}${kind}这一套生成`;

/** The words name no set, or several. */
export const whichSet = (asked: string, sets: readonly string[]) =>
  `“${asked}”不能确定是哪一套公开表，工作簿中有：${sets.join('；')}`;

export const NO_TABLES_TO_NARRATE = '没有识别出公开表，不能生成说明';

export function problemText(problem: SessionProblem): ProblemText {
  const what = WHAT[problem.task];
  if (problem.kind === 'crash') return { what, ...CRASH };
  if (problem.kind === 'file') return { what, why: problem.reason, next: CHOOSE_AGAIN };
  const reason = portReason(problem.problem);
  // Without the watch everything still works by hand.
  return problem.task === 'watch'
    ? { what, ...reason, next: '改动后请重新检查' }
    : { what, ...reason };
}

function portReason(problem: PortProblem): Omit<ProblemText, 'what'> {
  switch (problem.code) {
    case 'cellEdit':
      return { why: '有单元格正在编辑', next: '按 Enter 或 Esc 结束编辑后再试' };
    case 'notInFront':
      return { why: '当前窗口是另一个工作簿', next: '切换到本工作簿后再试' };
    case 'sheetGone':
      return { why: `工作表“${problem.sheet}”已删除或改名`, next: '重新检查本工作簿' };
    case 'sheetHidden':
      return {
        why: `工作表“${problem.sheet}”已隐藏`,
        next: '右键单击任一工作表标签“取消隐藏”',
      };
    case 'protected':
      return { why: '工作表或工作簿受保护', next: '撤销保护后再试' };
    case 'cellRefused':
      return { why: CELL_REFUSALS[problem.reason], next: '到表中核对后再决定' };
    case 'sheetEdited':
      return {
        why: `工作表“${problem.sheet}”在插入之后改动过`,
        next: '需要删除时，在表格中自行删除',
      };
    case 'tooLarge':
      return { why: '表格内容超过一次可以读取的大小', next: '删除多余的空行空列后再试' };
    case 'storedChanged':
      return { why: '保存的内容已被他人改动，现已重新读取', next: '核对后再次执行' };
    case 'busy':
      return { why: '表格软件正忙，或者他人同时在改', next: '稍后再试' };
    case 'cancelled':
      return { why: '操作已取消', next: '需要时再次执行' };
    case 'unsupported':
      return { why: '当前版本的表格软件不支持这项操作', next: '更新软件后再试' };
    case 'host':
      return { why: '表格软件没有完成这项操作', next: REPORT_IT };
  }
}

const CELL_REFUSALS: Readonly<Record<CellRefusal, string>> = {
  changed: '单元格的内容与检查时不同',
  formula: '单元格是公式',
  merged: '单元格是合并单元格',
  locked: '工作表受保护，单元格已锁定',
  textFormat: '单元格是文本格式，填入的数会变成文字',
  notKept: '填入的数没有保留下来',
};

/** The block to copy: version, task, code and place, nothing from the workbook. */
export function technicalText(problem: SessionProblem, version: string): string {
  const [code, place] = codeAndPlace(problem);
  return [
    `公开表助手 ${version}`,
    `环节：${problem.task}`,
    `代码：${code}`,
    ...(place === '' ? [] : [`位置：${place}`]),
  ].join('\n');
}

function codeAndPlace(problem: SessionProblem): readonly [code: string, place: string] {
  switch (problem.kind) {
    case 'crash':
      return ['crash', problem.detail];
    case 'file':
      return ['file', ''];
    case 'port':
      return [problem.problem.code, problem.problem.code === 'host' ? problem.problem.detail : ''];
  }
}
