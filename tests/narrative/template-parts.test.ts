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
    '〔年度〕年度收、支总计〔收支决算表·总计（万元）〕。与〔上一年〕年度相比，收、支总计各' +
      '〔收支决算表·总计的增减〕，主要原因是〔增减的原因〕。',
  );
});

test('what is written when is said as a rule, with its own words', () => {
  const template =
    '{%- assign 前 = "，其中：" -%}\n{%- if 车辆.车辆数 == 0 or 零值.车辆写零 %}无车辆{% else %}{{ 前 }}有{% for 类 in 支出总表.类 %}{{ 类.名称 }}、{% endfor %}{% endif -%}';
  expect(shown(template)).toBe(
    '〔“前”写作：〕，其中：〔如果车辆·车辆数为0，或零值·车辆写零，写：〕无车辆〔否则写：〕〔前〕有' +
      '〔逐个写支出总表·类：〕〔类·名称〕、〔（逐个到此）〕〔（如果到此）〕',
  );
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
    for (const part of parts) if (part.kind !== 'words') expect(part.label).not.toMatch(/[{}|]/);
  }
});
