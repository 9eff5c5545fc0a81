import type { Vocabulary } from './vocabulary';

/** The parts of “三公”经费, matched by label and never by position. */
export const THREE_PUBLIC_TERMS: Vocabulary = [
  {
    pattern: /^("三公"|三公)经费(财政拨款)?(支出|预算)?(合计|总计|总额|小计|数)?$/,
    gives: { item: 'threePublic' },
    total: true,
  },
  {
    pattern: /^一般公共预算(财政)?拨款安排的"?三公"?经费(支出|预算)?$/,
    gives: { fund: 'generalPublicBudget', item: 'threePublic' },
    total: true,
  },
  { pattern: /^(因公)?出国(\(境\)|境)(费|费用|经费|支出)$/, gives: { item: 'travelAbroad' } },
  {
    pattern:
      /^公务用?车辆?(购置(及|和|与|、)?(运行((及|和)?维护)?|运维)(费|费用|经费|费支出|支出)?|费|费用|经费|费支出|支出)(合计|小计)?$/,
    gives: { item: 'vehicles' },
  },
  {
    pattern: /^((其中:?(\(\d\)|\d[.、])?)?公务用车购置(费|费用|支出)?|车辆购置费用?|购置费?)$/,
    gives: { item: 'vehiclePurchase' },
  },
  {
    pattern:
      /^((其中:?(\(\d\)|\d[.、])?)?公务用?车辆?(运行((及|和)?维护)?|运维)(费|费用|经费|费支出|支出)?|(车辆)?运行(维护|及维护)?费)$/,
    gives: { item: 'vehicleOperation' },
  },
  { pattern: /^公务接待(费(支出)?|费用|支出|经费)$/, gives: { item: 'reception' } },
  { pattern: /^会议费$/, gives: { item: 'meeting' } },
  { pattern: /^培训费$/, gives: { item: 'training' } },
];

const BESIDE_THE_THREE = ['meeting', 'training'];

/** The same as rows: 合计 is that of the three, or of all where they are printed apart, and 其中：（1） may stand before a part. */
export const THREE_PUBLIC_LINE_TERMS: Vocabulary = [
  {
    pattern: /^(支出)?(合计|共计|总计)$/,
    gives: { item: 'threePublic' },
    total: true,
    beside: [
      {
        members: BESIDE_THE_THREE,
        and: 'threePublic',
        gives: { item: 'threePublicMeetingTraining' },
      },
      { members: BESIDE_THE_THREE, gives: null },
    ],
  },
  ...THREE_PUBLIC_TERMS.map((term) => ({
    ...term,
    pattern: new RegExp(
      `^(?:其中:)?(?:\\(?[一二三四\\d]\\)?[.、]?)?(?:${term.pattern.source.replace(/^\^|\$$/g, '')})$`,
    ),
  })),
];

/** 机关运行经费: beside the three public expenses, part of no total. */
export const AGENCY_OPERATION_TERMS: Vocabulary = [
  { pattern: /^(机关|机构)运行经?费(支出|预算)?(决算)?数?$/, gives: { item: 'agencyOperation' } },
];

/** What some of the money of the line above was for, who spent it, and what is counted in pieces. */
export const NO_MONEY_OF_ITS_OWN =
  /\((个|人|辆|台|次|批次|人次|台、套|台\(套\))\)$|用车$|^(\([一二三四五\d]\))?单价\d+万元|国内接待费$|国\(境\)外接待费$|外事接待费$|行政单位$|参照公务员法管理/;

/** 行政经费, as 广东 prints it above the three public expenses: part of no total. */
export const ADMINISTRATION_TERMS: Vocabulary = [
  { pattern: /^行政经费(支出|预算)?$/, gives: { item: 'administration' } },
];

/** Amount columns of the procurement and service-purchase lists. */
export const PROCUREMENT_TERMS: Vocabulary = [
  {
    pattern:
      /^((政府)?(采购|购买)(服务)?)?(预算)?(总?金额|总额|资金)(合计|总计)?$|^((政府)?(采购|购买)(服务)?)预算(数|合计)?$|^政府性?采购资金$/,
    gives: {},
    total: true,
    grandTotal: true,
  },
  { pattern: /^货物(类|采购)?$/, gives: { item: 'goods' } },
  { pattern: /^工程(类|采购)?$/, gives: { item: 'works' } },
  { pattern: /^服务(类|采购)?$/, gives: { item: 'services' } },
  {
    pattern: /^(其中:?)?面向中小微?企业(预留资金)?$/,
    gives: { item: 'smallAndMedium' },
    ofWhich: true,
  },
  { pattern: /^(其中:?)?面向小微企业$/, gives: { item: 'smallMicro' }, ofWhich: true },
];

const PURCHASE = { flow: 'procurement' } as const;

/** What was bought in a year as lines: in all, by what it was, and by whom. */
export const PROCUREMENT_LINE_TERMS: Vocabulary = [
  {
    pattern: /^(政府采购(支出|金额)?(总额|金额|合计|支出合计|支出总额)|合计|总计)$/,
    gives: PURCHASE,
    total: true,
  },
  { pattern: /^(政府采购)?货物类?(采购)?(支出|金额)?$/, gives: { ...PURCHASE, item: 'goods' } },
  { pattern: /^(政府采购)?工程类?(采购)?(支出|金额)?$/, gives: { ...PURCHASE, item: 'works' } },
  { pattern: /^(政府采购)?服务类?(采购)?(支出|金额)?$/, gives: { ...PURCHASE, item: 'services' } },
  {
    pattern: /^(其中:?)?(政府采购)?授予中小企业(的)?合同(总)?金额$/,
    gives: { ...PURCHASE, item: 'smallAndMedium' },
    ofWhich: true,
  },
  {
    pattern: /^(其中:?)?(政府采购)?授予小微企业(的)?合同(总)?金额$/,
    gives: { ...PURCHASE, item: 'smallMicro' },
    ofWhich: true,
  },
];
