/** Names of the fonts that a document asks for; which are installed differs from office to office. */
export interface FontSet {
  readonly title: string;
  readonly part: string;
  readonly heading: string;
  readonly subheading: string;
  readonly body: string;
  readonly pageNumber: string;
}

export const FONT_SETS = {
  /** As GB/T 9704 and the templates of government offices have them. */
  gb2312: {
    title: '方正小标宋简体',
    part: '黑体',
    heading: '黑体',
    subheading: '楷体_GB2312',
    body: '仿宋_GB2312',
    pageNumber: '宋体',
  },
  /** What today's Windows brings along. */
  windows: {
    title: '宋体',
    part: '黑体',
    heading: '黑体',
    subheading: '楷体',
    body: '仿宋',
    pageNumber: '宋体',
  },
} as const satisfies Readonly<Record<string, FontSet>>;

export type FontSetId = keyof typeof FONT_SETS;

export const FONT_SET_IDS = ['gb2312', 'windows'] as const satisfies readonly FontSetId[];

/** Digits and Latin letters. */
export const LATIN_FONT = 'Times New Roman';
