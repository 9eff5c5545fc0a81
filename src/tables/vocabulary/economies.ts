import type { Neighbour, Vocabulary } from './vocabulary';

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/^工资福利支出(\((合计|小计)\))?$/, '301'],
  [/^商品和?服务支出(\((合计|小计)\))?$/, '302'],
  [/^对个人和家庭的?补助(支出)?(\((合计|小计)\))?$/, '303'],
  [/^债务利息及费用支出$/, '307'],
  [/^资本性支出\(基本建设\)$/, '309'],
  [/^资本性支出$/, '310'],
  [/^对企业补助\(基本建设\)$/, '311'],
  [/^对企业补助$/, '312'],
  [/^对?社会保障基金补助$/, '313'],
  [/^其他支出$/, '399'],
];

const CLASSES_BESIDE = ['301', '302', '303', '310'];

/**
 * 其他支出 beside 经营支出 and no economic class is what 其他收入 pays for: only 单位资金 above
 * it and 事业支出 beside it say so.
 */
const OTHER_MONEY: readonly Neighbour[] = [
  {
    members: ['institutionalIncome', 'superiorSubsidy'],
    without: CLASSES_BESIDE,
    gives: null,
    under: { fund: 'unitFunds', gives: { fund: 'otherIncome' } },
  },
  {
    members: ['businessOperation', 'remittanceToSuperior', 'subsidyToSubordinates'],
    without: CLASSES_BESIDE,
    gives: null,
  },
];

/** The 类 of the departmental economic classification as headings of columns. */
export const ECONOMY_CLASS_TERMS: Vocabulary = CLASSES.map(([pattern, economy]) => ({
  pattern,
  gives: { economy },
  ...(economy === '399' ? { beside: OTHER_MONEY } : {}),
}));

const GOVERNMENT_CLASSES: readonly (readonly [RegExp, string])[] = [
  [/^机关工资福利支出$/, '501'],
  [/^机关商品和?服务支出$/, '502'],
  [/^机关资本性支出(\(一\))?$/, '503'],
  [/^机关资本性支出\((基本建设|二)\)$/, '504'],
  [/^对事业单位经常性补助$/, '505'],
  [/^对事业单位资本性补助$/, '506'],
  [/^对企业补助$/, '507'],
  [/^对企业资本性支出$/, '508'],
  [/^对个人和家庭的?补助(支出)?$/, '509'],
  [/^对?社会保障基金补助$/, '510'],
  [/^债务利息及费用支出$/, '511'],
  [/^债务还本支出$/, '512'],
  [/^转移性支出$/, '513'],
  [/^预备费及预留$/, '514'],
  [/^其他支出$/, '599'],
];

/** The 类 of the government's economic classification as headings of columns. */
export const GOVERNMENT_CLASS_TERMS: Vocabulary = GOVERNMENT_CLASSES.map(
  ([pattern, economyGov]) => ({ pattern, gives: { economyGov } }),
);

/** The total over the other economic classification, printed behind the 类. */
export const GOVERNMENT_TOTAL_TERMS: Vocabulary = [
  {
    pattern: /^政府(预算)?支出经济分类$/,
    gives: {},
    total: true,
    grandTotal: true,
    repeatsTotal: true,
  },
];
