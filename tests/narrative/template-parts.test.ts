import { PROFILES } from '../../src/narrative/profiles/profiles';
import type { TemplatePart } from '../../src/narrative/template/template-part';
import { templateParts } from '../../src/narrative/template/template-parts';
import { strayMark, withWords } from '../../src/session/narrative/reword-template';

const CHANGE =
  '{{ 年度 }}年度收、支总计{{ 收支决算表.总计 | 万元 }}{{ 收支决算表.总计 | 变动: "。与", "年度相比，收、支总计各" }}{{ 收支决算表.总计 | 原因: "，主要原因是" }}。';

function partsOf(template: string): readonly TemplatePart[] {
  const parts = templateParts(template);
  if (parts === null) throw new Error('not told apart');
  return parts;
}

/** Words as they are, what is fixed in brackets. */
function shown(template: string): string {
  return partsOf(template)
    .map((part) => (part.kind === 'words' ? part.text : `〔${part.label}〕`))
    .join('');
}

test('a template reads as the sentence it prints, with what the tables say in between', () => {
  expect(shown(CHANGE)).toBe(
    '〔年度〕年度收、支总计〔收支决算表总计（万元）〕。与〔上一年〕年度相比，收、支总计各' +
      '〔收支决算表总计的增减〕，主要原因是〔增减的原因〕。',
  );
});

test('what is written when is said as a rule, with its own words', () => {
  const template =
    '{%- assign 前 = "，其中：" -%}\n{%- if 车辆.车辆数 == 0 or 零值.车辆写零 %}无车辆{% else %}{{ 前 }}有{% for 类 in 支出总表.类 %}{{ 类.名称 }}、{% endfor %}{% endif -%}';
  expect(shown(template)).toBe(
    '〔第一处前面写：〕，其中：〔车辆数为0，或设置为写出0时写：〕无车辆〔否则写：〕有' +
      '〔支出总表的类级科目，每项写：〕〔这一类的名称〕、〔（每项写到这里）〕〔（写到这里）〕',
  );
});

test.each([
  [
    '{% assign 合计 = 支出总表.合计 %}{{ 合计.基本支出 | 万元 }}',
    '〔支出总表合计的基本支出（万元）〕',
  ],
  [
    '{% assign 合计 = 支出总表.合计 %}{{ 合计.基本支出 | 占比: 合计, "，占" }}',
    '，占〔支出总表合计的基本支出占比〕',
  ],
  ['{% capture 前 %}其中{% endcapture %}{{ 前 }}收入', '〔第一处前面写：〕其中收入'],
  [
    '{% if 类.末项 %}。{% else %}；{% endif %}',
    '〔是最后一项时写：〕。〔其余各项写：〕；〔（写到这里）〕',
  ],
  [
    '{% if 车辆.其他用车 > 0 %}有{% elsif 车辆.其他用车 == 0 %}无{% else %}？{% endif %}',
    '〔其他用车大于0时写：〕有〔否则，其他用车为0时写：〕无〔否则写：〕？〔（写到这里）〕',
  ],
  [
    '{% if 采购.货物 > 0 or 零值.采购写零 and 采购.货物 == 0 %}货物{% endif %}',
    '〔采购货物不为0（或设置为写出0）时写：〕货物〔（写到这里）〕',
  ],
  ['{% unless 职责.首项 and 职责.末项 %}1{% endunless %}', '〔不止一项时写：〕1〔（写到这里）〕'],
  ['{% unless 项.末项 %}、{% endunless %}', '〔不是最后一项时写：〕、〔（写到这里）〕'],
  ['{% unless 下属单位.数 == 0 %}及{% endunless %}', '〔下属单位数不为0时写：〕及〔（写到这里）〕'],
  ['{% unless 支出总表.科目 %}无{% endunless %}', '〔没有支出总表科目时写：〕无〔（写到这里）〕'],
  [
    '{% unless 三公表.缺失 or 三公表.无数据 %}有{% endunless %}',
    '〔三公表有数据时写：〕有〔（写到这里）〕',
  ],
  [
    '{% if 基金表.缺失 %}{{ 基金表.待确认 }}{% elsif 基金表.无数据 %}{{ 基金表.无 }}{% endif %}',
    '〔没有基金表时写：〕〔基金表待确认〕〔否则，基金表没有数据时写：〕〔无〕〔（写到这里）〕',
  ],
  [
    '{% for 项目 in 手工.项目 %}{{ 项目.名称 }}{% endfor %}',
    '〔项目，每项写：〕〔这个项目的名称〕〔（每项写到这里）〕',
  ],
  [
    '{% if 来源.编码 == "otherIncome" %}；{% endif %}',
    '〔来源编码为特定的一种时写：〕；〔（写到这里）〕',
  ],
  [
    '{% for 类型 in 支出总表.其他类型 %}，{{ 类型.名称 }}{{ 类型.金额 | 万元 }}{{ 类型.金额 | 占比: 支出总表.合计, "占" }}{% endfor %}',
    '〔支出总表的基本支出、项目支出以外的支出，每项写：〕，〔这种支出的名称〕〔这种支出的金额（万元）〕占〔这种支出的金额占比〕〔（每项写到这里）〕',
  ],
  [
    '{% for 类 in 一般支出表.类 %}{% for 项 in 类.项 %}{% if 项.首项 %}其中：{% endif %}{{ 项.全称 }}{% endfor %}{% endfor %}',
    '〔一般支出表的类级科目，每项写：〕〔这一类的项级科目，每项写：〕〔是第一项时写：〕其中：〔（写到这里）〕〔这一项的全称〕〔（每项写到这里）〕〔（每项写到这里）〕',
  ],
])('%s in the words of the user', (template, said) => {
  expect(shown(template)).toBe(said);
});

test('changed words take the place of the old ones and of nothing else', () => {
  const parts = partsOf(CHANGE);
  const at = (text: string) =>
    parts.findIndex((part) => part.kind === 'words' && part.text === text);
  const texts = new Map([
    [at('，主要原因是'), '，原因是'],
    [at('年度收、支总计'), '年收支总计'],
    [0, '　截至年末，'],
  ]);
  expect(withWords(CHANGE, parts, texts)).toBe(
    `　截至年末，${CHANGE.replace('，主要原因是', '，原因是').replace('年度收、支总计', '年收支总计')}`,
  );
});

test('a place without words takes some at either end', () => {
  const template = '{{ 年度 }}';
  const parts = partsOf(template);
  expect(parts.map(({ kind }) => kind)).toEqual(['words', 'figure', 'words']);
  const texts = new Map([
    [0, '在'],
    [2, '年'],
  ]);
  expect(withWords(template, parts, texts)).toBe('在{{ 年度 }}年');
});

test('marks that would end the template are told', () => {
  const [first, quoted] = partsOf('总计{{ 收支总表.总计 | 原因: "，因为" }}').filter(
    (part) => part.kind === 'words',
  );
  if (first?.kind !== 'words' || quoted?.kind !== 'words') throw new Error('no words');
  expect(strayMark('，"因', first)).toBeNull();
  expect(strayMark('，"因', quoted)).toBe('"');
  expect(strayMark('{因', first)).toBe('{');
  expect(strayMark('，“因”', quoted)).toBeNull();
});

test.each(['{{ 年度', '{% if 年度 %}{{ 年'])('a brace that is not closed: %s', (template) => {
  expect(templateParts(template)).toBeNull();
});

test('every sentence of every profile is told apart, and stays itself without a change', () => {
  const sentences = PROFILES.flatMap(({ sections }) =>
    sections.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.sentences)),
  );
  expect(sentences.length).toBeGreaterThan(100);
  for (const { template } of sentences) {
    const parts = partsOf(template);
    const texts = new Map(
      parts.flatMap((part, at) => (part.kind === 'words' ? [[at, part.text] as const] : [])),
    );
    expect(withWords(template, parts, texts)).toBe(template);
    const labels = parts.flatMap((part) => (part.kind === 'words' ? [] : part.label));
    expect(labels.filter((label) => /[{}|·.=<>]|逐个|写作|[a-z]/i.test(label))).toEqual([]);
  }
});
