import type { Base } from './base';
import { FUND, NATURE, down, lines } from './base';

const OUT = { flow: 'expenditure' } as const;
const GENERAL_OUT = { ...OUT, ...FUND.general } as const;
const OPENING = { flow: 'openingBalance' } as const;
const PERSONNEL_PROJECT = { project: '42999923218R000000101', ...NATURE.personnel } as const;
const OPERATING_PROJECT = { project: '42999923218Y000000101', ...NATURE.operating } as const;

const ITEMS = '- 201 20103 2010302 2010350 208 20805 2080505 221 22102 2210201';

/** Tables as a budget system exports them. */
export const EXPORTED_2023_BASE: Base = {
  name: 'exported tables of 2023',
  year: 2023,
  document: '预算',
  sheets: {
    '2': {
      layout: { kind: '部门收入总表', shape: 'matrix' },
      rows: 'title frame header*2 total body*2',
      columns: 'code name amount*17',
      states: [
        {
          says: { flow: 'income' },
          columns: {
            C: { flow: 'resources' },
            D: {},
            E: FUND.general,
            F: FUND.government,
            G: FUND.capital,
            H: FUND.account,
            I: FUND.institutional,
            J: FUND.operating,
            K: FUND.superior,
            L: FUND.subordinate,
            M: FUND.other,
            N: OPENING,
            O: { ...OPENING, ...FUND.general },
            P: { ...OPENING, ...FUND.government },
            Q: { ...OPENING, ...FUND.capital },
            R: { ...OPENING, ...FUND.account },
            S: { ...OPENING, ...FUND.units },
          },
          rows: down('unit', 5, '- 218 218001'),
        },
      ],
    },
    '3': {
      layout: { kind: '部门支出总表', shape: 'matrix', codes: 'function' },
      rows: 'title frame header total body*10',
      columns: 'code name amount*6',
      states: [
        {
          says: OUT,
          columns: {
            C: {},
            D: NATURE.basic,
            E: NATURE.project,
            F: NATURE.business,
            G: NATURE.superior,
            H: NATURE.subordinates,
          },
          rows: down('function', 4, ITEMS),
        },
      ],
    },
    '6': {
      layout: {
        kind: '一般公共预算支出表（功能与经济分类）',
        shape: 'matrix',
        codes: 'function',
      },
      rows: 'title frame header total body*10',
      columns: 'code name amount*6',
      states: [
        {
          says: GENERAL_OUT,
          columns: {
            C: {},
            D: { economy: '301' },
            E: { economy: '302' },
            F: { economy: '303' },
            G: { economy: '310' },
            H: {},
          },
          rows: down('function', 4, ITEMS),
        },
      ],
    },
    '8': {
      layout: { kind: '“三公”经费支出表', shape: 'single' },
      rows: 'title frame header*2 body',
      columns: 'amount*6',
      states: [
        {
          says: GENERAL_OUT,
          columns: {
            A: { item: 'threePublic' },
            B: { item: 'travelAbroad' },
            C: { item: 'vehicles' },
            D: { item: 'vehiclePurchase' },
            E: { item: 'vehicleOperation' },
            F: { item: 'reception' },
          },
          rows: { 5: {} },
        },
      ],
    },
    '10': {
      layout: { kind: '项目支出表', shape: 'list' },
      rows: 'title frame header*2 total body*9',
      columns: 'code name text amount*8',
      states: [
        {
          says: OUT,
          columns: {
            D: {},
            E: { ...FUND.general, timing: 'current' },
            F: { ...FUND.government, timing: 'current' },
            G: { ...FUND.capital, timing: 'current' },
            H: { ...FUND.general, timing: 'carriedOver' },
            I: { ...FUND.government, timing: 'carriedOver' },
            J: { ...FUND.capital, timing: 'carriedOver' },
            K: FUND.units,
          },
          rows: lines(
            5,
            {},
            { unit: '218' },
            { unit: '218001' },
            { project: '1101' },
            PERSONNEL_PROJECT,
            { project: '1201' },
            OPERATING_PROJECT,
            { project: '31' },
            { project: '42999923218T000000101', ...NATURE.project },
            { project: '42999923218T000000102', ...NATURE.project },
          ),
        },
      ],
    },
    '11': {
      layout: { kind: '政府采购预算表', shape: 'list' },
      rows: 'number title frame header*2 numbers total body*4',
      columns: 'code name text*3 price amount*3',
      states: [
        {
          says: { flow: 'procurement' },
          columns: { G: {}, H: { item: 'smallAndMedium' }, I: { item: 'smallMicro' } },
          rows: { 7: {}, 8: { unit: '218' }, ...down('line', 9, '1 2 3') },
        },
      ],
    },
  },
};

/** Tables of a district that show 类 only, projects by name and procurement by category. */
export const SHORT_2022_BASE: Base = {
  name: 'short tables of 2022',
  year: 2022,
  document: '预算',
  sheets: {
    表2: {
      layout: { kind: '部门收入总表', shape: 'single' },
      rows: 'title frame header body',
      columns: 'amount*6',
      states: [
        {
          says: { flow: 'income' },
          columns: {
            A: { flow: 'resources' },
            B: FUND.general,
            C: FUND.government,
            D: FUND.institutional,
            E: FUND.other,
            F: OPENING,
          },
          rows: { 4: {} },
        },
      ],
    },
    表3: {
      layout: { kind: '部门支出总表', shape: 'matrix', codes: 'function' },
      rows: 'title frame header total body*3',
      columns: 'code name amount*3',
      states: [
        {
          says: OUT,
          columns: { C: {}, D: NATURE.basic, E: NATURE.project },
          rows: down('function', 4, '- 201 208 221'),
        },
      ],
    },
    表4: {
      layout: { kind: '一般公共预算基本支出表', shape: 'matrix', codes: 'economy' },
      rows: 'title frame header*2 total body*3',
      columns: 'code name amount*3',
      states: [
        {
          says: { ...GENERAL_OUT, ...NATURE.basic },
          columns: { C: {}, D: NATURE.personnel, E: NATURE.operating },
          rows: down('economy', 5, '- 301 302 303'),
        },
      ],
    },
    表6: {
      layout: { kind: '项目支出表', shape: 'list' },
      rows: 'title frame header total body*3',
      columns: 'order name text amount',
      states: [
        {
          says: { ...OUT, ...NATURE.project },
          columns: { D: {} },
          rows: lines(
            4,
            {},
            { project: '平台运行维护费' },
            { project: '数据安全防护经费' },
            { project: '党建工作经费' },
          ),
        },
      ],
    },
    表7: {
      layout: { kind: '政府采购预算表', shape: 'list' },
      rows: 'title frame header total body*3',
      columns: 'text*2 amount*2',
      states: [
        {
          says: { flow: 'procurement' },
          columns: { C: {}, D: { item: 'smallAndMedium' } },
          rows: { 4: {}, ...down('line', 5, '1 2 3') },
        },
      ],
    },
  },
};
