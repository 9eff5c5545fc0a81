const MARK =
  /\((?:接上表|上表续|续表?[\d一二三四五六七八九十]{0,2})\)|^(?:接上表|续表?[\d一二三四五六七八九十]{0,2})[:、.]?|续表[\d一二三四五六七八九十]?$/g;

const FURTHER_PAGE = /(?:^-?|\()第(?:[2-9]|[1-9]\d+|[二三四五六七八九]|十[一二三四五六七八九]?)页/;

/** 续表, （续）, 接上表: nothing but the word that a table goes on. */
export function isContinuationMark(folded: string): boolean {
  return folded !== '' && folded.length <= 8 && withoutMarks(folded) === '';
}

/** A title such as 2024年部门支出总表（续表） without its mark. */
export function withoutMarks(folded: string): string {
  return folded.replace(MARK, '').replace(/\(第[\d一二三四五六七八九十]{1,3}页.{0,6}\)/, '');
}

export function hasContinuationMark(folded: string): boolean {
  return folded.replace(MARK, '') !== folded;
}

/** 第2页 and later ones. */
export function isFurtherPage(folded: string): boolean {
  return FURTHER_PAGE.test(folded);
}
