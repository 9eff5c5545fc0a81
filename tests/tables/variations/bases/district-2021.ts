import type { Base } from './base';
import { FUND, NATURE, down, lines } from './base';

const IN = { flow: 'income' } as const;
const OUT = { flow: 'expenditure' } as const;
const OPENING = { flow: 'openingBalance' } as const;
const CLOSING = { flow: 'closingBalance' } as const;
const GENERAL_OUT = { ...OUT, ...FUND.general } as const;
const BASIC_OUT = { ...GENERAL_OUT, ...NATURE.basic } as const;

const INDICATOR = { fund: 'fiscalIndicator' } as const;
const NON_TAX = { fund: 'budgetedNonTax' } as const;
const CLEARING = { fund: 'clearingAccount' } as const;
const OWN = { fund: 'otherOwnFunds' } as const;

const BASIC_AND_PROJECT = [
  NATURE.basic,
  { ...NATURE.basic, economy: '301' },
  { ...NATURE.basic, economy: '303' },
  { ...NATURE.basic, economy: '302' },
  NATURE.project,
  { nature: 'departmentProject' },
  { nature: 'publicProject' },
] as const;

const ITEMS = '- 201 20103 2010350 208 20805 2080505 221 22102 2210201';

/** Tables of a district office in the layout of 2021: 部门公开表1–8. */
export const DISTRICT_2021: Base = {
  name: 'district layout of 2021',
  year: 2021,
  document: '预算',
  sheets: {
    公开表1: {
      layout: { kind: '财政拨款收支总表', shape: 'twoSided' },
      rows: 'title frame header*2 body*14 total*4',
      columns: 'label amount label amount*3 label amount*3',
      states: [
        {
          says: FUND.fiscal,
          columns: { B: {} },
          rows: {
            5: { ...IN, ...FUND.general },
            6: { ...IN, ...FUND.government },
            19: IN,
            20: OPENING,
            21: { ...OPENING, ...FUND.general },
            22: { flow: 'resources' },
          },
        },
        {
          says: { ...OUT, ...FUND.fiscal },
          columns: { D: {}, E: FUND.general, F: FUND.government },
          rows: {
            ...down('function', 5, '201 208 212 221 224'),
            19: {},
            20: CLOSING,
            22: { flow: 'uses' },
          },
        },
        {
          says: { ...OUT, ...FUND.fiscal },
          columns: { H: {}, I: FUND.general, J: FUND.government },
          rows: {
            ...lines(6, ...BASIC_AND_PROJECT, NATURE.superior),
            ...down('economy', 15, '301 302 303 310'),
            19: {},
            20: CLOSING,
            22: { flow: 'uses' },
          },
        },
      ],
    },
    公开表2: {
      layout: { kind: '一般公共预算支出表', shape: 'matrix', codes: 'function' },
      rows: 'title frame header total body*9',
      columns: 'code name amount*3',
      states: [
        {
          says: GENERAL_OUT,
          columns: { C: {}, D: NATURE.basic, E: NATURE.project },
          rows: down('function', 4, ITEMS),
        },
      ],
    },
    公开表3: {
      layout: { kind: '一般公共预算基本支出表', shape: 'matrix', codes: 'economy' },
      rows: 'title frame header*2 total body*8',
      columns: 'code name amount*3',
      states: [
        {
          says: BASIC_OUT,
          columns: { C: {}, D: NATURE.personnel, E: NATURE.operating },
          rows: down('economy', 5, '- 301 30101 30108 30113 302 30201 303 30302'),
        },
      ],
    },
    公开表4: {
      layout: { kind: '“三公”经费支出表', shape: 'matrix', codes: 'function' },
      rows: 'title frame header*3 numbers note',
      columns: 'code name amount*6',
      states: [],
    },
    公开表5: {
      layout: { kind: '政府性基金预算支出表', shape: 'matrix', codes: 'function' },
      rows: 'title frame header note',
      columns: 'code name amount*3',
      states: [],
    },
    公开表6: {
      layout: { kind: '部门收支总表', shape: 'twoSided' },
      rows: 'title frame header*2 body*13 total body*3 other total',
      columns: 'label amount label amount label amount',
      states: [
        {
          says: {},
          columns: { B: {} },
          rows: {
            5: { ...IN, ...FUND.fiscal },
            6: { ...IN, ...INDICATOR },
            7: { ...IN, ...NON_TAX },
            8: { ...IN, ...FUND.account },
            9: { ...IN, ...CLEARING },
            10: { ...IN, ...OWN },
            11: { ...IN, ...FUND.superior },
            12: { ...IN, ...FUND.subordinate },
            13: { ...IN, ...FUND.operating },
            14: { ...IN, ...FUND.other },
            18: IN,
            19: OPENING,
            20: { ...OPENING, ...FUND.fiscal },
            21: { ...OPENING, ...INDICATOR },
            23: { flow: 'resources' },
          },
        },
        {
          says: OUT,
          columns: { D: {} },
          rows: {
            ...down('function', 5, '201 208 221'),
            18: {},
            22: CLOSING,
            23: { flow: 'uses' },
          },
        },
        {
          says: OUT,
          columns: { F: {} },
          rows: {
            ...lines(6, ...BASIC_AND_PROJECT),
            ...down('economy', 14, '301 302 303 310'),
            18: {},
            22: CLOSING,
            23: { flow: 'uses' },
          },
        },
      ],
    },
    公开表7: {
      layout: { kind: '部门收入总表', shape: 'single' },
      rows: 'title frame header*3 numbers body',
      columns: 'amount*9',
      states: [
        {
          says: IN,
          columns: {
            A: { flow: 'resources' },
            B: FUND.fiscal,
            C: INDICATOR,
            D: NON_TAX,
            E: CLEARING,
            F: FUND.superior,
            G: FUND.other,
            H: { ...OPENING, ...INDICATOR },
            I: { ...OPENING, ...NON_TAX },
          },
          rows: { 7: {} },
        },
      ],
    },
    公开表8: {
      layout: { kind: '部门支出总表', shape: 'matrix', codes: 'function' },
      rows: 'title frame header total body*9',
      columns: 'code name amount*3',
      states: [
        {
          says: OUT,
          columns: { C: {}, D: NATURE.basic, E: NATURE.project },
          rows: down('function', 4, ITEMS),
        },
      ],
    },
  },
};
