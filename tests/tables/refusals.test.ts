import { areaAddress } from '../../src/base/address';
import { recognise } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';

/** What became of a sheet without a recognised table. */
function refusalOf(text: string) {
  const { sets, unrecognised } = recognise(sheet('Sheet1', text));
  expect(sets).toEqual([]);
  return unrecognised;
}

describe('a title without its table is refused with the reason', () => {
  it.each([
    [
      'no header below',
      `
2024年部门支出总表
文字
文字 | 文字
`,
      /部门支出总表.*没有找到.*表头/,
    ],
    [
      'no amount column',
      `
2024年部门支出总表
科目编码 | 科目名称 | 总额
201 | 一般公共服务支出 | 10.00
`,
      /部门支出总表.*金额列/,
    ],
    [
      'no labels of rows',
      `
2024年一般公共预算支出表
合计 | 基本支出 | 项目支出
10.00 | 6.00 | 4.00
`,
      /一般公共预算支出表》，但表头中没有支出功能分类科目一栏$/,
    ],
    [
      'rows named by another column than that of the title',
      `
2024年一般公共预算支出表（分单位）
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 备注
 | 合计 | 10.00 | 6.00 | 4.00 |
201 | 一般公共服务支出 | 10.00 | 6.00 | 4.00 |
`,
      /《一般公共预算支出表（分单位）》，但表头中没有单位一栏，而是“科目编码”、“科目名称”$/,
    ],
    [
      'units that only say whose codes these are',
      `
2024年一般公共预算支出表（分单位）
单位名称 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
示例区数据中心 | 201 | 一般公共服务支出 | 10.00 | 6.00 | 4.00
`,
      /（分单位）》，但表头是“单位名称”、“科目编码”、“科目名称”，各行不是按单位列示的$/,
    ],
    [
      'one side only',
      `
2024年部门收支总表
收入 | <
项目 | 预算数
一般公共预算拨款收入 | 10.00
`,
      /部门收支总表.*左右并列/,
    ],
    [
      'rows of another kind',
      `
2024年部门支出总表
科目编码 | 科目名称 | 合计
 | 合计 | 10.00
A | 甲项 | 4.00
B | 乙项 | 6.00
`,
      /部门支出总表.*“A 甲项”、“B 乙项”/,
    ],
    [
      'a column of names under a strange heading',
      `
2024年部门支出总表
部门：示例区数据中心 |||| 单位：万元
码 | 名目 | 合计 | 基本支出 | 项目支出
 | 合计 | 10.00 | 6.00 | 4.00
201 | 一般公共服务支出 | 10.00 | 6.00 | 4.00
20103 | 政府办公厅（室）及相关机构事务 | 10.00 | 6.00 | 4.00
`,
      /部门支出总表.*B3 的表头“名目”未能识别/,
    ],
    [
      'columns of another kind',
      `
2024年一般公共预算支出表（按功能分类和经济分类）
科目编码 | 科目名称 | 合计 | 机关工资福利支出 | 机关商品和服务支出 | 机关资本性支出
201 | 一般公共服务支出 | 10.00 | 6.00 | 3.00 | 1.00
`,
      /一般公共预算支出表.*“机关工资福利支出”、“机关商品和服务支出”、“机关资本性支出”/,
    ],
    [
      'a column outside the title',
      `
2024年一般公共预算支出表
科目编码 | 科目名称 | 合计 | 基本支出 | 政府性基金预算支出
201 | 一般公共服务支出 | 10.00 | 6.00 | 4.00
`,
      /一般公共预算支出表.*“政府性基金预算支出”.*范围/,
    ],
    [
      'a line outside the title',
      `
2024年财政拨款收支总表
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
一般公共预算拨款 | 9.00 | 教育支出 | 10.00
单位资金 | 1.00 | |
`,
      /财政拨款收支总表.*“单位资金”.*范围/,
    ],
  ])('%s', (_, text, reason) => {
    expect(refusalOf(text)).toEqual([
      {
        kind: 'refused',
        sheet: 'Sheet1',
        range: expect.objectContaining({ top: 0, left: 0 }) as object,
        reason: expect.stringMatching(reason) as string,
        title: { sheet: 'Sheet1', row: 0, column: 0 },
      },
    ]);
  });
});

it('refuses a title that is none of the kinds', () => {
  const [area] = refusalOf(`
2024年办公用房分配表
类别 | 人数
在编 | #3
`);
  expect(area).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching('2024年办公用房分配表.*不属于') as string,
  });
});

it('says of other tables of final accounts what they are', () => {
  const [area] = refusalOf(`
2023年度资产负债决算简表
项目 | 金额
`);
  expect(area).toMatchObject({
    reason: '《2023年度资产负债决算简表》是决算表，但不是部门决算公开01表至09表中的一张',
  });
});

it.each([
  '项目支出绩效目标表',
  '部门整体支出绩效目标申报表',
  '项目申报表',
  '项目基本信息表',
  '项目预算资金投入表',
])('takes %s for a form, the whole sheet, where no table tells its year', (title) => {
  const [area, ...more] = refusalOf(`
${title}
项目名称 | 数据平台
项目当年预算 | 10.00

绩效指标一览表
指标 | 目标值
`);
  expect(more).toEqual([]);
  expect(area).toMatchObject({ kind: 'form', reason: expect.stringMatching(title) as string });
  expect(area?.kind === 'form' && areaAddress(area.range)).toBe('A1:B6');
});

describe('no table at all', () => {
  it.each([
    ['a cover', '\n\n示例区数据中心\n2024年部门预算公开\n'],
    ['a text', '第一部分 部门概况\n一、主要职责\n贯彻执行数据工作的方针政策。'],
    [
      'a list of tables',
      '目录\n一、2024年部门收支总表\n二、2024年部门收入总表\n三、2024年部门支出总表',
    ],
    ['a list with numbers of pages', '目录\n2024年部门收支总表 | #1\n2024年部门收入总表 | #2'],
    ['a list with pages as texts', '目录\n2024年部门收支总表 | 1\n\n2024年部门收入总表 | 2'],
  ])('%s is no refusal', (_, text) => {
    expect(refusalOf(text)).toEqual([{ kind: 'nonTable', sheet: 'Sheet1' }]);
  });

  it.each([
    '2024年部门新增资产配置表',
    '国有资产占有使用情况表',
    '新增资产配置预算表',
    '2024年度国有资产占用情况明细表',
  ])('%s lists things, and says so without being an open question', (title) => {
    const [area, ...others] = refusalOf(`
${title}
部门：示例区数据中心 | | 单位：万元
资产类别 | 数量 | 金额
设备 | #5 | 1.00`);
    expect(others).toEqual([]);
    expect(area).toMatchObject({
      kind: 'nonTable',
      sheet: 'Sheet1',
      reason: expect.stringMatching(`《${title}》列的是资产`) as string,
    });
  });

  it('an empty sheet is not worth a word', () => {
    expect(recognise({ ...sheet('Sheet1', ''), rows: [] })).toEqual({
      sets: [],
      unrecognised: [],
      misfits: [],
    });
  });
});

it('takes no offence at a line outside the title that holds no figure', () => {
  const { sets } = recognise(
    sheet(
      'Sheet1',
      `
2024年财政拨款收支总表
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
一般公共预算拨款 | 9.00 | 教育支出 | 9.00
单位资金 | | |
`,
    ),
  );
  expect(sets.flatMap((set) => set.tables.map((table) => table.kind.id))).toEqual([
    '财政拨款收支总表',
  ]);
});

it.each([
  [
    'two lots of figures side by side of which no word says which is which',
    `
2024年一般公共预算“三公”经费支出表
甲 | < | < | 乙 | < | <
合计 | 因公出国（境）费 | 公务接待费 | 合计 | 因公出国（境）费 | 公务接待费
3.00 | | 3.00 | 2.00 | | 2.00
`,
  ],
  [
    'figures of a later year than the title speaks about',
    `
2023年一般公共预算“三公”经费支出表
2023年预算数 | < | < | 2024年预算数 | < | <
合计 | 因公出国（境）费 | 公务接待费 | 合计 | 因公出国（境）费 | 公务接待费
3.00 | | 3.00 | 2.00 | | 2.00
`,
  ],
  [
    'a total beside one of the same year',
    `
2024年部门支出总表
科目编码 | 科目名称 | 合计 | 2024年预算数
201 | 一般公共服务支出 | 3.00 | 2.00
`,
  ],
  [
    'the same code twice for the same unit',
    `
2024年部门支出总表
单位代码 | 单位名称 | 科目编码 | 科目名称 | 合计
 | | | 合计 | 30.00
118001 | 示例区数据局本级 | 201 | 一般公共服务支出 | 10.00
118001 | 示例区数据局本级 | 201 | 一般公共服务支出 | 20.00
`,
  ],
  [
    'a code column without a heading of its own',
    `
2024年部门支出总表
科目编码 | | | 科目名称 | 合计
201 | | | 一般公共服务支出 | 30.00
201 | 03 | | 政府办公厅（室）及相关机构事务 | 30.00
201 | 03 | 01 | 行政运行 | 30.00
`,
  ],
])('refuses %s', (_what, text) => {
  expect(recognise(sheet('Sheet1', text))).toMatchObject({
    sets: [],
    unrecognised: [{ kind: 'refused' }],
  });
});
