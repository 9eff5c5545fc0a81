import type { SectionLayout } from './table-kind';
import { EXPENDITURE_LINE_TERMS } from '../vocabulary/flows';
import { NATURE_LINE_TERMS } from '../vocabulary/natures';

/**
 * Further ways in which a 收支总表 may divide its expenditure, beside or below
 * the functional 类. The 类 below 基本支出 are economic ones of that nature.
 * Source: the forms of district departments up to 2021.
 */
export const EXPENDITURE_SECTIONS: readonly SectionLayout[] = [
  {
    heading:
      /^(支出)?(项目类别|(项目)?用途(分类)?|性质(分类)?|(项目)?类别|性质(和|及)(支出)?经济分类)$/,
    lines: [EXPENDITURE_LINE_TERMS, NATURE_LINE_TERMS],
    classes: 'economy',
  },
  {
    heading: /^(部门预算)?(支出)?经济(科目|(科目)?分类(科目)?)$/,
    lines: [EXPENDITURE_LINE_TERMS, NATURE_LINE_TERMS],
    classes: 'economy',
  },
  {
    heading: /^(支出)?功能(分类)?(科目)?$/,
    lines: [EXPENDITURE_LINE_TERMS],
    classes: 'function',
  },
  {
    heading: /^政府预算(支出)?经济(科目|分类(科目)?)$/,
    lines: [EXPENDITURE_LINE_TERMS],
    classes: 'economyGov',
  },
];
