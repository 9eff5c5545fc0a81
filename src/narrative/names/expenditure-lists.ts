import type { CodeList, ColumnName, TableNames } from './table-names';

export const NATURE_COLUMNS: Readonly<Record<string, ColumnName>> = {
  合计: { at: { flow: 'expenditure' } },
  基本支出: { at: { flow: 'expenditure', nature: 'basic' } },
  人员经费: { at: { flow: 'expenditure', nature: 'personnel' } },
  公用经费: { at: { flow: 'expenditure', nature: 'operating' } },
  项目支出: { at: { flow: 'expenditure', nature: 'project' } },
};

export const NATURE_NAMES: Readonly<Record<string, string>> = {
  basic: '基本支出',
  project: '项目支出',
  businessOperation: '事业单位经营支出',
  remittanceToSuperior: '上缴上级支出',
  subsidyToSubordinates: '对附属单位补助支出',
};

/** The same columns where 一般公共预算 is the whole. */
export const GENERAL_PUBLIC_COLUMNS: Readonly<Record<string, ColumnName>> = {
  合计: { at: { flow: 'expenditure' }, concept: 'generalPublicBudget' },
  基本支出: { at: { flow: 'expenditure', nature: 'basic' }, concept: 'basic' },
  人员经费: { at: { flow: 'expenditure', nature: 'personnel' }, concept: 'personnel' },
  公用经费: { at: { flow: 'expenditure', nature: 'operating' }, concept: 'operating' },
  项目支出: { at: { flow: 'expenditure', nature: 'project' }, concept: 'project' },
};

/** 类 on the expenditure side of a two-sided table, as the table orders them. */
export const EXPENDITURE_CLASSES: CodeList = {
  kind: 'codes',
  aspect: 'function',
  digits: 3,
  side: 'expenditure',
  at: { flow: 'expenditure' },
  order: 'table',
};

/** Expenditure by nature: all its members, and those beside 基本支出 and 项目支出. */
export function natureLists(names: Readonly<Record<string, string>>): TableNames['lists'] {
  const pick = { aspect: 'nature', at: { flow: 'expenditure' }, level: 'widest' } as const;
  return {
    类型: { kind: 'members', picks: [pick], names },
    其他类型: {
      kind: 'members',
      supplement: true,
      picks: [{ ...pick, except: ['basic', 'project'] }],
      names,
    },
  };
}

const FUNCTION_LEVELS = { 款: 5, 项: 7 } as const;

/** 类, 款 and 项 of a table by function, each with the columns of the table. */
export function functionLists(
  columns: Readonly<Record<string, ColumnName>>,
  elsewhere?: CodeList['elsewhere'],
): TableNames['lists'] {
  const shared = {
    kind: 'codes',
    aspect: 'function',
    at: { flow: 'expenditure' },
    order: 'code',
    columns,
    ...(elsewhere === undefined ? {} : { elsewhere }),
  } as const;
  return {
    类: { ...shared, digits: 3, below: FUNCTION_LEVELS },
    款: { ...shared, digits: 5, below: { 项: 7 } },
    项: { ...shared, digits: 7 },
    科目: { ...shared, digits: 7, fixed: true },
  };
}
