import { loadCodeBooks } from '../../src/codes/load-code-book';

const { function: functional, economy, economyGov } = loadCodeBooks();

describe('a right name', () => {
  test.each([
    ['2010350', '事业运行'],
    ['2010350', '  事业运行 '],
    ['2010350', '　　事业　运行'],
    ['2010350', '2010350事业运行'],
    ['2010350', '[2010350]事业运行'],
    ['2010350', '事业运行（项）'],
    ['20103', '政府办公厅(室)及相关机构事务'],
    ['20103', '政府办公厅（室）\n及相关机构事务'],
    ['201', '一、一般公共服务支出'],
    ['201', '一般公共服务(类)支出'],
    ['2230102', '"三供一业"移交补助支出'],
  ])('%s %j is exact', (code, printed) => {
    expect(functional.matchName(code, printed, 2024)).toEqual({ kind: 'exact' });
  });

  test.each([
    ['2010350', '事业运行（政府办公厅）'],
    ['2010350', '事业运行（大数据中心）'],
    ['2010301', '行政运行（政府办公厅（室）及相关机构事务）'],
    ['2109999', '其他卫生健康支出（体检）'],
    ['2120810', '棚户区改造支出（老城）'],
    ['201', '一般公共服务'],
    ['208', '社会保障和就业'],
    ['20103', '政府办公厅及相关机构事务'],
    ['2080505', '机关事业单位基本养老保险缴费'],
  ])('%s %j is decorated or cut', (code, printed) => {
    expect(functional.matchName(code, printed, 2024)).toMatchObject({
      kind: 'decorated',
      expected: functional.nameIn(code, 2024),
    });
  });

  test('spellings of economic names are accepted', () => {
    const kindOf = (code: string, printed: string): string =>
      economy.matchName(code, printed, 2021).kind;
    expect(kindOf('302', '商品服务支出')).toBe('alias');
    expect(kindOf('303', '对个人和家庭的补助支出')).toBe('alias');
    expect(kindOf('303', '对个人和家庭补助支出')).toBe('alias');
    expect(kindOf('310', '资本性支出（购置）')).toBe('decorated');
    expect(kindOf('30213', '维修费')).toBe('decorated');
    expect(kindOf('30211', '差旅费用')).toBe('decorated');
    expect(kindOf('30399', '其他对个人和家庭补助')).toBe('decorated');
  });
});

describe('a wrong name', () => {
  test.each([
    ['2010350', '事业单位医疗', '2101102'],
    ['2101102', '行政单位医疗', '2101101'],
    ['2010302', '行政运行', '2010301'],
    ['208', '卫生健康支出', '210'],
    ['20103', '人大事务', '20101'],
    ['2010350', '事业运行（人大事务）', null],
    ['2010350', '事业运行（教育）', null],
    ['2010350', '事业运行（行政运行）', null],
    ['2010350', '事业运行（一）', null],
    ['2010350', '事业', null],
    ['2010350', '2010302事业运行', null],
    ['2010302', '一般行政管理事物', null],
    ['229', '其他', null],
    ['21903', '文化旅游体育与传媒支出事务', null],
    ['2120810', '棚户区改造', '2210103'],
    ['2130122', '农业生产发展支出', '2120814'],
  ])('%s %j is different', (code, printed, nameOf) => {
    expect(functional.matchName(code, printed, 2024)).toMatchObject({
      kind: 'different',
      expected: functional.nameIn(code, 2024),
      confidence: functional.find(code)?.confidence,
      nameOf,
    });
  });

  test('brackets that tell codes apart are no decoration', () => {
    const different = { kind: 'different' };
    expect(economy.matchName('310', '资本性支出（基本建设）', 2024)).toMatchObject({
      ...different,
      nameOf: '309',
    });
    expect(economy.matchName('309', '资本性支出', 2024)).toMatchObject({
      ...different,
      nameOf: '310',
    });
    expect(economy.matchName('311', '对企业补助', 2024)).toMatchObject(different);
    expect(economy.matchName('31204', '费用补贴（基本建设）', 2024)).toMatchObject(different);
    expect(economyGov.matchName('503', '机关资本性支出（二）', 2024)).toMatchObject({
      ...different,
      nameOf: '504',
    });
    expect(economyGov.matchName('50801', '对企业资本性支出', 2024)).toMatchObject({
      ...different,
      nameOf: null,
    });
  });
});

describe('years', () => {
  test('a name of another year says which', () => {
    expect(functional.matchName('21305', '扶贫', 2021)).toEqual({ kind: 'exact' });
    expect(functional.matchName('21305', '扶贫', 2024)).toEqual({
      kind: 'otherYear',
      expected: '巩固脱贫攻坚成果衔接乡村振兴',
      from: null,
      to: 2021,
    });
    expect(functional.matchName('21305', '巩固脱贫衔接乡村振兴', 2024)).toMatchObject({
      kind: 'otherYear',
      from: 2022,
      to: 2022,
    });
  });

  test('a renaming of unproven year is only another spelling', () => {
    expect(functional.matchName('2100410', '突发公共卫生事件应急处理', 2022)).toEqual({
      kind: 'exact',
    });
    expect(functional.matchName('2100410', '突发公共卫生事件应急处理', 2024)).toEqual({
      kind: 'alias',
      expected: '突发公共卫生事件应急处置',
    });
  });

  test('a year after the newest data is compared with the newest names', () => {
    expect(functional.matchName('21305', '巩固脱贫攻坚成果衔接乡村振兴', 2031)).toEqual({
      kind: 'exact',
    });
  });
});

test('nothing printed is not a wrong name', () => {
  expect(functional.matchName('201', ' 　', 2024)).toEqual({
    kind: 'blank',
    expected: '一般公共服务支出',
  });
});

describe('a code that the book does not list', () => {
  test.each([
    ['2010388', '20103'],
    ['20188', '201'],
    ['2018801', '201'],
    ['24101', null],
    ['20A', null],
    ['2010', null],
  ])('%s: the nearest entry above is %s', (code, nearest) => {
    expect(functional.matchName(code, '行政运行', 2024)).toEqual({
      kind: 'unknownCode',
      nearest: nearest === null ? null : functional.find(nearest),
    });
  });
});
