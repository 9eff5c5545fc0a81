import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { AttachedCell, AttachedTable } from '../../src/narrative/render/attached-table';
import { CELL_MARGIN, layOutTable } from '../../src/narrative/render/column-widths';
import type { NarrativeDocument } from '../../src/narrative/narrative-document';
import { renderNarrativeDocx } from '../../src/narrative/render/render-docx';
import { renderNarrativeHtml } from '../../src/narrative/render/render-html';
import { renderNarrativeText } from '../../src/narrative/render/render-text';
import { BUDGET } from '../../src/narrative/profiles/budget';
import { FINAL_ACCOUNTS_2022 } from '../../src/narrative/profiles/final-accounts-2022';
import { FINAL_ACCOUNTS } from '../fixtures/final-accounts';
import { docxHtml, readDocx } from '../fixtures/read-docx';
import { factBooks } from '../fixtures/read-tables';
import { compose, smallBook } from './small-budget';

const HOSTILE = '<script>alert(1)</script>&"\'';

function incomplete(): NarrativeDocument {
  return compose({
    prior: smallBook({ year: 2023, changes: { 预算01表: { B9: '80.00' } } }),
    inputs: { 'unit.name': `示例区${HOSTILE}`, 'project[0].purpose': HOSTILE },
  });
}

function complete(): NarrativeDocument {
  const document = compose({
    prior: smallBook({ year: 2023 }),
    inputs: { project: [{ purpose: '平台运行' }, { purpose: '数据安全' }] },
  });
  if (document.missing.length > 0) throw new Error('nothing is missing in this document');
  return document;
}

function bodyTexts({ title, sections }: NarrativeDocument): readonly string[] {
  return [
    title.text,
    ...sections.flatMap(({ heading, paragraphs }) => [
      heading,
      ...paragraphs.map(({ text }) => text),
    ]),
  ];
}

describe('text', () => {
  test('has title, headings and paragraphs in order', () => {
    const document = complete();
    const lines = renderNarrativeText(document).split('\n');
    expect(lines.filter((line) => line !== '')).toEqual(bodyTexts(document));
  });

  test('ends in the list of what is missing, with sections and ids', () => {
    const text = renderNarrativeText(incomplete());
    expect(text).toContain('变动的主要原因是【待填：变动的主要原因】。');
    expect(text).toMatch(
      /\n待补充：\n1\. 收支总预算变动的主要原因——一、收支预算总体安排情况（reason\.total）\n/,
    );
    expect(renderNarrativeText(complete())).not.toContain('待补充');
  });

  test('lists what several sections wait for once', () => {
    const document = compose({ profile: BUDGET });
    const lines = renderNarrativeText(document).split('待补充：\n')[1]?.trimEnd().split('\n') ?? [];
    const ids = document.missing.map(({ id }) => id);
    expect(lines).toHaveLength(new Set(ids).size);
    expect(lines.join('\n')).toContain('——八、一般公共预算“三公”经费安排情况等5处（table.');
  });

  test('marks of figures never reach a reader', () => {
    expect(renderNarrativeText(incomplete())).not.toMatch(/[\uE000-\uF8FF\uFDD0-\uFDEF]/);
  });
});

describe('html', () => {
  const html = renderNarrativeHtml(incomplete());

  test('runs nothing, loads nothing and escapes what comes from outside', () => {
    expect(html).not.toMatch(/<script|<link|<img|\son\w+=|javascript:|https?:/i);
    expect(html).toContain('>&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;</span>。');
  });

  test('has headings by level and figures with formula and cells', () => {
    expect(html).toContain('<h2>第二部分 预算情况说明</h2>');
    expect(html).toContain('<h3>一、收支预算总体安排情况</h3>');
    expect(html).toContain('<h4>（一）一般公共预算拨款规模变化情况</h4>');
    expect(html).toContain(
      '<span data-kind="amount" title="预算01表!B9" data-cells="[{&quot;file&quot;:&quot;本年.xlsx&quot;,&quot;sheet&quot;:&quot;预算01表&quot;,&quot;cell&quot;:&quot;B9&quot;}]">100</span>万元',
    );
    expect(html).toContain('<mark data-missing="reason.total">【待填：变动的主要原因】</mark>');
  });

  test('without its tags says what the text says', () => {
    const document = complete();
    const body = renderNarrativeHtml(document).replace(/[\s\S]*<body>|<\/body>[\s\S]*/g, '');
    const lines = body
      .replace(/<[^>]*>/g, '')
      .replaceAll('&quot;', '"')
      .split('\n')
      .filter((line) => line !== '');
    expect(lines).toEqual(bodyTexts(document));
  });
});

describe('docx', () => {
  /** A picture of one pixel. */
  const PIXEL = new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  );

  function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
    const entries = Object.entries(unzipSync(bytes));
    return Object.fromEntries(entries.map(([name, content]) => [name, strFromU8(content)]));
  }

  const textsOf = async (bytes: Uint8Array) => (await readDocx(bytes)).map(({ text }) => text);

  test('reads back as the document says', async () => {
    const document = complete();
    const bytes = await renderNarrativeDocx(document);
    expect(await textsOf(bytes)).toEqual(bodyTexts(document));
  });

  test.each([
    ['budget', BUDGET, smallBook()],
    ['final-accounts-2022', FINAL_ACCOUNTS_2022, factBooks(...FINAL_ACCOUNTS)[0]],
  ])(
    'has the headings of %s in order, as its contents list them',
    async (_id, profile, current) => {
      if (current === undefined) throw new Error('there is one set');
      const document = compose({ profile, current });
      const paragraphs = await readDocx(await renderNarrativeDocx(document));
      const headings = paragraphs.filter(({ tag }) => tag !== 'p');
      expect(headings).toEqual(
        document.sections
          .filter(({ contentsTo }) => contentsTo === undefined)
          .map(({ level, heading }) => ({ tag: `h${level}`, text: heading })),
      );
      const texts = paragraphs.map(({ text }) => text);
      const first = paragraphs.findIndex(({ text }) => text === '目录') + 1;
      const end = paragraphs.findIndex(({ tag }, place) => place > first && tag !== 'p');
      const listed = texts.slice(first, end).map((text) => text.replace(/\t$/, ''));
      expect(listed).toEqual([
        ...headings.flatMap(({ tag, text }) => (/h[12]/.test(tag) ? [text] : [])),
        expect.stringContaining('目录的页码还没有填'),
      ]);
    },
  );

  test('has contents as a field, whose page numbers Word works out when it opens the document', async () => {
    const document = compose({ profile: BUDGET });
    const xml = partsOf(await renderNarrativeDocx(document))['word/document.xml'] ?? '';
    expect(xml).toMatch(
      /<w:fldChar w:fldCharType="begin" w:dirty="true"\/><w:instrText[^>]*>TOC [^<]*1-2/,
    );
    const targets = [...xml.matchAll(/PAGEREF (\S+) /g)].map(([, target = '']) => target);
    const listed = document.sections.filter(
      ({ level, contentsTo }) => level <= 2 && contentsTo === undefined,
    );
    expect(targets).toHaveLength(listed.length);
    for (const target of targets) expect(xml).toContain(`w:name="${target}"`);
    // The field begins and ends in its own lines, the last of which says that pages are missing.
    const field = xml.slice(xml.indexOf('<w:sdtContent>'), xml.indexOf('</w:sdtContent>'));
    expect(field).toMatch(/^<w:sdtContent><w:p><w:pPr><w:pStyle w:val="TOC1"\/>/);
    expect(field).toMatch(
      /<w:highlight w:val="yellow"\/>.*目录的页码还没有填[^<]*<\/w:t><\/w:r><w:r><w:fldChar w:fldCharType="end"\/><\/w:r><\/w:p>$/,
    );
    // No page is told that was not worked out: a wrong one is worse than none.
    expect(xml.match(/<w:fldSimple w:instr="PAGEREF \S+ \\h"\/>/g)).toHaveLength(listed.length);
  });

  test('has those charts of which there is a picture behind the text, each with its caption', async () => {
    const document = compose({ profile: BUDGET });
    const picture = { png: PIXEL, width: 560, height: 240 };
    const bytes = await renderNarrativeDocx(document, {
      pictures: new Map([['function', picture]]),
    });
    const html = await docxHtml(bytes);
    expect(html.match(/<img[^>]*>/g)?.map((tag) => /alt="([^"]*)"/.exec(tag)?.[1])).toEqual([
      '一般公共服务支出80万元，占80%；社会保障和就业支出20万元，占20%。',
    ]);
    expect(html).toMatch(/<p><img[^>]*><\/p><p>图1：支出预算功能分类结构<\/p><h2>/);
    expect(html).not.toContain('图2');
    expect(await textsOf(await renderNarrativeDocx(document))).not.toContain(
      '图1：支出预算功能分类结构',
    );
  });

  test('highlights what waits to be filled and lists it on a page of its own', async () => {
    const document = incomplete();
    const bytes = await renderNarrativeDocx(document);
    const texts = await textsOf(bytes);
    expect(texts.slice(0, bodyTexts(document).length)).toEqual(bodyTexts(document));
    expect(texts).toContain('以下内容补齐、核对后，请删除本页。');
    const highlighted = [...(await docxHtml(bytes)).matchAll(/<mark>【[^<]*】<\/mark>/g)];
    const slots = document.sections
      .flatMap(({ paragraphs }) => paragraphs)
      .flatMap(({ spans }) => spans)
      .filter(({ value }) => value.startsWith('【'));
    expect(highlighted).toHaveLength(slots.length);
  });

  test('has the layout of GB/T 9704 in the chosen fonts', async () => {
    const parts = partsOf(await renderNarrativeDocx(complete()));
    const xml = parts['word/document.xml'] ?? '';
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    const styles = parts['word/styles.xml'] ?? '';
    for (const font of ['方正小标宋简体', '仿宋_GB2312', '黑体', '楷体_GB2312']) {
      expect(styles).toContain(`w:eastAsia="${font}"`);
    }
    expect(styles).toContain('w:line="560" w:lineRule="exact"');
    expect(styles).toContain('w:firstLineChars="200"');
    const windows = partsOf(await renderNarrativeDocx(complete(), { fonts: 'windows' }))[
      'word/styles.xml'
    ];
    expect(windows).toContain('w:eastAsia="仿宋"');
    expect(windows).not.toContain('GB2312');
  });

  const cell = (text: string, change: Partial<AttachedCell> = {}): AttachedCell => ({
    ...{ text, isFigure: false, columnSpan: 1, rowSpan: 1 },
    ...change,
  });
  const line = (left: string, right: string) => ({ left, right });
  const figure = (text: string) => cell(text, { isFigure: true });
  const MONEY_COLUMNS = Array.from({ length: 14 }, (_, column) => column);
  const TABLES: readonly AttachedTable[] = [
    {
      title: '2024年部门支出总表',
      above: [line('', '预算03表')],
      below: [line('编制单位：示例区数据中心', '单位：万元')],
      headerRows: 2,
      rows: [
        [cell('科目', { rowSpan: 2 }), cell('支出', { columnSpan: 2 })],
        [cell('基本支出'), cell('项目支出')],
        [cell('合计'), figure('1,040.00'), figure('60.00')],
      ],
      notes: ['注：本表不含上年结转。'],
    },
    {
      title: '2024年部门收入总表',
      above: [],
      below: [],
      headerRows: 1,
      rows: [
        MONEY_COLUMNS.map((column) => cell(`资金来源${column}的收入`)),
        MONEY_COLUMNS.map(() => figure('123,456.78')),
      ],
      notes: [],
    },
    {
      title: '2024年政府性基金预算支出表',
      above: [],
      below: [],
      headerRows: 1,
      rows: [[cell('科目编码'), cell('合计')]],
      notes: ['注：本单位无政府性基金预算相关支出'],
    },
  ];

  test('has the public tables behind the text with their lines and notes, wide ones laid across', async () => {
    const bytes = await renderNarrativeDocx(complete(), { tables: TABLES });
    const texts = await textsOf(bytes);
    const headings = MONEY_COLUMNS.map((column) => `资金来源${column}的收入`);
    expect(texts.slice(texts.indexOf('附：公开表')).map((text) => text.replace('\t', ' '))).toEqual(
      [
        ...['附：公开表', ' 预算03表', '2024年部门支出总表'],
        ...['编制单位：示例区数据中心 单位：万元', '科目', '支出', '基本支出', '项目支出'],
        ...['合计', '1,040.00', '60.00', '注：本表不含上年结转。'],
        ...['2024年部门收入总表', ...headings, ...MONEY_COLUMNS.map(() => '123,456.78')],
        ...['2024年政府性基金预算支出表', '科目编码', '合计'],
        '注：本单位无政府性基金预算相关支出',
      ],
    );
    const html = await docxHtml(bytes);
    expect(html.match(/<table>/g)).toHaveLength(3);
    expect(html).toContain('<p>支出</p></t');
    expect(html).toMatch(/<t[hd] rowspan="2"><p>科目<\/p>/);
    const xml = partsOf(bytes)['word/document.xml'] ?? '';
    expect(xml.match(/w:orient="landscape"/g)).toHaveLength(1);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(4);
    // Blank rows are no higher than the others.
    const table = xml.slice(xml.lastIndexOf('<w:tbl>'), xml.lastIndexOf('</w:tbl>'));
    expect(table.match(/<w:pPr>/g)).toHaveLength(4);
    expect(
      table.match(/<w:rPr><w:sz w:val="18"\/><w:szCs w:val="18"\/><\/w:rPr><\/w:pPr>/g),
    ).toHaveLength(4);
    expect(xml.match(/<w:tblLayout w:type="fixed"\/>/g)).toHaveLength(3);
  });

  test('keeps the last row of a table with its notes, and a paragraph with what it leads to', async () => {
    const keeping = /<w:tr>(?:(?!<\/w:tr>).)*<w:keepNext\/>(?:(?!<\/w:tr>).)*合计/;
    const xmlOf = async (tables: typeof TABLES) =>
      partsOf(await renderNarrativeDocx(complete(), { tables }))['word/document.xml'] ?? '';
    const [noted] = TABLES;
    if (noted === undefined) throw new Error('there is a table with a note');
    expect(await xmlOf([noted])).toMatch(keeping);
    expect(await xmlOf([{ ...noted, notes: [] }])).not.toMatch(keeping);
    const text = await xmlOf([]);
    const leading = [...text.matchAll(/<w:p>(?:(?!<\/w:p>).)*：<\/w:t><\/w:r><\/w:p>/g)];
    expect(leading.length).toBeGreaterThan(0);
    expect(leading.every(([paragraph]) => paragraph.includes('<w:keepNext/>'))).toBe(true);
  });

  test('gives every figure a column that it does not break in', () => {
    const table = TABLES[1];
    if (table === undefined) throw new Error('there is a wide table');
    const pages = { upright: 8800, across: 14570 };
    const { across, columns, textSize } = layOutTable(table, pages);
    expect(across).toBe(true);
    expect(columns.reduce((whole, own) => whole + own, 0)).toBeLessThanOrEqual(pages.across);
    // Ten characters of half width, and the margins of the cell.
    const needed = (10 * textSize * 10) / 2 + 2 * CELL_MARGIN;
    expect(columns.filter((own) => own < needed)).toEqual([]);
    const wide = { ...table, rows: table.rows.map((cells) => [...cells, ...cells]) };
    const narrow = layOutTable(wide, { ...pages, across: 27000 });
    expect(narrow.textSize).toBeLessThan(textSize);
  });

  test('ends in what is missing, in words alone, behind the tables', async () => {
    const texts = await textsOf(await renderNarrativeDocx(incomplete(), { tables: TABLES }));
    expect(texts.indexOf('待补充')).toBeGreaterThan(texts.indexOf('2024年政府性基金预算支出表'));
    const listed = texts.slice(texts.indexOf('以下内容补齐、核对后，请删除本页。') + 1);
    expect(listed[0]).toBe('1. 收支总预算变动的主要原因——一、收支预算总体安排情况');
    expect(listed.join('\n')).not.toMatch(/[a-z]+\.[a-z]+/);
  });

  test('passes the validator of the format', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'narrative-'));
    try {
      const pictures = new Map([['function', { png: PIXEL, width: 560, height: 240 }]]);
      for (const document of [complete(), incomplete(), compose({ profile: BUDGET })]) {
        const file = join(folder, 'narrative.docx');
        writeFileSync(file, await renderNarrativeDocx(document, { tables: TABLES, pictures }));
        const validator = join(__dirname, '../../node_modules/.bin/ooxml-validator');
        const report: unknown = JSON.parse(execFileSync(validator, [file], { encoding: 'utf8' }));
        expect(report).toMatchObject({ ok: true, errors: [] });
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
