import type { Grid } from '../../src/grid/grid';
import { recognise } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';

/** 支出总表 with the lines between title and header. */
function page(title: string, lines: string) {
  return sheet(
    '一',
    `${title}支出总表\n${lines}\n科目编码 | 科目名称 | 合计\n201 | 一般公共服务支出 | 10.00`,
  );
}

function setsOf(grid: Grid) {
  return recognise(grid).sets.map(({ entity, year }) => ({ entity, year }));
}

describe('the year of a set', () => {
  it.each([
    '部门：示例区数据中心（2024年）',
    '部门：示例区数据中心 2024年度 单位：万元',
    '预算年度：2024　部门名称：示例区数据中心',
    '部门名称：示例区数据中心　预算年度：2024',
    '示例区数据中心2024年',
    '部门：示例区数据中心\n2024年度　单位：万元',
    '部门：示例区数据中心 | 编制期间：2024年',
  ])('and its body may stand in one cell as in %s', (line) => {
    expect(setsOf(page('', line))).toEqual([{ entity: '示例区数据中心', year: 2024 }]);
  });
});

describe('the entity of a set', () => {
  it.each([
    '填报单位（盖章）：示例区数据中心',
    '部门编码：118　部门名称：示例区数据中心',
    '单位名称 | 示例区数据中心 | 单位：万元',
    '编制单位： | 示例区数据中心',
    '部门 示例区数据中心',
    '[118]示例区数据中心',
  ])('may be named as in %s', (line) => {
    expect(setsOf(page('2024年', line))).toEqual([{ entity: '示例区数据中心', year: 2024 }]);
  });

  it('may have a money unit in its name, and is none', () => {
    const named = (line: string) => setsOf(page('2024年', line))[0]?.entity;
    expect(named('单位：元示例区数据中心')).toBe('元示例区数据中心');
    expect(named('单位：示例元区数据中心')).toBe('示例元区数据中心');
    expect(named('单位：元')).toBe('');
    expect(named('单位：人民币万元')).toBe('');
  });

  it('is that of the heading of the document over each title', () => {
    const grid = page('示例区数据中心2024年度部门公开表\n', '单位：万元');
    expect(setsOf(grid)).toEqual([{ entity: '示例区数据中心', year: 2024 }]);
    expect(recognise(grid).unrecognised).toEqual([]);
  });
});
