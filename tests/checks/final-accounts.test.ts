import { sheet } from '../fixtures/sheet';
import { FINAL_ACCOUNTS } from '../fixtures/final-accounts';
import type { Fact } from '../../src/facts/fact';
import { figureOf } from '../../src/facts/fact';
import { RULES } from '../../src/checks/rule-catalogue';
import { changed, check, contextOf, generated, relationsOf } from './checked-sheets';
import { amountsOf, diagnose, interchanged, placeOf, UNIT } from './culprit/wrong-amount';

/** Cells of a single sum, which cannot be told from its other parts. */
const AMONG_EQUALS = [
  '公开01!C14',
  '公开01!C15',
  '公开01!F14',
  '公开06!F7',
  '公开06!F9',
  '公开06!F10',
  '公开06!I6',
  '公开09!A8',
  '公开09!F8',
  '公开09!G8',
  '公开09!L8',
];

const without = (...numbers: readonly string[]) =>
  FINAL_ACCOUNTS.filter(({ name }) => !numbers.includes(name.slice(-2)));

describe('clean final accounts', () => {
  const checked = check(...FINAL_ACCOUNTS);

  it('have no finding and nothing open', () => {
    expect(checked.texts).toEqual([]);
    expect(new Set(checked.outcomes().map((outcome) => outcome.split(' ')[0]))).toEqual(
      new Set(['not-applicable']),
    );
  });

  it('pass every rule that is offered, and none of a budget', () => {
    const spoken = new Set(checked.result.outcomes.map(({ rule }) => rule));
    expect([...spoken].filter((rule) => rule.startsWith('C'))).toEqual([]);
    for (const { id } of RULES.filter(({ document }) => document === '决算')) {
      // 国有资本经营 is declared empty.
      const silent = id === 'B9';
      const expected = silent ? 'not-applicable' : 'pass';
      const outcomes = checked.result.outcomes.filter(({ rule }) => rule === id);
      expect([id, outcomes.some(({ outcome }) => outcome === expected)]).toEqual([id, true]);
    }
  });
});

describe('one wrong amount in final accounts', () => {
  const context = contextOf(...FINAL_ACCOUNTS);
  const amounts = amountsOf(context);

  it.each([
    ['one more', (fact: Fact) => (figureOf(fact) ?? 0) + UNIT],
    ['digits interchanged', (fact: Fact) => interchanged(figureOf(fact) ?? 0)],
  ])('is one error that names the cell and the right value: %s', (_name, change) => {
    expect(amounts.length).toBeGreaterThan(170);
    for (const fact of amounts) {
      const place = placeOf(fact);
      const { decided, ...diagnosis } = diagnose(context, fact, change(fact));
      expect([place, diagnosis]).toEqual([place, { errors: 1, others: 0, named: true }]);
      if (!AMONG_EQUALS.includes(place)) expect([place, decided]).toEqual([place, true]);
    }
  });
});

describe('the form of final accounts', () => {
  it('balances each fund of 财政拨款', () => {
    expect(generated('balance', without('01', '05', '07'))).toEqual([
      'A11 balance 公开04!C7 + 公开04!C13 = 公开04!G16',
      'A11 balance 公开04!C8 + 公开04!C14 = 公开04!H16',
      'A11 balance 公开04!C9 + 公开04!C15 = 公开04!I16',
      'A12 balance 公开04!C16 = 公开04!F16',
    ]);
  });

  it('balances each row of a table of one fund', () => {
    expect(generated('balance', without('01', '04'))).toContain(
      'A17 balance 公开07!E10 + 公开07!F10 = 公开07!G10 + 公开07!J10',
    );
  });

  it('compares 国有资本经营 with its own table, which may show what came in', () => {
    const shown = (income: string) => [
      ...changed(without('08'), {
        '公开01!C9': '6.00',
        '公开01!C13': '1,076.00',
        '公开01!C17': '1,111.00',
        '公开01!F15': '30.00',
        '公开01!F17': '1,111.00',
        '公开02!E8': '1,076.00',
        '公开02!F8': '1,056.00',
        '公开02!E20': '45.00',
        '公开02!F20': '45.00',
        '公开02!E21': '45.00',
        '公开02!F21': '45.00',
        '公开02!E22': '45.00',
        '公开02!F22': '45.00',
        '公开04!C9': '6.00',
        '公开04!C11': '1,056.00',
        '公开04!C16': '1,086.00',
        '公开04!F12': '29.00',
        '公开04!I12': '6.00',
        '公开04!F16': '1,086.00',
        '公开04!I16': '6.00',
      }),
      sheet(
        '公开08',
        `2023年度国有资本经营预算财政拨款收入支出决算表
        |||||| 金额单位：万元
        科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | < | < | 年末结转和结余
        ^ | ^ | ^ | ^ | 小计 | 基本支出 | 项目支出 | ^
        | 合计 || ${income} |||| 6.00
        223 | 国有资本经营预算支出 || 6.00 |||| 6.00
        22301 | 解决历史遗留问题及改革成本支出 || 6.00 |||| 6.00
        2230199 | 其他解决历史遗留问题及改革成本支出 || 6.00 |||| 6.00`,
      ),
    ];
    expect(check(...shown('6.00')).briefs).toEqual([]);
    const wrong = check(...shown('9.00'));
    expect(wrong.culprits()).toEqual(['公开08!D5 9.00→6.00']);
    expect(
      new Set(
        wrong.arithmetic.flatMap((one) => one.relations.map(({ relation }) => relation.rule)),
      ),
    ).toEqual(new Set(['A8', 'A17', 'B10']));
  });

  it('asks for all nine tables', () => {
    expect(check(...without('04', '08')).told('E7')).toEqual([
      'warning 公开01!A1 missingTables 财政拨款收入支出决算总表、国有资本经营预算财政拨款支出决算表 0',
    ]);
  });

  it('holds an item of 财政拨款 against what 基本支出 pays of it', () => {
    expect(generated('ofWhich', FINAL_ACCOUNTS)).toContain('B15 ofWhich 公开09!K8 ≥ 公开06!F10');
  });

  it('does not hold 预算数 against anything but its own sums', () => {
    const planned = relationsOf(...FINAL_ACCOUNTS).texts.filter((text) =>
      /公开09![A-F]8/.test(text),
    );
    expect(planned.map((text) => text.split(' ')[1])).toEqual(['rollUp', 'rollUp']);
  });
});

describe('declared sums', () => {
  const sums = (...grids: typeof FINAL_ACCOUNTS) =>
    generated('rollUp', grids).filter((text) => /^(A15|B11) /.test(text));

  it('join the totals of 基本支出 to their classes and to the table by function', () => {
    expect(sums(...FINAL_ACCOUNTS)).toEqual([
      'A15 rollUp 公开06!C13 = 公开06!C6 + 公开06!C11',
      'A15 rollUp 公开06!I13 = 公开06!F6 + 公开06!I7',
      'B11 rollUp 公开05!F8 = 公开06!C13 + 公开06!I13',
    ]);
  });

  it('take the items of a class without a figure', () => {
    const blank = changed(FINAL_ACCOUNTS, { '公开06!I7': '' });
    expect(sums(...blank)).toContain('A15 rollUp 公开06!I13 = 公开06!F6 + 公开06!I8 + 公开06!I9');
  });

  it('are not stated of a total that stands nowhere', () => {
    expect(sums(...without('05'))).toHaveLength(2);
  });

  it('are not stated of classes beside a row that was not understood', () => {
    const strange = changed(FINAL_ACCOUNTS, { '公开06!G7': '888' });
    expect(sums(...strange)).toEqual(['B11 rollUp 公开05!F8 = 公开06!C13 + 公开06!I13']);
    expect(relationsOf(...strange).unstated).toContain('A15 公开06!I13 unknownRows');
    expect(check(...strange).briefs.every((brief) => brief.startsWith('error E1'))).toBe(true);
  });
});
