import { makeSet } from '../../scripts/synthetic/make-set';
import { createRandom } from '../../scripts/synthetic/random';
import { finish } from '../../src/base/steps';
import type { Grid } from '../../src/grid/grid';
import { NO_ASSUMPTIONS } from '../../src/tables/assumptions';
import type { CheckedWorkbook } from '../../src/session/result/checked-workbook';
import type { InspectionMemory } from '../../src/session/inspecting/inspection-memory';
import type { Surroundings } from '../../src/session/inspecting/inspect-workbook';
import { checkInSteps, startMemory } from '../../src/session/result/workbook-checker';
import { EXPORTED_2023, SHORT_2022 } from '../fixtures/exported-2023';
import { FINAL_ACCOUNTS } from '../fixtures/final-accounts';
import { LAYOUT_OF_2021 } from '../fixtures/layout-of-2021';
import { loadSample } from '../fixtures/load-sample';
import { BUDGET_BESIDE_FORMS } from '../fixtures/performance-forms';
import { sheet } from '../fixtures/sheet';
import { CLEAN_2023, CLEAN_2024, PLANTED_2024 } from '../samples/read-sample';
import { edited, pickEdit } from './edited-workbooks';

/** Edits of each workbook, more with RECHECK_EDITS before the command. */
const COUNT = Number(process.env['RECHECK_EDITS'] ?? 20);
/** An edit is taken back now and then, as one does. */
const TAKEN_BACK = 0.2;

const WORKBOOKS: Readonly<Record<string, () => Promise<readonly Grid[]> | readonly Grid[]>> = {
  'a sample': () => loadSample(CLEAN_2024),
  'a sample with planted errors': () => loadSample(PLANTED_2024),
  'two years': async () => [
    ...(await loadSample(CLEAN_2024)),
    ...named('上年', await loadSample(CLEAN_2023)),
  ],
  'budget and accounts': () => [...setOf('预算', false), ...named('决算', setOf('决算', true))],
  'a sheet after another of 2023': () => EXPORTED_2023,
  'one of 2022': () => SHORT_2022,
  'the layout of 2021': () => LAYOUT_OF_2021,
  'final accounts': () => FINAL_ACCOUNTS,
  'forms beside a budget': () => BUDGET_BESIDE_FORMS,
  'tables that go on on further sheets': () => CONTINUED,
};

const HEADER = '科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出';
const FIRST = `单位：万元
${HEADER}
 | 合计 | 30.00 | 22.00 | 8.00
201 | 一般公共服务支出 | 10.00 | 6.00 | 4.00
20103 | 政府办公厅（室）及相关机构事务 | 10.00 | 6.00 | 4.00`;
const REST = `${HEADER}
205 | 教育支出 | 20.00 | 16.00 | 4.00
20508 | 进修及培训 | 20.00 | 16.00 | 4.00`;

const CONTINUED: readonly Grid[] = [
  sheet('封面', '示例区数据中心\n2024年部门预算'),
  sheet('支出', `2024年部门支出总表\n${FIRST}`),
  sheet('支出2', `2024年部门支出总表（续表）\n${REST}`),
  sheet('封面2', '示例区大数据局\n2023年部门决算'),
  sheet('决算', `2023年支出决算表\n${FIRST}`),
  sheet('决算2', `2023年支出决算表（续）\n${REST}`),
];

describe.each(Object.entries(WORKBOOKS))('%s', (_, load) => {
  it('comes to the same after an edit as if it were checked for the first time', async () => {
    const random = createRandom(COUNT);
    const original = await load();
    let grids = original;
    let memory: InspectionMemory | null = null;
    for (let count = 0; count < COUNT; count += 1) {
      const before = grids;
      const name = pickEdit(random);
      grids = count === 0 ? grids : edited(grids, name, random);
      for (const now of random.chance(TAKEN_BACK) ? [grids, before] : [grids]) {
        const basis = random.chance(0.1) ? OTHER_BASIS : {};
        memory = startMemory(memory);
        const again = finish(checkInSteps(now, [], basis, memory));
        const anew = finish(checkInSteps(structuredClone(now), [], basis));
        expect({ count, name, ...told(again) }).toEqual({ count, name, ...told(anew) });
        grids = now;
      }
      // Nothing is left to edit of a workbook that has lost most of its sheets.
      if (grids.length * 2 < original.length) grids = original;
    }
  });
});

it('reads the cover anew for the sheets behind it, which did not change', () => {
  const memory = startMemory(null);
  finish(checkInSteps(CONTINUED, [], {}, memory));
  const changed = CONTINUED.map((grid) =>
    grid.name === '封面' ? sheet('封面', '示例区民政局\n2024年部门预算') : grid,
  );
  const again = finish(checkInSteps(changed, [], {}, startMemory(memory)));
  expect(again.sets.map(({ heading }) => heading)).toContain('示例区民政局 · 2024年 · 部门预算');
  expect(told(again)).toEqual(told(finish(checkInSteps(changed, []))));
});

/** Rules switched off, and what the user says besides the sheets. */
const OTHER_BASIS: Surroundings = {
  switchedOff: new Set(['A1', 'E2', 'C1']),
  assumptions: { ...NO_ASSUMPTIONS, confidentialOmitted: true },
};

function setOf(document: '预算' | '决算', formulas: boolean): readonly Grid[] {
  return makeSet({ seed: 11, document, size: 'small', rounded: true, formulas }).grids;
}

function named(name: string, grids: readonly Grid[]): readonly Grid[] {
  return grids.map((grid) => ({ ...grid, name: `${name}${grid.name}` }));
}

/** All of a result as texts: what is shown, and below it every figure and table. */
function told({ workbook, ...shown }: CheckedWorkbook): Readonly<Record<string, string>> {
  const { sets, ...whole } = workbook;
  return {
    shown: textOf(shown.sets.map(({ inspected: { checks }, ...own }) => ({ checks, ...own }))),
    beside: textOf({ ...shown, sets: [] }),
    whole: textOf(whole),
    sets: textOf(sets.map(({ set }) => set)),
    facts: textOf(
      sets.flatMap(({ book }) => book.facts.map((fact) => ({ ...fact, ...placeOf(fact) }))),
    ),
    keys: textOf(
      sets.map(({ book }) => [book.keyed, book.amounts.map(({ key }) => book.ofKey(key))]),
    ),
    found: textOf(
      sets.map(({ book }) =>
        book.amounts.map((fact) => [book.at(fact.row, fact.column), book.find(fact.coordinates)]),
      ),
    ),
  };
}

function placeOf({ table, block, row, column }: CheckedFact) {
  const parent = row.parent?.index ?? null;
  return {
    table: table.titleCell,
    block: table.blocks.indexOf(block),
    row: [row.index, row.label, parent],
    column: [column.index, column.label],
  };
}

type CheckedFact = CheckedWorkbook['workbook']['sets'][number]['book']['facts'][number];

/** As JSON in which a fact is its place and reading, a kind its id, a parent its row or column. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (name, own: unknown) => {
    if (own instanceof Map || own instanceof Set) return [...(own as Iterable<unknown>)];
    if (own instanceof RegExp) return String(own);
    if (typeof own !== 'object' || own === null) return own;
    if (name === 'parent' && 'index' in own) return own.index;
    if (name === 'kind' && 'id' in own) return own.id;
    if ('reading' in own && 'block' in own && 'index' in own && 'cell' in own && 'key' in own) {
      const isWhole = 'row' in own && Array.isArray(own.row);
      return isWhole
        ? own
        : { fact: own.index, cell: own.cell, key: own.key, reading: own.reading };
    }
    return own;
  });
}
