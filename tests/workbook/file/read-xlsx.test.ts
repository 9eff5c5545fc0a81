import { writeXlsx } from 'hucre/xlsx';
import { BLANK_CELL } from '../../../src/grid/cell-value';
import { cellOf, gridsOf, onlyGrid, packageBytes, relation, row } from './xlsx-fixture';

const INDENTED =
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="0"><alignment horizontal="left" indent="2"/></xf></cellXfs>';

describe('the value of a cell', () => {
  it('is the text of a shared, inline or rich string', async () => {
    const grid = await onlyGrid(
      packageBytes({
        sharedStrings:
          '<sst><si><t>收入</t></si><si><r><t>支</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 出</t></r></si></sst>',
        sheets: [
          row(
            1,
            '<c t="s"><v>0</v></c>',
            '<c t="s"><v>1</v></c>',
            '<c t="inlineStr"><is><t>合计</t></is></c>',
            '<c t="str"><f>A1</f><v>收入</v></c>',
          ),
        ],
      }),
    );
    expect(grid.rows[0]?.map((cell) => cell.value)).toEqual([
      { kind: 'text', text: '收入' },
      { kind: 'text', text: '支 出' },
      { kind: 'text', text: '合计' },
      { kind: 'text', text: '收入' },
    ]);
  });

  it('is a number with and without a format, a boolean or an error', async () => {
    const grid = await onlyGrid(
      packageBytes({
        styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="4"/></cellXfs>',
        sheets: [
          row(
            1,
            '<c><v>152.7</v></c>',
            '<c s="1"><v>2652.67</v></c>',
            '<c t="b"><v>1</v></c>',
            '<c t="e"><v>#REF!</v></c>',
            '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
            '<c><v>1e999</v></c>',
          ),
        ],
      }),
    );
    expect(grid.rows[0]?.map((cell) => cell.value)).toEqual([
      { kind: 'number', number: 152.7, shown: '152.7', general: true },
      { kind: 'number', number: 2652.67, shown: '2,652.67', general: false },
      { kind: 'boolean', boolean: true },
      { kind: 'error', code: '#REF!' },
      { kind: 'error', code: '#DIV/0!' },
      { kind: 'error', code: '#NUM!' },
    ]);
  });

  it('tells a formula without a result from one whose result is an empty text', async () => {
    const grid = await onlyGrid(
      packageBytes({
        sheets: [
          row(
            1,
            '<c><f>B1+C1</f></c>',
            '<c><f>B2+C2</f><v></v></c>',
            '<c t="str"><f>IF(1,"")</f><v></v></c>',
            '<c><f>SUM(A1:A9)</f><v>0</v></c>',
          ),
        ],
      }),
    );
    expect(grid.rows[0]).toEqual([
      { value: { kind: 'uncalculated' }, formula: 'B1+C1', indent: 0 },
      { value: { kind: 'uncalculated' }, formula: 'B2+C2', indent: 0 },
      { value: { kind: 'blank' }, formula: 'IF(1,"")', indent: 0 },
      {
        value: { kind: 'number', number: 0, shown: '0', general: true },
        formula: 'SUM(A1:A9)',
        indent: 0,
      },
    ]);
  });

  it('is blank for an empty text and an empty formatted cell, always the same object', async () => {
    const grid = await onlyGrid(
      packageBytes({
        styles: INDENTED,
        sharedStrings: '<sst><si><t/></si><si><t>合计</t></si></sst>',
        sheets: [
          row(1, '<c t="s"><v>0</v></c>', '<c s="1"/>', '<c s="1"></c>', '<c t="s"><v>1</v></c>'),
        ],
      }),
    );
    expect(grid.rows[0]).toHaveLength(4);
    expect(grid.rows[0]?.slice(0, 3).every((cell) => cell === BLANK_CELL)).toBe(true);
  });

  it('carries the indent of its alignment', async () => {
    const grid = await onlyGrid(
      packageBytes({
        styles: INDENTED,
        sheets: [row(1, '<c s="1" t="str"><v>工资</v></c>', '<c s="1"><v>7</v></c>')],
      }),
    );
    expect(grid.rows[0]?.map((cell) => cell.indent)).toEqual([2, 2]);
  });

  it('is the text of a date as the sheet shows it', async () => {
    const formats = ['yyyy"年"m"月"d"日"', 'yyyy-mm-dd'];
    const numFmts = formats.map((f, i) => `<numFmt numFmtId="${i + 164}" formatCode='${f}'/>`);
    const ids = [164, 165, 14, 31, 57];
    const grid = await onlyGrid(
      packageBytes({
        styles: `<numFmts>${numFmts.join('')}</numFmts><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`,
        sheets: [row(1, ...ids.map((_, style) => `<c s="${style}"><v>45296</v></c>`))],
      }),
    );
    expect(grid.rows[0]?.map((cell) => cell.value)).toEqual(
      ['2024年1月5日', '2024-01-05', '2024/1/5', '2024年1月5日', '2024年1月'].map((text) => ({
        kind: 'text',
        text,
      })),
    );
  });

  it('counts dates from 1904 where the workbook does', async () => {
    const grid = await onlyGrid(
      packageBytes({
        workbookProperties: '<workbookPr date1904="1"/>',
        styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
        sheets: [row(1, '<c s="0"><v>43834</v></c>')],
      }),
    );
    expect(cellOf(grid, 'A1').value).toEqual({ kind: 'text', text: '2024/1/5' });
  });

  it('knows the accounting formats that a file names by number alone', async () => {
    const grid = await onlyGrid(
      packageBytes({
        styles: '<cellXfs><xf numFmtId="43"/><xf numFmtId="41"/></cellXfs>',
        sheets: [row(1, '<c s="0"><v>1234.5</v></c>', '<c s="1"><v>1234.5</v></c>')],
      }),
    );
    expect(grid.rows[0]?.map((cell) => cell.value)).toEqual([
      { kind: 'number', number: 1234.5, shown: '1,234.50', general: false },
      { kind: 'number', number: 1234.5, shown: '1,235', general: false },
    ]);
  });

  it('has the formula that a cell shares with the first of a run, moved to its place', async () => {
    const grid = await onlyGrid(
      packageBytes({
        sheets: [
          row(1, '<c><f t="shared" ref="A1:A2" si="0">SUM(B1:C1)-$D$1</f><v>1</v></c>') +
            row(2, '<c><f t="shared" si="0"/><v>2</v></c>'),
        ],
      }),
    );
    expect(cellOf(grid, 'A1').formula).toBe('SUM(B1:C1)-$D$1');
    expect(cellOf(grid, 'A2').formula).toBe('SUM(B2:C2)-$D$1');
  });

  it('stands where the cells before it put it when the file states no places', async () => {
    const grid = await onlyGrid(
      packageBytes({
        sheets: ['<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c/><c><v>5</v></c></row>'],
      }),
    );
    expect(['A1', 'C1', 'B2'].map((address) => cellOf(grid, address).value)).toMatchObject([
      { number: 1 },
      { number: 3 },
      { number: 5 },
    ]);
    expect(cellOf(grid, 'B1')).toBe(BLANK_CELL);
  });
});

describe('a sheet', () => {
  it('has its merges and hidden rows and columns', async () => {
    const grid = await onlyGrid(
      packageBytes({
        sheets: [
          `<worksheet><cols><col min="1" max="1" width="20"/><col min="2" max="16384" hidden="1" width="0"/></cols><sheetData>${row(1, '<c><v>1</v></c>', '<c><v>2</v></c>', '<c><v>3</v></c>')}<row r="2" hidden="1"><c r="A2"><v>4</v></c></row><row r="9" hidden="1"/></sheetData><mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:B5"/></mergeCells></worksheet>`,
        ],
      }),
    );
    expect(grid.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 0, bottom: 4, right: 1 },
    ]);
    expect([...grid.hiddenRows]).toEqual([1]);
    expect([...grid.hiddenColumns]).toEqual([1, 2]);
  });

  it('ends at its last filled cell, however many formatted rows and columns follow', async () => {
    const blanks = Array.from({ length: 20_000 }, (_, i) =>
      row(i + 3, '<c s="1"/>', '<c s="1"/>', '<c s="1"/>', '<c s="1"/>'),
    );
    const grid = await onlyGrid(
      packageBytes({
        sheets: [
          row(1, '<c><v>1</v></c>', '<c/>') + row(2, '<c/>', '<c><v>2</v></c>') + blanks.join(''),
        ],
      }),
    );
    expect(grid.rows.map((cells) => cells.length)).toEqual([1, 2]);
  });

  it('is not blown up by a stray cell in the last corner', async () => {
    const grid = await onlyGrid(
      packageBytes({
        sheets: [
          `${row(1, '<c><v>1</v></c>')}<row r="1048576"><c r="A1048576"><v>2</v></c><c r="XFD1048576"><v>3</v></c></row>`,
        ],
      }),
    );
    expect(grid.rows).toHaveLength(1);
    expect(grid.rows[0]).toHaveLength(1);
  });

  it('keeps a merge of whole columns within what is filled', async () => {
    const grid = await onlyGrid(
      packageBytes({
        sheets: [
          `<worksheet><sheetData>${row(1, '<c><v>1</v></c>', '<c><v>2</v></c>')}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="Z9:Z10"/></mergeCells></worksheet>`,
        ],
      }),
    );
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it('may use a namespace prefix and single quotes', async () => {
    const grid = await onlyGrid(
      packageBytes({
        sheets: [
          "<x:worksheet><x:sheetData><x:row r='1'><x:c r='A1'><x:v>5</x:v></x:c><x:c r='B1' s='1'/></x:row></x:sheetData></x:worksheet>",
        ],
      }),
    );
    expect(cellOf(grid, 'A1').value).toMatchObject({ number: 5 });
  });
});

describe('a workbook', () => {
  const ONE = row(1, '<c><v>1</v></c>');

  it('keeps the order and the visibility of its sheets', async () => {
    const grids = await gridsOf(
      packageBytes({
        sheets: [ONE, ONE, ONE],
        sheetList:
          '<sheet name="丙 &amp; 丁" sheetId="3" r:id="s2"/><sheet name="甲" sheetId="1" r:id="s0" state="hidden"/><sheet name="乙" sheetId="2" r:id="s1" state="veryHidden"/>',
      }),
    );
    expect(grids.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['丙 & 丁', 'visible'],
      ['甲', 'hidden'],
      ['乙', 'veryHidden'],
    ]);
  });

  it('is read without its chart sheets, drawings and notes, however broken these are', async () => {
    const grids = await gridsOf(
      packageBytes({
        sheets: [ONE],
        sheetList:
          '<sheet name="图表" sheetId="1" r:id="chart"/><sheet name="数据" sheetId="2" r:id="s0"/>',
        relations: relation('chart', 'chartsheet', 'chartsheets/sheet1.xml'),
        others: {
          'xl/worksheets/_rels/sheet0.xml.rels': new TextEncoder().encode(
            `<Relationships>${relation('d', 'drawing', '../drawings/drawing1.xml')}</Relationships>`,
          ),
          'xl/drawings/drawing1.xml': new TextEncoder().encode('<xdr:wsDr><broken'),
          'xl/chartsheets/sheet1.xml': new TextEncoder().encode('<chartsheet/>'),
        },
      }),
    );
    expect(grids.map(({ name }) => name)).toEqual(['数据']);
  });

  it('is read as its usual writer makes it', async () => {
    const grid = await onlyGrid(
      await writeXlsx({
        sheets: [
          {
            name: '表1',
            rows: [
              ['项目', '金额'],
              ['合计', 12.5],
            ],
          },
        ],
      }),
    );
    expect(grid.name).toBe('表1');
    expect(cellOf(grid, 'B2').value).toMatchObject({ kind: 'number', number: 12.5 });
  });

  const BODY = `<worksheet><sheetData>${row(1, '<c t="str"><v>合计</v></c>')}</sheetData></worksheet>`;

  it.each([
    ['UTF-16', Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${BODY}`, 'utf16le')],
    [
      'UTF-8 under the name of UTF-16',
      Buffer.from(`<?xml version="1.0" encoding="utf-16"?>${BODY}`),
    ],
    [
      'GBK',
      Buffer.from(
        `<?xml version="1.0" encoding="GBK"?>${BODY.replace('合计', '\xba\xcf\xbc\xc6')}`,
        'latin1',
      ),
    ],
  ])('may have a part in %s and in another letter case', async (_, part) => {
    const bytes = packageBytes({
      sheetList: '<sheet name="表" sheetId="1" r:id="u"/>',
      relations: relation('u', 'worksheet', 'worksheets/Sheet1.xml'),
      others: { 'xl/Worksheets/sheet1.xml': new Uint8Array(part) },
    });
    expect(cellOf(await onlyGrid(bytes), 'A1').value).toEqual({ kind: 'text', text: '合计' });
  });
});
