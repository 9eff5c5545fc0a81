import { chineseNumber } from '../../src/narrative/chinese-number';
import { headingNumbers } from '../../src/narrative/heading-numbers';
import { nearestName } from '../../src/narrative/nearest-name';
import { withoutFinalStop } from '../../src/narrative/plain-text';
import { JIANGHAN_2024 } from '../../src/narrative/profiles/jianghan-2024';
import { projectName } from '../../src/narrative/figures/printed-name';
import { contradictsChange } from '../../src/narrative/template/reason-direction';

test.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [99, '九十九'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [315, '三百一十五'],
])('%i is %s', (value, expected) => {
  expect(chineseNumber(value)).toBe(expected);
});

test('a heading restarts the numbers below it, a given number goes on from there', () => {
  const section = (level: number, number?: number) => ({
    id: String(level),
    level,
    heading: '节',
    paragraphs: [],
    ...(number === undefined ? {} : { number }),
  });
  const sections = [
    ...[section(1, 2), section(2), section(3), section(3), section(2), section(3)],
    ...[section(1), section(2)],
  ];
  expect(headingNumbers({ ...JIANGHAN_2024, sections })).toEqual([
    ...['第二部分 ', '一、', '（一）', '（二）', '二、', '（一）'],
    ...['第三部分 ', '一、'],
  ]);
});

test('a name that is near enough is proposed, one that is not is not', () => {
  const names = ['收支总表', '收入总表', '支出总表'];
  expect(nearestName('收支总标', names)).toBe('收支总表');
  expect(nearestName('收支表', names)).toBe('收支总表');
  expect(nearestName('天气', names)).toBeNull();
  expect(nearestName('甲', [])).toBeNull();
});

test('a reason loses its final stop only', () => {
  expect(withoutFinalStop('一是人员增加；二是项目减少。')).toBe('一是人员增加；二是项目减少');
  expect(withoutFinalStop('甲。乙；。 ')).toBe('甲。乙');
});

test('a project loses the year before or behind its name', () => {
  expect(projectName('2024年平台运行维护费')).toBe('平台运行维护费');
  expect(projectName('2024年度平台')).toBe('平台');
  expect(projectName('数据安全2024')).toBe('数据安全');
  expect(projectName('2024年')).toBe('2024年');
  expect(projectName('12345热线')).toBe('12345热线');
});

test('a reason contradicts a change only if it names nothing in its direction', () => {
  expect(contradictsChange('压减经费', 'increase')).toBe(true);
  expect(contradictsChange('人员增加，经费压减', 'increase')).toBe(false);
  expect(contradictsChange('机构改革', 'decrease')).toBe(false);
  expect(contradictsChange('新增项目', 'decrease')).toBe(true);
});
