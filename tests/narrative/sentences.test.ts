import fc from 'fast-check';
import type { Span } from '../../src/narrative/narrative-document';
import { BUDGET_NAMES } from '../../src/narrative/names/budget-names';
import { composeNarrative } from '../../src/narrative/compose-narrative';
import { describeNarrativeProblem } from '../../src/narrative/narrative-problems.zh-CN';
import { sheet } from '../fixtures/sheet';
import { compose, CORE_PROFILE, paragraphsOf, profileOf, smallBook, textOf } from './small-budget';

const CHANGE = '收支总预算{{ 收支总表.总计 | 万元 }}{{ 收支总表.总计 | 变动: "，比" }}。';

function story(current: string, prior: string) {
  const with2024 = { 预算01表: { B9: current, D9: current } };
  const with2023 = { 预算01表: { B9: prior, D9: prior } };
  return {
    current: smallBook({ changes: with2024 }),
    prior: smallBook({ year: 2023, changes: with2023 }),
  };
}

describe('comparisons', () => {
  test.each([
    ['2652.67', '2840.01', '比2023年预算减少187.34万元，下降6.6%'],
    ['2320.28', '1417.39', '比2023年预算增加902.89万元，增长63.7%'],
    ['5.00', '5.00', '与2023年预算持平'],
    ['0.00', '0.00', '与2023年预算持平'],
    ['5.00', '0.00', '比2023年预算增加5万元'],
    ['0.00', '5.00', '比2023年预算减少5万元，下降100%'],
    ['100000.01', '100000.00', '比2023年预算增加0.01万元，增长0.00001%'],
  ])('%s after %s', (current, prior, expected) => {
    expect(textOf(CHANGE, story(current, prior))).toContain(`万元，${expected}。`);
  });

  test('with 较 and without a percentage', () => {
    const template = '{{ 收支总表.总计 | 变动额: "，较" }}';
    expect(textOf(template, story('80.00', '100.00'))).toBe('，较2023年预算减少20万元');
    expect(textOf(template, story('80.00', '80.00'))).toBe('，与2023年预算持平');
  });

  test('with a base of its own words', () => {
    const template = '{{ 收支总表.总计 | 变动: "，与", "年度相比，收、支总计各" }}';
    expect(textOf(template, story('80.00', '100.00'))).toBe(
      '，与2023年度相比，收、支总计各减少20万元，下降20%',
    );
  });

  test('a percentage with more decimals than usual is pointed out', () => {
    const document = compose({ ...story('100000.01', '100000.00'), profile: profileOf(CHANGE) });
    expect(document.notices.map(({ message }) => message)).toEqual([
      '收支总预算的变动比例按规定的小数位数为0，改印为0.00001%',
    ]);
  });

  test('one of more than ten times the base is pointed out', () => {
    const told = (current: string, prior: string) =>
      compose({ ...story(current, prior), profile: profileOf(CHANGE) }).notices.length;
    expect(told('1100.00', '100.00')).toBe(0);
    expect(told('1100.01', '100.00')).toBe(1);
  });

  test('the printed difference is that of the two printed amounts, the percentage that of both', () => {
    const amounts = fc
      .integer({ min: 0, max: 99_999_999 })
      .map((value) => (value / 100).toFixed(2));
    const scaled = (text: string) => {
      const [whole = '0', fraction = ''] = text.split('.');
      return BigInt(whole + fraction.padEnd(2, '0'));
    };
    const value = (spans: readonly Span[], kind: Span['kind']) =>
      spans.find((span) => span.kind === kind)?.value;
    fc.assert(
      fc.property(amounts, amounts, (current, prior) => {
        const [paragraph] = paragraphsOf(CHANGE, story(current, prior));
        if (paragraph === undefined) return false;
        const { text, spans } = paragraph;
        const printed = scaled(value(spans, 'amount') ?? '');
        if (printed !== scaled(current)) return false;
        const delta = printed - scaled(prior);
        if (delta === 0n) return text.includes('与2023年预算持平') && spans.length === 1;
        const size = delta < 0n ? -delta : delta;
        const words = delta > 0n ? ['增加', '增长'] : ['减少', '下降'];
        const percent = value(spans, 'deltaPercent');
        if (scaled(value(spans, 'delta') ?? '') !== size || !text.includes(words[0] ?? ''))
          return false;
        if (scaled(prior) === 0n) return percent === undefined;
        const tenths = (size * 2_000n + scaled(prior)) / (scaled(prior) * 2n);
        if (!text.includes(`${words[1] ?? ''}${percent ?? ''}%`)) return false;
        return (
          tenths === 0n ||
          percent === `${tenths / 10n}${tenths % 10n === 0n ? '' : `.${tenths % 10n}`}`
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('shares and rates', () => {
  test('stand behind their lead, and not at all without a whole', () => {
    const share = '{{ 支出总表.合计.项目支出 | 占比: 支出总表.合计, "占" }}';
    expect(textOf(`前${share}后`)).toBe('前占60%后');
    const current = smallBook({ changes: { 预算03表: { C4: '' } } });
    expect(textOf(`前${share}后`, { current })).toBe('前后');
  });

  test('a rate of completion is of its own kind', () => {
    const [paragraph] = paragraphsOf(
      '{{ 支出总表.合计.基本支出 | 完成率: 支出总表.合计.项目支出, "完成预算的" }}',
    );
    expect(paragraph).toMatchObject({
      text: '完成预算的66.7%',
      spans: [{ kind: 'completion', value: '66.7', formula: '预算03表!D4 ÷ 预算03表!E4' }],
    });
  });
});

describe('where a figure comes from', () => {
  test('survives capture and assignment', () => {
    const [paragraph] = paragraphsOf(
      '{% assign 合计 = 支出总表.合计 %}{% capture 句 %}合计{{ 合计 | 万元 }}{% endcapture %}{{ 句 }}；{{ 句 }}',
    );
    expect(paragraph?.text).toBe('合计100万元；合计100万元');
    expect(paragraph?.spans.map(({ start, formula }) => [start, formula])).toEqual([
      [2, '预算03表!C4'],
      [10, '预算03表!C4'],
    ]);
  });

  test('what is captured and not printed is neither a span nor missing', () => {
    const document = compose({
      profile: profileOf('{% capture 句 %}{{ 收支总表.总计 | 变动: "比" }}{% endcapture %}完'),
    });
    expect(document.missing).toEqual([]);
  });

  test('a sum of cells names each of them', () => {
    const instead = sheet(
      '预算02表',
      `
2024年部门收入总表
单位：万元
单位编码 | 单位名称 | 合计 | 本年收入 | < | 上年结转结余 | <
^ | ^ | ^ | 小计 | 一般公共预算 | 一般公共预算 | 单位资金
 | 合计 | 100.00 | 90.00 | 90.00 | 8.00 | 2.00`,
    );
    const [paragraph] = paragraphsOf(
      '{% for 来源 in 收入总表.来源 %}{{ 来源.名称 }}{{ 来源.金额 | 万元 }}{{ 来源.金额 | 占比: 收入总表.合计, "占" }}；{% endfor %}',
      { current: smallBook({ instead }) },
    );
    expect(paragraph?.text).toContain('上年结转结余10万元占10%；');
    expect(
      paragraph?.spans.find(({ kind, value }) => kind === 'share' && value === '10')?.formula,
    ).toBe('(预算02表!F5 + 预算02表!G5) ÷ 预算02表!C5');
  });

  test('each line of a template is a paragraph with offsets of its own', () => {
    const paragraphs = paragraphsOf(
      '\n\n  甲{{ 支出总表.合计 | 万元 }}  \n\n乙{{ 支出总表.合计.基本支出 | 万元 }}\n',
    );
    expect(paragraphs.map(({ text }) => text)).toEqual(['甲100万元', '乙40万元']);
    expect(paragraphs.map(({ spans }) => spans[0]?.start)).toEqual([1, 1]);
  });

  test('texts from outside cannot pass for figures or begin paragraphs', () => {
    const prior = smallBook({ year: 2023, changes: { 预算01表: { B9: '80.00' } } });
    const [paragraph, ...others] = paragraphsOf('{{ 收支总表.总计 | 原因: "因" }}', {
      prior,
      inputs: { 'reason.total': '甲\uFDD00\uFDD1乙\uFDD2\n丙{{ 年度 }}' },
    });
    expect(others).toEqual([]);
    expect(paragraph?.text).toBe('因甲0乙 丙{{ 年度 }}');
    expect(paragraph?.spans).toHaveLength(1);
  });
});

describe('lists', () => {
  test('go down the levels of a classification', () => {
    const template =
      '{% for 类 in 支出总表.类 %}{{ 类.编码 }}：{% for 项 in 类.项 %}{{ 项.名称 }}{{ 项.项目支出 | 万元 }}{% unless 项.末项 %}、{% endunless %}{% endfor %}；{% endfor %}';
    expect(textOf(template)).toBe(
      '201：一般行政管理事务60万元、事业运行0万元；208：机关事业单位基本养老保险缴费支出0万元；',
    );
  });

  test('rows of a classification come in code order, lines in table order', () => {
    const changes = {
      预算03表: { A5: '208', B5: '社会保障和就业支出', A9: '201', B9: '一般公共服务支出' },
      预算04表: { C6: '（一）社会保障和就业支出', C7: '（二）一般公共服务支出' },
    };
    const current = smallBook({ changes });
    expect(textOf('{{ 支出总表.类 | 名称列表 }}', { current })).toBe(
      '一般公共服务支出、社会保障和就业支出',
    );
    expect(textOf('{{ 财拨总表.类 | 名称列表 }}', { current })).toBe(
      '社会保障和就业支出、一般公共服务支出',
    );
  });

  test.each([
    ['75.00', '5.00', '一般行政管理事务等'],
    ['64.00', '16.00', '一般行政管理事务等'],
    ['63.99', '16.01', '一般行政管理事务、事业运行'],
    ['20.00', '60.00', '事业运行、一般行政管理事务'],
    ['40.00', '40.00', '一般行政管理事务、事业运行'],
    ['85.00', '-5.00', '一般行政管理事务等'],
  ])('the purpose of a 类 of %s and %s is what makes up four fifths', (first, second, said) => {
    const changes = { 预算05表: { C8: first, G8: first, C9: second } };
    const template = '{% for 类 in 一般支出表.类 %}{{ 类.用途 }}；{% endfor %}';
    expect(textOf(template, { current: smallBook({ changes }) })).toBe(
      `${said}；机关事业单位基本养老保险缴费支出；`,
    );
  });

  test('the purpose of a 类 with an unreadable 项 is asked for', () => {
    const template = '{% for 类 in 一般支出表.类 %}{{ 类.用途 }}；{% endfor %}';
    const unreadable = smallBook({ changes: { 预算05表: { C9: '二十' } } });
    expect(textOf(template, { current: unreadable })).toMatch(/^【待填：主要用途】；/);
  });

  test('人员 and 公用 items between the projects are no projects', () => {
    const changes = { 预算11表: { A7: '42010024301R000000001', B7: '人员经费' } };
    const template = '{{ 项目表.项目 | 名称列表 }}';
    expect(textOf(template, { current: smallBook({ changes }) })).toBe('数据安全经费');
  });

  test('a profile may call a source otherwise', () => {
    const profile = profileOf('{{ 收入总表.来源 | 名称列表 }}');
    const wording = { '收入总表.来源': { openingBalance: '上年结转' } };
    const document = compose({
      profile: { ...profile, settings: { ...profile.settings, wording } },
    });
    expect(document.sections[0]?.paragraphs[0]?.text).toBe('一般公共预算财政拨款收入、上年结转');
  });

  test('a list without its table shows once what is missing', () => {
    const template =
      '{% for 类 in 支出总表.类 %}{{ 类.序号 }}.{{ 类.名称 }}{{ 类.金额 | 万元 }}{{ 类.基本支出 | 万元 }}，用于{{ 类.用途 }}{% for 项 in 类.项 %}{{ 项.项目支出 | 万元 }}{% endfor %}。{% endfor %}{{ 支出总表.其他类型 | 名称列表 }}';
    const [paragraph] = paragraphsOf(template, { current: smallBook({ without: ['预算03表'] }) });
    expect(paragraph?.text).toBe('1.【待填：部门支出总表的类】，用于【待填：主要用途】。无');
    expect(paragraph?.missing).toEqual(['table.部门支出总表']);
  });

  test('an empty list is 无 and counts as nothing in a condition', () => {
    const changes = { 预算11表: { C5: '0.00', C7: '', D7: '', C8: '0.00', D8: '', F8: '' } };
    const current = smallBook({ changes });
    expect(textOf('{{ 项目表.项目 | 名称列表 }}', { current })).toBe('无');
    expect(textOf('{% if 项目表.项目 %}有{% else %}没有{% endif %}', { current })).toBe('没有');
  });
});

describe('a figure by its coordinates', () => {
  test('is found wherever its row and column stand', () => {
    const moved = smallBook({
      changes: {
        预算03表: {
          ...{ D3: '项目支出', E3: '基本支出' },
          ...{ D4: '60.00', E4: '40.00' },
        },
      },
    });
    expect(textOf('{{ 支出总表.合计.基本支出 | 万元 }}', { current: moved })).toBe('40万元');
  });

  test('a code that a complete list has no row for is 0', () => {
    const [paragraph] = paragraphsOf('{{ 基本支出表.对个人和家庭的补助 | 万元 }}');
    expect(paragraph).toMatchObject({
      text: '0万元',
      missing: [],
      spans: [{ cells: [], formula: '预算07表没有“对个人和家庭的补助”这一行，按0计' }],
    });
  });

  test('a column that is not there is not 0', () => {
    const document = compose({ profile: profileOf('{{ 支出总表.合计.上缴上级支出 | 万元 }}') });
    expect(document.missing.map(({ id }) => id)).toEqual(['figure.支出总表.合计.上缴上级支出']);
  });

  test('two cells that say different things are asked about', () => {
    const changes = { 预算03表: { A9: '201', B9: '一般公共服务支出' } };
    const [paragraph] = paragraphsOf(
      '{% for 类 in 支出总表.类 %}{{ 类.金额 | 万元 }}{% endfor %}',
      {
        current: smallBook({ changes }),
      },
    );
    expect(paragraph?.text).toBe('【待填：一般公共服务支出】');
    expect(paragraph?.missing).toEqual(['cell.预算03表!C5']);
  });

  test('总计 without carry-over is the year’s own income', () => {
    const changes = {
      预算01表: { A7: '', B7: '', A8: '', B8: '', C7: '', D7: '', C8: '', D8: '' },
    };
    expect(textOf('{{ 收支总表.总计 | 万元 }}', { current: smallBook({ changes }) })).toBe(
      '100万元',
    );
  });

  test('every name of the data can be printed or asked for', () => {
    for (const [table, { figures, lists }] of Object.entries(BUDGET_NAMES)) {
      const paths = Object.entries(figures).flatMap(([name, { columns }]) => [
        `${table}.${name}`,
        ...Object.keys(columns ?? {}).map((column) => `${table}.${name}.${column}`),
      ]);
      for (const path of paths) {
        expect(textOf(`{{ ${path} | 万元 }}`)).toMatch(/^(-?[\d.]+万元|【待填：.+】)$/);
      }
      for (const list of Object.keys(lists)) {
        expect(textOf(`{{ ${table}.${list} | 名称列表 }}`)).not.toBe('');
      }
    }
  });
});

test('a name of the template’s own that got no value is answered with its place', () => {
  const result = composeNarrative({
    books: { current: smallBook(), prior: null, budget: null },
    files: { current: '本年.xlsx', prior: null, budget: null },
    inputs: new Map(),
    profile: profileOf('{% if 基金表.缺失 %}{% assign 甲 = "一" %}{% endif %}\n{{ 甲 }}'),
  });
  expect(result.ok ? [] : describeNarrativeProblem(result.error)).toEqual([
    '句子S1的模板，第2行第4列：这里用到的名称还没有内容：{% assign %} 或 {% capture %} 没有执行到',
  ]);
});

test('one sentence of the profile can be replaced', () => {
  const replaced = CORE_PROFILE.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.map((sentence) =>
        sentence.id === 'B10' ? { ...sentence, template: '{{ 自称 }}的收支全部列入。' } : sentence,
      ),
    })),
  }));
  const document = compose({ profile: { ...CORE_PROFILE, sections: replaced } });
  expect(document.sections[1]?.paragraphs[0]?.text).toMatch(/^本部门的收支全部列入。收入包括：/);
});
