import type { FigureQuery } from '../figures/find-figure';
import type { Coordinates } from '../../tables/coordinates/coordinates';
import type { ConceptId } from './concepts';

/** Where the 整体绩效 form says a concept: figures of one column, added up. */
export interface PriorInForm {
  /** What must hold so that the form's figure, of the whole department, is the concept's. */
  readonly conditions: readonly FormCondition[];
  readonly terms: readonly FormTerm[];
}

export interface FormTerm {
  readonly at: Coordinates;
  readonly sign?: -1;
}

export type FormCondition =
  | { readonly kind: 'nothingOf'; readonly query: FigureQuery }
  | { readonly kind: 'equal'; readonly queries: readonly [FigureQuery, FigureQuery] }
  /** 其他运转类 projects belong to 运转类 and to 项目支出: no project code says Y. */
  | { readonly kind: 'noOtherOperatingProject' };

const RESOURCES: FormTerm = { at: { flow: 'resources' } };
const USES: FormTerm = { at: { flow: 'uses' } };
const FISCAL: FormTerm = { at: { flow: 'resources', fund: 'fiscalAppropriation' } };

function ofNature(nature: string, sign?: -1): FormTerm {
  const at = { flow: 'expenditure', nature };
  return sign === undefined ? { at } : { at, sign };
}

const BASIC = ofNature('basic');
const PROJECT = ofNature('project');
const PERSONNEL = ofNature('personnelCategory');
const OPERATIONS = ofNature('operationsCategory');
const TARGET = ofNature('specificTarget');

function noFund(fund: string): FormCondition {
  const at = { flow: 'income', fund };
  return {
    kind: 'nothingOf',
    query: { tableKind: '财政拨款收支总表', at, side: 'income', name: fund },
  };
}

const ONLY_GENERAL_BUDGET = [noFund('governmentFund'), noFund('stateCapital')];

/** 基本支出 of the whole department is that of 一般公共预算. */
const BASIC_IS_GENERAL: FormCondition = {
  kind: 'equal',
  queries: [
    { tableKind: '部门支出总表', at: { flow: 'expenditure', nature: 'basic' }, name: 'basic' },
    {
      tableKind: '一般公共预算支出表',
      at: { flow: 'expenditure', nature: 'basic' },
      name: 'basic',
    },
  ],
};

const CATEGORIES_ARE_NATURES: FormCondition = { kind: 'noOtherOperatingProject' };

/**
 * By concept the ways to read last year's figure in the form, best first. Its 近两年 columns speak of
 * the whole department; 三公, 政府采购 and 购买服务 are not in it.
 */
export const PRIOR_IN_FORM: Readonly<Partial<Record<ConceptId, readonly PriorInForm[]>>> = {
  total: [
    { conditions: [], terms: [RESOURCES] },
    { conditions: [], terms: [USES] },
  ],
  income: [{ conditions: [], terms: [RESOURCES] }],
  expenditure: [{ conditions: [], terms: [USES] }],
  departmentBasic: [
    { conditions: [], terms: [BASIC] },
    { conditions: [CATEGORIES_ARE_NATURES], terms: [PERSONNEL, OPERATIONS] },
  ],
  departmentProject: [
    { conditions: [], terms: [PROJECT] },
    { conditions: [CATEGORIES_ARE_NATURES], terms: [TARGET] },
  ],
  fiscalAppropriation: [{ conditions: [], terms: [FISCAL] }],
  generalPublicBudget: [{ conditions: ONLY_GENERAL_BUDGET, terms: [FISCAL] }],
  basic: [
    { conditions: [BASIC_IS_GENERAL], terms: [BASIC] },
    {
      conditions: [BASIC_IS_GENERAL, CATEGORIES_ARE_NATURES],
      terms: [PERSONNEL, OPERATIONS],
    },
  ],
  personnel: [{ conditions: [BASIC_IS_GENERAL], terms: [PERSONNEL] }],
  operating: [{ conditions: [BASIC_IS_GENERAL, CATEGORIES_ARE_NATURES], terms: [OPERATIONS] }],
  agencyOperating: [
    { conditions: [BASIC_IS_GENERAL, CATEGORIES_ARE_NATURES], terms: [OPERATIONS] },
  ],
  project: [
    {
      conditions: [...ONLY_GENERAL_BUDGET, BASIC_IS_GENERAL],
      terms: [FISCAL, ofNature('basic', -1)],
    },
    {
      conditions: [...ONLY_GENERAL_BUDGET, BASIC_IS_GENERAL, CATEGORIES_ARE_NATURES],
      terms: [FISCAL, ofNature('personnelCategory', -1), ofNature('operationsCategory', -1)],
    },
  ],
};
