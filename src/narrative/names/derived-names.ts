/** Names that stand for more than one table or input: what each of their members is good for. */
export const DERIVED_MEMBERS = {
  机关运行经费: {
    figures: ['金额'],
    flags: ['无', '待定'],
    phrases: ['说明'],
    inputs: [],
    lists: [],
  },
  采购: {
    figures: ['货物', '工程', '服务'],
    flags: [],
    phrases: ['服务内容'],
    inputs: [],
    lists: [],
  },
  财拨支出: { figures: ['基本支出', '项目支出'], flags: [], phrases: [], inputs: [], lists: [] },
  年初预算: { figures: ['合计'], flags: [], phrases: ['说明'], inputs: [], lists: [] },
  项目自评: { figures: ['执行数', '全年预算数'], flags: [], phrases: [], inputs: [], lists: [] },
  当年预算: { figures: ['一般公共预算'], flags: [], phrases: [], inputs: [], lists: [] },
  下属单位: { figures: [], flags: [], phrases: [], inputs: ['数'], lists: [] },
  绩效目标: { figures: [], flags: ['全部', '待定'], phrases: ['说明'], inputs: [], lists: [] },
  科目说明: { figures: [], flags: ['写出'], phrases: [], inputs: [], lists: [] },
  零值: {
    figures: [],
    flags: ['三公写零', '三公列出', '采购写零', '车辆写零'],
    phrases: [],
    inputs: [],
    lists: [],
  },
  公开表: { figures: [], flags: [], phrases: [], inputs: [], lists: ['清单'] },
} as const;
