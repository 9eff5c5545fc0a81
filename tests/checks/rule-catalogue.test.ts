import basisFile from '../../src/checks/basis.json';
import { crossTableRule } from '../../src/checks/relations/cross-table-rules';
import { RULES, basisText, findRule } from '../../src/checks/rule-catalogue';
import { FORM_RULES } from '../../src/checks/rules/form-rules';
import { RULE_TITLES } from '../../src/checks/words/rule-titles.zh-CN';
import { PUBLIC_TABLES } from '../../src/tables/catalogue/public-tables';

const kinds = PUBLIC_TABLES.map(({ id }) => id);
const ids = RULES.map(({ id }) => id);

describe('the catalogue of rules', () => {
  it('has each rule once, with an id of its section', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-E][1-9]\d?$/.test(id))).toEqual([]);
  });

  it('has a title for each rule and for nothing else', () => {
    expect(Object.keys(RULE_TITLES).sort()).toEqual([...ids].sort());
    expect(Object.values(RULE_TITLES).filter((title) => !/\p{Script=Han}/u.test(title))).toEqual(
      [],
    );
  });

  it.each(RULES)('$id rests on a document of the list or on the form itself', ({ basis }) => {
    const text = basisText(basis);
    if (basis.kind === 'form') {
      expect(text).toBe(`表样勾稽（${basis.form}）`);
      expect(basis.form).not.toBe('');
    } else {
      const { title, number } = basisFile.entries[basis.id];
      expect(text).toBe(number === null ? title : `${title}（${number}）`);
    }
  });

  it('needs only kinds of table that have a name in the contract', () => {
    const known = [...kinds, '部门整体支出绩效目标表', '一般公共预算支出表（功能与经济分类）'];
    const needed = RULES.flatMap(({ needs }) => needs.flat());
    expect(needed.filter((kind) => !known.includes(kind))).toEqual([]);
  });

  it('has the rule of every kind of table', () => {
    for (const { document, rules, declaredSums = [] } of PUBLIC_TABLES) {
      const { rollUp, balance, fundBalance = balance, openFunds = rollUp, sums = [] } = rules;
      const own = [rollUp, balance, fundBalance, openFunds];
      for (const rule of [...own, ...sums.map((sum) => sum.rule)]) {
        expect([rule, findRule(rule)?.document]).toEqual([rule, document]);
      }
      for (const { rule } of declaredSums) expect(findRule(rule)?.document).toBe(document);
    }
  });

  it('has the rule between any two kinds of one document, whichever comes first', () => {
    for (const { id: one, document } of PUBLIC_TABLES) {
      for (const other of PUBLIC_TABLES.filter((kind) => kind.document === document)) {
        const rule = crossTableRule(one, other.id);
        expect([one, other.id, findRule(rule)?.document]).toEqual([one, other.id, document]);
        expect(crossTableRule(other.id, one)).toBe(rule);
      }
    }
  });

  it('names the rule of well-known pairs', () => {
    expect(crossTableRule('部门收支总表', '部门支出总表')).toBe('C3');
    expect(crossTableRule('财政拨款收支总表', '一般公共预算支出表')).toBe('C4');
    expect(crossTableRule('一般公共预算支出表', '一般公共预算基本支出表')).toBe('C5');
    expect(crossTableRule('“三公”经费支出表', '一般公共预算基本支出表')).toBe('C7');
    expect(crossTableRule('项目支出表', '部门支出总表')).toBe('C8');
  });

  it('tells the lines of final accounts apart by what the figure is', () => {
    const [totals, income, appropriation] = [
      '收入支出决算总表',
      '收入决算表',
      '财政拨款收入支出决算总表',
    ];
    expect(crossTableRule(totals, income, { flow: 'income' })).toBe('B1');
    expect(crossTableRule(totals, income, { flow: 'income', fund: 'otherIncome' })).toBe('B4');
    expect(crossTableRule(totals, '支出决算表', { flow: 'expenditure' })).toBe('B2');
    expect(crossTableRule(totals, '支出决算表', { function: '201' })).toBe('B5');
    expect(crossTableRule(totals, appropriation, { flow: 'income' })).toBe('B6');
    expect(crossTableRule(totals, appropriation, { flow: 'resources' })).toBe('B14');
  });

  it('has every rule that is not arithmetic, each once', () => {
    const own = FORM_RULES.map(({ id }) => id);
    expect(new Set(own).size).toBe(own.length);
    expect(own.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => id.startsWith('E') && !own.includes(id))).toEqual([]);
  });

  it('finds nothing for an id that it does not have', () => {
    expect(findRule('C99')).toBeUndefined();
  });
});
