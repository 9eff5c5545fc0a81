import { recognise, tableOf } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';

const SIDES = `单位：万元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
一、本年收入 | 10.00 | 一、本年支出 | 10.00
（一）一般公共预算拨款 | 10.00 | （一）一般公共服务支出 | 10.00
收入总计 | 10.00 | 支出总计 | 10.00`;

const CODES = `单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
 | 合计 | 10.00 | 6.00 | 4.00
201 | 一般公共服务支出 | 10.00 | 6.00 | 4.00`;

const below = (lines: string, table: string) => sheet('Sheet1', `${lines}\n${table}`);

describe('a title in two rows', () => {
  it('speaks of the money that its first row names', () => {
    const table = tableOf(below('2024年财政拨款\n收支总表', SIDES));
    expect(table.kind.id).toBe('财政拨款收支总表');
    expect(table.title).toBe('2024年财政拨款收支总表');
    expect(table.titleYear).toBe(2024);
    expect(tableOf(below('2024年财政\n拨款收支总表', SIDES)).kind.id).toBe('财政拨款收支总表');
  });

  it('is refused where the whole is no known title', () => {
    const { sets, unrecognised } = recognise(below('2024年社会保险基金\n支出总表', CODES));
    expect(sets).toEqual([]);
    expect(unrecognised).toHaveLength(1);
  });

  it.each(['示例区数据中心', '2024年部门预算', '公开03表', '第一部分', '部门：示例区数据中心'])(
    'is not made of %s above a title',
    (line) => {
      const table = tableOf(below(`${line}\n2024年部门支出总表`, CODES));
      expect([table.kind.id, table.title]).toEqual(['部门支出总表', '2024年部门支出总表']);
    },
  );
});

it.each(['（草案）', '（讨论稿）', '（征求意见稿）', '①', '*', '（注1）'])(
  'a title may end in %s',
  (mark) => {
    expect(tableOf(below(`2024年部门支出总表${mark}`, CODES)).kind.id).toBe('部门支出总表');
  },
);
