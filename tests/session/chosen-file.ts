import type { ChosenFile } from '../../src/session/codes/code-list-state';

/** A small list of the codes of a year, in which one name differs from the built-in book. */
export const CODE_LIST = `科目编码,科目名称
201,一般公共服务支出
20103,示例机构事务
20199,
205,教育支出
208,社会保障和就业支出
210,卫生健康支出
`;

/** A file as a user chooses it. */
export function chosenFile(name: string, text: string): ChosenFile {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
}
