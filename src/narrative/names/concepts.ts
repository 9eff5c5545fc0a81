import type { DocumentKind } from '../../tables/catalogue/table-kind';

/**
 * What a comparison or a reason is about: the `{concept}` of the manual inputs `prior.{concept}` and
 * `reason.{concept}`, with its name. Department level and 一般公共预算 level are different concepts.
 */
export const CONCEPTS = {
  total: '收支总预算',
  income: '收入预算',
  expenditure: '支出预算',
  departmentBasic: '部门基本支出',
  departmentProject: '部门项目支出',
  fiscalAppropriation: '财政拨款收支总预算',
  generalPublicBudget: '一般公共预算拨款',
  generalPublicCurrent: '一般公共预算当年预算',
  basic: '一般公共预算基本支出',
  personnel: '人员经费',
  operating: '公用经费',
  project: '一般公共预算项目支出',
  threePublic: '“三公”经费',
  travelAbroad: '因公出国（境）费',
  vehicles: '公务用车购置及运行维护费',
  vehiclePurchase: '公务用车购置费',
  vehicleOperation: '公务用车运行维护费',
  reception: '公务接待费',
  governmentFund: '政府性基金预算支出',
  stateCapital: '国有资本经营预算支出',
  agencyOperating: '机关运行经费',
  procurement: '政府采购预算',
  services: '政府购买服务',
  generalPublicIncome: '一般公共预算财政拨款收入',
  governmentFundIncome: '政府性基金预算财政拨款收入',
  stateCapitalIncome: '国有资本经营预算财政拨款收入',
} as const;

/** What final accounts call a concept otherwise. */
const IN_FINAL_ACCOUNTS: Readonly<Partial<Record<ConceptId, string>>> = {
  total: '收、支总计',
  income: '收入合计',
  expenditure: '支出合计',
  fiscalAppropriation: '财政拨款收、支总计',
  generalPublicBudget: '一般公共预算财政拨款支出',
  basic: '一般公共预算财政拨款基本支出',
  project: '一般公共预算财政拨款项目支出',
  governmentFund: '政府性基金预算财政拨款支出',
  stateCapital: '国有资本经营预算财政拨款支出',
};

/** The name of a concept in one kind of document. */
export function conceptName(concept: ConceptId, document: DocumentKind): string {
  return (document === '决算' ? IN_FINAL_ACCOUNTS[concept] : undefined) ?? CONCEPTS[concept];
}

export type ConceptId = keyof typeof CONCEPTS;

export function isConceptId(text: string): text is ConceptId {
  return Object.hasOwn(CONCEPTS, text);
}
