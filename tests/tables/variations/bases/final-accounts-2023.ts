import type { Base } from './base';
import { FUND, NATURE, down, lines } from './base';

const IN = { flow: 'income' } as const;
const OUT = { flow: 'expenditure' } as const;
const OPENING = { flow: 'openingBalance' } as const;
const CLOSING = { flow: 'closingBalance' } as const;
const GENERAL_OUT = { ...OUT, ...FUND.general } as const;
const BASIC_OUT = { ...GENERAL_OUT, ...NATURE.basic } as const;

const THREE_PUBLIC = [
  'threePublic',
  'travelAbroad',
  'vehicles',
  'vehiclePurchase',
  'vehicleOperation',
  'reception',
] as const;

function threePublic(letters: string, stage: 'adjusted' | 'final') {
  return Object.fromEntries(
    THREE_PUBLIC.map((item, place) => [letters.charAt(place), { item, stage }]),
  );
}

/** The nine national forms 公开01表–公开09表. */
export const FINAL_ACCOUNTS_2023: Base = {
  name: 'final accounts of 2023',
  year: 2023,
  document: '决算',
  sheets: {
    公开01: {
      layout: { kind: '收入支出决算总表', shape: 'twoSided' },
      rows: 'title number frame header*2 numbers body*6 total*3 other total note',
      columns: 'label order amount label order amount',
      states: [
        {
          says: {},
          columns: { C: {} },
          rows: {
            ...lines(
              7,
              { ...IN, ...FUND.general },
              { ...IN, ...FUND.government },
              { ...IN, ...FUND.capital },
              { ...IN, ...FUND.superior },
              { ...IN, ...FUND.other },
            ),
            ...lines(13, IN, { flow: 'balancesUsed' }, OPENING),
            17: { flow: 'resources' },
          },
        },
        {
          says: OUT,
          columns: { F: {} },
          rows: {
            ...down('function', 7, '201 205 208 212 221 229'),
            ...lines(13, {}, { flow: 'surplusDistribution' }, CLOSING),
            17: { flow: 'uses' },
          },
        },
      ],
    },
    公开02: {
      layout: { kind: '收入决算表', shape: 'matrix', codes: 'function' },
      rows: 'title number frame header*3 numbers total body*14 note',
      columns: 'code other*2 name amount*7',
      states: [
        {
          says: IN,
          columns: {
            E: {},
            F: FUND.fiscal,
            G: FUND.superior,
            H: FUND.institutional,
            I: FUND.operating,
            J: FUND.subordinate,
            K: FUND.other,
          },
          rows: down(
            'function',
            8,
            '- 201 20103 2010301 2010302 2010399 208 20805 2080505 212 21208 2120803 221 22102 2210201',
          ),
        },
      ],
    },
    公开03: {
      layout: { kind: '支出决算表', shape: 'matrix', codes: 'function' },
      rows: 'title number frame header*2 numbers total body*14 note',
      columns: 'code other*2 name amount*6',
      states: [
        {
          says: OUT,
          columns: {
            E: {},
            F: NATURE.basic,
            G: NATURE.project,
            H: NATURE.superior,
            I: NATURE.business,
            J: NATURE.subordinates,
          },
          rows: down(
            'function',
            7,
            '- 201 20103 2010301 2010302 2010399 208 20805 2080505 212 21208 2120803 221 22102 2210201',
          ),
        },
      ],
    },
    公开04: {
      layout: { kind: '财政拨款收入支出决算总表', shape: 'twoSided' },
      rows: 'title number frame header*2 numbers body*10 note',
      columns: 'label order amount label order amount*4',
      states: [
        {
          says: FUND.fiscal,
          columns: { C: {} },
          rows: {
            ...lines(
              7,
              { ...IN, ...FUND.general },
              { ...IN, ...FUND.government },
              { ...IN, ...FUND.capital },
            ),
            ...lines(
              11,
              IN,
              OPENING,
              { ...OPENING, ...FUND.general },
              { ...OPENING, ...FUND.government },
              { ...OPENING, ...FUND.capital },
              { flow: 'resources' },
            ),
          },
        },
        {
          says: { ...OUT, ...FUND.fiscal },
          columns: { F: {}, G: FUND.general, H: FUND.government, I: FUND.capital },
          rows: {
            ...down('function', 7, '201 208 212 221'),
            ...lines(11, {}, CLOSING),
            16: { flow: 'uses' },
          },
        },
      ],
    },
    公开05: {
      layout: { kind: '一般公共预算财政拨款支出决算表', shape: 'matrix', codes: 'function' },
      rows: 'title number frame header*3 numbers total body*10 note',
      columns: 'code other*2 name amount*3',
      states: [
        {
          says: GENERAL_OUT,
          columns: { E: {}, F: NATURE.basic, G: NATURE.project },
          rows: down(
            'function',
            8,
            '- 201 20103 2010301 2010302 208 20805 2080505 221 22102 2210201',
          ),
        },
      ],
    },
    公开06: {
      layout: { kind: '一般公共预算财政拨款基本支出决算表', shape: 'bands', codes: 'economy' },
      rows: 'title number frame header*2 body*7 total note',
      columns: 'code name amount code name amount code name amount',
      states: [
        {
          says: BASIC_OUT,
          columns: { C: {} },
          rows: {
            ...down('economy', 6, '301 30101 30102 30108 30113 303 30302'),
            13: NATURE.personnel,
          },
        },
        {
          says: BASIC_OUT,
          columns: { F: {} },
          rows: down('economy', 6, '302 30201 30202 30217 30231'),
        },
        {
          says: BASIC_OUT,
          columns: { I: {} },
          rows: { ...down('economy', 6, '30299 310 31002 31013'), 13: NATURE.operating },
        },
      ],
    },
    公开07: {
      layout: {
        kind: '政府性基金预算财政拨款收入支出决算表',
        shape: 'matrix',
        codes: 'function',
      },
      rows: 'title number frame header*3 numbers total body*3 note',
      columns: 'code other*2 name amount*6',
      states: [
        {
          says: { ...OUT, ...FUND.government },
          columns: {
            E: OPENING,
            F: IN,
            G: {},
            H: NATURE.basic,
            I: NATURE.project,
            J: CLOSING,
          },
          rows: down('function', 8, '- 212 21208 2120803'),
        },
      ],
    },
    公开08: {
      layout: { kind: '国有资本经营预算财政拨款支出决算表', shape: 'matrix', codes: 'function' },
      rows: 'title number frame header*3 numbers total other note',
      columns: 'code other*2 name amount*3',
      states: [
        {
          says: { ...OUT, ...FUND.capital },
          columns: { E: {}, F: NATURE.basic, G: NATURE.project },
          rows: { 8: {} },
        },
      ],
    },
    公开09: {
      layout: { kind: '财政拨款“三公”经费支出决算表', shape: 'single' },
      rows: 'title number frame header*3 numbers body note',
      columns: 'amount*12',
      states: [
        {
          says: { ...OUT, ...FUND.fiscal },
          columns: { ...threePublic('ABCDEF', 'adjusted'), ...threePublic('GHIJKL', 'final') },
          rows: { 8: {} },
        },
      ],
    },
  },
};
