import { keysOf, recognise } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';

function detail(title: string) {
  return sheet(
    '明细',
    `2023年度${title}
部门：示例区数据中心 | | | | 单位：万元
科目编码 | 科目名称 | 合计 | 工资福利支出 | 商品和服务支出
合计 | < | 30.00 | 10.00 | 20.00
201 | 一般公共服务支出 | 30.00 | 10.00 | 20.00`,
  );
}

describe('a table of 决算 by function and economic class', () => {
  it.each([
    ['支出决算明细表', 'flow=expenditure;function=201;economy=301'],
    [
      '一般公共预算财政拨款支出决算明细表',
      'flow=expenditure;fund=generalPublicBudget;function=201;economy=301',
    ],
    ['基本支出决算明细表', 'flow=expenditure;function=201;economy=301;nature=basic'],
    ['项目支出决算明细表', 'flow=expenditure;function=201;economy=301;nature=project'],
    [
      '财政拨款项目支出决算明细表',
      'flow=expenditure;fund=fiscalAppropriation;function=201;economy=301;nature=project',
    ],
  ])('%s says what its title says', (title, key) => {
    expect(keysOf(detail(title))['D5']).toBe(key);
  });

  it.each(['经营支出决算明细表', '事业单位经营支出决算明细表'])(
    '%s is of other expenditure and refused',
    (title) => {
      const { sets, unrecognised } = recognise(detail(title));
      expect(sets).toEqual([]);
      expect(unrecognised).toHaveLength(1);
    },
  );
});
