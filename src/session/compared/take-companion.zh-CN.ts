import type { DocumentUse } from '../../checks/documents/other-document';

const USES: Readonly<Record<DocumentUse, string>> = {
  prior: '上年',
  budget: '预算',
  units: '单位',
};

export const COMPANION_WORDS = {
  noTable: '文件里没有识别出公开表，请选择整套公开表的工作簿',
  namesake: (use: DocumentUse, name: string) => `${USES[use]}：${name}`,
  ofFile: (name: string, reason: string) => `${name}：${reason}`,
};
