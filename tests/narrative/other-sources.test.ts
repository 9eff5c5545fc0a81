import type { Fact } from '../../src/facts/fact';
import type { FactBook } from '../../src/facts/fact-book';
import { amountFromDecimal } from '../../src/base/amount';
import { composeNarrative } from '../../src/narrative/compose-narrative';
import { countSubUnits } from '../../src/narrative/figures/sub-units';
import type { NarrativeDocument } from '../../src/narrative/narrative-document';
import { BUDGET } from '../../src/narrative/profiles/budget';
import { FINAL_ACCOUNTS_2022 } from '../../src/narrative/profiles/final-accounts-2022';
import { proposedProfile } from '../../src/narrative/profiles/profiles';
import { PUBLIC_TABLES } from '../../src/tables/catalogue/public-tables';
import type { Coordinates } from '../../src/tables/coordinates/coordinates';
import { FINAL_ACCOUNTS } from '../fixtures/final-accounts';
import { loadSample } from '../fixtures/load-sample';
import { factBooks } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';
import { compose, inputsOf, missingIds, profileOf, smallBook, textOf } from './small-budget';

const [OVERALL_FORM] = PUBLIC_TABLES.filter((kind) => kind.id === '部门整体支出绩效目标表');

/** The small budget with what a form says of the year before. */
function bookWithForm(stated: readonly (readonly [Coordinates, string])[]): FactBook {
  const book = smallBook();
  const [any] = book.amounts;
  if (any === undefined || OVERALL_FORM === undefined)
    throw new Error('facts and a form are there');
  const kind = OVERALL_FORM;
  const said = stated.map(([coordinates, decimal]): Fact => {
    const value = amountFromDecimal(decimal, '万元') ?? 0;
    const period = { year: 2023, stage: 'asStated' } as const;
    return {
      ...any,
      table: { ...any.table, kind },
      coordinates,
      period,
      reading: { kind: 'figure', value, hidden: null },
    };
  });
  return { ...book, amounts: [...book.amounts, ...said] };
}

/** The same with a project whose code says that it is 其他运转类. */
function withOtherOperatingProject(book: FactBook): FactBook {
  const amounts = book.amounts.map((fact) =>
    fact.row.coordinates.nature === 'project' && fact.row.code !== undefined
      ? { ...fact, row: { ...fact.row, code: fact.row.code.replace(/T/, 'Y') } }
      : fact,
  );
  return { ...book, amounts };
}

/** 预算05表 without the columns that 基本支出 is made of. */
const WITHOUT_PARTS = sheet(
  '预算05表',
  `
2024年一般公共预算支出表（分功能科目）
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
 | 合计 | 100.00 | 40.00 | 60.00
201 | 一般公共服务支出 | 80.00 | 20.00 | 60.00
208 | 社会保障和就业支出 | 20.00 | 20.00 |`,
);

describe('a figure whose column the table does not print', () => {
  const text = (basic: Readonly<Record<string, string>>) =>
    textOf('{{ 一般支出表.合计.人员经费 | 万元 }}', {
      current: smallBook({ instead: WITHOUT_PARTS, changes: { 预算07表: basic } }),
    });

  it('is taken from the table that states the same', () => {
    expect(text({})).toBe('30万元');
  });

  it('is left open where no table does', () => {
    expect(text({ D3: '人员支出占比' })).toContain('【待填：');
  });
});

describe('last year’s figures from the form of two earlier years', () => {
  const FORM = bookWithForm([
    [{ flow: 'resources' }, '80.00'],
    [{ flow: 'resources', fund: 'fiscalAppropriation' }, '80.00'],
    [{ flow: 'expenditure', nature: 'personnelCategory' }, '20.00'],
    [{ flow: 'expenditure', nature: 'operationsCategory' }, '12.50'],
  ]);

  test.each([
    ['收支总表.总计', '比2023年预算增加20万元，增长25%'],
    ['一般支出表.合计', '比2023年预算增加20万元，增长25%'],
    ['一般支出表.合计.基本支出', '比2023年预算增加7.5万元，增长23.1%'],
    ['一般支出表.合计.项目支出', '比2023年预算增加12.5万元，增长26.3%'],
    ['基本支出表.合计.公用经费', '比2023年预算减少2.5万元，下降20%'],
  ])('%s', (path, expected) => {
    expect(textOf(`{{ ${path} | 变动: "比" }}`, { current: FORM })).toBe(expected);
  });

  test('ask once to confirm those that stand in the form as they are', () => {
    const profile = profileOf(
      '{{ 收支总表.总计 | 变动: "比" }}，{{ 收支总表.收入总计 | 变动: "比" }}',
    );
    expect(compose({ current: FORM, profile }).notices.map(({ message }) => message)).toEqual([
      '与上年比较的数取自整体绩效表“近两年收支”2023年一栏，请确认是上年的预算数',
    ]);
  });

  test('say what was taken for granted, and give way to last year’s workbook', () => {
    const profile = profileOf('{{ 一般支出表.合计.项目支出 | 变动: "比" }}');
    expect(compose({ current: FORM, profile }).notices.map(({ message }) => message)).toEqual([
      expect.stringContaining('取自整体绩效表2023年一栏'),
    ]);
    const prior = smallBook({ year: 2023 });
    const both = compose({ current: FORM, prior, profile });
    expect(both.sections[0]?.paragraphs[0]?.text).toBe('与2023年预算持平');
    expect(both.notices).toEqual([]);
  });

  test('are not used where other funds had money or 其他运转类 projects stand', () => {
    const current = (changes: Parameters<typeof smallBook>[0]) => {
      const base = smallBook(changes);
      return { ...base, amounts: [...base.amounts, ...FORM.amounts.slice(-4)] };
    };
    const funds = current({ changes: { 预算04表: { B7: '5.00' } } });
    expect(textOf('{{ 一般支出表.合计 | 变动: "比" }}', { current: funds })).toBe('');
    const operating = withOtherOperatingProject(FORM);
    const document = compose({
      current: operating,
      profile: profileOf('{{ 基本支出表.合计.公用经费 | 变动: "比" }}'),
    });
    expect(missingIds(document)).toEqual(['prior.operating']);
  });
});

describe('final accounts and the budget of their year', () => {
  const [current] = factBooks(...FINAL_ACCOUNTS);
  const HEADER = `
2023年一般公共预算支出表（分功能科目）
编制单位：示例区数据中心 | | | | 单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出`;
  const [budget] = factBooks(
    sheet(
      '预算05表',
      `${HEADER}
 | 合计 | 900.00 | 500.00 | 400.00
201 | 一般公共服务支出 | 900.00 | 500.00 | 400.00
20103 | 政府办公厅（室）及相关机构事务 | 900.00 | 500.00 | 400.00
2010301 | 行政运行 | 500.00 | 500.00 |
2010302 | 一般行政管理事务 | 400.00 | | 400.00`,
    ),
  );

  function written(withBudget: boolean, inputs: unknown, of = budget): NarrativeDocument {
    if (current === undefined || of === undefined) throw new Error('one set each');
    const result = composeNarrative({
      books: { current, prior: null, budget: withBudget ? of : null },
      files: { current: '决算.xlsx', prior: null, budget: '预算.xlsx' },
      inputs: inputsOf(inputs),
      profile: FINAL_ACCOUNTS_2022,
    });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  }

  function use(withBudget: boolean, inputs: unknown = {}, id = 'generalPublic.use'): string {
    const section = written(withBudget, inputs).sections.find((one) => one.id === id);
    return section?.paragraphs.map(({ text }) => text).join('\n') ?? '';
  }

  test('completion by 项 and in total, a reason exactly where it is not 100%', () => {
    const text = use(true);
    expect(text).toContain('年初预算为900万元，支出决算为1005万元，完成年初预算的111.67%');
    expect(text).toContain('（项）。年初预算为500万元，支出决算为500万元，完成年初预算的100%。');
    expect(text).toContain('完成年初预算的101.25%，支出决算数大于年初预算数的主要原因是【待填');
  });

  test('of more than ten times the budget is pointed out', () => {
    const told = (amount: number) =>
      written(false, { 'budget.2010301': amount }).notices.flatMap(({ message }) =>
        message.includes('超过十倍') ? [message] : [],
      );
    expect(told(50)).toEqual([]);
    expect(told(49)).toEqual([
      expect.stringContaining('是所比数的1020.41%，超过十倍，请核对两个数是否同一口径'),
    ]);
  });

  test('what the budget gave and nobody spent is pointed out by name and amount', () => {
    const [unspent] = factBooks(
      sheet(
        '预算05表',
        `${HEADER}
 | 合计 | 930.50 | 530.50 | 400.00
201 | 一般公共服务支出 | 900.00 | 500.00 | 400.00
20103 | 政府办公厅（室）及相关机构事务 | 900.00 | 500.00 | 400.00
2010301 | 行政运行 | 500.00 | 500.00 |
2010302 | 一般行政管理事务 | 400.00 | | 400.00
221 | 住房保障支出 | 30.50 | 30.50 |
22102 | 住房改革支出 | 30.50 | 30.50 |
2210202 | 提租补贴 | 10.25 | 10.25 |
2210203 | 购房补贴 | 20.25 | 20.25 |`,
      ),
    );
    const told = (withBudget: boolean, of = budget) =>
      written(withBudget, {}, of).notices.flatMap(({ message }) =>
        message.includes('没有支出决算') ? [message] : [],
      );
    expect(told(true, unspent)).toEqual([
      '提租补贴、购房补贴年初预算合计30.5万元，没有支出决算，逐项说明中没有写，各项年初预算之和因此少于总数，请核对',
    ]);
    expect(told(true)).toEqual([]);
    expect(told(false, unspent)).toEqual([]);
  });

  test('a 项 that the budget did not have has no rate', () => {
    expect(use(true)).toContain(
      '年初预算为0万元，支出决算为60万元，年初未安排预算，支出决算数大于年初预算数的主要原因是',
    );
  });

  test('without the workbook inputs say it, else places stand for it', () => {
    expect(use(false)).toContain('年初预算为【待填：行政运行的年初预算】，支出决算为500万元。');
    expect(use(false, { 'budget.2010301': 400 })).toContain('完成年初预算的125%');
  });

  test('that the whole was evaluated is said once the score is filled in', () => {
    const section = 'performance.overall';
    expect(use(false, {}, section)).toBe(
      '2023年度整体支出绩效自评涉及资金1080万元，综合得分【待填：整体自评得分】。',
    );
    expect(use(false, { 'perf.score': 0 }, section)).toMatch(/组织开展了.*综合得分为0分。$/);
  });
});

test('a layout of its own is proposed, another is not', async () => {
  const [sample] = factBooks(...(await loadSample('示例区数据中心-2024年部门预算.xlsx')));
  if (sample === undefined) throw new Error('the sample is one set');
  expect(proposedProfile(sample)?.id).toBe('jianghan-2024');
  expect(proposedProfile(smallBook())).toBeNull();
});

describe('what stands for more than one table or input', () => {
  const agency = '{% if 机关运行经费.无 %}无{% else %}{{ 机关运行经费.金额 | 万元 }}{% endif %}';

  test.each([
    [{ 'unit.kind': '行政单位' }, '10万元'],
    [{ 'unit.kind': '参照公务员法管理事业单位' }, '10万元'],
    [{ 'unit.kind': '公益一类事业单位' }, '无'],
    [{ 'agencyOperating.policy': '0' }, '0万元'],
    [{ 'agencyOperating.amount': 7.5 }, '7.5万元'],
  ])('机关运行经费 with %j', (inputs, expected) => {
    expect(textOf(agency, { inputs })).toBe(expected);
  });

  const PURCHASES = sheet(
    '预算09表',
    `
2024年政府采购预算表
单位：元
单位名称 | 项目名称 | 采购品目 | 采购金额
合计 | | | 60000.00
示例区数据中心 | 平台运行维护费 | [A02010104]服务器 | 10000.00
示例区数据中心 | 平台运行维护费 | [C16070300]软件运维服务 | 50000.00`,
  );

  test('classes of procurement by the first letter of the 品目', () => {
    const template =
      '{{ 采购.货物 | 万元 }}{{ 采购.工程 | 万元 }}{{ 采购.服务 | 万元 }}{{ 采购.服务内容 }}';
    const current = smallBook({ instead: PURCHASES });
    expect(textOf(template, { current })).toBe('1万元0万元5万元，为软件运维服务');
    const inputs = { 'procurement.services': 6 };
    expect(textOf('{{ 采购.服务 | 万元 }}', { current, inputs })).toBe('6万元');
  });

  test('units below the department, without 本级', () => {
    const source = (book: FactBook) => ({ role: 'current', file: 'x', book }) as const;
    expect(countSubUnits(source(smallBook()))?.count).toBe(0);
    const instead = sheet(
      '预算02表',
      `
2024年部门收入总表
单位：万元
单位编码 | 单位名称 | 合计 | 本年收入
 | 合计 | 100.00 | 100.00
301001 | 示例区数据中心本级 | 60.00 | 60.00
301002 | 示例区数据服务站 | 40.00 | 40.00`,
    );
    expect(countSubUnits(source(smallBook({ instead })))?.count).toBe(1);
  });

  test('a figure of a table that is missing is taken from one that states the same', () => {
    const current = smallBook({ without: ['预算05表'] });
    expect(textOf('{{ 一般支出表.合计.基本支出 | 万元 }}', { current })).toBe('40万元');
  });

  test('人员经费 of a table that shows 基本支出 alone is taken from the table of 基本支出', () => {
    const template = '{{ 一般支出表.合计.人员经费 | 万元 }}，{{ 一般支出表.合计.公用经费 | 万元 }}';
    expect(textOf(template, { current: smallBook({ instead: WITHOUT_PARTS }) })).toBe(
      '30万元，10万元',
    );
    const alone = smallBook({ instead: WITHOUT_PARTS, without: ['预算07表'] });
    expect(textOf(template, { current: alone })).toContain('待填');
  });
});

test('inputs that do not fit together are pointed out', () => {
  const inputs = {
    procurement: { goods: 10, sme: 12, micro: 13 },
    staff: { quota: { institution: 5 }, actual: { institution: 6 } },
    perf: { score: 101 },
  };
  const messages = compose({ inputs }).notices.map(({ message }) => message);
  expect(messages).toEqual([
    '填写的面向小微企业采购大于面向中小企业采购，请核对',
    '填写的面向中小企业采购大于货物类采购、工程类采购、服务类采购，请核对',
    '填写的事业在职实有大于事业编制，请核对',
    '填写的整体自评得分大于100分，请核对',
  ]);
});

test('costs of vehicles that do not make up their total are noticed, blank ones being nothing', () => {
  const [current = smallBook()] = factBooks(...FINAL_ACCOUNTS);
  const noticed = (costs: object) =>
    compose({ profile: FINAL_ACCOUNTS_2022, current, inputs: { vehicles: { costs } } })
      .notices.filter(({ section }) => section === 'threePublic.items')
      .map(({ message }) => message);
  expect(noticed({ fuel: 5, repair: 4 })).toEqual([]);
  expect(noticed({})).toEqual([]);
  expect(noticed({ fuel: 5, repair: 3 })).toEqual(['各项之和比公务用车运行维护费少1万元，请核对']);
});

test('counts of one group are asked for by their own names, and complete as soon as one is filled in', () => {
  const template = '共{{ 人员.编制 }}人，行政{{ 人员.行政编制 }}人';
  expect(textOf(template)).toBe(
    '共【待填：编制合计，由行政编制、参公编制、事业编制、员额编制得出】人，行政【待填：行政编制】人',
  );
  expect(
    compose({ profile: BUDGET }).missing.filter(({ id }) => id.startsWith('staff.quota')),
  ).toEqual(
    [
      ['admin', '行政编制'],
      ['civilServiceManaged', '参公编制'],
      ['institution', '事业编制'],
      ['quotaContract', '员额编制'],
    ].map(([id, label]) => ({ id: `staff.quota.${id}`, label, section: 'staff' })),
  );
  const inputs = { 'staff.quota.institution': 21, 'staff.quota.civilServiceManaged': 2 };
  expect(textOf(template, { inputs })).toBe('共23人，行政0人');
});

describe('money brought forward', () => {
  const template =
    '{{ 当年预算.一般公共预算 | 万元 }}，上年结转{{ 财拨总表.上年结转一般公共预算 | 万元 }}';

  test('is not this year’s', () => {
    expect(textOf(template)).toBe('90万元，上年结转10万元');
  });
});

test('sources that are seldom seen stand in full lists only where they have money', () => {
  const template = '{{ 收支总表.全部来源 | 名称列表 }}';
  expect(textOf(template)).toBe('一般公共预算财政拨款收入、事业收入、上年结转');
  const current = smallBook({
    changes: { 预算01表: { A6: '二、国有资本经营预算拨款收入', B6: '5.00' } },
  });
  expect(textOf(template, { current })).toContain('国有资本经营预算财政拨款收入');
});

test('a table without any row states 0, as its title cell shows', () => {
  const instead = sheet(
    '预算09表',
    `
2024年一般公共预算“三公”经费支出表
单位：万元
“三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费
^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^`,
  );
  expect(textOf('{{ 三公表.合计 | 万元 }}', { current: smallBook({ instead }) })).toBe('0万元');
});
