/** Names and counts of the files of letters. */
export const LETTER_FILE_WORDS = {
  asked: '退回意见',
  clear: '检查情况',
  /** A second letter that would bear the same name. */
  again: (name: string, number: number) => `${name}（${number}）`,
  /** A name, without its ending, as the letters have it. */
  named: /-(?:退回意见|检查情况)(?:（\d+）)?$/,
  /** 共 11 份：退回意见 9 份，检查情况 2 份（没有需要更正、说明或补充的内容）。 */
  count: (asked: number, clear: number) => {
    const parts = [
      ...(asked > 0 ? [`退回意见 ${asked} 份`] : []),
      ...(clear > 0 ? [`检查情况 ${clear} 份（没有发现需要更正、说明或补充的内容）`] : []),
    ];
    return `共 ${asked + clear} 份：${parts.join('，')}。`;
  },
} as const;
