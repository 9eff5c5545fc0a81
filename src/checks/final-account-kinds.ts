/** The kinds of table of final accounts in the order of the national forms, whose printed numbers vary. */
export const J1 = '收入支出决算总表';
export const J2 = '收入决算表';
export const J3 = '支出决算表';
export const J4 = '财政拨款收入支出决算总表';
export const J5 = '一般公共预算财政拨款支出决算表';
export const J6 = '一般公共预算财政拨款基本支出决算表';
export const J7 = '财政拨款“三公”经费支出决算表';
export const J8 = '政府性基金预算财政拨款收入支出决算表';
export const J9 = '国有资本经营预算财政拨款支出决算表';

/** The income of J2 once more, by 单位, as some cities print it beside the national forms. */
export const J2_BY_UNIT = '收入决算表（分单位）';
