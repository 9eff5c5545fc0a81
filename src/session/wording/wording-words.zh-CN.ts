/** Why wording from a file is not used. */
export const WORDING_WORDS = {
  notOurs: '文件不是公开表助手导出的“本单位的写法”，或者已经损坏',
  newerFile: '文件是较新版本的公开表助手导出的，请更新后再载入',
  /** A sentence has no name: its place stands for it. */
  sentence: (profile: string, key: string) => `“${profile}”的 ${key.replace(/^[^/]*\//, '')}`,
  noSentence: '这一式样没有这一句',
  noProfile: '没有这种式样',
};
