import type { DocumentUse } from '../../checks/documents/other-document';
import { DOCUMENT_USE_NAMES } from '../../session/compared/comparison-words.zh-CN';

/** The words of the files that the tables are compared with. */
export const COMPARE_WORDS = {
  summary: (count: number, differing: number) => {
    if (count === 0) return '与其他文件核对';
    const came = differing === 0 ? '' : `，不同 ${differing} 处`;
    return `与其他文件核对（已载入 ${count} 个${came}）`;
  },
  about:
    '与上年、本年预算、所属单位的公开表核对；在“说明”中载入的也用于核对。与上年、年初预算逐项的对照表，在“导出报告”的网页和 Excel 工作簿中。',
  load: (use: DocumentUse) => `载入${DOCUMENT_USE_NAMES[use]}…`,
  choose: (use: DocumentUse) => `选择${DOCUMENT_USE_NAMES[use]}文件`,
  loaded: (use: DocumentUse, file: string) => `${DOCUMENT_USE_NAMES[use]}：${file}`,
  drop: '不再使用',
  dropFor: (use: DocumentUse) => `不再使用${DOCUMENT_USE_NAMES[use]}`,
  note: (note: string) => `${note}。`,
  askRenamed: '是同一单位改了名的，可以仍然使用。',
  useAnyway: '仍然使用',
  useAnywayFor: (name: string) => `仍然使用“${name}”的公开表`,
  renamed: (name: string) => `“${name}”按本单位的曾用名使用。`,
  notRenamed: '不是同一单位',
  notRenamedFor: (name: string) => `“${name}”不是同一单位`,
  staysHere: '文件只在窗格中读取，不上传；关闭窗格或打开其他工作簿后不保留，需要时重新载入。',
} as const;
