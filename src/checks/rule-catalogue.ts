import type { DocumentKind } from '../tables/catalogue/table-kind';
import { J1, J2, J3, J4, J5, J6, J7, J8, J9 } from './final-account-kinds';
import basisFile from './basis.json';

/** A document of basis.json, or the form whose own arithmetic the rule is. */
export type Basis =
  | { readonly kind: 'document'; readonly id: keyof (typeof basisFile)['entries'] }
  | { readonly kind: 'form'; readonly form: string };

/** One line of the catalogue of checks. Ids are stable and never renumbered. */
export interface Rule {
  readonly id: string;
  readonly document: DocumentKind | null;
  /** Kinds without which the rule has nothing to speak about; one of each group is enough. */
  readonly needs: readonly (readonly string[])[];
  readonly basis: Basis;
  /** Named in the catalogue, and not checked yet. */
  readonly notOffered?: true;
}

const Y1 = '部门收支总表';
const Y2 = '部门收入总表';
const Y3 = '部门支出总表';
const Y4 = '财政拨款收支总表';
const Y5 = '一般公共预算支出表';
const Y6 = '政府性基金预算支出表';
const Y7 = '国有资本经营预算支出表';
const Y8 = '一般公共预算基本支出表';
const Y9 = '“三公”经费支出表';
const Y10 = '项目支出表';
const Y11 = '政府采购预算表';
const Y13 = '部门整体支出绩效目标表';
const Y14 = '项目支出绩效目标表';
const FUNCTION_BY_ECONOMY = '一般公共预算支出表（功能与经济分类）';

function form(...names: readonly string[]): Basis {
  return { kind: 'form', form: names.join('、') };
}

/** A check of final accounts that needs one of each group; its basis are the forms it speaks about. */
function finalRule(id: string, ...needs: readonly (readonly string[])[]): Rule {
  const forms = [...new Set(needs.flat())];
  return { id, document: '决算', needs, basis: form(...forms) };
}

/** The checks of a department's budget and final accounts, in the order in which they are shown. */
export const RULES: readonly Rule[] = [
  finalRule('A1', [J1]),
  finalRule('A2', [J1]),
  finalRule('A3', [J1]),
  finalRule('A4', [J1]),
  finalRule('A5', [J1]),
  finalRule('A6', [J2]),
  finalRule('A7', [J3]),
  finalRule('A8', [J2, J3, J5, J8, J9]),
  finalRule('A9', [J4]),
  finalRule('A10', [J4]),
  finalRule('A11', [J4]),
  finalRule('A12', [J4]),
  finalRule('A13', [J5]),
  finalRule('A14', [J6]),
  finalRule('A15', [J6]),
  finalRule('A16', [J7]),
  finalRule('A17', [J8, J9]),
  finalRule('A18', [J8, J9]),
  finalRule('B1', [J1], [J2]),
  finalRule('B2', [J1], [J3]),
  finalRule('B3', [J2], [J1, J4]),
  finalRule('B4', [J1], [J2]),
  finalRule('B5', [J1], [J3]),
  finalRule('B6', [J1], [J4]),
  finalRule('B7', [J4], [J5]),
  finalRule('B8', [J4], [J8]),
  finalRule('B9', [J4], [J9]),
  finalRule('B10', [J4], [J8, J9]),
  finalRule('B11', [J5], [J6]),
  finalRule('B12', [J3], [J5, J8, J9]),
  finalRule('B13', [J3], [J5, J8, J9]),
  finalRule('B14', [J1], [J4]),
  finalRule('B15', [J7], [J6]),
  finalRule('B16', [J2], [J3]),
  { id: 'C1', document: '预算', needs: [[Y1]], basis: form(Y1) },
  { id: 'C2', document: '预算', needs: [[Y2, Y3, Y5, Y6, Y7]], basis: form(Y2, Y3, Y5) },
  {
    id: 'C3',
    document: '预算',
    needs: [
      [Y1, Y2],
      [Y2, Y3],
    ],
    basis: form(Y1, Y2, Y3),
  },
  { id: 'C4', document: '预算', needs: [[Y4]], basis: form(Y4, Y5) },
  { id: 'C5', document: '预算', needs: [[Y5], [Y8]], basis: form(Y5, Y8) },
  { id: 'C6', document: '预算', needs: [[Y8]], basis: form(Y8) },
  { id: 'C7', document: '预算', needs: [[Y9]], basis: form(Y9, Y8) },
  { id: 'C8', document: '预算', needs: [[Y10]], basis: form(Y10, Y3) },
  { id: 'C9', document: '预算', needs: [[Y11]], basis: form(Y11) },
  { id: 'C10', document: '预算', needs: [[Y13, Y14]], basis: form(Y13, Y14) },
  {
    id: 'C11',
    document: '预算',
    needs: [[FUNCTION_BY_ECONOMY]],
    basis: form(FUNCTION_BY_ECONOMY),
  },
  { id: 'D1', document: null, needs: [], basis: form('收支总表') },
  { id: 'D2', document: null, needs: [], basis: form('决算各表的预算数', '预算各表') },
  { id: 'D3', document: null, needs: [], basis: form('各表上年数') },
  { id: 'D4', document: null, needs: [], basis: form('部门与单位各表') },
  { id: 'E1', document: null, needs: [], basis: { kind: 'document', id: 'classification-year' } },
  { id: 'E2', document: null, needs: [], basis: { kind: 'document', id: 'classification-year' } },
  { id: 'E3', document: null, needs: [], basis: { kind: 'document', id: 'classification-year' } },
  { id: 'E4', document: null, needs: [], basis: form('各表的科目和项目') },
  {
    id: 'E5',
    document: null,
    needs: [],
    basis: { kind: 'document', id: 'local-disclosure-rules' },
  },
  {
    id: 'E6',
    document: null,
    needs: [],
    basis: { kind: 'document', id: 'implementing-regulations' },
  },
  {
    id: 'E7',
    document: null,
    needs: [],
    basis: { kind: 'document', id: 'local-disclosure-rules' },
  },
  {
    id: 'E8',
    document: null,
    needs: [],
    basis: { kind: 'document', id: 'local-disclosure-rules' },
  },
  { id: 'E9', document: null, needs: [], basis: form('各表公式') },
  { id: 'E10', document: null, needs: [], basis: form('各表合计行') },
];

/** 依据 as printed: title and number of the document, or 表样勾稽 of the form. */
export function basisText(basis: Basis): string {
  if (basis.kind === 'form') return `表样勾稽（${basis.form}）`;
  const { title, number } = basisFile.entries[basis.id];
  return number === null ? title : `${title}（${number}）`;
}

export function findRule(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
