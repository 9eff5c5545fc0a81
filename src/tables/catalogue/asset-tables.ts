/**
 * Tables that say what a body owns or adds to it: counts and values of things, no money that is
 * received or spent. They stand among the public tables and are none of them.
 * Source: the forms that departments publish beside their budget tables and final accounts.
 */
export const ASSET_TABLE =
  /(?:国有|固定)?资产(?:占有|占用|使用|占有使用|占用使用|存量|配置|新增|负债)*(?:预算|计划)?(?:情况|明细|统计|汇总|信息)*(?:总)?表$/;
