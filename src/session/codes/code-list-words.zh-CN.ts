import { cellKey } from '../../base/address';
import type { CodeListReport } from '../../codes/extend-code-book';
import type { CodeListProblem } from '../../codes/read-code-list';
import { fileProblemMessage } from '../../workbook/file/file-problems.zh-CN';
import type { CodeListFailure } from './load-code-list';

const WANTED =
  '需要有“科目编码”“科目名称”两列（编码也可以分“类、款、项”三列），编码为 3、5、7 位数字。请选择当年的《政府收支分类科目》表格。';

/** Why the file was not taken, and what it should be. */
export function codeListFailureText(failure: CodeListFailure): string {
  switch (failure.kind) {
    case 'file':
      return fileProblemMessage(failure.problem);
    case 'noCodeList':
      return `没有找到科目表：${WANTED}`;
    case 'fewCodes':
      return `只找到 ${failure.codes} 个支出科目编码，另有 ${failure.others} 行不是，不像科目表，没有采用。${WANTED}只补充几个科目的，每一行的编码和名称都要填全。`;
  }
}

export const unreadableListText =
  '读不到文件内容，文件可能已被移动、删除或由其他程序独占。请关闭占用它的程序';

/** 用于 2024 年，采用 1234 个，其中改名 2 个，未采用 3 行 */
export function codeListSummary({ year, taken, conflicts, problems }: CodeListReport): string {
  const whose = year === null ? '没有写明年度' : `用于 ${year} 年`;
  const renamed = conflicts.length === 0 ? '' : `，其中改名 ${conflicts.length} 个`;
  return `${whose}，采用 ${taken} 个${renamed}，未采用 ${problems.length} 行`;
}

/** Conflicts, and problems, named one by one where there is little room. */
const MOST_NAMED = 5;

/** What was taken, what contradicts the built-in book, what was left out; one sentence a line. */
export function codeListLines(
  report: CodeListReport,
  mostNamed: number = MOST_NAMED,
): readonly string[] {
  const { year, taken, added, conflicts, problems, revenueCount } = report;
  const whose = year === null ? '没有写明年度，用于所检查的年度' : `用于 ${year} 年`;
  return [
    `已载入科目 ${taken} 个（${whose}），其中内置科目表没有的 ${added} 个；没有载入的科目仍按内置科目表核对。`,
    ...(conflicts.length === 0
      ? []
      : [`与内置科目表名称不同的 ${conflicts.length} 个。${prevailing(year)}：`]),
    ...conflicts
      .slice(0, mostNamed)
      .map(
        ({ cell, code, listed, known }) =>
          `  ${code}：内置为“${known}”，载入的（${cellKey(cell)}）为“${listed}”，${nowCounts(listed, year)}。`,
      ),
    ...(problems.length === 0 ? [] : [`没有采用的 ${problems.length} 行：`]),
    ...problems
      .slice(0, mostNamed)
      .map((one) => `  ${cellKey(one.cell)}：“${one.printed}”，${REASONS[one.reason]}。`),
    ...(revenueCount === 0 ? [] : [`收入分类科目 ${revenueCount} 个，不用于检查，没有采用。`]),
  ];
}

/** Without a year nobody knows which of two names came first. */
function prevailing(year: number | null): string {
  return year === null
    ? '因没有写明年度，两个名称都算对；在标题或文件名中写明年度后，只按载入的名称核对'
    : `${year} 年的表按载入的名称核对，仍用内置名称的列为备查；更早年度的表仍按内置名称核对`;
}

function nowCounts(listed: string, year: number | null): string {
  return year === null ? '现两个都算对' : `${year} 年按“${listed}”核对`;
}

const REASONS: Readonly<Record<CodeListProblem['reason'], string>> = {
  codeLength: '编码不是 3、5、7 位的支出科目编码',
  name: '没有科目名称，或名称不完整',
  twice: '编码重复，名称不同，以前一行为准',
  parent: '缺少上级科目',
};
