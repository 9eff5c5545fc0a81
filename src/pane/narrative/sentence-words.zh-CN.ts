import type { SentenceState } from '../../narrative/narrative-document';

const STATES: Readonly<Record<SentenceState, string>> = {
  generated: '',
  ownTemplate: '本单位的写法',
  ownText: '已改写',
  outdated: '已改写，所依据的数变了',
};

/** The words of rewriting one sentence. */
export const SENTENCE_EDITOR_WORDS = {
  edit: (beginning: string) => `改写：${beginning}`,
  title: '改写这一句',
  states: STATES,
  mode: '改什么',
  text: '只改这一次',
  template: '本单位的写法',
  ownText: '这一句的文字',
  ownTemplate: '这一句的模板',
  ownWords: '这一句的写法',
  emptyWords: '＋',
  addWords: '可以在这里加字',
  wordsAt: (at: number, count: number) => `可改的文字，第 ${at} 处，共 ${count} 处`,
  strayMark: (at: number, mark: string) =>
    /[{}]/.test(mark)
      ? `第 ${at} 处文字里不能有花括号，请删去“${mark}”`
      : `第 ${at} 处文字里请用中文引号“ ”，不能用 ${mark}`,
  showSource: '看模板原文',
  showWords: '只改文字',
  notApart: '模板的花括号没有配对，先改好才能回到“只改文字”。',
  textHint: '只用在这一套表的说明里。数字仍与单元格相连；表格改动后会提示更新。',
  wordsHint:
    '划线的文字可以改，＋处可以加字；灰块里的数和名称每次从表中取，不能改。保存后，本机上用这一式样的说明以后都这样写。',
  templateHint:
    '只改花括号外和引号里的汉字；花括号、竖线和取数的名称不要动。保存后，本机上用这一式样的说明以后都这样写。',
  generated: '按表格现在生成的句子：',
  preview: '现在印出来是：',
  carry: '换成现在的数',
  save: '保存',
  restore: '恢复原句',
  cancel: '取消',
  leaveOut: (heading: string) => `不写这一部分：${heading}`,
  leaveOutHint: '不写这一部分（导出的 Word 也不写）',
  leftOut: (heading: string) => `不写：${heading}`,
  putBack: '恢复',
  putBackSection: (heading: string) => `恢复：${heading}`,
  copySection: (heading: string) => `复制本节：${heading}`,
};
