import fc from 'fast-check';
import { BUDGET_NAMES } from '../../src/narrative/names/budget-names';
import { FILTERS } from '../../src/narrative/template/filters';
import { ALLOWED_TAGS, NARRATIVE_ENGINE } from '../../src/narrative/template/narrative-engine';
import { nameTypes } from '../../src/narrative/template/name-types';
import { parseTemplate } from '../../src/narrative/template/parse-template';
import { describeTemplateProblem } from '../../src/narrative/template/template-problems.zh-CN';

const NAMES = nameTypes(BUDGET_NAMES);

function problems(template: string): readonly string[] {
  const parsed = parseTemplate(template, NAMES);
  return parsed.ok ? [] : parsed.error.map(describeTemplateProblem);
}

describe('slips of an input method', () => {
  test.each([
    ['｜', '{{ 收支总表.总计 ｜ 万元 }}', 1, 12, '|'],
    ['：', '{{ 收支总表.总计 | 变动： "，比" }}', 1, 16, ':'],
    ['，', '{{ 收支总表.总计 | 占比: 收支总表.总计， "占" }}', 1, 25, ','],
    ['（', '{% if （收支总表.总计 > 0 %}{% endif %}', 1, 7, '('],
    ['。', '{{ 收支总表。总计 | 万元 }}', 1, 8, '.'],
    ['＞', '一\n{% if 收支总表.总计 ＞ 0 %}{% endif %}', 2, 15, '>'],
  ])('%s is named with the mark that is meant', (found, template, line, column, meant) => {
    expect(problems(template)).toEqual([
      `第${line}行第${column}列：“${found}”是中文输入法的全角符号，花括号里请改用半角“${meant}”`,
    ]);
  });

  test('quotation marks, wide blanks and wide braces', () => {
    expect(problems('{{ 收支总表.总计 | 变动: “，比” }}')).toHaveLength(3);
    expect(problems('{{ 年度　}}')).toEqual([
      '第1行第6列：“全角空格”是中文输入法的全角符号，花括号里请改用半角“空格”',
    ]);
    expect(problems('｛{ 年度 }｝')).toHaveLength(2);
    expect(problems('{{ “三公”表.合计 | 万元 }}')).toEqual([
      '第1行第4列：名称里不能带引号，请写成“三公表”',
    ]);
  });

  test('full-width marks outside placeholders and inside quotes are text', () => {
    expect(problems('（一）{{ 收支总表.总计 | 变动: "，（比" }}：“三公”｜；。')).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['{{ 收支总标.总计 | 万元 }}', '第1行第4列：没有“收支总标”这个名称，是不是“收支总表”'],
    [
      '\n\n  {{ 收支总表.收入总和 | 万元 }}',
      '第3行第11列：“收支总表”里没有“收入总和”，是不是“收入总计”',
    ],
    [
      '{{ 支出总表.合计.基本支处 | 万元 }}',
      '第1行第12列：“支出总表.合计”里没有“基本支处”，是不是“基本支出”',
    ],
    [
      '{% for 类 in 支出总表.类 %}{{ 类.名子 }}{% endfor %}',
      '第1行第27列：“类”里没有“名子”，是不是“名称”',
    ],
    ['{{ constructor }}', '第1行第4列：没有“constructor”这个名称'],
    ['{{ 年度.constructor }}', '第1行第7列：“年度”里没有“constructor”'],
    ['{{ 收支总表.__proto__ }}', '第1行第9列：“收支总表”里没有“__proto__”'],
    [
      '{{ 收支总表["总计"] | 万元 }}',
      '第1行第4列：名称请用点号连接，例如 收支总表.总计，不能使用方括号或在文字后面接点号',
    ],
    [
      '{{ "文字".length }}',
      '第1行第4列：名称请用点号连接，例如 收支总表.总计，不能使用方括号或在文字后面接点号',
    ],
    ['{% assign 年度 = "一" %}', '第1行第11列：“年度”已经是表或文字的名称，请另起一个名称'],
  ])('%s', (template, expected) => {
    expect(problems(template)).toEqual([expected]);
  });
});

describe('filters', () => {
  test.each([
    ['{{ 收支总表.总计 | 万圆 }}', '第1行第14列：没有“万圆”这个过滤器，是不是“万元”'],
    ['{{ 收支总表.总计 | plus: 1 }}', '第1行第14列：没有“plus”这个过滤器'],
    ['{{ 收支总表.总计 | constructor }}', '第1行第14列：没有“constructor”这个过滤器'],
    [
      '{{ 年度 | 万元 }}',
      '第1行第9列：“万元”前面的内容不合适，正确的写法例如 {{ 收支总表.总计 | 万元 }}',
    ],
    [
      '{{ 收支总表.总计 | 变动 }}',
      '第1行第14列：“变动”冒号后面的内容不合适，正确的写法例如 {{ 收支总表.总计 | 变动: "，比" }}',
    ],
    [
      '{{ 收支总表.总计 | 占比: "，占" }}',
      '第1行第14列：“占比”冒号后面的内容不合适，正确的写法例如 {{ 支出总表.合计.基本支出 | 占比: 支出总表.合计, "，占" }}',
    ],
    [
      '{{ 收支总表.总计 }}',
      '第1行第1列：“收支总表.总计”是金额，请写明单位，例如 {{ 收支总表.总计 | 万元 }}',
    ],
    [
      '{{ 收入总表.来源 }}',
      '第1行第1列：“收入总表.来源”不能直接打印：清单请用“名称列表”或 {% for 项 in 收入总表.来源 %}，判断请用 {% if 收入总表.来源 %}',
    ],
    [
      '{{ 收支总表.总计 万元 }}',
      '第1行第12列：两个名称之间缺少符号，过滤器前面请加“|”，条件之间请用 and 或 or',
    ],
  ])('%s', (template, expected) => {
    expect(problems(template)).toEqual([expected]);
  });

  test('every example is right where its names exist', () => {
    for (const { example } of Object.values(FILTERS)) {
      const inLoop = `{% for 类 in 支出总表.类 %}${example}{% endfor %}`;
      expect(problems(inLoop)).toEqual([]);
    }
  });
});

describe('syntax', () => {
  test.each([
    ['{{ 年度', '第1行第1列：“{{”后面缺少“}}”'],
    ['{% if 年度', '第1行第1列：“{%”后面缺少“%}”'],
    ['{% if 年度 %}一', '第1行第1列：{% if %} 没有对应的 {% endif %}'],
    ['{% for 类 in 支出总表.类 %}一', '第1行第1列：{% for %} 没有对应的 {% endfor %}'],
    ['{% endif %}', '第1行第1列：没有可用的标签“endif”，请检查“if”的写法'],
    ['{{ }}', '第1行第4列：花括号里没有内容，请写上名称或条件'],
    [
      '{% for 类 于 支出总表.类 %}{% endfor %}',
      '第1行第1列：{% for %} 的写法有误，正确的写法例如 {% for 来源 in 收入总表.来源 %}',
    ],
    [
      '{% assign 甲 收支总表 %}',
      '第1行第13列：{% assign %} 的写法有误，正确的写法例如 {% assign 合计 = 收入总表.合计 %}',
    ],
    [
      '{% for 数 in (1..999999999) %}{{ 数 }}{% endfor %}',
      '第1行第13列：模板不能使用“(1..9)”这样的数列，请逐项列出表里的清单',
    ],
    [
      '{% for 字 in "文字" %}{% endfor %}',
      '第1行第1列：“"文字"”不是清单，{% for %} 只能逐项列出清单，例如 {% for 来源 in 收入总表.来源 %}',
    ],
  ])('%s', (template, expected) => {
    expect(problems(template)).toEqual([expected]);
  });

  test.each(['include', 'render', 'layout', 'block', 'liquid', 'raw', 'increment', 'tablerow'])(
    'the tag %s is not to be had',
    (tag) => {
      expect(problems(`{% ${tag} "文件" %}`)[0]).toContain(`没有可用的标签“${tag}”`);
    },
  );

  test('loops go three deep at most', () => {
    const loop = (inner: string, depth: number): string =>
      depth === 0
        ? inner
        : `{% for 项${depth} in 支出总表.类 %}${loop(inner, depth - 1)}{% endfor %}`;
    expect(problems(loop('一', 3))).toEqual([]);
    expect(problems(loop('一', 4))[0]).toContain('{% for %} 套得太深，最多三层');
  });

  test('a template of excessive length is refused', () => {
    expect(problems('一'.repeat(30_000))).toEqual(['第1行第1列：模板太长，请分成几句']);
  });

  test('all problems of a template are listed', () => {
    expect(problems('{{ 甲 }}{{ 收支总表.总计 | 乙 }}{{ 收支总表.总计 }}')).toHaveLength(3);
  });

  test('conditions, assignments and captures of known names are right', () => {
    expect(
      problems(
        '{% assign 合计 = 支出总表.合计 %}{% capture 前 %}，比{{ 年度 }}{% endcapture %}' +
          '{% if 合计.基本支出 > 0 and 支出总表.类 %}{{ 合计.基本支出 | 变动: 前 }}' +
          '{% elsif 基金表.缺失 or 基金表.无数据 %}{% else %}{{ 前 }}{% endif %}' +
          '{% comment %}说明{% endcomment %}',
      ),
    ).toEqual([]);
  });
});

test('the engine itself has no filter and no tag but ours', () => {
  expect(Object.keys(NARRATIVE_ENGINE.filters)).toEqual(Object.keys(FILTERS));
  expect(Object.keys(NARRATIVE_ENGINE.tags).sort()).toEqual([...ALLOWED_TAGS].sort());
});

describe('whatever somebody types', () => {
  const snippets = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        ...['{{', '}}', '{%', '%}', ' ', '|', '.', ':', '"', '[', ']', '(', '..', '\n', '=='],
        ...['收支总表', '总计', '万元', '类', 'if', 'for', 'in', 'endif', 'endfor', 'assign', '｜'],
        ...['constructor', '__proto__', 'prototype', '“三公”表', 'else', 'capture', '-'],
      ),
    ),
    { maxLength: 14 },
  );

  test('is right, or is answered in Chinese with a place inside the template', () => {
    fc.assert(
      fc.property(snippets, (parts) => {
        const template = parts.join('');
        const parsed = parseTemplate(template, NAMES);
        if (parsed.ok) return true;
        const lines = template.split('\n');
        return parsed.error.every((problem) => {
          const line = lines[problem.line - 1];
          return (
            line !== undefined &&
            problem.column >= 1 &&
            problem.column <= line.length + 1 &&
            /[\u4e00-\u9fff]/.test(describeTemplateProblem(problem))
          );
        });
      }),
      { numRuns: 2_000 },
    );
  });

  test('no name in Latin letters is ever known', () => {
    const latin = fc.stringMatching(/^[A-Za-z_$][\w$]*$/);
    fc.assert(
      fc.property(latin, latin, (first, second) => {
        if (['true', 'false', 'nil', 'null', 'empty', 'blank', 'not'].includes(first)) return true;
        return (
          problems(`{{ ${first} }}`).length > 0 && problems(`{{ 收支总表.${second} }}`).length > 0
        );
      }),
    );
  });
});
