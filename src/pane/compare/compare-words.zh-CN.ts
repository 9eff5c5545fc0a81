import type { DocumentUse } from '../../checks/documents/other-document';

const USES: Readonly<Record<DocumentUse, string>> = {
  prior: '上年公开表',
  budget: '本年预算公开表',
  units: '所属单位公开表',
};

/** The words of the files that the tables are compared with. */
export const COMPARE_WORDS = {
  summary: (count: number) =>
    count === 0 ? '与其他文件核对' : `与其他文件核对（已载入 ${count} 个）`,
  about: '与上年、本年预算、所属单位的公开表核对；在“说明”中载入的也用于核对。',
  load: (use: DocumentUse) => `载入${USES[use]}…`,
  choose: (use: DocumentUse) => `选择${USES[use]}文件`,
  loaded: (use: DocumentUse, file: string) => `${USES[use]}：${file}`,
  drop: '不再使用',
  dropFor: (use: DocumentUse) => `不再使用${USES[use]}`,
  note: (note: string) => `${note}。`,
  staysHere: '文件只在窗格中读取，不上传；关闭窗格或打开其他工作簿后不保留，需要时重新载入。',
} as const;
