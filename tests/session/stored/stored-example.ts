import type { NarrativeDraft } from '../../../src/session/narrative/narrative-draft';
import type { StoredContents } from '../../../src/session/stored/stored-contents';

export const SAID = { reason: '已另行说明：见“批复”<1>', date: '2024-02-01', binding: '0123' };
export const DRAFT: NarrativeDraft = {
  profile: 'budget',
  settings: { percentPlaces: 2, baseTerm: null, listOrder: 'descending', zeroPolicy: 'omit' },
  inputs: { 'reason.total': '人员增加', 'prior.total': '1555.39' },
  sentences: {
    'budget/income/1': { kind: 'text', text: '收入共 1 万元', basis: '收入 1 万元' },
    'budget/income/2': { kind: 'template', template: '{{收入}}' },
  },
  leftOut: ['assets'],
  fonts: 'windows',
  withTables: true,
};
export const SET = '示例区数据中心 2024 预算';

/** Contents in which every member that can be stored says something. */
export const CONTENTS: StoredContents = {
  ignored: { 'C5:预算05表:flow=expenditure': SAID },
  corrections: [
    { sheet: '附表', title: null, reading: { kind: 'nonTable' } },
    {
      sheet: '预算05表',
      title: { row: 0, column: 2 },
      reading: {
        kind: 'table',
        tableKind: '一般公共预算支出表',
        year: 2024,
        stage: null,
        unit: '万元',
        entity: null,
        columns: [{ column: 2, printed: '全年总数', heading: '合计' }],
      },
    },
  ],
  drafts: { set: SET, bySet: { [SET]: DRAFT } },
};
