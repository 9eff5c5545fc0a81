import { attachWarnings } from '../../src/narrative/attach-warnings';
import { functionTerms } from '../../src/narrative/sections/terms';
import type { ChartPictures } from '../../src/narrative/render/docx-charts';
import { noticeLines } from '../../src/narrative/render/notice-lines';
import { renderClipboardHtml } from '../../src/narrative/render/render-clipboard-html';
import { renderNarrativeDocx } from '../../src/narrative/render/render-docx';
import { renderNarrativeHtml } from '../../src/narrative/render/render-html';
import { renderNarrativeText } from '../../src/narrative/render/render-text';
import { docxHtml, readDocx } from '../fixtures/read-docx';
import { compose, CORE_PROFILE, CURRENT_FILE, profileOf, smallBook, textOf } from './small-budget';

describe('what the tables do not say has a place in the text and a line in the list', () => {
  const template = functionTerms('（一）', '支出总表').sentences[0]?.template ?? '';
  const profile = profileOf(template);

  test('what an item of the functional classification means that the dictionary does not know', () => {
    const changes = { 预算03表: { B7: '示例专项事务' } };
    const current = smallBook({ changes });
    const document = compose({ profile, current });
    expect(document.missing.map(({ id, label }) => `${id} ${label}`)).toEqual([
      'terms.2010302 示例专项事务的科目说明',
    ]);
    const inputs = { terms: { '2010350': '本中心的基本支出。' } };
    expect(textOf(template, { current, inputs })).toContain(
      `1.一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）示例专项事务（项），反映【待填：科目说明】。
2.一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）事业运行（项），反映本中心的基本支出。`,
    );
  });

  test('how last year’s evaluation rated each project, in one place for each rating', () => {
    const counted =
      '优秀{{ 项目表.优秀项目 | 个数 }}个{{ 项目表.优秀项目 | 合计万元 }}，一般{{ 项目表.一般项目 | 个数 }}个。';
    expect(textOf(counted)).toBe(
      '优秀【待填：优秀项目个数，由各项目的上年评价等级得出】个，一般【待填：一般项目个数，由各项目的上年评价等级得出】个。',
    );
    expect(compose({ profile: profileOf(counted) }).missing.map(({ label }) => label)).toEqual([
      '平台运行维护费的上年评价等级',
      '数据安全经费的上年评价等级',
    ]);
    expect(textOf('{{ 项目表.优秀项目 | 名称列表 }}。')).toBe('【待填：优秀项目】。');
    const project = [{ rating: '优秀' }, { rating: '一般' }];
    expect(textOf(counted, { inputs: { project } })).toBe('优秀1个45万元，一般1个。');
  });
});

describe('what deserves a look stands behind the text', () => {
  const changes = { 预算01表: { B9: '100.00', D9: '100.00' } };
  const prior = smallBook({ year: 2023, changes: { 预算01表: { B9: '9.00', D9: '9.00' } } });
  const beyond = () => compose({ current: smallBook({ changes }), prior });
  const LINE =
    '收支总预算比上年变动1011.1%，超过十倍，请核对两年的数是否同一口径、同一单位——一、收支预算总体安排情况';

  test('in the text, in the page and on the last page of the Word document', async () => {
    const document = beyond();
    expect(renderNarrativeText(document)).toContain(`\n\n请留意：\n1. ${LINE}\n`);
    expect(renderNarrativeHtml(document)).toContain(
      `<section data-section="notices">\n<h2>请留意</h2>\n<p>1. ${LINE}</p>\n</section>`,
    );
    const texts = (await readDocx(await renderNarrativeDocx(document))).map(({ text }) => text);
    const last = texts.slice(texts.lastIndexOf('请留意'));
    expect(last).toEqual(['请留意', `1. ${LINE}`]);
    expect(texts.indexOf('待补充')).toBeLessThan(texts.lastIndexOf('请留意'));
  });

  test('marks the statement that it is about, wherever the text is read', async () => {
    const document = compose({
      current: smallBook({ changes }),
      prior,
      profile: profileOf(
        '前。收支总预算{{ 收支总表.总计 | 万元 }}{{ 收支总表.总计 | 变动: "，比" }}。其他见表。',
      ),
    });
    const [paragraph] = document.sections.flatMap(({ paragraphs }) => paragraphs);
    const [range, ...others] = paragraph?.doubtful ?? [];
    const marked = '收支总预算100万元，比2023年预算增加91万元，增长1011.1%。';
    expect(paragraph?.text.slice(range?.start, range?.end)).toBe(marked);
    expect(others).toEqual([]);
    expect(await docxHtml(await renderNarrativeDocx(document))).toContain(
      `<p>前。<mark>${marked}</mark>其他见表。</p>`,
    );
    const page = renderNarrativeHtml(document);
    expect(page).toContain('<p>前。<mark>收支总预算</mark><mark><span');
    expect(page).toContain('<mark>%。</mark>其他见表。</p>');
    expect(renderClipboardHtml(document, null)).toContain(
      '<span style="background:yellow">收支总预算</span>',
    );
    const [plain] = compose({ profile: profileOf('共{{ 收支总表.总计 | 万元 }}。') }).sections;
    expect(plain?.paragraphs[0]).not.toHaveProperty('doubtful');
  });

  test('of a chart with a single part, where it is drawn', () => {
    const figure = { value: '9', formula: '', cells: [] };
    const slice = { name: '财政拨款收入', figure, share: '100' };
    const chart = { kind: 'structure', id: 'one', caption: '图1：收入决算结构' } as const;
    const document = compose({ profile: profileOf('完。') });
    const lines = (slices: readonly (typeof slice)[], pictures: ChartPictures) =>
      noticeLines(
        {
          ...document,
          sections: document.sections.map((one) => ({ ...one, charts: [{ ...chart, slices }] })),
        },
        pictures,
      );
    const drawn = new Map([['one', { png: new Uint8Array(), width: 1, height: 1 }]]);
    expect(lines([slice], drawn).join('')).toContain(
      '图1：收入决算结构只有一项；决算公开的格式列有这张图，所以照画，不用的可以删去',
    );
    expect(lines([slice], new Map())).toEqual([]);
    expect(lines([slice, slice], drawn)).toEqual([]);
  });

  test('a page of its own where nothing is missing', async () => {
    const document = { ...beyond(), missing: [] };
    const texts = (await readDocx(await renderNarrativeDocx(document))).map(({ text }) => text);
    expect(texts.slice(-3)).toEqual(['请留意', '以下内容补齐、核对后，请删除本页。', `1. ${LINE}`]);
  });

  test('once, however many sections it is said of', () => {
    const section = CORE_PROFILE.sections.filter(({ id }) => id === 'income' || id === 'total');
    const twice = compose({ profile: { ...CORE_PROFILE, sections: section } });
    const notices = ['total', 'income', 'total'].map((id) => ({ section: id, message: '同一句' }));
    expect(noticeLines({ ...twice, notices })).toEqual([
      '1. 同一句——一、收支预算总体安排情况、二、收入预算安排情况',
    ]);
  });

  test('with the sections whose figures failed a check', () => {
    const cells = [{ file: CURRENT_FILE, sheet: '预算02表', cell: 'C5' }];
    const warned = attachWarnings(compose(), [{ id: 'a', cells }]);
    expect(noticeLines(warned)).toEqual([
      '1. 所用的数有未通过检查的，请先改正表格——二、收入预算安排情况',
    ]);
  });

  test('a share of a negative part', () => {
    const profile = profileOf('{{ 支出总表.合计.项目支出 | 占比: 支出总表.合计, "占" }}');
    const noticesAt = (value: string) =>
      compose({ profile, current: smallBook({ changes: { 预算03表: { E4: value } } }) }).notices;
    expect(noticesAt('60.00')).toEqual([]);
    expect(noticesAt('-20.00').map(({ message }) => message)).toEqual([
      '部门项目支出是负数，写出的占比不说明构成，请核对后改写这一句',
    ]);
  });

  test('a share that is printed as 0% and is none', () => {
    const whole = profileOf('{{ 支出总表.合计.项目支出 | 占比: 支出总表.合计, "占" }}');
    const profile = { ...whole, settings: { ...whole.settings, percentPlaces: 0 } };
    const current = smallBook({ changes: { 预算03表: { E4: '0.40' } } });
    const none = smallBook({ changes: { 预算03表: { E4: '0.00' } } });
    expect(compose({ profile, current: none }).notices).toEqual([]);
    expect(compose({ profile, current }).notices.map(({ message }) => message)).toEqual([
      '部门项目支出不是0，百分数按所选的小数位数写成了0%，请增加小数位数，或者改写这一句',
    ]);
  });
});
