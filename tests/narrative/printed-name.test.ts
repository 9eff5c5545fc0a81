import { printedName } from '../../src/narrative/figures/printed-name';
import { ALL_2021 } from '../fixtures/layout-of-2021';
import { tableOf } from '../fixtures/read-tables';
import { withCells } from '../fixtures/sheet';
import { smallBook, textOf } from './small-budget';

it('leaves out the code that stands in one cell with the name', () => {
  const table = tableOf(withCells(ALL_2021, { C6: '[208] 社会保障和就业支出' }));
  const names = (position: number) => table.blocks[position]?.rows.map(printedName);
  expect(names(1)?.slice(0, 3)).toEqual(['一般公共服务支出', '社会保障和就业支出', '住房保障支出']);
  expect(names(2)?.slice(0, 2)).toEqual(['基本支出', '工资福利支出']);
  expect(names(3)?.[1]).toBe('商品服务支出');
});

it('prints a title that is broken over two lines of its cell in one', () => {
  const title = '2024年一般公共预算基本支出表\n（部门预算支出经济分类科目）';
  const current = smallBook({ changes: { 预算07表: { A1: title } } });
  const template = '{% for 表 in 公开表.清单 %}{{ 表.名称 }}、{% endfor %}';
  expect(textOf(template, { current })).toContain(
    '、2024年一般公共预算基本支出表（部门预算支出经济分类科目）、',
  );
});
