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
    expect(texts.join()).toContain('科目编码 2080595 应为 2080505：一般!A6 的“机关事业单位');
  });

  it('is told where it stands beside the name of another one', () => {
    const { briefs, texts } = told(LINES.replace('2101101', '2101102'));
    expect(briefs).toEqual(['error B13 支出!A8']);
    expect(texts.join()).toContain(
      '支出!A8 的科目编码 2101102 应为 2101101：一般!A8 的“行政单位医疗”编码是 2101101',
    );
  });

  it('is told in the other table where that one is mistyped', () => {
    const { briefs } = check(
      final('支出', '支出决算表', LINES),
      final('一般', '一般公共预算财政拨款支出决算表', LINES.replace('2080505', '2080595')),
    );
    expect(briefs.filter((brief) => !brief.startsWith('info'))).toEqual(['error B13 一般!A6']);
  });

  it('accuses neither table where no classification has the name', () => {
    const of = (code: string) =>
      LINES.replace('2101101 | 行政单位医疗', `${code} | 示例区医疗补贴`);
    const checked = check(
      final('支出', '支出决算表', of('2101155')),
      final('一般', '一般公共预算财政拨款支出决算表', of('2101158')),
    );
    expect(checked.told('B13')).toHaveLength(1);
    expect(checked.texts.join()).toContain(
      '一般!A8 的科目“示例区医疗补贴”编码是 2101158，《支出决算表》的 支出!A8 是 2101155，二者之一有误',
    );
  });

  it('is missing where the other code of the name is another thing', () => {
    const rows = (code: string) => `20101 | 人大事务 | 30.00 | 30.00 |
      ${code} | 行政运行 | 30.00 | 30.00 |`;
    const { texts } = check(
      final('支出', '支出决算表', rows('2010201')),
      final('一般', '一般公共预算财政拨款支出决算表', rows('2010101')),
    );
    expect(texts.join()).not.toContain('二者之一');
    expect(texts.join()).not.toContain('应为 20102');
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
