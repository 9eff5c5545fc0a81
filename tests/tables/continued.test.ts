import { areaAddress, cellKey } from '../../src/base/address';
import type { Grid } from '../../src/grid/grid';
import { factBooks, recognise } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';
import { check, relationsOf } from '../checks/checked-sheets';

const HEADER = `科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出`;

const FIRST = sheet(
  '支出',
  `
2024年部门支出总表
单位：万元
${HEADER}
 | 合计 | 30.00 | 22.00 | 8.00
201 | 一般公共服务支出 | 10.00 | 6.00 | 4.00
20103 | 政府办公厅（室）及相关机构事务 | 10.00 | 6.00 | 4.00
注：接下页
`,
);

const REST = `
205 | 教育支出 | 20.00 | 16.00 | 4.00
20508 | 进修及培训 | 20.00 | 16.00 | 4.00
`;

function next(title: string, header = HEADER, name = '支出2'): Grid {
  return sheet(name, `${title}\n${header}${REST}`);
}

/** Tables as `kind range`, then what was refused. */
function placesOf(...grids: readonly Grid[]): readonly string[] {
  const { sets, unrecognised } = recognise(...grids);
  return [
    ...sets.flatMap(({ tables }) =>
      tables.map(
        ({ kind, sheet: name, range, continuations }) =>
          `${kind.id} ${name}!${areaAddress(range)}` +
          continuations.map((part) => ` + ${part.sheet}!${areaAddress(part.range)}`).join(''),
      ),
    ),
    ...unrecognised.map((area) =>
      area.kind === 'nonTable' ? area.sheet : `${area.sheet}：${area.reason}`,
    ),
  ];
}

const cellsOf = (...grids: readonly Grid[]) =>
  factBooks(...grids).flatMap((book) => book.amounts.map(({ cell }) => cellKey(cell)));

describe('a table continued on another sheet', () => {
  it.each([
    '2024年部门支出总表（续表）',
    '2024年部门支出总表（续）',
    '2024年部门支出总表(续表一)',
    '2024年部门支出总表续表',
    '续表：2024年部门支出总表',
    '续表',
    '（接上表）',
    '2024年部门支出总表 | | | | 续表',
    '2024年部门支出总表 | | | | 第2页',
    '2024年部门支出总表\n第2页 共2页',
    '2024年部门支出总表（第2页）',
    '2024年部门支出总表（续表）\n | | | | 单位：万元',
  ])('is one table where it says %s', (title) => {
    const second = next(title);
    const lines = title.split('\n').length;
    expect(placesOf(FIRST, second)).toEqual([
      `部门支出总表 支出!A1:E6 + 支出2!A${lines + 2}:E${lines + 3}`,
    ]);
    expect(cellsOf(FIRST, second)).toHaveLength(15);
  });

  it('has sums over all parts', () => {
    const second = next('续表');
    expect(relationsOf(FIRST, second).texts).toContain('C2 rollUp 支出!C4 = 支出!C5 + 支出2!C3');
    expect(relationsOf(FIRST, second).texts).toContain('C2 rollUp 支出2!C3 = 支出2!C4');
    expect(check(FIRST, second).briefs).toEqual([]);
  });

  it('has its faults where they stand', () => {
    const second = sheet('支出2', `续表\n${HEADER}${REST.replace('20508', '2050')}`);
    expect(check(FIRST, second).told('E1')).toEqual([
      'error 支出2!A4 mistypedCode 2050 进修及培训 20508',
    ]);
    const wrong = sheet('支出2', `续表\n${HEADER}${REST.replace('20.00', '21.00')}`);
    expect(check(FIRST, wrong).culprits()).toEqual(['支出2!C3 21.00→20.00']);
  });

  it('may go on through several sheets', () => {
    const third = sheet('支出3', `续表\n${HEADER}\n206 | 科学技术支出 | 0.00 | 0.00 | 0.00`);
    expect(placesOf(FIRST, next('续表'), third)).toEqual([
      '部门支出总表 支出!A1:E6 + 支出2!A3:E4 + 支出3!A3:E3',
    ]);
  });

  it('is refused as a whole where the header is another one', () => {
    const second = next('续表', `科目编码 | 科目名称 | 合计 | 项目支出 | 基本支出`);
    expect(placesOf(FIRST, second)).toEqual([
      '支出：标题像《部门支出总表》，但续表没有重复同样的表头，不能确定各列，整张表不参与检查',
      '支出2：是“支出”中《2024年部门支出总表》的续表，该表未能识别',
    ]);
  });

  it('is refused where its beginning is missing', () => {
    expect(placesOf(next('2024年部门支出总表（续表）'))).toEqual([
      '支出2：《2024年部门支出总表（续表）》是续表，但没有找到它前面的部分',
    ]);
  });

  it('continues the table with its name, not the last one', () => {
    const income = sheet(
      '收入',
      '2024年部门收入总表\n单位名称 | 合计 | 事业收入\n合计 | 1.00 | 1.00',
    );
    expect(placesOf(FIRST, income, next('2024年部门支出总表（续）'))).toEqual([
      '部门支出总表 支出!A1:E6 + 支出2!A3:E4',
      '部门收入总表 收入!A1:C3',
    ]);
  });

  it('is no table of its own for the number of a page', () => {
    const page = sheet('支出', `2024年部门支出总表\n第3页 共9页\n${HEADER}${REST}`);
    expect(placesOf(page)).toEqual(['部门支出总表 支出!A1:E5']);
  });
});

describe('a table continued on its sheet', () => {
  it.each([
    ['below a title with a mark', '2024年部门支出总表（续表）\n'],
    ['below the word 续表', ' | | | | 续表\n'],
    ['below the header alone', ''],
    ['below a blank row and the header', '\n'],
  ])('is one table %s', (_, title) => {
    const text = FIRST.rows.slice(0, 6);
    const second = sheet('支出', `${title}${HEADER}${REST}`);
    const grid = { ...FIRST, rows: [...text, ...second.rows] };
    expect(cellsOf(grid)).toHaveLength(15);
    expect(check(grid).briefs).toEqual([]);
    expect(recognise(grid).unrecognised).toEqual([]);
  });

  it('may go on beside itself', () => {
    const grid = sheet(
      '支出',
      `
2024年部门支出总表 | | | | 2024年部门支出总表（续表） | |
科目编码 | 科目名称 | 合计 | | 科目编码 | 科目名称 | 合计
 | 合计 | 30.00 | | 205 | 教育支出 | 20.00
201 | 一般公共服务支出 | 10.00 | | 20508 | 进修及培训 | 20.00
`,
    );
    expect(placesOf(grid)).toEqual(['部门支出总表 支出!A1:C4 + 支出!E3:G4']);
    expect(relationsOf(grid).texts).toContain('C2 rollUp 支出!C3 = 支出!C4 + 支出!G3');
  });
});
