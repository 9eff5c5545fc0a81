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
  about:
    '与上年、本年预算、所属单位的公开表核对；在“说明”中载入的也用于核对。与上年相比增减了多少，写在“说明”中。',
  load: (use: DocumentUse) => `载入${USES[use]}…`,
  choose: (use: DocumentUse) => `选择${USES[use]}文件`,
  loaded: (use: DocumentUse, file: string) => `${USES[use]}：${file}`,
  drop: '不再使用',
  dropFor: (use: DocumentUse) => `不再使用${USES[use]}`,
  note: (note: string) => `${note}。`,
  askRenamed: '是同一单位改了名的，可以仍然使用。',
  useAnyway: '仍然使用',
  useAnywayFor: (name: string) => `仍然使用“${name}”的公开表`,
  renamed: (name: string) => `“${name}”按本单位的曾用名使用。`,
  notRenamed: '不是同一单位',
  notRenamedFor: (name: string) => `“${name}”不是同一单位`,
  staysHere: '文件只在窗格中读取，不上传；关闭窗格或打开其他工作簿后不保留，需要时重新载入。',
} as const;
