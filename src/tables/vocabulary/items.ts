import type { Vocabulary } from '../vocabulary';

/** The parts of “三公”经费, matched by label and never by position. */
export const THREE_PUBLIC_TERMS: Vocabulary = [
  {
    pattern: /^("三公"|三公)经费(支出)?(合计|总计|总额)?$/,
    gives: { item: 'threePublic' },
    total: true,
  },
  {
    pattern: /^(因公)?出国(\(境\)|境)(费|费用|经费|支出)$/,
    gives: { item: 'travelAbroad' },
  },
  {
    pattern: /^公务用车(购置(及|和)运行(维护)?)?(费|费用|经费|支出)$/,
    gives: { item: 'vehicles' },
  },
  {
    pattern: /^(其中:?(\(\d\)|\d[.、])?)?公务用车购置(费|费用|支出)?$/,
    gives: { item: 'vehiclePurchase' },
  },
  {
    pattern: /^(其中:?(\(\d\)|\d[.、])?)?公务用车运行(维护|及维护)?(费|费用|支出)$/,
    gives: { item: 'vehicleOperation' },
  },
  { pattern: /^公务接待(费|费用|支出|经费)$/, gives: { item: 'reception' } },
];

/** Amount columns of the procurement and service-purchase lists. */
export const PROCUREMENT_TERMS: Vocabulary = [
  { pattern: /^(采购|购买)金额(合计)?$/, gives: {}, total: true, grandTotal: true },
  {
    pattern: /^(其中:?)?面向中小微?企业$/,
    gives: { item: 'smallAndMedium' },
    ofWhich: true,
  },
  { pattern: /^(其中:?)?面向小微企业$/, gives: { item: 'smallMicro' }, ofWhich: true },
];
