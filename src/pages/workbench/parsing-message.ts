import { fileProblemMessage } from '../../workbook/file/file-problems.zh-CN';
import type { ParsingProblem } from '../../workbook/file/parse-in-worker';
import { WORKBENCH_WORDS } from './workbench-words.zh-CN';

/** Why a file was not read, for the person who chose it. */
export function parsingMessage(problem: ParsingProblem): string {
  switch (problem.kind) {
    case 'file':
      return fileProblemMessage(problem.problem);
    case 'noReader':
    case 'timeLimit':
      return WORKBENCH_WORDS[problem.kind];
    case 'cancelled':
      // Another file was asked for meanwhile: nobody reads it.
      return '';
  }
}
