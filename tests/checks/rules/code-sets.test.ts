import { sheet } from '../../fixtures/sheet';
import { check } from '../checked-sheets';

const final = (name: string, title: string, lines: string) =>
  sheet(
    name,
    `2024年度${title}
    |||| 单位：万元
    功能分类科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
    | 合计 | 30.00 | 30.00 |
    ${lines}`,
  );

const ITEM = '机关事业单位基本养老保险缴费支出 | 20.00 | 20.00 |';
const LINES = `20805 | 行政事业单位养老支出 | 20.00 | 20.00 |
  2080505 | ${ITEM}
  21011 | 行政事业单位医疗 | 10.00 | 10.00 |
  2101101 | 行政单位医疗 | 10.00 | 10.00 |`;
const GENERAL = final('一般', '一般公共预算财政拨款支出决算表', LINES);

function told(lines: string) {
  const { briefs, texts } = check(final('支出', '支出决算表', lines), GENERAL);
  return { briefs: briefs.filter((brief) => !brief.startsWith('info')), texts };
}

describe('a code of one budget that 支出决算表 lacks', () => {
  it('is none where both list the same', () => {
    expect(told(LINES).briefs).toEqual([]);
  });

  it('is told once, where it is mistyped', () => {
    const { briefs, texts } = told(LINES.replace('2080505', '2080595'));
    expect(briefs).toEqual(['error B13 支出!A6']);
    expect(texts.join()).toContain('科目编码 2080595 不在科目表内');
  });

  it('is told at the total below which nothing is listed any more', () => {
    const { briefs, texts } = told(LINES.replace(`2080505 | ${ITEM}`, ''));
    expect(briefs).toContain('error B13 支出!A5');
    expect(texts.join()).toContain(
      '支出!A5 之下没有列科目，疑漏列了 2080505“机关事业单位基本养老保险缴费支出”一行：一般!A6 列有这一科目的金额',
    );
  });

  it('is told where it stands if the total has other rows', () => {
    const others = LINES.replace(
      `2080505 | ${ITEM}`,
      '2080506 | 机关事业单位职业年金缴费支出 | 20.00 | 20.00 |',
    );
    expect(told(others).texts.join()).toContain(
      '一般!A6 的科目 2080505“机关事业单位基本养老保险缴费支出”有金额，但《支出决算表》没有这一科目',
    );
  });
});

describe('E6 in a table over all funds', () => {
  const income = (lines: string) =>
    sheet(
      '收入',
      `2024年度收入决算表
      ||| 单位：万元
      功能分类科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入
      | 合计 | 30.00 | 30.00
      ${lines.replace(/ \|\s*$/gm, '')}`,
    );
  const lost = LINES.replace(`2080505 | ${ITEM}`, '');

  it('tells a 款 without 项 where another table lists one', () => {
    const whole = final('支出', '支出决算表', LINES);
    expect(check(income(LINES), whole).told('E6')).toEqual([]);
    expect(check(income(lost), whole).told('E6')).toEqual([
      'warning 收入!A5 tooShallow 20805 项 0',
    ]);
  });

  it('is silent where no table goes deeper', () => {
    expect(check(income(lost), final('支出', '支出决算表', lost)).told('E6')).toEqual([]);
  });
});
