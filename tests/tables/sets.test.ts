import type { Grid } from '../../src/grid/grid';
import { recognise } from '../fixtures/read-tables';
import { sheet, withTexts } from '../fixtures/sheet';

const BODIES = {
  支出总表: '科目编码 | 科目名称 | 合计\n201 | 一般公共服务支出 | 10.00',
  收入总表: '单位名称 | 合计 | 事业收入\n合计 | 10.00 | 10.00',
  项目支出表: '项目名称 | 合计\n数据平台 | 4.00',
  政府采购预算表: '采购品目 | 采购金额\n复印纸 | 0.80',
} as const;

/** A sheet with one table; the lines stand between title and header. */
function page(name: string, title: string, kind: keyof typeof BODIES, lines = '') {
  return sheet(name, `${title}${kind}\n${lines}\n${BODIES[kind]}`);
}

/** The sets of a workbook, each with the sheets of its tables. */
function setsOf(...grids: readonly Grid[]) {
  return recognise(...grids).sets.map((set) => ({
    entity: set.entity,
    year: set.year,
    sheets: set.tables.map((table) => table.sheet).join(),
  }));
}

describe('the year of a set', () => {
  it('is that of the numbered heading of the document over a title', () => {
    const grid = page('一', '2024年单位预算公开表（3）\n', '支出总表');
    expect(setsOf(grid)).toEqual([{ entity: '', year: 2024, sheets: '一' }]);
  });

  it('is that of most titles; an odd one stays with the others', () => {
    const grids = [
      page('一', '2024年', '支出总表'),
      page('二', '2024年', '收入总表'),
      page('三', '2023年', '项目支出表'),
      page('四', '', '政府采购预算表'),
    ];
    expect(setsOf(...grids)).toEqual([{ entity: '', year: 2024, sheets: '一,二,三,四' }]);
    expect(
      recognise(...grids).sets[0]?.tables.map(({ titleYear, year }) => [titleYear, year]),
    ).toEqual([
      [2024, 2024],
      [2024, 2024],
      [2023, 2024],
      [null, 2024],
    ]);
  });

  it('is that of a cover whose heading ends like the title of a table', () => {
    const cover = sheet('封面', '2024年度部门预算公开表\n部门名称：示例区数据中心');
    const reading = recognise(cover, page('一', '', '支出总表'), page('二', '', '收入总表'));
    expect(reading.sets.map(({ year, entity }) => [year, entity])).toEqual([
      [2024, '示例区数据中心'],
    ]);
    expect(reading.unrecognised.map(({ kind }) => kind)).toEqual(['nonTable']);
  });

  it('is that of a heading above a list of the tables', () => {
    const contents = (lines: string) =>
      recognise(
        sheet('目录', `示例区数据中心2024年度部门预算公开表\n${lines}`),
        page('一', '', '支出总表'),
        page('二', '', '收入总表'),
      ).sets.map(({ year, entity }) => [year, entity]);
    expect(contents('1 | 部门支出总表\n2 | 部门收入总表')).toEqual([[2024, '示例区数据中心']]);
    expect(contents('1 | 部门支出总表\n3 | 部门收入总表')).toEqual([[0, '']]);
    expect(contents('1. 部门支出总表\n2. 部门收入总表')).toEqual([[2024, '示例区数据中心']]);
    expect(contents('表1：部门支出总表\n表2：部门收入总表')).toEqual([[2024, '示例区数据中心']]);
    expect(contents('1. 部门支出总表\n3. 部门收入总表')).toEqual([[0, '']]);
  });

  it('is that of a heading that ends in 目录', () => {
    const cover = sheet('目录', '2024年部门预算公开表目录');
    expect(setsOf(cover, page('一', '', '支出总表'))).toEqual([
      { entity: '', year: 2024, sheets: '一' },
    ]);
  });

  it('is not that of an empty table, which is no cover', () => {
    const empty = sheet('三', '2023年国有资本经营预算表\n本单位没有此项支出');
    const { unrecognised } = recognise(page('一', '', '支出总表'), empty);
    expect(unrecognised.map(({ kind, sheet: name }) => [kind, name])).toEqual([['refused', '三']]);
  });

  it('is the later one of two that stand equally often', () => {
    expect(setsOf(page('一', '2023年', '支出总表'), page('二', '2024年', '收入总表'))).toEqual([
      { entity: '', year: 2024, sheets: '一,二' },
    ]);
  });

  it('makes a second set where a kind stands again for it', () => {
    const grids = [
      page('本年一', '2024年', '支出总表'),
      page('本年二', '2024年', '收入总表'),
      page('上年一', '2023年', '支出总表'),
      page('本年三', '2024年', '项目支出表'),
      page('上年二', '2023年', '收入总表'),
    ];
    expect(setsOf(...grids)).toEqual([
      { entity: '', year: 2024, sheets: '本年一,本年二,本年三' },
      { entity: '', year: 2023, sheets: '上年一,上年二' },
    ]);
  });
});

describe('the entity of a set', () => {
  it('is the one that most tables name', () => {
    const grids = [
      page('一', '2024年', '支出总表', '编制单位：示例区数据中心'),
      page('二', '示例区数据中心2024年', '收入总表'),
      page('三', '2024年', '项目支出表', '部门：示例区数据中心本级'),
    ];
    expect(setsOf(...grids)).toEqual([
      { entity: '示例区数据中心', year: 2024, sheets: '一,二,三' },
    ]);
  });

  it('bears no number that a system prints before it', () => {
    const named = page('一', '2024年', '支出总表', '填报单位：［129001］示例区数据中心');
    expect(setsOf(named)).toEqual([{ entity: '示例区数据中心', year: 2024, sheets: '一' }]);
  });

  it('is the first of the units listed where no line names it', () => {
    const units = sheet(
      '收入',
      `
2024年部门收入总表
单位代码 | 单位名称 | 合计 | 事业收入
 | 合计 | 10.00 | 10.00
118 | 示例区数据中心 | 10.00 | 10.00
118001 | 示例区数据中心本级 | 10.00 | 10.00
`,
    );
    expect(setsOf(page('支出', '2024年', '支出总表'), units)).toEqual([
      { entity: '示例区数据中心', year: 2024, sheets: '支出,收入' },
    ]);
  });

  it('makes a second set where a kind stands again for it', () => {
    const [centre, station] = ['编制单位：示例区数据中心', '编制单位：示例区数据服务站'];
    const grids = [
      page('中心一', '2024年', '支出总表', centre),
      page('中心二', '2024年', '收入总表', centre),
      page('服务站一', '2024年', '支出总表', station),
      page('服务站二', '2024年', '项目支出表', station),
    ];
    expect(setsOf(...grids)).toEqual([
      { entity: '示例区数据中心', year: 2024, sheets: '中心一,中心二' },
      { entity: '示例区数据服务站', year: 2024, sheets: '服务站一,服务站二' },
    ]);
  });
});

it('puts a table that names nobody with the body of the tables before it', () => {
  const grids = [
    page('甲1', '2024年', '支出总表', '编制单位：示例区甲中心'),
    page('甲2', '2024年', '收入总表'),
    page('乙1', '2024年', '支出总表', '编制单位：示例区乙中心'),
    page('乙2', '2024年', '收入总表'),
  ];
  expect(setsOf(...grids)).toEqual([
    { entity: '示例区甲中心', year: 2024, sheets: '甲1,甲2' },
    { entity: '示例区乙中心', year: 2024, sheets: '乙1,乙2' },
  ]);
});

describe('sets that stand in one workbook', () => {
  const KINDS = ['支出总表', '收入总表', '项目支出表'] as const;
  const run = (name: string, title: (kind: string) => string, lines = '') =>
    KINDS.map((kind, position) => page(`${name}${position + 1}`, title(kind), kind, lines));

  it('are 本级 and 汇总 of one body', () => {
    const grids = [
      ...run('本级', () => '2024年', '编制单位：示例区数据局（本级）'),
      ...run('汇总', () => '2024年', '编制单位：示例区数据局（汇总）'),
    ];
    expect(setsOf(...grids)).toEqual([
      { entity: '示例区数据局(本级)', year: 2024, sheets: '本级1,本级2,本级3' },
      { entity: '示例区数据局(汇总)', year: 2024, sheets: '汇总1,汇总2,汇总3' },
    ]);
  });

  it('are one where the names differ by city, brackets or 本级 only', () => {
    const grids = [
      page('一', '2024年', '支出总表', '编制单位：示例市示例区数据局'),
      page('二', '2024年', '收入总表', '编制单位：示例区数据局（本级）'),
      page('三', '2024年', '项目支出表', '编制单位：示例区数据局'),
      ...run('站', () => '2024年', '编制单位：示例区数据服务站'),
    ];
    expect(setsOf(...grids).map(({ sheets }) => sheets)).toEqual(['一,二,三', '站1,站2,站3']);
  });

  it.each(['2024年部门预算', '2024年部门预算公开表', '2024年度单位预算'])(
    'are told by the covers in front of them: %s',
    (document) => {
      const cover = (name: string) => sheet(name, `${name}\n${document}`);
      const grids = [
        cover('示例区甲中心'),
        ...run('甲', () => ''),
        cover('示例区乙中心'),
        ...run('乙', () => ''),
      ];
      expect(setsOf(...grids)).toEqual([
        { entity: '示例区甲中心', year: 2024, sheets: '甲1,甲2,甲3' },
        { entity: '示例区乙中心', year: 2024, sheets: '乙1,乙2,乙3' },
      ]);
    },
  );

  it('are told by their order where nobody is named', () => {
    const second = run('乙', () => '2024年').map((grid) =>
      withTexts(grid, (text) => (text === '201' ? '205' : text)),
    );
    expect(setsOf(...run('甲', () => '2024年'), ...second)).toEqual([
      { entity: '', year: 2024, sheets: '甲1,甲2,甲3' },
      { entity: '', year: 2024, sheets: '乙1,乙2,乙3' },
    ]);
  });

  it('keep a table whose title slipped', () => {
    const slip = (grids: readonly Grid[], name: string, from: string, to: string) =>
      grids.map((grid) =>
        grid.name === name ? withTexts(grid, (text) => text.replace(from, to)) : grid,
      );
    const bodies = [
      ...run('甲', () => '2024年', '编制单位：示例区甲中心'),
      ...run('乙', () => '2024年', '编制单位：示例区乙中心'),
    ];
    expect(setsOf(...slip(bodies, '甲2', '甲中心', '乙中心'))).toEqual([
      { entity: '示例区甲中心', year: 2024, sheets: '甲1,甲2,甲3' },
      { entity: '示例区乙中心', year: 2024, sheets: '乙1,乙2,乙3' },
    ]);
    const years = [...run('本', () => '2024年'), ...run('上', () => '2023年')];
    expect(setsOf(...slip(years, '本2', '2024', '2023'))).toEqual([
      { entity: '', year: 2024, sheets: '本1,本2,本3' },
      { entity: '', year: 2023, sheets: '上1,上2,上3' },
    ]);
  });

  it('give their year to the tables between them that print none', () => {
    const years = [
      ...run('本', (kind) => (kind === '支出总表' ? '2024年' : '')),
      ...run('上', (kind) => (kind === '支出总表' ? '2023年' : '')),
    ];
    expect(setsOf(...years)).toEqual([
      { entity: '', year: 2024, sheets: '本1,本2,本3' },
      { entity: '', year: 2023, sheets: '上1,上2,上3' },
    ]);
  });
});

it('compares neither of two tables that differ', () => {
  const other = withTexts(page('又一张', '2024年', '支出总表'), (text) =>
    text === '201' ? '205' : text,
  );
  const grids = [page('支出', '2024年', '支出总表'), other, page('收入', '2024年', '收入总表')];
  expect(setsOf(...grids)).toEqual([{ entity: '', year: 2024, sheets: '收入' }]);
  expect(recognise(...grids).unrecognised).toMatchObject([
    { sheet: '支出', reason: '与“又一张”是同一种表而数据不同，分不清以哪一张为准，都不参与检查' },
    { sheet: '又一张', reason: '与“支出”是同一种表而数据不同，分不清以哪一张为准，都不参与检查' },
  ]);
});

it('does not guess a unit that is that of no majority', () => {
  const grids = [
    page('支出', '2024年', '支出总表', '单位：万元'),
    page('收入', '2024年', '收入总表', '单位：元'),
    page('采购', '2024年', '政府采购预算表', '单位：元'),
    page('项目', '2024年', '项目支出表'),
  ];
  expect(setsOf(...grids).map(({ sheets }) => sheets)).toEqual(['支出,收入,采购']);
});

it('takes the unit of the others, not that of procurement', () => {
  const grids = [
    page('支出', '2024年', '支出总表', '单位：万元'),
    page('采购', '2024年', '政府采购预算表', '单位：元'),
    page('项目', '2024年', '项目支出表'),
  ];
  expect(recognise(...grids).sets[0]?.tables.map(({ unit }) => unit)).toEqual([
    ...['万元', '元', '万元'],
  ]);
});

it('does not guess the unit of procurement where the units of the set differ', () => {
  const grids = [
    page('支出', '2024年', '支出总表', '单位：万元'),
    page('收入', '2024年', '收入总表', '单位：元'),
    page('采购', '2024年', '政府采购预算表'),
  ];
  expect(setsOf(...grids).map(({ sheets }) => sheets)).toEqual(['支出,收入']);
  expect(recognise(...grids).unrecognised).toMatchObject([
    { sheet: '采购', reason: '没有写明金额单位，而本套各表单位不一，无法确定，不参与检查' },
  ]);
});

it('compares no hidden sheet and no second table of one kind, and names both', () => {
  const visible = page('支出', '2024年', '支出总表');
  const grids = [
    visible,
    { ...page('草稿', '2024年', '支出总表'), visibility: 'hidden' as const },
    page('又一张', '2024年', '支出总表'),
  ];
  expect(setsOf(...grids)).toEqual([{ entity: '', year: 2024, sheets: '支出' }]);
  const reasons = recognise(...grids).unrecognised.map((area) =>
    area.kind === 'nonTable' ? area.sheet : `${area.sheet}：${area.reason}`,
  );
  expect(reasons).toEqual([
    '又一张：与“支出”是同一种表，分不清以哪一张为准，不参与检查',
    '草稿：工作表已隐藏，不参与检查',
  ]);
});

describe('the body of a budget that stands beside the accounts of another', () => {
  it('is not taken from those', () => {
    const accounts = sheet(
      '决算',
      `2022年度支出决算表
      部门：示例区档案馆 || 单位：万元
      科目编码 | 科目名称 | 本年支出合计
       | 合计 | 10.00
      201 | 一般公共服务支出 | 10.00`,
    );
    const bodies = setsOf(accounts, page('一', '2024年', '支出总表'));
    expect(bodies.map(({ entity, year }) => [entity, year])).toEqual([
      ['', 2024],
      ['示例区档案馆', 2022],
    ]);
  });
});
