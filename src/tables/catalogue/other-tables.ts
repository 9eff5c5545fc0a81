/** What a table shows that is no revenue or expenditure of the body. */
export type OtherTable =
  'assets' | 'people' | 'collected' | 'upperLevel' | 'transfers' | 'laterYears' | 'place';

const ENDING = '(?:情况|明细|统计|汇总|信息|构成|数据|安排)*(?:总)?表$';

/**
 * Tables that stand among the public ones and are none of them: what a body owns or adds to it,
 * who works there, what it collects for the place, what goes to or comes from other levels outside its budget, later years, the
 * budget of a place.
 * Source: the forms that departments publish beside their budget tables and final accounts.
 */
const OTHER_TABLES: readonly (readonly [OtherTable, RegExp])[] = [
  [
    'assets',
    new RegExp(
      `(?:国有|固定)?资产(?:占有|占用|使用|占有使用|占用使用|存量|配置|新增|负债)*(?:预算|计划)?${ENDING}`,
    ),
  ],
  [
    'people',
    new RegExp(`(?:人员|人员编制|机构编制|编制人数|人员基本|机构人员|机构和人员)${ENDING}`),
  ],
  ['collected', /非税收入(?:征收|征缴|收缴)?(?:计划|任务).*表$/],
  ['upperLevel', /上级(?:转移支付)?补助(?:项目|资金|支出).*表$/],
  ['transfers', /转移支付.*表$/],
  ['laterYears', /(?:中期|三年)(?:财政|支出|滚动)?规划.*表$/],
  ['place', /(?:社会保险基金|税收返还|收支平衡|债务(?:限额|余额)|分地区).*表$/],
];

/** What a table of that name shows, where its name says that it is none of the public ones. */
export function otherTable(name: string): OtherTable | null {
  return OTHER_TABLES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
