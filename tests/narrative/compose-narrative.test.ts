import { composeNarrative } from '../../src/narrative/compose-narrative';
import type { NarrativeRequest } from '../../src/narrative/compose-narrative';
import type { NarrativeDocument, Span } from '../../src/narrative/narrative-document';
import { describeNarrativeProblem } from '../../src/narrative/narrative-problems.zh-CN';
import { JIANGHAN_2024 } from '../../src/narrative/profiles/jianghan-2024';
import { factBooks } from '../fixtures/read-tables';
import { loadSample } from '../fixtures/load-sample';
import {
  compose,
  CURRENT_FILE,
  inputsOf,
  missingIds,
  PRIOR_FILE,
  profileOf,
  sectionOf,
  smallBook,
} from './small-budget';

function spans(document: NarrativeDocument): readonly Span[] {
  return [document.title, ...document.sections.flatMap(({ paragraphs }) => paragraphs)].flatMap(
    (paragraph) => paragraph.spans,
  );
}

function texts(document: NarrativeDocument, section: string): readonly string[] {
  return sectionOf(document, section).map(({ text }) => text);
}

function problemOf(request: Partial<NarrativeRequest['books']>): readonly string[] {
  const result = composeNarrative({
    books: { current: smallBook(), prior: null, budget: null, ...request },
    files: { current: CURRENT_FILE, prior: PRIOR_FILE, budget: '预算.xlsx' },
    inputs: new Map(),
    profile: JIANGHAN_2024,
  });
  return result.ok ? [] : describeNarrativeProblem(result.error);
}

describe('a whole document', () => {
  const document = compose({
    prior: smallBook({
      year: 2023,
      changes: {
        预算01表: { B9: '80.00', D9: '80.00' },
        预算02表: { C5: '125.00' },
        预算03表: { C4: '100.00' },
        预算05表: { C5: '0.00' },
      },
    }),
    inputs: {
      reason: { total: '新增项目。', generalPublicBudget: '上年没有此项。' },
      project: [{ purpose: '平台运行。' }, { purpose: '数据安全' }],
    },
  });

  test('has numbered headings in the order of the profile', () => {
    expect(document.sections.map(({ heading }) => heading)).toEqual([
      '第二部分 预算情况说明',
      '一、收支预算总体安排情况',
      '二、收入预算安排情况',
      '三、支出预算安排情况',
      '四、财政拨款收支预算总体情况',
      '五、一般公共预算支出安排情况',
      '（一）一般公共预算拨款规模变化情况',
      '（二）一般公共预算拨款结构情况',
      '（三）一般公共预算拨款具体使用情况',
      '六、一般公共预算基本支出安排情况',
      '七、政府性基金预算支出安排情况',
      '八、国有资本经营预算支出安排情况',
      '九、项目支出安排情况',
    ]);
    expect(document.title.text).toBe('示例区数据中心2024年部门预算情况说明');
  });

  test('says what the tables say', () => {
    expect(
      document.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    ).toEqual([
      '按照综合预算的原则，本部门所有收入和支出均纳入部门预算管理。收入包括：一般公共预算财政拨款收入、上年结转结余。支出包括：基本支出、项目支出。',
      '2024年收支总预算100万元，比2023年预算增加20万元，增长25%，变动的主要原因是新增项目。',
      '2024年收入预算100万元，比2023年预算减少25万元，下降20%。其中：一般公共预算财政拨款收入90万元，占90%；上年结转结余10万元，占10%。',
      '2024年支出预算100万元，与2023年预算持平。其中：基本支出40万元，占40%；项目支出60万元，占60%。',
      '2024年财政拨款收支总预算100万元。收入包括：一般公共预算拨款本年收入90万元；上年结转10万元。支出包括：一般公共服务支出80万元；社会保障和就业支出20万元。',
      '2024年一般公共预算拨款100万元，较2023年预算增加100万元。主要是上年没有此项。',
      '基本支出40万元，占40%，其中：人员经费30万元，公用经费10万元；项目支出60万元，占60%。',
      '1、一般公共服务支出80万元，主要是用于一般行政管理事务、事业运行；',
      '2、社会保障和就业支出20万元，主要是用于机关事业单位基本养老保险缴费支出。',
      '2024年一般公共预算基本支出40万元，按部门预算支出经济分类包括：',
      '（一）工资福利支出30万元，主要用于：在职人员基本工资、津贴补贴等。',
      '（二）商品和服务支出10万元。主要用于：办公费、维修（护）费等。',
      '我单位2024年无政府性基金预算安排的支出。',
      '我单位2024年无国有资本经营预算安排的支出。',
      '2024年项目支出60万元，其中：一般公共预算本年拨款50万元，一般公共预算结转结余10万元。具体使用情况如下：',
      '1.平台运行维护费45万元，主要用于平台运行。',
      '2.数据安全经费15万元，主要用于数据安全。',
    ]);
    expect(document.missing).toEqual([]);
    expect(document.notices).toEqual([]);
  });

  test('every span is what its paragraph prints at its place, in order', () => {
    for (const { paragraphs } of document.sections) {
      for (const { text, spans: own } of paragraphs) {
        let end = 0;
        for (const span of own) {
          expect(text.slice(span.start, span.end)).toBe(span.value);
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
      }
    }
  });

  test('every number in the text but years, ordinals and codes is a span', () => {
    for (const { paragraphs } of document.sections) {
      for (const { text, spans: own } of paragraphs) {
        let plain = '';
        let read = 0;
        for (const { start, end } of own) {
          plain += text.slice(read, start);
          read = end;
        }
        plain += text.slice(read);
        expect(plain.replace(/20\d\d年|^\d+[、.]/g, '')).not.toMatch(/\d/);
      }
    }
  });

  test('every figure knows its cells and its formula', () => {
    const byKind = new Map(spans(document).map((span) => [`${span.kind} ${span.value}`, span]));
    expect(byKind.get('amount 100')?.formula).toMatch(/^预算0\d表!C\d$/);
    expect(byKind.get('delta 20')).toMatchObject({
      formula: '预算01表!B9 − [上年.xlsx]预算01表!B9',
      cells: [
        { file: CURRENT_FILE, sheet: '预算01表', cell: 'B9' },
        { file: PRIOR_FILE, sheet: '预算01表', cell: 'B9' },
      ],
    });
    expect(byKind.get('deltaPercent 20')).toMatchObject({
      formula: '([上年.xlsx]预算02表!C5 − 预算02表!C5) ÷ [上年.xlsx]预算02表!C5',
    });
    expect(byKind.get('share 40')).toMatchObject({ formula: '预算05表!D5 ÷ 预算05表!C5' });
    expect(byKind.get('name 办公费')).toMatchObject({
      formula: '预算07表!B10',
      cells: [{ file: CURRENT_FILE, sheet: '预算07表', cell: 'B10' }],
    });
    expect(byKind.get('input 新增项目')).toMatchObject({ input: 'reason.total', cells: [] });
    for (const span of spans(document)) {
      if (span.kind !== 'input' && span.kind !== 'name') expect(span.cells).not.toEqual([]);
    }
  });
});

describe('the year before', () => {
  test('is left out and listed where nothing says it', () => {
    const document = compose();
    expect(texts(document, 'total')[1]).toBe('2024年收支总预算100万元。');
    expect(sectionOf(document, 'total')[1]?.missing).toEqual(['prior.total']);
    expect(document.missing[0]).toEqual({
      id: 'prior.total',
      label: '上年（2023年）收支总预算',
      section: 'total',
    });
    expect(JSON.stringify(document)).not.toMatch(/增加|减少|持平/);
  });

  test('comes from the inputs where its workbook does not say it', () => {
    const changes = { 预算01表: { B9: '无', D9: '无' } };
    const document = compose({
      prior: smallBook({ year: 2023, changes }),
      inputs: { prior: { total: '160', income: 1 } },
    });
    expect(texts(document, 'total')[1]).toBe(
      '2024年收支总预算100万元，比2023年预算减少60万元，下降37.5%，变动的主要原因是【待填：变动的主要原因】。',
    );
    expect(texts(document, 'income')[0]).toContain('与2023年预算持平');
    const delta = sectionOf(document, 'total')[1]?.spans[1];
    expect(delta).toMatchObject({
      input: 'prior.total',
      formula: '手工填写(prior.total) − 预算01表!B9',
    });
  });

  test('an unreadable figure of its workbook is never 0', () => {
    const document = compose({
      prior: smallBook({ year: 2023, changes: { 预算01表: { B9: '#REF!' } } }),
    });
    expect(texts(document, 'total')[1]).toBe('2024年收支总预算100万元。');
    expect(missingIds(document)).toContain('prior.total');
  });

  test('a reason is not asked for without a change', () => {
    const document = compose({ prior: smallBook({ year: 2023 }) });
    expect(texts(document, 'total')[1]).toBe('2024年收支总预算100万元，与2023年预算持平。');
    expect(missingIds(document).filter((id) => id.startsWith('reason'))).toEqual([]);
  });
});

describe('cells that are no figures', () => {
  test('a text in a total makes the sentence incomplete, never 0', () => {
    const document = compose({ current: smallBook({ changes: { 预算01表: { B9: '待定' } } }) });
    expect(texts(document, 'total')[1]).toBe('2024年收支总预算【待填：收支总预算】。');
    expect(document.missing).toContainEqual({
      id: 'cell.预算01表!B9',
      label: '收支总预算：预算01表!B9的内容“待定”不是数字，请改为数字',
      section: 'total',
    });
  });

  test('a text in a part stays in its list', () => {
    const document = compose({ current: smallBook({ changes: { 预算05表: { C10: '待定' } } }) });
    expect(texts(document, 'generalPublic.use')[1]).toMatch(/^2、社会保障和就业支出【待填：/);
    expect(missingIds(document)).toContain('cell.预算05表!C10');
  });

  test('a formula without a result is asked for', () => {
    const document = compose({
      current: smallBook({ changes: { 预算03表: { D4: '?←SUM(D5,D9)' } } }),
    });
    expect(texts(document, 'expenditure')[0]).toContain('基本支出【待填：部门基本支出】；');
    expect(document.missing.find(({ id }) => id === 'cell.预算03表!D4')?.label).toContain(
      '公式没有计算结果',
    );
  });

  test('a blank part is 0, a blank total is asked for', () => {
    const blankPart = compose({
      current: smallBook({ changes: { 预算05表: { F5: '', F6: '', F7: '', F9: '' } } }),
    });
    expect(texts(blankPart, 'generalPublic.structure')[0]).toContain('公用经费0万元');
    const blankTotal = compose({ current: smallBook({ changes: { 预算05表: { F5: '' } } }) });
    expect(texts(blankTotal, 'generalPublic.structure')[0]).toContain('公用经费【待填：公用经费】');
    expect(missingIds(blankTotal)).toContain('cell.预算05表!F5');
  });

  test('a blank is a total across columns as well as down rows, and at the top always', () => {
    const acrossColumns = compose({
      current: smallBook({ changes: { 预算05表: { D9: '' } } }),
      profile: profileOf('{% for 项 in 一般支出表.项 %}{{ 项.基本支出 | 万元 }}；{% endfor %}'),
    });
    expect(missingIds(acrossColumns)).toEqual(['cell.预算05表!D9']);
    const nothingAtAll = { B5: '', B7: '', B8: '', B9: '' };
    const document = compose({ current: smallBook({ changes: { 预算01表: nothingAtAll } }) });
    expect(missingIds(document)).toContain('cell.预算01表!B9');
  });

  test('a share of a whole of 0 is left out', () => {
    const changes = { 预算05表: { C5: '0.00', D5: '0.00', E5: '0.00', F5: '0.00', G5: '0.00' } };
    const document = compose({ current: smallBook({ changes }) });
    expect(texts(document, 'generalPublic.structure')[0]).toBe(
      '基本支出0万元，其中：人员经费0万元，公用经费0万元；项目支出0万元。',
    );
  });
});

describe('tables that are empty or not there', () => {
  test('zeros only are an absence, a figure is none', () => {
    const rows = { A4: '212', B4: '城乡社区支出', C4: '0.00', D4: '', E4: '0.00', A5: '注' };
    const zeros = compose({ current: smallBook({ changes: { 预算09表: rows } }) });
    expect(texts(zeros, 'governmentFund')).toEqual(['我单位2024年无政府性基金预算安排的支出。']);
  });

  test('a fund with money is described', () => {
    const rows = {
      ...{ A4: '', B4: '合计', C4: '8.00', D4: '', E4: '8.00' },
      ...{ A5: '212', B5: '城乡社区支出', C5: '8.00', E5: '8.00' },
      ...{ A6: '21208', B6: '国有土地使用权出让收入安排的支出', C6: '8.00', E6: '8.00' },
      ...{ A7: '2120899', B7: '其他国有土地使用权出让收入安排的支出', C7: '8.00', E7: '8.00' },
    };
    const document = compose({ current: smallBook({ changes: { 预算09表: rows } }) });
    expect(texts(document, 'governmentFund')).toEqual([
      '2024年政府性基金预算支出8万元，主要用于：其他国有土地使用权出让收入安排的支出8万元。',
    ]);
  });

  test('the word 无 knows the sentence of absence it rests on', () => {
    const [paragraph] = sectionOf(compose(), 'governmentFund');
    expect(paragraph?.spans).toMatchObject([{ value: '无', formula: '预算09表!A4' }]);
  });

  test('a text among the figures is no absence', () => {
    const rows = { A4: '', B4: '合计', C4: '见附件', D4: '', E4: '' };
    const document = compose({ current: smallBook({ changes: { 预算09表: rows } }) });
    expect(texts(document, 'governmentFund')[0]).not.toContain('无政府性基金');
    expect(missingIds(document)).toContain('cell.预算09表!C4');
  });

  test('a table that is not there is to be confirmed', () => {
    const document = compose({ current: smallBook({ without: ['预算09表', '预算10表'] }) });
    expect(texts(document, 'governmentFund')).toEqual([
      '【待确认：工作簿中没有政府性基金预算支出表】',
    ]);
    expect(missingIds(document)).toEqual(
      expect.arrayContaining(['table.政府性基金预算支出表', 'table.国有资本经营预算支出表']),
    );
  });

  test('every section shows when its table is not there', () => {
    const sheets = ['预算02表', '预算03表', '预算04表', '预算05表', '预算07表', '预算11表'];
    const document = compose({ current: smallBook({ without: sheets }) });
    const sections = [
      ...['income', 'expenditure', 'fiscalAppropriation', 'generalPublic.scale'],
      ...['generalPublic.structure', 'generalPublic.use', 'basic', 'projects'],
    ];
    for (const section of sections) {
      const paragraphs = sectionOf(document, section);
      expect(paragraphs.map(({ text }) => text).join('')).toContain('【待填：');
      expect(paragraphs.flatMap(({ missing }) => missing).join(' ')).toContain('table.');
    }
  });
});

describe('parts that do not add up to their whole', () => {
  test('within rounding are a notice', () => {
    const document = compose({ current: smallBook({ changes: { 预算03表: { D4: '39.99' } } }) });
    expect(document.notices).toContainEqual({
      section: 'expenditure',
      message: '各项之和与支出预算相差0.01万元，是四舍五入的尾差',
    });
  });

  test('beyond it are to be put right, outside the text', () => {
    const document = compose({ current: smallBook({ changes: { 预算03表: { D4: '41.00' } } }) });
    expect(document.notices).toContainEqual({
      section: 'expenditure',
      message: '各项之和比支出预算多1万元，请核对',
    });
    const texts = document.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
    expect([...texts, ...document.missing.map(({ label }) => label)].join()).not.toContain(
      '请核对',
    );
  });
});

describe('units', () => {
  test('a table in 元 is converted, then rounded half up', () => {
    const yuan = {
      ...{ A2: '单位：元', C4: '1000050.00', D4: '400049.99', E4: '600000.01' },
      ...{ C5: '800000', D5: '200000', E5: '600000', C9: '200000', D9: '200000' },
    };
    const document = compose({ current: smallBook({ changes: { 预算03表: yuan } }) });
    expect(texts(document, 'expenditure')[0]).toContain(
      '2024年支出预算100.01万元。其中：基本支出40万元，占40%；项目支出60万元，占60%。',
    );
  });
});

describe('what a person decides', () => {
  test('names, ways of speaking and purposes', () => {
    const document = compose({
      inputs: {
        'unit.name': '示例区大数据中心',
        'unit.self': '本单位',
        'purpose.201': '政务数据平台运行',
        project: [{ name: '数据安全经费', purpose: '安全测评' }],
      },
    });
    expect(document.title.text).toBe('示例区大数据中心2024年部门预算情况说明');
    expect(texts(document, 'governmentFund')[0]).toMatch(/^本单位2024年无/);
    expect(texts(document, 'generalPublic.use')[0]).toContain('用于政务数据平台运行；');
    expect(texts(document, 'projects').slice(1)).toEqual([
      '1.平台运行维护费45万元，主要用于【待填：主要用途】。',
      '2.数据安全经费15万元，主要用于安全测评。',
    ]);
    expect(missingIds(document)).toContain('project[1].purpose');
    expect(missingIds(document)).not.toContain('project[0].purpose');
  });

  test('a reason that names only the other direction is pointed out', () => {
    const reasons = (reason: string) =>
      compose({
        prior: smallBook({ year: 2023, changes: { 预算01表: { B9: '80.00' } } }),
        inputs: { reason: { total: reason } },
      }).notices;
    expect(reasons('压减项目')).toEqual([
      { section: 'total', message: '收支总预算增加，但填写的原因只提到相反的方向，请核对' },
    ]);
    expect(reasons('人员增加，项目压减')).toEqual([]);
  });

  test('another year than that of the titles is pointed out', () => {
    const { notices } = compose({ inputs: { year: 2025 } });
    expect(notices.map(({ message }) => message)).toEqual([
      '填写的年度是2025年，表题里是2024年，请核对',
    ]);
  });
});

describe('companions', () => {
  test('a workbook of the wrong year is refused', () => {
    expect(problemOf({ prior: smallBook({ year: 2022 }) })).toEqual([
      '“上年.xlsx”中是 2022 年的预算公开表，不是本部门上年（2023 年）的预算公开表，没有采用，请换一个文件',
    ]);
    expect(problemOf({ budget: smallBook({ year: 2023 }) })).toEqual([
      '“预算.xlsx”中是 2023 年的预算公开表，不是本部门同年（2024 年）的预算公开表，没有采用，请换一个文件',
    ]);
    expect(problemOf({ prior: smallBook({ year: 2023 }) })).toEqual([]);
  });

  test('a profile for the other kind of document is refused', () => {
    const result = composeNarrative({
      books: { current: smallBook(), prior: null, budget: null },
      files: { current: CURRENT_FILE, prior: null, budget: null },
      inputs: inputsOf({}),
      profile: { ...JIANGHAN_2024, document: '决算' },
    });
    expect(result.ok ? [] : describeNarrativeProblem(result.error)).toEqual([
      '“部门预算（预算01–13表）”是决算的式样，工作簿是预算的公开表，请换一种式样',
    ]);
  });
});

test('templates with faults are listed with their sentence', () => {
  const result = composeNarrative({
    books: { current: smallBook(), prior: null, budget: null },
    files: { current: CURRENT_FILE, prior: null, budget: null },
    inputs: new Map(),
    profile: profileOf('{{ 收支总表.总记 | 万元 }}'),
  });
  expect(result.ok ? [] : describeNarrativeProblem(result.error)).toEqual([
    '句子S1的模板，第1行第9列：“收支总表”里没有“总记”，是不是“总计”',
  ]);
});

test('the same facts give the same document', () => {
  expect(compose()).toEqual(compose());
});

test('the clean sample with the year before it lacks nothing but what a person knows', async () => {
  const [current, prior] = await Promise.all(
    ['2024', '2023'].map(async (year) => {
      const [book] = factBooks(...(await loadSample(`示例区数据中心-${year}年部门预算.xlsx`)));
      return book;
    }),
  );
  if (current === undefined) throw new Error('the sample holds a set');
  const document = compose({ current, prior: prior ?? null });
  expect(missingIds(document).filter((id) => !/^(reason|project)/.test(id))).toEqual([]);
  expect(document.notices).toEqual([]);
  expect(sectionOf(document, 'governmentFund')).toHaveLength(1);
});
