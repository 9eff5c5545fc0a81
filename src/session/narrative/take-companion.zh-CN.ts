import type { CompanionRole } from './narrative-state';

const ROLES: Readonly<Record<CompanionRole, string>> = { prior: '上年', budget: '预算' };

export const COMPANION_WORDS = {
  noTable: '文件里没有识别出公开表，请选择整套公开表的工作簿',
  namesake: (role: CompanionRole, name: string) => `${ROLES[role]}：${name}`,
};
