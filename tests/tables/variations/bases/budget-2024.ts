import type { Base, StatedBlock } from './base';
import { FUND, NATURE, down, lines } from './base';

const OUT = { flow: 'expenditure' } as const;
const GENERAL_OUT = { ...OUT, ...FUND.general } as const;
const BASIC_OUT = { ...GENERAL_OUT, ...NATURE.basic } as const;

/** The 类 in the order in which the office prints them: 国防 last. */
const CLASSES =
  '201 204 205 206 207 208 210 211 212 213 214 215 216 217 219 220 221 222 223 224 229 231 232 233 203';

const ITEMS =
  '- 201 20103 2010302 2010350 2010399 205 20508 2050803 206 20607 2060702 ' +
  '208 20805 2080502 2080505 2080506 210 21011 2101102 2101103 221 22102 2210201 2210203';

const ECONOMIC_ITEMS =
  '- 301 30101 30102 30103 30107 30108 30109 30110 30111 30112 30113 30199 ' +
  '302 30201 30202 30205 30206 30207 30209 30211 30213 30215 30216 30217 30226 30228 30229 30231 30299 ' +
  '303 30302 30305 30307 30309 310 31002 31007';

const BY_NATURE = { C: {}, D: NATURE.basic, E: NATURE.personnel, F: NATURE.operating } as const;

function declaredEmpty(kind: string, rows: string, columns: string, codes?: 'function') {
  const layout = { kind, shape: codes === undefined ? 'list' : 'matrix' } as const;
  const states: readonly StatedBlock[] = [];
  return { layout: codes === undefined ? layout : { ...layout, codes }, rows, columns, states };
}

/** The clean sample of 2024: the forms 预算01表–预算13表. */
export const BUDGET_2024: Base = {
  name: 'budget of 2024',
  year: 2024,
  document: '预算',
  sheets: {
    预算01表: {
      layout: { kind: '部门收支总表', shape: 'twoSided' },
      rows: 'number title frame header*2 body*25 total*3 note',
      columns: 'label amount label amount',
      states: [
        {
          says: {},
          columns: { B: {} },
          rows: {
            ...lines(
              6,
              { flow: 'income', ...FUND.general },
              { flow: 'income', ...FUND.government },
              { flow: 'income', ...FUND.capital },
              { flow: 'income', ...FUND.account },
              { flow: 'income', ...FUND.institutional },
              { flow: 'income', ...FUND.operating },
              { flow: 'income', ...FUND.superior },
              { flow: 'income', ...FUND.subordinate },
              { flow: 'income', ...FUND.other },
            ),
            ...lines(31, { flow: 'income' }, { flow: 'openingBalance' }, { flow: 'resources' }),
          },
        },
        {
          says: OUT,
          columns: { D: {} },
          rows: {
            ...down('function', 6, CLASSES),
            ...lines(31, {}, { flow: 'closingBalance' }, { flow: 'uses' }),
          },
        },
      ],
    },
    预算02表: {
      layout: { kind: '部门收入总表', shape: 'matrix' },
      rows: 'number title frame header*2 total body*2',
      columns: 'code name amount*11',
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
          },
          rows: down('unit', 6, '- 118 118001'),
        },
      ],
    },
    预算03表: {
      layout: { kind: '部门支出总表', shape: 'matrix', codes: 'function' },
      rows: 'number title frame header total body*24',
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
          rows: down('function', 5, ITEMS),
        },
      ],
    },
    预算04表: {
      layout: { kind: '财政拨款收支总表', shape: 'twoSided' },
      rows: 'number title frame header*2 body*27 total',
      columns: 'label amount label amount',
      states: [
        {
          says: FUND.fiscal,
          columns: { B: {} },
          rows: {
            ...lines(
              6,
              { flow: 'income' },
              { flow: 'income', ...FUND.general },
              { flow: 'income', ...FUND.government },
              { flow: 'income', ...FUND.capital },
              { flow: 'openingBalance' },
              { flow: 'openingBalance', ...FUND.general },
              { flow: 'openingBalance', ...FUND.government },
              { flow: 'openingBalance', ...FUND.capital },
            ),
            33: { flow: 'resources' },
          },
        },
        {
          says: { ...OUT, ...FUND.fiscal },
          columns: { D: {} },
          rows: {
            6: {},
            ...down('function', 7, CLASSES),
            ...lines(32, { flow: 'closingBalance' }, { flow: 'uses' }),
          },
        },
      ],
    },
    预算05表: {
      layout: { kind: '一般公共预算支出表', shape: 'matrix', codes: 'function' },
      rows: 'number title frame header*2 total body*24',
      columns: 'code name amount*5',
      states: [
        {
          says: GENERAL_OUT,
          columns: { ...BY_NATURE, G: NATURE.project },
          rows: down('function', 6, ITEMS),
        },
      ],
    },
    预算06表: {
      layout: { kind: '一般公共预算支出表（分单位）', shape: 'matrix' },
      rows: 'number title frame header*2 total body*2',
      columns: 'code name amount*5',
      states: [
        {
          says: GENERAL_OUT,
          columns: { ...BY_NATURE, G: NATURE.project },
          rows: down('unit', 6, '- 118 118001'),
        },
      ],
    },
    预算07表: {
      layout: { kind: '一般公共预算基本支出表', shape: 'matrix', codes: 'economy' },
      rows: 'number title frame header*2 total body*37',
      columns: 'code name amount*3',
      states: [
        {
          says: BASIC_OUT,
          columns: { C: {}, D: NATURE.personnel, E: NATURE.operating },
          rows: down('economy', 6, ECONOMIC_ITEMS),
        },
      ],
    },
    预算08表: {
      layout: { kind: '“三公”经费支出表', shape: 'single' },
      rows: 'number title frame header*2 body',
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
          rows: { 6: {} },
        },
      ],
    },
    预算09表: declaredEmpty(
      '政府性基金预算支出表',
      'number title frame header*2 other note',
      'code name amount*3',
      'function',
    ),
    预算10表: declaredEmpty(
      '国有资本经营预算支出表',
      'number title frame header*2 other note',
      'code name amount*3',
      'function',
    ),
    预算11表: {
      layout: { kind: '项目支出表', shape: 'list' },
      rows: 'number title frame header*2 total body*9',
      columns: 'code name text amount*8',
      states: [
        {
          says: { ...OUT, ...NATURE.project },
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
            6,
            {},
            { unit: '118' },
            { unit: '118001' },
            { project: '31' },
            { project: '42999922118T000000101' },
            { project: '42999922118T000000102' },
            { project: '42999922118T000000103' },
            { project: '42999922118T000000105' },
            { project: '42999923118T000000101' },
            { project: '42999923118T000000102' },
          ),
        },
      ],
    },
    预算12表: {
      layout: { kind: '政府采购预算表', shape: 'list' },
      rows: 'number title frame header*2 total body*9',
      columns: 'code name text*7 price text amount*3',
      states: [
        {
          says: { flow: 'procurement' },
          columns: { L: {}, M: { item: 'smallAndMedium' }, N: { item: 'smallMicro' } },
          rows: { 6: {}, 7: { unit: '118' }, ...down('line', 8, '1 2 3 4 5 6 7 8') },
        },
      ],
    },
    预算13表: declaredEmpty(
      '政府购买服务预算表',
      'number title frame header*2 other note',
      'code name text*4 amount text*7',
    ),
  },
};
