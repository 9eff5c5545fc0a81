import { printedName } from '../../src/narrative/figures/printed-name';
import { ALL_2021 } from '../fixtures/layout-of-2021';
import { tableOf } from '../fixtures/read-tables';
import { withCells } from '../fixtures/sheet';

it('leaves out the code that stands in one cell with the name', () => {
  const table = tableOf(withCells(ALL_2021, { C6: '[208] 社会保障和就业支出' }));
  const names = (position: number) => table.blocks[position]?.rows.map(printedName);
  expect(names(1)?.slice(0, 3)).toEqual(['一般公共服务支出', '社会保障和就业支出', '住房保障支出']);
  expect(names(2)?.slice(0, 2)).toEqual(['基本支出', '工资福利支出']);
  expect(names(3)?.[1]).toBe('商品服务支出');
});
