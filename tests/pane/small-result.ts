import { UNKNOWN_BESIDE } from '../../src/workbook/beside-cells';
import { NO_DRAFTS } from '../../src/session/narrative/narrative-draft';
import type { CellRef } from '../../src/base/address';
import { parseCellAddress } from '../../src/base/address';
import { extractFacts } from '../../src/facts/extract-facts';
import type {
  CheckedSet,
  CheckedWorkbook,
  FindingLine,
} from '../../src/session/result/checked-workbook';
import type { FindingDetail } from '../../src/session/findings/finding-detail';
import { NO_EXPLANATIONS } from '../../src/session/ignoring/explanations';
import type { SessionState } from '../../src/session/state/session-state';
import type { TableSet } from '../../src/tables/table';

export function cell(sheet: string, address: string): CellRef {
  const position = parseCellAddress(address);
  if (position === null) throw new Error(`${address} is no address`);
  return { sheet, ...position };
}

/** A finding as the session lists it; its id is its place. */
export function finding(
  sheet: string,
  address: string,
  change: Partial<FindingLine> = {},
): FindingLine {
  const title = change.title ?? `${address} 疑有误`;
  return {
    id: `${sheet}!${address}`,
    rule: 'C5',
    level: 'error',
    sheet,
    cells: address === '' ? [] : [cell(sheet, address)],
    place: address,
    title,
    figures: '2,652.76 → 2,652.67 万元（相邻数字颠倒）',
    effect: '改正这一处，3 项检查都能通过',
    ignored: null,
    lapsed: null,
    searchText: [sheet, address, title].join('\n'),
    ...change,
  };
}

export function checkedSet(
  findings: readonly FindingLine[],
  change: Partial<CheckedSet> = {},
): CheckedSet {
  const set: TableSet = {
    entity: '示例区数据中心',
    year: 2024,
    yearByFileName: false,
    document: '预算',
    tables: [],
  };
  const count = (level: string) => findings.filter((line) => line.level === level).length;
  return {
    inspected: {
      set,
      book: extractFacts(set, () => undefined),
      checks: { findings: [], outcomes: [] },
      documents: [],
    },
    heading: '示例区数据中心 · 2024年 · 部门预算',
    summary: {
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      rounding: count('rounding'),
      checked: 412,
      passed: 409,
      unresolved: 2,
      ignored: 0,
    },
    forms: [],
    tables: [
      {
        cell: cell('预算01表', 'A1'),
        title: cell('预算01表', 'A1'),
        sheet: '预算01表',
        kind: '部门收支总表',
        unit: '万元',
        note: '',
      },
      {
        cell: cell('预算05表', 'A2'),
        title: cell('预算05表', 'A2'),
        sheet: '预算05表',
        kind: '一般公共预算支出表',
        unit: '万元',
        note: '空表',
      },
    ],
    missing: [],
    unneeded: [],
    rules: [
      ruleLine('C1', '部门收支总表：合计、总计与各项之和', 12, 12, 0),
      ruleLine('C5', '一般公共预算支出表与基本支出表一致', 40, 37, 3),
      ruleLine('E2', '科目编码与名称相符', 0, 0, 0),
    ],
    switchedOff: [],
    unchecked: [
      {
        rules: ['C2', 'E5'],
        sheet: '预算03表',
        cells: ['D9'],
        reason: '内容“见附件”不是数字',
        lacksTable: false,
        typing: null,
        cause: null,
        count: 2,
      },
      {
        rules: ['C9'],
        sheet: '',
        cells: [],
        reason: '没有找到《政府采购预算表》',
        lacksTable: false,
        typing: null,
        cause: null,
        count: 1,
      },
    ],
    findings,
    undated: null,
    ...change,
  };
}

function ruleLine(rule: string, title: string, checked: number, passed: number, failed: number) {
  return { rule, title, checked, passed, failed, rounding: 0, unresolved: 0 };
}

export function checkedWorkbook(
  sets: readonly CheckedSet[],
  change: Partial<CheckedWorkbook> = {},
): CheckedWorkbook {
  return {
    workbook: {
      sets: sets.map(({ inspected }) => inspected),
      unrecognised: [],
      misfits: [],
      explanations: NO_EXPLANATIONS,
    },
    verdict: {
      kind: 'errors',
      text: '共 3 处不符，请逐处核对。',
      parts: [{ of: 'errors', text: '3 处不符' }],
    },
    sets,
    refused: [],
    otherSheets: [],
    forms: [],
    skipped: [],
    misfits: [],
    choices: {
      kinds: [
        { id: '部门收支总表', document: '预算' },
        { id: '一般公共预算支出表', document: '预算' },
        { id: '收入决算表', document: '决算' },
      ],
      stages: ['预算', '决算'],
      years: [2025, 2024, 2023],
      units: ['元', '千元', '万元', '百万元', '亿元'],
    },
    remains: [],
    comparisons: [],
    columnsOf: () => null,
    ...change,
  };
}

export const IDLE: SessionState = {
  fileName: '示例区数据中心.xlsx',
  capabilities: { select: null, marks: null, watch: null, edit: null, store: null, charts: null },
  protection: { isReadOnly: false, isStructureFixed: false, sheets: [] },
  beside: UNKNOWN_BESIDE,
  stage: { phase: 'idle' },
  result: null,
  chartSheet: null,
  selectedFinding: null,
  marks: { wanted: false, levels: 'all', report: null },
  markPlace: { kind: 'workbook' },
  autoRecheck: true,
  switchedOff: [],
  isWelcomeShown: false,
  corrections: [],
  ignored: {},
  ignoredBefore: null,
  adopted: [],
  stored: { kind: 'unread' },
  fileCopy: null,
  codeList: null,
  narrative: { kind: 'none' },
  clearedInputs: null,
  profileChange: null,
  drafts: NO_DRAFTS,
  wording: { templates: {}, isKept: true, taken: null },
  companions: {},
  problem: null,
};

export function checkedState(
  result: CheckedWorkbook,
  change: Partial<SessionState> = {},
): SessionState {
  return { ...IDLE, stage: { phase: 'checked' }, result, ...change };
}

/** Two tables, every level, enough findings for the filter to stand there. */
export const FINDINGS: readonly FindingLine[] = [
  finding('预算01表', 'B7', { title: '本年收入合计 疑有误' }),
  finding('预算01表', 'D22', { title: '住房保障支出 疑有误', level: 'warning', rule: 'E8' }),
  finding('预算05表', 'E21', { title: '2080505 机关事业单位基本养老保险缴费支出 疑有误' }),
  finding('预算05表', 'F8', { title: '数字以文本形式存储', level: 'info', rule: 'E5' }),
  finding('预算05表', 'C6', { title: '合计与分项相差', level: 'rounding' }),
  finding('', '', {
    id: 'missing',
    title: '缺少《政府采购预算表》',
    level: 'warning',
    rule: 'E7',
    figures: '',
    effect: '',
    searchText: '缺少《政府采购预算表》',
  }),
];

export const DETAIL: FindingDetail = {
  differences: null,
  hasOneCause: true,
  beside: [],
  sentence:
    '预算05表!E19（社会保障和就业支出）为 2,652.76 万元，2 个分项之和为 2,652.67 万元，相差 0.09 万元',
  candidates: [
    {
      cells: [cell('预算05表', 'E21'), cell('预算06表', 'F9')],
      label: '2080505 机关事业单位基本养老保险缴费支出',
      correction: '现为 2.00，应为 3.00 万元',
    },
  ],
  sums: [
    {
      title: '合计与分项',
      sheet: '预算05表',
      unit: '万元',
      lines: [
        {
          side: 'left',
          role: '合计',
          cell: cell('预算05表', 'E19'),
          label: '社会保障和就业支出',
          amount: '2,652.76',
          mark: '疑有误',
        },
        {
          side: 'right',
          role: '分项',
          cell: cell('预算05表', 'E20'),
          label: '行政事业单位养老支出',
          amount: '2,652.67',
          mark: '',
        },
      ],
      rest: '其余 3 个分项为空白或 0',
      results: [
        { label: '分项之和', amount: '2,652.67', kind: 'sum' },
        { label: '相差', amount: '0.09', kind: 'difference' },
      ],
      note: '',
    },
  ],
  rules: [
    {
      id: 'C5',
      title: '一般公共预算支出表与基本支出表一致',
      basis: '表样勾稽（一般公共预算支出表）',
    },
  ],
  leave: '分项没有列全的，可以不改。',
  reasons: ['涉密内容不公开', '按上级要求填列'],
};
