import { createRandom } from '../../scripts/synthetic/random';
import { makeSet } from '../../scripts/synthetic/make-set';
import { finish } from '../../src/base/steps';
import { loadCodeBooks } from '../../src/codes/load-code-book';
import type { Grid } from '../../src/grid/grid';
import { columnChoices } from '../../src/session/inspecting/column-choices';
import type { AssumedColumn, TableAssumption } from '../../src/tables/assumptions';
import { NOTHING_SAID_OF_TABLE } from '../../src/tables/assumptions';
import { PUBLIC_TABLES } from '../../src/tables/catalogue/public-tables';
import { formHeadings } from '../../src/tables/catalogue/form-headings-2024';
import type { HeaderRows } from '../../src/tables/columns/read-header';
import { outlineHeader } from '../../src/tables/columns/outline-header';
import { readSheetText } from '../../src/tables/sheet/sheet-text';
import { recogniseWorkbook } from '../../src/tables/recognise-workbook';
import type { RecognisedTable } from '../../src/tables/table';
import { sheet, withCells, withTexts } from '../fixtures/sheet';

function recognise(grid: Grid, ...assumptions: readonly TableAssumption[]) {
  return recogniseWorkbook([grid], PUBLIC_TABLES, loadCodeBooks(), assumptions);
}

function say(name: string, tableKind: string, columns: readonly AssumedColumn[]): TableAssumption {
  return { sheet: name, title: null, reading: { ...NOTHING_SAID_OF_TABLE, tableKind, columns } };
}

/** What a table says of its figures, whatever is printed over them. */
function meaningOf(table: RecognisedTable | undefined) {
  return table?.blocks.map(({ side, scope, rows, columns }) => ({
    side,
    scope,
    rows: rows.map(({ index, coordinates }) => ({ index, coordinates })),
    columns: columns.map(({ index, coordinates, stage, ofWhich }) => ({
      ...{ index, coordinates, stage, ofWhich },
    })),
  }));
}

/** The sheet with a word that nobody knows in each cell of its header. */
function withStrangeHeadings(grid: Grid, { top, bottom }: HeaderRows): Grid {
  const random = createRandom(top + bottom);
  const strange = [...'甲乙丙丁戊己庚辛'];
  return withTexts(grid, (text, row, column) => {
    if (row < top || row > bottom) return text;
    return `某${String(column)}${random.pick(strange)}${random.pick(strange)}样`;
  });
}

const SETS = (['预算', '决算'] as const).map((document) =>
  makeSet({ seed: 7, document, size: 'small', rounded: false, formulas: false }),
);

const PRINTED = SETS.flatMap(({ grids }) => grids).flatMap((grid) => {
  const [table] = recognise(grid).sets.flatMap(({ tables }) => tables);
  return table === undefined || formHeadings(table.kind.id).length === 0
    ? []
    : [[table.kind.id, grid, table] as const];
});

describe('a table whose every heading is strange', () => {
  it('is one of all kinds that have set columns', () => {
    const tried = new Set(PRINTED.map(([kind]) => kind));
    const all = PUBLIC_TABLES.filter(({ id }) => formHeadings(id).length > 0);
    expect(all.filter(({ id }) => !tried.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it.each(PRINTED)('%s is read by the columns that the user says', (kind, grid, table) => {
    const asked = columnChoices([grid], grid.name, null, kind);
    const text = finish(readSheetText(grid));
    const rows = outlineHeader(text, table.titleCell.row, text.bottom);
    if (rows === null) throw new Error('no header');
    const strange = withStrangeHeadings(grid, rows);
    const seen = columnChoices([strange], grid.name, null, kind);
    expect(seen?.columns.map(({ column }) => column)).toEqual(
      asked?.columns.map(({ column }) => column),
    );
    expect(seen?.wanted.every(({ found }) => found === null)).toBe(true);
    const columns = (asked?.wanted ?? []).flatMap(({ heading, found }) => {
      const printed = seen?.columns.find(({ column }) => column === found)?.printed;
      return found === null || printed === undefined ? [] : { column: found, printed, heading };
    });
    expect(recognise(strange, say(grid.name, kind, [])).sets.length).toBe(0);
    const { sets, unrecognised } = recognise(strange, say(grid.name, kind, columns));
    expect(unrecognised).toEqual([]);
    expect(meaningOf(sets[0]?.tables[0])).toEqual(meaningOf(table));
  });
});

describe('the column that is shown as read', () => {
  function shown(grid: Grid, tableKind: string) {
    const choices = columnChoices([grid], grid.name, null, tableKind);
    return Object.fromEntries(
      (choices?.wanted ?? []).flatMap(({ heading, found }) =>
        found === null ? [] : [[heading, found]],
      ),
    );
  }

  it('is none below a group that nobody knows, whose last heading alone is that of the form', () => {
    const grid = sheet(
      '附表',
      `2024年一般公共预算支出表
 | | | | | | 单位：万元
科目编码 | 科目名称 | 总数 | 养人的钱 | < | < | 办事的钱
^ | ^ | ^ | 小计 | 工资类 | 办公类 | ^
 | 合计 | 10.00 | 6.00 | 5.00 | 1.00 | 4.00
201 | 一般公共服务支出 | 10.00 | 6.00 | 5.00 | 1.00 | 4.00`,
    );
    expect(shown(grid, '一般公共预算支出表')).toEqual({ 科目编码: 0, 科目名称: 1, 合计: 2 });
  });

  it('is none on a side of a two-sided table that nobody knows', () => {
    const grid = sheet(
      '附表',
      `2024年部门收支总表
 | | | 单位：万元
进账 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
一、一般公共预算拨款收入 | 10.00 | 一、一般公共服务支出 | 10.00
收入总计 | 10.00 | 支出总计 | 10.00`,
    );
    expect(shown(grid, '部门收支总表')).toEqual({ '支出›项目': 2, '支出›预算数': 3 });
  });
});

const STRANGE = sheet(
  '附表',
  `2024年部门支出总表
 | | | | 单位：万元
码 | 名目 | 全年总数 | 养人的钱 | 办事的钱
 | 合计 | 10.00 | 6.00 | 4.00
201 | 一般公共服务支出 | 10.00 | 6.00 | 4.00`,
);
const KIND = '部门支出总表';

function column(letter: string, printed: string, heading: string): AssumedColumn {
  return { column: letter.charCodeAt(0) - 'A'.charCodeAt(0), printed, heading };
}

const CODE = column('A', '码', '科目编码');
const NAME = column('B', '名目', '科目名称');
const TOTAL = column('C', '全年总数', '合计');
const BASIC = column('D', '养人的钱', '基本支出');
const PROJECT = column('E', '办事的钱', '项目支出');

function reasonOf(grid: Grid, ...columns: readonly AssumedColumn[]): string {
  const { sets, unrecognised } = recognise(grid, say('附表', KIND, columns));
  expect(sets.length).toBe(0);
  return unrecognised.map((area) => ('reason' in area ? area.reason : '')).join();
}

describe('what the user says of columns', () => {
  it('is told in the evidence, beside what is printed', () => {
    const { sets } = recognise(STRANGE, say('附表', KIND, [CODE, NAME, TOTAL, BASIC, PROJECT]));
    const [table] = sets[0]?.tables ?? [];
    expect(table?.evidence).toContain('C 列“全年总数”：合计（由用户指定）');
    expect(table?.blocks[0]?.columns.map(({ label }) => label)).toEqual([
      '全年总数',
      '养人的钱',
      '办事的钱',
    ]);
  });

  it('leaves a column alone of which nothing is said', () => {
    const { sets } = recognise(STRANGE, say('附表', KIND, [CODE, NAME, TOTAL, BASIC]));
    expect(sets[0]?.tables[0]?.blocks[0]?.unknownColumns).toMatchObject([{ label: '办事的钱' }]);
  });

  it.each([
    [
      'one column twice',
      [CODE, NAME, TOTAL, { ...BASIC, column: 2, printed: '全年总数' }],
      'C 列指定了两次',
    ],
    [
      'one heading for two columns',
      [CODE, NAME, TOTAL, BASIC, { ...PROJECT, heading: '基本支出' }],
      '出现多次',
    ],
    [
      'a column of words for figures',
      [CODE, { ...NAME, heading: '合计' }, BASIC],
      'B 列只有文字，没有数',
    ],
    [
      'a column of figures for names',
      [CODE, { ...TOTAL, heading: '科目名称' }, BASIC],
      'C 列只有数，没有文字',
    ],
    ['no column that names rows', [TOTAL, BASIC, PROJECT], '没有找到各行的名称一栏'],
    ['a column that is not there', [CODE, NAME, TOTAL, column('J', '', '基本支出')], 'J 列'],
  ])('is refused with the reason: %s', (_, columns, reason) => {
    expect(reasonOf(STRANGE, ...columns)).toContain(reason);
  });

  it('is stale once one of the headings is another', () => {
    const changed = withCells(STRANGE, { D3: '基本支出' });
    expect(reasonOf(changed, CODE, NAME, TOTAL, BASIC, PROJECT)).toBe(
      '由用户指定为《部门支出总表》，但D 列的表头指定时是“养人的钱”，现在是“基本支出”，请重新指定各列',
    );
  });

  it('takes blank columns and dashes for what they are said to be', () => {
    const blank = withCells(STRANGE, { E4: '-', E5: '', C4: '6.00', C5: '6.00' });
    const { sets } = recognise(blank, say('附表', KIND, [CODE, NAME, TOTAL, BASIC, PROJECT]));
    expect(sets[0]?.tables[0]?.blocks[0]?.columns).toHaveLength(3);
  });

  it('goes for a table that is continued on', () => {
    const longer = sheet(
      '附表',
      `2024年部门支出总表
 | | | | 单位：万元
码 | 名目 | 全年总数 | 养人的钱 | 办事的钱
 | 合计 | 13.00 | 8.00 | 5.00
201 | 一般公共服务支出 | 10.00 | 6.00 | 4.00
2024年部门支出总表（续）
码 | 名目 | 全年总数 | 养人的钱 | 办事的钱
205 | 教育支出 | 3.00 | 2.00 | 1.00`,
    );
    const said = say('附表', KIND, [CODE, NAME, TOTAL, BASIC, PROJECT]);
    expect(recognise(longer, said).sets[0]?.tables[0]?.blocks[0]?.rows).toHaveLength(3);
  });
});
