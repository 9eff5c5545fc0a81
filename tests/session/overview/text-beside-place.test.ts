import { textBesidePlace } from '../../../src/session/report/text-beside-place';

const SHEETS = ['03表', '05表'];

test.each([
  [
    '03表!F20（培训费·本年预算）疑有误，现为 26.00。03表!F20（培训费·本年预算）为 26.00，05表!D39（培训费·合计）为 19.04',
    'F20（培训费·本年预算）疑有误，现为 26.00。F20 为 26.00，05表!D39（培训费·合计）为 19.04',
  ],
  ['《支出表》（03表!D6 起）两列互换', '《支出表》（D6 起）两列互换'],
  ['小于其中的03表!L7（丙）、03表!L8', '小于其中的 L7（丙）、L8'],
  ['03表!F20（甲）与 05表!F20（甲）、03表!F20（乙）', 'F20（甲）与 05表!F20（甲）、F20（乙）'],
])('%s', (text, short) => {
  expect(textBesidePlace(text, '03表', SHEETS)).toBe(short);
});

test('nothing is cut off the name of another sheet', () => {
  const text = '单位03表!A1 与 03表!A1';
  expect(textBesidePlace(text, '03表', [...SHEETS, '单位03表'])).toBe(text);
  expect(textBesidePlace(text, '', SHEETS)).toBe(text);
});
