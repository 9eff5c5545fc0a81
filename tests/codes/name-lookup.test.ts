import { loadCodeBooks } from '../../src/codes/load-code-book';
import type { NameLookup } from '../../src/codes/name-lookup';

const { function: functional, economy } = loadCodeBooks();

/** 208 exact, none, ambiguous … */
function summary(lookup: NameLookup): string {
  return lookup.kind === 'found' ? `${lookup.entry.code} ${lookup.match.kind}` : lookup.kind;
}

test.each([
  ['六、社会保障和就业支出', '208 exact'],
  ['（廿一）其他支出', '229 exact'],
  ['二十六、抗疫特别国债安排的支出', '234 exact'],
  ['201一般公共服务支出', '201 exact'],
  ['２０１一般公共服务支出', '201 exact'],
  ['[208]社会保障和就业支出', '208 exact'],
  ['一般公共服务', '201 decorated'],
  ['一般公共服务(类)支出', '201 exact'],
  ['一般公共服务支出（类）', '201 exact'],
  ['社会保障和就业', '208 decorated'],
  ['资源勘探信息等支出', '215 alias'],
  ['灾难防治及应急管理支出', '224 alias'],
  ['医疗卫生与计划生育支出', '210 alias'],
  ['其他', 'none'],
  ['本年支出合计', 'none'],
  ['结转下年', 'none'],
  ['一、基本支出', 'none'],
  ['', 'none'],
  ['政府办公厅（室）及相关机构事务', 'none'],
  ['20103政府办公厅（室）及相关机构事务', 'none'],
  ['299其他支出', 'none'],
])('the 类 in %j: %s', (label, expected) => {
  expect(summary(functional.findByName(label, { year: 2024 }))).toBe(expected);
});

test.each([
  ['商品服务支出', '302 alias'],
  ['对个人和家庭的补助支出', '303 alias'],
  ['对个人和家庭补助支出', '303 alias'],
  ['资本性支出', '310 exact'],
  ['资本性支出(基本建设)', '309 exact'],
  ['对企业补助', '312 exact'],
])('the economic 类 in %j: %s', (label, expected) => {
  expect(summary(economy.findByName(label))).toBe(expected);
});

test('a code in front decides, and the contradiction shows', () => {
  const lookup = functional.findByName('203外交支出', { year: 2024 });
  expect(lookup).toMatchObject({
    kind: 'found',
    entry: { code: '203' },
    match: { kind: 'different', nameOf: '202' },
  });
});

test('a 项 is found under its 款 and ambiguous without it', () => {
  const find = (label: string, under: string, year: number): string =>
    summary(functional.findByName(label, { level: '项', under, year }));
  expect(find('事业运行', '20103', 2024)).toBe('2010350 exact');
  expect(find('事业运行（政府办公厅）', '20103', 2024)).toBe('2010350 decorated');
  expect(find('事业运行', '', 2024)).toBe('ambiguous');
});

test('of two codes with one name the one on record for the year is taken', () => {
  const find = (year: number): string =>
    summary(functional.findByName('其他卫生健康支出', { level: '项', under: '21099', year }));
  expect(find(2020)).toBe('2109901 exact');
  expect(find(2023)).toBe('2109999 exact');
});
