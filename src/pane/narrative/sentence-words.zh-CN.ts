import type { SentenceState } from '../../narrative/narrative-document';

const STATES: Readonly<Record<SentenceState, string>> = {
  generated: '',
  ownTemplate: '已改模板',
  ownText: '已改写',
  outdated: '已改写，所依据的数变了',
};

/** The words of rewriting one sentence. */
export const SENTENCE_EDITOR_WORDS = {
  edit: (beginning: string) => `改写：${beginning}`,
  title: '改写这一句',
  states: STATES,
  mode: '改什么',
  text: '改文字',
  template: '改模板',
  ownText: '这一句的文字',
  ownTemplate: '这一句的模板',
  textHint: '数字仍与单元格相连；表格改动后会提示更新。',
  templateHint: '花括号里的数每次从表中取。',
  generated: '按表格现在生成的句子：',
  preview: '印出来是：',
  carry: '换成现在的数',
  save: '保存',
  restore: '恢复原句',
  cancel: '取消',
  leaveOut: (heading: string) => `不写这一部分：${heading}`,
  copySection: (heading: string) => `复制本节：${heading}`,
};
