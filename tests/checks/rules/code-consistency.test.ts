import { withTexts } from '../../fixtures/sheet';
import { check } from '../checked-sheets';
import { byFunction } from '../small-tables';

const lines = (code: string, name: string) => `| 合计 | 5.00 | 5.00 |
  205 | 教育支出 | 5.00 | 5.00 |
  20508 | 进修及培训 | 5.00 | 5.00 |
  ${code} | ${name} | 5.00 | 5.00 |`;

const found = (code: string, one: string, other: string) =>
  check(
    byFunction('支出', '部门支出总表', lines(code, one)),
    byFunction('一般', '一般公共预算支出表', lines(code, other)),
  ).told('E4');

describe('E4, one code on several sheets', () => {
  it('is silent under one name, and under two that the book accepts', () => {
    expect(found('2050877', '岗位培训', '岗位　培训')).toEqual([]);
    expect(found('2050803', '培训支出', '培训')).toEqual([]);
  });

  it('with another name that the book cannot judge is a warning', () => {
    expect(found('2050877', '岗位培训', '在岗培训')).toEqual([
      'warning 一般!B7 nameDiffers 2050877 在岗培训 岗位培训 支出!B7',
    ]);
  });

  it('with another name in a year that the book cannot judge is a warning', () => {
    const later = (name: string, title: string, printed: string) =>
      withTexts(byFunction(name, title, lines('2050803', printed)), (text) =>
        text.replace('2024年', '2031年'),
      );
    const told = (one: string, other: string) =>
      check(later('支出', '部门支出总表', one), later('一般', '一般公共预算支出表', other)).told(
        'E4',
      );
    expect(told('培训支出', '岗位培训')).toEqual([
      'warning 一般!B7 nameDiffers 2050803 岗位培训 培训支出 支出!B7',
    ]);
    expect(told('培训支出', '培训')).toEqual([]);
  });

  it('with a wrong name is left to E2', () => {
    expect(found('2050803', '培训支出', '教师进修')).toEqual([]);
  });
});
