import {
  looseForm,
  looseForms,
  nameInLabel,
  splitCodedLabel,
  splitDecoration,
} from '../../src/codes/name-forms';

test.each([
  ['201一般公共服务支出', { code: '201', name: '一般公共服务支出' }],
  ['[2010350]事业运行', { code: '2010350', name: '事业运行' }],
  ['（20103）政府办公厅', { code: '20103', name: '政府办公厅' }],
  ['2010350-事业运行', { code: '2010350', name: '事业运行' }],
  [' ３０１ 工资福利支出', { code: '301', name: '工资福利支出' }],
  ['2024年预算', null],
  ['20240101', null],
  ['201', null],
  ['一般公共服务支出', null],
])('the code in front of %j', (label, expected) => {
  expect(splitCodedLabel(label)).toEqual(expected);
});

test('ordinals and level marks are no part of a name', () => {
  expect(nameInLabel('六、社会保障和就业支出（类）')).toBe('社会保障和就业支出');
  expect(nameInLabel('（二）事业运行(项)')).toBe('事业运行');
});

test.each([
  ['事业运行(政府办公厅)', { base: '事业运行', decoration: '政府办公厅' }],
  ['行政运行(政府办公厅(室))', { base: '行政运行', decoration: '政府办公厅(室)' }],
  ['维修(护)费', null],
  ['(基本建设)', null],
  ['事业运行)', null],
])('the decoration of %j', (name, expected) => {
  expect(splitDecoration(name)).toEqual(expected);
});

test('the loose form drops what a reader overlooks and keeps what tells names apart', () => {
  expect(looseForm('对个人和家庭的补助支出')).toBe('对个人和家庭补助');
  expect(looseForm('退耕还林、还草与湿地保护')).toBe('退耕还林还草和湿地保护');
  expect(looseForm('其他支出')).toBe('其他支出');
  expect(looseForm('支出')).toBe('支出');
  expect(looseForms('维修（护）费')).toEqual(['维修护费', '维修费']);
});
