import { foldLabel } from '../../../src/base/label-text';
import type { Draft } from './draft';
import { headerOf, mapHeadings, yearOf } from './header-parts';
import type { Random } from './seeded-random';

/** Headings of equal meaning; the first word is what the bases print. */
const SYNONYMS: readonly (readonly [
  RegExp,
  readonly [string, ...string[]],
  ('function' | 'economy')?,
])[] = [
  [
    /^(科目编码|功能分类科目编码|功能科目编码|经济科目编码)$/,
    ['科目编码', '科目代码', '编码', '科目编号', '分类科目编码'],
  ],
  [
    /^(科目编码|功能分类科目编码|功能科目编码)$/,
    ['功能科目编码', '功能分类科目编码', '支出功能分类科目编码', '功能分类编码', '功能科目代码'],
    'function',
  ],
  [
    /^(科目编码|经济科目编码)$/,
    [
      '经济科目编码',
      '经济分类科目编码',
      '支出经济分类科目编码',
      '部门预算支出经济分类科目编码',
      '经济分类编码',
    ],
    'economy',
  ],
  [
    /^(科目名称|功能科目名称|经济科目名称)$/,
    ['科目名称', '科目', '名称', '单位名称（科目）', '科目（单位）名称'],
  ],
  [
    /^(科目名称|功能科目名称)$/,
    ['功能科目名称', '功能分类科目名称', '支出功能分类科目名称', '功能分类名称', '项目'],
    'function',
  ],
  [
    /^(科目名称|经济科目名称)$/,
    ['经济科目名称', '经济分类科目名称', '支出经济分类科目名称', '经济分类名称'],
    'economy',
  ],
  [/^人员(经费|支出)$/, ['人员经费', '人员支出', '人员经费支出']],
  [/^公用(经费|支出)$/, ['公用经费', '公用支出', '日常公用经费', '日常公用支出', '公用经费支出']],
  [/^基本支出$/, ['基本支出', '基本支出合计', '基本支出预算']],
  [/^项目支出$/, ['项目支出', '项目支出合计', '项目支出预算']],
  [/^(事业单位)?经营支出$/, ['经营支出', '事业单位经营支出']],
  [/^上缴上级支出$/, ['上缴上级支出', '上缴上级单位支出']],
  [
    /^对附属单位补助支出$/,
    ['对附属单位补助支出', '对下级单位补助支出', '对附属单位补助', '补助下级支出'],
  ],
  [
    /^(部门|单位)(\(单位\))?(代码|编码)$/,
    ['单位编码', '单位代码', '部门代码', '预算单位编码', '部门（单位）代码', '预算单位代码'],
  ],
  [
    /^(部门|单位)(\(单位\))?名称$/,
    ['单位名称', '部门名称', '预算单位名称', '部门（单位）名称', '预算单位', '单位'],
  ],
  [
    /^预算数$/,
    [
      '预算数',
      '金额',
      '预算金额',
      '本年预算数',
      '本年预算',
      '@年预算数',
      '@年预算',
      '当年预算数',
      '年初预算数',
      '预算额',
    ],
  ],
  [/^决算数$/, ['决算数', '金额', '本年决算数', '@年决算数', '决算金额']],
  [/^合计$/, ['合计', '总计', '合 计', '合　计']],
  [/^小计$/, ['小计', '合计', '小 计']],
  [
    /^一般公共预算(拨款收入)?$/,
    [
      '一般公共预算',
      '一般公共预算拨款',
      '一般公共预算财政拨款',
      '一般公共预算收入',
      '一般公共预算拨款收入',
      '一般公共预算资金',
      '一般公共预算财政拨款收入',
    ],
  ],
  [
    /^政府性基金预算(拨款收入)?$/,
    [
      '政府性基金预算',
      '政府性基金预算拨款',
      '政府性基金预算财政拨款',
      '政府性基金预算收入',
      '政府性基金预算资金',
      '政府性基金',
      '政府性基金预算拨款收入',
    ],
  ],
  [
    /^国有资本经营预算$/,
    [
      '国有资本经营预算',
      '国有资本经营预算拨款',
      '国有资本经营预算财政拨款',
      '国有资本经营预算收入',
      '国有资本经营预算资金',
    ],
  ],
  [
    /^财政专户管理资金$/,
    ['财政专户管理资金', '财政专户管理资金收入', '财政专户资金', '财政专户拨款'],
  ],
  [/^事业单位经营收入$/, ['事业单位经营收入', '经营收入']],
  [/^附属单位上缴收入$/, ['附属单位上缴收入', '附属单位缴款收入']],
  [/^事业收入$/, ['事业收入', '事业收入资金', '事业单位收入']],
  [
    /^因公出国\(境\)(费|费用)$/,
    [
      '因公出国（境）费',
      '因公出国（境）费用',
      '因公出国（境）经费',
      '因公出国(境)支出',
      '因公出国境费',
      '出国（境）费',
    ],
  ],
  [
    /^公务用车购置(及|和)运行(维护)?费$/,
    [
      '公务用车购置及运行费',
      '公务用车购置及运行维护费',
      '公务用车购置和运行费',
      '公务用车购置及运行维护支出',
      '公务用车购置及运行维护费用',
    ],
  ],
  [/^公务用车购置费$/, ['公务用车购置费', '公务用车购置', '公务用车购置费用', '公务用车购置支出']],
  [
    /^公务用车运行(维护|及维护)?费$/,
    [
      '公务用车运行费',
      '公务用车运行维护费',
      '公务用车运行及维护费',
      '公务用车运行维护支出',
      '公务用车运行维护费用',
    ],
  ],
  [/^公务接待费$/, ['公务接待费', '公务接待费用', '公务接待支出', '公务接待经费']],
  [
    /^"三公"经费合计$/,
    [
      '“三公”经费合计',
      '合计',
      '三公经费合计',
      '“三公”经费',
      '“三公”经费支出合计',
      '“三公”经费总额',
    ],
  ],
  [/^项目编码$/, ['项目编码', '项目代码', '项目编号']],
  [/^项目单位$/, ['项目单位', '项目承担单位', '实施单位']],
  [/^政府采购品目$/, ['政府采购品目', '采购品目', '采购品目名称', '采购目录', '采购品目（目录）']],
];

/** 合计 and 小计 inside a group keep their difference: a 合计 under 本年收入 is no grand total. */
export function otherHeadings(draft: Draft, random: Random): Draft {
  const header = headerOf(draft);
  if (header === null) return draft;
  const year = yearOf(draft);
  const { codes, shape } = draft.layout;
  const chosen = new Map<string, string>();
  return mapHeadings(draft, (text, column) => {
    const folded = foldLabel(text);
    const known = chosen.get(folded);
    if (known !== undefined) return known;
    const isLabel = draft.columnKinds[column] !== 'amount';
    // Two stages side by side are told by nothing else.
    if (/^(预算|决算)数$/.test(folded) && draft.layout.kind.includes('“三公”')) return text;
    const found = SYNONYMS.filter(
      ([pattern, , aspect]) =>
        pattern.test(folded) && (aspect === undefined || (isLabel && aspect === codes)),
    );
    const words = found
      .flatMap(([, own]) => own)
      .filter((word) => !word.includes('@') || year !== null);
    const [first, ...rest] = words;
    if (first === undefined) return text;
    // 项目 over the codes of a list would be its projects.
    const word = random.pick([first, ...rest]).replace('@', year ?? '');
    if (folded === '小计' && shape !== 'single' && codes === undefined) return text;
    if (draft.layout.kind === '部门收入总表' && folded === '合计') return text;
    chosen.set(folded, word);
    return word;
  });
}
